"""Cards of every version, whole and hostile; every one of them is made here."""

import base64
import json
import struct
import zlib
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luna.card.png import LONGEST_TEXT, SIGNATURE
from luna.cards import LARGEST_FILE, Card, CardError, Lore, read_card

FIELDS = {
    "name": "Aria",
    "description": "keeps a lighthouse",
    "personality": "dry",
    "scenario": "a storm",
    "first_mes": "Come in.",
    "mes_example": "<START>\n{{user}}: hi\n{{char}}: evening",
}
V2 = {
    "spec": "chara_card_v2",
    "spec_version": "2.0",
    "data": {
        **FIELDS,
        "alternate_greetings": ["You again."],
        "system_prompt": "Write dryly.",
        "post_history_instructions": "Mention the sea.",
        "character_book": {
            "entries": [
                {"keys": ["b"], "content": "later", "enabled": True, "insertion_order": 9},
                {"keys": ["a"], "content": "sooner", "enabled": True, "insertion_order": 1},
                {"keys": ["c"], "content": "off", "enabled": False, "insertion_order": 0},
            ]
        },
        "tags": ["sea"],
        "creator": "nobody",
        "creator_notes": "enjoy",
        "extensions": {"x": 1},
    },
}
V3 = {"spec": "chara_card_v3", "spec_version": "3.0", "data": {**FIELDS, "nickname": "Ari"}}


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png(*chunks: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    pixel = chunk(b"IDAT", zlib.compress(b"\0\0"))
    return SIGNATURE + head + b"".join(chunks) + pixel + chunk(b"IEND", b"")


def packed(card: Mapping[str, object]) -> bytes:
    return base64.b64encode(json.dumps(card).encode())


def text(keyword: bytes, body: bytes) -> bytes:
    return chunk(b"tEXt", keyword + b"\0" + body)


def ztext(keyword: bytes, body: bytes) -> bytes:
    return chunk(b"zTXt", keyword + b"\0\0" + zlib.compress(body))


def itext(keyword: bytes, body: bytes, *, squeezed: bool) -> bytes:
    told = zlib.compress(body) if squeezed else body
    return chunk(b"iTXt", keyword + b"\0" + bytes([squeezed, 0]) + b"en\0title\0" + told)


@pytest.mark.parametrize(
    "raw, version, name",
    [
        pytest.param(json.dumps(FIELDS).encode(), 1, "Aria", id="bare V1 fields as JSON"),
        pytest.param(json.dumps(V2).encode(), 2, "Aria", id="V2 as JSON"),
        pytest.param(b"\xef\xbb\xbf" + json.dumps(V3).encode(), 3, "Aria", id="V3 with a BOM"),
        pytest.param(png(text(b"chara", packed(FIELDS))), 1, "Aria", id="V1 in a PNG"),
        pytest.param(png(text(b"chara", packed(V2))), 2, "Aria", id="V2 in a PNG"),
        pytest.param(png(text(b"Chara", packed(V2))), 2, "Aria", id="its keyword in capitals"),
        pytest.param(png(text(b"ccv3", packed(V3))), 3, "Aria", id="V3 in a PNG"),
        pytest.param(
            png(text(b"chara", packed(V2)), text(b"ccv3", packed(V3))), 3, "Aria",
            id="V3 is preferred to the V2 beside it",
        ),
        pytest.param(png(ztext(b"chara", packed(V2))), 2, "Aria", id="a squeezed text"),
        pytest.param(png(itext(b"ccv3", packed(V3), squeezed=False)), 3, "Aria", id="iTXt"),
        pytest.param(png(itext(b"ccv3", packed(V3), squeezed=True)), 3, "Aria", id="squeezed iTXt"),
        pytest.param(
            png(itext(b"ccv3", json.dumps(V3).encode(), squeezed=False)), 3, "Aria",
            id="JSON that nobody wrapped in base64",
        ),
        pytest.param(
            png(text(b"chara", packed(V2).rstrip(b"=").replace(b"A", b"A\n", 1))), 2, "Aria",
            id="base64 broken over lines, without its padding",
        ),
        pytest.param(
            json.dumps(V3 | {"spec_version": "3.9", "new": 1}).encode(), 3, "Aria",
            id="a later V3 with fields to come",
        ),
        pytest.param(
            json.dumps({**FIELDS, "name": "\ud800Zoé", "tags": 7}).encode(), 1, "Zoé",
            id="half a letter and a field of the wrong kind are nothing",
        ),
    ],
)  # fmt: skip
def test_a_card_is_read(raw: bytes, version: int, name: str) -> None:
    card = read_card(raw)
    assert (card.version, card.name, card.description) == (version, name, FIELDS["description"])


def test_every_field_of_a_card_is_found() -> None:
    assert read_card(json.dumps(V2).encode()) == Card(
        version=2,
        name="Aria",
        description="keeps a lighthouse",
        personality="dry",
        scenario="a storm",
        greetings=("Come in.", "You again."),
        examples=FIELDS["mes_example"],
        system_prompt="Write dryly.",
        post_history="Mention the sea.",
        lore=(Lore(("a",), "sooner", False, 1), Lore(("b",), "later", False, 9)),
        tags=("sea",),
        creator="nobody",
        notes="enjoy",
        unused=("extensions",),
    )
    assert read_card(json.dumps(V3).encode()).nickname == "Ari"


def as_json(table: object) -> bytes:
    return json.dumps(table).encode()


WHOLE = png(text(b"chara", packed(V2)))
BOMB = zlib.compress(b"A" * (LONGEST_TEXT + 2))


@pytest.mark.parametrize(
    "raw, says",
    [
        pytest.param(b"", "no JSON", id="nothing"),
        pytest.param(b"GIF89a", "no JSON", id="another kind of file"),
        pytest.param(b"PK\x03\x04rest", "export the card as PNG", id="a zip"),
        pytest.param(b" " * (LARGEST_FILE + 1), "too large", id="an endless file"),
        pytest.param(WHOLE[:80], "cut short", id="a PNG that stops"),
        pytest.param(WHOLE[:-12], "cut short", id="a PNG without its end"),
        pytest.param(WHOLE.replace(b"chara", b"chare"), "checksum", id="a byte turned over"),
        pytest.param(
            SIGNATURE + struct.pack(">I", 2**32 - 1) + b"tEXtchara\0", "cut short",
            id="a chunk longer than the file",
        ),
        pytest.param(png(), "no character card", id="a picture alone"),
        pytest.param(png(text(b"chara", b"%%%")), "no base64", id="no base64"),
        pytest.param(png(text(b"chara", b"A")), "no base64", id="one letter of base64"),
        pytest.param(
            png(chunk(b"zTXt", b"chara\0\0" + BOMB)), "too large", id="a bomb in a squeezed text"
        ),
        pytest.param(png(chunk(b"zTXt", b"chara\0\0junk")), "unpacked", id="junk squeezed"),
        pytest.param(
            png(text(b"chara", b"A" * (LONGEST_TEXT + 1))), "too large", id="endless base64"
        ),
        pytest.param(
            png(text(b"chara", base64.b64encode(b"\xff\xfe{"))), "not UTF-8", id="not UTF-8"
        ),
        pytest.param("{}".encode("utf-16"), "not UTF-8", id="UTF-16"),
        pytest.param(b"[" * 200_000, "no JSON", id="depth without end"),
        pytest.param(b"9" * 10_000, "no JSON", id="a number without end"),
        pytest.param(b"[1]", "no JSON object", id="a list"),
        pytest.param(b"{}", "neither 'spec'", id="an object that is no card"),
        pytest.param(as_json({"spec": "lorebook_v3", "data": {}}), "lorebook_v3", id="a lorebook"),
        pytest.param(as_json({"spec": ["x"], "data": {}}), "unknown card format", id="no format"),
        pytest.param(as_json({"spec": "chara_card_v2"}), "no 'data'", id="no data"),
        pytest.param(as_json(V2 | {"data": {"name": " "}}), "no name", id="no name"),
    ],
)  # fmt: skip
def test_what_is_no_card_is_one_clear_line(raw: bytes, says: str) -> None:
    with pytest.raises(CardError, match=says) as fault:
        read_card(raw)
    assert "\n" not in str(fault.value)
    assert len(str(fault.value)) < 160


def read_or_refused(raw: bytes) -> None:
    try:
        read_card(raw)
    except CardError:
        return


@given(st.binary(max_size=2_000))
def test_no_bytes_raise_anything_else(raw: bytes) -> None:
    read_or_refused(raw)
    read_or_refused(SIGNATURE + raw)
    read_or_refused(png(text(b"chara", raw), chunk(b"iTXt", raw), chunk(b"zTXt", raw)))


@given(st.integers(0, len(WHOLE) - 1), st.binary(max_size=6))
def test_no_damage_raises_anything_else(at: int, patch: bytes) -> None:
    read_or_refused(WHOLE[:at] + patch + WHOLE[at + len(patch) :])


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "entries", "content", "enabled", "insertion_order", "keys"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*V2["data"], "spec", "data"]), JSON, max_size=8))
def test_no_field_raises_anything_else(fields: dict[str, object]) -> None:
    read_or_refused(json.dumps(fields).encode())
    read_or_refused(json.dumps(V3 | {"data": {"name": "x", **fields}}).encode())
