-- An edited message: the words change where they are kept, and no turn is taken again.
-- $1 bot, $2 user, $3 Telegram's message id, $4 the new text
WITH person AS (
    SELECT id FROM accounts WHERE bot_id = $1 AND user_id = $2
), waiting AS (
    UPDATE inbox SET text = $4 FROM person
    WHERE inbox.bond_id = person.id AND inbox.telegram_id = $3 AND answered_at IS NULL
)
UPDATE messages SET text = $4 FROM person
WHERE messages.bond_id = person.id AND messages.telegram_id = $3 AND author = 'user'
