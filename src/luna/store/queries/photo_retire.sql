-- Takes a photo off the shelf for good: nobody gets it from here on, nor what waits to be sent.
-- $1 photo, $2 why, $3 now
WITH retired AS (
    UPDATE photos SET retired_at = $3, retired_why = $2 WHERE id = $1 AND retired_at IS NULL
    RETURNING persona
), told AS (
    UPDATE photo_shelves SET revision = revision + 1 FROM retired
    WHERE photo_shelves.persona = retired.persona
)
SELECT persona FROM retired
