-- Hold the lease for longer, if it is still ours.
-- $1 bond, $2 lease, $3 how long (interval)
UPDATE bonds SET leased_until = clock_timestamp() + $3::interval WHERE id = $1 AND lease = $2
