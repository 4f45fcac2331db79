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
        pytest.param("ça va bien", None, None, id="no date at all"),
    ],
)
def test_event(said: str, what: str | None, when: str | None) -> None:
    expected = Event(what, when) if what and when else None
    assert event(normalise(said, Language.FR), WEDNESDAY) == expected
