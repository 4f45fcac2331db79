"""Safety: what was answered to people in danger, and who is frozen and why, without their words.

Whoever reads a user's words, frees or stops them says why first; the reason is kept for good with
what was done. Only a signed-in operator comes here, on loopback too.
"""

from datetime import datetime

from nicegui import ui
from starlette.requests import Request

from luna.clock import wall
from luna.console.desk import Desk, Office, at_desk, figures
from luna.console.elements import block, word
from luna.console.glass import Act, Glass, reload
from luna.console.words import Words
from luna.store import overview, review
from luna.store.review import Frozen, Ruling

PATH = "/review"


def register(office: Office) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def queue(request: Request) -> None:
        with at_desk(office, request, PATH, "review") as desk:
            if desk is not None:
                await _counts(desk)
                await _queue(desk)


async def _counts(desk: Desk) -> None:
    pool, words = desk.office.app.store.pool, desk.words
    found = await overview.crises(pool, wall())
    shown = {_danger(row, words): words.number(int(row["times"])) for row in found}
    with block("section", "panel"):
        word("h2", words("crises"))
        if shown:
            figures(shown)
        else:
            word("p", words("crises-none"), "quiet")


async def _queue(desk: Desk) -> None:
    pool, words = desk.office.app.store.pool, desk.words
    word("p", words("review-how"), "quiet")
    waiting = await review.frozen(pool)
    if not waiting:
        word("p", words("review-none"), "quiet")
    for frozen in waiting:
        await _case(desk, frozen)


async def _case(desk: Desk, frozen: Frozen) -> None:
    """One frozen account: its facts, the glass over its words, and what was done before."""
    pool = desk.office.app.store.pool

    async def clear(ruling: Ruling) -> None:
        await review.unfreeze(pool, ruling)

    async def keep(ruling: Ruling) -> None:
        await review.keep_frozen(pool, ruling)

    with block("section", "panel case"):
        _facts(frozen, desk.words)
        acts: dict[str, Act] = {"review-clear": clear, "review-keep": keep}
        await Glass(desk, frozen.bond_id, acts, done=reload).note()


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
