-- The jobs that wait for a bond; one that runs ends by itself and finds nothing.
-- $1 the jobs' payload: the bond's id
DELETE FROM pgqueuer
WHERE payload = $1 AND status = 'queued'
  AND split_part(entrypoint, ':', 1) IN ('turn', 'deliver', 'read', 'roll')
