"""Memories in the database: sealed, one's own, ended and forgotten with a turn's one write."""

from dataclasses import replace

import asyncpg
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.memory.keeping import memory
from tests.store.test_turns import NOW, effects, letter, scene_of

from luna.core.memory.memories import Changes, Memory
from luna.store.holdings import holdings
from luna.store.store import Store
from luna.store.turns import key_of


async def remember(store: Store, user: int, changes: Changes, *said: str, **more: object) -> None:
    receipt = await store.receive(letter("coucou", user=user))
    scene = await scene_of(store, receipt.bond_id)
    turn = replace(effects(scene, *said), memories=changes, **more)  # type: ignore[arg-type]
    await store.commit(scene, turn)


async def held(store: Store, user: int) -> tuple[Memory, ...]:
    receipt = await store.receive(letter("alors ?", user=user))
    scene = await scene_of(store, receipt.bond_id)
    await store.commit(scene, effects(scene, "alors"))
    return tuple(scene.memories)


async def test_a_memory_comes_back_as_it_was_told(store: Store) -> None:
    told = memory("pets", "Moka", what="chat", on="", confidence=0.5)
    await remember(store, 7, Changes(new=(told, memory("city", "Lyon"))))
    found = await held(store, 7)
    assert {replace(each, id=None) for each in found} == {told, memory("city", "Lyon")}


async def test_ended_pinned_and_gone(store: Store) -> None:
    three = tuple(memory("likes", value) for value in ("thé", "jazz", "mer"))
    await remember(store, 7, Changes(new=three))
    ids = {each.value: each.id or 0 for each in await held(store, 7)}
    await remember(
        store, 7, Changes(closed=(ids["thé"],), pinned=(ids["jazz"],), gone=(ids["mer"],))
    )
    found = {each.value: (each.closed, each.pinned) for each in await held(store, 7)}
    assert found == {"thé": (NOW, False), "jazz": (None, True)}


async def test_what_is_forgotten_leaves_no_row(store: Store) -> None:
    await remember(store, 7, Changes(new=(memory("city", "Brest"),)), "Brest, j'y étais")
    scene = await scene_of(store, (await store.receive(letter("oublie ça"))).bond_id)
    ids = tuple(each.id or 0 for each in scene.memories)
    turn = replace(effects(scene, "oublié"), memories=Changes(gone=ids), unsaid=scene.turns)
    await store.commit(scene, turn)
    after = await scene_of(store, (await store.receive(letter("alors ?"))).bond_id)
    assert len(after.memories) == 0
    assert [each.text for each in after.transcript] == ["oublie ça", "oublié"]


async def test_a_wiped_story_takes_memories_along(store: Store) -> None:
    await remember(store, 7, Changes(new=(memory("city", "Brest"),)))
    await remember(store, 7, Changes(), wipe=True)
    assert await held(store, 7) == ()


async def test_no_word_stands_in_the_table(store: Store, dsn: str) -> None:
    await remember(store, 7, Changes(new=(memory("city", "Plougastel"),)))
    connection = await asyncpg.connect(dsn)
    rows = await connection.fetch("SELECT memories::text AS row FROM memories")
    await connection.close()
    assert rows
    assert all("Plougastel" not in row["row"] for row in rows)
    assert all(b"Plougastel".hex() not in row["row"] for row in rows)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    told=st.lists(
        st.tuples(st.integers(1, 4), st.text("abcé ", min_size=1, max_size=9)), max_size=9
    )
)
async def test_nobody_ever_gets_what_another_told(
    store: Store, told: list[tuple[int, str]]
) -> None:
    for user, value in told:
        await remember(store, user, Changes(new=(memory("likes", f"{user}:{value}"),)))
    for user in {user for user, _ in told}:
        assert all(each.value.startswith(f"{user}:") for each in await held(store, user))


async def test_an_export_shows_the_words(store: Store) -> None:
    await remember(store, 7, Changes(new=(memory("city", "Lyon"),)))
    scene = await scene_of(store, (await store.receive(letter("alors ?"))).bond_id)
    (row,) = (await holdings(store.pool, key_of(scene)))["memories"]
    assert row["words"]["value"] == "Lyon"
    assert "traits" not in row


async def test_a_stolen_row_does_not_open(store: Store, dsn: str) -> None:
    await remember(store, 1, Changes(new=(memory("city", "Lyon"),)))
    await remember(store, 2, Changes())
    connection = await asyncpg.connect(dsn)
    await connection.execute(
        "UPDATE memories SET bond_id = (SELECT id FROM accounts WHERE user_id = 2)"
    )
    await connection.close()
    with pytest.raises(Exception, match="does not open"):
        await held(store, 2)
