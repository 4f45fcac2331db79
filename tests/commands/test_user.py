"""``luna user`` and ``luna vault`` as an operator uses them."""

import asyncio
import io
import json
import stat
from pathlib import Path

import pytest
from tests.command import luna
from tests.store.test_vault import MARK, confided

from luna.commands.user import Reason, UserError, export, forget, show
from luna.commands.vault import run_rotate, run_status
from luna.errors import VaultError
from luna.store.masters import new_secret
from luna.store.store import Store

OURS = "bHVuYSB0ZXN0cyBzZWFsIHVuZGVyIHRoaXMga2V5Li4="
ASKED = Reason("they wrote and asked", "ops")


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LUNA_MASTER_KEY", OURS)


async def test_a_user_is_shown_in_counts(store: Store, dsn: str) -> None:
    await confided(store)
    out = io.StringIO()
    await asyncio.to_thread(show, 7, dsn, out)
    assert "messages: 2 rows" in out.getvalue()
    assert "bot: test" in out.getvalue()
    assert MARK not in out.getvalue()


@pytest.mark.parametrize("form", ["json", "html"])
async def test_an_export_is_private_and_audited(
    store: Store, dsn: str, tmp_path: Path, form: str
) -> None:
    await confided(store)
    path, out = tmp_path / f"theirs.{form}", io.StringIO()
    await asyncio.to_thread(export, 7, path, ASKED, dsn, out)
    assert MARK in path.read_text("utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "in the clear" in out.getvalue()
    row = await store.pool.fetchrow("SELECT who, act, why FROM audit")
    assert tuple(row) == ("ops", "export", "they wrote and asked")
    if form == "json":
        assert "ops" not in json.dumps(json.loads(path.read_text("utf-8"))["audit"])


async def test_forgotten_by_an_operator_nothing_is_left(store: Store, dsn: str) -> None:
    await confided(store)
    out = io.StringIO()
    await asyncio.to_thread(forget, 7, ASKED, dsn, out)
    assert "Their key went first, then 1 turns" in out.getvalue()
    for table in ("accounts", "bonds", "keys", "messages", "inbox", "outbox", "turns"):
        assert await store.pool.fetchval(f"SELECT count(*) FROM {table}") == 0  # noqa: S608
    assert await store.pool.fetchval("SELECT act FROM audit") == "forget"
    with pytest.raises(UserError, match="7 is nobody's number"):
        await asyncio.to_thread(show, 7, dsn, out)


async def test_what_is_asked_wrongly_is_said(store: Store, dsn: str, tmp_path: Path) -> None:
    await confided(store)
    out = io.StringIO()
    with pytest.raises(UserError, match="must end in"):
        await asyncio.to_thread(export, 7, tmp_path / "x.txt", ASKED, dsn, out)
    with pytest.raises(UserError, match="--why is empty"):
        await asyncio.to_thread(forget, 7, Reason(" ", None), dsn, out)
    assert await store.pool.fetchval("SELECT count(*) FROM messages") == 2


async def test_one_number_of_two_bots_users_is_asked_about(store: Store, dsn: str) -> None:
    await confided(store)
    await store.pool.execute("INSERT INTO bots (name) VALUES ('other')")
    await store.pool.execute(
        "INSERT INTO accounts (bot_id, user_id) SELECT id, 7 FROM bots WHERE name = 'other'"
    )
    with pytest.raises(UserError, match=r"bonds 1 \(test\), 2 \(other\)"):
        await asyncio.to_thread(show, 7, dsn, io.StringIO())


async def test_the_vault_says_which_master_wraps_how_many(
    store: Store, dsn: str, capsys: pytest.CaptureFixture[str]
) -> None:
    await confided(store)
    await asyncio.to_thread(run_status, dsn)
    assert f"{store.vault.current}  1 keys  current" in capsys.readouterr().out


async def test_one_key_of_the_operator_s_cannot_be_rotated(store: Store, dsn: str) -> None:
    with pytest.raises(VaultError, match="put the new one in front"):
        await asyncio.to_thread(run_rotate, dsn)


async def test_luna_s_own_key_file_is_rotated_by_itself(
    store: Store,
    dsn: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    await confided(store)
    path = tmp_path / "master.key"
    path.write_text(OURS)
    path.chmod(0o600)
    monkeypatch.delenv("LUNA_MASTER_KEY")
    monkeypatch.setenv("LUNA_DATA_DIR", str(tmp_path))
    await asyncio.to_thread(run_rotate, dsn)
    assert f"retired: {store.vault.current}" in capsys.readouterr().out
    (left,) = path.read_text().split()
    assert left != OURS
    out = io.StringIO()
    await asyncio.to_thread(export, 7, tmp_path / "x.json", ASKED, dsn, out)
    assert MARK in (tmp_path / "x.json").read_text("utf-8")


async def test_another_master_key_is_one_line_and_exit_code_2(store: Store, dsn: str) -> None:
    await confided(store)
    other = new_secret()
    done = await asyncio.to_thread(luna, "vault", "status", dsn=dsn, LUNA_MASTER_KEY=other)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert f"sealed under master key {store.vault.current}" in done.stderr
