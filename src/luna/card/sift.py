"""Sifting: what of a card may enter a persona, and what is left out, each with its reason.

A card whose character is or seems under age is refused. Sentences that claim to be human, that
forbid honesty, that give orders to the model or that are explicit are left out and listed.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from luna.card.ages import ADULT, aside, stated_age, young
from luna.card.plain import folded, resolved, sentences, speaks_french
from luna.card.rules import against
from luna.cards import Card, CardError
from luna.core.model import Language
from luna.core.polish import polish
from luna.hygiene import clean

LONGEST_NAME = 40
MOST_WHO, MOST_LORE, MOST_SCENE, MOST_GREETING = 16_000, 8_000, 3_000, 280  # characters
MOST_SPOKEN = 3_000  # characters of a greeting or an answer that are looked at
MOST_EXAMPLES, MOST_VOICE = 16, 12
SHOWN = 90  # characters of a sentence left out that the report shows

_CHAR, _USER = "\x02", "\x03"  # stand for the two in a text that is being taken apart
_CALLED = re.compile(rf",?\s*{_USER}(?=\s*(?:[,.;!?…]|$))", re.MULTILINE)
_STARTS = re.compile(r"<\s*start\s*>", re.IGNORECASE)
_ACTION = re.compile(r"\*[^*\n]*\*")
_SAID = re.compile(r"[\"“«]\s*([^\"”»\n]{2,400}?)\s*[\"”»]")
_NAME = re.compile(r"[^\w .'’-]|_|\s(?=\s)")


@dataclass(frozen=True, slots=True)
class Left:
    """Something of the card that does not enter, and why."""

    field: str
    why: str
    said: str = ""


@dataclass(frozen=True, slots=True)
class Sifted:
    """What of a card may enter: plain text without a brace, paragraphs as texts."""

    name: str
    age: int | None
    language: Language
    who: tuple[str, ...]
    scene: tuple[str, ...]
    lore: tuple[str, ...]
    voice: tuple[str, ...]
    greetings: tuple[str, ...]
    examples: tuple[tuple[str, str], ...]
    left: tuple[Left, ...]


def sift(card: Card, others: dict[Language, str], today: date) -> Sifted:
    """Take what may enter. ``others`` stands for ``{{user}}``. Raises ``CardError`` (a minor)."""
    name = _name(card)
    language = Language.FR if speaks_french(card.description + card.personality) else Language.EN
    sieve = _Sieve(name, others[language], stated_age(_plain_age(card, name)), today)
    sieve.refuse_young(card)
    return Sifted(
        name=name,
        age=sieve.age,
        language=language,
        who=sieve.text("description", f"{card.description}\n{card.personality}", MOST_WHO),
        scene=sieve.text("scenario", card.scenario, MOST_SCENE),
        lore=sieve.text("character_book", "\n".join(x.content for x in card.lore), MOST_LORE),
        voice=sieve.text("system_prompt", card.system_prompt, MOST_SCENE)[:MOST_VOICE]
        + sieve.text("post_history_instructions", card.post_history, MOST_SCENE)[:MOST_VOICE],
        greetings=tuple(filter(None, map(sieve.greeting, card.greetings))),
        examples=tuple(sieve.examples(card.examples))[:MOST_EXAMPLES],
        left=(*sieve.left, *_unused(card)),
    )


def _name(card: Card) -> str:
    """A name is letters, blanks and the marks of a name: it goes where anything else would act."""
    for given in (card.nickname, card.name):
        tidy = " ".join(_NAME.sub("", clean(given)).split())[:LONGEST_NAME].strip(" .-'’")
        if any(map(str.isalpha, tidy)):
            return tidy
    raise CardError("the card's name has no letter in it.")


def _plain_age(card: Card, name: str) -> str:
    return folded(resolved(f"{card.description}\n{card.personality}\n{card.scenario}", name, ""))


def _unused(card: Card) -> Iterator[Left]:
    yield from (Left(field, "has no place in a persona") for field in card.unused)
    if card.notes or card.creator or card.tags:
        yield Left("creator, creator_notes, tags", "are about the card: kept in persona.toml only")


class _Sieve:
    """Goes through a card's fields and remembers what it left out."""

    def __init__(self, name: str, other: str, age: int | None, today: date) -> None:
        self.name, self.other, self.age, self.today = name, other, age, today
        self.left: list[Left] = []

    def refuse_young(self, card: Card) -> None:
        """Raise ``CardError`` where the card's character is, or may be, under age."""
        if self.age is not None and self.age < ADULT:
            raise CardError(f"{self.name} is {self.age}: a persona must be {ADULT} or older.")
        told = [card.description, card.personality, card.scenario, card.examples, card.notes]
        told += [card.system_prompt, card.post_history, *card.greetings, *card.tags]
        told += [entry.content for entry in card.lore]
        for sentence in self._every(told):
            known = self.age is not None and aside(sentence)
            if young(folded(sentence), self.today) and not known:
                raise CardError(
                    f"somebody in the card may be under {ADULT}: “{sentence[:SHOWN]}”. "
                    "If it is not the character, take that sentence out and import again."
                )

    def text(self, field: str, raw: str, most: int) -> tuple[str, ...]:
        """Give a field's paragraphs of at most ``most`` characters, without what may not enter."""
        found: list[str] = []
        for paragraph in sentences(resolved(raw, self.name, self.other)):
            kept = " ".join(self._kept(field, paragraph))
            if kept and sum(map(len, found)) + len(kept) > most:
                self.left.append(Left(field, f"longer than {most:,} characters: the rest"))
                break
            found += [kept] * bool(kept)
        return tuple(found)

    def greeting(self, raw: str) -> str:
        """Give what is said in a greeting, without its stage directions, short enough to send."""
        spoken = self._spoken(raw)
        short = ""
        for sentence in self._kept("first_mes", [s for p in sentences(spoken) for s in p]):
            if len(short) + len(sentence) >= MOST_GREETING:
                break
            short = f"{short} {sentence}".strip()
        if not short:
            self.left.append(Left("first_mes", "nothing short to say in it", raw[:SHOWN]))
        return short

    def examples(self, raw: str) -> Iterator[tuple[str, str]]:
        """Give pairs of what was said to the character and its answer."""
        for block in _STARTS.split(raw):
            heard = ""
            for theirs, line in self._turns(block):
                said = " ".join(self._kept("mes_example", [s for p in sentences(line) for s in p]))
                if not theirs and heard and said:
                    yield heard, said
                heard = said if theirs else ""

    def _turns(self, block: str) -> Iterator[tuple[bool, str]]:
        """Give each turn of an example, and whether it is the other person's."""
        marked = resolved(block, _CHAR, _USER)
        opens = rf"^(?=\s*(?:{_CHAR}|{_USER}|{re.escape(self.name)})\s*:)"
        for turn in re.split(opens, marked, flags=re.MULTILINE):
            speaker, _, said = turn.strip().partition(":")
            yield speaker == _USER, self._spoken(said)

    def _spoken(self, raw: str) -> str:
        """Give what is said aloud, as a message that may leave; a name called out goes."""
        told = resolved(raw[:MOST_SPOKEN], self.name, _USER).replace(_CHAR, self.name)
        bare = _ACTION.sub(" ", told)
        called = _CALLED.sub("", bare).replace(_USER, self.other)
        quoted = " ".join(_SAID.findall(called))
        return polish((quoted or called).strip(), asked=False, goodbye=False).text

    def _kept(self, field: str, paragraph: Iterable[str]) -> Iterator[str]:
        for sentence in paragraph:
            why = against(folded(sentence), self.today)
            if why:
                self.left.append(Left(field, why, sentence[:SHOWN]))
            else:
                yield sentence

    def _every(self, texts: Iterable[str]) -> Iterator[str]:
        for text in texts:
            for paragraph in sentences(resolved(text, self.name, self.other)):
                yield from paragraph
