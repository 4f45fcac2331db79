"""What one message asks of the answer."""

from datetime import timedelta

import pytest
from tests.core.build import GLAD, SAD, SFW

from luna.core.model import Intensity, Perception, Sentiment
from luna.core.systems.reactions import suggest
from luna.core.tuning import Tuning

WANTS = Perception(intensity=Intensity.HOT, sentiment=Sentiment.POSITIVE)
BYE = Perception(goodbye=True, sentiment=Sentiment.NEGATIVE)
INSULT = Perception(insult=True, sentiment=Sentiment.NEGATIVE)
GRUMBLE = Perception(laugh=True, sentiment=Sentiment.NEGATIVE)
STOP = Perception(opt_out=True, sentiment=Sentiment.NEGATIVE)


@pytest.mark.parametrize(
    "seen, said, hurt, away_h, expected",
    [
        pytest.param(SFW, "je mange", False, None, None, id="small talk asks for nothing"),
        pytest.param(SAD, "jsuis triste", False, None, "user_sad", id="sad"),
        pytest.param(SFW, "ça va", True, None, "user_sad", id="hurt earlier in the session"),
        pytest.param(GRUMBLE, "la honte mdr", False, None, None, id="a grumble with a laugh"),
        pytest.param(STOP, "arrête", False, None, None, id="asking to stop is no sorrow"),
        pytest.param(GLAD, "trop bien", False, None, "user_happy", id="glad"),
        pytest.param(WANTS, "j'ai trop envie", False, None, None, id="desire is no good news"),
        pytest.param(GLAD, "mon père est mort", True, None, "user_sad", id="hurt wins over glad"),
        pytest.param(INSULT, "t'es nulle", False, None, "insult", id="insulted"),
        pytest.param(BYE, "à plus, je file", False, None, "goodbye", id="leaving"),
        pytest.param(BYE, "je vais me coucher", False, None, "goodnight", id="going to bed"),
        pytest.param(BYE, "bonne nuit !", True, 5, "goodnight", id="a close is all a close gets"),
        pytest.param(SFW, "coucou", False, 5, "new_session", id="some hours later"),
        pytest.param(SFW, "coucou", False, 47.9, "new_session", id="almost two days later"),
        pytest.param(SFW, "coucou", False, 48, "long_absence", id="two days later"),
        pytest.param(SAD, "coucou", False, 48, "user_sad", id="back, but sad"),
    ],
)
def test_reaction(
    rules: Tuning, seen: Perception, said: str, hurt: bool, away_h: float | None, expected: str
) -> None:
    absence = None if away_h is None else timedelta(hours=away_h)
    found = suggest(seen, (said,), rules.reactions, hurt=hurt, absence=absence)
    assert (found and found.key) == expected


def test_an_absence_tells_its_days(rules: Tuning) -> None:
    found = suggest(SFW, ("coucou",), rules.reactions, hurt=False, absence=timedelta(days=9.5))
    assert found is not None
    assert found.slots == {"days": "9"}
