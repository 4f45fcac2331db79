"""What the talk so far tells the built-in voice."""

from datetime import datetime, timedelta

import pytest
from tests.shipped import PERSONA

from luna.core.dice import Dice
from luna.core.model import Author, Language, Message, Perception, Tier
from luna.core.speech import Moment, Prompt
from luna.llm.overheard import Overheard, overhear
from luna.talk.timeline import HOME

NOW = datetime(2026, 1, 6, 18, 30, tzinfo=HOME)
STOCK = PERSONA.lines[Language.FR]
SOFT = next(bubble for line in STOCK.intents["triste"].say for bubble in line.text.split("\n"))


def heard(said: str, known: str | None = None, history: tuple[Message, ...] = ()) -> Overheard:
    moment = Moment("neutral", "discovery", NOW, "couch", known)
    asked = Prompt(
        tier=Tier.SAFE,
        language=Language.FR,
        persona="",
        guidance="",
        history=history,
        said=(said,),
        seen=Perception(),
        moment=moment,
        instructions=(),
        spoken=frozenset(),
        dice=Dice("1"),
    )
    return overhear(asked, STOCK)


@pytest.mark.parametrize(
    "said, known, before, name, new",
    [
        pytest.param("moi c'est Karim", None, "salut", "Karim", True, id="introduced"),
        pytest.param("moi c'est Karim", "Karim", "salut", "Karim", True, id="and learnt by now"),
        pytest.param("moi c'est Karim", "Karim", "moi c'est Karim", "Karim", False, id="again"),
        pytest.param("appelle-moi Ju", "Ju", "moi c'est Julien", "Ju", True, id="another name"),
        pytest.param("appelle-moi demain", "Karim", "salut", "Karim", False, id="no name"),
        pytest.param("et toi ?", "Karim", "salut", "Karim", False, id="known for long"),
    ],
)
def test_a_name_is_new_once(
    said: str, known: str | None, before: str, name: str, new: bool
) -> None:
    found = heard(said, known, (Message(Author.USER, before, NOW),))
    assert (found.name, found.name_is_new) == (name, new)


@pytest.mark.parametrize(
    "ago, soft",
    [
        pytest.param(timedelta(minutes=2), True, id="just now"),
        pytest.param(timedelta(hours=6), False, id="this morning"),
    ],
)
def test_a_sorrow_fades_with_the_hours(ago: timedelta, soft: bool) -> None:
    assert heard("re", history=(Message(Author.LUNA, SOFT, NOW - ago),)).soft is soft
