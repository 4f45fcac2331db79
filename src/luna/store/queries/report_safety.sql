-- How often what protects people was needed, by name. $1 bot or null for all
SELECT 'crisis: ' || danger || CASE WHEN other THEN ', of somebody else' ELSE '' END AS what,
       sum(times)::int AS times
FROM crisis_days WHERE $1::int IS NULL OR bot_id = $1 GROUP BY danger, other
UNION ALL
SELECT 'guard: ' || guard, count(*)::int
FROM turns WHERE guard IS NOT NULL AND ($1::int IS NULL OR bot_id = $1) GROUP BY guard
UNION ALL
SELECT 'frozen now', count(*)::int
FROM accounts WHERE frozen_at IS NOT NULL AND ($1::int IS NULL OR bot_id = $1)
UNION ALL
SELECT 'signal: ' || replace(kind, '_', ' '), count(*)::int
FROM signals WHERE $1::int IS NULL OR bot_id = $1 GROUP BY kind
ORDER BY 1
