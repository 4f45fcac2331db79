"""A stopwatch for the steps of a turn: how long each took, and how much of it was our own CPU."""

from dataclasses import dataclass, field
from time import perf_counter, thread_time


@dataclass(slots=True)
class Stopwatch:
    """``wall`` and ``cpu`` hold milliseconds by step, in the order of the steps."""

    wall: dict[str, float] = field(default_factory=dict)
    cpu: dict[str, float] = field(default_factory=dict)
    _at: tuple[float, float] = field(default_factory=lambda: (perf_counter(), thread_time()))

    def lap(self, step: str) -> None:
        """Close a step; the next one begins."""
        now = (perf_counter(), thread_time())
        self.wall[step] = round((now[0] - self._at[0]) * 1000, 3)
        self.cpu[step] = round((now[1] - self._at[1]) * 1000, 3)
        self._at = now
