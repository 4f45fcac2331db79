"""Experiments: what is tried on whom, and what it shows; to be looked at as often as one likes."""

from functools import partial

from nicegui import ui
from starlette.requests import Request

from luna.clock import wall
from luna.console.desk import Desk, Office, at_desk, table
from luna.console.elements import block, word
from luna.console.words import Words
from luna.growth import asking
from luna.growth.experiments import Experiment
from luna.growth.sequential import Count, Difference
from luna.growth.verdicts import Verdict, verdicts

PATH = "/experiments"
PAUSE = 20.0  # seconds between two drawings: it counts everybody


def register(office: Office) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def experiments(request: Request) -> None:
        with at_desk(office, request, PATH, "experiments") as desk:
            if desk is not None:
                await _show(desk)


async def _show(desk: Desk) -> None:
    trials = desk.office.app.trials
    if trials is None or not trials.experiments:
        word("p", desk.words("experiments-none"), "quiet")
        return
    box = block("div", "stack")
    await desk.office.live.show(partial(_draw, desk, trials.experiments, box), PAUSE)


async def _draw(desk: Desk, experiments: tuple[Experiment, ...], box: ui.element) -> None:
    counts = await asking.arm_counts(desk.office.app.store.pool, None, wall())
    found, words = verdicts(experiments, counts), desk.words
    box.clear()
    with box:
        for each in experiments:
            with block("section", "panel"):
                _experiment(each, words)
                _arms([one for one in found if one.experiment == each.key], each, words)


def _experiment(each: Experiment, words: Words) -> None:
    today = wall().date()
    state = "runs" if each.runs(today) else "over" if today > each.begins else "to-come"
    word("h2", each.key)
    word("p", each.question)
    told = words(
        f"experiment-{state}",
        begins=words.date(each.begins),
        share=words.percent(each.share),
        metric=words.label("metric", each.metric),
    )
    word("p", told, "quiet before")


def _arms(found: list[Verdict], each: Experiment, words: Words) -> None:
    heads = [words(f"column-{head}") for head in "arm control variant difference advice".split()]
    rows = [
        [
            one.arm,
            f"{each.arms[0].name}: {_share(one.control, words)}",
            _share(one.variant, words),
            _between(one.found, words),
            words.label("advice", one.advice.name.lower()),
        ]
        for one in found
    ]
    table(heads, rows)


def _share(count: Count, words: Words) -> str:
    share = words.percent(count.hits / count.users if count.users else 0.0)
    return f"{words.number(count.hits)}/{words.number(count.users)} ({share})"


def _between(found: Difference | None, words: Words) -> str:
    if found is None:
        return words("too-few")
    ends = (found.estimate, found.low, found.high)
    estimate, low, high = (f"{'+' if x > 0 else ''}{words.number(100 * x, 1)}" for x in ends)
    return f"{estimate} [{low} ; {high}]"
