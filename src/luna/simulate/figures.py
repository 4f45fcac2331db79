"""Figures: what a report says of a tally, worked out once for its tables and its plots."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from luna.core.model import Mood, Phase, Tier
from luna.llm.plan import ModelPlan
from luna.simulate.costs import Bill, Price, Use, bill, price_of
from luna.simulate.tally import Tally

MARKS = (1, 7, 14, 29)  # days whose return is in the table
MONTH = 30


@dataclass(frozen=True, slots=True)
class Figures:
    """``by_day`` series have one number a day; shares are 0 to 1."""

    days: int
    users: int
    archetypes: tuple[str, ...]
    tally: Tally
    bill: Bill

    def size(self, archetype: str | None = None) -> int:
        """How many people there are."""
        if archetype is None:
            return self.users
        return sum(each.archetype == archetype for each in self.tally.people)

    def by_day(
        self, what: str, archetype: str | None = None, detail: str | None = None
    ) -> list[int]:
        series = [0] * self.days
        for (name, kind, day, more), count in self.tally.counts.items():
            fits = name == what and archetype in (None, kind) and detail in (None, more)
            series[day] += count if fits else 0
        return series

    def retention(self, archetype: str | None = None) -> list[float]:
        """Share of the people who came on each day; everybody came on the first."""
        size = self.size(archetype) or 1
        return [came / size for came in self.by_day("came", archetype)]

    def mix(self, what: str, details: Sequence[str]) -> list[list[float]]:
        """Each detail's share of a day, one row a detail."""
        rows = [self.by_day(what, detail=detail) for detail in details]
        sums = [sum(day) or 1 for day in zip(*rows, strict=True)]
        return [[n / whole for n, whole in zip(row, sums, strict=True)] for row in rows]

    def mean(self, what: str, over: str, archetype: str | None = None) -> list[float]:
        pairs = zip(self.by_day(what, archetype), self.by_day(over, archetype), strict=True)
        return [top / bottom if bottom else float("nan") for top, bottom in pairs]

    def share(self, what: str, over: str, archetype: str | None = None) -> float:
        bottom = self.tally.total(over, archetype=archetype)
        return self.tally.total(what, archetype=archetype) / bottom if bottom else 0.0

    def broken(self) -> dict[str, int]:
        """Broken promises by name."""
        names = [each.promise for each in self.tally.broken]
        return {name: names.count(name) for name in sorted(set(names))}

    def summary(self) -> dict[str, str]:
        """The table: names and figures, as they are shown."""
        total, paid = self.tally.total, self.bill
        returns = {f"came on day {at}": _percent(self.retention()[at])
                   for at in MARKS if at < self.days}  # fmt: skip
        months = self.users * self.days / MONTH
        return {
            "users": f"{self.users:,}",
            "days": str(self.days),
            "turns": f"{total('turns'):,}",
            "messages": f"{total('messages'):,}",
            "promises broken": str(len(self.tally.broken)),
            **returns,
            "frozen over nothing, let in next day": f"{total('let_in'):,}",
            "messages a user": f"{total('messages') / self.users:.1f}",
            "written to first, a user": f"{total('proactive') / self.users:.2f}",
            "offers made": f"{total('offers'):,}",
            "subscriptions begun": f"{total('subscribed'):,}",
            "replies said again within 20": _percent(self.share("repeated", "replies")),
            "calls to a model": f"{sum(map(len, self.tally.calls.values())):,}",
            "of them found the shared block warm": _percent(paid.hits),
            "cost a user and month, nothing cached": _dollars(paid.uncached / months),
            "cost a user and month, cached for each alone": _dollars(paid.alone / months),
            "cost a user and month, block shared": _dollars(paid.shared / months),
            "input paid with the block shared, of that uncached": _percent(
                paid.input_shared / paid.input_uncached if paid.input_uncached else 0.0
            ),
            "input paid with the block shared, of that cached alone": _percent(
                paid.input_shared / paid.input_alone if paid.input_alone else 0.0
            ),
        }  # fmt: skip


PHASES = tuple(str(phase) for phase in Phase)
MOODS = tuple(str(mood) for mood in Mood)


def figures_of(tally: Tally, users: int, days: int, plan: ModelPlan) -> Figures:
    kinds = tuple(dict.fromkeys(each.archetype for each in tally.people))
    uses = {block: _use(tally, block) for block in sorted(tally.calls)}
    return Figures(days, users, tuple(sorted(kinds)), tally, bill(uses, prices_of(uses, plan)))


def prices_of(blocks: Mapping[str, Use], plan: ModelPlan) -> dict[str, Price]:
    """The price of each block's model; the block's name begins with its tier."""
    return {block: price_of(plan, Tier(int(block[0]))) for block in blocks}


def _use(tally: Tally, block: str) -> Use:
    minutes = tally.calls[block]
    return Use(
        block=tally.total("tokens_block", detail=block) // len(minutes),
        moving=tally.total("tokens_moving", detail=block),
        written=tally.total("tokens_out", detail=block),
        minutes=minutes,
        own_warm=tally.total("own_warm", detail=block),
    )


def _percent(share: float) -> str:
    return f"{share * 100:.1f} %"


def _dollars(amount: float) -> str:
    return f"${amount:.3f}"
