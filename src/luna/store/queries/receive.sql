-- One update accepted: its inbox row and the job that wakes the turn, or nothing when it came before.
-- No row at all: this key is nobody's any more, the words are sealed for nothing; meet them again.
-- $1 bond, $2 key, $3 update, $4 at, $5 kind, $6 sealed text, $7 Telegram's message id, $8 pause,
-- $9 longest pause (intervals; null: no job), $10 sealed name of its picture
WITH person AS (
    SELECT accounts.id, accounts.bot_id, accounts.blocked_at
    FROM accounts JOIN keys ON keys.bond_id = accounts.id
    WHERE accounts.id = $1 AND keys.id = $2
), unblocked AS (
    UPDATE accounts SET blocked_at = NULL FROM person
    WHERE accounts.id = person.id AND person.blocked_at IS NOT NULL
), taken AS (
    INSERT INTO inbox (bot_id, update_id, bond_id, at, kind, text, telegram_id, photo)
    SELECT person.bot_id, $3, person.id, $4, $5, $6, $7, $10 FROM person
    ON CONFLICT (bot_id, update_id) DO NOTHING
    RETURNING bot_id, bond_id
), oldest AS (
    SELECT min(received_at) AS at FROM inbox WHERE bond_id = $1 AND answered_at IS NULL
), woken AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, 'turn:' || bot_id, convert_to(bond_id::text, 'UTF8'),
           greatest(now(), least(now() + $8::interval, coalesce(oldest.at, now()) + $9::interval)),
           'queued'
    FROM taken CROSS JOIN oldest
    WHERE $8 IS NOT NULL
)
SELECT EXISTS (SELECT FROM taken) AS fresh FROM person
