-- Who is to be entitled; their bond and account are held until the transaction ends, in the order in
-- which forgetting takes them.
-- $1 bot, $2 user or null, $3 payer or null
WITH bond AS (
    SELECT bonds.id FROM bonds JOIN accounts USING (id)
    WHERE accounts.bot_id = $1 AND (accounts.user_id = $2 OR accounts.payer = $3)
    FOR KEY SHARE OF bonds
)
SELECT accounts.id AS bond_id, payer, paid_until, renews, keys.id AS key_id, master AS key_master,
       wrapped AS key_wrapped
FROM bond JOIN accounts USING (id) JOIN keys ON keys.bond_id = accounts.id
FOR UPDATE OF accounts
