"""False alarm: danger was heard where none was meant, and the talk has been a glad one since.

Only the voice's own tone is at stake. What the promises forbid after a crisis stays forbidden
whatever is said here: nothing flirts in that session, and nothing is sold for three days (P4, P5).
"""

from collections.abc import Sequence

from luna.core.model import Author, Message
from luna.core.text import fold
from luna.llm.grounds import Signs, leaving_out, says
from luna.llm.hearing import plain_of
from luna.llm.smalltalk import Stock

LONGEST_AFTERCARE = 5  # messages of theirs after her last word of help, in which all stays slow
GLAD_ONES = 2  # of these that laugh or tell something good


def called_off(history: Sequence[Message], stock: Stock) -> bool:
    """Tell whether they said that it was not meant so, and went on glad of something.

    "It was a joke" is not enough: who makes light of what was meant says just that. A sad word
    since forbids it, and help named again begins it anew.
    """
    helped = [at for at, message in enumerate(history) if names_help(message, stock.signs)]
    if not helped:
        return False
    after, since = (_said(history[at:], stock) for at in (helped[0], helped[-1]))
    excuses = stock.signs["taken_back"]
    others = [text for text in since if not says(text, excuses)]
    calm = not any(says(leaving_out(text, excuses), stock.signs["bad"]) for text in since)
    taken_back = any(says(text, excuses) for text in after)
    return taken_back and calm and _goes_on(others, stock.signs)


def names_help(message: Message, signs: Signs) -> bool:
    """Tell whether she named a help line in it."""
    return message.author is Author.LUNA and says(fold(message.text), signs["help_line"])


def _said(history: Sequence[Message], stock: Stock) -> list[str]:
    return [plain_of(each.text, stock) for each in history if each.author is Author.USER]


def _goes_on(texts: Sequence[str], signs: Signs) -> bool:
    glad = [text for text in texts if says(text, signs["laugh"]) or says(text, signs["good"])]
    return len(texts) >= LONGEST_AFTERCARE and len(glad) >= GLAD_ONES
