-- What a reading writes, in one transaction. Zero rows: a turn is being taken or was taken since.
-- It counts as a turn, so that whoever loaded the bond meanwhile loads it again.
-- $1 bond, $2 version, $3 now, $4 turn read to and $5 turn summed up to (null: as before), $6 sealed
-- summary, $7 new memories, $8 ids of those that end, $9 the reading's record
WITH still AS (
    UPDATE bonds SET version = version + 1
    WHERE id = $1 AND version = $2 AND (leased_until IS NULL OR leased_until < clock_timestamp())
    RETURNING id, bot_id, version
), diary AS (
    INSERT INTO diaries (bond_id, bot_id, read_to, told_to, summary)
    SELECT id, bot_id, coalesce($4, 0), coalesce($5, 0), $6 FROM still
    ON CONFLICT (bond_id) DO UPDATE
    SET read_to = coalesce($4, diaries.read_to), told_to = coalesce($5, diaries.told_to),
        summary = CASE WHEN $5::int IS NULL THEN diaries.summary ELSE $6 END
), ended AS (
    UPDATE memories SET closed_at = $3 FROM still
    WHERE memories.bond_id = still.id AND memories.id = ANY ($8::bigint[])
), learnt AS (
    INSERT INTO memories (bot_id, bond_id, told_at, turn, place, words, traits)
    SELECT still.bot_id, still.id, new.told_at, still.version, new.place, new.words, new.traits
    FROM still, jsonb_to_recordset($7::jsonb)
        AS new (told_at timestamptz, place smallint, words bytea, traits bytea)
), recorded AS (
    INSERT INTO studies (bot_id, bond_id, at, kind, voice, input_tokens, output_tokens,
                         cached_tokens, cost, failed, offered, kept)
    SELECT still.bot_id, still.id, $3, s.kind, s.voice, s.input_tokens, s.output_tokens,
           s.cached_tokens, s.cost, s.failed, s.offered, s.kept
    FROM still, jsonb_to_record($9::jsonb)
        AS s (kind text, voice text, input_tokens int, output_tokens int, cached_tokens int,
              cost numeric, failed text[], offered smallint, kept smallint)
)
SELECT version FROM still
