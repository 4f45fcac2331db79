"""Reading: a turn embeds no text twice, and turns side by side share the encoder's calls."""

import asyncio
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest
from numpy.typing import NDArray

from luna.core.guards.suspicion import Doubt
from luna.core.model import Language
from luna.core.perception.heads import Heads
from luna.reading import Once, Together, ahead


@dataclass(slots=True)
class Counted:
    """Senses whose vectors are lengths, and that keep what they were asked to embed."""

    calls: list[list[str]] = field(default_factory=list)
    broken: bool = False

    @property
    def heads(self) -> Heads:
        raise NotImplementedError

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        if self.broken:
            raise MemoryError
        self.calls.append(list(texts))
        return np.array([[len(text)] for text in texts], np.float32)

    def suspect(
        self, sentences: Sequence[str], vectors: NDArray[np.float32]
    ) -> tuple[frozenset[Doubt], ...]:
        return tuple(frozenset() for _ in zip(sentences, vectors, strict=True))

    def language(self, text: str) -> Language:
        return Language.EN if text == "hello" else Language.FR


@pytest.fixture
def senses() -> Counted:
    return Counted()


def lengths(vectors: NDArray[np.float32]) -> list[float]:
    return [float(each) for each in vectors[:, 0]]


def test_a_turn_embeds_each_text_once(senses: Counted) -> None:
    turn = Once(senses, None)
    assert lengths(turn.encode(["a", "bb", "a"])) == [1, 2, 1]
    assert lengths(turn.encode(["ccc", "bb"])) == [3, 2]
    assert lengths(turn.encode(["a"])) == [1]
    assert senses.calls == [["a", "bb"], ["ccc"]]


def test_the_next_turn_knows_nothing_of_it(senses: Counted) -> None:
    Once(senses, None).encode(["a"])
    Once(senses, None).encode(["a"])
    assert senses.calls == [["a"], ["a"]]


async def test_whoever_has_nobody_beside_them_reads_as_they_go(senses: Counted) -> None:
    turn = Once(senses, None)
    await ahead(turn, ["a"])
    await ahead(senses, ["a"])
    assert senses.calls == []


def test_all_else_is_as_the_senses_have_it(senses: Counted) -> None:
    turn = Once(senses, None)
    assert turn.language("hello") is Language.EN
    assert turn.suspect(("a",), turn.encode(["a"])) == (frozenset(),)


async def test_turns_side_by_side_are_read_in_one_call(senses: Counted) -> None:
    together = Together(senses.encode)
    turns = [Once(senses, together) for _ in range(3)]
    await asyncio.gather(*(ahead(turn, [f"turn {n}", "bb"]) for n, turn in enumerate(turns)))
    assert senses.calls == [["turn 0", "bb", "turn 1", "turn 2"]]
    assert [lengths(turn.encode(["bb"])) for turn in turns] == [[2]] * 3
    await ahead(turns[0], ["turn 0", "bb"])
    assert len(senses.calls) == 1, "what is read is not read again"


async def test_after_a_crowd_one_waits_for_another(senses: Counted) -> None:
    together = Together(senses.encode, moment=0.2)
    await asyncio.gather(together.read(["a"]), together.read(["bb"]))
    first = asyncio.create_task(together.read(["ccc"]))
    for _ in range(9):
        await asyncio.sleep(0)
    await asyncio.gather(first, together.read(["dddd"]))
    assert senses.calls == [["a", "bb"], ["ccc", "dddd"]]


async def test_whoever_wakes_in_the_same_round_is_let_in(senses: Counted) -> None:
    loop, together = asyncio.get_running_loop(), Together(senses.encode)
    arrived = loop.create_future()

    async def wakes() -> None:
        await arrived
        await together.read(["bb"])

    waking = asyncio.create_task(wakes())
    await asyncio.sleep(0)
    loop.call_soon(loop.call_later, 0.0, arrived.set_result, None)
    await asyncio.gather(together.read(["a"]), waking)
    assert senses.calls == [["a", "bb"]]


async def test_after_one_nobody_is_waited_for(senses: Counted) -> None:
    together = Together(senses.encode, moment=math.inf)
    await together.read(["a"])
    await together.read(["bb"])
    assert senses.calls == [["a"], ["bb"]]


async def test_a_turn_that_gives_up_leaves_the_others_theirs(senses: Counted) -> None:
    together = Together(senses.encode)
    gone, stays = (asyncio.create_task(together.read([text])) for text in ("a", "bb"))
    await asyncio.sleep(0)
    gone.cancel()
    assert set(await stays) == {"a", "bb"}
    assert gone.cancelled()


async def test_a_failure_is_everybodys_and_passes(senses: Counted) -> None:
    together = Together(senses.encode)
    senses.broken = True
    failed = await asyncio.gather(
        together.read(["a"]), together.read(["bb"]), return_exceptions=True
    )
    assert [type(each) for each in failed] == [MemoryError, MemoryError]
    senses.broken = False
    assert set(await together.read(["a"])) == {"a"}
