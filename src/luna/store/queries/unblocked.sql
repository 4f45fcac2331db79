-- The user unblocked the bot.
-- $1 bot, $2 user
UPDATE accounts SET blocked_at = NULL
WHERE bot_id = $1 AND user_id = $2 AND blocked_at IS NOT NULL
