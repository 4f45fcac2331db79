-- How far behind the workers are, for all bots: counts, and seconds that the oldest has waited.
SELECT
    (SELECT count(*) FROM inbox WHERE answered_at IS NULL)::float AS waiting,
    (SELECT coalesce(extract(epoch FROM now() - min(received_at)), 0)
     FROM inbox WHERE answered_at IS NULL)::float AS waiting_seconds,
    (SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending'))::float AS to_send,
    (SELECT greatest(0, coalesce(extract(epoch FROM now() - min(due_at)), 0))
     FROM outbox WHERE state IN ('pending', 'sending'))::float AS overdue_seconds,
    (SELECT count(*) FROM pgqueuer WHERE status = 'queued' AND execute_after <= now())::float AS jobs_due,
    (SELECT count(*) FROM pgqueuer WHERE status = 'picked')::float AS jobs_running,
    (SELECT count(*) FROM accounts WHERE frozen_at IS NOT NULL)::float AS frozen
