"""What is kept no longer, and what stays."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from tests.store.test_turns import NOW, effects, letter, scene_of

from luna.core.tuning import RetentionRules
from luna.jobs.maintenance import prune
from luna.store.store import Store

RULES = RetentionRules(
    inbox_days=7,
    outbox_days=30,
    turn_days=400,
    transcript_days=730,
    stranger_days=30,
    photo_days=14,
)
TABLES = ("accounts", "messages", "inbox", "outbox", "turns", "sent_photos")


async def left(store: Store) -> dict[str, int]:
    """Rows by table."""
    return {
        table: await store.pool.fetchval(f"SELECT count(*) FROM {table}")  # noqa: S608
        for table in TABLES
    }


async def a_talk(store: Store) -> int:
    """One turn at NOW by an adult, its words sent."""
    bond_id = (await store.receive(letter("salut"))).bond_id
    scene = await scene_of(store, bond_id)
    told = effects(scene, "coucou")
    adult = replace(scene.account, noticed_at=NOW, accepted_at=NOW, adult_since=NOW)
    await store.commit(scene, replace(told, account=adult, kept=(b"JPEG",)))
    await store.hand_over(bond_id, NOW)
    await store.pool.execute("UPDATE accounts SET made_at = $1", NOW)
    await store.pool.execute("UPDATE inbox SET received_at = $1", NOW)
    return bond_id


@pytest.mark.parametrize(
    "days, gone",
    [
        pytest.param(6, set(), id="a week keeps all"),
        pytest.param(8, {"inbox"}, id="answered updates go first"),
        pytest.param(15, {"inbox", "sent_photos"}, id="then photos of the user's"),
        pytest.param(31, {"inbox", "sent_photos", "outbox"}, id="then words sent"),
        pytest.param(401, set(TABLES) - {"accounts", "messages"}, id="then records of turns"),
        pytest.param(731, set(TABLES) - {"accounts"}, id="the transcript last"),
    ],
)
async def test_each_kind_has_its_time(store: Store, days: int, gone: set[str]) -> None:
    await a_talk(store)
    before = await left(store)
    await prune(store.pool, store.bot_id, NOW + timedelta(days=days), RULES)
    after = await left(store)
    assert {table for table in TABLES if after[table] == 0 < before[table]} == gone


async def test_what_waits_is_never_dropped(store: Store) -> None:
    bond_id = (await store.receive(letter("salut"))).bond_id
    scene = await scene_of(store, bond_id)
    await store.commit(scene, effects(scene, "coucou"))
    await store.receive(letter("encore"))
    await prune(store.pool, store.bot_id, NOW + timedelta(days=9999), RULES)
    found = await left(store)
    assert (found["accounts"], found["outbox"]) == (1, 1)
    assert await store.pool.fetchval("SELECT count(*) FROM inbox WHERE answered_at IS NULL") == 1


@pytest.mark.parametrize(
    "changes, days, stays",
    [
        pytest.param("noticed_at = NULL", 2, False, id="a forgotten user's number"),
        pytest.param("noticed_at = NULL", 0.5, True, id="but not within a day"),
        pytest.param("noticed_at = made_at", 29, True, id="who saw the notice may come back"),
        pytest.param("noticed_at = made_at", 31, False, id="for a month"),
        pytest.param("frozen_at = made_at", 9999, True, id="a freeze stays"),
        pytest.param("adult_since = made_at", 9999, True, id="so does who passed the gate"),
    ],
)
async def test_strangers(store: Store, changes: str, days: float, stays: bool) -> None:
    bond_id = (await store.receive(letter("salut"))).bond_id
    await store.pool.execute("DELETE FROM inbox")
    made = datetime(2026, 1, 1, tzinfo=UTC)
    await store.pool.execute(f"UPDATE accounts SET made_at = $1, {changes}", made)  # noqa: S608
    await store.pool.execute(f"UPDATE accounts SET {changes}")  # noqa: S608
    await prune(store.pool, store.bot_id, made + timedelta(days=days), RULES)
    assert bool(await store.pool.fetchval("SELECT 1 FROM accounts WHERE id = $1", bond_id)) is stays


async def test_another_bot_s_rows_are_another_s(store: Store) -> None:
    await a_talk(store)
    await prune(store.pool, store.bot_id + 1, NOW + timedelta(days=9999), RULES)
    assert all((await left(store)).values())
