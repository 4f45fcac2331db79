-- What Telegram calls a picture from here on. $1 photo, $2 bot, $3 file id
INSERT INTO photo_files (photo_id, bot_id, file_id) VALUES ($1, $2, $3)
ON CONFLICT (photo_id, bot_id) DO UPDATE SET file_id = excluded.file_id
