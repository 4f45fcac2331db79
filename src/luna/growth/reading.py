"""Reading ``experiments.toml``: strictly, and within what may be varied at all."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from luna.core.model import Language
from luna.core.tuning import Tuning
from luna.growth.experiments import Arm, Experiment, Metric, Trials
from luna.persona import Persona
from luna.strict import PersonaError, Table, mapping, only, read_toml, sub, text
from luna.tuning import adapter

FILE = "experiments.toml"
LEAST_ARMS = 2
# Numbers that protect somebody, or that a user was told.
_KEPT = frozenset({"safety", "attachment", "retention", "pace", "tier", "trial", "offers", "plans"})


def read_trials(folder: Path, persona: Persona, tuning: Tuning) -> Trials | None:
    """The experiments of a persona, all arms tried on; nothing where it has none.

    Raises ``PersonaError`` naming the entry that is wrong.
    """
    path = folder / FILE
    if not path.exists():
        return None
    table = read_toml(path)
    only(table, {"experiment"}, str(path))
    entries = sub(table, "experiment", str(path))
    found = tuple(_experiment(k, v, path, persona, tuning) for k, v in entries.items())
    return Trials(found, persona, tuning)


def _experiment(
    key: str, entry: object, path: Path, persona: Persona, tuning: Tuning
) -> Experiment:
    at = f"{path}: experiment {key}"
    row = mapping(entry, at)
    only(row, {"question", "metric", "begins", "ends", "share", "arm"}, at)
    arms = tuple(
        _arm(name, each, at, persona, tuning) for name, each in sub(row, "arm", at).items()
    )
    if len(arms) < LEAST_ARMS:
        raise PersonaError(f"{at}: an experiment has two arms or more")
    if arms[0].tuning or arms[0].guidance:
        raise PersonaError(f"{at}: the first arm is Luna as she is: it changes nothing")
    metric = text(row, "metric", at)
    if metric not in set(Metric):
        raise PersonaError(f"{at}: unknown metric '{metric}': known are {', '.join(Metric)}")
    begins, ends = _day(row, "begins", at), _day(row, "ends", at) if "ends" in row else None
    share = _part(row.get("share", 1.0), f"{at}: share")
    question = text(row, "question", at)
    return Experiment(key, question, Metric(metric), begins, ends, share, arms)


def _arm(name: str, entry: object, where: str, persona: Persona, tuning: Tuning) -> Arm:
    at = f"{where}: arm {name}"
    row = mapping(entry, at)
    only(row, {"weight", "tuning", "instructions"}, at)
    weight = row.get("weight", 1.0)
    if not isinstance(weight, int | float) or weight <= 0:
        raise PersonaError(f"{at}: 'weight' must be above 0")
    numbers = {place: _number(place, value, tuning, at) for place, value in _flat(row, at).items()}
    guidance = {lang: _guidance(row, lang, persona, at) for lang in Language}
    told = {lang: texts for lang, texts in guidance.items() if texts}
    if told and set(told) != set(Language):
        raise PersonaError(f"{at}: instructions are given in every language or in none")
    return Arm(name, float(weight), numbers, told)


def _flat(row: Table, at: str) -> Table:
    """``{"proactive.hello_chance": 0.2}``."""
    return sub(row, "tuning", at)


def _number(place: str, value: object, tuning: Tuning, at: str) -> object:
    """The value as its place wants it. Raises where there is no such place, or it is kept."""
    section, _, name = place.partition(".")
    if section in _KEPT:
        raise PersonaError(f"{at}: '{place}' protects people, so no experiment varies it")
    numbers = asdict(tuning)
    if name not in numbers.get(section, {}):
        raise PersonaError(f"{at}: tuning has no '{place}'")
    numbers[section][name] = value
    try:
        changed = adapter().validate_python(numbers)
    except ValidationError as error:
        raise PersonaError(f"{at}: {place}: {error.errors()[0]['msg'].lower()}") from None
    found: object = getattr(getattr(changed, section), name)
    return found


def _guidance(row: Table, language: Language, persona: Persona, at: str) -> Mapping[str, str]:
    texts = sub(sub(row, "instructions", at), language, at)
    unknown = sorted(set(texts) - set(persona.guidance[language]))
    if unknown:
        raise PersonaError(f"{at}: there is no instruction '{unknown[0]}'")
    return {key: text(texts, key, at) for key in texts}


def _day(row: Table, key: str, at: str) -> date:
    day = row.get(key)
    if not isinstance(day, date):
        raise PersonaError(f"{at}: '{key}' must be a date such as 2026-12-01")
    return day


def _part(value: object, at: str) -> float:
    if not isinstance(value, int | float) or not 0 < value <= 1:
        raise PersonaError(f"{at}: must be above 0 and at most 1")
    return float(value)
