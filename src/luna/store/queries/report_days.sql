-- Who wrote on a day, and what turns cost then. $1 bot or null for all
SELECT (at AT TIME ZONE 'UTC')::date AS day, count(DISTINCT bond_id) FILTER (WHERE prompted) AS active,
       sum(cost) AS cost
FROM turns
WHERE $1::int IS NULL OR bot_id = $1
GROUP BY day
ORDER BY day
