"""Safety: what was answered to people in danger, and who is frozen and why, without their words.

Whoever reads a user's words, frees or stops them says why first; the reason is kept for good with
what was done. Only a signed-in operator comes here, on loopback too.
"""

from datetime import datetime
from functools import partial

from nicegui import ui
from starlette.requests import Request

from luna.clock import wall
from luna.console.desk import Desk, Office, at_desk, figures
from luna.console.elements import block, word
from luna.console.glass import Act, Glass
from luna.console.words import Words
from luna.store import overview, review
from luna.store.review import Frozen

PATH = "/review"


def register(office: Office) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def queue(request: Request) -> None:
        with at_desk(office, request, PATH, "review") as desk:
            if desk is not None:
                await office.live.show(_Queue(desk).draw)


class _Queue:
    """The counts, and a case for each who is frozen; an open one stays as it is."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._cases = desk, dict[int, ui.element]()
        self._counts = block("section", "panel")
        word("p", desk.words("review-how"), "quiet")
        self._none = word("p", desk.words("review-none"), "quiet")
        self._box = block("div", "stack")

    async def draw(self) -> None:
        pool = self._desk.office.app.store.pool
        self._count(await overview.crises(pool, wall()))
        waiting = {each.bond_id: each for each in await review.frozen(pool)}
        self._none.set_visibility(not waiting)
        for bond_id in self._cases.keys() - waiting.keys():
            self._cases.pop(bond_id).delete()
        for bond_id in waiting.keys() - self._cases.keys():
            with self._box:
                self._cases[bond_id] = block("section", "panel case")
            with self._cases[bond_id]:
                await _case(self._desk, waiting[bond_id])

    def _count(self, found: list[overview.Row]) -> None:
        words = self._desk.words
        shown = {_danger(row, words): words.number(int(row["times"])) for row in found}
        self._counts.clear()
        with self._counts:
            word("h2", words("crises"))
            if shown:
                figures(shown)
            else:
                word("p", words("crises-none"), "quiet")


async def _case(desk: Desk, frozen: Frozen) -> None:
    """One frozen account: its facts, the glass over its words, and what was done before."""
    pool = desk.office.app.store.pool
    _facts(frozen, desk.words)
    acts: dict[str, Act] = {
        "review-clear": partial(review.unfreeze, pool),
        "review-keep": partial(review.keep_frozen, pool),
    }
    await Glass(desk, frozen.bond_id, acts).note()


def _facts(frozen: Frozen, words: Words) -> None:
    now = wall()
    word("h2", words("review-bond", bond=str(frozen.bond_id), bot=frozen.bot))
    word("p", words.label("doubt", frozen.why))
    since = words("review-since", moment=words.moment(frozen.at), days=_days(frozen.at, now))
    born = words("review-born", year=str(frozen.birth_year)) if frozen.birth_year else ""
    known = words(
        "review-known", days=_days(frozen.known_since, now), messages=str(frozen.messages)
    )
    word("p", " · ".join(part for part in (since, born, known) if part), "quiet")


def _danger(row: overview.Row, words: Words) -> str:
    name = words.label("danger", row["danger"])
    return words("danger-other", danger=name) if row["other"] else name


def _days(since: datetime, now: datetime) -> str:
    return str((now - since).days)
