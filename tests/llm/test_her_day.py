"""What she says of her own day comes from it: meals, company, evenings, hours, drawings."""

import re
from datetime import datetime, timedelta

import pytest
from tests.llm.test_builtin_voice import prompt
from tests.shipped import PERSONA

from luna.core.immersion.day import Evening, Happening, Season, Today
from luna.core.model import Event, Language
from luna.llm.builtin_voice import BuiltinVoice

FR, EN = Language.FR, Language.EN
SEEDS = [str(n) for n in range(6)]
EVENING = datetime(2026, 11, 26, 22)  # noqa: DTZ001  her local time, a Thursday
EARLY = datetime(2026, 11, 27, 7)  # noqa: DTZ001  the Friday after
PICTURED = re.compile(
    r"\bregarde(?:-moi)? ?(?:ça|:)|mais regarde|je te montre un truc|"
    r"\blook(?: at this)?[:.]|unrelated, but look",
    re.IGNORECASE,
)
OUT = Today(
    activity="friends",
    doing="je bois un verre avec Camille",
    place="au bar de Jules",
    season=Season.AUTUMN,
    holiday=None,
    so_far={Happening.ATE: "LENTILLES", Happening.DINED: "QUICHE", Happening.DREW: "PHARE"},
    yesterday={Happening.ATE: "SOUPE", Happening.DINED: "GRATIN", Happening.DREW: "LOUP"},
    company="CAMILLE",
    work="je bosse à l'ATELIER",
    tonight=Evening("boire un verre", "j'ai bu un verre", "CAMILLE", begun=True),
    last_night=Evening("aller au ciné", "j'étais au CINE", "INES"),
)
ASLEEP = Today(
    activity="sleep",
    doing="je dors à moitié",
    place="au fond de mon lit",
    season=Season.AUTUMN,
    holiday=None,
    so_far={},
    yesterday=OUT.yesterday,
    work="je dessine à la MAISON",
    asleep=True,
    tonight=Evening("traîner sur le CANAPE", "j'ai traîné"),
    last_night=OUT.tonight,
)
AWAKE_TALK = re.compile(
    r"café|debout vers|demain|tartine|coffee|tomorrow|toast|up around", re.IGNORECASE
)


def replies(voice: BuiltinVoice, said: str, language: Language, today: Today) -> list[str]:
    local = EARLY if today.asleep else EVENING
    return [
        voice.reply(prompt(said, language=language, today=today, local=local, seed=seed))
        for seed in SEEDS
    ]


@pytest.mark.parametrize(
    "language, said, holds",
    [
        pytest.param(FR, "t'as mangé quoi ce soir ?", "QUICHE", id="dinner"),
        pytest.param(FR, "t'as mangé quoi ce midi ?", "LENTILLES", id="lunch"),
        pytest.param(FR, "t'as mangé quoi hier soir ?", "GRATIN", id="yesterday's dinner"),
        pytest.param(FR, "t'as mangé quoi hier ?", "SOUPE", id="yesterday's lunch"),
        pytest.param(FR, "t'es avec qui ?", "CAMILLE", id="whom she is with"),
        pytest.param(FR, "t'es toute seule ?", "CAMILLE", id="not alone"),
        pytest.param(FR, "tu vois qui ce soir ?", "CAMILLE", id="whom she sees tonight"),
        pytest.param(FR, "t'as fait quoi hier soir ?", "CINE", id="yesterday evening"),
        pytest.param(FR, "t'as dessiné quoi aujourd'hui ?", "PHARE", id="the day's drawing"),
        pytest.param(FR, "elle s'appelle comment déjà ta copine", "Camille", id="her friend"),
        pytest.param(FR, "tu bosses aujourd'hui ?", "ATELIER", id="today's work"),
        pytest.param(EN, "what did you have for dinner?", "QUICHE", id="dinner, in English"),
        pytest.param(EN, "what did you have for lunch?", "LENTILLES", id="lunch, in English"),
        pytest.param(EN, "are you on your own?", "CAMILLE", id="not alone, in English"),
        pytest.param(EN, "who are you seeing tonight?", "CAMILLE", id="whom she sees, in English"),
        pytest.param(EN, "what did you do last night?", "CINE", id="last night"),
        pytest.param(EN, "what did you draw today?", "PHARE", id="the drawing, in English"),
        pytest.param(EN, "are you working today?", "ATELIER", id="today's work, in English"),
    ],
)
def test_her_day_answers(voice: BuiltinVoice, language: Language, said: str, holds: str) -> None:
    for reply in replies(voice, said, language, OUT):
        assert holds in reply


