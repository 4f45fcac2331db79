"""A population twice: the same bytes, however many processes; picked up where it was left."""

from pathlib import Path

import pytest

from luna.llm.plan import ModelPlan
from luna.persona import persona_folder
from luna.simulate import report, shards
from luna.simulate.figures import figures_of
from luna.simulate.plots import PLOTS, draw_one
from luna.simulate.shards import Run, SimulationError
from luna.simulate.world import World

USERS, DAYS = 12, 1
TUNING = persona_folder() / "tuning.toml"


@pytest.fixture(scope="module")
def run() -> Run:
    return shards.run_of(USERS, DAYS, 3, TUNING, persona_folder())


def lived(folder: Path, run: Run, world: World, jobs: int) -> dict[str, bytes]:
    """The parts of a whole run."""
    shards.settle(folder, run)
    shards.lived(run, folder, world, TUNING, jobs, lambda _users: None)
    return {path.name: path.read_bytes() for path in (folder / "parts").iterdir()}


def test_the_same_bytes_by_one_process_and_by_two(tmp_path: Path, run: Run, world: World) -> None:
    assert lived(tmp_path / "once", run, world, 1) == lived(tmp_path / "again", run, world, 2)


def test_a_report_of_its_figures(tmp_path: Path, run: Run, world: World) -> None:
    shards.settle(tmp_path, run)
    tally = shards.lived(run, tmp_path, world, TUNING, 1, lambda _users: None)
    found = {"as it is": figures_of(tally, run.users, run.days, ModelPlan())}
    report.write(found, tmp_path, run.seed)
    page = (tmp_path / report.PAGE).read_text("utf-8")
    pictures = sorted(path.name for path in tmp_path.glob("*.png"))
    assert "no promise was broken" in page
    assert len(pictures) == len(PLOTS)
    assert all(f'src="{picture}"' in page for picture in pictures)
    before = (tmp_path / "retention.png").read_bytes()
    draw_one("retention", found, tmp_path)
    assert (tmp_path / "retention.png").read_bytes() == before


def test_what_was_lived_is_not_lived_again(tmp_path: Path, run: Run, world: World) -> None:
    shards.settle(tmp_path, run)
    first, second = run.shards()
    told = list[int]()
    shards._lived(run, _parts(tmp_path), world, TUNING, first)
    before = [path.stat().st_mtime_ns for path in _parts(tmp_path).iterdir()]
    tally = shards.lived(run, tmp_path, world, TUNING, 1, told.append)
    after = [path.stat().st_mtime_ns for path in sorted(_parts(tmp_path).iterdir())]
    assert told == [len(first), len(second)]
    assert after[:1] == before
    assert len(tally.people) == USERS


def test_a_folder_of_another_run_is_left_alone(tmp_path: Path, run: Run) -> None:
    shards.settle(tmp_path, run)
    other = shards.run_of(USERS, DAYS, 4, TUNING, persona_folder())
    with pytest.raises(SimulationError, match="holds a run of other inputs"):
        shards.settle(tmp_path, other)


@pytest.mark.parametrize(("users", "days"), [(0, 1), (1, 0), (-3, 2)])
def test_nobody_and_no_day_are_refused(users: int, days: int) -> None:
    with pytest.raises(SimulationError, match="1 at least"):
        shards.run_of(users, days, 0, TUNING, persona_folder())


def _parts(folder: Path) -> Path:
    parts = folder / "parts"
    parts.mkdir(exist_ok=True)
    return parts
