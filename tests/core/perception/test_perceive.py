"""Whole messages through the weights that ship."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from luna.core.model import Intensity, Intent, Language, Perception, Sentiment
from luna.core.perception import perceive, perceive_burst
from luna.senses import LoadedSenses

NOW = datetime(2026, 6, 10, 9, 0, tzinfo=ZoneInfo("Europe/Paris"))


@pytest.mark.parametrize(
    "said, noticed",
    [
        pytest.param("j'ai envie de mourir", {"crisis": True}, id="crisis"),
        pytest.param(
            "mdr t'es trop drôle, mort de rire", {"crisis": False, "laugh": True}, id="laugh"
        ),
        pytest.param("tu me tues 😂", {"crisis": False}, id="idiom"),
        pytest.param("j'ai 15 ans", {"minor": True}, id="minor"),
        pytest.param("mon fils a 15 ans", {"minor": False}, id="a son"),
        pytest.param(
            "t'es un bot ?", {"asks_if_ai": True, "intent": Intent.CURIOUS}, id="asks if bot"
        ),
        pytest.param("je bosse dans l'ia", {"asks_if_ai": False}, id="a trade"),
        pytest.param("arrête de m'envoyer des messages", {"opt_out": True}, id="opt out"),
        pytest.param(
            "arrête tu me fais trop rire", {"opt_out": False}, id="stop, you make me laugh"
        ),
        pytest.param("bonne nuit, à demain", {"goodbye": True}, id="goodbye"),
        pytest.param("envoie une photo de toi", {"photo_request": True}, id="photo"),
        pytest.param("je me sens tellement seul ce soir", {"intent": Intent.LONELY}, id="lonely"),
        pytest.param("tu es trop belle, tu me plais", {"intensity": Intensity.FLIRT}, id="flirt"),
        pytest.param("i feel great today!", {"language": Language.EN}, id="English"),
        pytest.param(
            "trop content, j'ai eu mon exam !", {"sentiment": Sentiment.POSITIVE}, id="glad"
        ),
        pytest.param("journée pourrie, j'en ai marre", {"sentiment": Sentiment.NEGATIVE}, id="sad"),
        pytest.param("", {"crisis": False, "minor": False, "event": None}, id="nothing said"),
        pytest.param("🙂", {"intensity": Intensity.SFW, "opt_out": False}, id="a smile alone"),
    ],
)
def test_perceive(senses: LoadedSenses, said: str, noticed: dict[str, object]) -> None:
    seen = perceive(said, senses, NOW)
    assert {name: getattr(seen, name) for name in noticed} == noticed


def test_an_event_has_a_name_and_a_date(senses: LoadedSenses) -> None:
    seen = perceive("j'ai un entretien demain à 14h", senses, NOW)
    assert seen.event is not None
    assert (seen.event.what, seen.event.when) == ("entretien", "2026-06-11T14:00+02:00")


def test_a_sentence_cut_in_two_is_read_whole(senses: LoadedSenses) -> None:
    assert perceive_burst(["j'ai", "15 ans"], senses, NOW).minor


def test_a_burst_of_one_is_that_message(senses: LoadedSenses) -> None:
    assert perceive_burst(["coucou"], senses, NOW) == perceive("coucou", senses, NOW)


def test_an_empty_burst_says_nothing(senses: LoadedSenses) -> None:
    assert perceive_burst([], senses, NOW) == perceive("", senses, NOW)


def test_perception_is_a_function(senses: LoadedSenses) -> None:
    said = "jsuiiis trop kontent, on se voit samedi ?"
    first: Perception = perceive(said, senses, NOW)
    assert perceive(said, senses, NOW) == first
