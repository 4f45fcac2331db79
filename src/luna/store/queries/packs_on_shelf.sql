-- What is sold, whole packs only. $1 persona
SELECT packs.id, packs.name, packs.about, array_agg(photos.type ORDER BY photos.id) AS types,
       array_agg(photos.phase) AS phases
FROM packs JOIN photos ON photos.pack_id = packs.id
WHERE packs.persona = $1
GROUP BY packs.id
HAVING NOT bool_or(photos.retired_at IS NOT NULL)
ORDER BY packs.id
