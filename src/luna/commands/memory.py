"""``luna memory``: ranks facts for questions and extracts facts from talks, without a database."""

import json
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TextIO

from luna.core.memory.extraction import Said, as_object, extract
from luna.core.memory.phrasing import told
from luna.core.memory.ranking import Shelf, best, scores, shelve
from luna.core.memory.staleness import stale, successions
from luna.core.memory.traits import of_facts, of_question
from luna.core.memory.weights import Weights
from luna.core.perception.senses import Senses
from luna.errors import LunaError
from luna.talk.timeline import HOME

RANKED = 10


def rank_lines(path: Path, questions: Iterable[str], out: TextIO) -> None:
    """Write, for each question, the numbers of the lines of ``path`` that answer it best."""
    from luna.recalling import load_weights  # noqa: PLC0415 - read only to be used
    from luna.senses import load_senses  # noqa: PLC0415 - the encoder takes a second

    lines = _lines(path)
    senses, weights = load_senses(), load_weights()
    places = [number for number, line in enumerate(lines, 1) if line.strip()]
    shelf = shelf_of([lines[place - 1] for place in places], senses, weights) if places else None
    for question in questions:
        query = question.rstrip("\r\n")
        ranked = [places[at] for at in ranking(query, shelf, senses, weights)] if shelf else []
        out.write(json.dumps({"query": query, "ranked": ranked}, ensure_ascii=False) + "\n")
        out.flush()


def shelf_of(lines: list[str], senses: Senses, weights: Weights) -> Shelf:
    """Read facts as they are written in a list, dates and tenses telling which still hold."""
    tellings = [told(line) for line in lines]
    facts = of_facts([each.text for each in tellings], senses, weights)
    heirs = successions(facts, tellings, weights.kinds)
    return shelve(facts, stale(len(facts), heirs), heirs)


def ranking(query: str, shelf: Shelf, senses: Senses, weights: Weights) -> list[int]:
    """Return the places of the best facts for a question, best first."""
    asked, past = of_question(query, senses, weights)
    return best(scores(asked, past, shelf, weights), RANKED)


def extract_lines(lines: Iterable[str], out: TextIO) -> None:
    """Read a talk, a JSON object a line, and write what it tells of the user as one object.

    Only lines whose role is "user" are read. Raises ``LunaError`` naming the line that is wrong.
    """
    from luna.persona import load_persona, persona_folder  # noqa: PLC0415 - read only to be used
    from luna.recalling import hers_of  # noqa: PLC0415
    from luna.senses import language_of  # noqa: PLC0415 - no encoder is needed

    rows = [_row(line, number) for number, line in enumerate(lines, 1) if line.strip()]
    said = [Said(text, at, language_of(text)) for role, text, at in rows if role == "user"]
    found = as_object(extract(said, hers_of(load_persona(persona_folder()))))
    out.write(json.dumps(found, ensure_ascii=False) + "\n")


def _row(line: str, number: int) -> tuple[str, str, datetime]:
    try:
        row = json.loads(line)
        at = datetime.fromisoformat(row["at"])
        return row["role"], str(row["content"]), at if at.tzinfo else at.replace(tzinfo=HOME)
    except (ValueError, KeyError, TypeError) as error:
        raise LunaError(f'line {number} is not {{"role", "content", "at"}}: {error}') from error


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise LunaError(f"cannot read {path}: {error}") from error
