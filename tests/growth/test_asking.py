"""What turns leave for the figures of growth, against a real PostgreSQL."""

from dataclasses import replace
from datetime import datetime, timedelta

from tests.store.test_turns import NOW, effects, letter, scene_of

from luna.core.systems.outreach import Reason
from luna.core.tuning import Tuning
from luna.growth import asking
from luna.growth.figures import Firsts
from luna.growth.sequential import Count
from luna.store.store import Store
from luna.store.turns import Effects

ARMS = (("hello", "rarer"),)


async def turn(
    store: Store, at: datetime, user: int = 7, *, hers: bool = False, **record: object
) -> None:
    """One turn of a user who has an arm."""
    bond_id = (await store.receive(letter(user=user))).bond_id
    scene = await scene_of(store, bond_id)
    made: Effects = effects(scene, "coucou")
    kept = replace(made.record, arms=ARMS, **record)  # type: ignore[arg-type]
    await store.commit(scene, replace(made, now=at, record=kept, prompted=not hers))


async def test_an_arm_is_met_once_and_what_came_since_is_counted(store: Store) -> None:
    day = timedelta(days=1)
    await turn(store, NOW, signals=("complained",))
    await turn(store, NOW + day, hers=True, reason=Reason.HELLO, source={"hour": "12"})
    await turn(store, NOW + day * 1.5)
    await turn(store, NOW + day * 9, signals=("opted_out", "complained"))
    await turn(store, NOW, user=8)
    await turn(store, NOW + day * 9, user=8, hers=True)
    met = await store.pool.fetch("SELECT at FROM exposures ORDER BY bond_id")
    assert [row["at"] for row in met] == [NOW, NOW]
    counts = await asking.arm_counts(store.pool, store.bot_id, NOW + 20 * day)
    assert {what: count for (_, _, what), count in counts.items()} == {
        "back": Count(2, 1),  # what she wrote herself brings nobody back
        "paid": Count(2, 0),
        "answered": Count(1, 1),
        "opted_out": Count(2, 1),
        "complained": Count(2, 1),
        "dependent": Count(2, 0),
        "refunded": Count(2, 0),
    }
    early = await asking.arm_counts(store.pool, None, NOW + 10 * day)
    assert ("hello", "rarer", "back") not in early, "their second week is not over"


async def test_a_ledger_counts_what_turns_left(store: Store, rules: Tuning) -> None:
    day = timedelta(days=1)
    await turn(store, NOW)
    await store.pool.execute("UPDATE accounts SET accepted_at = $1, adult_since = $1", NOW - day)
    await turn(store, NOW + day, hers=True, reason=Reason.STORY, source={"beat": "expo/prix"})
    await turn(store, NOW + day * 8, guard="honesty", signals=("opted_out",), danger="veiled")
    await turn(store, NOW, user=8)
    found = await asking.ledger(store.pool, store.bot_id, NOW + 9 * day, rules)
    first, second = found.people
    assert (first.agreed, first.adult, first.last) == (True, NOW - day, NOW + 8 * day)
    assert first.weeks == {0, 1}
    assert (second.adult, second.weeks) == (None, frozenset())
    assert [(each.day, each.active) for each in found.days] == [
        (NOW.date(), 2),
        ((NOW + day).date(), 0),
        ((NOW + 8 * day).date(), 1),
    ]
    assert found.firsts == [Firsts("story", 1, 0)]
    assert found.safety == {
        "crisis: veiled": 1,
        "frozen now": 0,
        "guard: honesty": 1,
        "signal: opted out": 1,
    }
    assert found.money == []
