-- An operator has seen a proof of age: the fact is kept, and until when. Nothing while frozen.
-- $1 bond, $2 now, $3 who, $4 why, $5 until
WITH person AS (
    UPDATE accounts SET proven_until = $5 WHERE id = $1 AND frozen_at IS NULL RETURNING id
), fenced AS (
    UPDATE bonds SET version = version + 1, lease = NULL, leased_until = NULL
    FROM person WHERE bonds.id = person.id
)
INSERT INTO audit (at, bond_id, who, act, why)
SELECT $2, id, $3, 'prove age', $4 FROM person
RETURNING bond_id
