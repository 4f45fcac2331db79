-- The master keys that wrap anybody's key, by fingerprint; a new database takes the one given.
-- $1 the fingerprint of this process's current master
WITH first AS (
    INSERT INTO masters (fingerprint, current) SELECT $1, true
    WHERE NOT EXISTS (SELECT FROM masters)
    ON CONFLICT DO NOTHING
    RETURNING fingerprint, current
)
SELECT fingerprint, current FROM masters UNION ALL SELECT fingerprint, current FROM first
