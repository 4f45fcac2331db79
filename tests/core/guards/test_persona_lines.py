"""Every line that Luna ships with keeps the promises by itself: P1 and P6, in both languages."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from luna.core.guards.claims import claims_human
from luna.core.guards.farewell import closed, tactic_spans
from luna.core.polish import polish
from luna.core.sentences import plain, split
from luna.persona import persona_folder

PERSONAS = sorted(path.parent for path in persona_folder().parent.glob("*/persona.toml"))
# Texts for who asks, or about what she must not do: they name what nobody may say.
NOT_HERS = ("instructions", "prompts")
HEARD = (
    ".hear",
    ".words",
    ".after",
    ".when",
    ".topic",
    ".lead",
    ".asks",
    ".short",
    ".signs",
)


def texts_of(entry: object, key: str = "") -> Iterator[tuple[str, str]]:
    """Each text of a TOML file, with the keys that lead to it."""
    if isinstance(entry, str):
        yield key, entry
    elif isinstance(entry, dict):
        for name, inside in entry.items():
            yield from texts_of(inside, f"{key}.{name}")
    elif isinstance(entry, list):
        for inside in entry:
            yield from texts_of(inside, key)


def lines_of(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("*.toml")):
        if not path.name.startswith(NOT_HERS):
            for key, text in texts_of(tomllib.loads(path.read_text("utf-8"))):
                if not any(name in key for name in HEARD):
                    yield f"{path.name}{key}", text


@pytest.mark.parametrize("folder", PERSONAS, ids=lambda folder: folder.name)
def test_no_line_holds_anybody_back(folder: Path) -> None:
    """Whatever is wrong to say at any time."""
    told = list(lines_of(folder))
    pressing = [
        (at, text, tactic)
        for at, text in told
        for tactic, _, _ in tactic_spans(plain(split(text)).words, goodbye=False)
    ]
    assert len(told) > 10
    assert pressing == []


@pytest.mark.parametrize("folder", PERSONAS, ids=lambda folder: folder.name)
def test_no_line_claims_to_be_human(folder: Path) -> None:
    spoken = [(at, text) for at, text in lines_of(folder) if at.startswith("lines.")]
    assert [(at, text) for at, text in spoken if claims_human(text)] == []


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_farewell_of_hers_is_a_close(language: str) -> None:
    stock = tomllib.loads((persona_folder() / f"lines.{language}.toml").read_text("utf-8"))
    said = [text for key, text in texts_of(stock["intent"]["bye"]["say"]) if key in ("", ".text")]
    assert said
    assert [text for text in said if not closed(text)] == []


@pytest.mark.parametrize(
    "path", sorted(persona_folder().glob("prompts/*.j2")), ids=lambda p: p.name
)
def test_no_prompt_asks_her_to_hold_anybody_back(path: Path) -> None:
    pressing = [
        line
        for line in path.read_text("utf-8").splitlines()
        if list(tactic_spans(plain(split(line)).words, goodbye=False))
        and polish(line, asked=False, goodbye=False).text != line
    ]
    forbidden = ("jamais", "pas ", "never", "not ", "n't", "sans ", "without", "no ", "ni ")
    assert [line for line in pressing if not any(word in line.lower() for word in forbidden)] == []
