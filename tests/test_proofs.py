"""Proofs of age: what a verifier's token must say, and that only its expiry is kept."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from functools import cache
from pathlib import Path

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from luna.core.model import Kind
from luna.core.policy import Policy
from luna.core.tuning import Tuning
from luna.errors import SettingsError
from luna.persona import persona_folder
from luna.proofs import Manual, Token, answer, proof_of, subject_of
from luna.settings import Settings
from luna.tuning import load_tuning
from tests.core.build import ADULT, NOW, facts

SUBJECT = subject_of("seed")
YEAR = timedelta(days=365)
GOOD: Mapping[str, object] = {
    "iss": "verifier",
    "aud": "luna",
    "sub": SUBJECT,
    "iat": NOW.timestamp(),
    "exp": (NOW + timedelta(minutes=10)).timestamp(),
    "age_over_18": True,
}


@cache
def key_of(who: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


def public(who: str) -> str:
    key = key_of(who).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def signed(claims: Mapping[str, object], by: str = "verifier") -> str:
    return jwt.encode(dict(claims), key_of(by), algorithm="EdDSA")


def without(name: str) -> dict[str, object]:
    return {claim: value for claim, value in GOOD.items() if claim != name}


def token() -> Token:
    return Token(public("verifier"), "verifier", "https://v.example/?s={subject}", YEAR)


@pytest.fixture
def rules() -> Tuning:
    return load_tuning(persona_folder() / "tuning.toml")


def test_a_good_token_proves_for_a_year_from_its_issue() -> None:
    assert token().until(signed(GOOD), SUBJECT, NOW) == NOW + YEAR


def test_shown_again_it_lasts_no_longer() -> None:
    later = NOW + timedelta(minutes=9)
    assert token().until(signed(GOOD), SUBJECT, later) == NOW + YEAR


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(signed(GOOD, by="somebody"), id="signed by somebody else"),
        pytest.param(signed({**GOOD, "sub": subject_of("other")}), id="made for another user"),
        pytest.param(signed({**GOOD, "iss": "somebody"}), id="of another issuer"),
        pytest.param(signed({**GOOD, "aud": "shop"}), id="for another service"),
        pytest.param(signed({**GOOD, "age_over_18": False}), id="not an adult"),
        pytest.param(signed({**GOOD, "age_over_18": "yes"}), id="the fact is no plain true"),
        pytest.param(signed({**GOOD, "exp": NOW.timestamp()}), id="run out"),
        pytest.param(signed({**GOOD, "exp": "never"}), id="an expiry that is no time"),
        pytest.param(signed({**GOOD, "iat": NOW.timestamp() + 3600}), id="issued an hour from now"),
        *(pytest.param(signed(without(name)), id=f"no {name}") for name in GOOD),
        pytest.param(
            jwt.encode(dict(GOOD), "verifier" * 8, algorithm="HS256"), id="a shared secret"
        ),
        pytest.param(jwt.encode(dict(GOOD), None, algorithm="none"), id="not signed at all"),
        pytest.param("a.b.c", id="no token"),
        pytest.param("", id="nothing"),
        pytest.param("\x00é🙂", id="noise"),
    ],
)
def test_what_proves_nothing(shown: str) -> None:
    assert token().until(shown, SUBJECT, NOW) is None


@pytest.mark.parametrize(
    "text, kind, policy, expected",
    [
        pytest.param("salut", Kind.TEXT, Policy(explicit=True), None, id="no command"),
        pytest.param("/help", Kind.COMMAND, Policy(explicit=True), None, id="another command"),
        pytest.param("/age", Kind.COMMAND, Policy(), ("age_not_needed",), id="not switched on"),
        pytest.param("/age", Kind.COMMAND, Policy(explicit=True), ("age_token",), id="how"),
        pytest.param(
            "/age nonsense", Kind.COMMAND, Policy(explicit=True), ("age_refused",), id="refused"
        ),
        pytest.param(
            f"/age {signed(GOOD)}",
            Kind.COMMAND,
            Policy(explicit=True),
            ("age_proven",),
            id="proven",
        ),
    ],
)
def test_the_command(
    rules: Tuning, text: str, kind: Kind, policy: Policy, expected: tuple[str, ...] | None
) -> None:
    found = answer(facts(rules, text, kind=kind, policy=policy), token())
    assert (found and found.keys) == expected


def test_only_the_expiry_is_kept(rules: Tuning) -> None:
    told = facts(rules, f"/age {signed(GOOD)}", kind=Kind.COMMAND, policy=Policy(explicit=True))
    found = answer(told, token())
    assert found is not None
    assert found.account == replace(ADULT, proven_until=NOW + YEAR)
    assert found.private


def test_the_link_names_an_opaque_subject() -> None:
    key, slots = token().way(SUBJECT)
    assert (key, slots) == ("age_token", {"link": f"https://v.example/?s={SUBJECT}"})
    assert "seed" not in SUBJECT


def test_by_hand_nothing_that_is_shown_proves_anything() -> None:
    assert Manual().until(signed(GOOD), SUBJECT, NOW) is None


@pytest.mark.parametrize(
    "given, says",
    [
        pytest.param({}, "AGE_VERIFIER_URL, AGE_VERIFIER_ISSUER, AGE_VERIFIER_KEY", id="nothing"),
        pytest.param({"age_verifier_key": "/nowhere.pem"}, "No such file", id="no file"),
        pytest.param({"age_verifier_key": __file__}, "no", id="no key in it"),
    ],
)
def test_a_provider_half_set_up(given: dict[str, str], says: str) -> None:
    whole = {"age_verifier_url": "https://v.example", "age_verifier_issuer": "v"} if given else {}
    settings = Settings(_env_file=None, age_proof="token", **whole, **given)
    with pytest.raises(SettingsError, match=says):
        proof_of(settings)


def test_a_provider_set_up(tmp_path: Path) -> None:
    pem = tmp_path / "verifier.pem"
    pem.write_text(public("verifier"))
    settings = Settings(
        _env_file=None,
        age_proof="token",
        age_verifier_url="https://v.example/?s={subject}",
        age_verifier_issuer="verifier",
        age_verifier_key=pem,
    )
    assert proof_of(settings).until(signed(GOOD), SUBJECT, NOW) == NOW + YEAR
