"""When she is reminded of how she writes."""

import pytest

from luna.core.model import Instruction
from luna.core.systems.anchor import Anchor, observe, settle, suggest
from luna.core.tuning import Tuning

REMINDED = (Instruction("anchor.who", 1),)


@pytest.mark.parametrize(
    "state, key",
    [
        pytest.param(Anchor(), None, id="at the beginning nothing"),
        pytest.param(Anchor(since=24, length=320, emojis=2), None, id="she writes as she does"),
        pytest.param(Anchor(since=25), "anchor.who", id="every twenty-five turns"),
        pytest.param(Anchor(length=321), "anchor.long", id="too long for a chat"),
        pytest.param(Anchor(emojis=3), "anchor.emoji", id="too many emojis"),
        pytest.param(Anchor(length=900, listed=True), "anchor.list", id="a list comes first"),
    ],
)
def test_what_she_is_reminded_of(rules: Tuning, state: Anchor, key: str | None) -> None:
    found = suggest(state, rules.anchor)
    assert (found and found.key) == key


@pytest.mark.parametrize(
    "draft, expected",
    [
        pytest.param(None, Anchor(since=9, length=400), id="fixed words tell nothing"),
        pytest.param("oui !", Anchor(since=9, length=5), id="a short draft"),
        pytest.param("😀😀😀", Anchor(since=9, length=3, emojis=3), id="emojis"),
        pytest.param("voilà :\n- un\n- deux", Anchor(9, 19, listed=True), id="a dashed list"),
        pytest.param("1. un\n2. deux", Anchor(9, 13, listed=True), id="a numbered list"),
        pytest.param("# titre", Anchor(9, 7, listed=True), id="a heading"),
        pytest.param("c'est **fort**", Anchor(9, 14, listed=True), id="bold"),
        pytest.param("j'ai 2. chats", Anchor(9, 13), id="a number is no list"),
        pytest.param("un mi-temps - voilà", Anchor(9, 19), id="a dash is no list"),
    ],
)
def test_what_a_draft_shows(draft: str | None, expected: Anchor) -> None:
    assert settle(Anchor(since=9, length=400), (), draft) == expected


def test_a_reminder_starts_the_count_again() -> None:
    assert settle(Anchor(since=25), REMINDED, "ok").since == 0
    assert observe(Anchor(since=3)).since == 4
