-- She stops typing: from here on a crash leaves the send uncertain. Nothing where the claim was lost.
-- $1 outbox id, $2 the claim, $3 how long it holds from now on (interval)
UPDATE outbox SET state = 'sending', claimed_until = clock_timestamp() + $3::interval
WHERE id = $1 AND claimed_until = $2 AND state = 'pending'
RETURNING claimed_until
