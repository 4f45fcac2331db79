-- One user: their account, and the systems' figures. No words. $1 bond
SELECT bots.name AS bot, accounts.user_id, accounts.made_at, to_jsonb(accounts) AS account,
       accounts.adult_since, accounts.frozen_at, accounts.blocked_at, accounts.paid_until, accounts.proactive,
       bonds.seed, bonds.version, bonds.systems, bonds.message_count AS messages,
       bonds.last_user_at, bonds.next_due_at
FROM accounts JOIN bots ON bots.id = accounts.bot_id JOIN bonds ON bonds.id = accounts.id
WHERE accounts.id = $1
