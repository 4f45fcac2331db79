-- The pictures that she may send. The files lie in the photo storage, or ship with the persona.
-- "name" is where: by their content, so that a file is never another one.
CREATE TABLE photos (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    persona    text NOT NULL,
    key        text NOT NULL,  -- SHA-256 of the picture
    name       text NOT NULL,
    shipped    boolean NOT NULL DEFAULT false,
    type       text NOT NULL,
    phase      text NOT NULL DEFAULT 'discovery',
    tags       text[] NOT NULL DEFAULT '{}',
    about      jsonb NOT NULL DEFAULT '{}',  -- descriptions, captions, when and where it is taken
    -- A picture of nobody, or of somebody who agreed: there is no third kind.
    provenance text NOT NULL CHECK (provenance = 'synthetic' OR provenance ~ '^consent:\S'),
    looks      bigint NOT NULL,  -- perceptual hash
    width      int NOT NULL,
    height     int NOT NULL,
    added_at   timestamptz NOT NULL DEFAULT now(),
    retired_at timestamptz,
    retired_why text,
    UNIQUE (persona, key)
);

-- How new a persona's catalogue is: turns see here that theirs is older.
CREATE TABLE photo_shelves (
    persona  text PRIMARY KEY,
    revision bigint NOT NULL DEFAULT 1,
    shipped  text  -- print of the set that ships with the persona, as it was last taken in
);

CREATE TABLE photo_deliveries (
    bot_id   int NOT NULL,
    bond_id  bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    photo_id bigint NOT NULL REFERENCES photos,
    why      text NOT NULL,
    first_at timestamptz NOT NULL,
    last_at  timestamptz NOT NULL,
    times    int NOT NULL DEFAULT 1,
    PRIMARY KEY (bond_id, photo_id)
);

-- What Telegram calls a picture that this bot has uploaded once.
CREATE TABLE photo_files (
    photo_id bigint NOT NULL REFERENCES photos,
    bot_id   int NOT NULL,
    file_id  text NOT NULL,
    PRIMARY KEY (photo_id, bot_id)
);

ALTER TABLE outbox ADD COLUMN photo_id bigint REFERENCES photos;
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check CHECK (kind IN ('text', 'document', 'photo'));
