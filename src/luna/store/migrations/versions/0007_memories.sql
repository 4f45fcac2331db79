-- What is remembered of the users, sealed: the words, and the numbers that recall compares.
CREATE TABLE memories (
    id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id    int NOT NULL,
    bond_id   bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    told_at   timestamptz NOT NULL,
    closed_at timestamptz,
    pinned    boolean NOT NULL DEFAULT false,
    turn      int NOT NULL,
    place     smallint NOT NULL,
    words     bytea NOT NULL,
    traits    bytea NOT NULL
);

CREATE INDEX memories_of ON memories (bond_id, told_at DESC);
