"""The words of a crisis and the help lines: complete, careful, and looked at again in time."""

from datetime import date, timedelta

import pytest

from luna import care
from luna.core.guards.farewell import tactic_spans
from luna.core.model import Danger, Language
from luna.core.sentences import plain, split

COUNTRIES = sorted({each.country for each in care.help_lines()})
SPOKEN = [
    pytest.param(language, key, id=f"{language} {key}")
    for language in Language
    for key in care.words(language)
]


def test_both_languages_say_the_same_things() -> None:
    assert set(care.words(Language.FR)) == set(care.words(Language.EN))


@pytest.mark.parametrize("language", Language)
def test_every_danger_has_a_first_word_and_three_more(language: Language) -> None:
    words = care.words(language)
    for danger in Danger:
        assert f"crisis_{danger}" in words
        assert len(words[f"crisis_{danger}_again"]) >= 3


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("danger", Danger)
def test_the_first_word_says_what_an_ai_cannot_do_and_asks(
    language: Language, danger: Danger
) -> None:
    (text,) = care.words(language)[f"crisis_{danger}"]
    cannot = {Language.FR: "je ne peux pas appeler quelqu'un pour toi"}
    assert cannot.get(language, "I can't call someone for you") in text
    assert text.endswith("?")
    assert len(text) < 700


@pytest.mark.parametrize("language, key", SPOKEN)
@pytest.mark.parametrize("country", COUNTRIES)
def test_texts_fill_in_every_country(language: Language, key: str, country: str) -> None:
    for text in care.words(language)[key]:
        said = text.format(**care.slots(country, language))
        assert "{" not in said
        assert list(tactic_spans(plain(split(said)).words, goodbye=False)) == []


@pytest.mark.parametrize("country", COUNTRIES)
@pytest.mark.parametrize("language", Language)
def test_each_country_names_all_that_is_needed(country: str, language: Language) -> None:
    assert set(care.slots(country, language)) == set(care.PURPOSES)


@pytest.mark.parametrize(
    "country, purpose, number",
    [
        ("FR", "listen", "3114"),
        ("FR", "urgent", "15"),
        ("FR", "urgent", "114"),
        ("FR", "police", "17"),
        ("FR", "violence", "3919"),
        ("BE", "listen", "0800 32 123"),
        ("CH", "listen", "143"),
        ("CA", "listen", "988"),
        ("GB", "listen", "116 123"),
        ("US", "listen", "988"),
        ("EU", "urgent", "112"),
        ("elsewhere", "listen", "findahelpline.com"),
    ],
)
def test_numbers(country: str, purpose: str, number: str) -> None:
    for language in Language:
        assert number in care.slots(country, language)[purpose]


def test_an_unknown_country_still_has_help() -> None:
    assert care.slots("JP", Language.EN) == care.slots("elsewhere", Language.EN)


def test_lines_fall_due_after_half_a_year() -> None:
    newest = max(each.verified_on for each in care.help_lines())
    assert care.to_verify(newest + timedelta(days=180)) == ()
    assert care.to_verify(newest + timedelta(days=181)) == care.help_lines()
    assert all(each.source and each.verified_on <= date(2026, 12, 1) for each in care.help_lines())
