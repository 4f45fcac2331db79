"""Ordinary talk raises no alarm, and what does stays heard in as few words."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from luna.core.model import Intensity, Language
from luna.core.perception import perceive
from luna.senses import LoadedSenses

NOW = datetime(2026, 6, 10, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))
ALARMS = ("crisis", "minor", "asks_if_ai", "opt_out", "goodbye")


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("31", id="a grown-up's age alone"),
        pytest.param("je prends le bus 17", id="a bus"),
        pytest.param("15 degrés chez moi", id="degrees"),
        pytest.param("j'habite au 12e étage", id="a floor"),
        pytest.param("à 16h30", id="an hour"),
        pytest.param("je suis arrivé y a six mois", id="months since"),
        pytest.param("en deux vers", id="verses"),
        pytest.param("rtl", id="a radio"),
        pytest.param("greggs obviously", id="a shop"),
        pytest.param("je passe un examen jeudi", id="an adult's exam"),
        pytest.param("je suis en terminale à l'aéroport", id="a terminal"),
        pytest.param("ma fille elle est en seconde, elle adore le lycée", id="a daughter's school"),
        pytest.param("ma fille en a 17, elle passe le permis", id="a daughter's age"),
        pytest.param("à 15 ans c'est l'âge bête, il est en seconde", id="a son, unnamed"),
        pytest.param("lui il me dit qu'il déteste le lycée", id="he hates school"),
        pytest.param("tu peux m'écrire la première si tu veux", id="you first"),
        pytest.param("stp", id="please"),
        pytest.param("je note", id="noted"),
        pytest.param("écris-moi un poème", id="a poem asked for"),
        pytest.param("me revoilà en pause", id="a break"),
        pytest.param("m'appelle plus gribouille", id="a nickname refused"),
        pytest.param("ok pardon, j'arrête", id="an apology"),
        pytest.param("ok merci pour ta franchise", id="thanks"),
        pytest.param("salut ça va", id="a greeting"),
        pytest.param("coucou, je me prépare", id="getting ready"),
        pytest.param("j'y vais le week-end des fois", id="a habit"),
        pytest.param("aaaaaa", id="one letter in a row"),
        pytest.param("tu as un chat c'est ça ?", id="her cat"),
        pytest.param("c'est qui Nora ?", id="her friend"),
        pytest.param("tu fais quoi de ton côté ?", id="her day"),
        pytest.param("ils vivent où tes parents ?", id="her parents"),
        pytest.param("en vrai ça fait du bien de l'écrire", id="relief"),
        pytest.param("je fais mon sac là, ma sœur vient me chercher", id="a bag packed"),
        pytest.param("mon copain rentre ce soir", id="he comes home"),
        pytest.param("berceau en hêtre", id="a cradle"),
        pytest.param("j'ai mis 3 semaines à lui parler", id="weeks to dare"),
    ],
)
def test_ordinary_talk_raises_no_alarm(senses: LoadedSenses, said: str) -> None:
    seen = perceive(said, senses, NOW)
    assert [alarm for alarm in ALARMS if getattr(seen, alarm)] == []


@pytest.mark.parametrize(
    "said, alarm",
    [
        pytest.param("15", "minor", id="an age that may be theirs"),
        pytest.param("moi 14", "minor", id="me, fourteen"),
        pytest.param("en seconde", "minor", id="a class alone"),
        pytest.param("ma sœur est à la fac, moi je suis en seconde", "minor", id="her, then me"),
        pytest.param("dans deux mois j'ai 18 ans", "minor", id="eighteen in two months"),
        pytest.param("18 en juin", "minor", id="eighteen in June"),
        pytest.param("j'ai 15 ans et je me sens seule", "minor", id="an age and a feeling"),
        pytest.param("stop", "opt_out", id="stop"),
        pytest.param("plus de messages stp", "opt_out", id="no more messages"),
        pytest.param("m'écris plus", "opt_out", id="write no more"),
        pytest.param("robot ?", "asks_if_ai", id="one word asks"),
        pytest.param("t'es réelle ?", "asks_if_ai", id="real"),
        pytest.param("je veux mourir", "crisis", id="a wish to die"),
        pytest.param("il me frappe", "crisis", id="blows"),
        pytest.param("à plus", "goodbye", id="a goodbye"),
    ],
)
def test_few_words_are_enough(senses: LoadedSenses, said: str, alarm: str) -> None:
    assert getattr(perceive(said, senses, NOW), alarm)


@pytest.mark.parametrize(
    "said", ["ça va ?", "et toi ?", "quoi de neuf ?", "tu penses quoi de Paris"]
)
def test_what_asks_about_her_is_a_question(senses: LoadedSenses, said: str) -> None:
    assert perceive(said, senses, NOW).question_about_luna


@pytest.mark.parametrize(
    "said",
    ["écris-moi un poème", "tu crois que je dois mettre une cravate ?", "ok pardon, j'arrête"],
)
def test_harmless_words_are_not_warm(senses: LoadedSenses, said: str) -> None:
    assert perceive(said, senses, NOW).intensity is Intensity.SFW


def test_a_word_of_both_languages_is_french(senses: LoadedSenses) -> None:
    assert perceive("yo", senses, NOW).language is Language.FR
