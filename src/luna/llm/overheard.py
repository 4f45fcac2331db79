"""What the talk so far tells the built-in voice: what she just asked, what she already said."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import takewhile

from luna.core.model import Author, Message
from luna.core.speech import Prompt
from luna.core.systems import acquaintance
from luna.core.text import fold, line_print
from luna.llm.false_alarm import called_off, names_help
from luna.llm.hearing import plain_of
from luna.llm.matters import PREFIX, concern
from luna.llm.smalltalk import Stock

NAME_REST = 8  # lines of hers before the first name may be used again
FIRST_NAME = "first_name"  # among the fields that a topic asks for
RECALLED_CHARS = 90  # what is longer is no answer to a question
TELLING = 4  # letters that a word has at least to say what a message is about
LATELY = 3  # messages of theirs, in which a matter is still what they speak of
FRESH_TURNS = 2  # of hers, on which a "why?" or an "another one!" may follow
SORROW_LASTS = 3  # turns of hers, after what is not over soon
MOOD_LASTS = 1  # the same after a bad day or a grumble
GRAVE = frozenset({
    "deuil", "rupture", "detresse", "proche_malade", "chomage", "seul", "triste", "peu_d_amis"
})  # fmt: skip
SORROW_FADES = timedelta(hours=4)  # what was sad this morning is not what is said tonight
FOLLOWS = frozenset({"suite_douce", "suite_calme", "question_douce", "merci_doux"})


@dataclass(frozen=True, slots=True)
class Overheard:
    """The talk as the voice needs it.

    ``topic`` is the question she just asked, ``was`` the intent of her last lines and ``lately``
    those of her last two turns. ``soft`` tells whether one of her last turns spoke to somebody who
    hurts, ``grave`` whether she named a help line, ``called_off`` whether that was a false alarm.
    ``spoken`` are prints that must not return, ``told`` the intents they answered, ``asked`` the
    topics they asked about or need not; ``asked_in_a_row`` counts her last turns that ended on a
    question.
    ``recalled`` is what the user told earlier of what this message is about, in their words,
    ``before`` the matter that was spoken of last, ``mentioned`` those that they told of lately.
    """

    topic: str | None
    was: str | None
    lately: frozenset[str]
    soft: bool
    grave: bool
    called_off: bool
    spoken: frozenset[int]
    told: frozenset[str]
    asked: frozenset[str]
    asked_in_a_row: int
    name: str | None
    name_is_new: bool
    name_rests: bool
    recalled: tuple[str, ...] = ()
    before: str | None = None
    mentioned: frozenset[str] = frozenset()


def overhear(prompt: Prompt, stock: Stock) -> Overheard:
    """Read the history of a prompt."""
    turns = _her_turns(prompt.history)
    last = turns[-1] if turns else []
    hers = [line for turn in turns for line in turn]
    spoken = prompt.spoken | {line_print(line) for line in hers}
    told, before = _told_name(prompt), _introduced(_user_texts(prompt.history))
    name = told or prompt.moment.first_name or before
    topic = next((t for x in reversed(last) if (t := stock.questions.get(line_print(x)))), None)
    matters = _matters(prompt.history, stock)
    return Overheard(
        topic=topic,
        was=next((key for line in last if (key := stock.intent_of(line))), None),
        lately=frozenset(
            key for turn in turns[-FRESH_TURNS:] for x in turn if (key := stock.intent_of(x))
        )
        | stock.spoken_of(last),
        soft=_soft(_her_turns(_since(prompt.moment.local, prompt.history)), stock),
        grave=any(names_help(message, stock.signs) for message in prompt.history),
        called_off=called_off(prompt.history, stock),
        spoken=spoken,
        told=frozenset(stock.origin[p] for p in spoken if p in stock.origin),
        asked=frozenset(stock.questions[p] for p in spoken if p in stock.questions)
        | _answered_by(name, stock),
        asked_in_a_row=len(list(takewhile(lambda t: t[-1].endswith("?"), reversed(turns)))),
        name=name,
        name_is_new=told is not None and told != before,  # the moment knows it already
        name_rests=name is not None and any(fold(name) in fold(x) for x in hers[-NAME_REST:]),
        recalled=_recalled(prompt, stock),
        before=matters[-1][0] if matters else None,
        mentioned=frozenset(key for key, asked in matters if not asked),
    )


def _answered_by(name: str | None, stock: Stock) -> frozenset[str]:
    """The topics that are not asked of whoever's first name is known."""
    topics = stock.topics.values() if name is not None else ()
    return frozenset(topic.key for topic in topics if FIRST_NAME in topic.fields)


def _matters(history: Iterable[Message], stock: Stock) -> list[tuple[str, bool]]:
    """Give the matters of their last messages, the oldest first, and whether each was a question.

    A message goes on with the one before: "il a tout mangé" is of the dog and not of food.
    """
    found: list[tuple[str, bool]] = []
    for text in _user_texts(history)[-LATELY:]:
        before = found[-1][0] if found else None
        about = concern(plain_of(text, stock), before, stock.matters, stock.signs)
        found += [(about.key, "?" in text)] if about.key else []
    return found


def _recalled(prompt: Prompt, stock: Stock) -> tuple[str, ...]:
    """Find what they told before that shares a telling word with what they say now."""
    asked = _telling(" ".join(prompt.said), stock)
    told = [text for text in _user_texts(prompt.history) if "?" not in text]
    fit = [t for t in told if len(t) <= RECALLED_CHARS and asked & _telling(t, stock)]
    return tuple(fit[-1:])


def _telling(text: str, stock: Stock) -> set[str]:
    """The words that say what a message is about, spelled out and folded."""
    words = {stock.short.get(word, word) for word in fold(text).split()}
    return {word for word in words if len(word) >= TELLING} - stock.signs["hollow"]


def _soft(turns: list[list[str]], stock: Stock) -> bool:
    """Tell whether one of her last turns spoke to somebody who hurts; to go on prolongs nothing."""
    lately = [line_print(x) for turn in turns[-MOOD_LASTS:] for x in turn]
    before = [line_print(x) for turn in turns[-SORROW_LASTS:] for x in turn]
    spoke = any(line in stock.soft and not _follows(stock.origin.get(line)) for line in lately)
    return spoke or any(stock.origin.get(line) in GRAVE for line in before)


def _follows(key: str | None) -> bool:
    return key is not None and (key in FOLLOWS or key.startswith(PREFIX))


def _her_turns(history: Iterable[Message]) -> list[list[str]]:
    """Group her messages into turns, each a list of bubbles; empty ones are left out."""
    turns: list[list[str]] = [[]]
    for message in history:
        if message.author is Author.USER:
            turns.append([])
        else:
            turns[-1] += [line.strip() for line in message.text.split("\n") if line.strip()]
    return [turn for turn in turns if turn]


def _user_texts(history: Iterable[Message]) -> tuple[str, ...]:
    return tuple(message.text for message in history if message.author is Author.USER)


def _since(now: datetime, history: Iterable[Message]) -> Iterable[Message]:
    return (message for message in history if now - message.at < SORROW_FADES)


def _told_name(prompt: Prompt) -> str | None:
    """Find the name that they give now; one on its own is theirs where it was taken for it."""
    bare = (name for text in prompt.said if (name := acquaintance.bare(text)))
    return _introduced(prompt.said) or next(
        (name for name in bare if name == prompt.moment.first_name), None
    )


def _introduced(texts: tuple[str, ...]) -> str | None:
    """Find the first name in "moi c'est Karim"; the latest introduction counts."""
    return acquaintance.observe(acquaintance.Acquaintance(), texts).first_name
