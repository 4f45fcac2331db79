"""Attending: what a turn is about, what that changes, and what is answered without any model."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from luna import proofs, remembering, seeing
from luna.app import App
from luna.core import (
    commands,
    kinds,
    perception,
    preferences,
    proactive,
    receipts,
    rights,
    roster,
    subscription,
)
from luna.core.guards import promises, quota
from luna.core.guards.facts import Facts
from luna.core.memory import traits
from luna.core.model import Kind, Perception
from luna.core.perception.burst import SAFETY
from luna.core.reply import Answer, Occasion
from luna.core.scene import Scene
from luna.firsts import case_of
from luna.reading import ahead
from luna.remembering import Remembered

SILENCE = Answer(None, ())


@dataclass(frozen=True, slots=True)
class Attention:
    """The facts as they stand now, what memory makes of them, and why she writes first, if so.

    ``answer`` needs no model; without one she speaks freely.
    """

    facts: Facts
    memory: Remembered
    first: Occasion | None = None

    @property
    def answer(self) -> Answer | None:
        return self.memory.answer

    @property
    def prompted(self) -> bool:
        return proactive.prompted(self.facts.said)


async def perceive(scene: Scene, now: datetime, app: App) -> Perception:
    """What the batch says together; a tap says nothing that needs noticing."""
    texts = [each.text for each in scene.said if each.worded]
    if not texts:
        return _pressed(scene, now, app)
    if app.together is not None:
        await ahead(app.senses, _embedded(texts, scene, app))
    return app.perceive(texts, app.senses, now)


def _pressed(scene: Scene, now: datetime, app: App) -> Perception:
    """Of a command, the words that come with it: what they tell of safety, and nothing else."""
    last, spoken = scene.said[-1], scene.bond.systems.tongue.language or scene.account.language
    blank = Perception(language=spoken) if spoken else Perception()
    said = commands.words_after(last.text) if last.kind is Kind.COMMAND else ""
    if not said:
        return blank
    seen = app.perceive([said], app.senses, now)
    return replace(blank, **{sign: getattr(seen, sign) for sign in SAFETY})


def _embedded(texts: Sequence[str], scene: Scene, app: App) -> Sequence[str]:
    """What perception, and recall where there is anything to recall, will want embedded."""
    perceived = perception.embedded(texts, app.senses)
    if not scene.memories:
        return perceived
    return [*perceived, *traits.embedded(" ".join(texts), app.senses)]


def observe(scene: Scene, seen: Perception, now: datetime, app: App) -> Facts:
    """What the systems learn from what was said; of what nobody said, nothing."""
    account, bond = scene.account, scene.bond
    if proactive.prompted(scene.said):
        opted_in = account.proactive
        bond = roster.observe(bond, scene.said, seen, now, app.tuning, proactive=opted_in)
    return Facts(account, bond, scene.said, seen, now, app.tuning, app.policy)


async def attend(scene: Scene, facts: Facts, app: App) -> Attention:
    """Look at who prompted this turn: the user, a payment, or her own time to write."""
    if proactive.prompted(scene.said):
        return await _heard(scene, facts, app)
    paid = receipts.answer(facts)
    first = None if paid else proactive.due(case_of(facts, app))
    answer = paid or (first.answer if first else SILENCE)  # no reason holds any more: not a word
    return Attention(facts, Remembered(facts.bond, answer), first)


async def _heard(scene: Scene, facts: Facts, app: App) -> Attention:
    """What memory makes of it comes after all that is answered in fixed words."""
    memory = await remembering.attend(scene, facts, _fixed(facts, app), app)
    memory = await remembering.forgotten_throughout(memory, scene, app)
    return Attention(replace(facts, bond=memory.bond), memory)


def _fixed(facts: Facts, app: App) -> Answer | None:
    """What is answered in fixed words, the promises first; a crisis before anybody's rights."""
    return (
        (promises.check(facts) if facts.seen.crisis else None)
        or rights.answer(facts)
        or promises.check(facts)
        or proofs.answer(facts, app.age_proof)
        or preferences.answer(facts)
        or subscription.answer(facts)
        or commands.answer(facts)
        or quota.check(facts)
        or kinds.answer(facts, looks=seeing.looks(app))
    )
