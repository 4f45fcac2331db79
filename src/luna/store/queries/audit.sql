-- What an operator did with somebody's data.
-- $1 now, $2 bond, $3 who, $4 what, $5 why
INSERT INTO audit (at, bond_id, who, act, why) VALUES ($1, $2, $3, $4, $5)
