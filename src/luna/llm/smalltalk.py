"""The stock of the built-in voice: what it can hear and what it can answer, in one language.

The lines live in the persona (``lines.fr.toml``); here are their shapes and their reading.
An *intent* is something people say, told by examples; a *topic* is a question that Luna asks,
with her reactions to the answers.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from luna.core.text import fold, line_print
from luna.llm import manner as manners
from luna.llm.grounds import Signs, says
from luna.llm.manner import Manner, read_manner
from luna.llm.matters import Matters, questions, read_matters, stocks
from luna.llm.mirror import Mirror, read_mirror
from luna.strict import PersonaError, Table, mapping, only, sub, texts

HOURS = ("night", "morning", "afternoon", "evening")  # quarters of the day, from midnight
DAYS = ("weekday", "weekend")
MOODS = (
    "neutral", "happy", "playful", "tired", "stressed", "romantic", "melancholic", "desiring",
)  # fmt: skip
PHASES = ("discovery", "interest", "connection", "intimacy", "depth")
NAMES = ("named", "unnamed")  # whether the user's first name is known
MEALS = ("fed", "unfed")  # whether the day's first meal is behind her
DINNERS = ("dined", "undined")  # and the other one
DRAWINGS = ("drawn", "undrawn")  # whether the day's drawing is done
BEDS = ("asleep", "awake")
COMPANY = ("accompanied", "alone")  # where she is now
EVENINGS = ("ahead", "begun")
MEETINGS = ("meeting", "meetless")  # whether she sees somebody this evening
WORKDAYS = ("works", "off")
SORTS = (
    *(HOURS, DAYS, MOODS, PHASES, NAMES, MEALS, DINNERS, DRAWINGS),
    *(BEDS, COMPANY, EVENINGS, MEETINGS, WORKDAYS),
)
CONDITIONS = frozenset(each for sort in SORTS for each in sort)
KINDS = ("yes", "no", "good", "bad", "any", "mine")


class Family(StrEnum):
    """Intents that perception can point at, and that bend how she answers."""

    TALK = "talk"
    SOFT = "soft"  # somebody is hurting: no joke, no change of subject
    LUNA = "luna"  # asks about her
    PRAISE = "praise"
    FLIRT = "flirt"
    SHORT = "short"  # means something only as a whole short message: "ok", "mdr"
    FORM = "form"  # nothing of it was understood but how it begins: "t'as déjà", "je vais"
    WISH = "wish"  # asks something of her: "raconte"
    CLOSE = "close"  # a goodbye: nothing follows it


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to say; ``asks`` names the topic when it ends on that topic's question."""

    text: str
    when: frozenset[str] = frozenset()
    asks: str | None = None


@dataclass(frozen=True, slots=True)
class Intent:
    """Something that people say: ``hear`` examples, ``words`` that give it away, answers.

    ``after`` names intents: what is said counts as this one only right after she answered those
    ("encore !" after a joke). ``opens`` are openings that will do when nothing else is heard.
    Where she says one of ``names``, this is what she speaks of: "il a quel âge ?" then asks of it.
    """

    key: str
    say: tuple[Line, ...]
    hear: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    lead: tuple[str, ...] = ()
    family: Family = Family.TALK
    after: frozenset[str] = frozenset()
    opens: tuple[str, ...] = ()
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Topic:
    """A question of hers in several wordings, and what she says to each kind of answer.

    ``about`` names the intents that such answers are likely to sound like.
    """

    key: str
    ask: tuple[str, ...]
    react: Mapping[str, tuple[Line, ...]]
    about: frozenset[str] = frozenset()
    idle: bool = False  # may be brought up when the talk stalls
    soft: bool = False  # asks about something that hurts
    open: bool = False  # asks to go on: what is told then is answered for itself
    matters: frozenset[str] = frozenset()  # where one is named that is not here, no answer is given
    fields: frozenset[str] = frozenset()  # of what is remembered: who told it is not asked again


