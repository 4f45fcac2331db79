-- Who a person is in the ledger: a number drawn at random, that nothing outside this row tells of.
-- What they are entitled to is worked out from the ledger, in the transaction that adds to it.
ALTER TABLE accounts
    DROP COLUMN plan,
    ADD COLUMN payer      uuid NOT NULL DEFAULT gen_random_uuid() UNIQUE,
    ADD COLUMN paid_until timestamptz,
    ADD COLUMN renews     boolean NOT NULL DEFAULT false;

-- The ledger: what happened to money, each event once, for ever. It outlives the account, whose row
-- alone says who a payer is.
CREATE TABLE payments (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bot_id   int NOT NULL,
    payer    uuid NOT NULL,
    provider text NOT NULL,
    event    text NOT NULL,
    kind     text NOT NULL
             CHECK (kind IN ('paid', 'failed', 'cancelled', 'resumed', 'ended', 'refunded')),
    at       timestamptz NOT NULL,
    place    bigint NOT NULL,
    charge   text NOT NULL DEFAULT '',
    until    timestamptz CHECK ((until IS NOT NULL) = (kind = 'paid')),
    recurs   boolean NOT NULL DEFAULT false,
    amount   bigint NOT NULL DEFAULT 0,
    currency text NOT NULL DEFAULT '',
    kept_at  timestamptz NOT NULL DEFAULT now(),
    UNIQUE (bot_id, provider, event)
);

CREATE INDEX payments_payer ON payments (payer);

CREATE INDEX payments_at ON payments (bot_id, at);

-- Accounts are books: nothing in them is changed, and nothing taken out for ten years.
CREATE FUNCTION payments_stay() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' AND OLD.kept_at < now() - interval '10 years' THEN RETURN OLD; END IF; /* then
    nobody may ask for it any more */ RAISE EXCEPTION 'the ledger is only added to'; END $$;

CREATE TRIGGER payments_stay BEFORE UPDATE OR DELETE ON payments
FOR EACH ROW EXECUTE FUNCTION payments_stay();

-- How far the books of a provider have been compared with ours.
CREATE TABLE reconciled (
    bot_id   int NOT NULL,
    provider text NOT NULL,
    seen     bigint NOT NULL,
    PRIMARY KEY (bot_id, provider)
);

-- An invoice is made when it leaves, and a cancellation is asked of the provider before it is told.
ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check,
    ADD CONSTRAINT outbox_kind_check CHECK (kind IN ('text', 'document', 'checkout', 'cancel', 'resume'));
