"""Speaking: fixed words recited, or a prompt made, given to a voice, and its draft polished."""

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from luna import admin, care, remembering, seeing
from luna.app import App
from luna.attending import Attention
from luna.core import polish, prices, prompt, readings, subscription
from luna.core.echo import Echo, echo, echo_of_meaning, trimmed
from luna.core.guards import explicit, honesty, offers, packs
from luna.core.guards.facts import Facts
from luna.core.guards.farewell import tactics
from luna.core.guards.suspicion import bared, suspecting, unsuspecting
from luna.core.model import Author, Language, Tier
from luna.core.prompt import Setting
from luna.core.reply import Answer, Occasion, Reply
from luna.core.scene import Scene
from luna.core.sentences import split
from luna.core.speech import Draft, Prompt
from luna.core.text import line_print, units
from luna.photos.albums import album_of, shown_of
from luna.reading import ahead
from luna.remembering import Remembered
from luna.scripting import script_of, today_of
from luna.stopwatch import Stopwatch

HOME = ZoneInfo("Europe/Paris")  # where she lives, whatever the user's clock says
LONGEST = 4096  # UTF-16 units of one Telegram message
TOLD = frozenset({"job", "city"})  # what nobody is asked twice
BUILTIN = "builtin"  # the voice that never repeats itself


async def reply(scene: Scene, found: Attention, app: App, watch: Stopwatch) -> Reply:
    """What she says to all that a turn found, with the words that belong below it."""
    facts = found.facts
    if admin.asks(scene, app):
        said = await admin.report(scene, app)
    elif found.answer is not None:
        said = recite(found.answer, facts, app)
    else:
        said = await _speak(scene, found, app, watch)
    said = _reminded(replace(said, first=found.first), facts, app)
    return _invited(said, facts, app) if found.prompted else said


def recite(answer: Answer, facts: Facts, app: App) -> Reply:
    """A fixed answer in the user's language, in words that she has not used lately."""
    language = facts.language
    slots = answer.slots
    if answer.help_in is not None:
        slots = slots | care.slots(answer.help_in, language)
    texts = [fixed(key, language, facts, app, slots) for key in answer.keys]
    return Reply(tuple(bubble for text in texts for bubble in parted(text)), answer=answer)


def _reminded(reply: Reply, facts: Facts, app: App) -> Reply:
    """The reply, and where it is due again, a word that she is an AI (P1)."""
    if not honesty.reminds(facts, reply):
        return reply
    reminder = fixed("ai_reminder", facts.language, facts, app, {})
    return replace(reply, bubbles=(*reply.bubbles, reminder), reminded=True)


def _invited(reply: Reply, facts: Facts, app: App) -> Reply:
    """The reply, and below it what there is to say of the subscription (P4): beside free talk, or
    where the answer itself says so.
    """
    if reply.answer is not None:
        offer = reply.answer.offer
    else:
        standing = offers.standing_of(facts)
        offer = None if reply.reminded else offers.decide(standing, facts.rules.offers)
    if offer is None:
        return _bundled(reply, facts, app)
    text = fixed(offer.key, facts.language, facts, app, subscription.slots_of(facts))
    return replace(reply, bubbles=(*reply.bubbles, *parted(text)), offer=offer)


def _bundled(reply: Reply, facts: Facts, app: App) -> Reply:
    """The reply, and below it a pack of photos where one may be offered (P4)."""
    found = None if reply.reminded else packs.decide(reply, facts, app.photos.packs)
    if found is None:
        return reply
    (pack, bundle), language = found, facts.language
    slots = {
        "about": pack.about[language],
        "count": str(pack.count),
        "price": prices.shown(bundle.stars, prices.STARS, language),
        "refund_days": str(subscription.REFUND_DAYS),
    }
    text = fixed("pack_offer", language, facts, app, slots)
    return replace(reply, bubbles=(*reply.bubbles, text), pack=bundle)


async def _speak(scene: Scene, found: Attention, app: App, watch: Stopwatch) -> Reply:
    """Ask the voice, and the one that always works where nothing of its draft may leave."""
    facts, memory, first = found.facts, found.memory, found.first
    shelf = app.photos.shelf
    asked = _prompt(scene, facts, memory, app, first)
    watch.lap("prompt")
    asked = await seeing.shown(asked, scene, facts, app)
    draft = await _fresh(asked, await _said(asked, scene, app), scene, app)
    draft = _recalled(draft, memory, facts, app)
    watch.lap("model")
    polished = _polish(draft, facts, app)
    if not polished.text or (first is not None and tactics(polished.text)):
        draft = replace(
            await app.last_word.say(asked), failed=(*draft.failed, f"{draft.voice}: unusable")
        )
        polished = replace(_polish(draft, facts, app), changed=polished.changed)
    confessed = _confessed(draft, facts, app)
    if confessed and not draft.saw and not any(each.worded for each in facts.said):
        return Reply(confessed, draft=draft)  # nothing else was said that could be answered
    left = polished.text or draft.text  # of the voice that always works, something always leaves
    bubbles = polish.bubbles(left, facts.rules.speech.bubbles)
    watch.lap("polish")
    told = (*_told_of_cut(facts, app), *confessed)
    shown = shown_of(asked, len(bubbles), len(told), shelf)
    said = (*told, *bubbles)
    return Reply(said, asked.tier, None, asked, draft, polished.changed, shown=shown)


