-- From here on new keys are wrapped by this master.
-- $1 its fingerprint
WITH old AS (
    UPDATE masters SET current = false WHERE current AND fingerprint <> $1
    RETURNING fingerprint
)
INSERT INTO masters (fingerprint, current)
SELECT $1, true WHERE (SELECT count(*) FROM old) >= 0 -- after it: only one may be current
ON CONFLICT (fingerprint) DO UPDATE SET current = true
