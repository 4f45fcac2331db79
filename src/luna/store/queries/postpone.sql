-- Not delivered for certain (429, connection refused): it waits in its place in the line.
-- $1 outbox id, $2 new time, $3 error
UPDATE outbox
SET state = 'pending', due_at = $2, error = $3, attempts = attempts + 1, claimed_until = NULL
WHERE id = $1
