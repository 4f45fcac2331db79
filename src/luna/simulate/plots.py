"""Plots: PNG files whose bytes depend on nothing but the figures."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import matplotlib as mpl

mpl.use("agg")
import matplotlib.pyplot as plt
import numpy as np

from luna.simulate.figures import MOODS, PHASES, Figures

WIDE, HIGH, DPI = 9.0, 4.2, 110
STYLE: dict[Any, Any] = {
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.alpha": 0.25,
    "legend.frameon": False,
    "figure.constrained_layout.use": True,
}
LINES = tuple(plt.get_cmap("tab10").colors)  # type: ignore[attr-defined]
PASTEL = tuple(plt.get_cmap("Set2").colors)  # type: ignore[attr-defined]
DASHED = (0, (3, 2))

Runs = Mapping[str, Figures]  # by name, the first is the one that the others are compared to
Draw = Callable[[Any, Runs], None]


def draw_all(runs: Runs, folder: Path) -> list[tuple[str, str]]:
    """Write every plot into ``folder``; gives file names and what each shows."""
    for name in PLOTS:
        draw_one(name, runs, folder)
    return [(f"{name}.png", title) for name, (title, _) in PLOTS.items()]


def draw_one(name: str, runs: Runs, folder: Path) -> None:
    _, draw = PLOTS[name]
    with mpl.rc_context(STYLE):
        picture, axes = plt.subplots(figsize=(WIDE, HIGH), dpi=DPI)
        draw(axes, runs)
        picture.savefig(folder / f"{name}.png", metadata={"Software": None})
        plt.close(picture)


def _retention(axes: Any, runs: Runs) -> None:
    first = next(iter(runs.values()))
    for colour, kind in zip(LINES, first.archetypes, strict=False):
        axes.plot(_percents(first.retention(kind)), color=colour, label=kind, linewidth=1.2)
    _overall(axes, runs, lambda run: _percents(run.retention()))
    _labelled(axes, "% who came", legend=True)
    axes.set_ylim(0, 102)


def _momentum(axes: Any, runs: Runs) -> None:
    first = next(iter(runs.values()))
    for colour, kind in zip(LINES, first.archetypes, strict=False):
        heat = first.mean("heat", "heated", kind)
        axes.plot(heat, color=colour, label=kind, linewidth=1.2)
    _overall(axes, runs, lambda run: run.mean("heat", "heated"))
    _labelled(axes, "mean momentum, 0 to 100", legend=True)


def _phases(axes: Any, runs: Runs) -> None:
    first = next(iter(runs.values()))
    _stacked(axes, first.mix("phase", PHASES), PHASES)
    _labelled(axes, "% of people past the gate", legend=True)


def _moods(axes: Any, runs: Runs) -> None:
    first = next(iter(runs.values()))
    _stacked(axes, first.mix("mood", MOODS), MOODS)
    _labelled(axes, "% of turns", legend=True)


def _proactive(axes: Any, runs: Runs) -> None:
    _bars(axes, runs, "proactive", "messages that she wrote first")


def _offers(axes: Any, runs: Runs) -> None:
    first = next(iter(runs.values()))
    _bars(axes, runs, "offers", "offers made")
    begun = first.by_day("subscribed")
    axes.plot(begun, color="black", marker="o", markersize=3, label="subscriptions begun")
    axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0))


def _repetition(axes: Any, runs: Runs) -> None:
    _side_by_side(
        axes, runs, lambda run, kind: 100 * run.share("repeated", "replies", kind),
        "% of replies said within the last 20",
    )  # fmt: skip


def _cost(axes: Any, runs: Runs) -> None:
    ways = ("nothing cached", "cached for each alone", "block shared")
    places, width = np.arange(len(ways)), 0.8 / len(runs)
    for place, (name, run) in enumerate(runs.items()):
        paid = (run.bill.uncached, run.bill.alone, run.bill.shared)
        months = run.users * run.days / 30
        bars = axes.bar(places + place * width, [each / months for each in paid], width, label=name)
        axes.bar_label(bars, fmt="$%.3f", padding=2)
    axes.set_xticks(places + width * (len(runs) - 1) / 2, ways)
    axes.set_ylabel("US dollars a user and month")
    if len(runs) > 1:
        axes.legend()


PLOTS: dict[str, tuple[str, Draw]] = {
    "retention": ("Who came, by day", _retention),
    "phases": ("Phases over days", _phases),
    "moods": ("Her moods", _moods),
    "momentum": ("Momentum", _momentum),
    "proactive": ("What she wrote first", _proactive),
    "offers": ("Offers and subscriptions", _offers),
    "repetition": ("Repetition", _repetition),
    "cost": ("Cost, with and without prompt caching", _cost),
}


def _overall(axes: Any, runs: Runs, series: Callable[[Figures], list[float]]) -> None:
    for place, (name, run) in enumerate(runs.items()):
        style: Any = DASHED if place else "-"
        label = "all" if len(runs) == 1 else f"all, {name}"
        axes.plot(series(run), color="black", linewidth=2.4, linestyle=style, label=label)


def _stacked(axes: Any, rows: list[list[float]], names: tuple[str, ...]) -> None:
    places = range(len(rows[0]))
    percents = [_percents(row) for row in rows]
    axes.stackplot(places, percents, labels=names, colors=PASTEL, alpha=0.9)
    axes.set_ylim(0, 100)


def _bars(axes: Any, runs: Runs, what: str, label: str) -> None:
    """Bars stacked by detail; an empty plot says so rather than showing an empty grid."""
    first = next(iter(runs.values()))
    below = np.zeros(first.days)
    for colour, detail in zip(LINES, first.tally.details(what), strict=False):
        series = np.array(first.by_day(what, detail=detail))
        axes.bar(range(first.days), series, bottom=below, color=colour, label=detail, width=0.85)
        below += series
    _labelled(axes, label, legend=bool(below.any()))
    if not below.any():
        axes.text(0.5, 0.5, "none", transform=axes.transAxes, ha="center", color="grey")


def _side_by_side(
    axes: Any, runs: Runs, value: Callable[[Figures, str], float], label: str
) -> None:
    kinds = next(iter(runs.values())).archetypes
    places, width = np.arange(len(kinds)), 0.8 / len(runs)
    for place, (name, run) in enumerate(runs.items()):
        heights = [value(run, kind) for kind in kinds]
        axes.bar(places + place * width, heights, width, label=name)
    axes.set_xticks(places + width * (len(runs) - 1) / 2, kinds, rotation=20)
    axes.set_ylabel(label)
    if len(runs) > 1:
        axes.legend()


def _labelled(axes: Any, label: str, *, legend: bool) -> None:
    axes.set_xlabel("day")
    axes.set_ylabel(label)
    axes.margins(x=0.01)
    if legend:
        axes.legend(loc="upper left", bbox_to_anchor=(1.0, 1.0))


def _percents(shares: list[float]) -> list[float]:
    return [100 * share for share in shares]
