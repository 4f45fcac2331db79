"""The desk: what every page of an operator's has, a session asked for and a way out."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from nicegui import ui
from starlette.requests import Request

from luna.app import App
from luna.clock import wall
from luna.console.doorman import token_of
from luna.console.elements import block, word
from luna.console.entry import Entry, Session
from luna.console.live import Live
from luna.console.signin import SIGN_OUT
from luna.console.theme import frame, words_for_visitor
from luna.console.words import Words
from luna.store.review import Ruling
from luna.tickets import SIGN_IN


@dataclass(frozen=True, slots=True)
class Office:
    """What the operator's pages share; ``app`` is the page's, its store sees all bots."""

    app: App
    entry: Entry
    live: Live


@dataclass(frozen=True, slots=True)
class Desk:
    """A page being shown to an operator who signed in with ``token``."""

    office: Office
    words: Words
    token: str | None

    @property
    def session(self) -> Session | None:
        """Asked anew before each act: a session may have ended meanwhile."""
        return self.office.entry.session(self.token)

    def ruling(self, bond_id: int, why: str) -> Ruling | None:
        """What the operator decides, signed; nothing where they are gone or give no reason."""
        session = self.session
        if session is None or not why:
            return None
        return Ruling(bond_id, f"console:{session.who}", why, wall())


@contextmanager
def at_desk(office: Office, request: Request, path: str, title: str) -> Iterator[Desk | None]:
    """The frame of an operator's page; nobody is shown more than how to sign in."""
    words, token = words_for_visitor(office.app.texts), token_of(request.headers)
    session = office.entry.session(token)
    with frame(words, path), block("div", "desk"):
        if session is None:
            _nobody(office.entry, words)
            yield None
            return
        _somebody(session, words, title)
        yield Desk(office, words, token)


def table(heads: list[str], rows: list[list[str]], links: Mapping[int, str] | None = None) -> None:
    """A table that scrolls by itself where it is too wide; ``links`` by row, on its first cell."""
    with block("div", "scroller", {"tabindex": "0"}), block("table", "table"):
        with block("thead"), block("tr"):
            for head in heads:
                word("th", head, "", {"scope": "col"})
        with block("tbody"):
            for place, row in enumerate(rows):
                with block("tr"):
                    _cells(row, (links or {}).get(place))


def _cells(row: list[str], link: str | None) -> None:
    first, *others = row
    with block("td"):
        word("a", first, "", {"href": link}) if link else word("span", first)
    for cell in others:
        word("td", cell)


def figures(shown: Mapping[str, str]) -> None:
    """Large numbers in a row, each with its name."""
    with block("dl", "figures"):
        for name, value in shown.items():
            with block("div", "figure"):
                word("dt", name)
                word("dd", value)


def chart(options: dict[str, object], classes: str = "chart") -> None:
    ui.echart(options, renderer="svg").classes(classes)


def _nobody(entry: Entry, words: Words) -> None:
    word("p", words("review-closed"), "quiet")
    if entry.rules.possible:
        word("a", words("review-sign-in"), "strong", {"href": SIGN_IN})
    else:
        word("p", words("review-impossible"), "quiet")


def _somebody(session: Session, words: Words, title: str) -> None:
    with block("div", "operator"):
        word("h1", words(title))
        with block("form", "", {"method": "post", "action": SIGN_OUT}):
            word("span", words("who", who=words.label("who", session.who)), "quiet")
            word("button", words("sign-out"), "quiet-button", {"type": "submit"})
