"""The tally: what a simulation counts, in whole numbers, so that sums do not depend on order."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

Key = tuple[str, str, int, str]  # what is counted · archetype · day, from 0 · detail


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise broken, with where to find it again."""

    promise: str
    user: int
    archetype: str
    day: int
    bank: str


@dataclass(frozen=True, slots=True)
class Person:
    """One user in a line."""

    user: int
    archetype: str
    days: int  # on which they came
    last_day: int
    messages: int
    phase: str
    plan: str
    attachment: int
    written_to: int  # times that she wrote first


@dataclass(slots=True)
class Tally:
    """``calls`` are minutes since the beginning at which a model was asked, by block."""

    counts: Counter[Key] = field(default_factory=Counter)
    people: list[Person] = field(default_factory=list)
    broken: list[Broken] = field(default_factory=list)
    calls: dict[str, list[int]] = field(default_factory=dict)

    def add(self, what: str, archetype: str, day: int, detail: str = "", by: int = 1) -> None:
        self.counts[what, archetype, day, detail] += by

    def called(self, block: str, minute: int) -> None:
        self.calls.setdefault(block, []).append(minute)

    def total(self, what: str, *, archetype: str | None = None, day: int | None = None,
              detail: str | None = None) -> int:  # fmt: skip
        """The sum over all that is not named."""
        wanted = (what, archetype, day, detail)
        return sum(
            count
            for key, count in self.counts.items()
            if all(want is None or want == got for want, got in zip(wanted, key, strict=True))
        )

    def details(self, what: str) -> list[str]:
        return sorted({key[3] for key in self.counts if key[0] == what})

    def dump(self) -> str:
        """As JSON, in one order whatever the order of counting."""
        body = {
            "counts": [[*key, count] for key, count in sorted(self.counts.items())],
            "people": [asdict(each) for each in self.people],
            "broken": [asdict(each) for each in self.broken],
            "calls": {block: _steps(sorted(self.calls[block])) for block in sorted(self.calls)},
        }
        return json.dumps(body, ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> Tally:
    body = json.loads(text)
    counts = Counter({(what, kind, day, more): n for what, kind, day, more, n in body["counts"]})
    people = [Person(**each) for each in body["people"]]
    broken = [Broken(**each) for each in body["broken"]]
    calls = {block: _places(steps) for block, steps in body["calls"].items()}
    return Tally(counts, people, broken, calls)


def merged(parts: Iterable[Tally]) -> Tally:
    whole = Tally()
    for part in parts:
        whole.counts.update(part.counts)
        whole.people += part.people
        whole.broken += part.broken
        for block, minutes in part.calls.items():
            whole.calls.setdefault(block, []).extend(minutes)
    return whole


def _steps(minutes: list[int]) -> list[int]:
    """Differences are short to write."""
    return [at - before for before, at in zip([0, *minutes], minutes, strict=False)]


def _places(steps: list[int]) -> list[int]:
    places, at = list[int](), 0
    for step in steps:
        at += step
        places.append(at)
    return places
