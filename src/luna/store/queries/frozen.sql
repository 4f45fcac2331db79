-- Accounts frozen and not yet decided upon, of every bot, the longest waiting first. No words.
SELECT accounts.id AS bond_id, bots.name AS bot, accounts.user_id, accounts.frozen_at,
       accounts.frozen_why, accounts.birth_year, accounts.made_at, bonds.message_count AS messages
FROM accounts JOIN bots ON bots.id = accounts.bot_id JOIN bonds ON bonds.id = accounts.id
WHERE accounts.frozen_at IS NOT NULL
  AND NOT EXISTS (
      SELECT FROM audit
      WHERE audit.bond_id = accounts.id AND audit.act = 'keep frozen'
        AND audit.at >= accounts.frozen_at)
ORDER BY accounts.frozen_at
