"""The labelled lines: where they are, how they read, and their digest."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from luna.core.model import Intensity, Intent, Language, Sentiment
from luna.core.perception.verdict import FLAGS

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT / "data" / "perception"
HELD_OUT = FOLDER / "heldout"  # what nobody trains on, a file an annotator
_COLUMNS = 6


@dataclass(frozen=True, slots=True)
class Line:
    """One message with all its labels; the choices are named as in the files."""

    language: Language
    intensity: str
    intent: str
    sentiment: str
    flags: frozenset[str]
    text: str
    source: str  # the file's name: which label its lines were written for


def training_lines() -> list[Line]:
    """Return every line to train on, in the order of the files' names, each text once."""
    lines = (line for path in sorted(FOLDER.glob("*.tsv")) for line in read(path))
    return list({line.text: line for line in lines}.values())


def held_out() -> list[list[Line]]:
    """Return the lines kept apart, by annotator, the latest last."""
    return [read(path) for path in sorted(HELD_OUT.glob("*.tsv"))]


def read(path: Path) -> list[Line]:
    """Read one file. Raises ``ValueError`` naming the line that does not parse."""
    rows = path.read_text("utf-8").splitlines()
    return [_line(row, path.stem, number) for number, row in enumerate(rows, 1) if row]


def digest(lines: list[Line]) -> str:
    """Return the SHA-256 of the labels and texts, whatever file or order they stand in."""
    rows = sorted(
        "\t".join(
            (one.language, one.intensity, one.intent, one.sentiment, *sorted(one.flags), one.text)
        )
        for one in lines
    )
    return sha256("\n".join(rows).encode()).hexdigest()


def _line(row: str, source: str, number: int) -> Line:
    cells = row.split("\t")
    if len(cells) != _COLUMNS:
        raise ValueError(f"{source}:{number}: {len(cells)} columns, not {_COLUMNS}")
    language, intensity, intent, sentiment, flags, text = cells
    held = frozenset(flags.split(",")) - {"-"}
    if held - set(FLAGS) or not text:
        raise ValueError(f"{source}:{number}: unknown flags {sorted(held - set(FLAGS))} or no text")
    return Line(
        Language(language),
        Intensity[intensity].name,
        Intent(intent).value,
        Sentiment(sentiment).value,
        held,
        text,
        source,
    )
