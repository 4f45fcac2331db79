"""Forgetting: nothing that was theirs is left, and nothing that came meanwhile is lost."""

import asyncio
import json
from collections.abc import Sequence

import pytest
from tests.opened import opened
from tests.store.test_turns import NOW, effects, letter, scene_of
from tests.store.test_vault import MARK, confided

from luna.core.model import Kind
from luna.core.scene import Scene
from luna.errors import LeaseLostError, VaultError
from luna.store import forgetting, people
from luna.store.forgetting import Erased, Stranger
from luna.store.holdings import holdings, tables_of
from luna.store.outbox import Send
from luna.store.seal import Column
from luna.store.store import Store


def proof(erased: Erased) -> Sequence[str]:
    return (f"{erased.messages} messages, {erased.rest} others",)


async def forgotten(store: Store, scene: Scene) -> Stranger:
    return await store.forget(scene, NOW, "new", proof)


async def test_key_and_rows_are_gone_and_the_user_is_told(store: Store) -> None:
    bond_id = await confided(store)
    old = await people.key_of(store.pool, store.vault, bond_id)
    sealed = await store.pool.fetchval("SELECT text FROM messages LIMIT 1")
    stranger = await forgotten(store, await scene_of(store, bond_id))
    assert stranger.told == ("2 messages, 6 others",)  # inbox 2, outbox, turn, bond, account
    assert await people.key_of(store.pool, store.vault, bond_id) is None
    for table, column in await tables_of(store.pool):
        left = f"SELECT count(*) FROM {table} WHERE {column} = $1"  # noqa: S608
        assert await store.pool.fetchval(left, bond_id) == 0, table
    new = await people.key_of(store.pool, store.vault, stranger.bond_id)
    assert old is not None
    assert new is not None
    assert new.key_id != old.key_id
    with pytest.raises(VaultError):
        new.open(sealed, Column.MESSAGE_TEXT, "1:0")
    send = await store.claim(stranger.bond_id, NOW)
    assert isinstance(send, Send)
    assert send.text == "2 messages, 6 others"


async def test_afterwards_they_are_new(store: Store) -> None:
    bond_id = await confided(store)
    await store.pool.execute("UPDATE accounts SET adult_since = now(), birth_year = 1990")
    stranger = await forgotten(store, await scene_of(store, bond_id))
    held = await holdings(
        store.pool, await people.meet(store.pool, store.vault, store.bot_id, 7, "")
    )
    (account,) = held["accounts"]
    known = {"id", "user_id", "made_at", "proactive", "timezone", "formal", "renews"}
    assert {name for name, value in account.items() if value is not None} == known
    assert held["messages"] == []
    receipt = await store.receive(letter("coucou"))
    assert receipt.bond_id == stranger.bond_id
    scene = await scene_of(store, receipt.bond_id)
    assert (scene.bond.seed, scene.bond.version, scene.transcript) == ("new", 0, ())


async def test_what_was_written_meanwhile_waits_for_its_answer(store: Store) -> None:
    await confided(store)
    tap = letter("forget:yes:1", kind=Kind.BUTTON)
    await store.pool.execute("UPDATE inbox SET answered_at = now(), text = NULL")
    bond_id = (await store.receive(tap)).bond_id
    await store.receive(letter("attends, t'es là ?"))
    stranger = await forgotten(store, await scene_of(store, bond_id))
    assert not (await store.receive(tap)).fresh, "Telegram may repeat the tap"
    scene = await scene_of(store, stranger.bond_id)
    assert [message.text for message in scene.said] == ["attends, t'es là ?"]
    assert await opened(store, Column.INBOX_TEXT, "answered_at IS NOT NULL") == [None] * 3


async def test_who_writes_in_that_very_moment_is_kept(store: Store) -> None:
    bond_id = await confided(store)
    scene = await scene_of(store, bond_id)
    writing = [store.receive(letter(f"mot {number}")) for number in range(10)]
    _, *receipts = await asyncio.gather(forgotten(store, scene), *writing)
    assert all(receipt.fresh for receipt in receipts)  # type: ignore[union-attr]
    kept = await opened(store, Column.INBOX_TEXT, "answered_at IS NULL")
    assert sorted(text or "" for text in kept) == sorted(f"mot {number}" for number in range(10))


async def test_a_freeze_outlives_it(store: Store) -> None:
    bond_id = await confided(store)
    await store.pool.execute(
        "UPDATE accounts SET frozen_at = now(), frozen_why = 'said', birth_year = 2012"
    )
    stranger = await forgotten(store, await scene_of(store, bond_id))
    account = await people.account(store.pool, stranger.bond_id)
    assert account.frozen_at is not None
    assert account.birth_year == 2012
    assert account.accepted_at is None


async def test_a_turn_that_lost_its_lease_forgets_nobody(store: Store) -> None:
    bond_id = await confided(store)
    scene = await scene_of(store, bond_id)
    await store.pool.execute("UPDATE bonds SET lease = NULL")
    with pytest.raises(LeaseLostError):
        await forgotten(store, scene)
    assert await store.pool.fetchval("SELECT count(*) FROM messages") == 2


async def test_a_turn_under_way_elsewhere_writes_nothing_after_it(store: Store) -> None:
    bond_id = await confided(store)
    scene = await scene_of(store, bond_id)
    assert await forgetting.erase(store.pool, bond_id) is not None
    with pytest.raises(LeaseLostError):
        await store.commit(scene, effects(scene, f"oui {MARK}"))
    for table, _ in await tables_of(store.pool):
        count = await store.pool.fetchval(f"SELECT count(*) FROM {table}")  # noqa: S608
        assert count == 0, table


async def test_who_is_gone_cannot_be_forgotten_twice(store: Store) -> None:
    bond_id = await confided(store)
    assert await forgetting.erase(store.pool, bond_id) is not None
    assert await forgetting.erase(store.pool, bond_id) is None


async def test_other_people_are_left_alone(store: Store) -> None:
    other = await confided(store, user=8)
    await forgotten(store, await scene_of(store, await confided(store)))
    assert (await scene_of(store, other)).bond.known.acquaintance.first_name == MARK


async def test_an_export_holds_every_table_and_every_word(store: Store) -> None:
    bond_id = await confided(store)
    key = await people.key_of(store.pool, store.vault, bond_id)
    assert key is not None
    held = await holdings(store.pool, key)
    assert set(held) == {table for table, _ in await tables_of(store.pool)} | {"payments"}
    assert [row["text"] for row in held["messages"]] == [f"je suis {MARK}", f"enchantée {MARK}"]
    assert [row["text"] for row in held["inbox"]] == [None, f"encore {MARK}"]
    assert held["outbox"][0]["keyboard"] == [[{"text": MARK, "press": MARK}]]
    assert held["bonds"][0]["known"]["acquaintance"]["first_name"] == MARK
    assert "\\x" not in json.dumps(held)
