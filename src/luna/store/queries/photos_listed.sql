-- The whole catalogue, and how often each was sent to how many. $1 persona
SELECT photos.*, coalesce(sent.times, 0) AS times, coalesce(sent.people, 0) AS people
FROM photos
LEFT JOIN (
    SELECT photo_id, sum(times) AS times, count(*) AS people FROM photo_deliveries GROUP BY photo_id
) sent ON sent.photo_id = photos.id
WHERE persona = $1
ORDER BY id
