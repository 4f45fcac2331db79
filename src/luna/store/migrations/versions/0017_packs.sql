-- Photos that are sold together: what is in a pack is given to nobody.
CREATE TABLE packs (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    persona  text NOT NULL,
    name     text NOT NULL,
    about    jsonb NOT NULL,  -- what is in it, by language
    added_at timestamptz NOT NULL DEFAULT now(),
    UNIQUE (persona, name)
);

-- Nothing that goes out under a spoiler is ever sold.
ALTER TABLE photos
    ADD COLUMN pack_id bigint REFERENCES packs,
    ADD CONSTRAINT photos_sold CHECK (pack_id IS NULL OR type IN ('pixel', 'selfie_sfw', 'outfit'));

CREATE INDEX photos_pack ON photos (pack_id) WHERE pack_id IS NOT NULL;

ALTER TABLE outbox
    ADD COLUMN pack_id bigint REFERENCES packs,
    ADD COLUMN stars int CHECK ((stars IS NOT NULL) = (pack_id IS NOT NULL)),
    DROP CONSTRAINT outbox_kind_check,
    ADD CONSTRAINT outbox_kind_check
    CHECK (kind IN ('text', 'document', 'photo', 'pack', 'checkout', 'cancel', 'resume'));

ALTER TABLE payments
    DROP CONSTRAINT payments_kind_check,
    ADD CONSTRAINT payments_kind_check CHECK (kind IN
        ('paid', 'failed', 'cancelled', 'resumed', 'ended', 'refunded', 'bought'));
