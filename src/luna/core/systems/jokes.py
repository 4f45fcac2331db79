"""Inside jokes: nicknames given to her and lines that made the user laugh, called back rarely.

All of it is content, kept under the user's key.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from luna.core.dice import Stream
from luna.core.model import Instruction, Perception, Phase, quote
from luna.core.now import Now
from luna.core.text import fold

LINE = range(12, 90)  # characters of a line worth keeping: what can be quoted, no rule of hers
_WORD = r"[^\W\d_][^\W\d_'-]{0,15}"
_NICKNAME = re.compile(
    r"\b(?:j(?:e )?(?:vais|vai|peux) t'? ?appel+er|(?:ton|tn) (?:petit )?surnom (?:c'est|sera)"
    r"|j(?:e )?te (?:surnomme|baptise)|(?:i'll|i will|i'm gonna|im gonna|let me|can i) call you"
    r"|i(?:'ll)? nickname you)"
    rf" (?P<name>{_WORD}(?: {_WORD})?)(?=\s*(?:[.,!?;:)]|$|mdr|lol|haha|maintenant|now))",
    re.IGNORECASE,
)
# What follows a promise to call by telephone.
_NO_NAME = frozenset(
    "demain ce cet cette plus tard quand pour si des dès vite apres après tout toute bientot "
    "bientôt par comme sur en au à a later tomorrow back when if after tonight in at soon".split()
)
_STOP = re.compile(r"\b(?:arrete|stop|plus|pas|don t|dont|quit|no more)\b")


@dataclass(frozen=True, slots=True)
class JokeRules:
    """A laugh is at her line within ``laugh_minutes`` of it and in ``laugh_words`` at most: longer
    messages tell their own story. ``most`` jokes are kept, one is called back ``every_messages``.
    """

    most: int
    laugh_minutes: float
    laugh_words: int
    every_messages: int
    phase: Phase
    chance: float
    weight: float


@dataclass(frozen=True, slots=True)
class Jokes:
    """``kept`` oldest first; ``line`` is what she said last, at ``said_at``."""

    kept: tuple[str, ...] = ()
    called_at: int | None = None
    line: str = ""
    said_at: datetime | None = None


def observe(
    past: Jokes, seen: Perception, said: tuple[str, ...], now: datetime, rules: JokeRules
) -> Jokes:
    """Keep a nickname given, or her line if the user just laughs at it; forget what they refuse."""
    refused = [fold(joke) for joke in past.kept if _refused(joke, said)]
    kept = tuple(joke for joke in past.kept if not any(each in fold(joke) for each in refused))
    found = [name for text in said if (name := _nickname(text))]
    if _laughs(past, seen, said, now, rules):
        found.append(past.line)
    fresh = tuple(joke for joke in dict.fromkeys(found) if joke not in kept)
    return replace(past, kept=(*kept, *fresh)[-rules.most :])


def suggest(state: Jokes, now: Now, rules: JokeRules, dice: Stream) -> Instruction | None:
    """One of them, if enough was said since the last and the moment is light."""
    if not (state.kept and now.free and now.phase.reached(rules.phase)):
        return None
    if state.called_at is not None and now.messages - state.called_at < rules.every_messages:
        return None
    if dice.random() >= rules.chance:
        return None
    joke = dice.choice(state.kept)
    return Instruction("inside_joke", rules.weight, {"joke": quote(joke)}, quoted=(joke,))


def settle(
    past: Jokes,
    bubbles: tuple[str, ...],
    won: Iterable[Instruction],
    now: datetime,
    messages: int,
) -> Jokes:
    """Remember a call-back, and the line that a laugh may answer."""
    called = any(each.key == "inside_joke" for each in won)
    return replace(
        past,
        called_at=messages if called else past.called_at,
        line=_keepable(bubbles),
        said_at=now,
    )


def _nickname(text: str) -> str | None:
    found = _NICKNAME.search(text.replace("’", "'"))
    if found is None or found["name"].split()[0].casefold() in _NO_NAME:
        return None
    return found["name"]


def _laughs(
    past: Jokes, seen: Perception, said: tuple[str, ...], now: datetime, rules: JokeRules
) -> bool:
    """Whether this is a laugh at her line and little else."""
    if not (seen.laugh and past.line and past.said_at) or seen.insult or seen.vulnerability:
        return False
    words = sum(len(text.split()) for text in said)
    lately = now - past.said_at < timedelta(minutes=rules.laugh_minutes)
    return lately and words <= rules.laugh_words


def _refused(joke: str, said: tuple[str, ...]) -> bool:
    return any(fold(joke) in fold(text) and _STOP.search(fold(text)) for text in said)


def _keepable(bubbles: tuple[str, ...]) -> str:
    """Her last line if it can stand alone: neither a question nor a mere "oui"."""
    line = " ".join(bubbles[-1].split()) if bubbles else ""
    return line if len(line) in LINE and "?" not in line else ""
