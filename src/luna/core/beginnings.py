"""Beginnings: what of a bond goes into a new story, and what is kept before the first one."""

from dataclasses import replace

from luna.core.bond import Bond, Systems
from luna.core.reply import Reply
from luna.core.systems import repetition


def new_story(bond: Bond) -> Bond:
    """Begin anew, but with the same person: what protects them stays (P4, P5)."""
    state = bond.systems
    kept = Systems(
        safety=state.safety,
        disclosure=state.disclosure,
        attachment=state.attachment,
        outreach=state.outreach,
        allowance=state.allowance,
        offers=state.offers,
        packs=state.packs,
    )
    return Bond(seed=bond.seed, version=bond.version, systems=kept)


def before_the_story(bond: Bond, reply: Reply) -> Bond:
    """The gate's questions are no talk: what she heard and said there begins no day, no session."""
    state = bond.systems
    kept = Systems(
        safety=state.safety,
        pace=state.pace,
        tongue=state.tongue,
        spoken=repetition.settle(state.spoken, reply.bubbles),
    )
    return replace(bond, systems=kept)
