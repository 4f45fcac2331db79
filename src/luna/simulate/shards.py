"""Shards: a population in parts that several processes live through, and that a rerun picks up.

A part is a file, complete or absent, and its bytes depend on nothing but the run's own inputs: not
on how many processes there are, nor on which of them came first.
"""

import asyncio
import hashlib
import json
import multiprocessing
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from luna.errors import LunaError
from luna.simulate import tally as tallies
from luna.simulate.archetypes import archetype_of
from luna.simulate.counting import Count
from luna.simulate.living import live
from luna.simulate.person import Person
from luna.simulate.phrases import load_banks
from luna.simulate.tally import Tally
from luna.simulate.world import BEGINS, World

SHARD = 10  # users
RUN = "run.json"


class SimulationError(LunaError):
    """A folder holds another run, or a number makes no sense."""


@dataclass(frozen=True, slots=True)
class Run:
    """All that a run's bytes depend on; ``sources`` is a print of the code and the persona."""

    users: int
    days: int
    seed: int
    tuning: str  # a print of the file
    sources: str

    def shards(self) -> list[range]:
        return [range(at, min(at + SHARD, self.users)) for at in range(0, self.users, SHARD)]


def run_of(users: int, days: int, seed: int, tuning: Path, persona: Path) -> Run:
    """Raises ``SimulationError`` where there would be nobody, or no day."""
    if users < 1 or days < 1:
        raise SimulationError("--users and --days must be 1 at least.")
    code = Path(__file__).parent.parent
    read = [*sorted(code.rglob("*.py")), *sorted(code.rglob("*.toml")), *sorted(persona.rglob("*"))]
    sources = _print(path for path in read if path.is_file() and path != tuning)
    return Run(users, days, seed, _print([tuning]), sources)


def settle(folder: Path, run: Run) -> None:
    """Take the folder for this run. Raises ``SimulationError`` where it holds another."""
    folder.mkdir(parents=True, exist_ok=True)
    kept, written = folder / RUN, json.dumps(asdict(run), indent=1) + "\n"
    if kept.exists() and kept.read_text("utf-8") != written:
        raise SimulationError(
            f"{folder} holds a run of other inputs (see {kept.name}): choose another folder, or "
            "remove this one."
        )
    kept.write_text(written, encoding="utf-8")


def lived(
    run: Run, folder: Path, world: World, tuning: Path, jobs: int, told: Callable[[int], None]
) -> Tally:
    """The whole population; ``told`` hears how many users each finished part held."""
    parts = folder / "parts"
    parts.mkdir(exist_ok=True)
    missing = [shard for shard in run.shards() if not _part(parts, shard).exists()]
    told(run.users - sum(map(len, missing)))
    for shard in _each(partial(_lived, run, parts, world, tuning), missing, jobs):
        told(len(shard))
    return tallies.merged(
        tallies.load(_part(parts, shard).read_text("utf-8")) for shard in run.shards()
    )


def _each(work: Callable[[range], range], shards: list[range], jobs: int) -> Iterator[range]:
    """By forks where the system has them: what is loaded is loaded once."""
    if jobs < 2 or "fork" not in multiprocessing.get_all_start_methods():  # noqa: PLR2004
        yield from map(work, shards)
        return
    global _WORK  # noqa: PLW0603  what forks inherit rather than being sent
    _WORK = work
    with multiprocessing.get_context("fork").Pool(jobs) as pool:
        yield from pool.imap_unordered(_inherited, shards)


_WORK: Callable[[range], range] | None = None


def _inherited(shard: range) -> range:
    if _WORK is None:
        raise RuntimeError("forked before there was work")
    return _WORK(shard)


def _lived(run: Run, parts: Path, world: World, tuning: Path, shard: range) -> range:
    """One part, written whole or not at all."""
    path, made = _part(parts, shard), Tally()
    asyncio.run(_live(run, world, tuning, shard, made))
    draft = path.with_suffix(".draft")
    draft.write_text(made.dump(), encoding="utf-8")
    draft.replace(path)
    return shard


async def _live(run: Run, world: World, tuning: Path, shard: range, made: Tally) -> None:
    app, banks = world.app(tuning), load_banks()
    for number in shard:
        person = Person.born(number, archetype_of(number, run.seed), run.seed, banks)
        alone = world.alone(app)
        count = Count(made, number, person.archetype, BEGINS, alone.tuning)
        await live(person, alone, run.days, count)


def _part(parts: Path, shard: range) -> Path:
    return parts / f"{shard.start:07d}.json"


def _print(paths: Iterable[Path]) -> str:
    digest = hashlib.blake2b(digest_size=12)
    for path in paths:
        digest.update(path.read_bytes())
    return digest.hexdigest()
