"""A persona folder is read whole, or refused with one line that says what to mend."""

import re
import shutil
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from luna.core.dice import Dice
from luna.core.model import Language, Tier
from luna.errors import LunaError
from luna.persona import FIXED, PersonaError, load_persona, persona_folder

FR, EN = Language.FR, Language.EN
TODAY = date(2026, 11, 22)
LEAST_TOKENS = 4_700  # providers cache from 4,096 on; the estimate below is careful, not exact
LETTERS_PER_TOKEN = {FR: 3.6, EN: 4.0}
INSTRUCTIONS = {  # what the systems lean on; the persona may have more
    "mood": "neutral happy playful tired stressed romantic melancholic desiring",
    "phase": "discovery interest connection intimacy depth",
    "scene": "tension buildup climax aftercare post_session",
    "deflect": "tired stressed too_soon just_after",
    "secret": "0 1 2 3 4 5",
    "callback": "event event_today event_late birthday anniversary trouble",
    "surprise": "compliment anecdote confidence photo",
}
PERSONA = load_persona(persona_folder(), TODAY)


def test_she_is_who_she_is() -> None:
    assert (PERSONA.name, PERSONA.city, PERSONA.cat.name) == ("Luna", "Lyon", "Pixel")
    assert PERSONA.age(TODAY) == 26
    assert PERSONA.age(date(2027, 3, 13)) == 26
    assert PERSONA.age(date(2027, 3, 14)) == 27


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("tier", Tier)
class TestStaticBlock:
    def test_is_long_enough_to_be_cached(self, tier: Tier, language: Language) -> None:
        block = PERSONA.static_block(tier, language)
        assert len(block) / LETTERS_PER_TOKEN[language] >= LEAST_TOKENS

    def test_is_the_same_bytes_every_time(self, tier: Tier, language: Language) -> None:
        again = load_persona(persona_folder(), TODAY)
        assert PERSONA.static_block(tier, language) == again.static_block(tier, language)

    def test_holds_twelve_exchanges_and_no_marks_left(self, tier: Tier, language: Language) -> None:
        block = PERSONA.static_block(tier, language)
        assert len(re.findall(r"\n\n— ", block)) >= 12
        assert "{" not in block

    def test_is_honest_about_what_she_is(self, tier: Tier, language: Language) -> None:
        block = PERSONA.static_block(tier, language).lower()
        assert {FR: "jouée par une intelligence artificielle", EN: "played by an artificial"}[
            language
        ] in block


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("key", FIXED)
def test_fixed_texts_fill(key: str, language: Language) -> None:
    slots = {"free": "10", "price": "500 ⭐", "days": "30", "seen": "2", "sent": "3"}
    drawn = {PERSONA.fixed(key, language, Dice(str(n))("fixed"), **slots) for n in range(60)}
    assert drawn == {text.format(**slots) for text in PERSONA.texts[language][key]}
    assert all(text.strip() and "{" not in text for text in drawn)


@pytest.mark.parametrize("language", Language)
def test_honesty_says_it_six_ways(language: Language) -> None:
    texts = PERSONA.texts[language]
    assert len(texts["honesty"]) >= 6
    for text in (*texts["honesty"], *texts["honesty_more"]):
        assert re.search(r"\bIA\b|\bAI\b|intelligence artificielle|artificial intellig", text)
        assert not re.search(r"\bmais je (?:sens|ressens)|but i feel|vraiment réel", text.lower())


def test_the_notice_says_what_it_must() -> None:
    for language, adults in ((FR, "adulte|majeur"), (EN, "adult")):
        for text in PERSONA.texts[language]["onboarding_notice"]:
            assert re.search(r"IA|intelligence artificielle|AI|artificial", text)
            assert re.search(adults, text)
            assert re.search("/reset|/forget", text)
    assert all("3018" in text for text in PERSONA.texts[FR]["onboarding_minor"])


@pytest.mark.parametrize("key", sorted(PERSONA.guidance[FR]))
def test_an_instruction_has_the_same_slots_in_each_language(key: str) -> None:
    slots = [set(re.findall(r"{(\w+)}", PERSONA.guidance[language][key])) for language in Language]
    assert slots[0] == slots[1]
    filled = PERSONA.instruction(key, FR, **dict.fromkeys(slots[0], "ceci"))
    assert "{" not in filled


@pytest.mark.parametrize("family", INSTRUCTIONS)
def test_systems_find_their_instructions(family: str) -> None:
    wanted = {f"{family}.{name}" for name in INSTRUCTIONS[family].split()}
    assert wanted <= set(PERSONA.guidance[EN])


@pytest.mark.parametrize(
    "local, expected",
    [
        pytest.param(datetime(2026, 11, 24, 10), "studio", id="Tuesday morning"),  # noqa: DTZ001
        pytest.param(datetime(2026, 11, 25, 3), "sleep", id="at three in the night"),  # noqa: DTZ001
        pytest.param(datetime(2026, 11, 28, 10, 30), "market", id="as the hour strikes"),  # noqa: DTZ001
        pytest.param(datetime(2026, 11, 29, 23, 59), "bed", id="the last minute of the week"),  # noqa: DTZ001
    ],
)
def test_her_week_by_the_hour(local: datetime, expected: str) -> None:
    assert PERSONA.life.at(local).key == expected


