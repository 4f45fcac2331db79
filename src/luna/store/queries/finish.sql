-- How a send ended: sent, refused or uncertain.
-- $1 outbox id, $2 state, $3 now, $4 Telegram's message id, $5 error
UPDATE outbox
SET state = $2, done_at = $3, telegram_id = $4, error = $5, attempts = attempts + 1,
    claimed_until = NULL
WHERE id = $1
