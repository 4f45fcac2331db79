-- The bond of a user and its key, both made where they are new. Nothing: somebody else made them
-- at the same time.
-- $1 bot, $2 user, $3 seed, $4 language or null, $5 key id, $6 its master, $7 the key, wrapped
WITH known AS (
    SELECT id FROM accounts WHERE bot_id = $1 AND user_id = $2
), made AS (
    INSERT INTO accounts (bot_id, user_id, language)
    SELECT $1, $2, $4 WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT (bot_id, user_id) DO NOTHING
    RETURNING id
), bonded AS (
    INSERT INTO bonds (id, bot_id, seed) SELECT id, $1, $3 FROM made
), keyed AS (
    INSERT INTO keys (bond_id, id, master, wrapped) SELECT id, $5, $6, $7 FROM made
    RETURNING bond_id, id, master, wrapped
)
SELECT bond_id, keys.id AS key_id, master AS key_master, wrapped AS key_wrapped
FROM known JOIN keys ON keys.bond_id = known.id
UNION ALL
SELECT bond_id, id, master, wrapped FROM keyed
