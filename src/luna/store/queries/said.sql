-- All lines of a talk, and what was sent, for the rare wish that nothing of something be left.
-- $1 bond
SELECT
    (SELECT jsonb_agg(line ORDER BY line.at, line.id)
     FROM (SELECT id, at, author, kind, tier, text, turn, place FROM messages
           WHERE bond_id = $1) line) AS lines,
    (SELECT jsonb_agg(sent) FROM (SELECT turn, seq, text FROM outbox
                                  WHERE bond_id = $1 AND kind = 'text') sent) AS sent
