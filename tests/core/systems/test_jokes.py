"""What becomes a joke of theirs, and how rarely it comes back."""

from dataclasses import replace

import pytest
from tests.core.build import NOW, SFW, after, moment

from luna.core.dice import Dice
from luna.core.model import Instruction, Perception, Phase, quote
from luna.core.now import Now
from luna.core.systems.jokes import Jokes, observe, settle, suggest
from luna.core.tuning import Tuning

LAUGH = Perception(laugh=True)
MOCKED = Perception(laugh=True, insult=True)
LINE = "Pixel a encore signé ma facture"
TOLD = Jokes(line=LINE, said_at=NOW)
OURS = Jokes(kept=("ma luciole",))


@pytest.mark.parametrize(
    "past, seen, said, minutes, kept",
    [
        pytest.param(TOLD, SFW, "ah ok", 1, (), id="nobody laughs"),
        pytest.param(TOLD, LAUGH, "mdr t'es folle", 1, (LINE,), id="a laugh at her line"),
        pytest.param(TOLD, LAUGH, "ptdrrr", 61, (), id="a laugh an hour later"),
        pytest.param(
            TOLD, LAUGH, "mdr moi hier j'ai raté le bus", 1, (), id="a laugh at their own story"
        ),
        pytest.param(TOLD, MOCKED, "mdr t'es nulle", 1, (), id="a mocking laugh"),
        pytest.param(Jokes(), LAUGH, "mdr", 1, (), id="she had said nothing"),
        pytest.param(
            replace(TOLD, kept=(LINE,)), LAUGH, "mdr", 1, (LINE,), id="the same laugh once"
        ),
        pytest.param(
            Jokes(), SFW, "je vais t’appeler ma luciole", 1, ("ma luciole",), id="a nickname"
        ),
        pytest.param(Jokes(), SFW, "jvais t'appeler demain", 1, (), id="a telephone call"),
        pytest.param(Jokes(), SFW, "je peux t'appeler ?", 1, (), id="no nickname given"),
        pytest.param(Jokes(), SFW, "ton surnom c'est Zébulon", 1, ("Zébulon",), id="surname"),
        pytest.param(
            Jokes(), SFW, "i'll call you firefly", 1, ("firefly",), id="a nickname in English"
        ),
        pytest.param(Jokes(), SFW, "i'll call you tomorrow", 1, (), id="a call in English"),
        pytest.param(OURS, SFW, "arrête avec ma luciole", 1, (), id="they have had enough of it"),
        pytest.param(
            Jokes(kept=("ma luciole", "bzz fait ma luciole", LINE)),
            SFW,
            "plus de ma luciole stp",
            1,
            (LINE,),
            id="and of what was made of it",
        ),
        pytest.param(OURS, SFW, "coucou ma luciole", 1, ("ma luciole",), id="it stays"),
    ],
)
def test_what_is_kept(
    rules: Tuning, past: Jokes, seen: Perception, said: str, minutes: float, kept: tuple[str, ...]
) -> None:
    assert observe(past, seen, (said,), after(minutes=minutes), rules.jokes).kept == kept


def test_ten_at_most_and_the_oldest_goes(rules: Tuning) -> None:
    past = replace(TOLD, kept=tuple(f"joke {n}" for n in range(10)))
    found = observe(past, LAUGH, ("mdr",), NOW, rules.jokes).kept
    assert (len(found), found[0], found[-1]) == (10, "joke 1", LINE)


@pytest.mark.parametrize(
    "state, now, expected",
    [
        pytest.param(OURS, moment(), True, id="a light moment"),
        pytest.param(Jokes(), moment(), False, id="they have none yet"),
        pytest.param(OURS, moment(phase=Phase.INTEREST), False, id="not close enough"),
        pytest.param(OURS, moment(vulnerable=True), False, id="someone who hurts"),
        pytest.param(OURS, moment(seen=Perception(goodbye=True)), False, id="a goodbye"),
        pytest.param(replace(OURS, called_at=181), moment(), False, id="called back lately"),
        pytest.param(replace(OURS, called_at=180), moment(), True, id="twenty messages later"),
    ],
)
def test_call_back(rules: Tuning, state: Jokes, now: Now, expected: bool) -> None:
    certain = replace(rules.jokes, chance=1.0)
    found = suggest(state, now, certain, Dice("1")("jokes"))
    assert (found is not None) is expected


def test_their_words_are_quoted(rules: Tuning) -> None:
    found = suggest(OURS, moment(), replace(rules.jokes, chance=1.0), Dice("1")("jokes"))
    assert found is not None
    assert (found.slots["joke"], found.quoted) == (quote("ma luciole"), ("ma luciole",))


@pytest.mark.parametrize(
    "bubbles, key, line, called_at",
    [
        pytest.param(("oui",), "jackpot", "", None, id="too short to be a joke"),
        pytest.param(("et toi tu fais quoi ?",), "jackpot", "", None, id="a question"),
        pytest.param(("ah", LINE), "jackpot", LINE, None, id="her last line may be one"),
        pytest.param((), "inside_joke", "", 200, id="a joke called back"),
    ],
)
def test_settle(bubbles: tuple[str, ...], key: str, line: str, called_at: int | None) -> None:
    found = settle(Jokes(), bubbles, [Instruction(key, 1.0)], NOW, 200)
    assert (found.line, found.called_at) == (line, called_at)
