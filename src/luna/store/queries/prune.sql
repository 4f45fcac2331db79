-- What is kept no longer. Words of the transcript go with their whole lines.
-- $1 bot, $2 now, days: $3 answered updates, $4 words sent, $5 records of turns, $6 the transcript,
-- $7 strangers who never passed the gate, $8 photos that users sent
WITH logs AS (
    DELETE FROM pgqueuer_log WHERE created < now() - interval '1 day'
), updates AS (
    DELETE FROM inbox WHERE bot_id = $1 AND answered_at < $2::timestamptz - make_interval(days => $3)
), sent AS (
    DELETE FROM outbox
    WHERE bot_id = $1 AND state NOT IN ('pending', 'sending')
      AND done_at < $2::timestamptz - make_interval(days => $4)
), taken AS (
    DELETE FROM turns WHERE bot_id = $1 AND at < $2::timestamptz - make_interval(days => $5)
), read AS (
    DELETE FROM studies WHERE bot_id = $1 AND at < $2::timestamptz - make_interval(days => $5)
), shown AS (
    DELETE FROM sent_photos WHERE bot_id = $1 AND at < $2::timestamptz - make_interval(days => $8)
), said AS (
    DELETE FROM messages WHERE bot_id = $1 AND at < $2::timestamptz - make_interval(days => $6)
)
-- Of somebody forgotten a number stays for a day; of somebody who saw the notice and no more, longer.
DELETE FROM accounts
WHERE bot_id = $1 AND adult_since IS NULL AND frozen_at IS NULL
  AND made_at < $2::timestamptz - CASE WHEN noticed_at IS NULL THEN interval '1 day'
                          ELSE make_interval(days => $7) END
  AND NOT EXISTS (SELECT FROM inbox WHERE bond_id = accounts.id
                  AND (answered_at IS NULL OR received_at > $2::timestamptz - interval '1 day'))
  AND NOT EXISTS (SELECT FROM outbox WHERE bond_id = accounts.id AND state IN ('pending', 'sending'))
