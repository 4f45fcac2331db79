"""Matters: what a talk is about, known by its words where no saying of it was understood.

A *matter* ("a child", "work") has words that name it, lines for each tone in which it is told, and
questions that go on with it. Its lines are stocks of the voice like any intent's, its questions a
topic: ``sur.KEY.TONE`` and ``sur.KEY``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from luna.llm.grounds import Signs, opens_with, says, without
from luna.strict import PersonaError, Table, mapping, only, texts

TONES = {"any": "talk", "good": "talk", "bad": "soft", "advice": "wish"}  # and their families
PREFIX = "sur."
LONGEST = 4  # words of a phrase that names a matter
FRAGMENT = 4  # words that without a subject only add to what was spoken of
BEGINNING = 3  # words among which a he or a she is who the sentence is of
SUBJECTS = ("self", "her", "us")  # signs
PLURAL = "sx"
OWN = frozenset({"je", "j", "moi", "i"})  # begins what is told of oneself
PLACES = frozenset({"dans", "sur", "devant", "in", "on"})  # before what is but where it was


@dataclass(frozen=True, slots=True)
class Matter:
    """``being``: a he or a she goes on with it. ``hers`` names the intent that tells her own.

    A trade names with ``of_others`` the matter that it is where somebody else has it; what is
    ``background``, such as a town, is only spoken of where nothing else is.
    """

    key: str
    words: tuple[str, ...]
    being: bool = False
    hers: str | None = None
    of_others: str | None = None
    background: bool = False


@dataclass(frozen=True, slots=True)
class Matters:
    """All matters of a language, and the way from a phrase to the one that it names."""

    each: Mapping[str, Matter] = field(default_factory=dict)
    named: Mapping[str, str] = field(default_factory=dict)

    def of(self, plain: str) -> str | None:
        """Name the matter of a plain text: its longest phrase decides.

        Of several as long, a trade of their own goes before who else is spoken of, that before the
        rest, and what comes last before where it was: "un livre lu dans le métro" is a book.
        """
        words = plain.split()
        named = [found for length in range(LONGEST, 0, -1) if (found := self._of(words, length))]
        ahead = (
            found for found in named if not all(self.each[k].background for k in found.values())
        )
        first = next(ahead, named[0] if named else None)
        return None if first is None else self._foremost(first, words)

    def _of(self, words: list[str], length: int) -> dict[int, str]:
        """Give the matters that phrases of so many words name, by the place of each."""
        starts = range(len(words) - length + 1)
        called = ((at, self._called(" ".join(words[at : at + length]))) for at in starts)
        return {at: key for at, key in called if key is not None}

    def _foremost(self, found: Mapping[int, str], words: list[str]) -> str:
        """Choose among matters named by as many words."""
        beings = [key for key in found.values() if self.each[key].being]
        own = min(found) if words[0] in OWN or 0 in found else None
        trade = [found[own]] if own is not None and self.each[found[own]].of_others else []
        spoken = [at for at in found if not self.each[found[at]].background]
        apart = [found[at] for at in spoken if not at or words[at - 1] not in PLACES]
        return (trade or beings or apart[::-1] or list(found.values())[::-1])[0]

    def _called(self, phrase: str) -> str | None:
        found = self.named.get(phrase)
        return found or (self.named.get(phrase[:-1]) if phrase[-1] in PLURAL else None)


@dataclass(frozen=True, slots=True)
class Concern:
    """What one message is about: ``own`` is named in it, ``key`` may be what it goes on with."""

    own: str | None = None
    key: str | None = None


def concern(plain: str, before: str | None, matters: Matters, signs: Signs) -> Concern:
    """Tell what a message is about, said after ``before`` was spoken of."""
    past, said = matters.each.get(before or ""), without(plain, signs["lead_in"])
    own = matters.of(plain)
    if own is not None and opens_with(said, signs["third"]):
        own = matters.each[own].of_others or own
    if past is None:
        return Concern(own, own)
    of_them = _of_them(said, signs)
    short = 1 < len(said.split()) <= FRAGMENT
    somebody = any(says(said, signs[name]) for name in SUBJECTS)
    named = short and not somebody and not opens_with(said, signs["nobody"])
    if own is not None:
        stays = past.being and (of_them or named) and not matters.each[own].being
        return Concern(own, past.key if stays else own)
    asks = says(said, signs["advice"])
    goes_on = asks or opens_with(said, signs["goes_on"])
    follows = goes_on or named or (past.being and of_them)
    return Concern(None, past.key if follows else None)


def _of_them(said: str, signs: Signs) -> bool:
    """Tell whether somebody is spoken of who was named before; "il pleut" speaks of nobody."""
    if opens_with(said, signs["nobody"]):
        return False
    third, theirs = (signs[name] for name in ("third", "of_them"))
    return says(" ".join(said.split()[:BEGINNING]), third) or opens_with(said, theirs)


def read_matters(entries: Table, where: str) -> Matters:
    """Read the matters of a language. Raises ``PersonaError`` naming the entry that is wrong."""
    each = {key: _matter(key, entry, where) for key, entry in entries.items()}
    named: dict[str, str] = {}
    for matter in each.values():
        for phrase in matter.words:
            if named.setdefault(phrase, matter.key) != matter.key:
                raise PersonaError(f"{where}: '{phrase}' names {named[phrase]} and {matter.key}")
    return Matters(each, named)


def stocks(entries: Table) -> dict[str, Table]:
    """Give the lines of each matter and tone as the entry of an intent."""
    found: dict[str, Table] = {}
    for key, entry in entries.items():
        table = mapping(entry, key)
        asks = [PREFIX + key] if table.get("ask") else []
        for tone in TONES.keys() & table.keys():
            lead = asks if tone in {"any", "good"} else []
            found[f"{PREFIX}{key}.{tone}"] = {
                "say": table[tone], "family": TONES[tone], "lead": lead,
            }  # fmt: skip
    return found


def questions(entries: Table) -> dict[str, Table]:
    """Give the questions of each matter as the entry of a topic."""
    tables = {key: mapping(entry, key) for key, entry in entries.items()}
    return {PREFIX + key: {"ask": each["ask"]} for key, each in tables.items() if each.get("ask")}


def _matter(key: str, entry: object, where: str) -> Matter:
    at = f"{where}: matter {key}"
    table = mapping(entry, at)
    only(table, {"words", "being", "hers", "of_others", "background", "ask", *TONES}, at)
    hers, of_others = table.get("hers"), table.get("of_others")
    return Matter(
        key=key,
        words=texts(table.get("words", ()), at),
        being=bool(table.get("being", False)),
        hers=None if hers is None else str(hers),
        of_others=None if of_others is None else str(of_others),
        background=bool(table.get("background", False)),
    )
