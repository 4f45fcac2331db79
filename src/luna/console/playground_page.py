"""The playground: a talk with Luna beside what goes on behind it."""

from nicegui import app as pages
from nicegui import ui

from luna.app import App
from luna.console import backstage
from luna.console.backstage import Backstage
from luna.console.elements import block, word
from luna.console.session import Session
from luna.console.talk import Talk
from luna.console.theme import frame, words_for_visitor
from luna.console.visitors import Visitors
from luna.console.words import Words
from luna.core.model import Tier
from luna.llm.router import Router

PATH = "/"
LOOK_AGAIN = 5.0  # seconds between two looks at the clock
SIDE = "(event) => { event.target.closest('.stage').dataset.side = '%s' }"


def register(visitors: Visitors) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def playground() -> None:
        session = await visitors.session(pages.storage.browser["id"])
        words = words_for_visitor(visitors.app.texts)
        with frame(words, PATH), block("div", "stage", {"data-side": "talk"}):
            view = View(session, words)
        session.watchers.add(view.refresh)
        ui.context.client.on_delete(lambda: session.leave(view.refresh))


def expected_voice(app: App) -> str:
    """The voice that is asked first in a calm talk."""
    chain = app.voice.chains.get(Tier.SAFE, ()) if isinstance(app.voice, Router) else ()
    return chain[0].name if chain else "builtin"


class View:
    """One showing of a session; ``refresh`` follows the session wherever it went."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words = session, words
        self._drawn: object = None
        _sides(words)
        self._talk = Talk(session, words)
        self._backstage = Backstage(session, words)
        self.refresh()
        ui.timer(LOOK_AGAIN, self._look_at_clock)

    def refresh(self) -> None:
        """Show what is new; the panels only where something behind them moved."""
        session = self._session
        self._talk.refresh()
        self._talk.name_voice(self._voice())
        behind = (session.turn, len(session.points), session.grown, session.story)
        if self._drawn != behind:
            self._drawn = behind
            self._backstage.refresh()

    def _voice(self) -> str:
        spoke = self._session.spoke or expected_voice(self._session.app)
        return backstage.voice_name(spoke, self._words)

    def _look_at_clock(self) -> None:
        self._session.tick()
        self._talk.tell_time()


def _sides(words: Words) -> None:
    """On a phone one side is seen at a time."""
    with block("div", "sides"):
        for side in ("talk", "backstage"):
            button = word("button", words(f"side-{side}"), f"to-{side}")
            button.on("click", js_handler=SIDE % side)
