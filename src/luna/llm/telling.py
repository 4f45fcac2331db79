"""Telling: choose lines that fit the hour, the mood and the person, and were not said before."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from random import Random  # noqa: TID251  the type of a stream of luna.core.dice
from string import Formatter

from luna.core.speech import Moment
from luna.core.text import line_print
from luna.llm.her_day import SATURDAY, holds, lies_in
from luna.llm.smalltalk import DAYS, HOURS, NAMES, SORTS, Line, bubbles

FITTING_WEIGHT = 3.0  # a line that fits this hour, mood or day is likelier than one for any time
TELLING = frozenset(
    {"ate", "dined", "drew", "saw", "echo", "job", "city"}
    | {"company", "tonight", "tonight_with", "last_night"}
)  # slots that make a line fit
QUARTER = 6  # hours
_SORTS = tuple(map(frozenset, SORTS))


@dataclass(frozen=True, slots=True)
class Teller:
    """Chooses among lines for one turn. ``slots`` fill them; ``spoken`` are prints and
    ``asked`` topics to avoid.
    """

    now: frozenset[str]
    slots: Mapping[str, Sequence[str]]
    spoken: frozenset[int]
    asked: frozenset[str]
    dice: Random

    def choose(self, lines: Iterable[Line], *, again: bool = False) -> Line | None:
        """Pick a fitting line, filled. ``again`` allows lines that were said before."""
        fitting = [line for line in lines if fits(line.when, self.now)]
        filled = [(full, _weight(line)) for line in fitting if (full := self._fill(line))]
        fresh = [each for each in filled if again or not self._was_said(each[0])]
        if not fresh:
            return None
        return self.dice.choices([line for line, _ in fresh], [weight for _, weight in fresh])[0]

    def _was_said(self, line: Line) -> bool:
        """Tell whether a bubble of the line was said before, or its question asked."""
        return line.asks in self.asked or any(line_print(b) in self.spoken for b in bubbles(line))

    def _fill(self, line: Line) -> Line | None:
        """Fill the slots; ``None`` when one of them has nothing to say now."""
        names = slot_names(line.text)
        if any(not self.slots.get(name) for name in names):
            return None
        filled = {name: self.dice.choice(self.slots[name]) for name in sorted(names)}
        return Line(line.text.format(**filled), line.when, line.asks) if names else line


def _weight(line: Line) -> float:
    return FITTING_WEIGHT if line.when or slot_names(line.text) & TELLING else 1.0


def slot_names(text: str) -> frozenset[str]:
    """Name the ``{slots}`` of a text."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def conditions(moment: Moment, name: str | None) -> frozenset[str]:
    """Give what holds now: quarter and kind of day, mood, phase, first name known, her own day.

    While she would still be asleep it is not morning to her yet: no line of a morning holds.
    """
    day = DAYS[moment.local.weekday() >= SATURDAY]
    known = NAMES[name is None]
    hour = () if lies_in(moment) else (quarter(moment.local),)
    return frozenset((*hour, day, moment.mood, moment.phase, known, *holds(moment)))


def quarter(local: datetime) -> str:
    """Name the quarter of the day: night until 6, morning, afternoon, evening from 18."""
    return HOURS[local.hour // QUARTER]


def fits(when: frozenset[str], now: frozenset[str]) -> bool:
    """Tell whether a line's conditions hold: one of each sort that it names."""
    return not when or all(not (wanted := when & sort) or wanted & now for sort in _SORTS)
