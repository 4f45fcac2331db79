"""The registry of the systems: each is called here by name, and nowhere else.

Every ``observe`` reads the past bond only, so their order cannot matter. To add a system, add its
state to ``Systems``, its rules to ``Tuning`` and its line here.
"""

from dataclasses import replace
from datetime import datetime

from luna.core import beginnings, readings, selling
from luna.core.bond import Bond, Known, Systems
from luna.core.model import Instruction, Message, Perception, Phase, Tier
from luna.core.now import Now
from luna.core.photos.album import Album
from luna.core.reply import Reply
from luna.core.script import Script
from luna.core.speech import Guard
from luna.core.systems import (
    acquaintance,
    aha,
    allowance,
    anchor,
    anecdotes,
    anniversaries,
    arcs,
    attachment,
    availability,
    callbacks,
    disclosure,
    gates,
    investment,
    jackpot,
    jokes,
    momentum,
    mood,
    offers,
    outreach,
    pace,
    packs,
    peaks,
    phase,
    pictures,
    reactions,
    repetition,
    rhythm,
    safety,
    scene,
    secrets,
    session,
    surprises,
    tally,
    teasing,
    timing,
    tongue,
    troubles,
    trust,
)
from luna.core.systems.outreach import Reason
from luna.core.tuning import Tuning

NO_PHOTOS = Album()


def observe(
    past: Bond,
    said: tuple[Message, ...],
    seen: Perception,
    now: datetime,
    rules: Tuning,
    *,
    proactive: bool = False,
) -> Bond:
    """Learn from what the user said; ``now`` is on the user's clock.

    ``proactive``: whether they agreed to be written to first.
    """
    old, texts = past.systems, tuple(message.text for message in said)
    counted = tally.observe(old.tally, now.date(), len(said))
    begins = session.begins(old.session, now, rules.session)
    hers = old.outreach.unanswered > 0
    systems = Systems(
        safety=safety.observe(old.safety, seen, now, proactive=proactive),
        disclosure=old.disclosure,
        tally=counted,
        session=session.observe(old.session, now, rules.session, len(said), hers=hers),
        pace=pace.observe(old.pace, tuple(m.at for m in said), rules.pace.per_minute),
        tongue=tongue.observe(old.tongue, seen.language, sum(len(t.split()) for t in texts)),
        momentum=momentum.observe(old.momentum, seen, now, rules.momentum, counted.day),
        trust=trust.observe(
            old.trust,
            seen,
            rules.trust,
            returned=session.returned(old.session, now, rules.session),
            pushed=not begins
            and availability.pushed(old.availability, seen, counted.messages, rules.availability),
        ),
        mood=mood.observe(old.mood, seen, now, rules.mood, past.dice("mood")),
        spoken=old.spoken,
        availability=availability.observe(old.availability, seen, now, began=begins),
        jackpot=old.jackpot,
        secrets=old.secrets,
        attachment=attachment.observe(
            old.attachment,
            seen,
            now,
            rules.attachment,
            messages=len(said),
            began=begins and not hers,
            answer_s=old.rhythm.response.quick,
        ),
        rhythm=rhythm.observe(
            old.rhythm,
            seen,
            now,
            rules.rhythm,
            ended=old.session.length if begins else None,
            silence=session.silence(old.session, now),
        ),
        timing=timing.observe(old.timing, now, rules.timing),
        investment=investment.observe(old.investment, seen),
        story=arcs.observe(old.story),
        anecdotes=anecdotes.observe(old.anecdotes, now.date(), rules.anecdotes),
        anchor=anchor.observe(old.anchor),
        aha=aha.observe(old.aha, seen, now),
        surprises=surprises.observe(old.surprises),
        teasing=old.teasing,
        gates=old.gates,
        peak=peaks.observe(old.peak, seen, now, rules.peaks, proactive=proactive),
        notebook=old.notebook,
        outreach=outreach.observe(old.outreach, seen, now),
        pictures=old.pictures,
        allowance=allowance.observe(
            old.allowance, now.date(), selling.counted(past, said, seen, now, rules)
        ),
        offers=offers.observe(old.offers, seen, now),
        packs=old.packs,
    )
    known = Known(
        acquaintance=acquaintance.observe(
            past.known.acquaintance, texts, fresh=counted.messages <= acquaintance.FRESH
        ),
        jokes=jokes.observe(past.known.jokes, seen, texts, now, rules.jokes),
        advice=arcs.listen(past.known.advice, old.story.asked, texts, seen),
        events=callbacks.observe(past.known.events, seen, now.date(), rules.callbacks),
        peak=peaks.remember(
            past.known.peak,
            texts,
            marked=peaks.marks(old.peak, seen, now, rules.peaks, proactive=proactive),
        ),
        anniversaries=anniversaries.observe(past.known.anniversaries, texts, seen, now.date()),
        troubles=past.known.troubles,  # memory tells them, once it has read the words
    )
    return replace(past, systems=systems, known=known)


