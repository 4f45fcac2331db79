-- The bond of a user, made where they are new.
-- $1 bot, $2 user, $3 seed
WITH known AS (
    SELECT id FROM accounts WHERE bot_id = $1 AND user_id = $2
), made AS (
    INSERT INTO accounts (bot_id, user_id) SELECT $1, $2 WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT (bot_id, user_id) DO UPDATE SET user_id = excluded.user_id
    RETURNING id
), bonded AS (
    INSERT INTO bonds (id, bot_id, seed) SELECT id, $1, $3 FROM made ON CONFLICT DO NOTHING
)
SELECT id FROM known UNION ALL SELECT id FROM made
