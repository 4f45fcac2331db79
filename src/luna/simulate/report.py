"""The report of a simulation: a page, its pictures, the figures as JSON, and a line a user."""

import csv
import io
import json
from dataclasses import asdict, fields
from importlib.resources import files
from pathlib import Path

from luna.simulate.costs import CHARACTERS_PER_TOKEN
from luna.simulate.plots import Runs, draw_all
from luna.simulate.tally import Person, Tally

PAGE, SUMMARY, USERS, BROKEN = "report.html", "summary.json", "users.csv", "broken.json"


def write(runs: Runs, folder: Path, seed: int) -> None:
    """Write everything into ``folder``: the same figures give the same bytes."""
    summaries = {name: run.summary() for name, run in runs.items()}
    first = next(iter(runs.values()))
    plots = draw_all(runs, folder)
    page = _page(
        users=first.users,
        days=first.days,
        seed=seed,
        verdicts={name: run.broken() for name, run in runs.items()},
        names=list(runs),
        rows=[
            (what, [summary[what] for summary in summaries.values()])
            for what in next(iter(summaries.values()))
        ],
        plots=plots,
        characters=CHARACTERS_PER_TOKEN,
    )
    (folder / PAGE).write_text(page, encoding="utf-8")
    (folder / SUMMARY).write_text(_json(summaries), encoding="utf-8")
    (folder / USERS).write_text(_lines(first.tally), encoding="utf-8")
    broken = {name: [asdict(each) for each in run.tally.broken] for name, run in runs.items()}
    (folder / BROKEN).write_text(_json(broken), encoding="utf-8")


def _page(**shown: object) -> str:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415  heavy

    maker = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    text = (files(__package__) / "report.html.j2").read_text("utf-8")
    return maker.from_string(text).render(**shown)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _lines(tally: Tally) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, [field.name for field in fields(Person)], lineterminator="\n")
    writer.writeheader()
    writer.writerows(asdict(each) for each in tally.people)
    return out.getvalue()
