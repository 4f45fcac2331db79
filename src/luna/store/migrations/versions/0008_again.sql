-- A send in doubt is sent again until it is known, a few times at most: how often, not whether.
ALTER TABLE outbox
    ALTER resent DROP DEFAULT,
    ALTER resent TYPE smallint USING resent::int::smallint,
    ALTER resent SET DEFAULT 0;
