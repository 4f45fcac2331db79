"""Manner: what a message does, where that says more than what it is about.

Good news of somebody, one thing or another to choose from, a scrap that only adds to what was
said: each has lines of its own, ``dit.KEY``, and what those give back of the message.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from luna.core.text import fold
from luna.llm.grounds import says
from luna.llm.mirror import Mirror
from luna.strict import Table, mapping, only, sub, texts

PREFIX = "dit."
SCRAP = 4  # words that may only add to what was said
OPTION = 3  # words of a thing to choose
_SENTENCE = re.compile(r"[^.!?…\n]+[.!?…]*")
_CLAUSE = re.compile(r"[,;:()]+")
_WORDS = re.compile(r"[^\W_][\w'’-]*,?")
_WORDS_OF = ("asks", "never", "favours", "whole", "laughs")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of theirs, as she calls them: "ta fille", "elle", "la"."""

    called: str
    stressed: str
    object: str


@dataclass(frozen=True, slots=True)
class Manner:
    """The words by which a language shows what is done with a message, all folded.

    ``people`` are those whose news may be good, ``news`` the phrases that are, by kind. ``between``
    stands in a choice, ``asks`` lead in to one, ``never`` are words that none is between,
    ``favours`` what she likes best. ``whole`` are words that a sentence has and a scrap has not,
    ``laughs`` what is left out of one.
    """

    people: Mapping[str, Person] = field(default_factory=dict)
    news: Mapping[str, frozenset[str]] = field(default_factory=dict)
    between: str = ""
    asks: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()
    favours: frozenset[str] = frozenset()
    whole: frozenset[str] = frozenset()
    laughs: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Put:
    """How a message is put: the kind of ``news`` it is and of whom, what it lets choose from, and
    the scrap that is all of it.
    """

    news: str | None = None
    person: Person | None = None
    options: tuple[str, ...] = ()
    scrap: str | None = None

    @property
    def slots(self) -> dict[str, tuple[str, ...]]:
        """What the lines for it give back."""
        found = {"choice": self.options}
        if self.scrap:
            found["scrap"] = (self.scrap,)
        if self.person is not None:
            found |= {"who": (self.person.called,), "they": (self.person.stressed,)}
            found["them"] = (self.person.object,)
        return found


def put(text: str, plain: str, manner: Manner, mirror: Mirror) -> Put:
    """Tell how ``text``, ``plain`` once folded and spelled out, is put."""
    kind, person = next(_news(plain, manner), (None, None))
    return Put(kind, person, _options(text, manner), _scrap(text, manner, mirror))


def _news(plain: str, manner: Manner) -> Iterator[tuple[str, Person]]:
    """Yield each kind of news that follows on somebody who is named."""
    padded = f" {plain} "
    for kind, signs in manner.news.items():
        for sign in signs:
            before, found, _ = padded.partition(f" {sign} ")
            named = [(f"{before} ".rfind(f" {each} "), each) for each in manner.people]
            place, who = max(named, default=(-1, ""))
            if found and place >= 0:
                yield kind, manner.people[who]


def _options(text: str, manner: Manner) -> tuple[str, ...]:
    """Give the two things of "thé ou café ?", or of them the one that she likes best."""
    asked = [part for part in _SENTENCE.findall(text) if "?" in part or _asked(part, manner)]
    for clause in (c for part in asked for c in _CLAUSE.split(part.strip(" ?!.…"))):
        first, middle, second = clause.strip().partition(f" {manner.between} ")
        pair = tuple(_bare(side, manner) for side in (first, second) if middle)
        if len(pair) == 2 and all(_choosable(side, manner) for side in pair):  # noqa: PLR2004
            return tuple(side for side in pair if says(fold(side), manner.favours)) or pair
    return ()


def _asked(part: str, manner: Manner) -> bool:
    return any(f"{fold(part)} ".startswith(f"{sign} ") for sign in manner.asks if " " in sign)


def _bare(side: str, manner: Manner) -> str:
    """Leave out what leads in to a choice, or follows on it: "et sinon, tu préfères thé"."""
    words = side.split()
    for length in range(len(words), 0, -1):
        if fold(" ".join(words[:length])) in manner.asks:
            return _bare(" ".join(words[length:]), manner)
        if fold(" ".join(words[-length:])) in manner.asks:
            return _bare(" ".join(words[:-length]), manner)
    return " ".join(words)


def _choosable(side: str, manner: Manner) -> bool:
    words = fold(side).split()
    return 0 < len(side.split()) <= OPTION and manner.never.isdisjoint(words)


def _scrap(text: str, manner: Manner, mirror: Mirror) -> str | None:
    """Give back what is no sentence, as she would say it: "mes rosiers" as "tes rosiers"."""
    if "?" in text:
        return None
    words = [word for word in _WORDS.findall(text) if fold(word) not in manner.laughs]
    plain = fold(" ".join(words)).split()
    if not 0 < len(words) <= SCRAP or not manner.whole.isdisjoint(plain):
        return None
    if (article := fold(words[0])) in mirror.turned:
        words[0] = mirror.turned[article]
    elif len(words) > 1 and words[0].istitle():
        words[0] = words[0].lower()
    return " ".join(words).rstrip(",")


def read_manner(table: Table, where: str) -> Manner:
    """Read the table ``manner``. Raises ``PersonaError`` naming the entry that is wrong."""
    at = f"{where}: manner"
    only(table, {"people", "news", "say", "between", *_WORDS_OF}, at)
    news = {key: mapping(entry, at) for key, entry in sub(table, "news", at).items()}
    asks, never, favours, whole, laughs = (
        frozenset(map(fold, texts(table.get(key, ()), at))) for key in _WORDS_OF
    )
    return Manner(
        people=dict(_people(sub(table, "people", at), at)),
        news={key: frozenset(texts(entry.get("signs", ()), at)) for key, entry in news.items()},
        between=str(table.get("between", "")),
        asks=asks,
        never=never,
        favours=favours,
        whole=whole,
        laughs=laughs,
    )


def _people(table: Table, at: str) -> Iterator[tuple[str, Person]]:
    """Yield whom a phrase names: "ma fille" is called "ta fille"."""
    for stressed, entry in table.items():
        group = mapping(entry, at)
        only(group, {"object", "called"}, at)
        for phrase, called in sub(group, "called", at).items():
            yield fold(phrase), Person(str(called), stressed, str(group.get("object", "")))


def stocks(table: Table, where: str) -> dict[str, Table]:
    """Give the lines of each manner as the entry of an intent."""
    at = f"{where}: manner"
    news = {key: mapping(entry, at) for key, entry in sub(table, "news", at).items()}
    said = {f"news.{key}": entry.get("say", ()) for key, entry in news.items()}
    said |= dict(sub(table, "say", at))
    return {PREFIX + key: {"say": lines} for key, lines in said.items()}
