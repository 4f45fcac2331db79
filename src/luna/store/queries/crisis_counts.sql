-- Answers to crises by danger, in the last days. $1 since
SELECT danger, other, sum(times) AS times FROM crisis_days WHERE day > $1
GROUP BY danger, other ORDER BY times DESC
