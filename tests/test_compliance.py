"""``docs/compliance.md`` names a test for each rule, or says that the part is not built; what
``docs/guards.md`` names is there too.
"""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "compliance.md").read_text("utf-8")
GUARDS = (ROOT / "docs" / "guards.md").read_text("utf-8")
NAMED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
WANTED = (
    "EU AI Act", "art. 50(1)", "GDPR art. 9", "GDPR art. 15", "20", "GDPR art. 17",
    "California SB 243", "New York General Business Law art. 47", "SREN", "Anthropic", "OpenRouter",
    "Stripe", "4.4(a)", "5.2(b)", "6.2 ", "6.2.1", "Telegram bot developer terms 4 ",
)  # fmt: skip


def rows(text: str = TEXT, heading: str = "Rule") -> list[list[str]]:
    """The cells of every row of every table, headings and rules left out."""
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    cells = [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]
    return [row for row in cells if row[0] != heading]


@cache
def written_in(path: str) -> frozenset[str]:
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(each.name for each in ast.walk(tree) if isinstance(each, functions))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_a_rule_is_held_by_a_test_that_exists_or_said_to_be_unbuilt(row: list[str]) -> None:
    rule, asks, does, held = row
    assert all((rule, asks, does))
    named = NAMED.findall(held)
    assert named or held.startswith("Not built")
    assert held.count("::") == len(named), "a name that is not read as one"
    assert [name for path, name in named if name not in written_in(path)] == []


@pytest.mark.parametrize("rule", WANTED)
def test_the_rules_that_matter_are_there(rule: str) -> None:
    assert any(rule in f"{row[0]} " for row in rows())


MUTATED = rows(GUARDS.partition("## Mutations")[2], "changed")


@pytest.mark.parametrize("row", MUTATED, ids=lambda row: row[0])
def test_what_a_mutation_broke_is_there(row: list[str]) -> None:
    _, held = row
    named, case = re.fullmatch(r"(`[^`]+`)(?:: (.+))?", held).groups()  # type: ignore[union-attr]
    ((path, name),) = NAMED.findall(named)
    assert name in written_in(path)
    assert case is None or f'id="{case}"' in (ROOT / path).read_text("utf-8")


def test_three_guards_and_more_were_mutated() -> None:
    assert len([row for row in MUTATED if "tests/core/guards/" in row[1]]) >= 3


def test_it_is_no_legal_advice() -> None:
    assert "not legal advice" in TEXT
