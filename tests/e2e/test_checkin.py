"""P5, the day after: a row with its time, the sweep that finds it, a turn, and what is read."""

from datetime import UTC

import asyncpg
from tests.e2e.stage import performing
from tests.fakes.telegram import FakeTelegram

from luna.jobs.maintenance import look_after
from luna.opening import Mind

# The day goes by in one statement: her state and the column that the sweep looks at.
_A_DAY_PASSES = """
UPDATE bonds SET next_due_at = now() - interval '1 minute',
    systems = jsonb_set(systems, '{safety,checkin_at}',
                        to_jsonb(now() - interval '1 minute'))
WHERE next_due_at IS NOT NULL
"""


async def test_the_day_after_she_asks_once(dsn: str, telegram: FakeTelegram, mind: Mind) -> None:
    async with performing(dsn, telegram, mind) as stage:
        user, pool = await stage.adult(), stage.app.store.pool
        # She writes by day only, whenever this runs: the user lives where it is early afternoon.
        noon = f"Etc/GMT{stage.app.clock().astimezone(UTC).hour - 13:+d}"
        await pool.execute("UPDATE accounts SET proactive = true, timezone = $1", noon)
        await user.says("j'ai envie de mourir")
        await user.hears(1)
        await stage.settled()
        heard, spoke = len(user.inbox), await _last_word(pool)
        await pool.execute(_A_DAY_PASSES)
        for _ in range(2):
            await look_after(
                pool, stage.app.store.bot_id, stage.app.clock(), stage.app.tuning.retention
            )
        await stage.settled()
        (asked, *_) = await user.hears(1, after=heard)
        assert "hier" in asked.text.lower()
        await stage.settled()
        log = await pool.fetch("SELECT reason FROM proactive_log")
        counted = await pool.fetch("SELECT danger, other, times FROM crisis_days")
        assert [row["reason"] for row in log] == ["checkin"]
        assert [tuple(row) for row in counted] == [("explicit", False, 1)]
        assert await _last_word(pool) == spoke, "she wrote, not the user"
        assert not await pool.fetchval("SELECT count(*) FROM messages WHERE kind = 'trigger'")


async def _last_word(pool: asyncpg.Pool) -> object:
    return await pool.fetchval("SELECT last_user_at FROM bonds")
