-- P5, counted without content: how many answers of the protocol on a day, by danger.
CREATE TABLE crisis_days (
    bot_id int NOT NULL,
    day    date NOT NULL,
    danger text NOT NULL,
    other  boolean NOT NULL,
    times  int NOT NULL,
    PRIMARY KEY (bot_id, day, danger, other)
);
