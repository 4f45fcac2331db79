"""The registry of the systems, where they speak up: what each would have her do in a reply.

Weights decide, so the order of the lines does not. What the systems learn is in ``roster.py``.
"""

from luna.core import readings
from luna.core.bond import Bond
from luna.core.model import Instruction, Phase, Tier
from luna.core.now import Now
from luna.core.photos.album import Album
from luna.core.script import Script
from luna.core.systems import (
    anchor,
    anecdotes,
    anniversaries,
    arcs,
    attachment,
    availability,
    callbacks,
    gates,
    jackpot,
    jokes,
    mood,
    peaks,
    phase,
    pictures,
    reactions,
    safety,
    scene,
    secrets,
    surprises,
    teasing,
    troubles,
)
from luna.core.tuning import Tuning

NO_PHOTOS = Album()


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
            hurt=readings.hurt(bond, now, rules),
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
