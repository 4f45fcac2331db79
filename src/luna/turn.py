"""A turn: one batch of messages in, one reply out, told as the list of steps that it is."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from luna import admin, proofs, remembering, speaking
from luna.app import App
from luna.core import (
    commands,
    kinds,
    preferences,
    proactive,
    receipts,
    rights,
    roster,
    subscription,
)
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.guards import promises, quota
from luna.core.guards.facts import Facts
from luna.core.model import Kind, Perception
from luna.core.reply import Answer, Occasion, Reply
from luna.core.scene import Scene
from luna.effects import effects_of
from luna.experimenting import fitted
from luna.firsts import case_of
from luna.remembering import Remembered
from luna.stopwatch import Stopwatch
from luna.store.forgetting import Erased
from luna.store.turns import Effects, NotNow

SILENCE = Answer(None, ())


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn taken, as the inspector, the terminal and the tests look at it."""

    scene: Scene
    seen: Perception
    bond: Bond
    reply: Reply
    effects: Effects
    watch: Stopwatch
    more: bool  # whether messages came while she was speaking
    bond_id: int  # whose bond it is from here on: another one once they were forgotten


async def take_turn(bond_id: int, app: App) -> Turn | NotNow:
    """Answer what waits for a bond, if it is ripe and nobody else is at it.

    Raises ``LeaseLostError`` where somebody took over meanwhile: then nothing was written.
    """
    watch = Stopwatch()
    scene = await app.store.load(bond_id)  # 1  the only read; takes the bond's lease
    if isinstance(scene, NotNow):
        return scene  #    answered already, or being answered: a retry is harmless
    now = app.clock().astimezone(ZoneInfo(scene.account.timezone))
    await app.photos.refresh(scene.shelf)  #    costs nothing until the catalogue changes
    app = fitted(app, scene, now)
    watch.lap("load")
    seen = perceive(scene, now, app)  # 2  what was said
    watch.lap("perceive")
    prompted = proactive.prompted(scene.said)
    bond = observed(scene, seen, now, app) if prompted else scene.bond  # 3  what it changes
    facts = Facts(scene.account, bond, scene.said, seen, now, app.tuning, app.policy)
    paid = receipts.answer(facts)
    first = None if prompted or paid else proactive.due(case_of(facts, app))
    answer = paid or (fixed_answer(facts, app) if prompted else unasked(first))  # 4  no model
    memory = Remembered(bond, answer)
    if prompted:
        memory = remembering.attend(scene, facts, answer, app)  #    what is told, asked, forgotten
        memory = await remembering.forgotten_throughout(memory, scene, app)
    answer, facts = memory.answer, replace(facts, bond=memory.bond)
    watch.lap("guards")
    if answer is not None and answer.forget:
        return await _forgotten(scene, answer, facts, app, watch)
    if admin.asks(scene, app):
        reply = await admin.report(scene, app)
    elif answer is not None:
        reply = speaking.recite(answer, facts, app)
    else:
        reply = await speaking.speak(
            scene, facts, memory, app, watch, first
        )  # 5-9  suggest, prompt, model, polish
    reply = speaking.reminded(replace(reply, first=first), facts, app)
    if prompted:
        reply = speaking.invited(reply, facts, app)
    bond = roster.settle(facts.bond, reply, now)  # 10 what she did
    effects = effects_of(scene, bond, reply, seen, facts.language, now, app, watch, memory)
    watch.lap("settle")
    more = await app.store.commit(scene, effects)  # 11-12 the only write; deliveries ride in it
    watch.lap("commit")
    return Turn(scene, seen, bond, reply, effects, watch, more, bond_id)


async def _forgotten(
    scene: Scene, answer: Answer, facts: Facts, app: App, watch: Stopwatch
) -> Turn:
    """Instead of a commit: the user is a stranger from here on, and told what went (P7)."""

    def proof(erased: Erased) -> Sequence[str]:
        counts = {"messages": str(erased.messages), "rest": str(erased.rest)}
        return speaking.recite(replace(answer, slots=counts), facts, app).bubbles

    stranger = await app.store.forget(scene, facts.now, secrets.token_hex(8), proof)
    watch.lap("commit")
    blank = Account(language=facts.account.language, frozen_at=facts.account.frozen_at)
    bond, reply = Bond(stranger.seed), Reply(stranger.told, answer=replace(answer, account=blank))
    effects = effects_of(
        scene, bond, reply, facts.seen, facts.language, facts.now, app, watch, Remembered(bond)
    )
    return Turn(scene, facts.seen, bond, reply, effects, watch, False, stranger.bond_id)


def observed(scene: Scene, seen: Perception, now: datetime, app: App) -> Bond:
    """What the systems learn from what was said."""
    proactively = scene.account.proactive
    return roster.observe(scene.bond, scene.said, seen, now, app.tuning, proactive=proactively)


def unasked(first: Occasion | None) -> Answer | None:
    """A silence where her time to write has come and no reason holds any more; else what needs no
    model, if anything.
    """
    return SILENCE if first is None else first.answer


def fixed_answer(facts: Facts, app: App) -> Answer | None:
    """What needs no model, the promises first; nothing where she speaks freely."""
    return (
        rights.answer(facts)
        or promises.check(facts)
        or proofs.answer(facts, app.age_proof)
        or preferences.answer(facts)
        or subscription.answer(facts)
        or commands.answer(facts)
        or quota.check(facts)
        or kinds.answer(facts)
    )


def perceive(scene: Scene, now: datetime, app: App) -> Perception:
    """What the batch says together; commands and taps say nothing that needs noticing."""
    texts = [each.text for each in scene.said if each.kind is Kind.TEXT and each.text]
    if not texts:
        spoken = scene.bond.systems.tongue.language or scene.account.language
        return Perception(language=spoken) if spoken else Perception()
    return app.perceive(texts, app.senses, now)
