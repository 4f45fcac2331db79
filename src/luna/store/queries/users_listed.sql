-- Users as an operator sees them: counts and dates, no words.
-- $1 a number of theirs or '', $2 which of them, $3 now, $4 how many
SELECT accounts.id AS bond_id, bots.name AS bot, accounts.user_id, accounts.made_at,
       bonds.last_user_at, bonds.message_count AS messages, accounts.adult_since, accounts.frozen_at,
       accounts.blocked_at, accounts.paid_until, accounts.proactive
FROM accounts JOIN bots ON bots.id = accounts.bot_id JOIN bonds ON bonds.id = accounts.id
WHERE ($1 = '' OR accounts.id::text = $1 OR accounts.user_id::text = $1)
  AND CASE $2
      WHEN 'active' THEN bonds.last_user_at > $3::timestamptz - interval '7 days'
      WHEN 'gone' THEN bonds.last_user_at < $3::timestamptz - interval '14 days'
      WHEN 'paying' THEN accounts.paid_until > $3::timestamptz::timestamptz
      WHEN 'frozen' THEN accounts.frozen_at IS NOT NULL
      WHEN 'blocked' THEN accounts.blocked_at IS NOT NULL
      WHEN 'gate' THEN accounts.adult_since IS NULL
      ELSE true END
ORDER BY bonds.last_user_at DESC NULLS LAST, accounts.id
LIMIT $4
