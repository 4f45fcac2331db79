-- A turn's only write: one statement, so one transaction. Zero rows: the lease was lost.
-- $1 bond, $2 lease, $3 version, $4 now, $5 systems, $6 known, $7 message count, $8 account columns
-- that changed or null, $9 answered inbox ids, $10 transcript rows, $11 outbox rows, $12 the turn,
-- $13 wipe the story, $14 enqueue the deliveries, $15 when she is due to write first or null,
-- $16 whether the user had spoken, $17 new memories, ids of those that $18 end, $19 are pinned or
-- no more, $20 go; $21 the turns whose words are forgotten; when a model shall $22 read and $23 sum
-- up what was said, or null; $24 photos that the user sent. Words and photos come sealed.
WITH fenced AS (
    UPDATE bonds
    SET version = version + 1, systems = $5, known = $6, message_count = $7,
        last_user_at = CASE WHEN $16 THEN $4 ELSE last_user_at END, next_due_at = $15, lease = NULL, leased_until = NULL
    WHERE id = $1 AND lease = $2 AND version = $3
    RETURNING id, bot_id, version
), person AS (
    UPDATE accounts
    SET language = new.language, noticed_at = new.noticed_at, accepted_at = new.accepted_at,
        birth_year = new.birth_year, birth_date = new.birth_date, adult_since = new.adult_since,
        frozen_at = new.frozen_at, frozen_why = new.frozen_why, blocked_at = new.blocked_at, proactive = new.proactive,
        timezone = new.timezone, formal = new.formal, proven_until = new.proven_until
    FROM fenced, jsonb_populate_record(NULL::accounts, $8::jsonb) AS new
    WHERE accounts.id = fenced.id AND $8 IS NOT NULL
), answered AS (
    -- The transcript holds the words from here on; the inbox keeps only that they came.
    UPDATE inbox SET answered_at = $4, turn = fenced.version, text = NULL, photo = NULL
    FROM fenced
    WHERE inbox.bond_id = fenced.id AND inbox.id = ANY ($9::bigint[])
    RETURNING inbox.id, inbox.telegram_id
), wiped AS (
    DELETE FROM messages USING fenced
    WHERE messages.bond_id = fenced.id AND ($13 OR messages.turn = ANY ($21::int[]))
), unshown AS (
    DELETE FROM sent_photos USING fenced
    WHERE sent_photos.bond_id = fenced.id AND ($13 OR sent_photos.turn = ANY ($21::int[]))
), kept AS (
    INSERT INTO sent_photos (bot_id, bond_id, at, turn, place, picture)
    SELECT fenced.bot_id, fenced.id, $4, fenced.version, photo.place, photo.picture
    FROM fenced, jsonb_to_recordset($24::jsonb) AS photo (place smallint, picture bytea)
), unsaid AS (
    DELETE FROM outbox USING fenced
    WHERE outbox.bond_id = fenced.id AND outbox.turn = ANY ($21::int[])
      AND outbox.state NOT IN ('pending', 'sending')
), silenced AS (
    -- Stop stops what she was about to send by herself, too.
    UPDATE outbox SET state = 'dropped', done_at = $4
    FROM fenced
    WHERE outbox.bond_id = fenced.id AND outbox.state = 'pending'
      AND $12::jsonb -> 'signals' ? 'opted_out'
      AND outbox.turn IN (SELECT turn FROM proactive_log WHERE bond_id = fenced.id)
), erased AS (
    -- What was said before something went is read by no model any more, and summed up anew.
    INSERT INTO diaries (bond_id, bot_id, read_to)
    SELECT id, bot_id, version FROM fenced
    WHERE $13 OR $20::bigint[] <> '{}' OR $21::int[] <> '{}'
    ON CONFLICT (bond_id) DO UPDATE
    SET read_to = excluded.read_to, told_to = 0, summary = NULL
), lost AS (
    DELETE FROM memories USING fenced
    WHERE memories.bond_id = fenced.id AND ($13 OR memories.id = ANY ($20::bigint[]))
), ended AS (
    UPDATE memories
    SET closed_at = CASE WHEN memories.id = ANY ($18::bigint[]) THEN $4 ELSE closed_at END,
        pinned = pinned <> (memories.id = ANY ($19::bigint[]))
    FROM fenced
    WHERE memories.bond_id = fenced.id AND memories.id = ANY ($18::bigint[] || $19::bigint[])
), learnt AS (
    INSERT INTO memories (bot_id, bond_id, told_at, turn, place, words, traits)
    SELECT fenced.bot_id, fenced.id, new.told_at, fenced.version, new.place, new.words,
           new.traits
    FROM fenced, jsonb_to_recordset($17::jsonb)
        AS new (told_at timestamptz, place smallint, words bytea, traits bytea)
), transcript AS (
    INSERT INTO messages (bot_id, bond_id, at, author, kind, tier, text, telegram_id, turn,
                          place)
    SELECT fenced.bot_id, fenced.id, said.at, said.author, said.kind, said.tier, said.text,
           answered.telegram_id, fenced.version, said.place
    FROM fenced
    CROSS JOIN jsonb_to_recordset($10::jsonb)
        AS said (at timestamptz, author text, kind text, tier smallint, text bytea,
                 inbox_id bigint, place smallint)
    LEFT JOIN answered ON answered.id = said.inbox_id
    ORDER BY said.place
), sends AS (
    INSERT INTO outbox (bot_id, bond_id, turn, seq, kind, text, keyboard, due_at, typing_s, photo_id,
                        pack_id, stars)
    SELECT fenced.bot_id, fenced.id, fenced.version, out.seq, out.kind, out.text, out.keyboard, out.due_at,
           out.typing_s, out.photo_id, out.pack_id, out.stars
    FROM fenced, jsonb_to_recordset($11::jsonb)
        AS out (seq smallint, kind text, text bytea, keyboard bytea, due_at timestamptz, typing_s real,
                photo_id bigint, pack_id bigint, stars int)
    RETURNING bot_id, bond_id, due_at, typing_s
), shown AS (
    INSERT INTO photo_deliveries (bot_id, bond_id, photo_id, why, first_at, last_at)
    SELECT fenced.bot_id, fenced.id, out.photo_id, out.why, $4, $4
    FROM fenced, jsonb_to_recordset($11::jsonb) AS out (photo_id bigint, why text)
    WHERE out.photo_id IS NOT NULL
    ON CONFLICT (bond_id, photo_id) DO UPDATE
    SET why = excluded.why, last_at = excluded.last_at, times = photo_deliveries.times + 1
), deliveries AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, 'deliver:' || bot_id, convert_to(bond_id::text, 'UTF8'),
           due_at - make_interval(secs => typing_s), 'queued'
    FROM sends WHERE $14
), studies AS (
    INSERT INTO pgqueuer (priority, entrypoint, payload, execute_after, status)
    SELECT 0, study.job || ':' || fenced.bot_id, convert_to(fenced.id::text, 'UTF8'), study.at,
           'queued'
    FROM fenced, (VALUES ('read', $22::timestamptz), ('roll', $23::timestamptz)) AS study (job, at)
    WHERE $14 AND study.at IS NOT NULL
), recorded AS (
    INSERT INTO turns (bond_id, turn, bot_id, at, guard, voice, tier, input_tokens, output_tokens,
                       cached_tokens, cost, failed, changed, timings, prompted, heat,
                       trust)
    SELECT fenced.id, fenced.version, fenced.bot_id, $4, t.guard, t.voice, t.tier, t.input_tokens,
           t.output_tokens, t.cached_tokens, t.cost, t.failed, t.changed, t.timings, $16,
           t.heat, t.trust
    FROM fenced, jsonb_to_record($12::jsonb)
        AS t (guard text, voice text, tier smallint, input_tokens int, output_tokens int,
              cached_tokens int, cost numeric, failed text[], changed text[], timings jsonb,
              heat real, trust real)
), counted AS (
    INSERT INTO crisis_days (bot_id, day, danger, other, times)
    SELECT fenced.bot_id, ($4::timestamptz AT TIME ZONE 'UTC')::date, t.danger, t.other, 1
    FROM fenced, jsonb_to_record($12::jsonb) AS t (danger text, other boolean)
    WHERE t.danger IS NOT NULL
    ON CONFLICT (bot_id, day, danger, other) DO UPDATE SET times = crisis_days.times + 1
), met AS (
    INSERT INTO exposures (bond_id, bot_id, experiment, arm, at)
    SELECT fenced.id, fenced.bot_id, arm.key, arm.value, $4
    FROM fenced, jsonb_each_text($12::jsonb -> 'arms') AS arm
    ON CONFLICT DO NOTHING
), signalled AS (
    INSERT INTO signals (bot_id, bond_id, at, kind)
    SELECT fenced.bot_id, fenced.id, $4, kind
    FROM fenced, jsonb_array_elements_text($12::jsonb -> 'signals') AS kind
), first AS (
    INSERT INTO proactive_log (bot_id, bond_id, at, reason, source, turn)
    SELECT fenced.bot_id, fenced.id, $4, t.reason, t.source, fenced.version
    FROM fenced, jsonb_to_record($12::jsonb) AS t (reason text, source jsonb)
    WHERE t.reason IS NOT NULL AND EXISTS (SELECT FROM sends)
)
SELECT fenced.version,
       EXISTS (SELECT FROM inbox WHERE bond_id = $1 AND answered_at IS NULL
                                   AND id <> ALL ($9::bigint[])) AS more
FROM fenced
