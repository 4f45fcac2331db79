-- An edited message: the words change where they are kept, and no turn is taken again.
-- $1 bond, $2 the inbox row's update and $3 its sealed text, or null, $4 turn, $5 place and $6 sealed
-- text of its line in the transcript, or null
WITH waiting AS (
    UPDATE inbox SET text = $3
    WHERE bond_id = $1 AND update_id = $2 AND answered_at IS NULL
    RETURNING id
), line AS (
    UPDATE messages SET text = $6 WHERE bond_id = $1 AND turn = $4 AND place = $5
    RETURNING id
)
SELECT (SELECT count(*) FROM waiting) + (SELECT count(*) FROM line)
