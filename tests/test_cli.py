"""The command as a user types it: real processes, real exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.command import luna

LUNA = Path(sys.executable).with_name("luna")


def typed(*words: str, dsn: str | None = None, said: str = "") -> subprocess.CompletedProcess[str]:
    """Run the program itself, from nothing."""
    given = {"DATABASE_URL": dsn} if dsn else {}
    return subprocess.run(  # noqa: S603  our own command
        [LUNA, *words],
        input=said,
        capture_output=True,
        text=True,
        env=os.environ | given,
        cwd="/",
        check=False,
    )


def answers(done: subprocess.CompletedProcess[str]) -> list[dict[str, object]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.mark.parametrize(
    "environment, says",
    [
        pytest.param({"TELEGRAM_BOT_TOKEN": ""}, "TELEGRAM_BOT_TOKEN", id="an empty token"),
        pytest.param({"LUNA_COLOR": "red"}, "LUNA_COLOR is not a setting", id="an unknown key"),
        pytest.param({"OPENROUTER_BASE_URL": "nowhere"}, "OPENROUTER_BASE_URL", id="a bad URL"),
        pytest.param(
            {"DATABASE_URL": "postgresql://luna@127.0.0.1:9/luna"},
            "The database does not answer",
            id="an unreachable database",
        ),
    ],
)
def test_what_is_wrong_is_one_line_and_exit_code_2(environment: dict[str, str], says: str) -> None:
    done = luna("chat", "--json", said="salut\n", **environment)
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_a_part_without_its_token_says_so() -> None:
    done = luna("worker", dsn="postgresql://luna@127.0.0.1:9/luna")
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1)


@pytest.mark.parametrize("part", ["up", "web"])
def test_a_page_open_to_others_needs_a_way_to_sign_in(part: str) -> None:
    nowhere = "postgresql://luna@127.0.0.1:9/luna"
    done = luna(part, dsn=nowhere, LUNA_HOST="0.0.0.0")  # noqa: S104
    assert (done.returncode, len(done.stderr.strip().splitlines())) == (2, 1)
    assert "CONSOLE_PASSWORD" in done.stderr


def test_asked_in_the_terminal_she_says_what_she_is(dsn: str) -> None:
    said = "salut\ntu vas bien ?\nt es un bot ?\n"
    lines = answers(luna("chat", "--json", "--fresh", "--adult-consent", dsn=dsn, said=said))
    assert [line["in"] for line in lines] == said.splitlines()
    assert all(line["out"] for line in lines)
    assert [line["guard"] for line in lines] == [None, None, "honesty"]
    assert "IA" in str(lines[2]["out"])
    assert {line["voice"] for line in lines} == {"builtin"}


def test_the_same_seed_and_lines_give_the_same_bytes(dsn: str) -> None:
    said = "coucou\nj'ai passé une sale journée\n@+8h\nsalut\n@+3d\nje m'appelle Tom\nça va ?\n"
    wish = ("chat", "--json", "--fresh", "--adult-consent", "--seed", "7")
    first, again = luna(*wish, dsn=dsn, said=said), typed(*wish, dsn=dsn, said=said)
    other = luna(*wish[:-1], "8", dsn=dsn, said=said)
    assert first.stdout == again.stdout
    assert first.stdout != other.stdout


def test_the_clock_moves_and_a_user_is_kept_between_calls(dsn: str) -> None:
    first = answers(
        luna("chat", "--json", "--user", "zoe", "--adult-consent", dsn=dsn, said="salut\n@+3d\n")
    )
    again = answers(luna("chat", "--json", "--user", "zoe", dsn=dsn, said="coucou\n"))
    assert str(first[1]["now"]).startswith("2026-01-08T18:30")
    state = again[0]["state"]
    assert isinstance(state, dict)
    assert (state["message_count"], state["day_count"]) == (2, 1)


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("@hier", id="no time at all"),
        pytest.param("@+5x", id="an unknown unit"),
        pytest.param("@2020-01-01", id="back in time"),
        pytest.param("@+999999w", id="too far ahead"),
    ],
)
def test_a_clock_line_that_makes_no_sense_is_told_and_the_talk_goes_on(dsn: str, line: str) -> None:
    said = f"{line}\nsalut\n"
    lines = answers(luna("chat", "--json", "--fresh", "--adult-consent", dsn=dsn, said=said))
    assert "error" in lines[0]
    assert lines[1]["out"]


def test_the_gate_in_words(dsn: str) -> None:
    said = "salut\nd'accord\n1990\ncoucou\n"
    lines = answers(luna("chat", "--json", "--fresh", dsn=dsn, said=said))
    assert [line["guard"] for line in lines] == ["onboarding"] * 3 + [None]


def test_help_names_every_command() -> None:
    shown = typed("--help").stdout
    assert all(name in shown for name in ("chat", "up", "bot", "worker", "web", "doctor", "db"))
