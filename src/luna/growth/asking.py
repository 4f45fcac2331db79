"""Asking: the figures of growth, read from the database; ``bot_id`` nothing for all bots."""

from datetime import datetime

import asyncpg

from luna.core import readings
from luna.core.bond import Bond, Systems
from luna.core.tuning import Tuning
from luna.growth.churn import signs
from luna.growth.figures import Day, Firsts, Ledger, Money, Person
from luna.growth.sequential import Count
from luna.growth.verdicts import Counts
from luna.store import codec
from luna.store.queries import sql


async def arm_counts(pool: asyncpg.Pool, bot_id: int | None, now: datetime) -> Counts:
    """What the arms of all experiments have to show."""
    rows = await pool.fetch(sql("arms"), bot_id, now)
    return {
        (row["experiment"], row["arm"], row["measure"]): Count(row["users"], row["hits"])
        for row in rows
    }


async def ledger(pool: asyncpg.Pool, bot_id: int | None, now: datetime, rules: Tuning) -> Ledger:
    """All that a report counts; no words of anybody's."""
    return Ledger(
        now=now,
        people=[_person(r, now, rules) for r in await pool.fetch(sql("report_people"), bot_id)],
        days=[Day(**row) for row in await pool.fetch(sql("report_days"), bot_id)],
        money=[Money(**row) for row in await pool.fetch(sql("report_money"), bot_id)],
        firsts=[Firsts(**row) for row in await pool.fetch(sql("report_firsts"), bot_id)],
        safety=dict(await pool.fetch(sql("report_safety"), bot_id)),
    )


def _person(row: asyncpg.Record, now: datetime, rules: Tuning) -> Person:
    systems: Systems = codec.load_systems(row["systems"])
    last = row["last"]
    return Person(
        came=row["came"],
        agreed=row["agreed"],
        adult=row["adult"],
        last=last,
        messages=row["messages"],
        weeks=frozenset(row["weeks"]),
        segment=readings.segment_of(Bond("", systems=systems), rules),
        risk=signs(systems.rhythm, now - (last or row["came"]), systems.offers.noes).risk,
        ahas=tuple(each.at for each in systems.aha.landed),
        paid=row["paid"],
    )
