-- What came from a user: all that waits, and of the rest what Telegram may still repeat.
-- $1 bond
SELECT id, update_id, at, received_at, kind, text, photo, telegram_id, answered_at
FROM inbox
WHERE bond_id = $1 AND kind <> 'trigger'
  AND (answered_at IS NULL OR received_at > now() - interval '1 day')
ORDER BY id
