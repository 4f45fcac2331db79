"""The console: the page that ``luna up`` and ``luna web`` serve."""
