-- The database as a machine: its version, size, connections, and who works on the queue.
SELECT current_setting('server_version') AS version,
       pg_database_size(current_database()) AS bytes,
       (SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()) AS connections,
       (SELECT count(DISTINCT queue_manager_id) FROM pgqueuer
        WHERE status = 'picked' AND heartbeat > now() - interval '30 seconds') AS busy_workers,
       (SELECT count(*) FROM turns WHERE at > now() - interval '1 hour') AS turns_in_hour
