-- Where the words of a message are kept, and under which key: in the inbox until it is answered, then
-- in the transcript.
-- $1 bot, $2 user, $3 Telegram's message id
SELECT keys.bond_id, keys.id AS key_id, keys.master AS key_master, keys.wrapped AS key_wrapped,
       inbox.update_id, messages.turn, messages.place
FROM accounts JOIN keys ON keys.bond_id = accounts.id
LEFT JOIN inbox ON inbox.bond_id = accounts.id AND inbox.telegram_id = $3
               AND inbox.answered_at IS NULL
LEFT JOIN messages ON messages.bond_id = accounts.id AND messages.telegram_id = $3
                  AND messages.author = 'user'
WHERE accounts.bot_id = $1 AND accounts.user_id = $2
LIMIT 1