async def _said(asked: Prompt, scene: Scene, app: App) -> Draft:
    return await app.store.while_leased(scene, app.voice.say(asked))


async def _fresh(asked: Prompt, draft: Draft, scene: Scene, app: App) -> Draft:
    """Once more, told why, where the draft says again what she said lately; then a trim."""
    if draft.voice == BUILTIN:
        return draft
    rules = app.tuning.echo
    hers = [each.text for each in scene.transcript if each.author is Author.LUNA]
    why = await _echo(draft.text, hers, app)
    if why is None:
        return draft
    reason = app.persona.instruction(f"echo.{why}", asked.language)
    guided = app.persona.instruction("anchor.repeat", asked.language, reason=reason)
    again = await _said(replace(asked, guidance=f"{asked.guidance}\n{guided}"), scene, app)
    text = again.text if again.voice == BUILTIN else trimmed(again.text, hers, rules)
    await ahead(app.senses, bared(split(text)))
    return replace(again, text=text, usage=draft.usage + again.usage)


async def _echo(text: str, hers: Sequence[str], app: App) -> Echo | None:
    """How a draft repeats her. Its sentences are read with it: polish looks at them next."""
    found = echo(text, hers, app.tuning.echo)
    compared = [text, *found.left] if found.left else []
    await ahead(app.senses, bared([*compared, *split(text)]))
    if not compared:
        return found.why
    own, *others = app.senses.encode(bared(compared))
    return echo_of_meaning([float(own @ other) for other in others], app.tuning.echo)


def fixed(key: str, language: Language, facts: Facts, app: App, slots: dict[str, str]) -> str:
    """One wording of a fixed text that she has not said lately; "…_more" holds further ones.

    Where all of them were, the one said longest ago.
    """
    stock, prints = app.persona.texts[language], facts.bond.systems.spoken.prints
    said_at = {each: at for at, each in enumerate(prints)}
    last = {
        text: max(said_at.get(line_print(bubble), -1) for bubble in parted(text))
        for text in (
            wording.format(**slots) for wording in (*stock[key], *stock.get(f"{key}_more", ()))
        )
    }
    first = [text for text in list(last)[: len(stock[key])] if last[text] < 0]
    fresh = first or [text for text in last if last[text] < 0] or [min(last, key=last.__getitem__)]
    return facts.bond.dice(f"fixed:{key}").choice(fresh)


def parted(text: str) -> list[str]:
    """The bubbles of a fixed text: a blank line parts them, a line break within one stays."""
    return text.split("\n\n")


def _recalled(draft: Draft, memory: Remembered, facts: Facts, app: App) -> Draft:
    """Asked what she remembers, the built-in voice says it, or that she does not know."""
    if draft.voice != BUILTIN or not memory.asked or facts.seen.goodbye:
        return draft
    key, slots = remembering.spoken(memory)
    return replace(draft, text=fixed(key, facts.language, facts, app, slots))


def _prompt(
    scene: Scene, facts: Facts, memory: Remembered, app: App, first: Occasion | None
) -> Prompt:
    bond, rules = facts.bond, facts.rules
    at_home = facts.now.astimezone(HOME)
    language = facts.language
    clocks = (facts.now, at_home)
    phase = readings.phase_of(bond, rules)
    standing = explicit.standing_of(facts.account, phase, facts.policy, facts.now)
    # What comes unasked may light up on a table where others sit.
    ceiling = explicit.ceiling(standing) if first is None else Tier.SAFE
    now = readings.now_of(bond, scene.said, facts.seen, clocks, rules, ceiling=ceiling)
    today = today_of(app.persona, at_home, language, rules.day)
    setting = Setting(
        now=now,
        language=language,
        moment=prompt.moment_of(bond, facts.now, today, rules, scene.memories.values(TOLD)),
        script=script_of(app.persona, language),
        notes=memory.notes,
        earlier=scene.summary,
        first=first.instruction if first else None,
        album=album_of(scene, now, standing, today.activity, language, app),
        formal=facts.account.formal,
    )
    return prompt.compose(setting, bond, scene.transcript, app.persona, rules)


def _polish(draft: Draft, facts: Facts, app: App) -> polish.Polished:
    """Lines of the built-in voice were written and tested: a model's need a second look."""
    seen, senses = facts.seen, app.senses
    suspect = suspecting(senses.encode, senses.suspect)
    if draft.voice == BUILTIN:
        suspect = unsuspecting
    return polish.polish(draft.text, asked=seen.asks_if_ai, goodbye=seen.goodbye, suspect=suspect)


def _confessed(draft: Draft, facts: Facts, app: App) -> tuple[str, ...]:
    """What they showed and she did not see: she says so, whoever speaks (P1)."""
    found = seeing.confession(draft, facts)
    return tuple(parted(fixed(found[0], facts.language, facts, app, found[1]))) if found else ()


def _told_of_cut(facts: Facts, app: App) -> tuple[str, ...]:
    """A message at Telegram's limit was cut there: the user is told."""
    if all(units(message.text) < LONGEST for message in facts.said):
        return ()
    return (fixed("too_long", facts.language, facts, app, {}),)
