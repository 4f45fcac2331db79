"""Notebook: which memory the user is about to correct, and which she was reminded of lately."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

# Memories whose use is remembered. It bounds the row that every turn loads, no behaviour of hers:
# what came up longest ago has rested anyhow.
MOST = 40


@dataclass(frozen=True, slots=True)
class Use:
    """How often, and when last, she was reminded of a memory."""

    id: int
    times: int
    on: date


@dataclass(frozen=True, slots=True)
class Notebook:
    """``correcting`` is the id of the memory that the next message says anew; ``used`` are the
    memories that came with a prompt, the latest last."""

    correcting: int | None = None
    used: tuple[Use, ...] = ()


def settle(past: Notebook, correcting: int | None) -> Notebook:
    """A tap begins a correction; whatever comes next ends it."""
    return past if past.correcting == correcting else replace(past, correcting=correcting)


def use(past: Notebook, ids: Iterable[int], today: date) -> Notebook:
    """She is reminded of these: a day counts once, however much is said in it."""
    known = {each.id: each for each in past.used}
    for id_ in ids:
        old = known.pop(id_, Use(id_, 0, today))
        known[id_] = old if old.times and old.on == today else Use(id_, old.times + 1, today)
    used = tuple(known.values())[-MOST:]
    return past if used == past.used else replace(past, used=used)
