"""Days of the year that were told, wished once when they come."""

from datetime import date

import pytest
from tests.core.build import NOW, SFW, moment

from luna.core.model import Event, Perception
from luna.core.systems.anniversaries import Anniversaries, Yearly, observe, settle, suggest
from luna.core.tuning import Tuning

TODAY = NOW.date()  # the 5th of January 2026
OWN, MOTHERS = Yearly(1, 5), Yearly(1, 5, "de ma mere")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("mon anniversaire c'est le 12 juin", Yearly(6, 12), id="own"),
        pytest.param("mon anniv est le 3/05", Yearly(5, 3), id="in numbers"),
        pytest.param("je suis née le 1er août 1990", Yearly(8, 1), id="born"),
        pytest.param("my birthday is on march 9th", Yearly(3, 9), id="English"),
        pytest.param("c'est mon anniversaire aujourd'hui !!", Yearly(1, 5), id="today"),
        pytest.param(
            "l'anniversaire de ma mère est le 3 mai", Yearly(5, 3, "de ma mere"), id="a relative's"
        ),
        pytest.param("c'est mon anniversaire demain", None, id="another day"),
        pytest.param("mon rendez-vous c'est le 12 juin", None, id="no anniversary"),
        pytest.param("mon anniversaire c'est le 31 février", None, id="no day"),
        pytest.param("j'aime pas les anniversaires", None, id="none told"),
    ],
)
def test_what_is_told(text: str, told: Yearly | None) -> None:
    found = observe(Anniversaries(), (text,), SFW, TODAY)
    assert found.kept == ((told,) if told else ())


def test_an_event_names_the_day() -> None:
    seen = Perception(event=Event("mon anniversaire", "2026-01-06"))
    found = observe(Anniversaries(), ("c'est mon anniversaire demain",), seen, TODAY)
    assert found.kept == (Yearly(1, 6),)


def test_a_later_word_replaces_an_earlier_one() -> None:
    past = Anniversaries((Yearly(6, 12, wished=2025), MOTHERS))
    found = observe(past, ("mon anniv c'est le 13 juin",), SFW, TODAY)
    assert found.kept == (MOTHERS, Yearly(6, 13))


@pytest.mark.parametrize(
    ("kept", "seen", "key"),
    [
        pytest.param((OWN,), SFW, "callback.birthday", id="theirs"),
        pytest.param((MOTHERS,), SFW, "callback.anniversary", id="somebody's"),
        pytest.param((MOTHERS, OWN), SFW, "callback.birthday", id="theirs first"),
        pytest.param((Yearly(1, 6),), SFW, None, id="tomorrow"),
        pytest.param((Yearly(1, 5, wished=2026),), SFW, None, id="wished this year"),
        pytest.param((Yearly(1, 5, wished=2025),), SFW, "callback.birthday", id="wished last year"),
        pytest.param((OWN,), Perception(goodbye=True), None, id="not at a goodbye"),
        pytest.param((OWN,), Perception(crisis=True), None, id="not in a crisis"),
    ],
)
def test_what_she_wishes(
    rules: Tuning, kept: tuple[Yearly, ...], seen: Perception, key: str | None
) -> None:
    found = suggest(Anniversaries(kept), moment(seen=seen), rules.anniversaries)
    assert (found.key if found else None) == key


def test_wished_once_a_year(rules: Tuning) -> None:
    state = Anniversaries((MOTHERS, OWN))
    for left in (MOTHERS, None):
        wish = suggest(state, moment(), rules.anniversaries)
        assert wish is not None
        state = settle(state, [wish])
        still = suggest(state, moment(), rules.anniversaries)
        assert (still.quoted if still else None) == ((left.whose,) if left else None)


def test_the_twenty_ninth_of_february_comes_every_year(rules: Tuning) -> None:
    state = Anniversaries((Yearly(2, 29),))
    now = NOW.replace(month=2, day=28)
    assert now.date() == date(2026, 2, 28)
    assert suggest(state, moment(local=now), rules.anniversaries) is not None
