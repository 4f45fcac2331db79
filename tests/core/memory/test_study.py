"""What of a model's notes may be kept: only what the user's own words bear out."""

from datetime import timedelta

import pytest
from tests.core.memory.keeping import memory
from tests.core.memory.test_extraction import AT, HERS

from luna.core.memory.extraction import Said
from luna.core.memory.study import Note, borne_out, unknown
from luna.core.model import Language


def _said(*texts: str) -> list[Said]:
    return [Said(text, AT + timedelta(minutes=at), Language.FR) for at, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("text", "note", "kept"),
    [
        pytest.param(
            "je fais de la poterie le mardi", ("hobbies", "poterie"), "poterie", id="said"
        ),
        pytest.param("je bosse ds un labo a Lyon", ("job", "labo"), "labo", id="as typed"),
        pytest.param("j'habite à lyon", ("city", "lyon"), "Lyon", id="a name gets its capital"),
        pytest.param("je fais de la poterie", ("hobbies", "escalade"), None, id="made up"),
        pytest.param("j'adore le thé", ("likes", "le thé vert japonais"), None, id="embroidered"),
        pytest.param("j'ai vu Marc hier", ("first_name", "Marc"), None, id="somebody's name"),
        pytest.param("j'ai mangé une pizza à Lyon", ("city", "Lyon"), None, id="a town passed by"),
        pytest.param("tu fais de la poterie ?", ("hobbies", "poterie"), None, id="asked"),
        pytest.param("si j'avais un chien", ("pets", "chien"), None, id="imagined"),
        pytest.param("ma sœur fait du judo", ("hobbies", "judo"), None, id="somebody else's"),
        pytest.param("ma sœur fait du judo", ("family", "sœur"), "sœur", id="of somebody else"),
        pytest.param("j'adore Pixel", ("pets", "Pixel"), None, id="her cat"),
        pytest.param("j'aime ça", ("likes", "ça"), None, id="no word that says anything"),
        pytest.param("j'ai 16 ans", ("age", "16"), None, id="no age of a minor"),
        pytest.param("j'ai 34 ans", ("age", "34"), "34", id="an age"),
        pytest.param("x" * 200, ("facts", "x" * 200), None, id="too long"),
    ],
)
def test_what_is_borne_out(text: str, note: tuple[str, str], kept: str | None) -> None:
    found = borne_out([Note(*note, source=0)], _said(text), HERS)
    assert [each.value for each in found] == ([kept] if kept else [])


def test_a_note_without_a_message_or_taken_back_is_dropped() -> None:
    talk = _said("j'adore la mer", "je fais du judo", "non je déconne")
    notes = [Note("likes", "la mer", 7), Note("likes", "la mer", -1), Note("hobbies", "judo", 1)]
    assert borne_out(notes, talk, HERS) == []


def test_an_event_has_the_day_that_its_words_name() -> None:
    talk = _said("j'ai un entretien demain", "j'ai un entretien un de ces jours")
    notes = [Note("events", "entretien", 0), Note("events", "entretien", 1)]
    (found,) = borne_out(notes, talk, HERS)
    assert (found.source, found.on) == (0, (AT + timedelta(days=1)).date().isoformat())


def test_a_sort_that_was_not_said_is_left_out() -> None:
    talk = _said("j'ai Moka à la maison, mon chat", "j'ai aussi Rex")
    notes = [Note("pets", "Moka", 0, what="chat"), Note("pets", "Rex", 1, what="chien")]
    assert [each.what for each in borne_out(notes, talk, HERS)] == ["chat", ""]


BEFORE, AFTER = AT - timedelta(days=1), AT + timedelta(days=1)


@pytest.mark.parametrize(
    ("held", "note", "new"),
    [
        pytest.param(memory("hobbies", "judo", told=BEFORE), ("hobbies", "judo"), 0, id="held"),
        pytest.param(memory("likes", "le judo", told=BEFORE), ("hobbies", "judo"), 0, id="held so"),
        pytest.param(memory("hobbies", "vélo", told=BEFORE), ("hobbies", "judo"), 1, id="new"),
        pytest.param(
            memory("hobbies", "judo", told=BEFORE, closed=AFTER), ("hobbies", "judo"), 0,
            id="ended since",
        ),
        pytest.param(
            memory("hobbies", "judo", told=BEFORE, closed=BEFORE), ("hobbies", "judo"), 1,
            id="taken up again",
        ),
        pytest.param(memory("city", "Pau", told=AFTER), ("city", "Lyon"), 0, id="something newer"),
        pytest.param(memory("city", "Pau", told=BEFORE), ("city", "Lyon"), 1, id="something older"),
    ],
)  # fmt: skip
def test_what_is_not_known_yet(held: object, note: tuple[str, str], new: int) -> None:
    talk = _said("je fais du judo et j'habite à Lyon")
    learnt = borne_out([Note(*note, source=0)], talk, HERS)
    assert len(learnt) == 1
    assert len(unknown(learnt, talk, [held])) == new  # type: ignore[list-item]


def test_an_end_is_kept_where_there_is_something_to_end() -> None:
    talk = _said("le judo c'est fini pour moi")
    learnt = borne_out([Note("hobbies", "judo", 0, over=True)], talk, HERS)
    assert unknown(learnt, talk, [memory("hobbies", "judo", told=BEFORE)]) == learnt
    assert unknown(learnt, talk, []) == []