def suggest(
    bond: Bond, now: Now, script: Script, rules: Tuning, album: Album = NO_PHOTOS
) -> list[Instruction]:
    """What the systems would have her do in this reply, heaviest first; of what she would bring up
    herself, one thing, and none beside a photo that was asked for.
    """
    state, dice = bond.systems, bond.dice
    offers = pictures.Offers(album, rules.photos, bond.dice)
    since_climax = state.momentum.messages_since_climax
    unavailable = availability.reason(state.availability, now, since_climax, rules.availability)
    no = availability.suggest(state.availability, now, since_climax, rules.availability)
    flirts = now.phase.reached(Phase.INTEREST)  # two who have just met do not
    cooled = not flirts or no is not None or now.seen.insult or now.tier is Tier.SAFE
    offered = [
        no,
        reactions.suggest(
            now.seen,
            now.said,
            rules.reactions,
            hurt=readings.hurt(bond, now),
            absence=readings.absence(bond),
        ),
        phase.suggest(now.phase, rules.phase),
        mood.suggest(state.mood, rules.mood, flirts=flirts),
        scene.suggest(state.momentum, rules.scene, cooled=cooled),
        jackpot.suggest(
            state.jackpot,
            now,
            rules.jackpot,
            dice("jackpot"),
            available=unavailable is None,
            picture=offers.warm,
        ),
        secrets.suggest(state.secrets, now, script.secrets, rules.secrets, dice("secrets")),
        jokes.suggest(bond.known.jokes, now, rules.jokes, dice("jokes")),
        attachment.suggest(
            state.attachment,
            now.local,
            rules.attachment,
            session=state.session.length,
            dependent=readings.dependent(bond, now.local, rules),
        ),
        pictures.suggest(state.pictures, now, offers, available=unavailable is None),
        *_of_her_own(bond, now, script, rules, offers),
    ]
    found = [instruction for instruction in offered if instruction is not None]
    fitting = safety.fitting(
        found, vulnerable=now.vulnerable, hurting=now.hurting, leaving=now.leaving
    )
    ranked = sorted(fitting, key=lambda instruction: -instruction.weight)
    hers = [each for each in ranked if safety.is_hers(each)]
    return [each for each in ranked if each not in pictures.crowded_out(ranked, hers)]


def _of_her_own(
    bond: Bond, now: Now, script: Script, rules: Tuning, offers: pictures.Offers
) -> tuple[Instruction | None, ...]:
    """What she brings up herself: her life, what she remembers, how she writes."""
    state, known, dice = bond.systems, bond.known, bond.dice
    fresh = anecdotes.pick(state.anecdotes, script.anecdotes, dice("anecdote"))
    subject = arcs.coming(state.story, now.phase, script.arcs)
    return (
        arcs.suggest(state.story, known.advice, now, script.arcs, rules.arcs),
        anecdotes.suggest(state.anecdotes, now, fresh, rules.anecdotes, dice("anecdotes")),
        anchor.suggest(state.anchor, rules.anchor),
        callbacks.suggest(known.events, now, rules.callbacks),
        anniversaries.suggest(known.anniversaries, now, rules.anniversaries),
        troubles.suggest(known.troubles, now, rules.troubles),
        surprises.suggest(
            state.surprises,
            now,
            fresh,
            script.asides,
            rules.surprises,
            dice("surprises"),
            offers.own,
        ),
        teasing.suggest(
            state.teasing, now, subject, rules.teasing, script.photos.get(offers.ahead())
        ),
        gates.suggest(
            state.gates, now, subject, rules.gates, dice("gates"), ahead=bool(offers.ahead(now))
        ),
        peaks.suggest(state.peak, known.peak, now, rules.peaks),
    )


def settle(bond: Bond, reply: Reply, now: datetime) -> Bond:
    """Learn from what she said and did herself."""
    if reply.answer is not None and reply.answer.wipe:
        return beginnings.new_story(bond)
    if reply.guard is Guard.ONBOARDING:
        return beginnings.before_the_story(bond, reply)
    state, messages = bond.systems, bond.systems.tally.messages
    won = reply.prompt.instructions if reply.prompt else ()
    systems = replace(
        state,
        safety=_settled_safety(state.safety, reply, now),
        disclosure=disclosure.settle(state.disclosure, now, told=reply.discloses),
        spoken=repetition.settle(state.spoken, reply.bubbles),
        pace=pace.settle(state.pace, now, warned=bool(reply.answer and reply.answer.warned)),
        availability=availability.settle(state.availability, won, messages),
        jackpot=jackpot.settle(state.jackpot, won, now),
        secrets=secrets.settle(state.secrets, won, messages),
        attachment=attachment.settle(state.attachment, won, now),
        rhythm=rhythm.settle(state.rhythm, now, spoke=bool(reply.bubbles)),
        story=arcs.settle(state.story, won, now.date()),
        anecdotes=anecdotes.settle(state.anecdotes, won, now.date()),
        anchor=anchor.settle(state.anchor, won, reply.draft.text if reply.draft else None),
        aha=aha.settle(state.aha, won),
        surprises=surprises.settle(state.surprises, won),
        teasing=teasing.settle(state.teasing, won, now.date(), messages),
        gates=gates.settle(state.gates, won, now.date()),
        peak=peaks.settle(state.peak, won),
        outreach=outreach.settle(state.outreach, reply.reason, now),
        pictures=pictures.settle(state.pictures, won, messages),
        allowance=allowance.settle(state.allowance, now.date(), told=reply.guard is Guard.QUOTA),
        offers=selling.settled(state.offers, reply, now),
        packs=packs.settle(
            state.packs,
            now.date(),
            offered=reply.pack.pack_id if reply.pack else None,
            bought=reply.answer.bought if reply.answer else None,
        ),
    )
    free = reply.bubbles if reply.prompt else ()  # nobody laughs at a fixed text
    known = replace(
        bond.known,
        jokes=jokes.settle(bond.known.jokes, free, won, now, messages),
        events=callbacks.settle(bond.known.events, won),
        anniversaries=anniversaries.settle(bond.known.anniversaries, won),
        troubles=troubles.settle(bond.known.troubles, won),
    )
    return replace(bond, systems=systems, known=known)


def _settled_safety(past: safety.Safety, reply: Reply, now: datetime) -> safety.Safety:
    answer = reply.answer
    if reply.reason is Reason.CHECKIN:
        return safety.asked(past)
    if answer is None:
        return past
    return safety.settle(past, now, answer.danger, other=answer.other, country=answer.country)
