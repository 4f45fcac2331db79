"""Proofs of age: who may say that a user is an adult, beyond the user's own word (P3).

Only the fact and its expiry are ever kept. ``/age`` asks how to prove it, ``/age TOKEN`` proves it.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

from luna.core.commands import name_of
from luna.core.guards.facts import Facts
from luna.core.model import Kind
from luna.core.reply import Answer
from luna.errors import SettingsError
from luna.settings import Settings

# Public keys only: with a shared secret the verifier and Luna could forge each other.
ALGORITHMS = ("EdDSA", "ES256", "RS256")
AUDIENCE = "luna"
CLAIM = "age_over_18"  # as ISO/IEC 18013-5 names the fact


class AgeProof(Protocol):
    """A way of proving one's age."""

    def way(self, subject: str) -> tuple[str, dict[str, str]]:
        """The fixed text that says how to prove it, and its slots."""

    def until(self, shown: str, subject: str, now: datetime) -> datetime | None:
        """Until when what was shown proves that ``subject`` is an adult; or nothing."""


@dataclass(frozen=True, slots=True)
class Manual:
    """An operator looks, and says so with ``luna review prove``: nothing can be shown here."""

    def way(self, subject: str) -> tuple[str, dict[str, str]]:  # noqa: ARG002  one shape for all
        return "age_manual", {}

    def until(self, shown: str, subject: str, now: datetime) -> datetime | None:  # noqa: ARG002
        return None


@dataclass(frozen=True, slots=True)
class Token:
    """An outside verifier signs a JWT; it learns an opaque subject and nothing else of the user.

    ``link`` may hold ``{subject}``. A token shown again does not last longer: ``valid`` counts from
    when it was issued.
    """

    key: str
    issuer: str
    link: str
    valid: timedelta

    def way(self, subject: str) -> tuple[str, dict[str, str]]:
        return "age_token", {"link": self.link.replace("{subject}", subject)}

    def until(self, shown: str, subject: str, now: datetime) -> datetime | None:
        claims = self._claims(shown, subject)
        if claims is None or claims.get(CLAIM) is not True:
            return None
        issued, ends = claims["iat"], claims["exp"]
        if not all(isinstance(each, int | float) for each in (issued, ends)):
            return None
        proven = datetime.fromtimestamp(issued, UTC) + self.valid
        fresh = issued <= now.timestamp() + 60 and now.timestamp() < ends
        return proven if fresh and now < proven else None

    def _claims(self, shown: str, subject: str) -> Mapping[str, Any] | None:
        """What a well-signed token says; its times are ours to judge, by our own clock."""
        import jwt  # noqa: PLC0415  only where somebody proves something

        try:
            return jwt.decode(
                shown,
                self.key,
                algorithms=ALGORITHMS,
                audience=AUDIENCE,
                issuer=self.issuer,
                subject=subject,
                options={
                    "require": ["iss", "aud", "sub", "iat", "exp", CLAIM],
                    "verify_exp": False,
                    "verify_iat": False,
                    "verify_nbf": False,
                },
            )
        except (jwt.PyJWTError, ValueError):
            return None


def answer(facts: Facts, proof: AgeProof) -> Answer | None:
    """The answer to ``/age``, with what was shown or without; nothing for anything else."""
    last = facts.said[-1]
    if last.kind is not Kind.COMMAND or name_of(last.text) != "age":
        return None
    if not facts.policy.explicit:
        return Answer(None, ("age_not_needed",), private=True)
    subject, shown = subject_of(facts.bond.seed), last.text.split()[1:]
    if not shown:
        key, slots = proof.way(subject)
        return Answer(None, (key,), slots=slots, private=True)
    until = proof.until(shown[0], subject, facts.now)
    if until is None:
        return Answer(None, ("age_refused",), private=True)
    proven = replace(facts.account, proven_until=until)
    return Answer(
        None, ("age_proven",), account=proven, slots={"until": f"{until:%d/%m/%Y}"}, private=True
    )


def subject_of(seed: str) -> str:
    """What a verifier knows a user by: it leads back to nobody."""
    return hashlib.sha256(f"age:{seed}".encode()).hexdigest()[:32]


def proof_of(settings: Settings) -> AgeProof:
    """The provider that the settings name. Raises ``SettingsError`` for one half set up."""
    if settings.age_proof == "manual":
        return Manual()
    given = {
        "AGE_VERIFIER_URL": settings.age_verifier_url,
        "AGE_VERIFIER_ISSUER": settings.age_verifier_issuer,
        "AGE_VERIFIER_KEY": settings.age_verifier_key,
    }
    missing = [name for name, value in given.items() if not value]
    if missing:
        raise SettingsError(f"AGE_PROOF=token needs {', '.join(missing)} too.")
    return Token(
        key=_public_key(settings.age_verifier_key or Path()),
        issuer=settings.age_verifier_issuer or "",
        link=settings.age_verifier_url or "",
        valid=timedelta(days=settings.age_proof_days),
    )


def _public_key(path: Path) -> str:
    try:
        key = path.read_text(encoding="ascii")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "is no text file"
        raise SettingsError(f"AGE_VERIFIER_KEY: {path}: {why}.") from None
    if "BEGIN PUBLIC KEY" not in key:
        raise SettingsError(f"AGE_VERIFIER_KEY: {path} holds no public key in PEM form.")
    return key
