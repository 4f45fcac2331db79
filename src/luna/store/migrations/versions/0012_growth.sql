-- Whether a turn answered somebody: the others are her own clock's.
ALTER TABLE turns ADD COLUMN prompted boolean NOT NULL DEFAULT true;

-- Who has met which arm of an experiment, and since when.
CREATE TABLE exposures (
    bond_id    bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    bot_id     int NOT NULL,
    experiment text NOT NULL,
    arm        text NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (bond_id, experiment)
);

CREATE INDEX exposures_of ON exposures (bot_id, experiment);

-- What experiments must not make worse, when it came up; no words.
CREATE TABLE signals (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id  int NOT NULL,
    bond_id bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    at      timestamptz NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('opted_in', 'opted_out', 'complained', 'dependent'))
);

CREATE INDEX signals_of ON signals (bond_id, at);

CREATE INDEX signals_at ON signals (bot_id, at);
