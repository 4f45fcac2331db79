-- The engine's log after a day; inbox rows after a week: Telegram repeats an update for a day.
WITH logs AS (
    DELETE FROM pgqueuer_log WHERE created < now() - interval '1 day'
)
DELETE FROM inbox WHERE answered_at < now() - interval '7 days'
