-- What the last turn said, taken at once: for faces that show it themselves (terminal, page).
-- $1 bond, $2 now
UPDATE outbox SET state = 'sent', done_at = $2
WHERE bond_id = $1 AND state = 'pending'
