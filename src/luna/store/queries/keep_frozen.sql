-- An operator has looked and the account stays frozen. Nothing where it is not frozen.
-- $1 bond, $2 now, $3 who, $4 why
INSERT INTO audit (at, bond_id, who, act, why)
SELECT $2, id, $3, 'keep frozen', $4 FROM accounts WHERE id = $1 AND frozen_at IS NOT NULL
RETURNING bond_id
