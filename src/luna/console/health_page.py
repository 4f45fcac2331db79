"""Health: whether everything works, and what did not lately."""

from nicegui import ui
from starlette.requests import Request

from luna.app import App
from luna.clock import wall
from luna.console.desk import Desk, Office, at_desk, figures, table
from luna.console.elements import block, word
from luna.console.words import Words
from luna.core.model import Tier
from luna.llm.router import Router
from luna.store import overview, pulse
from luna.store.migrate import HEAD

PATH = "/health"
MEGABYTE = 2**20


def register(office: Office) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def health(request: Request) -> None:
        with at_desk(office, request, PATH, "health") as desk:
            if desk is not None:
                await office.live.show(_Look(desk).draw)


class _Look:
    """The panels, drawn anew whenever something moved."""

    def __init__(self, desk: Desk) -> None:
        self._desk, self._box = desk, block("div", "stack")

    async def draw(self) -> None:
        app, words = self._desk.office.app, self._desk.words
        pool = app.store.pool
        waiting, machine = await pulse.pulse(pool), await overview.machine(pool)
        faults = await overview.faults(pool, wall())
        self._box.clear()
        with self._box:
            with block("section", "panel"):
                word("h2", words("queue"))
                figures(_queue(waiting, machine, words))
            with block("section", "panel"):
                word("h2", words("database"))
                figures(_database(machine, words))
            with block("section", "panel"):
                word("h2", words("providers"))
                _providers(app, words)
            with block("section", "panel"):
                word("h2", words("faults"))
                _faults(faults, words)


def _queue(waiting: dict[str, float], machine: overview.Row, words: Words) -> dict[str, str]:
    return {
        words("waiting"): words.number(waiting["waiting"]),
        words("waiting-seconds"): words.seconds(waiting["waiting_seconds"]),
        words("to-send"): words.number(waiting["to_send"]),
        words("overdue-seconds"): words.seconds(waiting["overdue_seconds"]),
        words("jobs-due"): words.number(waiting["jobs_due"]),
        words("busy-workers"): words.number(machine["busy_workers"]),
        words("turns-in-hour"): words.number(machine["turns_in_hour"]),
    }


def _database(machine: overview.Row, words: Words) -> dict[str, str]:
    return {
        "PostgreSQL": str(machine["version"]).split()[0],
        words("schema"): HEAD,
        words("size"): words("megabytes", number=words.number(machine["bytes"] / MEGABYTE)),
        words("connections"): words.number(machine["connections"]),
    }


def _providers(app: App, words: Words) -> None:
    chains = app.voice.chains if isinstance(app.voice, Router) else {}
    rows = []
    for tier in Tier:
        names = [voice.name for voice in chains.get(tier, ())]
        said = " → ".join([*names, words("voice-builtin-short")])
        rows.append([words.label("tier", str(int(tier))), said])
    table([words("tier"), words("column-chain")], rows)


def _faults(faults: list[overview.Row], words: Words) -> None:
    if not faults:
        word("p", words("faults-none"), "quiet")
        return
    rows = [
        [words.day(row["at"]), words(f"part-{row['part']}"), str(row["bond_id"]), _why(row, words)]
        for row in faults
    ]
    table([words(f"column-{head}") for head in "when part bond why".split()], rows)


def _why(row: overview.Row, words: Words) -> str:
    """What became of it in our words, the reason in the provider's."""
    return ": ".join(filter(None, (row["state"] and words.label("send", row["state"]), row["why"])))
