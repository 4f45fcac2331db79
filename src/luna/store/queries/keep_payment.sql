-- One event into the ledger; nothing where it is there. A place of -1 is the one after the last.
INSERT INTO payments (bot_id, payer, provider, event, kind, at, place, charge, until, recurs, amount,
                      currency)
SELECT $1, $2, $3, $4, $5, $6,
       CASE WHEN $7::bigint >= 0 THEN $7::bigint
            ELSE (SELECT coalesce(max(place), 0) + 1 FROM payments WHERE payer = $2 AND provider = $3)
       END, $8, $9, $10, $11, $12
ON CONFLICT (bot_id, provider, event) DO NOTHING
RETURNING id
