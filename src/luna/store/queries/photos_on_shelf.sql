-- The photos that may be chosen. $1 persona
SELECT id, key, type, phase, tags, about FROM photos WHERE persona = $1 AND retired_at IS NULL
