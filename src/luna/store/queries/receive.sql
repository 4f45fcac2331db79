-- One update accepted: its inbox row and the job that wakes the turn, or nothing when it came before.
-- $1 bot, $2 user, $3 update, $4 language or null, $5 at, $6 kind, $7 text, $8 Telegram's message id,
-- $9 seed of a new bond, $10 pause, $11 longest pause (intervals; null: no job)
WITH known AS (
    SELECT id FROM accounts WHERE bot_id = $1 AND user_id = $2
), made AS (
    INSERT INTO accounts (bot_id, user_id, language)
    SELECT $1, $2, $4 WHERE NOT EXISTS (SELECT FROM known)
    ON CONFLICT (bot_id, user_id) DO NOTHING
    RETURNING id
), person AS (
    SELECT id FROM known UNION ALL SELECT id FROM made
), bonded AS (
    INSERT INTO bonds (id, bot_id, seed) SELECT id, $1, $9 FROM made RETURNING id
), unblocked AS (
    UPDATE accounts SET blocked_at = NULL FROM known
    WHERE accounts.id = known.id AND accounts.blocked_at IS NOT NULL
), taken AS (
    -- Reading made through bonded holds the foreign key: the bond is there before the row.
    INSERT INTO inbox (bot_id, update_id, bond_id, at, kind, text, telegram_id)
    SELECT $1, $3, person.id, $5, $6, $7, $8
    FROM person LEFT JOIN bonded ON bonded.id = person.id
    ON CONFLICT (bot_id, update_id) DO NOTHING
    RETURNING bond_id
), oldest AS (
    SELECT min(received_at) AS at FROM inbox JOIN known ON known.id = inbox.bond_id
    WHERE answered_at IS NULL
), woken AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, 'turn:' || $1, convert_to(bond_id::text, 'UTF8'),
           greatest(now(), least(now() + $10::interval, coalesce(oldest.at, now()) + $11::interval)),
           'queued'
    FROM taken CROSS JOIN oldest
    WHERE $10 IS NOT NULL
)
SELECT person.id AS bond_id, EXISTS (SELECT FROM taken) AS fresh FROM person
