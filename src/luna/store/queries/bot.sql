-- The id of a bot, made where it is new.
-- $1 its name
WITH made AS (
    INSERT INTO bots (name) SELECT $1 WHERE NOT EXISTS (SELECT FROM bots WHERE name = $1)
    ON CONFLICT (name) DO UPDATE SET name = excluded.name
    RETURNING id
)
SELECT id FROM made UNION ALL SELECT id FROM bots WHERE name = $1 LIMIT 1
