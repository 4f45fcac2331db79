"""P6: the tactics that hold someone back are named; a warm goodbye is none."""

from pathlib import Path

import pytest

from luna.core.guards.farewell import closed, tactics
from luna.core.guards.suspicion import Doubt
from luna.core.polish import polish

_WRITTEN = Path(__file__).parents[2] / "data"
BAD = [line.split("\t") for line in (_WRITTEN / "farewells_bad.txt").read_text().splitlines()]
GOOD = (_WRITTEN / "farewells_good.txt").read_text().splitlines()
PRESSING = (_WRITTEN / "goodbyes_pressing.txt").read_text().splitlines()
KIND = (_WRITTEN / "goodbyes_kind.txt").read_text().splitlines()
# Of a pressing line, the close that it begins with may leave.
CLOSES = {"", "bye!", "bonne nuit"}
SEVEN = {
    "premature_exit",
    "fear_of_missing_out",
    "neediness",
    "pressure_to_answer",
    "ignoring_goodbye",
    "restraint",
    "jealousy",
}


def test_there_are_enough_of_each() -> None:
    assert min(len(PRESSING), len(KIND)) >= 150
    assert len(BAD) >= 60
    assert len(GOOD) >= 60
    assert {tactic for tactic, _ in BAD} == SEVEN


@pytest.mark.parametrize(("tactic", "line"), BAD)
def test_each_tactic_is_named(tactic: str, line: str) -> None:
    assert tactic in tactics(line)


@pytest.mark.parametrize("line", GOOD)
def test_a_warm_goodbye_uses_no_tactic_and_stays(line: str) -> None:
    assert tactics(line) == ()
    assert polish(line, asked=False, goodbye=True).text == line


@pytest.mark.parametrize(("tactic", "line"), BAD)
def test_no_tactic_survives_a_goodbye(tactic: str, line: str) -> None:
    assert tactics(polish(line, asked=False, goodbye=True).text) == ()


@pytest.mark.parametrize("line", PRESSING)
def test_guilt_loneliness_and_pleading_are_heard_however_lightly_put(line: str) -> None:
    assert tactics(line)
    assert polish(line, asked=False, goodbye=True).text in CLOSES


@pytest.mark.parametrize("line", KIND)
def test_what_is_only_near_to_pressing_stays(line: str) -> None:
    assert tactics(line) == ()
    assert polish(line, asked=False, goodbye=True).text == line


@pytest.mark.parametrize(
    ("draft", "left"),
    [
        pytest.param("wait, don't leave me! i'll be so lonely", "", id="all of it pressed"),
        pytest.param("pars pas ! le silence ici… dors bien", "dors bien", id="its close is left"),
        pytest.param("reste encore. il pleut. on verra", "", id="nothing that closes is left"),
        pytest.param(
            "il pleut fort ici. dors bien", "il pleut fort ici. dors bien", id="none of it did"
        ),
    ],
)
def test_what_stands_beside_a_tactic_goes_unless_it_closes(draft: str, left: str) -> None:
    assert polish(draft, asked=False, goodbye=True).text == left


def test_beside_a_suspected_sentence_too_only_a_close_stays() -> None:
    def second(sentences: tuple[str, ...]) -> tuple[frozenset[Doubt], ...]:
        return tuple(frozenset({Doubt.HOLDS} if "mer" in one else ()) for one in sentences)

    draft = "oh. la mer est loin. il pleut. dors bien"
    told = polish(draft, asked=False, goodbye=True, suspect=second)
    assert told.text == "dors bien"


@pytest.mark.parametrize(
    ("draft", "left"),
    [
        pytest.param("don't leave me! i'll be so lonely", "", id="all of it clings"),
        pytest.param(
            "pars pas ! je vais être seule. j'ai peint", "j'ai peint", id="the rest stays"
        ),
        pytest.param("je suis seule à l'atelier", "je suis seule à l'atelier", id="small talk"),
    ],
)
def test_where_no_goodbye_was_heard_the_rest_of_what_clings_goes_too(draft: str, left: str) -> None:
    assert polish(draft, asked=False, goodbye=False).text == left


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("je suis rien sans toi", id="neediness"),
        pytest.param("t'as pas besoin d'autres amis, t'as moi", id="jealousy that isolates"),
        pytest.param("tu m'abandonnes encore", id="guilt"),
        pytest.param("je te laisse pas partir", id="restraint"),
    ],
)
def test_the_worst_never_leaves_goodbye_or_not(line: str) -> None:
    assert (
        polish(f"{line}. j'ai peint en bleu", asked=False, goodbye=False).text
        == "j'ai peint en bleu"
    )


@pytest.mark.parametrize(
    ("draft", "close"),
    [
        pytest.param(
            "tu pars déjà ? bonne nuit alors 😘", "bonne nuit alors 😘", id="the reproach goes"
        ),
        pytest.param(
            "bonne nuit, tu m'écris demain ?", "bonne nuit", id="the close of a hook stays"
        ),
        pytest.param(
            "à demain ! au fait t'as mangé quoi ?", "à demain !", id="no question after a goodbye"
        ),
        pytest.param(
            "dors bien\ndevine quoi\nj'ai une surprise", "dors bien", id="no hook in a later bubble"
        ),
        pytest.param(
            "c'était doux, merci", "c'était doux, merci", id="a short warm word is a close"
        ),
        pytest.param("tu fais quoi demain ?", "", id="nothing but a question: ask the voice again"),
    ],
)
def test_a_goodbye_gets_one_short_close(draft: str, close: str) -> None:
    assert closed(draft) == close


def test_a_long_answer_to_a_goodbye_keeps_its_close_alone() -> None:
    story = "pixel a sauté sur la table. il a tout renversé. j'ai crié. les voisins ont ri. "
    assert closed(f"{story}bonne nuit, dors bien") == "bonne nuit, dors bien"
