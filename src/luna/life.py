"""Her life as data: the week by the hour, the stories that run over weeks, the secrets.

The same for every user: what she says at ten fits what she says at six.
"""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path

from luna.core.immersion.day import DayRules, Today
from luna.core.model import Language
from luna.days import Almanac, read_almanac, today
from luna.strict import (
    PersonaError,
    Table,
    by_language,
    mapping,
    number,
    only,
    read_toml,
    rows,
    sub,
    text,
    texts,
)

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
PARALLEL = ("company", "plan", "past")  # one for each wording of the activity, or none
PHRASES = ("activity", "place", "wear", "work", *PARALLEL)
PHASES = ("discovery", "interest", "connection", "intimacy", "depth")
LAYERS = range(6)

Texts = Mapping[Language, str]


@dataclass(frozen=True, slots=True)
class Activity:
    """Something she does. ``phrases[language]`` has wordings of ``activity``, ``place``, ``wear``.

    ``activity`` is a clause in the first person ("je dessine"), ``place`` follows a verb of being
    ("à l'atelier"), ``wear`` a verb of wearing ("un vieux pull"). ``work`` is a clause that says
    at what she works on such a day. With each wording of ``activity`` may go whom she is with as
    ``company`` ("Camille", or nobody: ""), and where it may be an evening's, the same as ``plan``
    ("aller au ciné") and as ``past`` ("j'étais au ciné").
    """

    key: str
    phrases: Mapping[Language, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Life:
    """Her activities and, for each weekday (Monday first), what begins when; what days hold."""

    activities: Mapping[str, Activity]
    week: tuple[tuple[tuple[time, str], ...], ...]
    almanac: Almanac = field(default_factory=Almanac)

    def at(self, local: datetime) -> Activity:
        """Tell what she does at a local time of hers, were it a day like any other."""
        day = self.week[local.weekday()]
        place = bisect_right([begins for begins, _ in day], local.time()) - 1
        return self.activities[day[place][1]]

    def activity(self, key: str, local: datetime) -> Activity:
        """Give an activity by its key, or by the hour when the key names none."""
        return self.activities.get(key) or self.at(local)

    def today(self, home: datetime, language: Language, rules: DayRules) -> Today:
        """Tell her day as it is on this very date."""
        phrases = {key: activity.phrases for key, activity in self.activities.items()}
        return today(self.week, phrases, self.almanac, home, language, rules)


@dataclass(frozen=True, slots=True)
class Beat:
    """A step of a story, ``after`` days from the one before.

    ``ask`` asks the user for advice, which is kept under this beat's key; a later beat names it in
    ``recall`` and says ``recalled``, with the slot ``{advice}``, when there was any. ``write``: as
    she writes it unasked, to whoever has followed the story so far.
    """

    key: str
    after: int
    tell: Texts
    ask: Texts | None = None
    recall: str | None = None
    recalled: Texts | None = None
    write: Texts | None = None


@dataclass(frozen=True, slots=True)
class Arc:
    """A story of her life over weeks, for users from a phase on."""

    key: str
    phase: str
    title: Texts
    beats: tuple[Beat, ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """Something she tells once, at a depth from 0 (anybody) to 5 (the closest)."""

    key: str
    layer: int
    tell: Texts


def read_life(path: Path) -> Life:
    """Read ``life.toml``. Raises ``PersonaError``."""
    table = read_toml(path)
    only(table, {"activity", "week", "evenings", "holiday", "fact"}, str(path))
    activities = {k: _activity(k, v, path) for k, v in sub(table, "activity", str(path)).items()}
    week = sub(table, "week", str(path))
    only(week, DAYS, f"{path}: week")
    almanac = read_almanac(table, activities, str(path))
    return Life(activities, tuple(_day(week, day, activities, path) for day in DAYS), almanac)


def read_arcs(path: Path) -> tuple[Arc, ...]:
    """Read ``arcs.toml``. Raises ``PersonaError``."""
    table = read_toml(path)
    only(table, {"arc"}, str(path))
    return tuple(_arc(row, path) for row in rows(table, "arc", str(path)))


def read_secrets(path: Path) -> tuple[Secret, ...]:
    """Read ``secrets.toml``; each layer must have one at least. Raises ``PersonaError``."""
    table = read_toml(path)
    only(table, {"secret"}, str(path))
    found = tuple(_secret(row, path) for row in rows(table, "secret", str(path)))
    missing = set(LAYERS) ^ {secret.layer for secret in found}
    if missing:
        raise PersonaError(f"{path}: layers are 0 to 5, see layer {min(missing)}")
    return found


def _activity(key: str, entry: object, path: Path) -> Activity:
    at = f"{path}: activity {key}"
    table = mapping(entry, at)
    only(table, set(Language), at)
    return Activity(key, {lang: _phrases(sub(table, lang, at), at) for lang in Language})


def _phrases(table: Table, at: str) -> dict[str, tuple[str, ...]]:
    only(table, PHRASES, at)
    found = {name: texts(table.get(name, ()), f"{at}: {name}") for name in PHRASES}
    if not found["activity"]:
        raise PersonaError(f"{at}: 'activity' is missing in a language")
    odd = [name for name in PARALLEL if len(found[name]) not in {0, len(found["activity"])}]
    if odd:
        raise PersonaError(f"{at}: '{odd[0]}' needs one for each 'activity'")
    return found


def _day(
    week: Table, day: str, activities: Mapping[str, Activity], path: Path
) -> tuple[tuple[time, str], ...]:
    at = f"{path}: week {day}"
    hours = tuple(_hour(entry, at) for entry in texts(week.get(day, ()), at))
    if not hours or hours[0][0] != time() or list(hours) != sorted(hours):
        raise PersonaError(f"{at}: hours must begin at 00:00 and rise")
    unknown = [key for _, key in hours if key not in activities]
    if unknown:
        raise PersonaError(f"{at}: unknown activity '{unknown[0]}'")
    return hours


def _hour(entry: str, at: str) -> tuple[time, str]:
    begins, _, key = entry.partition(" ")
    try:
        return time.fromisoformat(begins), key.strip()
    except ValueError:
        raise PersonaError(f"{at}: '{entry}' must look like '07:30 coffee'") from None


def _arc(row: Table, path: Path) -> Arc:
    key = text(row, "key", str(path))
    at = f"{path}: arc {key}"
    only(row, {"key", "phase", "title", "beat"}, at)
    phase = text(row, "phase", at)
    if phase not in PHASES:
        raise PersonaError(f"{at}: unknown phase '{phase}'")
    beats = tuple(_beat(beat, at) for beat in rows(row, "beat", at))
    asked = {beat.key for beat in beats if beat.ask}
    lost = [beat.recall for beat in beats if beat.recall and beat.recall not in asked]
    if lost:
        raise PersonaError(f"{at}: no beat '{lost[0]}' asks for advice")
    return Arc(key, phase, by_language(sub(row, "title", at), at), beats)


def _beat(row: Table, arc: str) -> Beat:
    at = f"{arc}: beat {row.get('key')}"
    only(row, {"key", "after", "tell", "ask", "recall", "recalled", "write"}, at)
    if ("recall" in row) != ("recalled" in row):
        raise PersonaError(f"{at}: 'recall' and 'recalled' go together")
    return Beat(
        key=text(row, "key", at),
        after=number(row, "after", at),
        tell=by_language(sub(row, "tell", at), f"{at}: tell"),
        ask=by_language(sub(row, "ask", at), f"{at}: ask") if "ask" in row else None,
        recall=text(row, "recall", at) if "recall" in row else None,
        recalled=by_language(sub(row, "recalled", at), at) if "recalled" in row else None,
        write=by_language(sub(row, "write", at), f"{at}: write") if "write" in row else None,
    )


def _secret(row: Table, path: Path) -> Secret:
    at = f"{path}: secret {row.get('key')}"
    only(row, {"key", "layer", "tell"}, at)
    tell = by_language(sub(row, "tell", at), f"{at}: tell")
    return Secret(text(row, "key", at), number(row, "layer", at), tell)