@pytest.mark.parametrize(
    "language, said, holds",
    [
        pytest.param(FR, "tu bosses aujourd'hui ?", "MAISON", id="work, not tomorrow's"),
        pytest.param(FR, "tu fais quoi ce soir ?", "CANAPE", id="the evening ahead"),
        pytest.param(FR, "t'es déjà debout ?", "", id="not up"),
        pytest.param(FR, "t'as bien dormi ?", "", id="the night is not over"),
        pytest.param(FR, "t'as dessiné quoi aujourd'hui ?", "", id="nothing drawn yet"),
        pytest.param(FR, "t'es où ?", "lit", id="in bed"),
        pytest.param(FR, "tu te lèves à quelle heure ?", "", id="not up before her hour"),
        pytest.param(EN, "are you working today?", "MAISON", id="work, in English"),
        pytest.param(EN, "are you up already?", "", id="not up, in English"),
    ],
)
def test_her_hours_are_the_clocks(
    voice: BuiltinVoice, language: Language, said: str, holds: str
) -> None:
    for reply in replies(voice, said, language, ASLEEP):
        assert holds in reply
        assert not AWAKE_TALK.search(reply), reply
        assert not re.search("PHARE|LOUP|Camille", reply), reply


@pytest.mark.parametrize(
    "language, said, never",
    [
        pytest.param(FR, "comment tu t'appelles ?", r"prénom \?|je t'appelle", id="in French"),
        pytest.param(EN, "what's your name?", r"your name\?|do i call you", id="in English"),
    ],
)
def test_no_name_is_asked_that_is_known(
    voice: BuiltinVoice, language: Language, said: str, never: str
) -> None:
    def asked(name: str | None) -> bool:
        given = {"language": language, "first_name": name}
        heard = (voice.reply(prompt(said, seed=str(n), **given)) for n in range(12))
        return any(re.search(never, reply) for reply in heard)

    assert asked(None)
    assert not asked("Karim")


@pytest.mark.parametrize(
    "days, wished",
    [
        pytest.param(None, True, id="no date"),
        pytest.param(0, True, id="on the day"),
        pytest.param(1, False, id="the day before"),
        pytest.param(4, False, id="four days early"),
    ],
)
@pytest.mark.parametrize(
    "language, said", [(FR, "c'est mon anniversaire"), (EN, "it's my birthday")]
)
def test_nobody_is_congratulated_early(
    voice: BuiltinVoice, language: Language, said: str, days: int | None, wished: bool
) -> None:
    on = None if days is None else f"{EVENING + timedelta(days=days):%Y-%m-%d}"
    seen = {"event": Event("anniversaire", on)} if on else {}
    given = {"language": language, "local": EVENING, "seen": seen}
    heard = [voice.reply(prompt(said, seed=seed, **given)) for seed in SEEDS]
    wishes = [bool(re.search(r"joyeux|bon anniv|happy|cake|gâteau", reply)) for reply in heard]
    assert all(wishes) if wished else not any(wishes)


@pytest.mark.parametrize(
    "said, never",
    [
        pytest.param(
            "infirmier aux urgences", r"hôpital, on attend|soigne-toi|remets", id="a trade"
        ),
        pytest.param("j'adore la grande gastronomie", r"enfants|l'âge", id="no eldest daughter"),
        pytest.param("un resto avec les copines ce soir", r"c'était|ambiance", id="yet to come"),
        pytest.param("t'as déjà été en concert ?", r"entendu parler|raconte", id="asked of her"),
        pytest.param("mon boss s'appelle Éric", r"marre|ras le bol|usant", id="no complaint"),
    ],
)
def test_nothing_is_misheard_in_a_word(voice: BuiltinVoice, said: str, never: str) -> None:
    for seed in SEEDS:
        reply = voice.reply(prompt(said, seed=seed))
        assert not re.search(never, reply), reply


@pytest.mark.parametrize(
    "said, matter",
    [
        pytest.param("infirmier aux urgences", "soin", id="works there"),
        pytest.param("on a fini aux urgences", "sante", id="ended up there"),
        pytest.param("j'adore la grande gastronomie", None, id="a great cuisine"),
        pytest.param("la grande a dix ans", "enfants", id="the elder one"),
    ],
)
def test_what_is_named(said: str, matter: str | None) -> None:
    assert PERSONA.lines[FR].matters.of(said) == matter


@pytest.mark.parametrize("language", Language)
def test_only_a_picture_is_announced(language: Language) -> None:
    stock = PERSONA.lines[language]
    said = [(key, line.text) for key, each in stock.intents.items() for line in each.say]
    said += [
        ("", line.text) for each in stock.topics.values() for r in each.react.values() for line in r
    ]
    found = {key for key, text in said if PICTURED.search(text)}
    assert {key for key in found if not key.endswith(".photo") and ".photo." not in key} <= LOOKS


LOOKS = {"dit.news.reussite"}  # "look at that": of what was told
