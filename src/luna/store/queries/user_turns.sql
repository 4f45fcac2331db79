-- A user's last turns, the oldest first: how they went, no words. $1 bond, $2 how many
SELECT * FROM (
    SELECT turn, at, guard, voice, tier, heat, trust, cost, input_tokens, cached_tokens, output_tokens
    FROM turns WHERE bond_id = $1 ORDER BY turn DESC LIMIT $2
) last ORDER BY turn
