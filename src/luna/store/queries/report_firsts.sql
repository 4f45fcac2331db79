-- What she wrote first, and what of it was answered within a day. $1 bot or null for all
SELECT reason, count(*) AS sent,
       count(*) FILTER (WHERE EXISTS (
           SELECT FROM turns WHERE turns.bond_id = proactive_log.bond_id AND prompted
           AND turns.at > proactive_log.at AND turns.at < proactive_log.at + interval '1 day'
       )) AS answered
FROM proactive_log
WHERE $1::int IS NULL OR bot_id = $1
GROUP BY reason
ORDER BY reason
