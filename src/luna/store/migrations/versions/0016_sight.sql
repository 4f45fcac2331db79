-- What Telegram calls the picture of a message, for as long as it waits: with the bot's token, whoever
-- knows it may look. Sealed.
ALTER TABLE inbox ADD COLUMN photo bytea;

-- Photos that users sent, where they are kept at all. Sealed.
CREATE TABLE sent_photos (
    bot_id  int NOT NULL,
    bond_id bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    at      timestamptz NOT NULL,
    turn    int NOT NULL,
    place   smallint NOT NULL,
    picture bytea NOT NULL,
    PRIMARY KEY (bond_id, turn, place)
);

CREATE INDEX sent_photos_at ON sent_photos (bot_id, at);
