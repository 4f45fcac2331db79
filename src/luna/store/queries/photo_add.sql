-- One more photo, whose files are already kept; nothing where the same picture is there.
-- $1 persona, $2 the photo
WITH added AS (
    INSERT INTO photos (persona, key, name, type, phase, tags, about, provenance, looks, width,
                        height)
    SELECT $1, key, name, type, phase, tags, about, provenance, looks, width, height
    FROM jsonb_to_record($2::jsonb)
        AS new (key text, name text, type text, phase text, tags text[], about jsonb,
                provenance text, looks bigint, width int, height int)
    ON CONFLICT (persona, key) DO NOTHING
    RETURNING id
), told AS (
    INSERT INTO photo_shelves (persona) SELECT $1 FROM added
    ON CONFLICT (persona) DO UPDATE SET revision = photo_shelves.revision + 1
)
SELECT id FROM added
