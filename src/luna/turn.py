"""A turn: one batch of messages in, one reply out, told as the list of steps that it is."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from luna import attending, speaking
from luna.app import App
from luna.attending import Attention
from luna.core import roster
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.guards.facts import Facts
from luna.core.model import Perception
from luna.core.reply import Answer, Reply
from luna.core.scene import Scene
from luna.effects import effects_of
from luna.experimenting import fitted
from luna.reading import Once
from luna.remembering import Remembered
from luna.stopwatch import Stopwatch
from luna.store.forgetting import Erased
from luna.store.turns import Effects, NotNow


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
    app = replace(app, senses=Once(app.senses, app.together))
    watch.lap("load")
    seen = await attending.perceive(scene, now, app)  # 2  what was said
    watch.lap("perceive")
    facts = attending.observe(scene, seen, now, app)  # 3  what it changes
    found = await attending.attend(scene, facts, app)  # 4  promises, commands, memory: no model
    watch.lap("guards")
    if found.answer is not None and found.answer.forget:
        return await _forgotten(scene, found.answer, found.facts, app, watch)
    reply = await speaking.reply(scene, found, app, watch)  # 5-9  suggest, prompt, model, polish
    bond = roster.settle(found.facts.bond, reply, now)  # 10 what she did
    effects = effects_of(scene, bond, reply, found, app, watch)
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
    effects = effects_of(scene, bond, reply, Attention(facts, Remembered(bond)), app, watch)
    return Turn(scene, facts.seen, bond, reply, effects, watch, False, stranger.bond_id)
