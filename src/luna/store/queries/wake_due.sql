-- Whose time has come: a trigger in the inbox and the job that takes its turn, in one statement.
-- $1 bot, $2 now, $3 one bond or null for all, $4 enqueue the turns
WITH due AS (
    UPDATE bonds SET next_due_at = NULL
    WHERE bot_id = $1 AND next_due_at <= $2 AND ($3::bigint IS NULL OR id = $3)
    RETURNING id, bot_id
), made AS (
    -- Telegram's updates are numbered upwards from one: ours never meet them.
    INSERT INTO inbox (bot_id, update_id, bond_id, at, kind)
    SELECT bot_id, -nextval(pg_get_serial_sequence('inbox', 'id')), id, $2, 'trigger' FROM due
    RETURNING bot_id, bond_id
)
INSERT INTO pgqueuer (priority, entrypoint, payload, status)
SELECT 0, 'turn:' || bot_id, convert_to(bond_id::text, 'UTF8'), 'queued' FROM made WHERE $4
