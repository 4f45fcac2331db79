"""The report of growth: a page and its pictures, from a ledger."""

from importlib.resources import files
from pathlib import Path

from luna.growth import figures
from luna.growth.figures import Ledger
from luna.growth.plots import draw_all
from luna.growth.survival import stays_for

PAGE = "report.html"
MONTH = 30.0


def write(ledger: Ledger, folder: Path, *, made_up: bool = False) -> Path:
    """Write the page and its pictures into ``folder``; the same ledger gives the same bytes."""
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415  heavy

    folder.mkdir(parents=True, exist_ok=True)
    maker = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    text = (files(__package__) / "report.html.j2").read_text("utf-8")
    page = maker.from_string(text).render(
        now=ledger.now,
        made_up=made_up,
        rows=summary(ledger),
        safety=sorted(ledger.safety.items()),
        plots=draw_all(ledger, folder),
    )
    (folder / PAGE).write_text(page, encoding="utf-8")
    return folder / PAGE


def summary(ledger: Ledger) -> tuple[tuple[str, str], ...]:
    """The figures of the first table."""
    month = stays_for(figures.staying(ledger), MONTH)
    sent = sum(each.sent for each in ledger.firsts)
    answered = sum(each.answered for each in ledger.firsts)
    active, cost = sum(each.active for each in ledger.days), sum(each.cost for each in ledger.days)
    return (
        ("users who came", f"{len(ledger.people):,}"),
        ("past the gate", f"{sum(each.adult is not None for each in ledger.people):,}"),
        ("ever paid", f"{sum(each.paid for each in ledger.people):,}"),
        ("stay beyond 30 days", f"{month:.0%}"),
        ("written first, answered within a day", f"{sent:,}, {_share(answered, sent)}"),
        ("models, US dollars", f"{cost:,.2f}"),
        (
            "a thousand active user-days of it",
            f"{1000 * float(cost) / active:,.2f}" if active else "–",
        ),
    )


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"
