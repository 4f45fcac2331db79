-- A turn's only read. Takes the bond's lease when there is a ripe message and nobody else holds it.
-- $1 bond, $2 lease, $3 how long the lease holds, $4 pause, $5 longest pause (intervals), $6 history,
-- $7 memories
WITH waiting AS (
    SELECT id, update_id, at, received_at, kind, text, photo FROM inbox
    WHERE bond_id = $1 AND answered_at IS NULL
    ORDER BY id
), ripe AS (
    SELECT count(*) > 0 AND (
        max(received_at) <= clock_timestamp() - $4::interval
        OR min(received_at) <= clock_timestamp() - $5::interval
        OR (array_agg(kind ORDER BY id))[1] IN ('command', 'button', 'trigger', 'payment')
    ) AS now FROM waiting
), leased AS (
    UPDATE bonds SET lease = $2, leased_until = clock_timestamp() + $3::interval
    WHERE id = $1
      AND (SELECT ripe.now FROM ripe)
      AND (leased_until IS NULL OR leased_until < clock_timestamp())
      -- A turn committed while we waited for the row is newer than this statement's snapshot:
      -- what else we read here would be stale, so such a lease is not taken.
      AND version = (SELECT past.version FROM bonds past WHERE past.id = $1)
    RETURNING id, seed, version, systems, known
)
SELECT
    leased.seed, leased.version, leased.systems, leased.known,
    keys.id AS key_id, keys.master AS key_master, keys.wrapped AS key_wrapped,
    accounts.user_id, to_jsonb(accounts) AS account,
    (SELECT ripe.now FROM ripe) AS ripe,
    (SELECT jsonb_agg(waiting ORDER BY id) FROM waiting) AS waiting,
    (SELECT jsonb_agg(recent ORDER BY recent.at, recent.id) FROM (
        SELECT id, at, author, kind, tier, text, turn, place FROM messages
        WHERE bond_id = $1 ORDER BY at DESC, id DESC LIMIT $6
    ) recent) AS transcript,
    -- Arrays rather than JSON: bytes come as bytes, however many memories there are.
    held.ids, held.told, held.closed, held.pins, held.places,
    held.words, held.traits,
    (SELECT summary FROM diaries WHERE bond_id = $1) AS summary,
    shown.photos, shown.photos_at,
    (SELECT sum(revision) FROM photo_shelves) AS shelf
FROM accounts JOIN keys ON keys.bond_id = accounts.id LEFT JOIN leased ON leased.id = accounts.id
CROSS JOIN LATERAL (
    SELECT array_agg(id) AS ids, array_agg(told_at) AS told, array_agg(closed_at) AS closed,
           array_agg(pinned) AS pins, array_agg(turn || ':' || place) AS places,
           array_agg(words) AS words, array_agg(traits) AS traits
    FROM (SELECT * FROM memories WHERE bond_id = $1 ORDER BY told_at DESC, id DESC LIMIT $7) each
) held
CROSS JOIN LATERAL (
    SELECT array_agg(photo_id) AS photos, array_agg(last_at) AS photos_at
    FROM (SELECT photo_id, last_at FROM photo_deliveries WHERE bond_id = $1 ORDER BY photo_id) each
) shown
WHERE accounts.id = $1
