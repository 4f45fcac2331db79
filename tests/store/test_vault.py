"""The vault against a real database: what a thief of it gets, and whose rows open where."""

import asyncio
import subprocess
from dataclasses import replace
from pathlib import Path

import asyncpg
import pytest
from tests.conftest import AT_ONCE, MASTERS
from tests.opened import opened
from tests.store.test_turns import NOW, effects, letter, scene_of

from luna.core.bond import Known
from luna.core.systems.acquaintance import Acquaintance
from luna.errors import VaultError
from luna.store.ground import survey
from luna.store.masters import new_secret, read_masters
from luna.store.outbox import Send
from luna.store.programs import programs
from luna.store.seal import Column
from luna.store.store import Store
from luna.store.words import ROW_NAMES

MARK = "canari-jaune-4711"
OTHERS = read_masters(new_secret(), "LUNA_MASTER_KEY")


async def confided(store: Store, user: int = 7) -> int:
    """A bond with the mark in every column that holds words."""
    bond_id = (await store.receive(letter(f"je suis {MARK}", user=user))).bond_id
    scene = await scene_of(store, bond_id)
    told = effects(scene, f"enchantée {MARK}")
    known = Known(acquaintance=Acquaintance(first_name=MARK))
    keyboard = [[{"text": MARK, "press": MARK}]]
    told = replace(told, bond=replace(told.bond, known=known), keyboard=keyboard)
    await store.commit(scene, told)
    await store.receive(letter(f"encore {MARK}", user=user))
    return bond_id


async def test_all_that_is_sealed_comes_back(store: Store) -> None:
    bond_id = await confided(store)
    scene = await scene_of(store, bond_id)
    assert scene.bond.known.acquaintance.first_name == MARK
    assert [line.text for line in scene.transcript] == [f"je suis {MARK}", f"enchantée {MARK}"]
    assert [message.text for message in scene.said] == [f"encore {MARK}"]
    send = await store.claim(bond_id, NOW)
    assert isinstance(send, Send)
    assert (send.text, send.keyboard) == (f"enchantée {MARK}", [[{"text": MARK, "press": MARK}]])


async def test_a_stolen_dump_tells_nothing(store: Store, dsn: str, tmp_path: Path) -> None:
    await confided(store)
    dump = programs(replace(survey(tmp_path), owner=None)) / "pg_dump"
    taken = await asyncio.to_thread(
        subprocess.run, [dump, "--dbname", dsn], capture_output=True, check=True
    )
    assert b"COPY public.messages" in taken.stdout
    for form in (MARK.encode(), MARK.encode().hex().encode(), b"canari"):
        assert form not in taken.stdout


SWAPS = [
    pytest.param(
        "UPDATE {t} a SET {c} = b.{c} FROM {t} b WHERE a.{i} <> b.{i} AND a.{c} IS NOT NULL "
        "AND b.{c} IS NOT NULL",
        id="two users' rows are swapped",
    ),
    pytest.param(
        "UPDATE keys a SET id = gen_random_uuid(), wrapped = b.wrapped FROM keys b "
        "WHERE a.bond_id <> b.bond_id",
        id="two users' keys are swapped",
    ),
    pytest.param(
        "UPDATE {t} SET {c} = (SELECT known FROM bonds WHERE known IS NOT NULL LIMIT 1) "
        "WHERE {c} IS NOT NULL AND '{c}' <> 'known'; UPDATE bonds SET known = "
        "(SELECT text FROM messages LIMIT 1)",
        id="two columns are swapped",
    ),
]


@pytest.mark.parametrize("swap", SWAPS)
@pytest.mark.parametrize(
    "column",
    [Column.INBOX_TEXT, Column.MESSAGE_TEXT, Column.OUTBOX_TEXT, Column.KNOWN],
)
async def test_what_was_moved_does_not_open(store: Store, swap: str, column: Column) -> None:
    bonds = [await confided(store, user) for user in (7, 8)]
    table, _, name = column.partition(".")
    owner = "id" if table == "bonds" else "bond_id"
    for statement in swap.format(t=table, c=name, i=owner).split(";"):
        await store.pool.execute(statement)
    for bond_id in bonds:
        read = store.claim(bond_id, NOW) if column is Column.OUTBOX_TEXT else store.load(bond_id)
        with pytest.raises(VaultError) as caught:
            await read
        assert MARK not in str(caught.value)


async def test_a_process_with_another_master_key_does_not_start(store: Store, dsn: str) -> None:
    with pytest.raises(VaultError, match="which LUNA_MASTER_KEY does not hold") as caught:
        await Store.open(dsn, "test", OTHERS, patience=AT_ONCE, wakes=False)
    assert "\n" not in str(caught.value)
    both = read_masters(new_secret(), "both")
    both = replace(both, known=(*both.known, *MASTERS.known))
    async with await Store.open(dsn, "test", both, patience=AT_ONCE, wakes=False) as opening:
        assert opening.vault.current == MASTERS.current.fingerprint


async def test_of_two_first_processes_with_different_keys_one_starts(dsn: str) -> None:
    opening = [
        Store.open(dsn, "test", masters, patience=AT_ONCE, wakes=False)
        for masters in (MASTERS, OTHERS)
    ]
    found = await asyncio.gather(*opening, return_exceptions=True)
    stores = [each for each in found if isinstance(each, Store)]
    assert len(stores) == 1
    assert [type(each) for each in found if each not in stores] == [VaultError]
    await stores[0].pool.close()


async def test_a_key_destroyed_elsewhere_is_never_used_again(store: Store, dsn: str) -> None:
    """This process still holds the key of somebody whom another one has forgotten."""
    first = await confided(store)
    elsewhere = await asyncpg.connect(dsn)
    await elsewhere.execute("DELETE FROM accounts")
    await elsewhere.close()
    receipt = await store.receive(letter("me revoilà"))
    assert receipt.fresh
    assert receipt.bond_id != first
    scene = await scene_of(store, receipt.bond_id)
    assert [message.text for message in scene.said] == ["me revoilà"]
    assert scene.transcript == ()
    assert scene.bond.known == Known()


async def test_a_message_that_comes_while_its_user_is_forgotten_is_kept(store: Store) -> None:
    await confided(store)
    async with store.pool.acquire() as other, other.transaction():
        await other.execute("DELETE FROM accounts")
        racing = asyncio.create_task(store.receive(letter("pendant ce temps")))
        await asyncio.sleep(0.2)
        assert not racing.done()
    assert (await racing).fresh
    assert await opened(store, Column.INBOX_TEXT) == ["pendant ce temps"]


async def test_every_sealed_column_has_its_name_and_its_row_s(store: Store) -> None:
    """Else an export would hand out sealed bytes."""
    rows = await store.pool.fetch(
        "SELECT relname || '.' || attname AS name FROM pg_attribute "
        "JOIN pg_class ON pg_class.oid = attrelid "
        "WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') "
        "AND NOT relispartition AND atttypid = 'bytea'::regtype AND NOT attisdropped "
        "AND relname NOT LIKE 'pgqueuer%' AND relname <> 'keys'"
    )
    assert {row["name"] for row in rows} == set(Column) == set(ROW_NAMES)
