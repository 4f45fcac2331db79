"""Dates ahead, worked out from a Wednesday morning."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from luna.core.model import Event, Language
from luna.core.perception.events import event
from luna.core.perception.normalise import normalise

WEDNESDAY = datetime(2026, 6, 10, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize(
    "said, what, when",
    [
        pytest.param("entretien demain", "entretien", "2026-06-11", id="tomorrow"),
        pytest.param(
            "j'ai un entretien demain à 14h",
            "entretien",
            "2026-06-11T14:00+02:00",
            id="with an hour",
        ),
        pytest.param("rdv dentiste jeudi", "rendez-vous dentiste", "2026-06-11", id="a weekday"),
        pytest.param(
            "mercredi c'est mon partiel",
            "partiel",
            "2026-06-17",
            id="the same weekday is next week's",
        ),
        pytest.param("je pars le 12 juin", "pars", "2026-06-12", id="day and month"),
        pytest.param(
            "mon permis le 3 mars", "mon permis", "2027-03-03", id="a month gone by is next year's"
        ),
        pytest.param("examen dans 3 jours", "examen", "2026-06-13", id="in days"),
        pytest.param("je déménage dans une semaine", "déménage", "2026-06-17", id="in a week"),
        pytest.param("concert ce soir", "concert", "2026-06-10", id="tonight"),
        pytest.param("vol après-demain", "vol", "2026-06-12", id="the day after tomorrow"),
        pytest.param(
            "week-end en bretagne samedi prochain",
            "week-end en bretagne",
            "2026-06-13",
            id="next Saturday",
        ),
        pytest.param("visite le 21", "visite", "2026-06-21", id="a day of this month"),
        pytest.param("controle le 31 fevrier", None, None, id="a day that no calendar has"),
        pytest.param("je fais du yoga tous les jeudis", None, None, id="a habit"),
        pytest.param("j'ai vu le dentiste hier", None, None, id="the past"),
        pytest.param("lundi dernier", None, None, id="last Monday"),
        pytest.param("j'ai mon oral vendredi", "oral", "2026-06-12", id="mine, no Monday"),
        pytest.param("ça me tue, oral vendredi", "oral", "2026-06-12", id="it kills, no Tuesday"),
        pytest.param("mon rdv approche", None, None, id="mine, and no day"),
        pytest.param("on sort vendredi", "sort", "2026-06-12", id="we go out once"),
        pytest.param("ça va bien", None, None, id="no date at all"),
    ],
)
def test_event(said: str, what: str | None, when: str | None) -> None:
    expected = Event(what, when) if what and when else None
    assert event(normalise(said, Language.FR), WEDNESDAY) == expected


@pytest.mark.parametrize(
    "said, what, when",
    [
        pytest.param("my exam is on friday", "my exam", "2026-06-12", id="on one Friday"),
        pytest.param("gym on fridays", None, None, id="on Fridays"),
        pytest.param("dentist next tue", "dentist next", "2026-06-16", id="a short day"),
        pytest.param("gig sat night", "gig night", "2026-06-13", id="a short day's night"),
        pytest.param("we sat in the sun", None, None, id="sat and sun are words"),
    ],
)
def test_event_in_english(said: str, what: str | None, when: str | None) -> None:
    expected = Event(what, when) if what and when else None
    assert event(normalise(said, Language.EN), WEDNESDAY) == expected
