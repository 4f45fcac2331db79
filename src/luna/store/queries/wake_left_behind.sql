-- Every waiting row has a job of its own; should one ever be lost, this wakes its bond again.
-- $1 bot
WITH behind AS (
    SELECT DISTINCT bot_id, bond_id, 'turn:' AS job FROM inbox
    WHERE bot_id = $1 AND answered_at IS NULL AND received_at < now() - interval '2 minutes'
    UNION ALL
    SELECT DISTINCT bot_id, bond_id, 'deliver:' FROM outbox
    WHERE bot_id = $1 AND state IN ('pending', 'sending') AND due_at < now() - interval '2 minutes'
)
INSERT INTO pgqueuer (priority, entrypoint, payload, status)
SELECT 0, job || bot_id, convert_to(bond_id::text, 'UTF8'), 'queued'
FROM behind
WHERE NOT EXISTS (
    SELECT FROM pgqueuer
    WHERE entrypoint = job || bot_id AND payload = convert_to(bond_id::text, 'UTF8')
)
