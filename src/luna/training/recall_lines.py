"""The written facts and questions that recall is trained and measured on."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from luna.training.lines import ROOT

FOLDER = ROOT / "data" / "memory"
HELD_OUT = FOLDER / "heldout"
_PAIRS_A_LIST = 44  # as many facts as a person's list holds
KINDS = FOLDER / "kinds.txt"
PAIRS = FOLDER / "pairs.tsv"
_SAME = {"event": "plan"}  # kinds that are one to recall


@dataclass(frozen=True, slots=True)
class Fact:
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A question; ``sort`` is paraphrase, keyword, temporal, past or never; ``fact`` the place of
    the fact that answers it, -1 where none does."""

    sort: str
    text: str
    fact: int


@dataclass(frozen=True, slots=True)
class Person:
    """One list of facts, and what is asked of it."""

    name: str
    facts: list[Fact]
    asks: list[Ask]


def people(folder: Path = FOLDER) -> list[Person]:
    """Return everybody of a folder, and for training the pairs cut into lists."""
    found = [_person(path) for path in sorted(folder.glob("*.tsv")) if path != PAIRS]
    return found + (_lists() if folder == FOLDER else [])


def examples() -> list[tuple[str, bool, str]]:
    """Return (kind, whether it is a question, text) of the phrases written kind by kind."""
    rows = (row.split(" ", 2) for row in KINDS.read_text("utf-8").splitlines() if row)
    return [
        (kind, side == "q", text.strip()) for kind, side, rest in rows for text in rest.split(" | ")
    ]


def digest() -> str:
    """Return the SHA-256 of all that is trained on."""
    files = (KINDS, *sorted(FOLDER.glob("*.tsv")))
    return sha256(b"".join(path.read_bytes() for path in files)).hexdigest()


def _person(path: Path) -> Person:
    """Read a file: a fact, then its questions. Raises ``ValueError`` on a row out of place."""
    facts, asks, old = list[Fact](), list[Ask](), -1
    for row in path.read_text("utf-8").splitlines():
        sort, *rest = row.split("\t")
        if sort in {"fact", "old"}:
            kind, text = rest
            old = len(facts) if sort == "old" else old
            facts.append(Fact(_SAME.get(kind, kind), text))
        else:
            (text,) = rest
            asks.append(Ask(sort, text, {"past": old, "never": -1}.get(sort, len(facts) - 1)))
    return Person(path.stem, facts, asks)


def _lists() -> list[Person]:
    """Deal the pairs out, so that each list holds all kinds."""
    rows = [row.split("\t") for row in PAIRS.read_text("utf-8").splitlines()]
    many = -(-len(rows) // _PAIRS_A_LIST)
    return [_paired(f"pairs {at}", rows[at::many]) for at in range(many)]


def _paired(name: str, rows: list[list[str]]) -> Person:
    facts = [Fact(kind, text) for kind, text, _ in rows]
    return Person(name, facts, [Ask("paraphrase", row[2], at) for at, row in enumerate(rows)])
