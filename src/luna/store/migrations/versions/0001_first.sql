CREATE TABLE bots (
    id   int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL UNIQUE,
    made_at timestamptz NOT NULL DEFAULT now()
);

-- Below accounts no table refers to bots: every insert would lock the one row of its bot.

-- The person, and what they agreed to. Columns are those of core.account.Account.
CREATE TABLE accounts (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id      int NOT NULL REFERENCES bots,
    user_id     bigint NOT NULL,
    made_at     timestamptz NOT NULL DEFAULT now(),
    language    text,
    noticed_at  timestamptz,
    accepted_at timestamptz,
    birth_year  int,
    birth_date  date,
    adult_since timestamptz,
    frozen_at   timestamptz,
    blocked_at  timestamptz,
    proactive   boolean NOT NULL DEFAULT false,
    timezone    text NOT NULL DEFAULT 'Europe/Paris',
    UNIQUE (bot_id, user_id)
);

-- One user's relationship state: columns for what jobs ask, one jsonb for the systems' numbers,
-- one for what the user told. The lease is the right to take the next turn.
CREATE TABLE bonds (
    id            bigint PRIMARY KEY REFERENCES accounts ON DELETE CASCADE,
    bot_id        int NOT NULL,
    seed          text NOT NULL,
    version       int NOT NULL DEFAULT 0,
    systems       jsonb NOT NULL DEFAULT '{}',
    known         jsonb NOT NULL DEFAULT '{}',
    message_count int NOT NULL DEFAULT 0,
    last_user_at  timestamptz,
    next_due_at   timestamptz,
    lease         uuid,
    leased_until  timestamptz
) WITH (fillfactor = 70);

CREATE INDEX bonds_due ON bonds (bot_id, next_due_at) WHERE next_due_at IS NOT NULL;

CREATE TABLE messages (
    id          bigint GENERATED ALWAYS AS IDENTITY,
    bot_id      int NOT NULL,
    bond_id     bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    at          timestamptz NOT NULL,
    author      text NOT NULL,
    kind        text NOT NULL,
    tier        smallint NOT NULL,
    text        text NOT NULL,
    telegram_id bigint,
    turn        int NOT NULL,
    PRIMARY KEY (bond_id, at, id)
) PARTITION BY RANGE (at);

-- Months are made ahead by maintenance; what falls outside them is kept here rather than refused.
CREATE TABLE messages_other PARTITION OF messages DEFAULT;

CREATE TABLE inbox (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id      int NOT NULL,
    update_id   bigint NOT NULL,
    bond_id     bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    at          timestamptz NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now(),
    kind        text NOT NULL,
    text        text,
    telegram_id bigint,
    answered_at timestamptz,
    turn        int,
    UNIQUE (bot_id, update_id)
);

CREATE INDEX inbox_waiting ON inbox (bond_id, id) WHERE answered_at IS NULL;

CREATE INDEX inbox_answered ON inbox (answered_at) WHERE answered_at IS NOT NULL;

CREATE TABLE outbox (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id        int NOT NULL,
    bond_id       bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    turn          int NOT NULL,
    seq           smallint NOT NULL,
    text          text NOT NULL,
    keyboard      jsonb,
    due_at        timestamptz NOT NULL,
    typing_s      real NOT NULL DEFAULT 0,
    state         text NOT NULL DEFAULT 'pending'
                  CHECK (state IN ('pending', 'sending', 'sent', 'uncertain', 'refused', 'dropped')),
    attempts      smallint NOT NULL DEFAULT 0,
    resent        boolean NOT NULL DEFAULT false,
    claimed_until timestamptz,
    done_at       timestamptz,
    telegram_id   bigint,
    error         text,
    UNIQUE (bond_id, turn, seq)
);

CREATE INDEX outbox_waiting ON outbox (bond_id, turn, seq) WHERE state IN ('pending', 'sending');

CREATE TABLE turns (
    bond_id       bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    turn          int NOT NULL,
    bot_id        int NOT NULL,
    at            timestamptz NOT NULL,
    guard         text,
    voice         text NOT NULL,
    tier          smallint NOT NULL,
    input_tokens  int NOT NULL,
    output_tokens int NOT NULL,
    cached_tokens int NOT NULL,
    cost          numeric(12, 8) NOT NULL,
    failed        text[] NOT NULL DEFAULT '{}',
    changed       text[] NOT NULL DEFAULT '{}',
    timings       jsonb NOT NULL DEFAULT '{}',
    PRIMARY KEY (bond_id, turn)
);

CREATE TABLE proactive_log (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id  int NOT NULL,
    bond_id bigint NOT NULL REFERENCES bonds ON DELETE CASCADE,
    at      timestamptz NOT NULL,
    reason  text NOT NULL,
    source  jsonb NOT NULL DEFAULT '{}',
    turn    int
);

CREATE INDEX proactive_log_bond ON proactive_log (bond_id, at);
