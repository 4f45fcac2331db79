-- The answer to a send was lost: free it as uncertain, without waiting for the claim to run out.
-- $1 outbox id, $2 the claim
UPDATE outbox SET claimed_until = NULL, attempts = attempts + 1
WHERE id = $1 AND claimed_until = $2
