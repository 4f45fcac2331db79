"""Prompt: what a voice is given, from the state and the persona's texts.

What changes least comes first, so that providers cache it: the persona's block is the same for
everybody, her day for everybody who writes at this moment; what is this user's or this turn's comes
after them. A user's words only ever come as the user's own turns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import Protocol

from luna.core import readings, suggestions
from luna.core.bond import Bond
from luna.core.immersion.day import Today
from luna.core.model import Instruction, Language, Message, Tier, quote
from luna.core.now import Now
from luna.core.photos.album import Album
from luna.core.script import Script
from luna.core.speech import Moment, Prompt
from luna.core.systems import variation
from luna.core.tuning import Tuning

_WEEKDAYS = {
    Language.FR: "lundi mardi mercredi jeudi vendredi samedi dimanche".split(),
    Language.EN: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(),
}
Instructions = tuple[Instruction, ...]
_NOTHING: Mapping[str, str] = MappingProxyType({})
_NAMELESS = {Language.FR: "inconnu", Language.EN: "unknown"}


class Texts(Protocol):
    """The persona's texts, as a prompt needs them."""

    def static_block(self, tier: Tier, language: Language) -> str:
        """The block shared byte for byte by all users of a tier and language."""

    def instruction(self, key: str, language: Language, **slots: str) -> str:
        """The text of an instruction, its slots filled."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A line of the notes, and what the talk weighed that it comes from (P3)."""

    text: str
    tier: int = Tier.SAFE


@dataclass(frozen=True, slots=True)
class Notes:
    """What she remembers that may matter now; ``asked``: they ask what she knows."""

    lines: tuple[Remark, ...] = ()
    asked: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Where this turn takes place, and what the persona has to tell there.

    ``earlier`` sums up what is older than the transcript. ``first``: nobody has written, and this
    alone is what she writes about. ``formal``: she says "vous" to them.
    """

    now: Now
    language: Language
    moment: Moment
    script: Script
    notes: Notes = field(default_factory=Notes)
    earlier: str = ""
    first: Instruction | None = None
    album: Album = suggestions.NO_PHOTOS
    formal: bool = False


def compose(
    setting: Setting,
    bond: Bond,
    transcript: tuple[Message, ...],
    texts: Texts,
    rules: Tuning,
) -> Prompt:
    """Everything for one call; at most ``rules.speech.instructions`` instructions win."""
    now, language = setting.now, setting.language
    chosen, lost = _chosen(setting, bond, rules)
    lines, reminders = _instructed(chosen, language, texts)
    carries = max(now.tier, now.seen.intensity.carries)
    guides, notes = _noted(setting.notes, carries, language, texts)
    return Prompt(
        tier=now.tier,
        language=language,
        persona=texts.static_block(now.tier, language),
        day=_day(setting, texts),
        guidance="\n".join([*_backdrop(setting, bond, texts, rules), *lines, *guides]),
        history=transcript,
        said=() if setting.first else now.said,
        seen=now.seen,
        moment=setting.moment,
        instructions=chosen,
        spoken=frozenset(bond.systems.spoken.prints),
        dice=bond.dice,
        reminders=(*notes, *reminders),
        earlier=_summed(setting, texts),
        passed_over=lost,
    )


def moment_of(
    bond: Bond, now: datetime, today: Today, rules: Tuning, told: Mapping[str, str] = _NOTHING
) -> Moment:
    return Moment(
        mood=bond.systems.mood.mood,
        phase=readings.phase_of(bond, rules),
        local=now,
        activity=today.activity,
        first_name=bond.known.acquaintance.first_name,
        today=today,
        told=told,
    )


def _chosen(setting: Setting, bond: Bond, rules: Tuning) -> tuple[Instructions, Instructions]:
    """What wins a place, and what is passed over."""
    if setting.first is not None:
        return (setting.first,), ()
    offered = suggestions.suggest(bond, setting.now, setting.script, rules, setting.album)
    most = rules.speech.instructions
    return tuple(offered[:most]), tuple(offered[most:])


def _instructed(
    chosen: tuple[Instruction, ...], language: Language, texts: Texts
) -> tuple[list[str], tuple[str, ...]]:
    """The instructions' texts, and apart from them the words of the user's that they speak of."""
    lines, reminders = list[str](), list[str]()
    for each in chosen:
        line = texts.instruction(each.key, language, **each.slots)
        for words in each.quoted:
            number = str(len(reminders) + 1)
            name = texts.instruction("reminder.name", language, number=number)
            line = line.replace(quote(words), name)
            told = texts.instruction("reminder.words", language, number=number, words=words)
            reminders.append(told)
        lines.append(line)
    return lines, tuple(reminders)


def _noted(
    notes: Notes, carries: Tier, language: Language, texts: Texts
) -> tuple[list[str], tuple[str, ...]]:
    """What to make of the notes, and the notes themselves, which come as the user's own words.

    What was told in heavier talk than this turn stays out: it may go to a provider that may not
    carry it (P3).
    """
    told = [each.text for each in notes.lines if each.tier <= carries]
    guides = ["memory.asked"] * notes.asked + ["memory.guide"] * bool(told)
    lines = [texts.instruction(key, language) for key in guides]
    if not told:
        return lines, ()
    return lines, (texts.instruction("memory.notes", language, notes="; ".join(told)),)


def _summed(setting: Setting, texts: Texts) -> str:
    if not setting.earlier:
        return ""
    return texts.instruction("memory.summary", setting.language, summary=setting.earlier)


def _backdrop(setting: Setting, bond: Bond, texts: Texts, rules: Tuning) -> list[str]:
    """The user's moment, and how this one reply is to look."""
    style = variation.style(setting.now, rules.variation, bond.dice("variation"))
    manner = [texts.instruction(key, setting.language) for key in style.keys]
    if setting.formal:
        manner.append(texts.instruction("address.formal", setting.language))
    return [_moment_line(setting, texts), " ".join(manner)]


def _day(setting: Setting, texts: Texts) -> str:
    """What she is doing, and her day as she may tell it: nothing in it is a user's."""
    language = setting.language
    doing = texts.instruction("day.now", language, activity=_doing(setting.moment))
    today = setting.moment.today
    return "\n".join([doing, *([] if today is None else [_so_far(today, language, texts)])])


def _so_far(today: Today, language: Language, texts: Texts) -> str:
    lines = [texts.instruction(f"day.{today.season}", language)]
    if today.holiday:
        lines.append(texts.instruction("day.holiday", language, holiday=today.holiday))
    for key, happened in (("so_far", today.so_far), ("yesterday", today.yesterday)):
        told = [texts.instruction(f"day.{k}", language, what=what) for k, what in happened.items()]
        if told:
            lines.append(texts.instruction(f"day.{key}", language, facts=", ".join(told)))
    return " ".join(lines)


def _moment_line(setting: Setting, texts: Texts) -> str:
    moment, language = setting.moment, setting.language
    return texts.instruction(
        "moment",
        language,
        weekday=_WEEKDAYS[language][moment.local.weekday()],
        time=f"{moment.local:%H:%M}",
        name=moment.first_name or _NAMELESS[language],
    )


def _doing(moment: Moment) -> str:
    """What she is doing in words, and where."""
    if moment.today is None:
        return moment.activity
    return ", ".join(filter(None, (moment.today.doing, moment.today.place)))
