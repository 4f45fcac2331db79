-- How many users each arm has, and for how many of them something came true since they met it; of
-- "back", only those whose second week is over. One row an experiment, arm and measure.
-- $1 bot or null for all, $2 now
WITH met AS (
    SELECT exposures.bond_id, experiment, arm, exposures.at, accounts.payer
    FROM exposures JOIN accounts ON accounts.id = bond_id
    WHERE $1::int IS NULL OR exposures.bot_id = $1
), told AS (
    SELECT met.*,
        EXISTS (SELECT FROM turns WHERE turns.bond_id = met.bond_id AND prompted
                AND turns.at >= met.at + interval '7 days'
                AND turns.at < met.at + interval '14 days') AS back,
        EXISTS (SELECT FROM payments WHERE payments.payer = met.payer AND kind = 'paid'
                AND payments.at >= met.at) AS paid,
        EXISTS (SELECT FROM payments WHERE payments.payer = met.payer AND kind = 'refunded'
                AND payments.at >= met.at) AS refunded,
        EXISTS (SELECT FROM proactive_log WHERE proactive_log.bond_id = met.bond_id
                AND proactive_log.at >= met.at) AS written_to,
        EXISTS (SELECT FROM proactive_log l JOIN turns ON turns.bond_id = l.bond_id
                WHERE l.bond_id = met.bond_id AND l.at >= met.at AND turns.prompted
                AND turns.at > l.at AND turns.at < l.at + interval '24 hours') AS answered,
        (SELECT array_agg(DISTINCT kind) FROM signals
         WHERE signals.bond_id = met.bond_id AND signals.at >= met.at) AS kinds
    FROM met
)
SELECT experiment, arm, measure, count(*) AS users, count(*) FILTER (WHERE hit) AS hits
FROM told CROSS JOIN LATERAL (VALUES
    ('back', at <= $2::timestamptz - interval '14 days', back),
    ('paid', true, paid),
    ('answered', written_to, answered),
    ('opted_out', true, coalesce('opted_out' = ANY (kinds), false)),
    ('complained', true, coalesce('complained' = ANY (kinds), false)),
    ('dependent', true, coalesce('dependent' = ANY (kinds), false)),
    ('refunded', true, refunded)
) AS m (measure, counts, hit)
WHERE counts
GROUP BY experiment, arm, measure
ORDER BY experiment, arm, measure
