"""What is held is opened only where it is looked at."""

from dataclasses import replace
from datetime import timedelta

import pytest
from tests.core.memory.keeping import TOLD, memory

from luna.core.memory.held import Held
from luna.core.memory.memories import Changes, Memory
from luna.core.model import Tier

MEMORIES = (
    memory("city", "Lyon", id=3),
    memory("likes", "jazz", id=2, pinned=True),
    memory("city", "Nantes", id=1, closed=TOLD + timedelta(days=1)),
)


@pytest.fixture
def opened() -> list[int]:
    return []


@pytest.fixture
def held(opened: list[int]) -> Held:
    """The same as ``MEMORIES``, telling which are opened."""
    known = Held.of(MEMORIES)

    def open_(at: int) -> Memory:
        opened.append(at)
        return MEMORIES[at]

    columns = (known.ids, known.told, known.closed, known.pinned, known.fields, known.stack)
    return Held(*columns, open_)


def test_nothing_is_opened_to_know_what_holds(held: Held, opened: list[int]) -> None:
    assert (len(held), held.holding) == (3, [0, 1])
    assert held.find(9) is None
    assert held.after(Changes()) is held
    assert opened == []


def test_each_is_opened_once_and_only_where_asked_for(held: Held, opened: list[int]) -> None:
    assert [each.value for each in held.of_fields({"city"})] == ["Lyon", "Nantes"]
    assert held.find(3) is held[0]
    assert held[-1] is held[2]
    assert opened == [0, 2]
    assert tuple(held) == MEMORIES


def test_what_is_new_comes_first_and_what_ends_is_left_out(held: Held) -> None:
    new = replace(memory("city", "Brest"), told=TOLD + timedelta(days=2))
    after = held.after(Changes(new=(new,), closed=(3,)))
    assert [each.value for each in after] == ["Brest", "jazz", "Nantes"]


def test_a_field_of_one_value_tells_what_holds_and_only_what_was_told_safely() -> None:
    heavy = replace(memory("job", "prof", id=4), tier=Tier.FLIRT)
    assert Held.of((*MEMORIES, heavy)).values({"city", "job"}) == {"city": "Lyon"}
