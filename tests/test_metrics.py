"""What Prometheus is told: counts and times of real turns; no words, no numbers of anybody."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from luna import metrics
from luna.app import App
from luna.clock import wall
from luna.core.model import Kind
from luna.core.reply import Reply
from luna.core.speech import Draft, Usage
from luna.jobs.turns import turn
from luna.opening import Mind, bare_app
from luna.stopwatch import Stopwatch
from luna.store.mailbox import Letter
from luna.store.pulse import pulse
from luna.store.store import Store
from luna.watching import watch_routes

DASHBOARD = Path(__file__).parents[1] / "deploy" / "grafana.json"
USER, WORDS = 918273645, "mon secret est une girafe"


@pytest.fixture
def app(mind: Mind, store: Store) -> App:
    return replace(bare_app(mind, store, wall), unhurried=False)


def value(line: str) -> float:
    """The number of a line of the exposition; 0 where it is not there."""
    found = re.search(rf"^{re.escape(line)} (\S+)$", metrics.exposed({}).decode(), re.MULTILINE)
    return float(found[1]) if found else 0.0


async def test_a_turn_is_counted_and_tells_nothing(app: App, store: Store) -> None:
    turns = 'luna_turns_total{guard="onboarding",tier="1",voice="builtin"}'
    before, kept = value(turns), value('luna_promises_total{promise="P2"}')
    receipt = await store.receive(Letter(USER, 1, wall(), Kind.TEXT, WORDS, "s"))
    await turn(receipt.bond_id, app)
    told = metrics.exposed(await pulse(store.pool)).decode()
    assert value(turns) == before + 1
    assert value('luna_promises_total{promise="P2"}') == kept + 1
    assert value('luna_turn_step_seconds_count{step="commit"}') >= 1
    assert 'luna_queue{what="to_send"} 1.0' in told
    assert str(USER) not in told
    assert "girafe" not in told


def test_what_a_model_cost() -> None:
    usage = Usage(1000, 50, 900, Decimal("0.002"))
    draft = Draft("salut", "model-x", usage, failed=("model-y: timed out",))
    metrics.turned(Reply(("salut",), draft=draft, changed=("claims",)), Stopwatch())
    assert value('luna_model_calls_total{voice="model-x"}') == 1
    assert value('luna_model_tokens_total{kind="cached",voice="model-x"}') == 900
    assert value('luna_model_cost_dollars_total{voice="model-x"}') == pytest.approx(0.002)
    assert value('luna_model_failures_total{voice="model-y"}') == 1
    assert value('luna_polish_total{step="claims"}') == 1


async def test_the_oldest_message_tells_the_lag(store: Store) -> None:
    await store.receive(Letter(USER, 1, wall(), Kind.TEXT, WORDS, "s"))
    ago = timedelta(seconds=90)
    await store.pool.execute("UPDATE inbox SET received_at = now() - $1::interval", ago)
    found = await pulse(store.pool)
    assert found["waiting"] == 1
    assert found["waiting_seconds"] == pytest.approx(90, abs=30)


@pytest.mark.parametrize(
    ("private", "client", "host", "status"),
    [
        pytest.param(False, "127.0.0.1", "127.0.0.1:8484", 200, id="at the machine itself"),
        pytest.param(False, "127.0.0.1", "localhost", 200, id="by its local name"),
        pytest.param(False, "127.0.0.1", "luna.example.org", 403, id="through a proxy"),
        pytest.param(False, "203.0.113.9", "127.0.0.1", 403, id="from elsewhere"),
        pytest.param(True, "203.0.113.9", "worker-2:9464", 200, id="on a port of its own"),
    ],
)
async def test_who_is_told(
    store: Store, private: bool, client: str, host: str, status: int
) -> None:
    site = Starlette(routes=watch_routes(store.pool, private=private))
    answer = await asked(site, "/metrics", client, host)
    assert answer[0] == status
    assert (b"luna_turns" in answer[1]) == (status == 200)


async def test_ready_means_the_database_is_of_our_version(store: Store) -> None:
    site = Starlette(routes=watch_routes(store.pool, private=True))
    assert await asked(site, "/readyz") == (200, b'{"status":"ok"}')
    await store.pool.execute("UPDATE alembic_version SET version_num = '0001'")
    assert await asked(site, "/readyz") == (503, b'{"status":"migrating"}')
    assert (await asked(site, "/healthz"))[0] == 200


async def asked(
    site: Starlette, path: str, client: str = "127.0.0.1", host: str = "localhost"
) -> tuple[int, bytes]:
    """The status and the body that a caller gets."""
    transport = httpx.ASGITransport(site, client=(client, 1))
    async with httpx.AsyncClient(transport=transport, base_url=f"http://{host}") as caller:
        answer = await caller.get(path)
    return answer.status_code, answer.content


def test_the_dashboard_asks_for_what_there_is() -> None:
    panels = json.loads(DASHBOARD.read_text("utf-8"))["panels"]
    asked_for = {
        name for panel in panels for target in panel["targets"]
        for name in re.findall(r"luna_\w+", target["expr"])
    }  # fmt: skip
    there = {sample for family in metrics.REGISTRY.collect() for sample in _samples(family.name)}
    assert asked_for <= there


def _samples(name: str) -> tuple[str, ...]:
    return name, f"{name}_total", f"{name}_bucket"
