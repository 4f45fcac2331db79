-- What went wrong lately, the latest first; reasons of ours and of providers, no words. $1 since
(SELECT at, bond_id, 'voice' AS part, NULL AS state, why
 FROM turns, unnest(failed) AS why WHERE at > $1)
UNION ALL
(SELECT coalesce(done_at, due_at), bond_id, 'send', state, error
 FROM outbox WHERE state IN ('refused', 'uncertain') AND coalesce(done_at, due_at) > $1)
ORDER BY at DESC LIMIT 20
