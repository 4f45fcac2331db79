"""The review page: who is frozen and why, without a word of theirs, and the glass to break.

Whoever reads a user's words says why first; the reason is kept for good with what was done. Only a
signed-in operator comes here, on loopback too.
"""

from datetime import datetime

from nicegui import ui
from nicegui.events import GenericEventArguments
from starlette.requests import Request

from luna.app import App
from luna.clock import wall
from luna.console.doorman import token_of
from luna.console.elements import block, press, word
from luna.console.entry import Entry, Session
from luna.console.signin import SIGN_OUT
from luna.console.theme import frame, words_for_visitor
from luna.console.words import Words
from luna.core.model import Message
from luna.store import review
from luna.store.review import Frozen, Ruling
from luna.tickets import SIGN_IN

PATH = "/review"
LONGEST = 300  # characters of a reason
VALUE = "(event) => emit(event.target.value)"


def register(app: App, entry: Entry) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def queue(request: Request) -> None:
        words, token = words_for_visitor(app.texts), token_of(request.headers)
        session = entry.session(token)
        with frame(words, PATH), block("div", "desk"):
            if session is None:
                _nobody(entry, words)
                return
            _somebody(session, words)
            waiting = await review.frozen(app.store.pool)
            if not waiting:
                word("p", words("review-none"), "quiet")
            for frozen in waiting:
                await Case(app, entry, token, frozen, words).note()


def _nobody(entry: Entry, words: Words) -> None:
    word("p", words("review-closed"), "quiet")
    if entry.rules.possible:
        word("a", words("review-sign-in"), "strong", {"href": SIGN_IN})
    else:
        word("p", words("review-impossible"), "quiet")


def _somebody(session: Session, words: Words) -> None:
    with block("div", "operator"):
        word("h1", words("review"))
        word("span", session.who, "quiet")
        with block("form", "", {"method": "post", "action": SIGN_OUT}):
            word("button", words("sign-out"), "quiet-button", {"type": "submit"})
    word("p", words("review-how"), "quiet")


class Case:
    """One frozen account: its facts, the glass over its words, and what was done before."""

    def __init__(
        self, app: App, entry: Entry, token: str | None, frozen: Frozen, words: Words
    ) -> None:
        self.app, self.entry, self.token = app, entry, token
        self.frozen, self.words = frozen, words
        self._reason = ""
        with block("section", "panel case"):
            self._facts()
            with block("div", "glass"):
                self._field()
                press(words("reveal"), self._reveal, "strong")
            self._said = block("div", "revealed", {"role": "status"})
            self._noted = block("div", "noted")

    async def note(self) -> None:
        """Show what was done about them so far."""
        notes = await review.notes(self.app.store.pool, self.frozen.bond_id)
        self._noted.clear()
        with self._noted:
            for note in notes:
                told = f"{note.at:%d/%m/%Y %H:%M} · {note.who} · {note.act} · {note.why}"
                word("p", told, "quiet")

    def _facts(self) -> None:
        frozen, words, now = self.frozen, self.words, wall()
        word("h2", words("review-bond", bond=str(frozen.bond_id), bot=frozen.bot))
        word("p", words.label("doubt", frozen.why))
        since = words("review-since", moment=words.moment(frozen.at), days=_days(frozen.at, now))
        born = words("review-born", year=str(frozen.birth_year)) if frozen.birth_year else ""
        known = words(
            "review-known", days=_days(frozen.known_since, now), messages=str(frozen.messages)
        )
        word("p", " · ".join(part for part in (since, born, known) if part), "quiet")

    def _field(self) -> None:
        asked = self.words("reveal-why")
        named = {"placeholder": asked, "aria-label": asked, "maxlength": str(LONGEST)}
        field = block("input", "", {"type": "text", **named})
        field.on("input", self._write, js_handler=VALUE)

    def _write(self, event: GenericEventArguments) -> None:
        self._reason = str(event.args)[:LONGEST].strip()

    async def _reveal(self) -> None:
        """Only now, in one statement: the reason is written, and the words are read."""
        session = self.entry.session(self.token)
        self._said.clear()
        if session is None or not self._reason:
            key = "reveal-reason" if session else "review-closed"
            with self._said:
                word("p", self.words(key), "note fault")
            return
        ruling = Ruling(self.frozen.bond_id, f"console:{session.who}", self._reason, wall())
        store = self.app.store
        lines = await review.reveal(store.pool, store.vault, ruling)
        with self._said:
            self._lines(lines)
        await self.note()

    def _lines(self, lines: tuple[Message, ...]) -> None:
        if not lines:
            word("p", self.words("reveal-nothing"), "quiet")
        for line in lines:
            with block("p"):
                word("b", f"{line.at:%d/%m %H:%M} {self.words(f'said-by-{line.author}')}")
                word("span", line.text)


def _days(since: datetime, now: datetime) -> str:
    return str((now - since).days)
