"""Story arcs: her life over weeks, told beat by beat; a user's advice comes back in a later one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from luna.core.model import Instruction, Perception, Phase, quote
from luna.core.now import Now
from luna.core.script import Arc, Beat

WORDS = range(2, 40)  # of an answer that can be advice
LONGEST = 160  # characters kept of it
MOST = 12  # pieces of advice kept, the newest


@dataclass(frozen=True, slots=True)
class ArcRules:
    """A beat waits until a session has ``in_session`` messages and is cooler than ``heat_below``;
    ``rest_days`` lie between two arcs.
    """

    in_session: int
    heat_below: float
    rest_days: int
    weight: float


@dataclass(frozen=True, slots=True)
class Story:
    """The arc that this user follows: how many of its beats were told, the last one ``on`` a day.

    ``asked`` is the mark of a question that she asked in her last reply.
    """

    arc: str | None = None
    told: int = 0
    on: date | None = None
    finished: tuple[str, ...] = ()
    asked: str | None = None


@dataclass(frozen=True, slots=True)
class Counsel:
    """What a user answered to the question marked ``about``."""

    about: str
    words: str


@dataclass(frozen=True, slots=True)
class Advice:
    given: tuple[Counsel, ...] = ()


def observe(past: Story) -> Story:
    """A question is answered in the very next turn, or not at all."""
    return replace(past, asked=None)


def listen(past: Advice, asked: str | None, said: tuple[str, ...], seen: Perception) -> Advice:
    """Keep what was answered to her question, when it was about that."""
    words = " ".join(" ".join(said).replace("«", "").replace("»", "").split())
    elsewhere = seen.crisis or seen.goodbye or seen.asks_if_ai or seen.insult or seen.vulnerability
    if asked is None or elsewhere or len(words.split()) not in WORDS or words.endswith("?"):
        return past
    return Advice((*past.given, Counsel(asked, words[:LONGEST]))[-MOST:])


def suggest(
    state: Story, advice: Advice, now: Now, arcs: Sequence[Arc], rules: ArcRules
) -> Instruction | None:
    """The beat whose day has come, at a calm moment."""
    calm = now.at_ease and now.in_session >= rules.in_session and now.heat < rules.heat_below
    arc = _current(state, now.phase, arcs)
    if not calm or arc is None or now.home.date() < _due(state, arc, rules):
        return None
    return _instruction(arc, arc.beats[_told(state, arc)], advice, rules.weight)


def coming(state: Story, phase: Phase, arcs: Sequence[Arc]) -> str | None:
    """The title of the story that has something left to tell."""
    arc = _current(state, phase, arcs)
    return arc.title if arc else None


def sequel(
    state: Story, advice: Advice, arcs: Sequence[Arc], rules: ArcRules
) -> tuple[date, Instruction] | None:
    """The next beat of the story under way, as she may write it unasked, and the day it has.

    One that answers the user's advice waits for a talk.
    """
    arc = next((a for a in arcs if a.key == state.arc and state.told < len(a.beats)), None)
    if arc is None or state.told == 0:
        return None
    beat = arc.beats[state.told]
    told = _instruction(arc, beat, advice, rules.weight)
    if beat.write is None or told.quoted:
        return None
    key = "arc.first_ask" if beat.ask else "arc.first"
    return _due(state, arc, rules), replace(told, key=key, slots=told.slots | {"write": beat.write})


def settle(past: Story, won: Iterable[Instruction], today: date) -> Story:
    """A beat that she was asked to tell is told."""
    for each in won:
        if each.key.startswith("arc."):
            arc = each.mark.partition("/")[0]
            asked = each.mark if each.key in ("arc.ask", "arc.first_ask") else None
            if arc == past.arc:
                return replace(past, told=past.told + 1, on=today, asked=asked)
            over = (*past.finished, past.arc) if past.arc else past.finished
            return Story(arc, 1, today, over, asked)
    return past


def _current(state: Story, phase: Phase, arcs: Sequence[Arc]) -> Arc | None:
    """The arc under way, else the next one that is open to this user; one at a time."""
    open_ones = [a for a in arcs if phase.reached(a.phase) and a.key not in state.finished]
    under_way = [a for a in arcs if a.key == state.arc and state.told < len(a.beats)]
    fresh = [a for a in open_ones if a.key != state.arc]
    return next(iter([*under_way, *fresh]), None)


def _told(state: Story, arc: Arc) -> int:
    return state.told if arc.key == state.arc else 0


def _due(state: Story, arc: Arc, rules: ArcRules) -> date:
    if state.on is None:
        return date.min
    under_way = arc.key == state.arc
    return state.on + timedelta(days=arc.beats[state.told].after if under_way else rules.rest_days)


def _instruction(arc: Arc, beat: Beat, advice: Advice, weight: float) -> Instruction:
    mark, slots = f"{arc.key}/{beat.key}", {"beat": beat.tell}
    given = {each.about: each.words for each in advice.given}
    words = given.get(f"{arc.key}/{beat.recall}")
    if words and beat.recalled:
        slots["recalled"] = beat.recalled.replace("{advice}", quote(words))
        return Instruction("arc.recall", weight, slots, mark, (words,))
    if beat.ask:
        return Instruction("arc.ask", weight, slots | {"question": beat.ask}, mark)
    return Instruction("arc.tell", weight, slots, mark)
