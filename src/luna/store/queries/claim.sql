-- Take the next bubble of a bond, in the order she said them, if its time has come.
-- The head of the line decides: while somebody else sends it, nobody passes.
-- $1 bond, $2 how long the claim holds (interval), $3 now, $4 how often a doubt is sent again
-- A claim that ran out while sending left the send uncertain: it is sent again, and counted.
WITH head AS (
    SELECT id, state, due_at, resent,
           greatest(due_at - make_interval(secs => typing_s) - $3, interval '0') AS early,
           greatest(claimed_until - clock_timestamp(), interval '0') AS held
    FROM outbox
    WHERE bond_id = $1 AND state IN ('pending', 'sending')
    ORDER BY turn, seq
    LIMIT 1
    FOR UPDATE
), claimed AS (
    UPDATE outbox
    SET claimed_until = clock_timestamp() + $2::interval,
        resent = outbox.resent + (head.state = 'sending')::int,
        state = CASE WHEN head.state = 'sending' AND head.resent >= $4 THEN 'uncertain'
                     WHEN head.due_at <= $3 THEN 'sending'
                     ELSE outbox.state END
    FROM head
    WHERE outbox.id = head.id AND early = '0' AND coalesce(held, '0') = '0'
    RETURNING outbox.id, outbox.text, outbox.keyboard, outbox.due_at, outbox.state,
              outbox.claimed_until, outbox.turn, outbox.seq, outbox.kind,
              outbox.photo_id, outbox.pack_id, outbox.stars, outbox.resent, outbox.bot_id
)
SELECT claimed.id, claimed.text, claimed.keyboard, claimed.due_at, claimed.state,
       claimed.claimed_until, claimed.turn, claimed.seq, claimed.kind,
       keys.id AS key_id, keys.master AS key_master, keys.wrapped AS key_wrapped,
       accounts.user_id, accounts.language, greatest(head.early, head.held) AS wait,
       EXISTS (SELECT 1 FROM outbox WHERE bond_id = $1 AND state IN ('pending', 'sending')
                                      AND id <> head.id) AS more,
       claimed.pack_id, claimed.stars, claimed.resent,
       claimed.photo_id, photos.name, photos.type, photos.shipped, photos.retired_at,
       photo_files.file_id
FROM head JOIN accounts ON accounts.id = $1 JOIN keys ON keys.bond_id = $1 LEFT JOIN claimed ON true
LEFT JOIN photos ON photos.id = claimed.photo_id
LEFT JOIN photo_files ON photo_files.photo_id = claimed.photo_id AND photo_files.bot_id = claimed.bot_id
