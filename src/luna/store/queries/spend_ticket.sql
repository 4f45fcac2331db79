-- A ticket is good once: who inserts its number first has used it.
-- $1 number, $2 until when it could be used, $3 now
WITH past AS (
    DELETE FROM spent_tickets WHERE until < $3
), spent AS (
    INSERT INTO spent_tickets (number, until) VALUES ($1, $2)
    ON CONFLICT (number) DO NOTHING
    RETURNING number
)
SELECT EXISTS (SELECT FROM spent)
