"""The labelled sentences of drafts: where they are, how they read, and their digest."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path

from luna.core.guards.farewell import tactic_spans
from luna.core.guards.suspicion import Doubt
from luna.core.sentences import plain, split
from luna.training.lines import ROOT

FOLDER = ROOT / "data" / "drafts"
HELD_OUT = FOLDER / "heldout" / "heldout.tsv"
TESTED = ROOT / "tests" / "data"


class Label(StrEnum):
    """``clings`` is wrong at any time, ``holds`` only at a goodbye, which ``warm`` answers."""

    CLAIM = "claim"
    CLINGS = "clings"
    HOLDS = "holds"
    WARM = "warm"
    FINE = "fine"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a draft, or a few that belong together."""

    label: Label
    text: str

    def is_a(self, doubt: Doubt) -> bool | None:
        """Whether it is what ``doubt`` suspects; ``None`` where that cannot be said."""
        if doubt is Doubt.CLAIM:
            return self.label is Label.CLAIM
        if doubt is Doubt.CLINGS:
            return None if self.label is Label.HOLDS else self.label is Label.CLINGS
        # A question may be fine elsewhere and hold somebody back at a goodbye.
        asks = self.label is Label.FINE and "?" in self.text
        return None if asks else self.label in (Label.CLINGS, Label.HOLDS)


def draft_lines() -> list[Sentence]:
    """Return every sentence to train on, each text once; the lines of the tests come last."""
    written = [line for path in sorted(FOLDER.glob("*.tsv")) for line in read(path)]
    return list({line.text: line for line in (*written, *_tested())}.values())


def read(path: Path) -> list[Sentence]:
    """Read one file of ``label TAB text``. Raises ``ValueError`` on another."""
    rows = (row.partition("\t") for row in path.read_text("utf-8").splitlines() if row)
    return [Sentence(Label(label), text) for label, _, text in rows]


def digest(lines: list[Sentence]) -> str:
    """Return the SHA-256 of labels and texts, whatever their order."""
    rows = sorted(f"{line.label}\t{line.text}" for line in lines)
    return sha256("\n".join(rows).encode()).hexdigest()


def _tested() -> Iterator[Sentence]:
    for name, label in (
        ("claims_human", Label.CLAIM),
        ("honest", Label.FINE),
        ("innocent", Label.FINE),
        ("farewells_good", Label.WARM),
    ):
        for text in (TESTED / f"{name}.txt").read_text("utf-8").splitlines():
            yield Sentence(label, text)
    for row in (TESTED / "farewells_bad.txt").read_text("utf-8").splitlines():
        text = row.partition("\t")[2]
        always = next(tactic_spans(plain(split(text)).words, goodbye=False), None)
        yield Sentence(Label.CLINGS if always else Label.HOLDS, text)
