"""Effects: all that a turn writes, from what it learnt and said."""

from dataclasses import replace
from datetime import datetime, timedelta

from luna import firsts, studying
from luna.app import App
from luna.attending import Attention
from luna.core import delivery, proactive
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.delivery import Bubble
from luna.core.memory.memories import Changes
from luna.core.model import Author, Language, Message, Perception, Tier
from luna.core.recall import PROFILE
from luna.core.reply import Reply
from luna.core.scene import Scene
from luna.core.signals import signals
from luna.core.speech import Usage
from luna.core.systems import variation
from luna.core.text import units
from luna.stopwatch import Stopwatch
from luna.store.turns import Effects, Record

LONGEST_CAPTION = 1024  # UTF-16 units below a photo


def effects_of(
    scene: Scene, bond: Bond, reply: Reply, found: Attention, app: App, watch: Stopwatch
) -> Effects:
    """What the commit of this turn holds; ``bond`` is as she leaves it."""
    memory, facts = found.memory, found.facts
    seen, language, now = facts.seen, facts.language, facts.now
    answer, tier = reply.answer, weight(reply, seen)
    erased = bool(memory.unsaid or memory.changes.gone)
    return Effects(
        now=now,
        bond=bond,
        account=_account(reply),
        heard=tuple(incoming.inbox_id for incoming in scene.waiting),
        lines=_lines(scene, reply, tier, now),
        bubbles=(
            *_bundled(_pictured(_bubbles(scene, bond, reply, now, app), reply), reply),
            *_documents(reply, now),
        ),
        record=replace(
            _record(bond, reply, watch),
            arms=app.arms,
            signals=_signals(scene, bond, reply, seen, now, app),
        ),
        keyboard=_keyboard(reply, language, app),
        wipe=bool(answer and answer.wipe),
        due_at=firsts.due_at(scene, bond, _account(reply), seen, now, app),
        prompted=found.prompted,
        memories=_weighed(memory.changes, tier),
        unsaid=memory.unsaid,
        read_at=None if reply.guard else studying.read_at(scene, bond, seen, now, app),
        roll_at=studying.roll_at(scene, bond, now, app, erased=erased),
        kept=_kept(reply, app),
    )


def _kept(reply: Reply, app: App) -> tuple[bytes, ...]:
    """What the user showed, where the operator keeps such a thing at all."""
    kept = reply.prompt is not None and app.tuning.retention.photo_days > 0
    return reply.prompt.pictures if reply.prompt and kept else ()


def weight(reply: Reply, seen: Perception) -> Tier:
    """What the turn's words weigh: whoever may not carry it never gets them (P3)."""
    return max(reply.tier, seen.intensity.carries)


def _weighed(changes: Changes, tier: Tier) -> Changes:
    """What was learnt in such a turn; a name or a town says nothing of the talk around it."""
    new = (each if each.field in PROFILE else replace(each, tier=tier) for each in changes.new)
    return replace(changes, new=tuple(new))


def _signals(
    scene: Scene, bond: Bond, reply: Reply, seen: Perception, now: datetime, app: App
) -> tuple[str, ...]:
    accounts = (scene.account, _account(reply) or scene.account)
    prompted = proactive.prompted(scene.said)
    return signals(accounts, (scene.bond, bond), seen, now, app.tuning, prompted=prompted)


def _account(reply: Reply) -> Account | None:
    """The account where this turn changes it."""
    changed = reply.answer.account if reply.answer else None
    return changed or (reply.first.account if reply.first else None)


def _lines(
    scene: Scene, reply: Reply, tier: Tier, now: datetime
) -> tuple[tuple[Message, int | None], ...]:
    """What joins the transcript: nothing of the gate or of commands."""
    if reply.answer is not None and reply.answer.private:
        return ()
    spoken = scene.waiting if proactive.prompted(scene.said) else ()
    heard = [(replace(each.message, tier=tier), each.inbox_id) for each in spoken]
    said = [(Message(Author.LUNA, text, now, tier=tier), None) for text in reply.bubbles]
    return (*heard, *said)


def _bubbles(scene: Scene, bond: Bond, reply: Reply, now: datetime, app: App) -> tuple[Bubble, ...]:
    """Human pace, but never where someone is in danger or only taps through a form."""
    answer = reply.answer
    earnest = answer is not None and (answer.private or answer.help_in is not None)
    if earnest or not app.unhurried:
        sent = delivery.at_once(reply.bubbles, now)
        errand = answer.errand if answer else None
        return sent if errand is None else (*sent[:-1], replace(sent[-1], kind=errand.value))
    read = sum(len(message.text) for message in scene.said)
    mood = bond.systems.mood.mood
    rules, dice = app.tuning, bond.dice
    tempo = variation.tempo(rules.variation, dice("tempo"))
    return delivery.plan(reply.bubbles, read, mood, now, rules.delivery, dice("delivery"), tempo)


def _pictured(bubbles: tuple[Bubble, ...], reply: Reply) -> tuple[Bubble, ...]:
    """The photo goes out in its place among the words, which are its caption if short enough."""
    shown = reply.shown
    if shown is None:
        return bubbles
    before, under, after = bubbles[: shown.place], bubbles[shown.place], bubbles[shown.place + 1 :]
    sent = replace(under, kind="photo", photo_id=shown.photo.id, why=shown.why)
    if units(under.text) > LONGEST_CAPTION:
        return (*before, under, replace(sent, text=""), *after)
    return (*before, sent, *after)


def _bundled(bubbles: tuple[Bubble, ...], reply: Reply) -> tuple[Bubble, ...]:
    """The pack hangs on the words that offer it, which come last."""
    if reply.pack is None:
        return bubbles
    sold = replace(bubbles[-1], kind="pack", pack_id=reply.pack.pack_id, stars=reply.pack.stars)
    return (*bubbles[:-1], sold)


def _documents(reply: Reply, now: datetime) -> tuple[Bubble, ...]:
    forms = reply.answer.documents if reply.answer else ()
    return tuple(Bubble(form, now, timedelta(0), "document") for form in forms)


def _record(bond: Bond, reply: Reply, watch: Stopwatch) -> Record:
    draft, answer = reply.draft, reply.answer
    return Record(
        guard=reply.guard,
        voice=reply.voice,
        tier=reply.tier,
        usage=draft.usage if draft else Usage(),
        failed=draft.failed if draft else (),
        changed=reply.changed,
        timings=dict(watch.wall),
        danger=answer.danger if answer else None,
        other=answer.other if answer else False,
        reason=reply.reason,
        source=reply.first.source if reply.first else {},
        heat=round(bond.systems.momentum.heat, 1),
        trust=round(bond.systems.trust.level, 1),
    )


def _keyboard(reply: Reply, language: Language, app: App) -> list[list[dict[str, str]]] | None:
    own = reply.answer.keyboard if reply.answer else ()
    keyboard = reply.offer.keyboard if reply.offer else own
    return [
        [{"text": app.texts.say(b.key, language, **b.slots), "press": b.press} for b in row]
        for row in keyboard
    ] or None
