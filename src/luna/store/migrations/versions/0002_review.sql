-- P2, P3: why an account is frozen, what it pays for, until when a proof of age holds.
ALTER TABLE accounts
    ADD COLUMN frozen_why   text,
    ADD COLUMN plan         text NOT NULL DEFAULT 'trial',
    ADD COLUMN proven_until timestamptz;

CREATE INDEX accounts_frozen ON accounts (bot_id, frozen_at) WHERE frozen_at IS NOT NULL;

-- What operators did to whom and why; it outlives the account, and holds no words of a user's.
CREATE TABLE audit (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL DEFAULT now(),
    bond_id bigint NOT NULL,
    who     text NOT NULL,
    act     text NOT NULL,
    why     text NOT NULL
);

CREATE INDEX audit_bond ON audit (bond_id, at);
