"""A text as Telegram takes it in: HTML to entities, trimmed, measured, or refused."""

import html
import json
import re
from dataclasses import dataclass, field

from tests.fakes.wire import Json, Params, bad, utf16

TAGS = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline",
    "ins": "underline", "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough",
    "code": "code", "pre": "pre", "a": "text_link", "blockquote": "blockquote",
    "tg-spoiler": "spoiler", "span": "spoiler", "tg-emoji": "custom_emoji",
}  # fmt: skip
TAG = re.compile(r"<(/?)([a-zA-Z-]*)([^>]*)>?")
COMMAND = re.compile(r"(?<!\S)/\w{1,64}(?:@\w+)?")


@dataclass(slots=True)
class _Reading:
    """HTML read so far: plain text, finished entities, tags still open with where they began."""

    text: str = ""
    entities: list[Json] = field(default_factory=list)
    open: list[tuple[str, int, Json]] = field(default_factory=list)


def read_text(params: Params, name: str, limit: int, too_long: str) -> tuple[str, list[Json]]:
    """The text a user would see and its entities; `Refusal` in the real server's words."""
    text, entities = _parse(params, params.text(name))
    _check_entities(text, entities)
    text, entities = _trim(text, entities)
    if utf16(text) > limit:
        raise bad(too_long)
    return text, entities


def commands_in(text: str) -> list[Json]:
    """The `bot_command` entities that Telegram finds by itself."""
    return [
        {"type": "bot_command", "offset": utf16(text[: m.start()]), "length": utf16(m.group())}
        for m in COMMAND.finditer(text)
    ]


def check_markup(markup: Json | None) -> None:
    """Inline buttons need a text and one thing to do; what they carry is at most 64 bytes."""
    for row in (markup or {}).get("inline_keyboard", []):
        for button in row:
            if not button.get("text"):
                raise bad('can\'t parse inline keyboard button: Field "text" must be non-empty')
            if len(button) < 2:
                raise bad(
                    "can't parse inline keyboard button: "
                    "Text buttons are unallowed in the inline keyboard"
                )
            if len(str(button.get("callback_data", "")).encode()) > 64:
                raise bad("BUTTON_DATA_INVALID")


def _parse(params: Params, text: str) -> tuple[str, list[Json]]:
    mode = params.text("parse_mode").lower()
    if mode == "html":
        return from_html(text)
    if mode:  # Luna speaks HTML or plain text: a half-right Markdown here would only mislead
        raise bad("unsupported parse_mode")
    return text, params.parsed("entities", "message entities") or []


def from_html(source: str) -> tuple[str, list[Json]]:
    reading = _Reading()
    at = 0
    for tag in TAG.finditer(source):
        reading.text += html.unescape(source[at : tag.start()])
        offset = len(source[: tag.start()].encode())
        (_close if tag[1] else _open)(reading, tag[2].lower(), tag[3], offset)
        at = tag.end()
    reading.text += html.unescape(source[at:])
    if reading.open:
        name = reading.open[-1][0]
        raise bad(f"can't parse entities: Can't find end tag corresponding to start tag \"{name}\"")
    return reading.text, sorted(reading.entities, key=lambda e: (e["offset"], -e["length"]))


def _open(reading: _Reading, name: str, rest: str, offset: int) -> None:
    if name not in TAGS:
        raise bad(f'can\'t parse entities: Unsupported start tag "{name}" at byte offset {offset}')
    link = re.search(r"""href=["']?([^"'\s>]+)""", rest)
    extra = {"url": html.unescape(link[1])} if name == "a" and link else {}
    reading.open.append((name, utf16(reading.text), extra))


def _close(reading: _Reading, name: str, _rest: str, offset: int) -> None:
    if not reading.open:
        raise bad(f"can't parse entities: Unexpected end tag at byte offset {offset}")
    opened, start, extra = reading.open.pop()
    if opened != name:
        raise bad(
            f"can't parse entities: Unmatched end tag at byte offset {offset}, "
            f'expected "</{opened}>", found "</{name}>"'
        )
    if length := utf16(reading.text) - start:
        reading.entities.append({"type": TAGS[name], "offset": start, "length": length, **extra})


def _check_entities(text: str, entities: list[Json]) -> None:
    units = text.encode("utf-16-le")
    for entity in entities:
        start, end = entity["offset"], entity["offset"] + entity["length"]
        if end * 2 > len(units):
            raise bad(
                f"entity beginning at UTF-16 offset {start} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )
        for edge, verb in ((start, "begins"), (end, "ends")):
            if _low_surrogate(units[edge * 2 : edge * 2 + 2]):
                raise bad(f"entity {verb} in a middle of a UTF-16 symbol at UTF-16 offset {edge}")


def _low_surrogate(unit: bytes) -> bool:
    return len(unit) == 2 and 0xDC <= unit[1] <= 0xDF


def _trim(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Telegram strips both ends; entities move with the text and keep within it."""
    stripped = text.strip()
    if stripped == text or not entities:
        return stripped, entities
    lead, size = utf16(text) - utf16(text.lstrip()), utf16(stripped)
    moved = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        end = min(entity["offset"] + entity["length"] - lead, size)
        if start < end:
            moved.append(entity | {"offset": start, "length": end - start})
    return stripped, moved


def same(one: object, other: object) -> bool:
    """Equal as JSON: what makes an edit change nothing."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
