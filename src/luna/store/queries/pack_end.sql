-- A pack is sold no more: its photos stand on the shelf again. $1 persona, $2 name
WITH freed AS (
    UPDATE photos SET pack_id = NULL FROM packs
    WHERE photos.pack_id = packs.id AND packs.persona = $1 AND packs.name = $2
    RETURNING photos.id
), told AS (
    UPDATE photo_shelves SET revision = revision + 1
    WHERE persona = $1 AND EXISTS (SELECT FROM freed)
)
SELECT count(*) FROM freed
