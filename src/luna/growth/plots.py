"""Plots of the report: PNG files whose bytes depend on nothing but the figures."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("agg")
import matplotlib.pyplot as plt
import numpy as np

from luna.core.systems.investment import Segment
from luna.growth import figures
from luna.growth.churn import Risk
from luna.growth.figures import Ledger, Money

WIDE, HIGH, DPI = 9.0, 4.2, 110
ACCENT, PALE, WARM = "#3d5a80", "#98c1d9", "#ee6c4d"
RISKS = dict(zip(Risk, ("#8fb996", "#f2cc8f", "#ee9b52", "#c8553d"), strict=True))
STYLE: dict[Any, Any] = {
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "legend.frameon": False,
    "figure.constrained_layout.use": True,
}
HALF = 0.5
CENTS = 100
UNITS = {"XTR": ("Stars", 1), "EUR": ("€", CENTS), "USD": ("$", CENTS)}
READABLE = 0.05  # of the longest bar: what is shorter gets no number
Draw = Callable[[Any, Ledger], None]


def draw_all(ledger: Ledger, folder: Path) -> list[tuple[str, str]]:
    """Write every plot into ``folder``; gives file names and what each shows."""
    with mpl.rc_context(STYLE):
        for name, (_, draw) in PLOTS.items():
            picture, axes = plt.subplots(figsize=(WIDE, HIGH), dpi=DPI)
            draw(axes, ledger)
            picture.savefig(folder / f"{name}.png", metadata={"Software": None})
            plt.close(picture)
    return [(f"{name}.png", title) for name, (title, _) in PLOTS.items()]


def _cohorts(axes: Any, ledger: Ledger) -> None:
    """One row a week of arrival, one column a week since; what is not over yet stays white."""
    found = [each for each in figures.cohorts(ledger) if each.back]
    if not found:
        return _nothing(axes)
    wide = max(len(each.back) for each in found)
    shares = np.full((len(found), wide), np.nan)
    for row, each in enumerate(found):
        shares[row, : len(each.back)] = each.back
    axes.imshow(100 * shares, cmap="Blues", vmin=0, vmax=100, aspect="auto")
    for row, column in zip(*np.nonzero(~np.isnan(shares)), strict=True):
        share = shares[row, column]
        dark = "white" if share > HALF else "black"
        axes.text(column, row, f"{share:.0%}", ha="center", va="center", color=dark, fontsize=8)
    axes.set_yticks(range(len(found)), [f"{x.begins:%d %b} ({x.users})" for x in found], fontsize=8)
    axes.set_xticks(range(wide), range(1, wide + 1))
    axes.set_xlabel("week since they came, % who wrote")
    axes.spines[:].set_visible(False)
    return None


def _funnel(axes: Any, ledger: Ledger) -> None:
    steps = figures.funnel(ledger)
    names, counts = [name for name, _ in steps], [count for _, count in steps]
    bars = axes.barh(names, counts, color=ACCENT)
    first = max(counts[0], 1)
    axes.bar_label(bars, [f"{count:,}  ({count / first:.0%})" for count in counts], padding=4)
    axes.invert_yaxis()
    axes.margins(x=0.18)
    axes.xaxis.set_visible(False)
    axes.spines["bottom"].set_visible(False)


def _staying(axes: Any, ledger: Ledger) -> None:
    steps = figures.staying(ledger)
    if len(steps) == 1:
        return _nothing(axes)
    days = [step.day for step in steps]
    low, high = ([100 * getattr(step, side) for step in steps] for side in ("low", "high"))
    axes.fill_between(days, low, high, step="post", color=PALE, alpha=0.5, label="95 %")
    axes.step(days, [100 * step.stays for step in steps], where="post", color=ACCENT, linewidth=2)
    axes.set_ylim(0, 102)
    _labelled(axes, "days since the gate", "% who stay")
    axes.legend()
    return None


def _revenue(axes: Any, ledger: Ledger) -> None:
    """For each currency its own bars: what came in and, below zero, what went back."""
    currencies = sorted({each.currency for each in ledger.money})
    if not currencies:
        return _nothing(axes)
    picture = axes.figure
    axes.remove()
    for place, currency in enumerate(currencies, 1):
        rows = [each for each in ledger.money if each.currency == currency]
        _in_one_currency(picture.add_subplot(1, len(currencies), place), rows, currency)
    return None


def _in_one_currency(axes: Any, rows: list[Money], currency: str) -> None:
    name, unit = UNITS.get(currency, (currency, CENTS))
    months = [f"{row.month:%b %y}" for row in rows]
    bars = axes.bar(months, [row.paid / unit for row in rows], color=ACCENT)
    axes.bar(months, [-row.refunded / unit for row in rows], color=WARM)
    axes.bar_label(bars, fmt="{:,.0f}", padding=2, fontsize=8)
    axes.axhline(0, color="grey", linewidth=0.8)
    axes.set_title(name, fontsize=10)


def _cost(axes: Any, ledger: Ledger) -> None:
    found = figures.cost_per_active(ledger)
    if not found:
        return _nothing(axes)
    weeks, dollars = zip(*found, strict=True)
    axes.plot(weeks, [1000 * each for each in dollars], color=ACCENT, marker="o", markersize=4)
    axes.set_ylim(0, 1150 * max(dollars))
    axes.grid(alpha=0.25)
    _labelled(axes, "week", "US dollars a thousand active user-days")
    return None


def _answered(axes: Any, ledger: Ledger) -> None:
    found = figures.answer_rates(ledger)
    if not found:
        return _nothing(axes)
    names = [f"{each.reason} ({each.sent:,})" for each in found]
    shares = [100 * each.answered / each.sent for each in found]
    bars = axes.barh(names, shares, color=ACCENT)
    axes.bar_label(bars, fmt="%.0f %%", padding=4)
    axes.invert_yaxis()
    axes.set_xlim(0, 108)
    _labelled(axes, "% answered within a day", "")
    return None


def _risks(axes: Any, ledger: Ledger) -> None:
    found = figures.risks(ledger)
    names, left = [str(segment) for segment in Segment], np.zeros(len(found))
    longest = max(sum(counts.values()) for counts in found.values())
    for risk, colour in RISKS.items():
        counts = np.array([found[segment][risk] for segment in Segment])
        bars = axes.barh(names, counts, left=left, color=colour, label=str(risk))
        shown = [f"{count:,}" if count > READABLE * longest else "" for count in counts]
        axes.bar_label(bars, shown, label_type="center", fontsize=8)
        left += counts
    axes.invert_yaxis()
    _labelled(axes, "users", "")
    axes.legend(title="risk of leaving", ncols=4, loc="lower right")


def _aha(axes: Any, ledger: Ledger) -> None:
    found = figures.aha_retention(ledger)
    if not found:
        return _nothing(axes)
    names = [f"{name} ({users:,})" for name, users, _ in found]
    bars = axes.barh(names, [100 * share for _, _, share in found], color=(WARM, PALE))
    axes.bar_label(bars, fmt="%.0f %%", padding=4)
    axes.invert_yaxis()
    axes.set_xlim(0, 108)
    _labelled(axes, "% who wrote in their fourth week or later", "")
    return None


PLOTS: dict[str, tuple[str, Draw]] = {
    "cohorts": ("Who comes back, by the week they came", _cohorts),
    "funnel": ("From the first message on", _funnel),
    "staying": ("How long people stay (Kaplan–Meier; silent for 30 days is gone)", _staying),
    "risks": ("Risk of leaving, by how much they have put in", _risks),
    "aha": ("A first moment that lands, and who is still there later", _aha),
    "answered": ("What she wrote first, and what of it was answered", _answered),
    "revenue": ("Revenue by month, refunds below", _revenue),
    "cost": ("What models cost", _cost),
}


def _labelled(axes: Any, across: str, up: str) -> None:
    axes.set_xlabel(across)
    axes.set_ylabel(up)


def _nothing(axes: Any) -> None:
    axes.set_axis_off()
    axes.text(0.5, 0.5, "nothing yet", transform=axes.transAxes, ha="center", color="grey")
