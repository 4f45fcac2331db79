-- Links into the console that were used, as long as they could be used again.
CREATE TABLE spent_tickets (
    number text PRIMARY KEY,
    until  timestamptz NOT NULL
);