@dataclass(frozen=True, slots=True)
class Stock:
    """All lines of one language, and three ways back from a print to what was said.

    ``questions`` gives the topic a line asks about, ``origin`` the intent it answers, ``soft``
    holds the lines said to somebody who hurts.
    """

    short: Mapping[str, str]
    signs: Signs
    intents: Mapping[str, Intent]
    topics: Mapping[str, Topic]
    questions: Mapping[int, str] = field(default_factory=dict)
    origin: Mapping[int, str] = field(default_factory=dict)
    soft: frozenset[int] = frozenset()
    slotted: tuple[tuple[re.Pattern[str], str], ...] = ()
    matters: Matters = field(default_factory=Matters)
    mirror: Mirror = field(default_factory=Mirror)
    manner: Manner = field(default_factory=Manner)

    def intent_of(self, bubble: str) -> str | None:
        """Name the intent that a bubble of hers answered, with whatever its slots held."""
        known = self.origin.get(line_print(bubble))
        return known or next((key for form, key in self.slotted if form.fullmatch(bubble)), None)

    def spoken_of(self, said: Iterable[str]) -> frozenset[str]:
        """The intents that what she ``said`` names, whichever it answered."""
        words = {word for bubble in said for word in fold(bubble).split()}
        return frozenset(i.key for i in self.intents.values() if words.intersection(i.names))

    def parts(self, plain: str) -> bool:
        """Tell whether plain text holds words of leaving for the day or the night."""
        words = (word for key in ("bye", "bonne_nuit") for word in self.intents[key].words)
        return says(plain, frozenset(map(fold, words)))

    def every_line(self) -> Iterable[Line]:
        """Each line that could ever be said, questions included."""
        for intent in self.intents.values():
            yield from intent.say
        for topic in self.topics.values():
            yield from (Line(ask) for ask in topic.ask)
            for lines in topic.react.values():
                yield from lines


def read_stock(table: Table, where: str, beside: Table | None = None) -> Stock:
    """Read a ``lines.*.toml`` table, and ``beside`` it that of ``matters.*.toml``.

    Raises ``PersonaError`` naming the entry that is wrong.
    """
    only(table, {"short", "signs", "intent", "topic"}, where)
    only(beside := beside or {}, {"matter", "mirror", "manner"}, where)
    told, put = sub(beside, "matter", where), sub(beside, "manner", where)
    matters = read_matters(told, where)
    heard = {**sub(table, "intent", where), **stocks(told), **manners.stocks(put, where)}
    asked = {**sub(table, "topic", where), **questions(told)}
    intents = {k: _intent(k, v, where) for k, v in heard.items()}
    topics = {k: _topic(k, v, where) for k, v in asked.items()}
    _links_hold(intents, topics, matters, where)
    return Stock(
        short={k: str(v) for k, v in sub(table, "short", where).items()},
        signs=Signs({k: frozenset(texts(v, where)) for k, v in sub(table, "signs", where).items()}),
        intents=intents,
        topics=topics,
        questions=_questions(intents, topics),
        soft=_soft(intents, topics),
        origin={line_print(b): i.key for i in intents.values() for x in i.say for b in bubbles(x)},
        slotted=tuple(_slotted(intents)),
        matters=matters,
        mirror=read_mirror(sub(beside, "mirror", where), where),
        manner=read_manner(put, where),
    )


def bubbles(line: Line) -> list[str]:
    """The separate messages that a line makes."""
    return line.text.split("\n")


def _intent(key: str, entry: object, where: str) -> Intent:
    at = f"{where}: intent {key}"
    table = mapping(entry, at)
    only(table, {"hear", "words", "say", "lead", "family", "after", "opens", "names"}, at)
    family = str(table.get("family", Family.TALK))
    if family not in set(Family):
        raise PersonaError(f"{at}: unknown family '{family}'")
    return Intent(
        key=key,
        say=_lines(table.get("say", ()), at),
        hear=texts(table.get("hear", ()), at),
        words=texts(table.get("words", ()), at),
        lead=texts(table.get("lead", ()), at),
        family=Family(family),
        after=frozenset(texts(table.get("after", ()), at)),
        opens=texts(table.get("opens", ()), at),
        names=texts(table.get("names", ()), at),
    )


