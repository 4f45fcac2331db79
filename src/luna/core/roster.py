"""The registry of the systems, where they learn: each is called here by name.

What they would have her do, ``suggestions.py`` asks of them; nobody else calls a system. Every
``observe`` reads the past bond only, so their order cannot matter. To add a system, add its state
to ``Systems``, its rules to ``Tuning`` and its lines here and there.
"""

from dataclasses import replace
from datetime import datetime

from luna.core import beginnings, selling
from luna.core.bond import Bond, Known, Systems
from luna.core.model import Message, Perception
from luna.core.reply import Reply
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
    pictures,
    repetition,
    rhythm,
    safety,
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
        safety=safety.observe(old.safety, seen, now, rules.safety, texts, proactive=proactive),
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
            past.known.acquaintance, texts, fresh=counted.messages <= rules.acquaintance.fresh
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
