"""Studying: models read a talk after its turns, and nothing that nobody said is kept of it."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from luna import studying
from luna.clock import VirtualClock
from luna.core.memory.memories import Memory
from luna.core.memory.study import Note, Report, Scholar
from luna.core.model import Language, Message
from luna.core.speech import Draft, Prompt, Usage
from luna.llm.connections import Connections
from luna.llm.study import build_scholar
from luna.opening import Mind, bare_app
from luna.store.holdings import holdings
from luna.store.store import Store
from luna.talk.playground import Playground
from luna.talk.timeline import at
from tests.fakes.models import FakeModels
from tests.llm.asking import a_plan
from tests.stories.telling import SMALL_TALK

EVENING = "2026-01-05T18:30"
POTTERY = "le mardi soir c'est poterie pour moi"
NOTED = {"items": [{"field": "hobbies", "value": "poterie", "message": 1}]}


@dataclass(slots=True)
class Plain:
    """A model that always says the same, and keeps what it was asked last."""

    asked: Prompt | None = None

    async def say(self, prompt: Prompt) -> Draft:
        self.asked = prompt
        return Draft("hmm, raconte-moi un peu plus", "plain")


@pytest.fixture
async def models() -> AsyncIterator[FakeModels]:
    async with FakeModels() as server:
        yield server


@pytest.fixture
async def scholar(models: FakeModels) -> AsyncIterator[Scholar]:
    connections = Connections()
    made = build_scholar(a_plan(models), connections)
    assert made is not None
    yield made
    await connections.aclose()


async def talk(store: Store, mind: Mind, scholar: Scholar | None, *lines: str) -> Playground:
    """Somebody who has said these lines, a turn each."""
    clock = VirtualClock(at(EVENING))
    bare = bare_app(mind, store, clock)
    app = replace(bare, voice=Plain(), unhurried=False, scholar=scholar)
    playground = await Playground.open(app, clock, "study", 1)
    await playground.consent()
    for line in lines:
        await said(playground, line)
    return playground


async def said(playground: Playground, line: str) -> None:
    await playground.say(line)
    playground.clock.now += timedelta(seconds=30)


async def read(playground: Playground) -> timedelta | None:
    """A reading, once the pause is over."""
    playground.clock.now += timedelta(minutes=11)
    return await studying.read(playground.bond_id, playground.app)


async def held(playground: Playground) -> Sequence[Memory]:
    desk = await playground.app.store.desk_of(playground.bond_id)
    assert desk is not None
    return desk.memories


async def test_what_the_rules_miss_is_learnt_once(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, POTTERY)
    assert await held(playground) == ()
    models.script([NOTED])
    assert await read(playground) is None
    (found,) = await held(playground)
    assert (found.field, found.value, found.words) == ("hobbies", "poterie", POTTERY)
    assert await read(playground) is None
    assert len(models.requests) == 1, "what was read is not read again"
    row = await store.pool.fetchrow("SELECT * FROM studies")
    assert (row["voice"], row["offered"], row["kept"]) == ("claude-haiku-4-5", 1, 1)
    assert row["cost"] > 0


MADE_UP = [
    ("first_name", "Jean-Baptiste"), ("age", "41"), ("city", "Tokyo"), ("job", "pilote"),
    ("pets", "Moka"), ("family", "Léa"), ("likes", "le fromage"), ("hobbies", "escalade"),
    ("problems", "insomnie"), ("facts", "gaucher"), ("events", "concert"), ("likes", "poterie bio"),
    ("first_name", "Luna"), ("pets", "Pixel"), ("job", "mardi"), ("city", "poterie"),
]  # fmt: skip


async def test_of_what_a_model_makes_up_nothing_is_kept(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, POTTERY, "et toi, ça va Luna ? et Pixel ?")
    items = [{"field": f, "value": v, "message": n} for f, v in MADE_UP for n in (0, 1, 2, 3)]
    models.script([{"items": items[:40]}])
    await read(playground)
    models.script([{"items": items[40:]}])
    await said(playground, "bon")
    await read(playground)
    assert await held(playground) == ()
    assert await store.pool.fetchval("SELECT sum(offered) FROM studies") == len(items)


async def test_a_model_is_asked_to_mend_its_answer_once(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, POTTERY)
    models.script(["voilà tes notes !", NOTED])
    await read(playground)
    assert len(await held(playground)) == 1
    assert [each.api for each in models.requests] == ["anthropic", "anthropic"]


async def test_where_no_model_answers_in_form_it_is_read_another_time(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, POTTERY)
    models.reply("voilà tes notes !")
    assert await read(playground) is None
    assert {each.api for each in models.requests} == {"anthropic", "openrouter"}
    assert await held(playground) == ()
    models.reply(NOTED)
    await read(playground)
    assert len(await held(playground)) == 1


async def test_a_reading_waits_until_the_user_has_paused(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, POTTERY)
    left = await studying.read(playground.bond_id, playground.app)
    assert left == timedelta(minutes=10) - timedelta(seconds=30)
    assert not models.requests


async def test_heated_talk_never_reaches_who_may_not_carry_it(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, POTTERY, "j'ai un chien, Rocky")
    await store.pool.execute("UPDATE messages SET tier = 3 WHERE turn = 2")
    models.fail_next("500", times=9, api="openrouter")
    models.reply(NOTED)
    await read(playground)
    assert [each.api for each in models.requests] == ["openrouter", "anthropic"]
    assert "Rocky" in str(models.requests[0].json)
    assert "Rocky" not in str(models.requests[1].json)
    found = [each for each in await held(playground) if each.value == "poterie"]
    assert [each.tier for each in found] == [1]


@dataclass(slots=True)
class Slow:
    """A scholar during whose reading something happens; it notes pottery, and sums it up."""

    meanwhile: Callable[[], Awaitable[object]]

    async def read(self, lines: Sequence[Message]) -> Report:
        await self.meanwhile()
        return Report("slow", Usage(), notes=(Note("hobbies", "poterie", len(lines) - 1),))

    async def roll(self, before: str, lines: Sequence[Message], language: Language) -> Report:
        await self.meanwhile()
        assert lines[0].text == POTTERY
        return Report(f"slow {language}", Usage(), summary=f"{before} Le mardi soir, poterie.")


@pytest.mark.parametrize(
    ("meanwhile", "kept"),
    [
        pytest.param("il pleut", ["poterie"], id="a turn is taken"),
        pytest.param("je fais de la poterie", ["poterie"], id="it is told again"),
        pytest.param("oublie ça", [], id="it is to be forgotten"),
        pytest.param("/reset", ["poterie"], id="a question of ours"),
    ],
)
async def test_what_happens_while_a_model_reads(
    store: Store, mind: Mind, meanwhile: str, kept: list[str]
) -> None:
    playground = await talk(store, mind, None, POTTERY)
    slow = Slow(lambda: playground.say(meanwhile))
    playground.app = replace(playground.app, scholar=slow)
    assert await read(playground) is None
    assert [each.value for each in await held(playground) if each.closed is None] == kept


LINES = [POTTERY, *SMALL_TALK, *SMALL_TALK, *SMALL_TALK[:4]]
SUMMARY = (
    "Le mardi soir, c'est poterie. Sa sœur Anaïs vit à Berlin. Son bouquin parle de 12 volcans. "
    "Son bouquin parle de volcans. La montagne lui manque énormément."
)


async def summed(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> tuple[Playground, str]:
    playground = await talk(store, mind, scholar, *LINES)
    models.script([{"summary": SUMMARY}])
    assert await studying.roll(playground.bond_id, playground.app) is None
    return playground, await summary_of(playground)


async def summary_of(playground: Playground) -> str:
    desk = await playground.app.store.desk_of(playground.bond_id)
    assert desk is not None
    return desk.summary


async def test_older_talk_is_summed_up_in_what_was_said(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground, summary = await summed(store, mind, scholar, models)
    assert summary == "Le mardi soir, c'est poterie. Son bouquin parle de volcans."
    assert isinstance(playground.app.voice, Plain)
    await said(playground, "coucou")
    assert playground.app.voice.asked is not None
    assert summary in playground.app.voice.asked.earlier
    assert summary not in playground.app.voice.asked.guidance, "it is nobody's instruction"
    desk = await store.desk_of(playground.bond_id)
    assert desk is not None
    shown = await holdings(store.pool, desk.key)
    assert shown["diaries"][0]["summary"] == summary


@pytest.mark.parametrize("wish", ["oublie ça", "/forget"])
async def test_what_is_forgotten_leaves_the_summary(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels, wish: str
) -> None:
    playground, _ = await summed(store, mind, scholar, models)
    await playground.say(wish)
    if wish == "/forget":
        await playground.say(playground.keyboard[0][0])
    assert await summary_of(playground) == ""
    await said(playground, "coucou")
    assert isinstance(playground.app.voice, Plain)
    assert playground.app.voice.asked is None or not playground.app.voice.asked.earlier


async def test_heated_lines_are_not_summed_up(
    store: Store, mind: Mind, scholar: Scholar, models: FakeModels
) -> None:
    playground = await talk(store, mind, scholar, *LINES)
    await store.pool.execute("UPDATE messages SET tier = 2 WHERE turn > 3")
    assert await studying.roll(playground.bond_id, playground.app) is None
    assert not models.requests


async def test_a_summary_of_what_is_forgotten_meanwhile_is_made_again(
    store: Store, mind: Mind
) -> None:
    playground = await talk(store, mind, None, *LINES)

    async def lose() -> None:
        await store.pool.execute("DELETE FROM messages WHERE turn = 2")
        await playground.say("coucou")

    playground.app = replace(playground.app, scholar=Slow(lose))
    assert await studying.roll(playground.bond_id, playground.app) is not None
    assert await summary_of(playground) == ""


async def test_without_a_key_nobody_reads(store: Store, mind: Mind) -> None:
    playground = await talk(store, mind, None, POTTERY)
    assert await read(playground) is None
    turn = await playground.say(*(["il pleut"] * 20))
    assert (turn.effects.read_at, turn.effects.roll_at) == (None, None)


@pytest.mark.parametrize(
    ("lines", "reads", "rolls"),
    [
        pytest.param(["il pleut"] * 14, False, False, id="not yet"),
        pytest.param(["il pleut"] * 15, True, False, id="fifteen messages"),
        pytest.param(["il pleut"] * 20, True, True, id="twenty"),
        pytest.param(["je l'ai jamais dit à personne mais j'ai honte de mon corps"], True, False,
                     id="a confidence"),
        pytest.param(["j'ai envie de mourir"], False, False, id="a crisis has its own protocol"),
    ],
)  # fmt: skip
async def test_when_a_model_is_to_read(
    store: Store, mind: Mind, scholar: Scholar, lines: list[str], reads: bool, rolls: bool
) -> None:
    playground = await talk(store, mind, scholar)
    effects = (await playground.say(*lines)).effects
    assert ((effects.read_at is not None), (effects.roll_at is not None)) == (reads, rolls)


@pytest.mark.parametrize("by", ["oublie ça", "🗑 1"])
async def test_what_is_forgotten_leaves_lines_of_long_ago(
    store: Store, mind: Mind, by: str
) -> None:
    playground = await talk(store, mind, None, "j'habite à Brest", *SMALL_TALK, *SMALL_TALK)
    await playground.say("/memory" if by.startswith("🗑") else "tu te souviens où j'habite ?")
    await playground.say(by)
    desk = await store.desk_of(playground.bond_id)
    assert desk is not None
    assert desk.memories == ()
    everything = str(await holdings(store.pool, desk.key))
    assert "Brest" not in everything
