"""Visitors: which talk belongs to which browser, as long as the process lives."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic

from luna.app import App
from luna.clock import VirtualClock
from luna.console.lightbox import Lightbox
from luna.console.session import Session

HELD = 64  # talks in memory; an older one comes back from the database


@dataclass(slots=True)
class Visitors:
    """``clock`` says when this process began; new talks begin as much later as really passed.

    ``moved`` is told of every turn.
    """

    app: App
    clock: VirtualClock
    lightbox: Lightbox
    moved: Callable[[], None]
    _sessions: dict[str, Session] = field(default_factory=dict)
    _began: float = field(default_factory=monotonic)

    async def session(self, browser: str) -> Session:
        """The talk of a browser: its tabs show the same one, so that none waits for another."""
        if browser not in self._sessions:
            name = f"page:{browser}"
            shared = {"lightbox": self.lightbox, "moved": self.moved}
            opened = await Session.open(self.app, name, self._now(), **shared)
            self._sessions.setdefault(browser, opened)
        session = self._sessions[browser]
        self._let_go(session)
        return session

    def _now(self) -> datetime:
        return self.clock() + timedelta(seconds=monotonic() - self._began)

    def _let_go(self, wanted: Session) -> None:
        """Drop the oldest talks that nobody looks at, where there are too many."""
        unseen = [
            browser
            for browser, session in self._sessions.items()
            if not (session.watchers or session.typing or session is wanted)
        ]
        for browser in unseen[: max(0, len(self._sessions) - HELD)]:
            del self._sessions[browser]
