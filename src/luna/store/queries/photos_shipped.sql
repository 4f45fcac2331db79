-- Takes in the set that ships with a persona, where it is another one than before. What an operator
-- retired stays so. $1 persona, $2 photos, $3 the set's print
WITH given AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb)
        AS new (key text, name text, type text, phase text, tags text[], about jsonb,
                provenance text, looks bigint, width int, height int)
), taken AS (
    INSERT INTO photos (persona, key, name, shipped, type, phase, tags, about, provenance, looks,
                        width, height)
    SELECT $1, key, name, true, type, phase, tags, about, provenance, looks, width, height
    FROM given ORDER BY key
    ON CONFLICT (persona, key) DO UPDATE
    SET name = excluded.name, type = excluded.type, phase = excluded.phase, tags = excluded.tags,
        about = excluded.about
    WHERE photos.shipped
), gone AS (
    UPDATE photos SET retired_at = now(), retired_why = 'no longer ships'
    WHERE persona = $1 AND shipped AND retired_at IS NULL
      AND NOT EXISTS (SELECT FROM given WHERE given.key = photos.key)
)
INSERT INTO photo_shelves (persona, shipped) VALUES ($1, $3)
ON CONFLICT (persona) DO UPDATE
SET revision = photo_shelves.revision + 1, shipped = excluded.shipped
