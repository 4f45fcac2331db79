-- An account as it is now.
-- $1 bond, $2 the account's columns
UPDATE accounts
SET language = new.language, noticed_at = new.noticed_at, accepted_at = new.accepted_at,
    birth_year = new.birth_year, birth_date = new.birth_date, adult_since = new.adult_since,
    frozen_at = new.frozen_at, frozen_why = new.frozen_why, blocked_at = new.blocked_at, proactive = new.proactive,
    timezone = new.timezone, formal = new.formal, proven_until = new.proven_until
FROM jsonb_populate_record(NULL::accounts, $2::jsonb) AS new
WHERE accounts.id = $1
