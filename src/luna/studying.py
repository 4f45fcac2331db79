"""Studying: models read a talk after its turns, for what to remember and for its summary.

Nothing waits for it and nothing is lost by it: the rules have learnt from each message in its turn.
What a model gives is weighed by the core, and written only onto the very state that was read: a
turn taken meanwhile has it weighed again, a wish to forget makes it void.
"""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import structlog

from luna.app import App
from luna.core.bond import Bond
from luna.core.memory import study, summary
from luna.core.memory.extraction import Said
from luna.core.memory.memories import merged
from luna.core.memory.study import Report
from luna.core.model import Author, Kind, Perception, Tier
from luna.core.perception.normalise import normalise
from luna.core.scene import Scene
from luna.errors import VoiceError
from luna.recalling import hers_of, read_facts
from luna.store.studies import Desk, Line, Studied
from luna.store.turns import HISTORY

MOST = 60  # lines of the user's in one reading: older ones were read by the rules alone
LEAST = 20  # lines that are worth a new summary
TRIES, AGAIN = 40, timedelta(seconds=0.5)
log = structlog.get_logger()


def read_at(scene: Scene, bond: Bond, seen: Perception, now: datetime, app: App) -> datetime | None:
    """When a model shall read what was said: every so many messages, or once a confidence rests."""
    rules = app.tuning.study
    if app.scholar is None:
        return None
    if _passed(scene, bond, rules.every):
        return now
    return now + timedelta(minutes=rules.pause_minutes) if seen.vulnerability else None


def roll_at(scene: Scene, bond: Bond, now: datetime, app: App, *, erased: bool) -> datetime | None:
    """When older talk shall be summed up: every so many messages, or once a summary was erased."""
    due = _passed(scene, bond, app.tuning.study.roll_every) or (erased and bool(scene.summary))
    return now if due and app.scholar is not None else None


async def read(bond_id: int, app: App) -> timedelta | None:
    """Learn from what no model has read yet; the time to wait where it is too early for that."""
    desk = await app.store.desk_of(bond_id)
    lines = _unread(desk) if desk else []
    if desk is None or app.scholar is None or not lines:
        return None
    if (wait := _too_early(desk, lines, app)) is not None:
        return wait
    try:
        report = await app.scholar.read([each.message for each in lines])
    except VoiceError as why:
        log.warning("nobody read", bond=bond_id, why=str(why))
        return None
    return await _learn(desk, lines, report, app)


async def roll(bond_id: int, app: App) -> timedelta | None:
    """Sum up anew what is older than the lines at hand; the time to wait where turns come between.

    Heated lines stay out of it, so that any provider may read it (P3).
    """
    desk = await app.store.desk_of(bond_id)
    lines = _older(desk) if desk else []
    told = [each for each in lines if each.message.tier is Tier.SAFE]
    if desk is None or app.scholar is None or len(told) < LEAST:
        return None
    try:
        report = await app.scholar.roll(
            desk.summary, [each.message for each in told], desk.language
        )
    except VoiceError as why:
        log.warning("nobody summed up", bond=bond_id, why=str(why))
        return None
    return await _keep(desk, lines, told, report, app)


async def _learn(desk: Desk, lines: Sequence[Line], report: Report, app: App) -> timedelta | None:
    begun = desk.read_to
    for _ in range(TRIES):
        done = _learnt(desk, lines, report, app)
        if await app.store.studied(desk, done, app.clock()):
            return None
        await asyncio.sleep(AGAIN.total_seconds())
        again = await app.store.desk_of(desk.bond_id)
        if again is None or again.read_to != begun:
            return None  # read by another worker, or made void: nothing of it may be kept
        desk = again
    return AGAIN


def _learnt(desk: Desk, lines: Sequence[Line], report: Report, app: App) -> Studied:
    """What of the notes stands in lines that are still there, and is not known yet."""
    talk = _talk(lines, desk, app)
    stands = study.borne_out(report.notes, talk, hers_of(app.persona))
    fresh = study.unknown(stands, talk, desk.memories)
    changes = merged(desk.memories, fresh, talk, partial(read_facts, app.senses))
    return Studied(
        "read",
        report,
        read_to=max(each.turn for each in lines),
        changes=changes,
        offered=len(report.notes),
        kept=len(changes.new),
    )


async def _keep(
    desk: Desk, lines: Sequence[Line], told: Sequence[Line], report: Report, app: App
) -> timedelta | None:
    texts = [each.message.text for each in told]
    spelt = [normalise(text, app.senses.language(text)) for text in texts]
    kept = summary.borne_out(report.summary, (*texts, *spelt, desk.summary))
    upto = max(each.turn for each in lines)
    done = Studied("roll", report, told_to=upto, summary=kept or desk.summary, kept=len(kept))
    begun = desk
    for _ in range(TRIES):
        if await app.store.studied(desk, done, app.clock()):
            return None
        await asyncio.sleep(AGAIN.total_seconds())
        again = await app.store.desk_of(desk.bond_id)
        if again is None or (again.told_to, again.summary) != (begun.told_to, begun.summary):
            return None
        if not set(told) <= set(again.lines):
            return AGAIN  # something of it was forgotten or changed: to be summed up without it
        desk = again
    return AGAIN


def _unread(desk: Desk) -> list[Line]:
    """The user's lines since the last reading; what fixed words answered is none of a model's."""
    unread = [each for each in desk.lines if each.turn > desk.read_to and _is_talk(each)]
    return [each for each in unread if each.message.author is Author.USER][-MOST:]


def _older(desk: Desk) -> list[Line]:
    """The lines since the last summary that a prompt no longer shows word for word."""
    untold = [each for each in desk.lines if each.turn > desk.told_to]
    if len(untold) <= HISTORY:
        return []
    edge = untold[-HISTORY].turn
    return [each for each in untold if each.turn < edge and _is_talk(each)]


def _is_talk(line: Line) -> bool:
    return line.message.kind is Kind.TEXT and bool(line.message.text) and not line.guarded


def _too_early(desk: Desk, lines: Sequence[Line], app: App) -> timedelta | None:
    """With few lines a reading waits until the user has paused."""
    rules = app.tuning.study
    if len(lines) >= rules.every or desk.spoke_at is None:
        return None
    left = desk.spoke_at + timedelta(minutes=rules.pause_minutes) - app.clock()
    return left if left > timedelta(0) else None


def _talk(lines: Sequence[Line], desk: Desk, app: App) -> list[Said]:
    """The lines as extraction reads them; one that is no longer there has no words."""
    there, zone = set(desk.lines), ZoneInfo(desk.timezone)
    return [
        Said(
            each.message.text if each in there else "",
            each.message.at.astimezone(zone),
            app.senses.language(each.message.text),
            each.message.tier,
        )
        for each in lines
    ]


def _passed(scene: Scene, bond: Bond, every: int) -> bool:
    """Whether this turn's messages made the count of all pass a multiple."""
    before, after = scene.bond.systems.tally.messages, bond.systems.tally.messages
    return after // every > before // every
