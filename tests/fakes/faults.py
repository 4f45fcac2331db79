"""What a test asks a fake to get wrong, in the order in which it was asked."""

from dataclasses import dataclass, field
from typing import Literal

from tests.fakes.wire import Refusal

Drop = Literal["before", "after"]


@dataclass(slots=True)
class Fault:
    """One scripted failure; `times` counts down. A method of None is any method."""

    method: str | None
    chat_id: int | None = None
    times: int = 1
    refusal: Refusal | None = None
    drop: Drop | None = None

    def fits(self, method: str, chat_id: int | None) -> bool:
        return self.method in (None, method) and self.chat_id in (None, chat_id)


@dataclass(slots=True)
class Faults:
    """Failures still to come, and methods that are slow until told otherwise."""

    waiting: list[Fault] = field(default_factory=list)
    slow_before: dict[str, float] = field(default_factory=dict)
    slow_after: dict[str, float] = field(default_factory=dict)

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        for fault in self.waiting:
            if fault.fits(method, chat_id):
                fault.times -= 1
                if not fault.times:
                    self.waiting.remove(fault)
                return fault
        return None
