"""Forgetting: who asks for it, and that nothing of the words is left in what is known."""

from datetime import date

import pytest
from tests.core.build import NOW
from tests.core.memory.keeping import memory

from luna.core.bond import Known
from luna.core.memory import forgetting
from luna.core.model import Author, Message
from luna.core.systems.acquaintance import Acquaintance
from luna.core.systems.callbacks import Events, Planned
from luna.core.systems.jokes import Jokes
from luna.core.systems.peaks import PeakWords

SAID = "mon ex s'appelle Mathieu, j'ai un entretien jeudi"


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        pytest.param("oublie ça", True, id="plainly"),
        pytest.param("Non, oublie ce que je viens de dire stp !", True, id="with words around"),
        pytest.param("forget it", True, id="English"),
        pytest.param("oublie pas hein", False, id="the contrary"),
        pytest.param("j'ai oublié ça chez moi", False, id="their own forgetting"),
        pytest.param("oublie ça et raconte-moi ta journée", False, id="more than that"),
        pytest.param("", False, id="nothing"),
    ],
)
def test_asks(text: str, asked: bool) -> None:
    assert forgetting.asks(text) is asked


def _line(author: Author, text: str) -> Message:
    return Message(author, text, NOW)


TRANSCRIPT = (
    _line(Author.USER, "j'adore Mathieu"),
    _line(Author.LUNA, "qui ça ?"),
    _line(Author.USER, SAID),
    _line(Author.LUNA, "Mathieu… d'accord"),
    _line(Author.LUNA, "bonjour toi"),
)
TURNS = (1, 1, 2, 2, 3)


def test_the_last_words_are_the_users_own() -> None:
    assert forgetting.last_said(TRANSCRIPT, TURNS) == (SAID,)
    assert forgetting.last_said((), ()) == ()


def test_every_turn_that_says_it_goes() -> None:
    assert forgetting.turns_saying((), (SAID,), TRANSCRIPT, TURNS) == (2,)
    assert forgetting.turns_saying(("Mathieu",), (SAID,), TRANSCRIPT, TURNS) == (1, 2)


def test_what_these_words_told_is_found() -> None:
    held = [memory("family", "Mathieu"), memory("city", "Brest")]
    assert forgetting.told_in((SAID,), held) == held[:1]


def test_nothing_of_them_stays_known_and_the_rest_does() -> None:
    kept = Planned("vacances à Rome", date(2026, 5, 1))
    known = Known(
        acquaintance=Acquaintance("Mathieu"),
        jokes=Jokes(kept=("Mathieu le grand", "canard"), line="Mathieu ?"),
        events=Events((Planned("entretien jeudi", date(2026, 3, 5)), kept)),
        peak=PeakWords(SAID),
    )
    left = forgetting.without(known, ("Mathieu",), (SAID,))
    assert left == Known(jokes=Jokes(kept=("canard",)), events=Events((kept,)))
