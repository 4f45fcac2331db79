-- She stops typing: from here on a crash leaves the send uncertain.
-- $1 outbox id
UPDATE outbox SET state = 'sending' WHERE id = $1
