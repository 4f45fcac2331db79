-- An operator freezes an account over a doubt about age. Nothing where it is frozen, or not there.
-- $1 bond, $2 now, $3 who, $4 why
WITH person AS (
    UPDATE accounts SET frozen_at = $2, frozen_why = 'said'
    WHERE id = $1 AND frozen_at IS NULL
    RETURNING id
), fenced AS (
    -- A turn under way would write the account as it found it: it is taken again instead.
    UPDATE bonds SET version = version + 1, lease = NULL, leased_until = NULL
    FROM person WHERE bonds.id = person.id
)
INSERT INTO audit (at, bond_id, who, act, why)
SELECT $2, id, $3, 'freeze', $4 FROM person
RETURNING bond_id
