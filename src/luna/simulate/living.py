"""Living: one virtual user's days, turn by turn through the engine, counted and judged."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from luna.app import App
from luna.clock import VirtualClock
from luna.core.account import Gate
from luna.core.dice import Stream
from luna.core.guards.onboarding import ACCEPT, DECADE, YEAR
from luna.core.model import Kind
from luna.simulate.counting import Count
from luna.simulate.judge import Judge, keys_of
from luna.simulate.person import Person
from luna.simulate.phrases import Line
from luna.simulate.shelf import Kept, Shelf
from luna.store.mailbox import Letter
from luna.turn import Turn, take_turn

GROWN, CHILD = ("1990", "1994"), ("2010", "2011")  # decade and year given at the gate
MOVING = ("callback", "secret", "arc.recall")  # being remembered, or confided in
TAPS = timedelta(seconds=6)
FED_UP, SAYS_STOP = 0.15, 0.3  # of interest; chance to say so
BACK = 0.25  # interest of somebody whom her message brings back
PERIOD = timedelta(days=30)
SOON = (45, 120)  # minutes until her message is answered


@dataclass(slots=True)
class Life:
    """``app`` has this user alone in it, and a clock that this life moves."""

    person: Person
    app: App
    shelf: Shelf
    clock: VirtualClock
    count: Count
    judge: Judge

    async def live(self, days: int) -> None:
        """All days; somebody who is gone may still be written to."""
        begins = self.clock()
        for day in range(days):
            self.count.day, midnight = day, begins + timedelta(days=day)
            self._review()
            visits, end = self.person.visits(day, midnight), midnight + timedelta(days=1)
            while visits:
                at = visits.pop(0)
                if await self._until(at):
                    visits = sorted([*visits, *self._comes_back(at)])
                await self._visit(at)
            if await self._until(end):
                self.person.interest = max(self.person.interest, BACK)
            self.count.close_day(self.kept)
        self.count.close(self.kept, self.judge.slips)

    @property
    def kept(self) -> Kept | None:
        return self.shelf.kept.get(self.person.number)

    async def _until(self, then: datetime) -> bool:
        """Let time pass; says whether she wrote first on the way."""
        wrote, number = False, self.person.number
        while (kept := self.kept) and kept.due_at is not None and kept.due_at <= then:
            self.clock.now = max(self.clock(), kept.due_at.astimezone(then.tzinfo))
            await self.shelf.wake_due(number, self.clock())
            account = kept.account  # as it stood: the last win-back takes the permission back
            turn = await take_turn(number, self.app)
            if isinstance(turn, Turn) and turn.effects.bubbles:
                wrote = True
                self.count.wrote(turn)
                self.judge.wrote(turn, account, self.clock())
        self.clock.now = max(self.clock(), then)
        return wrote

    def _review(self) -> None:
        """Each midnight an operator lets in again who was frozen over a doubt and is no child."""
        kept = self.kept
        if kept and kept.account.frozen_at is not None and not self.person.child:
            kept.account = replace(kept.account, frozen_at=None, frozen_why=None)
            self.count.let_in()

    def _comes_back(self, after: datetime) -> list[datetime]:
        """Who was written to may answer before they would have come by themselves."""
        dice = self.person.dice(f"back {after:%H%M}", self.count.day)
        if dice.random() > self.person.kind.replies:
            return []
        return [after + timedelta(minutes=dice.randint(*SOON))]

    async def _visit(self, at: datetime) -> None:
        person, count = self.person, self.count
        dice, absent = person.dice(f"visit {at:%H%M}", count.day), 0
        self.clock.now = max(self.clock(), at)
        if count.came:
            absent = count.day - count.came[-1]
        else:
            await self._pass_gate(dice)
        if not count.came or absent:
            count.came.append(count.day)
        asked = False
        for line in person.talk(at.hour, absent, dice):
            first = person.mouth.say("reponses", dice) if asked else line
            turn = await self._say([first, *self._more(line, dice)], dice)
            asked = _asks(turn) and dice.random() < person.kind.answers
        if person.interest < FED_UP and not person.stopped and dice.random() < SAYS_STOP:
            person.stopped = True
            await self._say([person.mouth.say("stop", dice)], dice)

    def _more(self, line: Line, dice: Stream) -> list[Line]:
        """Some send a second message before she can answer."""
        if dice.random() >= self.person.kind.burst:
            return []
        return [self.person.mouth.say(line.bank, dice)]

    async def _pass_gate(self, dice: Stream) -> None:
        """Hello, three taps, and for some the wish to be written to."""
        decade, year = CHILD if self.person.underage else GROWN
        await self._said(Kind.TEXT, [Line("coucou", "salut_jour")])
        for press in (ACCEPT, f"{DECADE}{decade}", f"{YEAR}{year}"):
            self.clock.advance(TAPS)
            await self._said(Kind.BUTTON, [Line(press, "gate")])
        kept = self.kept
        if kept and kept.account.gate is Gate.OPEN and dice.random() < self.person.kind.proactive:
            kept.account = replace(kept.account, proactive=True)
        self.clock.advance(TAPS)

    async def _say(self, lines: list[Line], dice: Stream) -> Turn:
        """One batch and its answer; then the time that they take to read it and to write."""
        commands = lines[0].text.startswith("/")
        kind, said = (Kind.COMMAND, lines[:1]) if commands else (Kind.TEXT, lines)
        turn = await self._said(kind, said)
        ready = turn.effects.bubbles[-1].due_at if turn.effects.bubbles else self.clock()
        pause = timedelta(seconds=dice.uniform(*self.person.kind.gap))
        self.clock.now = max(self.clock(), ready) + pause
        return turn

    async def _said(self, kind: Kind, lines: list[Line]) -> Turn:
        number, seed = self.person.number, self.person.seed
        for line in lines:
            await self.shelf.receive(Letter(number, 0, self.clock(), kind, line.text, seed))
        before = self.shelf.kept[number].account
        turn = await take_turn(number, self.app)
        if not isinstance(turn, Turn):
            raise TypeError("what was received here is answered here")
        self._buys(turn)
        after = self.shelf.kept[number].account
        self.judge.heard(turn, before, after, frozenset(line.bank for line in lines))
        again = self.count.turn(turn, before, len(lines), kind)
        if turn.reply.draft is not None:
            self.person.touched(repeated=again, moved=_moves(turn))
        return turn

    def _buys(self, turn: Turn) -> None:
        """Some take an offer; what a provider would tell is written down here directly."""
        kept, now = self.shelf.kept[self.person.number], turn.effects.now
        dice = self.person.dice(f"pays {turn.scene.bond.version}", self.count.day)
        offer = turn.reply.offer
        if offer is not None and offer.keyboard and self.person.pays(dice):
            kept.account = replace(kept.account, paid_until=now + PERIOD, renews=True)
            self.count.subscribed()


async def live(person: Person, app: App, days: int, count: Count) -> None:
    """One whole life. ``app`` is new, with a shelf and a virtual clock of its own."""
    shelf, clock = app.store, app.clock
    if not isinstance(shelf, Shelf) or not isinstance(clock, VirtualClock):
        raise TypeError("a life takes an app that was made for it")
    judge = Judge(app.tuning, app.policy)
    await Life(person, app, shelf, clock, count, judge).live(days)


def _asks(turn: Turn) -> bool:
    return bool(turn.reply.bubbles) and turn.reply.bubbles[-1].rstrip().endswith("?")


def _moves(turn: Turn) -> bool:
    return any(key.startswith(MOVING) for key in keys_of(turn))
