-- The months of which messages have a partition.
SELECT to_date(substr(relname, 10), 'YYYY_MM') AS first
FROM pg_class JOIN pg_inherits ON inhrelid = pg_class.oid
WHERE inhparent = 'messages'::regclass AND relname ~ '^messages_\d{4}_\d\d$'
ORDER BY 1
