"""Talking with Luna without Telegram: one user, a clock that can be moved, the whole real path."""
