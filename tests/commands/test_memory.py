"""``luna memory``: lines in, JSON out, and one clear line for what is wrong."""

import asyncio
import json
from io import StringIO
from pathlib import Path

import pytest
from tests.commands.test_user import OURS
from tests.core.memory.keeping import memory
from tests.store.test_remembered import held, remember

from luna.commands.memories import show
from luna.commands.memory import extract_lines, rank_lines
from luna.commands.user import Reason
from luna.core.memory.memories import Changes
from luna.errors import LunaError
from luna.store.store import Store

ASKED = Reason("they asked what she knows", "ops")
FIELDS = "first_name age job city pets family likes dislikes hobbies problems facts events".split()


def _ranked(path: Path, *questions: str) -> list[dict[str, object]]:
    out = StringIO()
    rank_lines(path, questions, out)
    return [json.loads(row) for row in out.getvalue().splitlines()]


def test_rank_prints_line_numbers_from_one(tmp_path: Path) -> None:
    facts = tmp_path / "facts.txt"
    facts.write_text("fait du judo\n\nson chat s'appelle Moka\n", "utf-8")
    (row,) = _ranked(facts, "il s'appelle comment mon matou ?\n")
    assert row == {"query": "il s'appelle comment mon matou ?", "ranked": [3, 1]}


def test_rank_prints_ten_at_most_and_nothing_of_nothing(tmp_path: Path) -> None:
    many, none = tmp_path / "many.txt", tmp_path / "none.txt"
    many.write_text("".join(f"aime le fromage numéro {at}\n" for at in range(15)), "utf-8")
    none.write_text("", "utf-8")
    (row,) = _ranked(many, "j'aime quoi ?")
    assert isinstance(row["ranked"], list)
    assert len(row["ranked"]) == 10
    assert _ranked(none, "j'aime quoi ?") == [{"query": "j'aime quoi ?", "ranked": []}]


def test_rank_names_a_file_that_it_cannot_read(tmp_path: Path) -> None:
    with pytest.raises(LunaError, match=r"none\.txt"):
        rank_lines(tmp_path / "none.txt", (), StringIO())


def _extracted(*rows: dict[str, str]) -> dict[str, object]:
    out = StringIO()
    extract_lines((json.dumps(row) for row in rows), out)
    found: dict[str, object] = json.loads(out.getvalue())
    return found


def test_extract_prints_exactly_these_fields() -> None:
    assert list(_extracted()) == FIELDS


def test_extract_reads_the_user_alone_and_dates_from_each_message() -> None:
    found = _extracted(
        {"role": "assistant", "content": "j'habite à Lyon", "at": "2026-03-03T20:00:00+01:00"},
        {"role": "user", "content": "j'ai un entretien demain", "at": "2026-03-03T20:01:00"},
    )
    assert found["city"] is None
    assert found["events"] == [{"what": "entretien", "date": "2026-03-04"}]


@pytest.mark.parametrize("row", ["nonsense", '{"role": "user"}', '["user"]'])
def test_extract_names_the_line_that_is_wrong(row: str) -> None:
    with pytest.raises(LunaError, match="line 1"):
        extract_lines([row], StringIO())


async def test_show_tells_kinds_and_dates_and_words_only_for_a_reason(
    store: Store, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUNA_MASTER_KEY", OURS)
    await remember(
        store, 7, Changes(new=(memory("city", "Lyon"), memory("pets", "Moka", what="chat")))
    )
    ids = {each.value: each.id or 0 for each in await held(store, 7)}
    await remember(store, 7, Changes(closed=(ids["Lyon"],)))
    plain, told = StringIO(), StringIO()
    await asyncio.to_thread(show, 7, None, dsn, plain)
    await asyncio.to_thread(show, 7, ASKED, dsn, told)
    assert plain.getvalue() == "2026-03-03 until 2026-01-05  city\n2026-03-03  pets\n"
    assert "pets: Moka (chat)  « je dis Moka »" in told.getvalue()
    assert await store.pool.fetchval("SELECT act FROM audit") == "memory"


async def test_show_says_where_nothing_is_remembered(
    store: Store, dsn: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LUNA_MASTER_KEY", OURS)
    await remember(store, 7, Changes())
    out = StringIO()
    await asyncio.to_thread(show, 7, None, dsn, out)
    assert out.getvalue() == "Nothing is remembered.\n"
