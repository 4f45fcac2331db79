"""Hygiene: what people paste and hide is taken out of a message before it is stored.

``clean`` is idempotent: what it gives back, it gives back unchanged. Folding for matching is a
separate, lossy view that is never stored.
"""

import html
import re
import unicodedata
from functools import cache

import ftfy
import nh3
from wcwidth import grapheme_boundary_before

from luna.core.text import units

LIMIT = 4096  # UTF-16 units, Telegram's own for a message
MARKS = 3  # combining marks that one letter may carry; no living language stacks more
PASSES = 8  # taking something out may uncover something else

# What most messages are made of needs no further look.
_PLAIN = re.compile(r"[\n -%'-;=?-~àâäçéèêëîïôöùûüÿœæÀÇÉÈÊÔÙŒ’“”«»…–—€°\u00a0\u202f]*")

_MOJIBAKE = ftfy.TextFixerConfig(
    unescape_html=False,
    fix_latin_ligatures=False,
    fix_character_width=False,
    uncurl_quotes=False,
    remove_control_chars=False,
    normalization=None,
)

# Pictures, and what may stand in one: arrows, dingbats, regional letters, skin tones.
_PICTURE = (
    "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf"
    "\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
)
_KEPT = "|".join(
    (
        # The flag of a region: a black flag, its code in tag letters, the end mark.
        "\U0001f3f4[\U000e0061-\U000e007a]{2}"
        "[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,3}\U000e007f",
        rf"(?<=[{_PICTURE}\ufe0f])\u200d(?=[{_PICTURE}])",
        rf"(?<=[{_PICTURE}])[\ufe0e\ufe0f]",
        r"(?<=[0-9#*])\ufe0f(?=\u20e3)",
    )
)
_HIDDEN = (
    "\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u070f\u0890\u0891\u115f\u1160\u17b4\u17b5"
    "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0"
    "\ufff0-\ufffc\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff"
)
_UNSEEN = re.compile(f"({_KEPT})|[{_HIDDEN}]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_MARK_RUN = re.compile(rf"[^\w\s\x00-\u02ff]{{{MARKS + 1},}}")

_LETTERS = "abipqsu"  # the elements named by one letter: "si a<b et c>d" is none of them
_ELEMENTS = "|".join(
    sorted(
        (nh3.ALLOWED_TAGS - frozenset(_LETTERS))
        | frozenset(
            "html head body title base meta link script noscript style template iframe frame param "
            "frameset object embed applet form input button select option optgroup textarea label "
            "fieldset legend svg path math canvas video audio source track picture font marquee "
            "main section nav dialog slot portal plaintext xmp tg-spoiler tg-emoji".split()
        )
    )
)
# "<3", "a < b" and "<soupir>" are the writer's own: only HTML's elements are HTML.
_TAG = re.compile(
    rf"<(?=/?(?:(?:{_ELEMENTS})(?:[\s/][^<>]*)?|[{_LETTERS}](?:\s*/?|\s[^<>]*=[^<>]*))>|!--[^<>]*>)",
    re.IGNORECASE,
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


def clean(text: str) -> str:
    """Give the text as it may be stored: visible, well-formed, at most ``LIMIT`` UTF-16 units.

    HTML is stripped, mojibake mended, invisible and bidirectional controls, tag characters, NULs
    and lone surrogates taken out, combining marks capped. Never raises; the result is NFC.
    """
    for _ in range(PASSES):
        if _PLAIN.fullmatch(text) and len(text) <= LIMIT:
            return text
        tidied = cut(_tidy(text))
        if tidied == text:
            break
        text = tidied
    return text


def cut(text: str, limit: int = LIMIT) -> str:
    """Give the longest beginning of at most ``limit`` UTF-16 units that ends between graphemes."""
    if len(text) <= limit and units(text) <= limit:
        return text
    end = len(text.encode("utf-16-le", "replace")[: 2 * limit].decode("utf-16-le", "ignore"))
    boundary = grapheme_boundary_before(text, end + 1)
    return text[: boundary or end]  # one endless grapheme is no grapheme


def whole(text: str) -> str:
    """Give the text with pairs of surrogates joined and lone ones gone: it encodes as UTF-8."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore")


def fold_for_matching(text: str) -> str:
    """Give the text as it reads: NFKC, and letters of other scripts that look Latin as Latin.

    For noticing only ("ｂｏｔ", "bоt" with a Cyrillic о); never stored and never shown.
    """
    folded = unicodedata.normalize("NFKC", text)
    return folded if folded.isascii() else folded.translate(_lookalikes())


def _tidy(text: str) -> str:
    text = ftfy.fix_text(whole(text), _MOJIBAKE)
    text = _UNSEEN.sub(_kept, _LINE_ENDS.sub("\n", text))
    text = unicodedata.normalize("NFC", _without_html(text))
    return _MARK_RUN.sub(_capped, text)


def _kept(found: re.Match[str]) -> str:
    return found[1] or ""


def _without_html(text: str) -> str:
    """Strip tags, keep what stands between them; what is no tag comes back as it was typed."""
    if not _TAG.search(text):
        return text
    shielded = _BREAK.sub("\n", text).replace("&", "&amp;")
    shielded = re.sub("<", "&lt;", _TAG.sub("\x00", shielded)).replace("\x00", "<")
    stripped = html.unescape(nh3.clean(shielded, tags=set(), clean_content_tags=set()))
    if _TAG.search(stripped):  # tags made of the remains of tags are nobody's smile
        return stripped.replace("<", "")
    return stripped


def _capped(run: re.Match[str]) -> str:
    kept, marks = [], 0
    for character in run[0]:
        marks = marks + 1 if unicodedata.category(character) in {"Mn", "Me"} else 0
        if marks <= MARKS:
            kept.append(character)
    return "".join(kept)


@cache
def _lookalikes() -> dict[int, str]:
    """Letters that Unicode calls confusable with a Latin one, without the Latin ones themselves."""
    from confusable_homoglyphs.confusables import (  # noqa: PLC0415  late: it reads a large table
        confusables_data,
    )

    return {
        ord(letter): alike[0]["c"]
        for letter, alike in confusables_data.items()
        if len(letter) == 1 and not letter.isascii() and letter.isalpha()
        and "LATIN" not in unicodedata.name(letter, "LATIN")
        and alike[0]["c"].isascii() and alike[0]["c"].isalpha()
    }  # fmt: skip
