"""Hygiene: what goes, what stays, and what holds for any text at all."""

import sys
import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from luna.core.text import units
from luna.hygiene import LIMIT, clean, cut, fold_for_matching, whole

SCOTLAND = "🏴" + "".join(chr(0xE0000 + ord(letter)) for letter in "gbsct") + "\U000e007f"
BRITTANY = "🏴" + "".join(chr(0xE0000 + ord(letter)) for letter in "frbre") + "\U000e007f"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        pytest.param("Ça va ? « Voilà », l’été…", None, id="good French stays as it is"),
        pytest.param("un\n\ndeux\ttrois", None, id="line breaks and tabs stay"),
        pytest.param("15 € — 20 €", None, id="French spaces stay"),
        pytest.param("je t'aime <3 <33 >_< <_<", None, id="hearts and faces are no HTML"),
        pytest.param("a < b et c > d, a<b, i<you", None, id="comparisons are no HTML"),
        pytest.param("si a<b et c>d", None, id="a comparison both ways is no HTML"),
        pytest.param("<soupir> bon", None, id="stage directions are no HTML"),
        pytest.param("AT&T &amp; &lt;b&gt; & co", None, id="entities stay as they were typed"),
        pytest.param("<b>salut</b> <i class=x>toi</i>", "salut toi", id="tags go, words stay"),
        pytest.param("un<br>deux<br/>trois", "un\ndeux\ntrois", id="a break is a line"),
        pytest.param("<script>alert(1)</script>", "alert(1)", id="a script is mere words"),
        pytest.param("j'apprends <script>, c'est dur", "j'apprends , c'est dur", id="never closed"),
        pytest.param('<a title="x>y">lien</a>', "lien", id="an end in quotes is no end"),
        pytest.param("<<b>script>x", "script>x", id="tags made of the remains of tags"),
        pytest.param("a<!-- caché -->b", "ab", id="comments go"),
        pytest.param("Ã©tÃ© Ã\x89lan Jâ€™ai", "été Élan J’ai", id="mojibake is mended"),
        pytest.param("e\u0301te\u0301", "été", id="composed"),
        pytest.param("z" + "\u0301" * 40 + "o", "ź\u0301\u0301\u0301o", id="marks are capped"),
        pytest.param("sa\u200blut\u2060\ufeff\u00ad", "salut", id="invisible characters go"),
        pytest.param("\u202etulas\u202c \u2066x\u2069", "tulas x", id="bidirectional controls go"),
        pytest.param("ok\U000e0069\U000e0067\U000e006e", "ok", id="tag characters go"),
        pytest.param("a\U000e0101\U000e0120b\ufe01", "ab", id="variation selectors that hide text"),
        pytest.param("p\x00q\x07\x1b[31mr", "pqr", id="NUL, controls and terminal colours go"),
        pytest.param("un\r\ndeux\rtrois\u2028quatre", "un\ndeux\ntrois\nquatre", id="line ends"),
        pytest.param("\ud83d\ude00 \ud83d.", "😀 .", id="surrogates are joined or go"),
        pytest.param("👩‍👩‍👧‍👦 👩🏽‍⚕️ ❤️‍🔥 🙂‍↔️ 🏳️‍🌈", None, id="joined emoji stay whole"),
        pytest.param("1️⃣ #️⃣ 🇫🇷 ☺️ ©️", None, id="keycaps, flags and styles stay"),
        pytest.param(f"{SCOTLAND} {BRITTANY}", None, id="flags of regions stay"),
        pytest.param("a\u200db 😀\u200d a\ufe0f", "ab 😀 a", id="a joiner that joins nothing goes"),
        pytest.param("🏴\U000e0067\U000e0062 x", "🏴 x", id="a flag that ends nowhere is cut off"),
        pytest.param("", None, id="nothing stays nothing"),
    ],
)
def test_clean(text: str, cleaned: str | None) -> None:
    assert clean(text) == (text if cleaned is None else cleaned)


def test_no_format_character_is_left_standing_alone() -> None:
    visible = {*range(0x600, 0x606), 0x6DD, 0x8E2}  # Arabic number signs: they are seen
    hidden = [chr(n) for n in range(sys.maxunicode) if unicodedata.category(chr(n)) == "Cf"]
    assert [c for c in hidden if clean(f"a{c}b") != "ab" and ord(c) not in visible] == []


SCRAPS = st.lists(
    st.sampled_from(
        "< > <b> </b> <br> <script <!-- --> & &lt; ; = / a é e Ã © â€™ \x00 \x85 \r \n 1 😀 👩 🏽 "
        "\u0301 \u0301\u0302\u0303\u0304 \u200d \ufe0f \u20e3 🏴 🇫 🇷 \U000e0067 \U000e0062 "
        "\U000e007f \ud83d \ude00 \u202e \u3164 \u1100 \u1161 \u11a8 \u0e33 \u0958 ﬁ ｂ".split(" ")
    ),
    max_size=40,
).map("".join)
TEXTS = st.one_of(
    st.text(st.characters()), st.text(st.characters(categories=["Cs", "L", "M"])), SCRAPS
)


@settings(max_examples=400)
@given(TEXTS)
@example("<" * 900 + "b>" * 900)
@example("😀" * 3000)
@example("\u0958" * 4096)
@example("👩\u200d" * 4000)
def test_any_text_comes_out_storable_and_comes_out_once(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert units(cleaned) <= LIMIT
    assert "\x00" not in cleaned
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.encode().decode() == cleaned


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        pytest.param("bonjour", 7, "bonjour", id="fits"),
        pytest.param("bonjour", 3, "bon", id="letters"),
        pytest.param("ab😀", 3, "ab", id="an emoji is two units"),
        pytest.param("ab👩🏽‍⚕️c", 6, "ab", id="a joined emoji is not cut"),
        pytest.param("🇫🇷🇧🇪", 6, "🇫🇷", id="a flag is not halved"),
        pytest.param("ae\u0301\u0302", 3, "a", id="a letter keeps its marks"),
        pytest.param("e" + "\u0301" * 9, 4, "e\u0301\u0301\u0301", id="an endless grapheme is cut"),
    ],
)
def test_cut(text: str, limit: int, kept: str) -> None:
    assert cut(text, limit) == kept


@given(st.text(st.characters()))
def test_a_whole_text_encodes(text: str) -> None:
    assert whole(text).encode().decode() == whole(text)


@pytest.mark.parametrize(
    ("text", "reads"),
    [
        pytest.param("ｂｏｔ 𝐛𝐨𝐭 ﬁn", "bot bot fin", id="wide, bold and joined letters"),
        pytest.param("t'еs un bоt", "t'es un bot", id="Cyrillic lookalikes"),
        pytest.param("été, œuf, ça", "été, œuf, ça", id="French stays French"),
    ],
)
def test_fold_for_matching(text: str, reads: str) -> None:
    assert fold_for_matching(text) == reads
