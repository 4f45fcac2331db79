"""P7: a marker that a user says, and one in their name, are found in no log, no metric, no dump.

Real processes at their most talkative, with sends and statements that fail on the way.
"""

import asyncio
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import httpx
from bench.rig import READY, Part, Rig, rigged
from structlog.testing import capture_logs
from tests.command import nursery
from tests.e2e.stage import performing
from tests.fakes.models import FakeModels
from tests.fakes.people import FakeUser
from tests.fakes.telegram import FakeTelegram

from luna.core.speech import Draft, Prompt
from luna.opening import Mind
from luna.store.ground import survey
from luna.store.programs import programs

SAID, NAMED = "canari-dit-31415", "canari-nom-92653"
USER = 4711


async def heard(user: FakeUser, text: str) -> None:
    """Say something with the marker, and wait for an answer."""
    count = len(user.inbox)
    await user.says(f"{text} {SAID}")
    await user.hears(1, after=count)


async def true(rig: Rig, question: str) -> None:
    """Wait until the database says yes."""
    async with asyncio.timeout(60):
        while not await rig.store.pool.fetchval(question):  # noqa: ASYNC110  it cannot call back
            await asyncio.sleep(0.05)


async def eventful(rig: Rig) -> None:
    """A talk in which much goes wrong."""
    user = rig.telegram.user(USER, first_name=NAMED)
    await rig.befriend(USER)
    await heard(user, "je m'appelle")
    rig.telegram.fail_next("sendMessage", 400, description="Bad Request: not today")
    await user.says(f"refusé {SAID}")
    await true(rig, "SELECT EXISTS (SELECT FROM outbox WHERE state = 'refused')")
    rig.telegram.drop_next("sendMessage", before=False)
    await heard(user, "dans le doute")
    await rig.store.pool.execute("ALTER TABLE turns RENAME TO elsewhere")
    count = len(user.inbox)
    await user.says(f"la base tousse {SAID}")
    await true(rig, "SELECT EXISTS (SELECT FROM pgqueuer WHERE attempts > 0)")
    await rig.store.pool.execute("ALTER TABLE elsewhere RENAME TO turns")
    await user.hears(1, after=count)
    await user.edits((await user.says(f"demain {SAID}")).message_id, f"après-demain {SAID}")
    await heard(user, "/commande")
    count = len(user.inbox)
    await user.says("/export")
    await user.hears(3, after=count)


async def measured(part: Part) -> bytes:
    """What Prometheus would read from a part, at the port that it printed."""
    (printed,) = (line for line in part.log.read_bytes().splitlines() if b'"metrics"' in line)
    found = re.search(rb"http://[\w.]+:\d+", printed)
    assert found is not None
    async with httpx.AsyncClient(trust_env=False) as client:
        return (await client.get(f"{found[0].decode()}/metrics")).content


async def test_no_log_no_metric_and_no_dump_holds_what_was_said() -> None:
    async with rigged(pause=0.1, models=FakeModels(), nursery=nursery()) as rig:
        parts = [rig.part(name, LOG_LEVEL="debug", METRICS_PORT="0") for name in ("worker", "bot")]
        await asyncio.gather(parts[0].start(READY), parts[1].start())
        await eventful(rig)
        metrics = await asyncio.gather(*map(measured, parts))
        assert b"luna_turns_total{" in metrics[0]
        await asyncio.gather(*(part.end() for part in parts))
        exported = [rig.telegram.files[each.file_id].body for each in rig.telegram.user(USER).inbox
                    if each.file_id]  # fmt: skip
        assert len(exported) == 2
        assert all(SAID.encode() in body for body in exported), "the marker did get in"
        logs = [part.log.read_bytes() for part in parts]
        assert b"job failed" in logs[0]
        logs += [path.read_bytes() for path in (rig.folder / "postgres").glob("log*")]
        for text in (*logs, *metrics, await _dump(rig)):
            for mark in (SAID, NAMED):
                assert mark.encode() not in text
                assert mark.encode().hex().encode() not in text


class Quoting:
    """A voice whose errors quote what was said, as many a library's do."""

    async def say(self, asked: Prompt) -> Draft:
        raise ValueError(f"cannot answer {asked.said}")


async def test_an_error_that_quotes_is_kept_by_its_name(
    dsn: str, telegram: FakeTelegram, mind: Mind
) -> None:
    talkative = replace(mind, voice=Quoting())  # type: ignore[arg-type]
    with capture_logs() as logs:
        async with performing(dsn, telegram, talkative) as stage:
            user, pool = await stage.adult(), stage.app.store.pool
            await user.says(f"je m'appelle {SAID}")
            kept = "SELECT string_agg(l::text, '') FROM pgqueuer_log l WHERE traceback IS NOT NULL"
            async with asyncio.timeout(30):
                while not any(each["event"] == "job failed" for each in logs):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
                while "ValueError" not in (log := await pool.fetchval(kept) or ""):  # noqa: ASYNC110
                    await asyncio.sleep(0.05)
    assert SAID not in log


async def _dump(rig: Rig) -> bytes:
    pg_dump: Path = programs(replace(survey(rig.folder), owner=None)) / "pg_dump"
    done = await asyncio.to_thread(
        subprocess.run, [pg_dump, "--dbname", rig.dsn], capture_output=True, check=True
    )
    assert b"COPY public.inbox" in done.stdout
    return done.stdout
