-- Lock a bond that is still ours.
-- $1 bond, $2 lease, $3 version
SELECT id FROM bonds WHERE id = $1 AND lease = $2 AND version = $3 FOR UPDATE
