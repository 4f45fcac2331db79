-- The photos that may be chosen. $1 persona
SELECT id, key, name, shipped, type, phase, tags, about FROM photos WHERE persona = $1 AND retired_at IS NULL
