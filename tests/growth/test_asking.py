"""What turns leave for the figures of growth, against a real PostgreSQL."""

from dataclasses import replace
from datetime import datetime, timedelta

from tests.store.test_turns import NOW, effects, letter, scene_of

from luna.core.systems.outreach import Reason
from luna.growth import asking
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
