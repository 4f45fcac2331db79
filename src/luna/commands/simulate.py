"""``luna simulate``: a population of virtual users, and what became of them and of the promises."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from luna.opening import plan_of
from luna.persona import persona_folder
from luna.settings import load_settings
from luna.simulate import report, shards
from luna.simulate.figures import Figures, figures_of
from luna.simulate.shards import Run, SimulationError
from luna.simulate.world import open_world

COMPARED = "tuning="


@dataclass(frozen=True, slots=True)
class Wish:
    """The options of the command, by name."""

    users: int
    days: int
    seed: int
    out: Path
    compare: str | None
    jobs: int | None


def run(wish: Wish) -> int:
    """Live, or go on living, and write the report; gives the exit code: 1 where a promise broke."""
    settings = load_settings()
    persona = settings.luna_persona or persona_folder()
    tunings = {"as it is": persona / "tuning.toml", **_compared(wish.compare)}
    runs = {
        name: shards.run_of(wish.users, wish.days, wish.seed, tuning, persona)
        for name, tuning in tunings.items()
    }
    folders = [wish.out if not place else wish.out / "compared" for place in range(len(runs))]
    for folder, one in zip(folders, runs.values(), strict=True):
        shards.settle(folder, one)
    world, found = open_world(persona), dict[str, Figures]()
    jobs = wish.jobs or os.cpu_count() or 1
    for (name, one), folder in zip(runs.items(), folders, strict=True):
        with _progress(name, one) as told:
            tally = shards.lived(one, folder, world, tunings[name], jobs, told)
        found[name] = figures_of(tally, wish.users, wish.days, plan_of(settings))
    report.write(found, wish.out, wish.seed)
    return _told(found, wish.out)


def _compared(compare: str | None) -> dict[str, Path]:
    """``tuning=FILE`` as the name and the file of a second run."""
    if compare is None:
        return {}
    path = Path(compare.removeprefix(COMPARED))
    if not compare.startswith(COMPARED) or not path.is_file():
        raise SimulationError(f"--compare {compare}: write tuning=FILE, a tuning.toml to try.")
    return {path.name if path.name != "tuning.toml" else str(path): path}


@contextmanager
def _progress(name: str, one: Run) -> Iterator[Callable[[int], None]]:
    """A bar with the time left, on a terminal; elsewhere nothing but the end."""
    from rich import progress  # noqa: PLC0415  only for people
    from rich.console import Console  # noqa: PLC0415  the same

    columns = (
        progress.TextColumn("{task.description}"),
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TextColumn("users, left"),
        progress.TimeRemainingColumn(),
    )
    # Drawn on each word of a part rather than by a thread: forks and threads do not mix.
    with progress.Progress(*columns, console=Console(stderr=True), auto_refresh=False) as shown:
        task = shown.add_task(name, total=one.users)

        def told(users: int) -> None:
            shown.advance(task, users)
            shown.refresh()

        yield told


def _told(found: dict[str, Figures], out: Path) -> int:
    for name, figures in found.items():
        sys.stdout.write(f"{name}\n")
        for what, value in figures.summary().items():
            sys.stdout.write(f"  {what}: {value}\n")
        for promise, times in figures.broken().items():
            sys.stdout.write(f"  BROKEN {promise}: {times}\n")
    sys.stdout.write(f"The report is {out / report.PAGE}.\n")
    return int(any(figures.tally.broken for figures in found.values()))
