"""Master keys: they wrap the users' keys, and live outside the database.

An operator gives them in the environment or in a file, the current one first and after it those
that are being rotated out. Where none is given, one is made once in the data folder.
"""

import base64
import hashlib
import os
import re
from binascii import Error as NotBase64
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self
from uuid import UUID, uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from luna.errors import VaultError
from luna.store.seal import KEY, DataKey, decrypt, encrypt

ANYONE = 0o077  # others may read or write
_BETWEEN = re.compile(r"[\s,]+")


@dataclass(frozen=True, slots=True, repr=False)
class Master:
    """``fingerprint`` names it in the database and tells nothing about it."""

    fingerprint: str
    _cipher: AESGCM

    @classmethod
    def of(cls, secret: bytes) -> Self:
        digest = hashlib.blake2b(secret, digest_size=8, person=b"luna master").hexdigest()
        return cls(digest, AESGCM(secret))

    def wrap(self, key_id: UUID, secret: bytes) -> bytes:
        return encrypt(self._cipher, secret, key_id.bytes)

    def unwrap(self, key_id: UUID, wrapped: bytes) -> bytes:
        try:
            return decrypt(self._cipher, wrapped, key_id.bytes)
        except InvalidTag:
            raise VaultError(f"key {key_id} does not unwrap: its row was changed") from None


@dataclass(frozen=True, slots=True)
class Wrapped:
    """A user's key as the database keeps it."""

    key_id: UUID
    master: str
    wrapped: bytes


@dataclass(frozen=True, slots=True)
class Masters:
    """All masters that are known here, the current one first; ``origin`` says where from.

    ``path`` is the file that they were read from, if it was one.
    """

    known: tuple[Master, ...]
    origin: str
    path: Path | None = None
    made_here: bool = False

    @property
    def current(self) -> Master:
        return self.known[0]

    def knows(self, fingerprint: str) -> bool:
        return any(master.fingerprint == fingerprint for master in self.known)

    def again(self) -> "Masters":
        """As the file has them now: a rotation may have added one since we started."""
        if self.path is None:
            return self
        return replace(masters_in(self.path), made_here=self.made_here)

    def named(self, fingerprint: str) -> Master:
        """Raises ``VaultError`` for a master that this process was not given."""
        for master in self.known:
            if master.fingerprint == fingerprint:
                return master
        raise VaultError(
            f"The database is sealed under master key {fingerprint}, which {self.origin} does not "
            "hold: give that key, or behind a newer one while it is rotated out."
        )

    def make(self, fingerprint: str) -> Wrapped:
        """A new user's key, wrapped; it is unwrapped like any other."""
        key_id, secret = uuid4(), AESGCM.generate_key(8 * KEY)
        return Wrapped(key_id, fingerprint, self.named(fingerprint).wrap(key_id, secret))

    def unwrap(self, bond_id: int, given: Wrapped) -> DataKey:
        secret = self.named(given.master).unwrap(given.key_id, given.wrapped)
        return DataKey(bond_id, given.key_id, AESGCM(secret))

    def rewrap(self, given: Wrapped) -> Wrapped:
        """The same key under the current master."""
        secret = self.named(given.master).unwrap(given.key_id, given.wrapped)
        current = self.current
        return Wrapped(given.key_id, current.fingerprint, current.wrap(given.key_id, secret))


def read_masters(text: str, origin: str) -> Masters:
    """Keys in base64, parted by spaces, commas or line ends. Raises ``VaultError``."""
    words = [word for word in _BETWEEN.split(text) if word]
    secrets = [_secret(word, origin) for word in words]
    if not secrets:
        raise VaultError(_wanted(origin))
    return Masters(tuple(Master.of(secret) for secret in dict.fromkeys(secrets)), origin)


def masters_in(path: Path) -> Masters:
    """The keys of a file that the operator keeps. Raises ``VaultError``."""
    try:
        return replace(read_masters(path.read_text("ascii"), str(path)), path=path)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        raise VaultError(f"The master key file {path} cannot be read: {why}.") from None


def own_masters(path: Path) -> Masters:
    """The key file of the data folder, made where there is none; readable by its owner only."""
    if not path.exists():
        _make(path)
    if path.stat().st_mode & ANYONE:
        raise VaultError(f"{path} can be read by others: run chmod 600 on it.")
    return replace(masters_in(path), made_here=True)


def new_secret() -> str:
    """A master key as an operator writes it."""
    return base64.b64encode(os.urandom(KEY)).decode()


def write_private(path: Path, body: bytes) -> None:
    """Put a file in place whole, readable by its owner only."""
    draft = _drafted(path, body)
    draft.replace(path)


def _make(path: Path) -> None:
    """Linking refuses where another process was quicker: then its key is everybody's."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = _drafted(path, new_secret().encode() + b"\n")
    try:
        os.link(draft, path)
    except FileExistsError:
        return
    finally:
        draft.unlink()


def _drafted(path: Path, body: bytes) -> Path:
    draft = path.with_name(f"{path.name}.{uuid4().hex}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(body)
        file.flush()
        os.fsync(handle)
    return draft


def _secret(word: str, origin: str) -> bytes:
    try:
        secret = base64.b64decode(word, validate=True)
    except (NotBase64, ValueError):
        raise VaultError(_wanted(origin)) from None
    if len(secret) != KEY:
        raise VaultError(_wanted(origin))
    return secret


def _wanted(origin: str) -> str:
    return (
        f"{origin} must hold {KEY} random bytes in base64: `openssl rand -base64 {KEY}` makes them."
    )
