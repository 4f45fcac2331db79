-- Break the glass: one statement, so that no word is read whose reading is not kept.
-- $1 bond, $2 now, $3 who, $4 why, $5 messages at most
WITH noted AS (
    INSERT INTO audit (at, bond_id, who, act, why)
    SELECT $2, id, $3, 'reveal', $4 FROM accounts WHERE id = $1
    RETURNING bond_id
)
SELECT keys.id AS key_id, keys.master AS key_master, keys.wrapped AS key_wrapped,
    (SELECT jsonb_agg(recent ORDER BY recent.at, recent.id) FROM (
        SELECT id, at, author, kind, tier, text, turn, place FROM messages
        WHERE bond_id = noted.bond_id ORDER BY at DESC, id DESC LIMIT $5
    ) recent) AS transcript
FROM noted JOIN keys ON keys.bond_id = noted.bond_id
