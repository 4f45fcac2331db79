"""Verdicts: what an experiment shows so far, from the counts of its arms; pure, for any page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from luna.growth.experiments import Experiment, Guardrail
from luna.growth.sequential import Count, Difference, difference

Counts = Mapping[tuple[str, str, str], Count]  # by experiment, arm, and metric or guardrail


class Advice(StrEnum):
    """What to do about an arm."""

    STOP = "stop: it does harm"
    BETTER = "better"
    WORSE = "worse"
    WAIT = "nothing shown yet"


@dataclass(frozen=True, slots=True)
class Verdict:
    """A variant against Luna as she is; ``harms`` are the guardrails that it makes worse."""

    experiment: str
    arm: str
    control: Count
    variant: Count
    found: Difference | None
    harms: tuple[Guardrail, ...]

    @property
    def advice(self) -> Advice:
        if self.harms:
            return Advice.STOP
        if self.found is None or not self.found.decided:
            return Advice.WAIT
        return Advice.BETTER if self.found.low > 0 else Advice.WORSE


def verdicts(experiments: Sequence[Experiment], counts: Counts) -> tuple[Verdict, ...]:
    """One for each variant, whenever one looks: the intervals hold all the time."""
    return tuple(_verdict(each, arm.name, counts) for each in experiments for arm in each.arms[1:])


def _verdict(experiment: Experiment, arm: str, counts: Counts) -> Verdict:
    def pair(what: str) -> tuple[Count, Count]:
        control = experiment.arms[0].name
        names = ((experiment.key, name, what) for name in (control, arm))
        first, second = (counts.get(name, Count(0, 0)) for name in names)
        return first, second

    control, variant = pair(experiment.metric)
    shown = {rail: difference(*pair(rail)) for rail in Guardrail}
    harms = tuple(rail for rail, found in shown.items() if found is not None and found.low > 0)
    found = difference(control, variant)
    return Verdict(experiment.key, arm, control, variant, found, harms)
