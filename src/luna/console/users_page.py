"""Users: who there is, in counts and dates, and one of them from outside, words closed."""

from functools import partial

from nicegui import ui
from nicegui.events import GenericEventArguments
from starlette.requests import Request

from luna.clock import wall
from luna.console import curve, parts
from luna.console.desk import Desk, Office, at_desk, chart, table
from luna.console.elements import block, press, word
from luna.console.glass import VALUE, Glass
from luna.console.lines import Point
from luna.console.words import Words
from luna.core import readings
from luna.core.plans import plan_at
from luna.store import overview, review
from luna.store.overview import WHICH, Row, Seen, Which

PATH = "/users"
NOTHING = "–"
FEW = 2  # points without which there is no curve


def register(office: Office) -> None:
    """Put both pages at their addresses."""

    @ui.page(PATH)
    async def listed(request: Request) -> None:
        with at_desk(office, request, PATH, "users") as desk:
            if desk is not None:
                await office.live.show(_People(desk).draw)

    @ui.page(PATH + "/{bond_id}")
    async def one(request: Request, bond_id: int) -> None:
        with at_desk(office, request, PATH, "person") as desk:
            if desk is None:
                return
            if await overview.user(office.app.store.pool, bond_id) is None:
                word("p", desk.words("users-none"), "quiet")
                return
            await office.live.show(_Person(desk, bond_id).draw)
            freeze = partial(review.freeze, office.app.store.pool)
            with block("section", "panel case"):
                word("h2", desk.words("closed-words"))
                word("p", desk.words("closed-words-why"), "quiet")
                await Glass(desk, bond_id, {"freeze": freeze}).note()


class _People:
    """The list, by a filter and a number."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._which, self._number = desk, WHICH[0], ""
        with block("div", "filters"):
            self._search()
            self._taps = block("div", "taps")
        self._box = block("div")

    async def draw(self) -> None:
        words = self._desk.words
        rows = await overview.users(
            self._desk.office.app.store.pool, self._number, self._which, wall()
        )
        self._taps.clear()
        with self._taps:
            for which in WHICH:
                chosen = "true" if which == self._which else "false"
                press(words(f"users-{which}"), partial(self._choose, which), "tap",
                      {"aria-pressed": chosen})  # fmt: skip
        self._box.clear()
        with self._box:
            if not rows:
                word("p", words("users-none"), "quiet")
                return
            heads = "bond bot messages last-wrote known-since stands".split()
            links = {place: f"{PATH}/{row['bond_id']}" for place, row in enumerate(rows)}
            table(
                [words(f"column-{head}") for head in heads], [_line(r, words) for r in rows], links
            )

    def _search(self) -> None:
        asked = self._desk.words("users-search")
        field = block(
            "input", "field", {"type": "search", "placeholder": asked, "aria-label": asked}
        )
        field.on("input", self._look, js_handler=VALUE)

    async def _look(self, event: GenericEventArguments) -> None:
        self._number = str(event.args).strip()[:20]
        await self.draw()

    async def _choose(self, which: Which) -> None:
        self._which = which
        await self.draw()


def _line(row: Row, words: Words) -> list[str]:
    wrote = words.day(row["last_user_at"]) if row["last_user_at"] else NOTHING
    made, messages = words.day(row["made_at"]), words.number(row["messages"])
    return [str(row["bond_id"]), row["bot"], messages, wrote, made, _stands(row, words)]


def _stands(row: Row, words: Words) -> str:
    marks = {
        "gate": row["adult_since"] is None,
        "paying": row["paid_until"] is not None and row["paid_until"] > wall(),
        "frozen": row["frozen_at"] is not None,
        "blocked": row["blocked_at"] is not None,
        "proactive": row["proactive"],
    }
    return ", ".join(words(f"stands-{name}") for name, holds in marks.items() if holds) or NOTHING


class _Person:
    """One of them, drawn anew after each of their turns; the glass below stays as it is."""

    def __init__(self, desk: Desk, bond_id: int) -> None:
        self._desk, self._bond_id = desk, bond_id
        self._version: object = None
        self._box = block("div", "stack")

    async def draw(self) -> None:
        seen = await overview.user(self._desk.office.app.store.pool, self._bond_id)
        if seen is None or (seen.account, seen.bond) == self._version:
            return
        self._version, words = (seen.account, seen.bond), self._desk.words
        self._box.clear()
        with self._box:
            told = words("review-bond", bond=str(self._bond_id), bot=seen.row["bot"])
            stands = _stands(seen.row, words)
            word("p", f"{told} · {stands}" if stands != NOTHING else told, "quiet")
            for key, panel in PANELS.items():
                with block("section", "panel"):
                    word("h2", words(key))
                    panel(self._desk, seen)


def _state(desk: Desk, seen: Seen) -> None:
    words, rules, systems = desk.words, desk.office.app.tuning, seen.bond.systems
    vulnerable = readings.vulnerable(seen.bond, wall(), rules)
    shown = {
        "phase": words.label("phase", readings.phase_of(seen.bond, rules)),
        "mood": words.label("mood", systems.mood.mood),
        "trust": words.number(systems.trust.level),
        "attachment": words.number(systems.attachment.score),
        "segment": words.label("segment", readings.segment_of(seen.bond, rules)),
        "plan": words.label("plan", plan_at(seen.account, wall())),
        "messages": words.number(seen.row["messages"]),
        "day": words.number(systems.tally.day),
        "vulnerable": words("yes" if vulnerable else "no"),
    }
    with block("dl", "facts"):
        for name, value in shown.items():
            parts.fact(words(name), value)


def _timeline(desk: Desk, seen: Seen) -> None:
    rows = [row for row in seen.turns if row["heat"] is not None]
    if len(rows) < FEW:
        word("p", desk.words("timeline-none"), "quiet")
        return
    points = [Point(row["at"], row["heat"], row["trust"]) for row in rows]
    chart(curve.options(points, desk.office.app.tuning.tier, desk.words, dated=True))


def _turns(desk: Desk, seen: Seen) -> None:
    words = desk.words
    heads = "turn when guard voice tier cost".split()
    rows = [
        [
            str(row["turn"]),
            words.day(row["at"]),
            words.label("guard", row["guard"]) if row["guard"] else NOTHING,
            words("voice-builtin-short") if row["voice"] == "builtin" else row["voice"],
            str(row["tier"]),
            words.dollars(float(row["cost"])),
        ]
        for row in reversed(seen.turns[-20:])
    ]
    table([words(f"column-{head}") for head in heads], rows)


PANELS = {"state": _state, "timeline": _timeline, "last-turns": _turns}
