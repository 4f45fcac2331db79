"""Experiments: who gets which variant of Luna's numbers and guidance, and what may not be varied.

They stand in the persona's ``experiments.toml``. Assignment is a hash of the experiment and the
bond's seed: the same for ever, the same on every machine, and of one experiment independent of any
other. What the promises lean on, and prices, are in no experiment's reach.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from hashlib import blake2b

from luna.core.model import Language
from luna.core.tuning import Tuning
from luna.persona import Persona

Arms = tuple[tuple[str, str], ...]  # experiment and arm, by name


class Metric(StrEnum):
    """What an experiment is about; ``store/queries/arms.sql`` says how each is counted."""

    BACK = "back"  # they wrote in the second week after
    PAID = "paid"  # they paid since
    ANSWERED = "answered"  # of those written to first, they answered one


class Guardrail(StrEnum):
    """What no experiment may make worse."""

    OPTED_OUT = "opted_out"
    COMPLAINED = "complained"
    DEPENDENT = "dependent"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class Arm:
    """A variant: numbers by their dotted place, and texts of instructions by language and key."""

    name: str
    weight: float = 1.0
    tuning: Mapping[str, object] = field(default_factory=dict)
    guidance: Mapping[Language, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Experiment:
    """``share`` of all users take part; the first arm is Luna as she is."""

    key: str
    question: str
    metric: Metric
    begins: date
    ends: date | None
    share: float
    arms: tuple[Arm, ...]

    def runs(self, on: date) -> bool:
        return self.begins <= on and (self.ends is None or on <= self.ends)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Luna as one user gets her."""

    persona: Persona
    tuning: Tuning
    arms: Arms = ()


@dataclass(frozen=True, slots=True)
class Trials:
    """``variants`` holds Luna for every combination of arms that somebody has had so far."""

    experiments: tuple[Experiment, ...]
    persona: Persona
    tuning: Tuning
    variants: dict[Arms, Fitted] = field(default_factory=dict, repr=False)

    def fit(self, seed: str, on: date) -> Fitted:
        """Luna for a bond on a day."""
        given = [(each, arm_of(each, seed)) for each in self.experiments if each.runs(on)]
        taken = [(each, arm) for each, arm in given if arm is not None]
        arms = tuple((each.key, arm.name) for each, arm in taken)
        if arms not in self.variants:
            self.variants[arms] = self._made(arms, [arm for _, arm in taken])
        return self.variants[arms]

    def _made(self, names: Arms, arms: Sequence[Arm]) -> Fitted:
        persona, tuning = self.persona, self.tuning
        for arm in arms:
            persona, tuning = worded(persona, arm), tuned(tuning, arm)
        return Fitted(persona, tuning, names)


def arm_of(experiment: Experiment, seed: str) -> Arm | None:
    """The arm of a bond; nothing for whoever takes no part."""
    if _point(f"{experiment.key}/part/{seed}") >= experiment.share:
        return None
    left = _point(f"{experiment.key}/arm/{seed}") * sum(arm.weight for arm in experiment.arms)
    for arm in experiment.arms:
        left -= arm.weight
        if left < 0:
            return arm
    return experiment.arms[-1]


def tuned(tuning: Tuning, arm: Arm) -> Tuning:
    """The numbers with an arm's instead; places and kinds were checked when it was read."""
    for place, value in arm.tuning.items():
        section, _, name = place.partition(".")
        changed = replace(getattr(tuning, section), **{name: value})
        tuning = replace(tuning, **{section: changed})
    return tuning


def worded(persona: Persona, arm: Arm) -> Persona:
    """The persona with an arm's guidance instead."""
    if not arm.guidance:
        return persona
    guidance = {
        language: {**texts, **arm.guidance.get(language, {})}
        for language, texts in persona.guidance.items()
    }
    return replace(persona, guidance=guidance)


def _point(text: str) -> float:
    """A point of [0, 1) that a text has for ever."""
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big") / 2**64
