"""Notebook: which memory the user is about to correct, between the tap and their words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notebook:
    """``correcting`` is the id of the memory that the next message says anew."""

    correcting: int | None = None


def settle(past: Notebook, correcting: int | None) -> Notebook:
    """A tap begins a correction; whatever comes next ends it."""
    return past if past.correcting == correcting else Notebook(correcting)
