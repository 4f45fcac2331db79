"""Dated: nothing is wished before its day."""

from collections.abc import Mapping

from luna.core.speech import Prompt

# What is said on the day itself, and what is said while it lies ahead.
UNTIL_THEN: Mapping[str, str] = {"anniversaire_eux": "anniversaire_bientot"}


def in_time(key: str, prompt: Prompt) -> str:
    """Name the stock to answer an intent from, where a date was given that lies ahead."""
    event = prompt.seen.event
    ahead = event is not None and event.when[:10] > prompt.moment.local.date().isoformat()
    return UNTIL_THEN.get(key, key) if ahead else key
