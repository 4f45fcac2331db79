-- How many entries of a provider's books were looked at, after so many more.
-- $1 bot, $2 provider, $3 how many more
INSERT INTO reconciled (bot_id, provider, seen) VALUES ($1, $2, $3)
ON CONFLICT (bot_id, provider) DO UPDATE SET seen = reconciled.seen + excluded.seen
RETURNING seen
