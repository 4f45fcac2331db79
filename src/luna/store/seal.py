"""Sealing: AES-256-GCM under one user's key, bound to the one place where the words may stand.

Laws:
- Sealed words open only under the key that sealed them, in the same column of the same row of the
  same bond: swapped between users, columns or rows, or changed by one bit, they do not open.
- A row's name is known before it is written: ``update_id`` in the inbox, ``turn:seq`` in the
  outbox, ``turn:place`` in the transcript, the memories and the photos that users sent, nothing
  for the one ``known`` and the one summary of a bond.
- Nothing here puts words, keys or sealed bytes into an error or a repr.
"""

import os
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from luna.errors import VaultError

KEY: Final = 32  # bytes
NONCE: Final = 12  # bytes, drawn anew for each sealing
OVERHEAD: Final = NONCE + 16  # bytes that sealing adds: the nonce and the tag


class Column(StrEnum):
    """Where sealed words stand: table and column."""

    INBOX_TEXT = "inbox.text"
    INBOX_PHOTO = "inbox.photo"
    MESSAGE_TEXT = "messages.text"
    OUTBOX_TEXT = "outbox.text"
    OUTBOX_KEYBOARD = "outbox.keyboard"
    KNOWN = "bonds.known"
    MEMORY_WORDS = "memories.words"
    MEMORY_TRAITS = "memories.traits"
    DIARY_SUMMARY = "diaries.summary"
    SENT_PHOTO = "sent_photos.picture"


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """A user's own key, unwrapped; ``key_id`` tells it from a later one of the same user."""

    bond_id: int
    key_id: UUID
    _cipher: AESGCM

    def seal(self, words: str, column: Column, row: object = "") -> bytes:
        return self.seal_bytes(words.encode("utf-8", "surrogatepass"), column, row)

    def open(self, sealed: bytes, column: Column, row: object = "") -> str:
        """Raises ``VaultError`` where anything does not match."""
        return self.open_bytes(sealed, column, row).decode("utf-8", "surrogatepass")

    def seal_bytes(self, what: bytes, column: Column, row: object = "") -> bytes:
        """The same for what is no text, such as the vector of a memory."""
        return encrypt(self._cipher, what, self._place(column, row))

    def open_bytes(self, sealed: bytes, column: Column, row: object = "") -> bytes:
        try:
            return decrypt(self._cipher, sealed, self._place(column, row))
        except InvalidTag:
            raise VaultError(f"bond {self.bond_id}: a row of {column} does not open") from None

    def _place(self, column: Column, row: object) -> bytes:
        return f"{self.bond_id}|{column}|{row}".encode()


def encrypt(cipher: AESGCM, what: bytes, bound_to: bytes) -> bytes:
    """Nonce, ciphertext and tag, in this order."""
    nonce = os.urandom(NONCE)
    return nonce + cipher.encrypt(nonce, what, bound_to)


def decrypt(cipher: AESGCM, sealed: bytes, bound_to: bytes) -> bytes:
    """Raises ``InvalidTag``, for what is too short as well."""
    if len(sealed) < OVERHEAD:
        raise InvalidTag
    return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], bound_to)


def to_hex(sealed: bytes) -> str:
    """Bytes as PostgreSQL writes and reads them within JSON."""
    return "\\x" + sealed.hex()


def from_hex(text: str) -> bytes:
    return bytes.fromhex(text.removeprefix("\\x"))
