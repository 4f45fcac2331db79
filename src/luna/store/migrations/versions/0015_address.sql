-- How somebody wants to be spoken to in French: tu, or vous.
ALTER TABLE accounts ADD COLUMN formal boolean NOT NULL DEFAULT false;
