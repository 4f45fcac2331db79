"""The Telegram edge: updates in, messages out. Import it late: the Bot API's library is large."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library's own switch: durations as timedelta
