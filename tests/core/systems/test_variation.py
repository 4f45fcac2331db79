"""How her manner varies with mood and hour."""

from collections import Counter

import pytest
from tests.core.build import NOW, moment

from luna.core.dice import Dice
from luna.core.model import Mood, Perception, Phase
from luna.core.now import Now
from luna.core.systems.variation import Length, style, tempo
from luna.core.tuning import Tuning

DRAWS = 1000


def drawn(rules: Tuning, now: Now) -> Counter[str]:
    styles = [style(now, rules.variation, Dice(str(n))("v")) for n in range(DRAWS)]
    return Counter(each.length for each in styles) + Counter(
        {"emoji": sum(s.emoji for s in styles)}
    )


@pytest.mark.parametrize("mood", Mood)
def test_every_mood_has_a_manner(rules: Tuning, mood: Mood) -> None:
    found = drawn(rules, moment(mood=mood))
    assert found[Length.SHORT] > 0
    assert found[Length.MEDIUM] > 0


@pytest.mark.parametrize(
    "one, other, what",
    [
        pytest.param(
            moment(mood=Mood.TIRED), moment(mood=Mood.HAPPY), Length.SHORT, id="tired is short"
        ),
        pytest.param(
            moment(mood=Mood.HAPPY), moment(mood=Mood.TIRED), "emoji", id="glad shows it more"
        ),
        pytest.param(
            moment(local=NOW.replace(hour=2)), moment(), Length.SHORT, id="nights are short"
        ),
        pytest.param(moment(), moment(hurting=True), "emoji", id="no emoji on a sorrow"),
    ],
)
def test_more_of_it(rules: Tuning, one: Now, other: Now, what: str) -> None:
    assert drawn(rules, one)[what] > drawn(rules, other)[what]


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(moment(trust=5.0), id="little trust"),
        pytest.param(moment(seen=Perception(insult=True)), id="an insult"),
        pytest.param(moment(day=1, messages=1, phase=Phase.DISCOVERY), id="a stranger"),
        pytest.param(moment(vulnerable=True), id="somebody not to be sold to"),
        pytest.param(moment(local=NOW.replace(hour=15)), id="an afternoon"),
    ],
)
def test_nothing_happens_to_her_manner(rules: Tuning, other: Now) -> None:
    assert drawn(rules, other) == drawn(rules, moment())


def test_the_same_dice_give_the_same_manner(rules: Tuning) -> None:
    once = style(moment(), rules.variation, Dice("7")("v"))
    assert once == style(moment(), rules.variation, Dice("7")("v"))
    assert once.keys == (f"style.{once.length}", "style.emoji" if once.emoji else "style.plain")


def test_tempo_stays_in_its_bounds(rules: Tuning) -> None:
    low, high = rules.variation.tempo
    assert all(low <= tempo(rules.variation, Dice(str(n))("t")) <= high for n in range(100))
