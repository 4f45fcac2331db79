-- What time brings to people of the pictures: money, messages of her own, photos, a trial, faults
UPDATE outbox SET state = 'sent';
UPDATE turns SET cost = 0.0011, voice = 'claude-haiku-4-5' WHERE guard IS NULL;
UPDATE turns SET failed = '{claude-haiku-4-5: timed out}' WHERE (bond_id, turn) IN (
    SELECT bond_id, turn FROM turns WHERE guard IS NULL ORDER BY at DESC LIMIT 3);
UPDATE accounts SET made_at = (SELECT min(at) FROM turns WHERE bond_id = accounts.id),
    proactive = id % 3 = 0 AND frozen_at IS NULL,
    paid_until = CASE WHEN id % 5 = 1 THEN now() + interval '20 days' END,
    blocked_at = CASE WHEN id % 9 = 4 THEN now() - interval '1 day' END;
UPDATE accounts SET adult_since = made_at WHERE adult_since IS NOT NULL;
INSERT INTO outbox (bot_id, bond_id, turn, seq, text, due_at, state, done_at, error)
SELECT bot_id, id, version, 90, '', now(), 'refused', now(), 'Bad Request: chat not found'
FROM bonds ORDER BY id LIMIT 1;
INSERT INTO payments (bot_id, payer, provider, event, kind, at, place, until, recurs, amount, currency)
SELECT bot_id, payer, 'stars', 'e' || id, 'paid', now() - interval '1 day' * (id % 20), id,
    now() + interval '20 days', true, 500, 'XTR' FROM accounts WHERE id % 5 = 1;
INSERT INTO payments (bot_id, payer, provider, event, kind, at, place, amount, currency)
SELECT bot_id, payer, 'stars', 'r' || id, 'refunded', now(), 100 + id, 500, 'XTR'
FROM accounts WHERE id % 5 = 1 ORDER BY id LIMIT 1;
INSERT INTO proactive_log (bot_id, bond_id, at, reason)
SELECT bot_id, bond_id, at - interval '2 hours',
    (ARRAY['hello', 'callback', 'story', 'evening'])[1 + turn % 4]
FROM turns WHERE bond_id % 3 = 0 AND turn % 7 = 0;
INSERT INTO proactive_log (bot_id, bond_id, at, reason)
SELECT bot_id, id, now() - interval '3 hours', 'hello' FROM bonds WHERE id % 3 = 0;
INSERT INTO photo_deliveries (bot_id, bond_id, photo_id, why, first_at, last_at)
SELECT bonds.bot_id, bonds.id, photos.id, 'asked', now(), now()
FROM bonds JOIN photos ON (bonds.id + photos.id) % 4 = 0;
INSERT INTO exposures (bot_id, bond_id, experiment, arm, at)
SELECT bot_id, id, 'rarer_hello', (ARRAY['as_is', 'rarer'])[1 + id % 2], made_at FROM accounts;
