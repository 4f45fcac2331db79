-- The user blocked the bot: what waits for them is dropped, and remembered as dropped.
-- $1 bond, $2 now
WITH person AS (
    UPDATE accounts SET blocked_at = $2 WHERE id = $1 AND blocked_at IS NULL
)
UPDATE outbox SET state = 'dropped', done_at = $2, claimed_until = NULL
WHERE bond_id = $1 AND state IN ('pending', 'sending')
