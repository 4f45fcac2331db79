-- The master keys that wrap somebody's key, by fingerprint; one of them is current.
CREATE TABLE masters (
    fingerprint text PRIMARY KEY,
    current     boolean NOT NULL,
    made_at     timestamptz NOT NULL DEFAULT now()
);

CREATE UNIQUE INDEX masters_current ON masters (current) WHERE current;

-- Each user's own key, wrapped. Deleting the row makes everything sealed under it unreadable.
CREATE TABLE keys (
    bond_id bigint PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
    id      uuid NOT NULL UNIQUE,
    master  text NOT NULL REFERENCES masters,
    wrapped bytea NOT NULL
);

CREATE INDEX keys_master ON keys (master);

-- Where a line stands in its turn: with the turn it names the row before the row is there.
ALTER TABLE messages ADD COLUMN place smallint;

UPDATE messages SET place = said.place
FROM (SELECT bond_id, at, id, row_number() OVER (PARTITION BY bond_id, turn ORDER BY at, id) - 1 AS place
      FROM messages) said
WHERE messages.bond_id = said.bond_id AND messages.at = said.at AND messages.id = said.id;

ALTER TABLE messages ALTER COLUMN place SET NOT NULL;

ALTER TABLE messages RENAME COLUMN text TO plain;

ALTER TABLE messages ADD COLUMN text bytea;

ALTER TABLE inbox RENAME COLUMN text TO plain;

ALTER TABLE inbox ADD COLUMN text bytea;

ALTER TABLE outbox RENAME COLUMN text TO plain;

ALTER TABLE outbox ADD COLUMN text bytea;

ALTER TABLE outbox RENAME COLUMN keyboard TO plain_keyboard;

ALTER TABLE outbox ADD COLUMN keyboard bytea;

ALTER TABLE bonds RENAME COLUMN known TO plain;

ALTER TABLE bonds ADD COLUMN known bytea;
