-- The user blocked the bot, as Telegram says it: what waits for them is dropped (see block.sql).
-- $1 bot, $2 user, $3 now
WITH person AS (
    UPDATE accounts SET blocked_at = coalesce(blocked_at, $3) WHERE bot_id = $1 AND user_id = $2
    RETURNING id
)
UPDATE outbox SET state = 'dropped', done_at = $3, claimed_until = NULL FROM person
WHERE outbox.bond_id = person.id AND state IN ('pending', 'sending')
