-- Users as the report counts them, one row each; no words. $1 bot or null for all
SELECT accounts.made_at AS came, accounts.accepted_at IS NOT NULL AS agreed, adult_since AS adult,
       last_user_at AS last, message_count AS messages, systems,
       (SELECT coalesce(array_agg(DISTINCT floor(extract(epoch FROM at - adult_since) / 604800)::int), '{}')
        FROM turns WHERE turns.bond_id = accounts.id AND prompted AND at >= adult_since) AS weeks,
       EXISTS (SELECT FROM payments WHERE payments.payer = accounts.payer AND kind = 'paid') AS paid
FROM accounts JOIN bonds ON bonds.id = accounts.id
WHERE $1::int IS NULL OR accounts.bot_id = $1
ORDER BY accounts.id
