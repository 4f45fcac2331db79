-- What the ledger entitles to.
-- $1 bond, $2 paid until, $3 renews
UPDATE accounts SET paid_until = $2, renews = $3 WHERE id = $1
