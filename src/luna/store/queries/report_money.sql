-- What came in and went back, by month and currency. $1 bot or null for all
SELECT date_trunc('month', at AT TIME ZONE 'UTC')::date AS month, currency,
       coalesce(sum(amount) FILTER (WHERE kind IN ('paid', 'bought')), 0)::bigint AS paid,
       coalesce(sum(amount) FILTER (WHERE kind = 'refunded'), 0)::bigint AS refunded
FROM payments
WHERE kind IN ('paid', 'bought', 'refunded') AND ($1::int IS NULL OR bot_id = $1)
GROUP BY month, currency
ORDER BY month, currency
