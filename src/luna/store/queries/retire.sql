-- Forget the masters that wrap nothing any more. Fails where one still does: keys refer to them.
-- $1 fingerprint of the current master
DELETE FROM masters WHERE fingerprint <> $1 RETURNING fingerprint
