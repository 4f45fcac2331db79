"""Mood: what the words of a message feel like one by one, negations and "but" included."""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from luna.core.perception import mood_en, mood_fr

_WORD = re.compile(r"\w+|[^\w\s]")
_EMOJI_GOOD = frozenset(
    "😀😁😃😄😆😊☺🙂🥳🎉👍😎🤩🙏💪🙌😍😘🥰❤♥💕💖💗💘💜💙🤗😂🤣👏✨😋😌🍾🥂👌🎊💃😻🫶💛💚🧡🤍😇😚😙"
)
_EMOJI_BAD = frozenset(
    "😢😭😞😔💔😟🙁☹😩😫😣😖😥😰😨😠😡🤬😒🙄🥺😤🤢🤮😪😓😧😦😱🤕🤒😕😬🖕👎😑😿💩🤦"
)
_NOT_BEFORE = frozenset(
    "pas jamais aucun aucune ni sans rien not never no dont cant wont isnt didnt doesnt "
    "wasnt without hardly".split()
)
_NOT_AFTER = frozenset("pas plus jamais".split())
_REACH = 3  # words that a negation before reaches over
_BUT = frozenset("mais but sauf malgre pourtant though yet however heureusement".split())
_VERY = frozenset(
    "trop tellement si vraiment super hyper grave tres archi carrement so really very too "
    "absolutely totally ultra".split()
)
_SHORTEST, _LONGEST = 3, 24  # letters of a stem
_MOST = 4  # words of a phrase


class Feel(IntEnum):
    """Which way a word leans."""

    BAD = -1
    GOOD = 1


def _lists() -> tuple[dict[str, Feel], dict[str, Feel]]:
    """Return whole words and phrases, and stems, each with its lean."""
    whole: dict[str, Feel] = {}
    stems: dict[str, Feel] = {}
    for words in (mood_fr, mood_en):
        for feel, single, phrases in (
            (Feel.GOOD, words.GOOD, words.GOOD_PHRASES),
            (Feel.BAD, words.BAD, words.BAD_PHRASES),
        ):
            for entry in (*single, *(" ".join(phrase.split()) for phrase in phrases.split("|"))):
                (stems if entry.endswith("*") else whole)[entry.rstrip("*")] = feel
    return whole, stems


_WHOLE, _STEMS = _lists()
_OPENERS = frozenset(entry.split()[0] for entry in (*_WHOLE, *_STEMS) if " " in entry)
# What often goes with a feeling and is none by itself: a funeral can be a fact, a beach an address.
_GOOD_THINGS = frozenset((*mood_fr.GOOD_THINGS, *mood_en.GOOD_THINGS))
_BAD_THINGS = frozenset((*mood_fr.BAD_THINGS, *mood_en.BAD_THINGS))


def mood(plain: str) -> dict[str, bool]:
    """Return what the mood words of ``plain`` say, by name; the names are always the same."""
    words = _WORD.findall(plain)
    found = list(_leans(words))
    leans = [lean for _, lean, _ in found]
    turned = [lean for _, lean, negated in found if negated]
    cut = max((at for at, word in enumerate(words) if word in _BUT), default=len(words))
    after = sum(lean for at, lean, _ in found if at > cut)
    strong = [lean for at, lean, _ in found if at and words[at - 1] in _VERY]
    return {
        "feels_good": Feel.GOOD in leans,
        "feels_bad": Feel.BAD in leans,
        "feels_better": sum(leans) > 0,
        "feels_worse": sum(leans) < 0,
        "feels_best": sum(leans) > 1,
        "feels_worst": sum(leans) < -1,
        "ends_good": bool(leans) and leans[-1] > 0,
        "ends_bad": bool(leans) and leans[-1] < 0,
        "not_good": Feel.BAD in turned,
        "not_bad": Feel.GOOD in turned,
        "but_good": after > 0,
        "but_bad": after < 0,
        "very_good": Feel.GOOD in strong,
        "very_bad": Feel.BAD in strong,
        "smiles": not _EMOJI_GOOD.isdisjoint(plain),
        "good_thing": not _GOOD_THINGS.isdisjoint(words),
        "bad_thing": not _BAD_THINGS.isdisjoint(words),
        "frowns": not _EMOJI_BAD.isdisjoint(plain),
    }


def _leans(words: list[str]) -> Iterator[tuple[int, Feel, bool]]:
    """Yield the place and lean of each mood word, turned over where it is negated."""
    at = 0
    while at < len(words):
        feel, size = _felt(words, at)
        if feel is not None:
            negated = size == 1 and _negated(words, at)
            yield at, Feel(-feel) if negated else feel, negated
        at += size


def _felt(words: list[str], at: int) -> tuple[Feel | None, int]:
    """Return the lean of the longest entry that starts here, and its number of words."""
    longest = min(_MOST, len(words) - at) if words[at] in _OPENERS else 1
    for size in range(longest, 1, -1):
        phrase = " ".join(words[at : at + size])
        feel = _WHOLE.get(phrase) or _stem(phrase, size)
        if feel is not None:
            return feel, size
    return _WHOLE.get(words[at]) or _stem(words[at], 1), 1


@lru_cache(maxsize=4096)  # a talk is made of few words
def _stem(phrase: str, words: int) -> Feel | None:
    """Return the lean of the longest stem that begins ``phrase`` and ends within its last word."""
    shortest = max(phrase.rfind(" ") + 2, _SHORTEST) if words > 1 else _SHORTEST
    sizes = range(min(len(phrase), _LONGEST), shortest - 1, -1)
    return next((_STEMS[phrase[:size]] for size in sizes if phrase[:size] in _STEMS), None)


def _negated(words: list[str], at: int) -> bool:
    before = words[max(at - _REACH, 0) : at]
    return not _NOT_BEFORE.isdisjoint(before) or not _NOT_AFTER.isdisjoint(words[at + 1 : at + 2])


NAMES = tuple(mood(""))
