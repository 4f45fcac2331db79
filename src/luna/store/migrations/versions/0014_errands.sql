-- What a send may be, all of it: words, a document, a photo, or words about something that a provider
-- of payments is asked for as they leave.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check,
    ADD CONSTRAINT outbox_kind_check
    CHECK (kind IN ('text', 'document', 'photo', 'checkout', 'cancel', 'resume'));
