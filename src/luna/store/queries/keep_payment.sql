-- One event into the ledger; nothing where it is there.
INSERT INTO payments (bot_id, payer, provider, event, kind, at, place, charge, until, recurs, amount,
                      currency)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
ON CONFLICT (bot_id, provider, event) DO NOTHING
RETURNING id
