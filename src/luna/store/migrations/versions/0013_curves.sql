-- Where the curves stood after a turn, for whoever looks at a story from outside.
ALTER TABLE turns ADD COLUMN heat real, ADD COLUMN trust real;
-- Every kind of send there is: the last list of them had lost those of payments.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
    CHECK (kind IN ('text', 'document', 'photo', 'checkout', 'cancel', 'resume'));
