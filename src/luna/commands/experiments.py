"""``luna experiments``: what is tried on whom, and what it shows so far."""

import asyncio
from collections.abc import Sequence
from datetime import date
from typing import TextIO

from luna import clock
from luna.growth import asking
from luna.growth.experiments import Experiment
from luna.growth.reading import FILE, read_trials
from luna.growth.sequential import Count, Difference
from luna.growth.verdicts import Counts, Verdict, verdicts
from luna.opening import database, masters_of
from luna.persona import load_persona, persona_folder
from luna.settings import load_settings
from luna.store.migrate import migrate
from luna.store.store import connect
from luna.tuning import load_tuning


def show(out: TextIO) -> None:
    """Print the experiments of the persona in use."""
    found = _experiments()
    today = clock.wall().date()
    out.write("".join(_listed(each, today) for each in found) or _none())


def report(url: str | None, out: TextIO) -> None:
    """Print what each variant shows against Luna as she is."""
    found = _experiments()
    settings = load_settings()

    async def counted(dsn: str) -> Counts:
        await migrate(dsn, masters_of(settings))
        async with await connect(dsn, 1) as pool:
            return await asking.arm_counts(pool, None, clock.wall())

    with database(settings, url) as dsn:
        counts = asyncio.run(counted(dsn))
    out.write(told(found, counts) or _none())


def told(experiments: Sequence[Experiment], counts: Counts) -> str:
    """The report; it may be read every day, an early look costs nothing."""
    asked = {each.key: each for each in experiments}
    return "".join(_shown(each, asked[each.experiment]) for each in verdicts(experiments, counts))


def _experiments() -> tuple[Experiment, ...]:
    folder = load_settings().luna_persona or persona_folder()
    trials = read_trials(folder, load_persona(folder), load_tuning(folder / "tuning.toml"))
    return trials.experiments if trials else ()


def _none() -> str:
    return f"No experiments: the persona has no {FILE}, or none in it (docs/experiments.md).\n"


def _listed(each: Experiment, today: date) -> str:
    state = "runs" if each.runs(today) else "over" if today > each.begins else "to come"
    until = f" until {each.ends}" if each.ends else ""
    arms = ", ".join(f"{arm.name} ({arm.weight:g})" for arm in each.arms)
    return (
        f"{each.key}: {each.question}\n"
        f"  {state}, from {each.begins}{until}, {each.share:.0%} of users; by '{each.metric}'\n"
        f"  {arms}\n"
    )


def _shown(verdict: Verdict, experiment: Experiment) -> str:
    control = experiment.arms[0].name
    harms = f" ({', '.join(verdict.harms)})" if verdict.harms else ""
    return (
        f"{experiment.key}: {experiment.question}\n"
        f"  {control}: {_share(verdict.control)}; {verdict.arm}: {_share(verdict.variant)}\n"
        f"  difference {_between(verdict.found)}\n"
        f"  {verdict.advice}{harms}\n"
    )


def _share(count: Count) -> str:
    return f"{count.hits:,} of {count.users:,} ({count.share:.1%})"


def _between(found: Difference | None) -> str:
    if found is None:
        return "not yet: too few users"
    return f"{found.estimate:+.1%}, surely between {found.low:+.1%} and {found.high:+.1%}"
