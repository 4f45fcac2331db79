-- Luna's own tables and their columns, those first that others refer to.
WITH RECURSIVE own AS (
    SELECT oid, relname::text AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND relname NOT LIKE 'pgqueuer%' AND relname <> 'alembic_version'
), refers AS (
    SELECT DISTINCT conrelid AS child, confrelid AS parent FROM pg_constraint
    WHERE contype = 'f' AND conrelid <> confrelid
), depths AS (
    SELECT oid, 0 AS depth FROM own
    UNION
    SELECT refers.child, depths.depth + 1 FROM depths JOIN refers ON refers.parent = depths.oid
    WHERE depths.depth < 20
)
SELECT own.name, max(depths.depth) AS depth,
       (SELECT array_agg(attname::text ORDER BY attnum) FROM pg_attribute
        WHERE attrelid = own.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
FROM own JOIN depths USING (oid)
GROUP BY own.oid, own.name
ORDER BY depth, own.name
