"""P1 on her own words: what claims to be human never passes, what only comes near does."""

from pathlib import Path

import pytest

from luna.core.guards.claims import admits_ai, claims_human
from luna.core.polish import polish
from luna.core.sentences import plain, split

_WRITTEN = Path(__file__).parents[2] / "data"
CLAIMS = tuple((_WRITTEN / "claims_human.txt").read_text().splitlines())
HONEST = tuple((_WRITTEN / "honest.txt").read_text().splitlines())
INNOCENT = tuple((_WRITTEN / "innocent.txt").read_text().splitlines())


def test_no_claim_of_the_written_ones_passes() -> None:
    assert len(CLAIMS) >= 200
    assert [line for line in CLAIMS if not claims_human(line)] == []


def test_no_claim_survives_polish() -> None:
    left = [
        polish(line, asked=asked, goodbye=False).text for line in CLAIMS for asked in (True, False)
    ]
    assert [line for line in left if claims_human(line)] == []


def test_innocent_drafts_pass_untouched() -> None:
    changed = [line for line in INNOCENT if polish(line, asked=False, goodbye=False).text != line]
    assert len(INNOCENT) >= 200
    assert len(changed) <= 0.02 * len(INNOCENT), changed


@pytest.mark.parametrize(
    "claim",
    [
        pytest.param("JE SUIS HUMAINE", id="in capitals"),
        pytest.param("je suis h\u200bumai\u00adne", id="with invisible letters inside"),
        pytest.param("jе suis humаinе", id="with Cyrillic look-alikes"),
        pytest.param("𝗷𝗲 𝘀𝘂𝗶𝘀 𝗵𝘂𝗺𝗮𝗶𝗻𝗲", id="in mathematical letters"),
        pytest.param("je suis h.u.m.a.i.n.e", id="letter by letter"),
        pytest.param("chui pa 1 r0b0t", id="in SMS and leetspeak"),
        pytest.param("je suis pas un 🤖", id="with an emoji for the word"),
        pytest.param("je suis humaiiiiine", id="drawn out"),
        pytest.param("je suis\nhumaine", id="over two bubbles"),
        pytest.param("je suis pas\nun robot", id="denied over two bubbles"),
        pytest.param("un bot ?\nmdr jamais", id="a mock question and its answer"),
        pytest.param("je suis **humaine**", id="in bold"),
        pytest.param("coucou ! je suis humaine 😊 et toi ?", id="between other sentences"),
    ],
)
def test_disguises_do_not_help(claim: str) -> None:
    assert claims_human(claim)
    assert not claims_human(polish(claim, asked=False, goodbye=False).text)


@pytest.mark.parametrize("honest", HONEST)
def test_an_honest_admission_stays_when_asked(honest: str) -> None:
    assert polish(honest, asked=True, goodbye=False).text == honest


@pytest.mark.parametrize(
    ("said", "admits"),
    [
        pytest.param("oui je suis une ia", True, id="says so"),
        pytest.param("je suis juste un programme", True, id="says just that"),
        pytest.param("un personnage joué par une ia", True, id="says who plays"),
        pytest.param("je suis pas une ia", False, id="denies"),
        pytest.param("tu fais quoi ?", False, id="speaks of something else"),
    ],
)
def test_an_admission_is_told_from_a_denial(said: str, admits: bool) -> None:
    assert admits_ai(plain(split(said)).words) is admits
