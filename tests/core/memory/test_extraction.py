"""Extraction: what a talk tells of the user, and what it does not."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from luna.core.memory.extraction import Hers, Said, as_object, extract
from luna.senses import language_of

AT = datetime(2026, 3, 3, 20, 0, tzinfo=ZoneInfo("Europe/Paris"))  # a Tuesday
HERS = Hers(frozenset({"luna", "pixel"}), frozenset({"nora", "ines"}))
EMPTY = {
    "first_name": None, "age": None, "job": None, "city": None, "pets": [], "family": [],
    "likes": [], "dislikes": [], "hobbies": [], "problems": [], "facts": [], "events": [],
}  # fmt: skip


def _object(*texts: str) -> dict[str, object]:
    talk = [
        Said(text, AT + timedelta(minutes=at), language_of(text)) for at, text in enumerate(texts)
    ]
    return as_object(extract(talk, HERS))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("salut moi c'est Karim", {"first_name": "Karim"}, id="name"),
        pytest.param("jsuis infirmière à Lille", {"job": "infirmière"}, id="job, chat spelling"),
        pytest.param("j'ai 27 ans et j'habite à Lyon", {"age": "27", "city": "Lyon"}, id="two"),
        pytest.param(
            "mon chat s'appelle Moka", {"pets": [{"value": "Moka", "what": "chat"}]}, id="pet"
        ),
        pytest.param(
            "ma sœur s'appelle Léa", {"family": [{"value": "Léa", "what": "soeur"}]}, id="sister"
        ),
        pytest.param(
            "j'ai un chien moi, Oslo", {"pets": [{"value": "Oslo", "what": "chien"}]}, id="beside"
        ),
        pytest.param(
            "j'y vais avec mon frère Maxime et une amie",
            {"family": [{"value": "Maxime", "what": "frere"}]},
            id="beside, of a relative",
        ),
        pytest.param(
            "mon mari Paul est infirmier",
            {
                "family": [
                    {"value": "Paul", "what": "mari"},
                    {"value": "mari Paul est infirmier", "what": "mari"},
                ]
            },
            id="beside, and what he does",
        ),
        pytest.param("ma mère, Dieu merci, va mieux", {}, id="no name beside"),
        pytest.param("tu te souviens de mon frère Maxime ?", {}, id="asked, not told"),
        pytest.param("j'adore la mer et les crêpes", {"likes": ["mer", "crêpes"]}, id="two likes"),
        pytest.param("j'aime pas la coriandre", {"dislikes": ["coriandre"]}, id="dislike"),
        pytest.param("je fais du volley tous les mardis", {"hobbies": ["volley"]}, id="hobby"),
        pytest.param(
            "j'ai un entretien jeudi",
            {"events": [{"what": "entretien", "date": "2026-03-05"}]},
            id="event, worked out",
        ),
        pytest.param("i live in Manchester", {"city": "Manchester"}, id="English"),
        pytest.param("j'aimerais être pilote", {}, id="a wish"),
        pytest.param("si j'avais un chat je l'appellerais Plume", {}, id="a supposition"),
        pytest.param("avant j'habitais à Nantes", {}, id="the past"),
        pytest.param(
            "ma sœur habite à Bordeaux",
            {"family": [{"value": "sœur habite à Bordeaux", "what": "soeur"}]},
            id="somebody else's city",
        ),
        pytest.param("tu crois que je suis médecin ?", {}, id="a question"),
        pytest.param("il m'a dit « je déteste les chats »", {}, id="a quotation"),
        pytest.param("mais oui bien sûr et moi je suis la reine", {}, id="irony"),
        pytest.param("je suis pas prof", {}, id="a denial"),
        pytest.param("j'adore te parler", {}, id="liking her is no fact"),
        pytest.param("je m'appelle pas Julie", {}, id="not that name"),
    ],
)
def test_one_message(text: str, expected: dict[str, object]) -> None:
    assert _object(text) == EMPTY | expected


@pytest.mark.parametrize(
    ("texts", "field", "expected"),
    [
        pytest.param(
            ("j'habite à Lyon", "je vis à Nantes maintenant"), "city", "Nantes", id="moved"
        ),
        pytest.param(("j'habite à Lyon", "j'habite plus à Lyon"), "city", None, id="left"),
        pytest.param(("j'adore les sushis", "j'aime plus les sushis"), "likes", [], id="changed"),
        pytest.param(("je suis serveur", "j'ai démissionné"), "job", None, id="resigned"),
        pytest.param(("je suis pilote", "nan je déconne"), "job", None, id="a joke taken back"),
        pytest.param(("j'adore le foot", "j'adore le foot"), "likes", ["foot"], id="said twice"),
        pytest.param(("mon chat s'appelle Pixel",), "pets", [], id="her own cat"),
        pytest.param(("j'adore Nora",), "likes", [], id="her own friend"),
    ],
)
def test_what_holds_at_the_end(texts: tuple[str, ...], field: str, expected: object) -> None:
    assert _object(*texts)[field] == expected
