"""Character cards, as people share them: V1, V2 and V3, in a PNG or as JSON, into one ``Card``.

V2 puts base64 JSON into a PNG's text ``chara``, V3 into ``ccv3``, which is preferred; a JSON file
holds the same object bare. A card comes from anywhere: ``read_card`` raises ``CardError`` and
nothing else, whatever the bytes.
"""

import base64
import binascii
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from luna.card.png import SIGNATURE, PngError, png_texts
from luna.errors import LunaError

LARGEST_FILE = 32 * 1024**2  # bytes
LONGEST_FIELD = 40_000  # characters; no prompt would hold more
MOST_ENTRIES = 500

_KEYWORDS = ("ccv3", "chara")
_SPECS = {"chara_card_v2": 2, "chara_card_v3": 3}
_BARE = ("description", "personality", "scenario", "first_mes", "mes_example")


class CardError(LunaError):
    """A card cannot be read or may not be used: one line."""


@dataclass(frozen=True, slots=True)
class Lore:
    """An entry of the card's lorebook; ``order`` is lower for what comes earlier."""

    keys: tuple[str, ...]
    content: str
    constant: bool
    order: float


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says, as it says it: nothing in it is clean, safe or true."""

    version: int
    name: str
    nickname: str = ""
    description: str = ""
    personality: str = ""
    scenario: str = ""
    greetings: tuple[str, ...] = ()
    examples: str = ""
    system_prompt: str = ""
    post_history: str = ""
    lore: tuple[Lore, ...] = ()
    tags: tuple[str, ...] = ()
    creator: str = ""
    notes: str = ""
    unused: tuple[str, ...] = ()  # fields that hold something and have no place with us


def read_card(raw: bytes) -> Card:
    """Read a card from a file's bytes. Raises ``CardError``."""
    if len(raw) > LARGEST_FILE:
        raise CardError(f"the file is over {LARGEST_FILE // 1024**2} MB: too large for a card.")
    if raw.startswith(b"PK"):
        raise CardError("this is a zip (.charx?): export the card as PNG or JSON.")
    return _card(_object(_from_png(raw) if raw.startswith(SIGNATURE) else raw))


def _from_png(raw: bytes) -> bytes:
    try:
        texts = png_texts(raw)
    except PngError as fault:
        raise CardError(str(fault)) from None
    held = next((texts[keyword] for keyword in _KEYWORDS if keyword in texts), None)
    if held is None:
        raise CardError("the PNG carries no character card: it has no text 'ccv3' or 'chara'.")
    bare = b"".join(held.split())
    if bare.startswith(b"{"):
        return held
    try:
        return base64.b64decode(bare + b"=" * (-len(bare) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise CardError("the PNG's card is no base64: export it again.") from None


def _object(raw: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise CardError("the card is not UTF-8: export it again.") from None
    except (ValueError, RecursionError):
        raise CardError("the card is no JSON (nor a PNG with a card in it).") from None
    if not isinstance(found, dict):
        raise CardError("the card is no JSON object.")
    return found


def _card(table: Mapping[str, object]) -> Card:
    version, fields = _fields(table)
    name = _text(fields, "name").strip()
    if not name:
        raise CardError("the card has no name.")
    return Card(
        version=version,
        name=name,
        nickname=_text(fields, "nickname").strip(),
        description=_text(fields, "description"),
        personality=_text(fields, "personality"),
        scenario=_text(fields, "scenario"),
        greetings=_greetings(fields),
        examples=_text(fields, "mes_example"),
        system_prompt=_text(fields, "system_prompt"),
        post_history=_text(fields, "post_history_instructions"),
        lore=_lore(fields.get("character_book")),
        tags=_texts(fields, "tags"),
        creator=_text(fields, "creator"),
        notes=_text(fields, "creator_notes"),
        unused=tuple(key for key in ("assets", "extensions", "group_only_greetings")
                     if fields.get(key)),
    )  # fmt: skip


def _fields(table: Mapping[str, object]) -> tuple[int, Mapping[str, object]]:
    """Find the version, and where it keeps its fields."""
    spec = table.get("spec")
    if spec is None:
        if not any(isinstance(table.get(key), str) for key in _BARE):
            raise CardError("the JSON is no character card: it has neither 'spec' nor its fields.")
        return 1, table
    version = _SPECS.get(spec) if isinstance(spec, str) else None
    fields = table.get("data")
    if version is None:
        raise CardError(f"unknown card format {spec!r:.60}: known are {' and '.join(_SPECS)}.")
    if not isinstance(fields, dict):
        raise CardError("the card has no 'data'.")
    return version, fields


def _text(table: Mapping[str, object], key: str) -> str:
    """Take a text; whatever is none is nothing. Half a letter (a lone surrogate) is left out."""
    entry = table.get(key)
    return _whole(entry) if isinstance(entry, str) else ""


def _whole(text: str) -> str:
    return text[:LONGEST_FIELD].encode("utf-8", "ignore").decode("utf-8")


def _texts(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    entries = table.get(key)
    if not isinstance(entries, list):
        return ()
    return tuple(_whole(entry) for entry in entries[:MOST_ENTRIES] if isinstance(entry, str))


def _greetings(fields: Mapping[str, object]) -> tuple[str, ...]:
    said = (_text(fields, "first_mes"), *_texts(fields, "alternate_greetings"))
    return tuple(greeting for greeting in said if greeting.strip())


def _lore(book: object) -> tuple[Lore, ...]:
    """Take the entries that are switched on, in the order in which the card wants them."""
    entries = book.get("entries") if isinstance(book, dict) else None
    if isinstance(entries, dict):  # some tools number them
        entries = list(entries.values())
    rows: Iterable[object] = entries[:MOST_ENTRIES] if isinstance(entries, list) else ()
    found = [_entry(row) for row in rows if isinstance(row, dict) and row.get("enabled", True)]
    return tuple(sorted((e for e in found if e.content.strip()), key=lambda entry: entry.order))


def _entry(row: Mapping[str, object]) -> Lore:
    order = row.get("insertion_order")
    return Lore(
        keys=_texts(row, "keys"),
        content=_text(row, "content"),
        constant=row.get("constant") is True,
        order=order if isinstance(order, (int, float)) and order == order else 0.0,  # noqa: PLR0124
    )
