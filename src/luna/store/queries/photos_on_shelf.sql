-- The photos that may be chosen: what is sold is given to nobody. $1 persona
SELECT id, key, name, shipped, type, phase, tags, about
FROM photos WHERE persona = $1 AND retired_at IS NULL AND pack_id IS NULL
