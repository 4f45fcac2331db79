"""The glass: a reason is written and kept before anything is done to somebody or read of them."""

from collections.abc import Awaitable, Callable

from nicegui.events import GenericEventArguments

from luna.console.desk import Desk
from luna.console.elements import block, press, word
from luna.core.model import Message
from luna.errors import ReviewError
from luna.store import review
from luna.store.review import Ruling

LONGEST = 300  # characters of a reason
VALUE = "(event) => emit(event.target.value)"
Act = Callable[[Ruling], Awaitable[object]]


class Glass:
    """A field for the reason, the buttons that take it, and what was done before."""

    def __init__(self, desk: Desk, bond_id: int, acts: dict[str, Act]) -> None:
        """``acts`` by the key of their button; open pages hear of each."""
        self._desk, self._bond_id = desk, bond_id
        self._reason = ""
        with block("div", "glass"):
            self._field()
            press(desk.words("reveal"), self._reveal, "strong")
            for key, act in acts.items():
                press(desk.words(key), lambda act=act: self._act(act), "tap")  # type: ignore[misc]
        self._said = block("div", "revealed", {"role": "status"})
        self._noted = block("div", "noted")

    async def note(self) -> None:
        """Show what was done about them so far."""
        notes = await review.notes(self._desk.office.app.store.pool, self._bond_id)
        words = self._desk.words
        self._noted.clear()
        with self._noted:
            for note in notes:
                told = (words.dated(note.at), note.who, words.label("act", note.act), note.why)
                word("p", " · ".join(told), "quiet")

    def _field(self) -> None:
        asked = self._desk.words("reveal-why")
        named = {"placeholder": asked, "aria-label": asked, "maxlength": str(LONGEST)}
        field = block("input", "", {"type": "text", **named})
        field.on("input", self._write, js_handler=VALUE)

    def _write(self, event: GenericEventArguments) -> None:
        self._reason = str(event.args)[:LONGEST].strip()

    def _signed(self) -> Ruling | None:
        ruling = self._desk.ruling(self._bond_id, self._reason)
        self._said.clear()
        if ruling is None:
            key = "reveal-reason" if self._desk.session else "review-closed"
            with self._said:
                word("p", self._desk.words(key), "note fault")
        return ruling

    async def _act(self, act: Act) -> None:
        ruling = self._signed()
        if ruling is None:
            return
        try:
            await act(ruling)
        except ReviewError:
            with self._said:
                word("p", self._desk.words("ruling-late"), "note fault")
            return
        await self.note()
        self._desk.office.live.tell()

    async def _reveal(self) -> None:
        """Only now, in one statement: the reason is written, and the words are read."""
        ruling = self._signed()
        if ruling is None:
            return
        store = self._desk.office.app.store
        lines = await review.reveal(store.pool, store.vault, ruling)
        with self._said:
            self._lines(lines)
        await self.note()

    def _lines(self, lines: tuple[Message, ...]) -> None:
        words = self._desk.words
        if not lines:
            word("p", words("reveal-nothing"), "quiet")
        for line in lines:
            with block("p"):
                word("b", f"{words.day(line.at)} {words(f'said-by-{line.author}')}")
                word("span", line.text)
