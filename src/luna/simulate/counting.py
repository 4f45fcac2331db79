"""Counting: what one virtual user's turns add to the tally."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from luna.core import readings
from luna.core.account import Account, Gate
from luna.core.model import Kind
from luna.core.plans import plan_at
from luna.core.tuning import Tuning
from luna.simulate.costs import WARM_MINUTES, block_of, block_tokens, moving_tokens, tokens
from luna.simulate.judge import Slip, keys_of
from luna.simulate.shelf import Kept
from luna.simulate.tally import Broken, Person, Tally
from luna.turn import Turn

LAST_REPLIES = 20  # among which a reply is a repetition
FEW_WORDS = 25  # characters of a reply that anybody says again: "ok", "haha"


@dataclass(slots=True)
class Count:
    """``begins`` is midnight before the first day; ``came`` are the days on which they came."""

    tally: Tally
    user: int
    archetype: str
    begins: datetime
    rules: Tuning
    day: int = 0
    came: list[int] = field(default_factory=list)
    written: int = 0  # times that she wrote first
    _replies: deque[str] = field(default_factory=lambda: deque(maxlen=LAST_REPLIES))
    _called: int | None = None  # the minute of the last call to a model

    def turn(self, turn: Turn, before: Account, said: int, kind: Kind) -> bool:
        """A turn that answers; says whether it repeated an earlier one."""
        self._add("turns")
        self._add("messages", by=said if kind is Kind.TEXT else 0)
        if turn.reply.guard is not None:
            self._add("guards", str(turn.reply.guard))
        if kind is not Kind.BUTTON and before.gate is Gate.OPEN:
            self._state(turn)
        for key in keys_of(turn):
            self._add("said", key)
        if turn.reply.offer is not None:
            self._add("offers", turn.reply.offer.key)
        self._pay(turn)
        return self._again(turn)

    def wrote(self, turn: Turn) -> None:
        """A turn that nobody asked for."""
        first = turn.reply.first
        self._add("proactive", first.reason if first else "other")
        self.written += 1
        self._pay(turn)

    def let_in(self) -> None:
        self._add("let_in")

    def subscribed(self) -> None:
        self._add("subscribed")

    def close_day(self, kept: Kept | None) -> None:
        self._add("came", by=int(bool(self.came) and self.came[-1] == self.day))
        if kept is not None and kept.account.gate is Gate.OPEN:
            self._add("phase", readings.phase_of(kept.bond, self.rules))
            self._add("plan", str(plan_at(kept.account, self._end())))

    def close(self, kept: Kept | None, slips: list[Slip]) -> None:
        """The life is over: its line, and what the judge has found."""
        if kept is not None:
            self.tally.people.append(self._person(kept))
        for slip in slips:
            day = (slip.at - self.begins).days
            self.tally.broken.append(
                Broken(slip.promise, self.user, self.archetype, day, slip.bank)
            )

    def _person(self, kept: Kept) -> Person:
        systems = kept.bond.systems
        return Person(
            user=self.user,
            archetype=self.archetype,
            days=len(self.came),
            last_day=self.came[-1] if self.came else -1,
            messages=systems.tally.messages,
            phase=str(readings.phase_of(kept.bond, self.rules)),
            plan=str(plan_at(kept.account, self._end())),
            attachment=round(systems.attachment.score),
            written_to=self.written,
        )

    def _end(self) -> datetime:
        return self.begins + timedelta(days=self.day + 1)

    def _state(self, turn: Turn) -> None:
        systems = turn.bond.systems
        self._add("mood", systems.mood.mood)
        self._add("heat", by=round(systems.momentum.heat))
        self._add("trust", by=round(systems.trust.level))
        self._add("heated")

    def _again(self, turn: Turn) -> bool:
        if turn.reply.draft is None:
            return False
        said = "\n".join(turn.reply.bubbles)
        again = said in self._replies and len(said) > FEW_WORDS
        self._replies.append(said)
        self._add("replies")
        self._add("repeated", by=int(again))
        return again

    def _pay(self, turn: Turn) -> None:
        """What a model would have read and written in this turn."""
        prompt = turn.reply.prompt
        if prompt is None:
            return
        block = block_of(prompt)
        minute = int((turn.effects.now - self.begins) / timedelta(minutes=1))
        self.tally.called(block, minute)
        self._add("tokens_block", block, block_tokens(prompt))
        self._add("tokens_moving", block, moving_tokens(prompt))
        self._add("tokens_out", block, tokens("\n".join(turn.reply.bubbles)))
        warm = self._called is not None and minute - self._called < WARM_MINUTES
        self._add("own_warm", block, int(warm))
        self._called = minute

    def _add(self, what: str, detail: str = "", by: int = 1) -> None:
        if by:
            self.tally.add(what, self.archetype, self.day, detail, by)
