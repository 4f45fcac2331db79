"""A talk said again: the same under the same numbers, and where other numbers lead elsewhere."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from luna.clock import VirtualClock
from luna.commands.replay import app_of, described
from luna.exporting import as_json
from luna.opening import Mind
from luna.replaying import History, HistoryError, changes, history_of, replayed
from luna.store import people
from luna.store.holdings import holdings
from luna.store.store import Store
from luna.talk.playground import Playground

BEGAN = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
SAYS = ("salut toi", "je m'appelle Karim", "t'es jolie tu sais", "j'ai envie de t'embrasser", "mdr")


def export(*said: str) -> dict[str, object]:
    """An export as far as a replay reads it; each line a turn, two minutes apart."""
    at = [BEGAN + timedelta(minutes=2 * place) for place in range(len(said))]
    grown = {"adult_since": BEGAN.isoformat(), "accepted_at": BEGAN.isoformat(), "birth_year": 1990}
    lines = [
        {"author": "user", "at": when.isoformat(), "kind": "text", "text": text, "turn": place}
        for place, (when, text) in enumerate(zip(at, said, strict=True))
    ]
    return {"accounts": [grown], "messages": lines}


@pytest.fixture
def history() -> History:
    return history_of(export(*SAYS), None)


async def test_the_same_numbers_lead_to_the_same(mind: Mind, history: History) -> None:
    app = app_of(mind)
    once, again = await replayed(history, app), await replayed(history, app)
    assert once == again
    assert [each.heard for each in once] == list(SAYS)
    assert described(changes(once, again), 5) == "5 turns, none of which goes another way.\n"


async def test_other_numbers_are_seen_where_they_act(mind: Mind, history: History) -> None:
    app = app_of(mind)
    hotter = replace(mind.tuning.momentum, pull=0.9, day_caps=(100.0,))
    after = await replayed(history, replace(app, tuning=replace(mind.tuning, momentum=hotter)))
    found = changes(await replayed(history, app), after)
    told = described(found, len(SAYS))
    assert found[0].differs["momentum"][0] != found[0].differs["momentum"][1]
    assert any("tier" in each.differs for each in found)
    assert "turns go another way, the first on 2026-01-05" in told


@pytest.mark.parametrize(
    ("given", "until", "told"),
    [
        pytest.param({}, None, "no export", id="an empty object"),
        pytest.param({"accounts": [{}], "messages": [{"x": 1}]}, None, "no export", id="others'"),
        pytest.param(export(), None, "nothing of theirs", id="nothing said"),
        pytest.param(export("salut"), BEGAN - timedelta(days=1), "nothing", id="before they came"),
    ],
)
def test_what_is_no_history(given: dict[str, object], until: datetime | None, told: str) -> None:
    with pytest.raises(HistoryError, match=told):
        history_of(given, until)


def test_until_ends_it(history: History) -> None:
    shorter = history_of(export(*SAYS), BEGAN + timedelta(minutes=5))
    assert shorter.batches == history.batches[:3]


async def test_a_virtual_talk_is_replayed_as_it_was(mind: Mind, store: Store) -> None:
    """From the database, with its own dice: the built-in voice says the very same again."""
    clock = VirtualClock(BEGAN)
    app = replace(app_of(mind), store=store, clock=clock)
    playground = await Playground.open(app, clock, "toi", 1)
    await playground.consent()
    said = list[str]()
    for text in SAYS:
        clock.advance(timedelta(minutes=2))
        said.append(" / ".join((await playground.say(text)).reply.bubbles))
    key = await people.key_of(store.pool, store.vault, playground.bond_id)
    assert key is not None
    held = json.loads(as_json(await holdings(store.pool, key), clock()))
    seed = await store.pool.fetchval("SELECT seed FROM bonds WHERE id = $1", playground.bond_id)
    outcomes = await replayed(history_of(held, None, seed), app_of(mind))
    assert [each.words for each in outcomes] == said