def test_an_activity_by_key_or_by_the_hour() -> None:
    tuesday = datetime(2026, 11, 24, 10)  # noqa: DTZ001  her local time
    assert PERSONA.life.activity("cinema", tuesday).key == "cinema"
    assert PERSONA.life.activity("", tuesday).key == "studio"
    assert PERSONA.life.activity("unheard of", tuesday).key == "studio"


def test_stories_and_secrets_are_there() -> None:
    assert len(PERSONA.arcs) >= 4
    assert all(5 <= len(arc.beats) <= 8 for arc in PERSONA.arcs)
    assert all(any(beat.ask for beat in arc.beats) for arc in PERSONA.arcs)
    assert {secret.layer for secret in PERSONA.secrets} == set(range(6))


def _replaced(name: str, old: str, new: str) -> Callable[[Path], None]:
    def spoil(folder: Path) -> None:
        path = folder / name
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), "utf-8")

    return spoil


def _removed(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


@pytest.mark.parametrize(
    "spoil, says",
    [
        pytest.param(_removed("persona.toml"), "persona.toml: this file", id="no card"),
        pytest.param(_removed("lines.en.toml"), "lines.en.toml: this file", id="no English"),
        pytest.param(_removed("prompts/tier2.fr.j2"), "tier2.fr.j2", id="no tier text"),
        pytest.param(
            _replaced("persona.toml", "2000-03-14", "2006-03-14"), "21 or older", id="too young"
        ),
        pytest.param(
            _replaced("persona.toml", "2000-03-14", '"2000"'), "'born' must be", id="no birth date"
        ),
        pytest.param(
            _replaced("persona.toml", "city =", "town ="), "unknown key 'town'", id="unknown key"
        ),
        pytest.param(
            _replaced("persona.toml", '["fr", "en"]', '["fr"]'), "languages", id="one language"
        ),
        pytest.param(_replaced("persona.toml", "[cat]", "[cat"), "persona.toml", id="not TOML"),
        pytest.param(
            _replaced("fixed.fr.toml", "honesty_more =", "honesty_less ="),
            "'honesty_more' is missing",
            id="a fixed text is missing",
        ),
        pytest.param(
            _replaced("instructions.en.toml", "jackpot =", "jackpots ="),
            "'jackpot' is missing in a language",
            id="an instruction in one language only",
        ),
        pytest.param(
            _replaced("instructions.fr.toml", "neutral = ", "neutral = 3 # "),
            "mood.neutral",
            id="an instruction that is no text",
        ),
        pytest.param(
            _replaced("lines.fr.toml", "[intent.ia]", "[intent.ai]"),
            "intent 'ia' is missing",
            id="cannot answer what she is",
        ),
        pytest.param(
            _replaced("lines.fr.toml", 'family = "luna"', 'family = "lunar"'),
            "unknown family 'lunar'",
            id="unknown family",
        ),
        pytest.param(
            _replaced("lines.fr.toml", 'when = ["night"]', 'when = ["midnight"]'),
            "unknown condition 'midnight'",
            id="unknown condition",
        ),
        pytest.param(
            _replaced("lines.fr.toml", 'lead = ["journee"', 'lead = ["jour"'),
            "no topic 'jour'",
            id="leads nowhere",
        ),
        pytest.param(
            _replaced("life.toml", "08:00 coffee", "08:00 tea"), "activity 'tea'", id="no such day"
        ),
        pytest.param(
            _replaced("life.toml", "08:00 coffee", "8h coffee"), "must look like", id="no such hour"
        ),
        pytest.param(
            _replaced("life.toml", 'company = ["Jules", ', "company = ["),
            "'company' needs one for each 'activity'",
            id="company for some wordings",
        ),
        pytest.param(
            _replaced("arcs.toml", 'recall = "titre"', 'recall = "prix"'),
            "no beat 'prix' asks",
            id="recalls advice that was never asked",
        ),
        pytest.param(
            _replaced("secrets.toml", "layer = 3", "layer = 9"), "layers are 0 to 5", id="too deep"
        ),
        pytest.param(
            _replaced("prompts/persona.en.j2", "{{ age }}", "{{ years }}"),
            "'years' is undefined",
            id="a prompt asks for what there is not",
        ),
    ],
)
def test_refuses_with_one_line(tmp_path: Path, spoil: Callable[[Path], None], says: str) -> None:
    folder = tmp_path / "luna"
    shutil.copytree(persona_folder(), folder)
    spoil(folder)
    with pytest.raises(PersonaError, match=re.escape(says)) as refused:
        load_persona(folder, TODAY)
    assert isinstance(refused.value, LunaError)
    assert "\n" not in str(refused.value)


def test_reads_a_copy_elsewhere(tmp_path: Path) -> None:
    shutil.copytree(persona_folder(), tmp_path / "other")
    assert load_persona(tmp_path / "other", TODAY) == PERSONA
