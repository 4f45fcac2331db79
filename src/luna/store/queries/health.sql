-- How a bot is doing, in counts.
-- $1 bot
SELECT
    (SELECT count(*) FROM accounts WHERE bot_id = $1) AS accounts,
    (SELECT count(*) FROM turns WHERE bot_id = $1 AND at > now() - interval '1 day') AS turns_today,
    (SELECT count(*) FROM inbox WHERE bot_id = $1 AND answered_at IS NULL) AS waiting,
    (SELECT count(*) FROM outbox WHERE bot_id = $1 AND state IN ('pending', 'sending')) AS to_send,
    (SELECT count(*) FROM outbox WHERE bot_id = $1 AND resent > 0) AS sent_in_doubt,
    (SELECT count(*) FROM outbox WHERE bot_id = $1 AND state = 'refused') AS refused,
    (SELECT coalesce(sum(times), 0) FROM crisis_days
     WHERE bot_id = $1 AND day > current_date - 30) AS crisis_answers_in_30_days,
    (SELECT count(*) FROM accounts WHERE bot_id = $1 AND frozen_at IS NOT NULL) AS frozen,
    (SELECT round(coalesce(sum(cost), 0), 4) FROM turns
     WHERE bot_id = $1 AND at > now() - interval '1 day') AS dollars_today
