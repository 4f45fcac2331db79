-- The sequences behind our tables' own numbers.
SELECT table_name::text, column_name::text,
       pg_get_serial_sequence(quote_ident(table_name), column_name) AS sequence
FROM information_schema.columns
WHERE table_schema = 'public' AND is_identity = 'YES' AND table_name NOT LIKE 'pgqueuer%'
  AND pg_get_serial_sequence(quote_ident(table_name), column_name) IS NOT NULL
