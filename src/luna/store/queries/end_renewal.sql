-- Somebody who is about to be forgotten pays for something that renews: a job that ends it, made of
-- what is lost with the account.
-- $1 bond
WITH person AS (
    SELECT bot_id, user_id, payer FROM accounts WHERE id = $1 AND renews
), last AS (
    SELECT provider FROM payments JOIN person USING (payer) WHERE kind = 'paid' ORDER BY at DESC LIMIT 1
), told AS (
    SELECT jsonb_build_object('user', person.user_id, 'payer', person.payer, 'provider', last.provider,
                              'charges', jsonb_agg(charge ORDER BY at DESC)) AS what, person.bot_id
    FROM person CROSS JOIN last
    JOIN payments ON payments.payer = person.payer AND payments.provider = last.provider AND kind = 'paid'
    GROUP BY person.bot_id, person.user_id, person.payer, last.provider
)
INSERT INTO pgqueuer (priority, entrypoint, payload, status)
SELECT 0, 'end_renewal:' || bot_id, convert_to(what::text, 'UTF8'), 'queued' FROM told
