-- What a forgotten user wrote meanwhile, what they are told, and the jobs for both.
-- $1 bond, $2 bot, $3 inbox rows, $4 outbox rows, $5 enqueue the jobs
WITH letters AS (
    INSERT INTO inbox (bot_id, bond_id, update_id, at, received_at, kind, text, telegram_id,
                       answered_at, photo)
    SELECT $2, $1, update_id, at, received_at, kind, text, telegram_id, answered_at, photo
    FROM jsonb_to_recordset($3::jsonb)
        AS row (update_id bigint, at timestamptz, received_at timestamptz, kind text, text bytea,
                telegram_id bigint, answered_at timestamptz, photo bytea)
    RETURNING answered_at
), sends AS (
    INSERT INTO outbox (bot_id, bond_id, turn, seq, text, due_at, typing_s)
    SELECT $2, $1, 0, seq, text, due_at, typing_s
    FROM jsonb_to_recordset($4::jsonb)
        AS row (seq smallint, text bytea, due_at timestamptz, typing_s real)
    RETURNING due_at
)
INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
SELECT 0, job || $2, convert_to($1::text, 'UTF8'), at, 'queued'
FROM (SELECT 'deliver:' AS job, due_at AS at FROM sends
      UNION ALL SELECT 'turn:', now() FROM letters WHERE answered_at IS NULL) AS jobs
WHERE $5
