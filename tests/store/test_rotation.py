"""Rotation: every key under the new master, whatever is killed on the way."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest
from tests.command import luna, nursery
from tests.conftest import AT_ONCE, MASTERS
from tests.store.test_turns import letter, scene_of

from luna.errors import VaultError
from luna.store.masters import Masters, new_secret, read_masters
from luna.store.rotation import rotate
from luna.store.store import Store

NEW = new_secret()
OLD = "bHVuYSB0ZXN0cyBzZWFsIHVuZGVyIHRoaXMga2V5Li4="
BOTH = read_masters(f"{NEW},{OLD}", "both")
ONLY_NEW = read_masters(NEW, "new")
UNDER = "SELECT master, count(*)::int AS keys FROM keys GROUP BY 1"


async def under(store: Store) -> dict[str, int]:
    """How many keys each master wraps."""
    return {row["master"]: row["keys"] for row in await store.pool.fetch(UNDER)}


def quiet(_done: int, _of: int) -> None:
    """Nobody watches."""


async def opened_with(dsn: str, masters: Masters) -> Store:
    return await Store.open(dsn, "test", masters, patience=AT_ONCE, wakes=False)


async def test_afterwards_the_new_key_alone_opens_everything(store: Store, dsn: str) -> None:
    bonds = [(await store.receive(letter(f"je suis {n}", user=n))).bond_id for n in range(5)]
    seen: list[tuple[int, int]] = []
    rotated = await rotate(store.pool, BOTH, lambda *step: seen.append(step), batch=2)
    assert (rotated.keys, rotated.retired) == (5, (MASTERS.current.fingerprint,))
    assert seen == [(2, 5), (4, 5), (5, 5)]
    assert await under(store) == {ONLY_NEW.current.fingerprint: 5}
    async with await opened_with(dsn, ONLY_NEW) as later:
        for number, bond_id in enumerate(bonds):
            assert (await scene_of(later, bond_id)).said[0].text == f"je suis {number}"
    with pytest.raises(VaultError):
        await opened_with(dsn, MASTERS)


async def test_a_second_run_has_nothing_to_do(store: Store) -> None:
    await store.receive(letter())
    await rotate(store.pool, BOTH, quiet)
    again = await rotate(store.pool, BOTH, quiet)
    assert (again.keys, again.retired) == (0, ())


async def test_who_knows_both_keys_works_on_through_it(store: Store, dsn: str) -> None:
    async with await opened_with(dsn, BOTH) as running:
        await running.receive(letter("avant", user=1))
        await rotate(store.pool, BOTH, quiet)
        first = await running.receive(letter("après", user=1))
        newcomer = await running.receive(letter("bonjour", user=2))
        assert [m.text for m in (await scene_of(running, first.bond_id)).said] == ["avant", "après"]
        assert (await scene_of(running, newcomer.bond_id)).said[0].text == "bonjour"
    assert await under(store) == {ONLY_NEW.current.fingerprint: 2}


async def test_who_lacks_the_new_key_writes_nothing_and_says_so(store: Store) -> None:
    await rotate(store.pool, BOTH, quiet)
    with pytest.raises(VaultError, match="does not hold"):
        await store.receive(letter("bonjour", user=2))
    assert await under(store) == {}


async def test_a_file_that_got_a_new_key_is_read_again(
    store: Store, dsn: str, tmp_path: Path
) -> None:
    path = tmp_path / "master.key"
    path.write_text(OLD)
    from_file = replace(MASTERS, path=path)
    async with await opened_with(dsn, from_file) as running:
        bond_id = (await running.receive(letter("salut"))).bond_id
        path.write_text(f"{NEW}\n{OLD}")
        await rotate(store.pool, BOTH, quiet)
        assert (await scene_of(running, bond_id)).said[0].text == "salut"


MANY = 20_000
CROWD = """
    WITH people AS (
        INSERT INTO accounts (bot_id, user_id) SELECT $1, n FROM generate_series(1, $2) n
        RETURNING id, user_id
    ), bonded AS (
        INSERT INTO bonds (id, bot_id, seed) SELECT id, $1, '' FROM people
    )
    INSERT INTO keys (bond_id, id, master, wrapped)
    SELECT people.id, given.id, $3, given.wrapped
    FROM people JOIN unnest($4::uuid[], $5::bytea[]) WITH ORDINALITY AS given (id, wrapped, n)
        ON given.n = people.user_id
"""


async def test_a_rotation_killed_in_the_midst_goes_on(
    store: Store, dsn: str, tmp_path: Path
) -> None:
    made = [store.vault.make() for _ in range(MANY)]
    ids, wrapped = [each.key_id for each in made], [each.wrapped for each in made]
    old, new = MASTERS.current.fingerprint, ONLY_NEW.current.fingerprint
    await store.pool.execute(CROWD, store.bot_id, MANY, old, ids, wrapped)
    await store.receive(letter("avant tout ça", user=1))
    (tmp_path / "keys").write_text(f"{NEW}\n{OLD}\n")
    for _ in range(2):
        done = (await under(store)).get(new, 0)
        killed_after_progress(dsn, tmp_path / "keys")
        now = await under(store)
        assert done < now[new] < MANY
        assert now[old] + now[new] == MANY
    last = luna("vault", "rotate", dsn=dsn, LUNA_MASTER_KEY_FILE=str(tmp_path / "keys"))
    assert f"No key is left under another master; retired: {old}." in last.stdout
    assert f"{now[old]} of {now[old]} keys rewrapped" in last.stderr
    assert await under(store) == {new: MANY}
    async with await opened_with(dsn, ONLY_NEW) as later:
        bond_id = (await later.receive(letter("et après", user=1))).bond_id
        assert [m.text for m in (await scene_of(later, bond_id)).said] == [
            "avant tout ça",
            "et après",
        ]


def killed_after_progress(dsn: str, keys: Path) -> None:
    """A real ``luna vault rotate``, killed once it has told of progress."""
    told, tells = os.pipe()
    with open(os.devnull, "r+b") as nothing, open(told) as shown:  # noqa: PTH123
        env = os.environ | {"DATABASE_URL": dsn, "LUNA_MASTER_KEY_FILE": str(keys)}
        files = (nothing.fileno(), nothing.fileno(), tells)
        child = nursery().bear(("vault", "rotate"), env, files)
        os.close(tells)
        assert "keys rewrapped" in shown.readline()
        child.kill()
    assert child.wait() == -signal.SIGKILL
