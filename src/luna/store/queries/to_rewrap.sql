-- Some keys that another master still wraps.
-- $1 fingerprint of the current master, $2 how many
SELECT id, master, wrapped FROM keys WHERE master <> $1 LIMIT $2
