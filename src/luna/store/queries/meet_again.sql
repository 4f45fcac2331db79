-- A forgotten user, met as a stranger. A freeze is all that is known of them.
-- $1 bot, $2 user, $3 language, $4 frozen at, $5 why, $6 birth year where frozen, $7 seed, $8 key id,
-- $9 its master, $10 the key, wrapped
WITH made AS (
    INSERT INTO accounts (bot_id, user_id, language, frozen_at, frozen_why, birth_year)
    VALUES ($1, $2, $3, $4, $5, $6)
    RETURNING id
), bonded AS (
    INSERT INTO bonds (id, bot_id, seed) SELECT id, $1, $7 FROM made
), keyed AS (
    INSERT INTO keys (bond_id, id, master, wrapped) SELECT id, $8, $9, $10 FROM made
)
SELECT id FROM made
