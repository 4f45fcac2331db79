"""``luna doctor``: what it finds, and whether it says how to mend it."""

import asyncio
from datetime import timedelta

import pytest

from luna import care
from luna.commands.doctor import help_lines
from tests.command import luna
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram


async def doctor(dsn: str, **environment: str) -> tuple[int, str]:
    """Exit code and report, asked while the fakes of this loop go on answering."""
    done = await asyncio.to_thread(luna, "doctor", dsn=dsn, COLUMNS="200", **environment)
    return done.returncode, done.stdout + done.stderr


async def test_with_nothing_set_all_is_well(dsn: str) -> None:
    code, report = await doctor(dsn)
    assert code == 0, report
    assert "the built-in voice answers" in report
    assert "PostgreSQL" in report


async def test_a_good_token_and_key_are_named(dsn: str) -> None:
    async with FakeTelegram() as telegram, FakeModels() as models:
        code, report = await doctor(
            dsn,
            TELEGRAM_BOT_TOKEN=telegram.token,
            TELEGRAM_API_BASE_URL=telegram.base_url,
            ANTHROPIC_API_KEY="key",
            ANTHROPIC_BASE_URL=models.anthropic_url,
        )
    assert code == 0, report
    assert "the token is that of @" in report


async def test_a_refused_token_is_told_with_the_way_to_mend_it(dsn: str) -> None:
    async with FakeTelegram() as telegram:
        code, report = await doctor(
            dsn, TELEGRAM_BOT_TOKEN="1:wrong", TELEGRAM_API_BASE_URL=telegram.base_url
        )
    assert code == 2
    assert "copy it again from BotFather" in report


async def test_an_unreachable_provider_is_told(dsn: str) -> None:
    code, report = await doctor(
        dsn, OPENROUTER_API_KEY="key", OPENROUTER_BASE_URL="http://127.0.0.1:9/api/v1"
    )
    assert code == 2
    assert "unreachable" in report


async def test_an_unreachable_database_is_told() -> None:
    code, report = await doctor("postgresql://luna@127.0.0.1:9/luna")
    assert code == 2
    assert "The database does not answer" in report


@pytest.mark.parametrize("days, warns", [(180, False), (181, True)])
def test_help_lines_that_were_not_looked_at_for_half_a_year_are_named(
    days: int, warns: bool
) -> None:
    verified = max(each.verified_on for each in care.help_lines())
    found = help_lines(verified + timedelta(days=days))
    assert (found.ok, found.warns) == (True, warns)
    assert ("FR" in found.line) is warns
