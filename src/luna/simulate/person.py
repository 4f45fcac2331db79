"""A virtual user: comes by a rhythm of their own, talks, loses interest or stays.

Interest is the one thing that Luna's doing moves: what is new in her words feeds it, what she said
before starves it. Below ``GONE`` somebody does not come back by themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from luna.core.dice import Dice, Stream
from luna.simulate.archetypes import Archetype, load_archetypes
from luna.simulate.phrases import Banks, Line, Mouth

CHILD = "minor"  # the archetype of those who are too young
LEAST = 0.1  # share of their usual days on which even the bored come
GONE = 0.1  # of interest: below it nobody comes by themselves
NEW_WORDS, OLD_WORDS = 0.0015, 0.04  # what a fresh reply feeds, and a repeated one starves
TOUCHED = 0.03  # what being remembered, or trusted with a secret, feeds
THREAD = (1, 3)  # messages on one subject
UNDERAGE = 0.35  # minors who say so at the gate
HELLO, HELLO_AGAIN = 0.75, 3  # chance to say hello; days of absence that are spoken of
BUSY = timedelta(minutes=40)  # between two talks of a day at the least
_MORNING, _NOON, _EVENING, _NIGHT = 5, 11, 18, 23


@dataclass(slots=True)
class Person:
    """``number`` of the population; ``interest`` is 0 to 1."""

    number: int
    archetype: str
    seed: str
    mouth: Mouth
    interest: float
    stopped: bool = False
    underage: bool = False
    _thread: list[str] = field(default_factory=list)

    @classmethod
    def born(cls, number: int, archetype: str, seed: int, banks: Banks) -> "Person":
        name = f"{seed}/{number}"
        dice, kind = Dice(name)("person"), load_archetypes()[archetype]
        mouth = Mouth(banks, banks.own(dice))
        underage = archetype == CHILD and dice.random() < UNDERAGE
        return cls(number, archetype, name, mouth, kind.interest, underage=underage)

    @property
    def kind(self) -> Archetype:
        return load_archetypes()[self.archetype]

    @property
    def child(self) -> bool:
        """Whether they are one, whatever they said at the gate."""
        return self.archetype == CHILD

    def dice(self, what: str, day: int) -> Stream:
        """A stream of its own for each thing and day: a change of one moves no other."""
        return Dice(f"{self.seed}/{day}")(what)

    def visits(self, day: int, midnight: datetime) -> list[datetime]:
        """When they come on a day, oldest first; on the first day they always do."""
        dice, kind = self.dice("visits", day), self.kind
        comes = dice.random() < kind.days * (LEAST + (1 - LEAST) * self.interest)
        self.interest *= 1 - kind.fades
        if day and (self.interest < GONE or not comes):
            return []
        hours = dice.sample(kind.hours, dice.randint(*kind.visits))
        times = sorted(midnight + timedelta(hours=h, minutes=dice.randint(0, 59)) for h in hours)
        return [at for place, at in enumerate(times) if not place or at - times[place - 1] > BUSY]

    def talk(self, hour: int, absent: int, dice: Stream) -> Iterator[Line]:
        """What they mean to say in one visit, hello and goodbye included."""
        kind, say = self.kind, self.mouth.say
        if dice.random() < HELLO:
            yield say(_hello(hour) if absent < HELLO_AGAIN else "revenu", dice)
        for _ in range(dice.randint(*kind.messages)):
            yield say(self._subject(dice), dice)
        if dice.random() < kind.leaves:
            late = hour >= _NIGHT or hour < _MORNING
            yield say("bonne_nuit" if late else "au_revoir", dice)

    def _subject(self, dice: Stream) -> str:
        """People stay on a subject for a while."""
        if not self._thread:
            talk = self.kind.talk
            bank = dice.choices(list(talk), list(talk.values()))[0]
            self._thread = [bank] * dice.randint(*THREAD)
        return self._thread.pop()

    def touched(self, *, repeated: bool, moved: bool) -> None:
        """What a reply does to them: ``moved`` where she remembered or confided something."""
        fed = -OLD_WORDS if repeated else NEW_WORDS + TOUCHED * moved
        self.interest = min(1.0, max(0.0, self.interest + fed))

    def pays(self, dice: Stream) -> bool:
        return dice.random() < self.kind.pays * self.interest


def _hello(hour: int) -> str:
    if _MORNING <= hour < _NOON:
        return "salut_matin"
    if _NOON <= hour < _EVENING:
        return "salut_jour"
    return "salut_soir" if _EVENING <= hour < _NIGHT else "salut_nuit"
