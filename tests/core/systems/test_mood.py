"""How her mood drifts."""

from collections import Counter
from datetime import datetime

import pytest
from tests.core.build import GLAD, NOW, SAD, SFW, after

from luna.core.dice import Dice
from luna.core.model import DayPart, Mood, Perception, day_part
from luna.core.systems.mood import MoodState, observe, suggest
from luna.core.tuning import Tuning

DRAWS = 2000


def moods(rules: Tuning, seen: Perception, now: datetime) -> Counter[Mood]:
    """Moods drawn with many dice, each from the same past."""
    drawn = (
        observe(MoodState(), seen, now, rules.mood, Dice(str(n))("mood")) for n in range(DRAWS)
    )
    return Counter(state.mood for state in drawn)


def test_a_mood_lasts_its_hours(rules: Tuning) -> None:
    past = MoodState(Mood.PLAYFUL, until=after(3))
    assert observe(past, SAD, after(2.9), rules.mood, Dice("1")("mood")) == past


def test_the_next_one_lasts_two_to_six_hours(rules: Tuning) -> None:
    past = MoodState(Mood.PLAYFUL, until=NOW)
    found = observe(past, SFW, NOW, rules.mood, Dice("1")("mood"))
    assert found.until is not None
    assert after(2) <= found.until <= after(6)


def test_the_same_dice_give_the_same_mood(rules: Tuning) -> None:
    once = observe(MoodState(), SFW, NOW, rules.mood, Dice("7")("mood"))
    assert once == observe(MoodState(), SFW, NOW, rules.mood, Dice("7")("mood"))


@pytest.mark.parametrize(
    "hour, part",
    [
        pytest.param(3, DayPart.NIGHT, id="three at night"),
        pytest.param(6, DayPart.MORNING, id="six in the morning"),
        pytest.param(12, DayPart.AFTERNOON, id="noon"),
        pytest.param(18, DayPart.EVENING, id="six in the evening"),
        pytest.param(23, DayPart.EVENING, id="before midnight"),
    ],
)
def test_parts_of_the_day(hour: int, part: DayPart) -> None:
    assert day_part(NOW.replace(hour=hour)) is part


def test_nights_are_tired_and_mornings_are_not_desiring(rules: Tuning) -> None:
    night = moods(rules, SFW, NOW.replace(hour=2))
    morning = moods(rules, SFW, NOW.replace(hour=9))
    assert night.most_common(1)[0][0] is Mood.TIRED
    assert morning[Mood.DESIRING] == 0


def test_a_sad_user_makes_her_softer_not_more_playful(rules: Tuning) -> None:
    glad, sad = moods(rules, GLAD, NOW), moods(rules, SAD, NOW)
    assert sad[Mood.PLAYFUL] < glad[Mood.PLAYFUL]
    assert sad[Mood.MELANCHOLIC] > glad[Mood.MELANCHOLIC]
    assert sad[Mood.DESIRING] < glad[Mood.DESIRING]


@pytest.mark.parametrize(
    "mood, flirts, expected",
    [
        pytest.param(Mood.NEUTRAL, True, None, id="neutral: nothing to say"),
        pytest.param(Mood.TIRED, False, "mood.tired", id="tired"),
        pytest.param(Mood.ROMANTIC, False, "mood.romantic", id="tender with anybody"),
        pytest.param(Mood.DESIRING, False, None, id="no desire for somebody just met"),
        pytest.param(Mood.DESIRING, True, "mood.desiring", id="later it may be"),
    ],
)
def test_what_it_asks(rules: Tuning, mood: Mood, flirts: bool, expected: str | None) -> None:
    found = suggest(MoodState(mood), rules.mood, flirts=flirts)
    assert (found and found.key) == expected
