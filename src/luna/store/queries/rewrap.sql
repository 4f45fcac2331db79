-- The same keys, wrapped anew; one that was destroyed meanwhile stays destroyed.
-- $1 fingerprint of the current master, $2 key ids, $3 wrapped keys
UPDATE keys SET master = $1, wrapped = anew.wrapped
FROM unnest($2::uuid[], $3::bytea[]) AS anew (id, wrapped)
WHERE keys.id = anew.id AND keys.master <> $1
