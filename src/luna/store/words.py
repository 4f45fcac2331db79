"""Words as rows keep them: sealed on the way in, opened on the way out."""

import json
from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from luna.core.bond import Bond, Known
from luna.core.delivery import Bubble
from luna.core.model import Author, Kind, Message, Tier
from luna.core.scene import Incoming
from luna.store import codec
from luna.store.seal import Column, DataKey, from_hex, to_hex

Row = Mapping[str, Any]
ROW_NAMES: dict[Column, Callable[[Row], object]] = {
    Column.INBOX_TEXT: lambda row: row["update_id"],
    Column.INBOX_PHOTO: lambda row: row["update_id"],
    Column.MESSAGE_TEXT: lambda row: f"{row['turn']}:{row['place']}",
    Column.OUTBOX_TEXT: lambda row: f"{row['turn']}:{row['seq']}",
    Column.OUTBOX_KEYBOARD: lambda row: f"{row['turn']}:{row['seq']}",
    Column.KNOWN: lambda _row: "",
    Column.MEMORY_WORDS: lambda row: f"{row['turn']}:{row['place']}",
    Column.MEMORY_TRAITS: lambda row: f"{row['turn']}:{row['place']}",
    Column.DIARY_SUMMARY: lambda _row: "",
    Column.SENT_PHOTO: lambda row: f"{row['turn']}:{row['place']}",
}
"""What a row is called when it is sealed, by its columns."""
Keyboard = Sequence[Sequence[Mapping[str, str]]]


def bond_of(key: DataKey, row: Row) -> Bond:
    """A bond from its columns; somebody new is known by nothing yet."""
    sealed = row["known"]
    known = codec.load_known(key.open(sealed, Column.KNOWN)) if sealed else Known()
    return Bond(row["seed"], row["version"], codec.load_systems(row["systems"]), known)


def summary_of(key: DataKey, row: Row) -> str:
    """The summary of older talk, empty where there is none."""
    sealed = row["summary"]
    return key.open(sealed, Column.DIARY_SUMMARY) if sealed else ""


def sealed_known(key: DataKey, known: Known) -> bytes:
    return key.seal(codec.dump(known), Column.KNOWN)


def incoming_of(key: DataKey, rows: str | None) -> tuple[Incoming, ...]:
    """Messages of the inbox, from JSON rows; one without words has an empty text."""
    return tuple(
        Incoming(
            row["id"],
            Message(
                Author.USER,
                _of_inbox(key, row, Column.INBOX_TEXT) or "",
                datetime.fromisoformat(row["at"]),
                Kind(row["kind"]),
                file=_of_inbox(key, row, Column.INBOX_PHOTO),
            ),
        )
        for row in json.loads(rows or "[]")
    )


def transcript_of(key: DataKey, rows: str | None) -> tuple[Message, ...]:
    """Lines of the transcript, from JSON rows."""
    return tuple(
        Message(
            author=Author(row["author"]),
            text=open_text(key, row["text"], Column.MESSAGE_TEXT, row),
            at=datetime.fromisoformat(row["at"]),
            kind=Kind(row["kind"]),
            tier=Tier(row["tier"]),
        )
        for row in json.loads(rows or "[]")
    )


def texts_of(key: DataKey, rows: str | None, column: Column) -> list[tuple[str, int]]:
    """The texts of JSON rows, with the turn of each."""
    found = json.loads(rows or "[]")
    return [(open_text(key, row["text"], column, row), row["turn"]) for row in found]


def sealed_lines(
    key: DataKey, turn: int, lines: Iterable[tuple[Message, int | None]]
) -> list[dict[str, Any]]:
    """Rows that join the transcript, with the inbox row that each came from."""
    return [
        {
            "at": message.at.isoformat(),
            "author": message.author,
            "kind": message.kind,
            "tier": message.tier,
            "text": to_hex(key.seal(message.text, Column.MESSAGE_TEXT, f"{turn}:{place}")),
            "inbox_id": inbox_id,
            "place": place,
        }
        for place, (message, inbox_id) in enumerate(lines)
    ]


def sealed_sends(
    key: DataKey, turn: int, bubbles: Sequence[Bubble], keyboard: Keyboard | None
) -> list[dict[str, Any]]:
    """Rows of the outbox; the keyboard goes below the last of what she says."""
    last = max((seq for seq, each in enumerate(bubbles) if each.kind != "document"), default=-1)
    return [
        {
            "seq": seq,
            "kind": bubble.kind,
            "text": to_hex(key.seal(bubble.text, Column.OUTBOX_TEXT, f"{turn}:{seq}")),
            "keyboard": _sealed_keyboard(key, f"{turn}:{seq}", keyboard if seq == last else None),
            "due_at": bubble.due_at.isoformat(),
            "typing_s": bubble.typing.total_seconds(),
            "photo_id": bubble.photo_id,
            "why": bubble.why,
            "pack_id": bubble.pack_id,
            "stars": bubble.stars,
        }
        for seq, bubble in enumerate(bubbles)
    ]


def sealed_photos(key: DataKey, turn: int, kept: Iterable[bytes]) -> list[dict[str, Any]]:
    """Pictures that a user sent, as rows; JPEGs, written so that an export shows them."""
    return [
        {
            "place": place,
            "picture": to_hex(key.seal(_as_address(body), Column.SENT_PHOTO, f"{turn}:{place}")),
        }
        for place, body in enumerate(kept)
    ]


def _as_address(body: bytes) -> str:
    return f"data:image/jpeg;base64,{b64encode(body).decode()}"


def open_text(key: DataKey, sealed: str, column: Column, row: Row) -> str:
    """A sealed column of a JSON row."""
    return key.open(from_hex(sealed), column, ROW_NAMES[column](row))


def _of_inbox(key: DataKey, row: Row, column: Column) -> str | None:
    sealed = row[column.partition(".")[2]]
    return open_text(key, sealed, column, row) if sealed else None


def _sealed_keyboard(key: DataKey, row: str, keyboard: Keyboard | None) -> str | None:
    if keyboard is None:
        return None
    return to_hex(key.seal(json.dumps(keyboard), Column.OUTBOX_KEYBOARD, row))
