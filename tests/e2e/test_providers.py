"""Whatever a provider does, the user is answered."""

import pytest
from tests.e2e.stage import performing, voiced
from tests.fakes.models import FakeModels
from tests.fakes.telegram import FakeTelegram

from luna.opening import Mind

ALWAYS = 50  # times: more than any chain tries


@pytest.mark.parametrize(
    "kind, voice",
    [
        pytest.param("429", "anthracite-org/magnum-v4-72b", id="too many requests"),
        pytest.param("500", "anthracite-org/magnum-v4-72b", id="server error"),
        pytest.param("529", "anthracite-org/magnum-v4-72b", id="overloaded"),
        pytest.param("timeout", "anthracite-org/magnum-v4-72b", id="no answer in time"),
        pytest.param("malformed", "anthracite-org/magnum-v4-72b", id="no JSON"),
        pytest.param("disconnect", "anthracite-org/magnum-v4-72b", id="hung up"),
        pytest.param("empty", "anthracite-org/magnum-v4-72b", id="nothing said"),
        pytest.param("401", "anthracite-org/magnum-v4-72b", id="a bad key"),
    ],
)
async def test_a_failing_provider_is_stepped_over(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels, kind: str, voice: str
) -> None:
    models.reply("hello toi")
    models.fail_next(kind, times=ALWAYS, api="anthropic")
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        await user.says("je rentre du boulot")
        (sent,) = await user.hears(1)
        assert sent.text == "hello toi"
        row = await stage.app.store.pool.fetchrow(
            "SELECT voice, failed FROM turns WHERE guard IS NULL AND voice <> 'builtin'"
        )
        assert row["voice"] == voice
        assert len(row["failed"]) == 1


async def test_when_all_fail_the_built_in_voice_answers(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.fail_next("500", times=ALWAYS)
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        await user.says("je rentre du boulot")
        assert (await user.hears(1))[0].text
        failed = await stage.app.store.pool.fetchval(
            "SELECT failed FROM turns ORDER BY turn DESC LIMIT 1"
        )
        assert len(failed) == 2


async def test_usage_and_cost_are_kept(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply("hello toi")
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        await user.says("je rentre du boulot")
        await user.hears(1)
        row = await stage.app.store.pool.fetchrow("SELECT * FROM turns ORDER BY turn DESC LIMIT 1")
        assert row["voice"] == "claude-haiku-4-5"
        assert row["input_tokens"] > 0
        assert row["output_tokens"] > 0
        assert row["cost"] > 0


async def test_adult_tiers_never_reach_anthropic(
    dsn: str, telegram: FakeTelegram, mind: Mind, models: FakeModels
) -> None:
    models.reply("hé hé")
    models.fail_next("500", times=ALWAYS, api="openrouter")
    async with performing(dsn, telegram, voiced(mind, models)) as stage:
        user = await stage.adult()
        await stage.app.store.pool.execute(
            "UPDATE bonds SET systems = jsonb_set(systems, '{momentum}', "
            '\'{"heat": 45, "at": "2100-01-01T00:00:00Z"}\')'
        )
        await user.says("t'es trop belle, j'ai envie de t'embrasser")
        await user.hears(1)
        row = await stage.app.store.pool.fetchrow("SELECT * FROM turns ORDER BY turn DESC LIMIT 1")
        assert (row["tier"], row["voice"]) == (2, "builtin")
        assert {asked.api for asked in models.requests} == {"openrouter"}