def _topic(key: str, entry: object, where: str) -> Topic:
    at = f"{where}: topic {key}"
    table = mapping(entry, at)
    only(table, {"ask", "idle", "soft", "open", "about", "matters", "fields", *KINDS}, at)
    react = {kind: _lines(table[kind], at) for kind in KINDS if kind in table}
    return Topic(
        key=key,
        ask=texts(table.get("ask", ()), at),
        react=react,
        about=frozenset(texts(table.get("about", ()), at)),
        idle=bool(table.get("idle", False)),
        soft=bool(table.get("soft", False)),
        open=bool(table.get("open", False)),
        matters=frozenset(texts(table.get("matters", ()), at)),
        fields=frozenset(texts(table.get("fields", ()), at)),
    )


def _lines(entries: object, at: str) -> tuple[Line, ...]:
    if not isinstance(entries, (list, tuple)):
        raise PersonaError(f"{at}: a list of lines is expected")
    return tuple(_line(entry, at) for entry in entries)


def _line(entry: object, at: str) -> Line:
    if isinstance(entry, str):
        return Line(entry)
    table = mapping(entry, at)
    only(table, {"text", "when", "asks"}, at)
    when = frozenset(texts(table.get("when", ()), at))
    if when - CONDITIONS:
        raise PersonaError(f"{at}: unknown condition '{min(when - CONDITIONS)}'")
    asks = table.get("asks")
    return Line(str(table.get("text", "")), when, None if asks is None else str(asks))


def _questions(intents: Mapping[str, Intent], topics: Mapping[str, Topic]) -> dict[int, str]:
    found = {line_print(ask): topic.key for topic in topics.values() for ask in topic.ask}
    said = [line for intent in intents.values() for line in intent.say]
    said += [line for topic in topics.values() for lines in topic.react.values() for line in lines]
    found.update({line_print(bubbles(line)[-1]): line.asks for line in said if line.asks})
    return found


def _slotted(intents: Mapping[str, Intent]) -> Iterable[tuple[re.Pattern[str], str]]:
    """The bubbles that no print can tell, as what they say around their slots."""
    for intent in intents.values():
        for bubble in (b for line in intent.say for b in bubbles(line) if "{" in b):
            said = re.split(r"\{\w+\}", bubble)
            if any(part.strip(" .,!?:") for part in said):
                yield re.compile(".+".join(map(re.escape, said)), re.IGNORECASE), intent.key


def _soft(intents: Mapping[str, Intent], topics: Mapping[str, Topic]) -> frozenset[int]:
    said = [line for i in intents.values() if i.family is Family.SOFT for line in i.say]
    gentle = [topic for topic in topics.values() if topic.soft]
    said += [line for topic in gentle for lines in topic.react.values() for line in lines]
    said += [Line(ask) for topic in gentle for ask in topic.ask]
    return frozenset(line_print(bubble) for line in said for bubble in bubbles(line))


def _links_hold(
    intents: Mapping[str, Intent], topics: Mapping[str, Topic], matters: Matters, where: str
) -> None:
    for matter in matters.each.values():
        if matter.hers is not None and matter.hers not in intents:
            raise PersonaError(f"{where}: matter {matter.key}: no intent '{matter.hers}'")
    for intent in intents.values():
        named = {*intent.lead, *(line.asks for line in intent.say if line.asks)}
        if named - topics.keys():
            lost = min(named - topics.keys())
            raise PersonaError(f"{where}: intent {intent.key}: no topic '{lost}'")
        if intent.after - intents.keys():
            lost = min(intent.after - intents.keys())
            raise PersonaError(f"{where}: intent {intent.key}: no intent '{lost}'")
    for topic in topics.values():
        if topic.about - intents.keys():
            lost = min(topic.about - intents.keys())
            raise PersonaError(f"{where}: topic {topic.key}: no intent '{lost}'")
        if matters.each and topic.matters - matters.each.keys():
            lost = min(topic.matters - matters.each.keys())
            raise PersonaError(f"{where}: topic {topic.key}: no matter '{lost}'")
