-- Not delivered for certain (429, connection refused): it waits in its place in the line.
-- $1 outbox id, $2 the claim, $3 new time, $4 error
UPDATE outbox
SET state = 'pending', due_at = $3, error = $4, attempts = attempts + 1, claimed_until = NULL
WHERE id = $1 AND claimed_until = $2
