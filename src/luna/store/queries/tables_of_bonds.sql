-- Tables, not parts of tables, with a column bond_id; but for the keys themselves.
SELECT relname AS name FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
WHERE relkind IN ('r', 'p') AND NOT relispartition AND attname = 'bond_id' AND NOT attisdropped
  AND relnamespace = 'public'::regnamespace AND relname <> 'keys'
ORDER BY relname
