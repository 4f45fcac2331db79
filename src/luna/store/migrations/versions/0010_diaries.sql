-- What is kept of a talk beside its lines and memories: how far a model has read it, and the summary
-- of what is older than the lines at hand, sealed. A row is there from the first reading on.
CREATE TABLE diaries (
    bond_id bigint PRIMARY KEY REFERENCES bonds ON DELETE CASCADE,
    bot_id  int NOT NULL,
    read_to int NOT NULL DEFAULT 0,
    told_to int NOT NULL DEFAULT 0,
    summary bytea
);

-- What readings cost and gave: numbers, no words.
CREATE TABLE studies (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id        int NOT NULL,
    bond_id       bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    at            timestamptz NOT NULL,
    kind          text NOT NULL CHECK (kind IN ('read', 'roll')),
    voice         text NOT NULL,
    input_tokens  int NOT NULL,
    output_tokens int NOT NULL,
    cached_tokens int NOT NULL,
    cost          numeric(12, 8) NOT NULL,
    failed        text[] NOT NULL,
    offered       smallint NOT NULL,
    kept          smallint NOT NULL
);

CREATE INDEX studies_of ON studies (bond_id);

CREATE INDEX studies_at ON studies (bot_id, at);
