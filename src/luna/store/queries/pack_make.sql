-- A pack of photos that fit for one; nothing where any of them does not, or the name is taken.
-- $1 persona, $2 name, $3 what is in it, by language, $4 photos, $5 the types that may be sold
WITH fit AS (
    SELECT id FROM photos
    WHERE persona = $1 AND id = ANY ($4::bigint[]) AND type = ANY ($5::text[])
      AND retired_at IS NULL AND pack_id IS NULL
      AND NOT EXISTS (SELECT FROM photo_deliveries WHERE photo_id = photos.id)
), made AS (
    INSERT INTO packs (persona, name, about)
    SELECT $1, $2, $3 WHERE (SELECT count(*) FROM fit) = cardinality($4::bigint[])
    ON CONFLICT DO NOTHING
    RETURNING id
), filled AS (
    UPDATE photos SET pack_id = made.id FROM made, fit WHERE photos.id = fit.id
), told AS (
    UPDATE photo_shelves SET revision = revision + 1 FROM made WHERE persona = $1
)
SELECT id FROM made
