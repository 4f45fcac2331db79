"""What she writes first reads well, and holds nobody (P6): every line, in both languages."""

import pytest
from tests.core.living import luna

from luna.core import polish
from luna.core.guards.farewell import tactics
from luna.core.guards.suspicion import unsuspecting
from luna.core.model import Language
from luna.core.naming import grave, named

FIRST = ("on.first.", "on.callback.event_", "on.peak.", "on.arc.first")
REASONS = (
    "callback.event_first callback.event_vague callback.event_grave peak.follow_up first.hello "
    "first.morning first.evening first.winback.1 first.winback.2 first.winback.3"
).split()


def lines(language: Language) -> list[str]:
    stock = luna().lines[language]
    said = [x.text for key, i in stock.intents.items() if key.startswith(FIRST) for x in i.say]
    beats = [beat.write[language] for arc in luna().arcs for beat in arc.beats if beat.write]
    return [*said, *beats, *luna().texts[language]["winback_goodbye"]]


@pytest.mark.parametrize("language", Language)
def test_nothing_in_them_clings_or_is_cut(language: Language) -> None:
    for text in lines(language):
        plain = text.replace("{", "").replace("}", "")
        assert tactics(plain) == (), text
        assert polish.polish(plain, asked=False, goodbye=False, suspect=unsuspecting).text == plain


@pytest.mark.parametrize("language", Language)
def test_each_reason_has_words_even_with_nothing_known(language: Language) -> None:
    stock, guidance = luna().lines[language], luna().guidance[language]
    for key in REASONS:
        said = [line.text for line in stock.intents[f"on.{key}"].say]
        assert len(said) >= 3, key
        bare = [x for x in said if "{" not in x.replace("{event}", "")]
        assert bare, key
        assert key in guidance
        assert "{event}" not in guidance[key], "a user's words are no instruction"


@pytest.mark.parametrize("language", Language)
def test_the_last_one_says_how_to_erase_everything(language: Language) -> None:
    assert all("/forget" in text for text in luna().texts[language]["winback_goodbye"])


@pytest.mark.parametrize(
    "what, name",
    [
        ("entretien d'embauche", "ton entretien d'embauche"),
        ("l'entretien chez orange", "ton entretien chez orange"),
        ("soutenance de mon mémoire", "la soutenance de ton mémoire"),
        ("concert de mon frère", "le concert de ton frère"),
        ("anniversaire de ma fille", "l'anniversaire de ta fille"),
        ("audition", "ton audition"),
        ("partiels", "tes partiels"),
        ("course", "ta course"),
        pytest.param("pars à lisbonne", None, id="a clause has no name"),
        pytest.param("permis lundi", None, id="nor what trails something"),
        pytest.param("entretien " + "d'une longueur " * 6, None, id="nor what is too long"),
    ],
)
def test_names_in_french(what: str, name: str | None) -> None:
    assert named(what, Language.FR) == name


@pytest.mark.parametrize(
    "what, name",
    [
        ("job interview", "your job interview"),
        ("my driving test", "your driving test"),
        ("interview at google", "your interview at google"),
        pytest.param("flying to lisbon", None, id="a clause has no name"),
    ],
)
def test_names_in_english(what: str, name: str | None) -> None:
    assert named(what, Language.EN) == name


@pytest.mark.parametrize(
    "what, heavy",
    [
        ("l'enterrement de ma grand-mère", True),
        ("opération du genou", True),
        ("résultats de la biopsie", True),
        ("my dad's funeral", True),
        ("court hearing", True),
        ("entretien", False),
        ("cours de piano", False),
        ("concert", False),
    ],
)
def test_what_may_have_been_hard(what: str, heavy: bool) -> None:
    assert grave(what) is heavy
