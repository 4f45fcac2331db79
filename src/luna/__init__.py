"""Luna, an AI companion for Telegram."""
