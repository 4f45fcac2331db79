-- A document's text names its form; what is in it is made when it is sent, so that no copy rests here.
ALTER TABLE outbox ADD COLUMN kind text NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'document'));

-- What retention looks for, every minute.
CREATE INDEX outbox_done ON outbox (bot_id, done_at) WHERE state NOT IN ('pending', 'sending');

CREATE INDEX turns_at ON turns (bot_id, at);

CREATE INDEX accounts_strangers ON accounts (bot_id, made_at)
WHERE adult_since IS NULL AND frozen_at IS NULL;
