-- What a provider told, on its way into a turn: words of ours, sealed like any other.
-- $1 bond, $2 number, $3 at, $4 sealed text, $5 enqueue the turn
WITH told AS (
    INSERT INTO inbox (bot_id, update_id, bond_id, at, kind, text)
    SELECT bot_id, $2, id, $3, 'payment', $4 FROM bonds WHERE id = $1
    RETURNING bot_id, bond_id
)
INSERT INTO pgqueuer (priority, entrypoint, payload, status)
SELECT 0, 'turn:' || bot_id, convert_to(bond_id::text, 'UTF8'), 'queued' FROM told WHERE $5
