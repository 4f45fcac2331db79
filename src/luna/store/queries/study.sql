-- What a reading of a talk after its turns begins from. No row: nobody there, or frozen.
-- $1 bond, $2 lines at most, $3 memories
SELECT bonds.version, bonds.last_user_at, accounts.timezone, accounts.language,
       coalesce(diaries.read_to, 0) AS read_to, coalesce(diaries.told_to, 0) AS told_to,
       diaries.summary,
       keys.id AS key_id, keys.master AS key_master, keys.wrapped AS key_wrapped,
       (SELECT jsonb_agg(line ORDER BY line.at, line.id) FROM (
            SELECT messages.id, messages.at, author, kind, messages.tier, text, messages.turn, place,
                   turns.guard
            FROM messages LEFT JOIN turns USING (bond_id, turn)
            WHERE messages.bond_id = $1
              AND messages.turn > least(coalesce(diaries.read_to, 0), coalesce(diaries.told_to, 0))
            ORDER BY messages.at DESC, messages.id DESC LIMIT $2
        ) line) AS lines,
       held.ids, held.told, held.closed, held.pins, held.places, held.words, held.traits
FROM accounts
JOIN bonds ON bonds.id = accounts.id
JOIN keys ON keys.bond_id = accounts.id
LEFT JOIN diaries ON diaries.bond_id = accounts.id
CROSS JOIN LATERAL (
    SELECT array_agg(id) AS ids, array_agg(told_at) AS told, array_agg(closed_at) AS closed,
           array_agg(pinned) AS pins, array_agg(turn || ':' || place) AS places,
           array_agg(words) AS words, array_agg(traits) AS traits
    FROM (SELECT * FROM memories WHERE bond_id = $1 ORDER BY told_at DESC, id DESC LIMIT $3) each
) held
WHERE accounts.id = $1 AND accounts.frozen_at IS NULL
