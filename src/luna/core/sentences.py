"""Sentences of a chat: what ends one, and the plain words that patterns are matched on."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from luna.core.patterns import any_of

# Emoji, their joiners and skin tones, and the typed smileys that close a line.
EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55\ufe0f\u200d\U000e0020-\U000e007f\u20e3"
_CLOSERS = r"""["'”’»)\]]*"""
_END = re.compile(
    rf"[.!?…]+{_CLOSERS}(?:[ \u00a0\u202f]*[{EMOJI}]+)*(?=\s|$)\s*|[{EMOJI}]+(?=\s|$)\s*|[ "
    r"\t]*\n\s*"
    rf"|(?<=[^\s.!?…])[ \u00a0\u202f][!?]+{_CLOSERS}(?:[ \u00a0\u202f]*[{EMOJI}]+)*(?=\s|$)\s*"
)
_ABBREVIATED = re.compile(
    r"\b(?:mme?s?|mlle|m|dr|st|ste|etc|cf|ex|mr|mrs|ms|vs)\.\s*$", re.IGNORECASE
)

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]+")
_HOMOGLYPHS = str.maketrans("аеорсухіјѕһԁαοεινυτκρ", "aeopcyxijshdaoeivutkp")
_QUOTES = str.maketrans("’‘ʼ`´", "'''''")
_RUN = re.compile(r"([a-z])\1{2,}")
_SPACED = re.compile(r"\b[a-z](?:[ .*_-][a-z]\b)+")
_LEET = re.compile(r"[a-z]*(?:[a-z][013457@$]+[a-z]|\b[04][a-z])[a-z0-9@$]*")
_CODED = re.compile(r"[a-z][013457@$]|[04][a-z]")
_LETTERS = str.maketrans("013457@$", "oieastas")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_LONG_ENOUGH = len("b o t s")
_TOKENS = re.compile(r"[a-z0-9]+|\?|[.!…]+|[,;:()\n\"]|(?<=\s)-(?=\s)")
_PAUSES = re.compile(",(?: ,)+")  # a run of them would make patterns crawl
_SPELLED_OUT = {
    short: full
    for shorts, full in (
        ("jsuis jsui chui chuis jsuiss jss shui chu jui", "je suis"),
        ("j jj j3", "je"),
        ("ss", "suis"),
        ("g", "je ai"),
        ("jai jé", "je ai"),
        ("jte jt", "je te"),
        ("té", "t es"),
        ("cest sé ct", "c est"),
        ("pa ps po aps pô", "pas"),
        ("nan nn nop naan", "non"),
        ("1 1e", "un"),
        ("im", "i m"),
        ("iam", "i am"),
        ("vré vre vrai", "vrai"),
        ("vrm vrmt", "vraiment"),
        ("robo robos", "robot"),
        ("1a i4 iaa", "ia"),
        ("umaine umain humene humin", "humaine"),
        ("ya", "y a"),
        ("num numero", "numero"),
        ("tel telephone phone", "telephone"),
        ("tt", "tout"),
        ("2m1 dm1 dem1 dmain", "demain"),
        ("rendezvous rdvs rencart", "rdv"),
        ("ds", "dans"),
        ("progrm prgm progr", "programme"),
        ("humin hmaine humane umèn", "humaine"),
        ("qqn qqun", "quelqu un"),
        ("keske kes", "qu est ce que"),
        ("aint", "am not"),
        ("dont", "don t"),
        ("isnt", "isn t"),
        ("youre ure", "you re"),
        ("ur", "your"),
        ("u", "you"),
        ("wanna", "want to"),
        ("lets", "let s"),
        ("ill", "i ll"),
        ("theres", "there s"),
        ("heres", "here s"),
        ("ne n", ""),  # negation is carried by "pas": "je ne suis pas" reads as "je suis pas"
    )
    for short in shorts.split()
}


_TAIL = 24  # characters, more than any smiley with the spaces after it
_CLOSED = re.compile(
    rf"(?:[.!?…][\"'”’»)\]]*|[{EMOJI}]|[:;=x8][-'’^]*[)(dpo03/|*]+|<3+|\^\^|[_.^>]<?|-_-)\Z",
    re.IGNORECASE,
)


def split(text: str) -> list[str]:
    """Cut ``text`` after each sentence end; the pieces joined give ``text`` back."""
    pieces, start = [], 0
    for end in _END.finditer(text):
        if end.end() == start or _ABBREVIATED.search(text[start : end.end()]):
            continue
        pieces.append(text[start : end.end()])
        start = end.end()
    return [*pieces, text[start:]] if start < len(text) else pieces


def ended(sentence: str) -> bool:
    """Whether ``sentence`` closes by a mark or an emoji, not merely by the end of its line."""
    return bool(_CLOSED.search(sentence[-_TAIL:].rstrip()))


def rejoined(sentences: Iterable[str], kept: Iterable[str]) -> str:
    """Join what is ``kept`` of each sentence (or of it, nothing), line ends where they were."""
    text = ""
    for whole, left in zip(sentences, kept, strict=True):
        text += left
        if left != whole and "\n" in whole[len(whole.rstrip()) :] and not text.endswith("\n"):
            text = f"{text.rstrip()}\n"
    return text.strip()


@dataclass(frozen=True, slots=True)
class Plain:
    """Sentences as plain words, and where each one lies: ``bounds`` are offsets in ``words``."""

    words: str
    bounds: tuple[tuple[int, int], ...]

    def touched(self, spans: Iterable[tuple[int, int]]) -> set[int]:
        """The indices of the sentences that any of ``spans`` lies in."""
        return {
            index
            for first, last in spans
            for index, (start, end) in enumerate(self.bounds)
            if first < end and start < last
        }


def plain(sentences: Iterable[str]) -> Plain:
    """Join ``sentences`` as words without case, accents, leetspeak, SMS spelling or odd letters.

    ``.`` and ``?`` stand between sentences and at both ends, ``,`` for any lesser pause.
    """
    words, bounds = ". ", []
    for tokens in _letters("\x1f".join(sentences)).split("\x1f"):
        start = len(words)
        words += _PAUSES.sub(",", " ".join(filter(None, map(_word, _TOKENS.findall(tokens))))) + " "
        bounds.append((start, len(words)))
    return Plain(words + ".", tuple(bounds))


def _letters(text: str) -> str:
    low = text.lower()
    if not low.isascii():
        low = _latin(low)
    if _CODED.search(low):
        low = _LEET.sub(lambda word: word[0].translate(_LETTERS), low)
    return _SPACED.sub(_joined, _RUN.sub(r"\1", low.replace("%", " pourcent ")))


def _latin(text: str) -> str:
    """Bring look-alike letters, accents and quotes to ASCII; keep the robot emoji as its word."""
    text = _INVISIBLE.sub("", text).replace("🤖", " robot ").translate(_QUOTES)
    text = unicodedata.normalize("NFKD", text).lower().translate(_HOMOGLYPHS)
    return _ACCENTS.sub("", text).replace("œ", "oe")


def _joined(letters: re.Match[str]) -> str:
    """``r.o.b.o.t`` or ``i.a`` as one word; "y a", kept apart by a lone space, stays two."""
    marks = set(letters[0][1::2])
    return letters[0] if marks == {" "} and len(letters[0]) < _LONG_ENOUGH else letters[0][::2]


def _word(found: str) -> str:
    if found[0] in ".!…":
        return "."
    if found in ',;:()\n"-':
        return ","
    return _SPELLED_OUT.get(found, found)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """A pattern over plain words: a space passes commas too, ``" ?"`` makes it optional.

    Ask for it where it is used: to compile all of them would be a third of a start.
    """
    return re.compile(_spaced(pattern))


@cache
def compiled_any(patterns: tuple[str, ...]) -> re.Pattern[str]:
    """What is found where any of these is, for yes or no. It is asked before each of them is: the
    answer is nearly always no, and comes in a fifth of the time.
    """
    return any_of(map(_spaced, patterns))


def _spaced(pattern: str) -> str:
    return re.sub(r" (\??)(?!,?\])", lambda gap: f"[ ,]{'*' if gap[1] else '+'}", pattern)


def inner(found: re.Match[str]) -> tuple[int, int]:
    """The span of a match without the stops at its ends, which belong to its neighbours."""
    text = found[0]
    start = found.start() + len(text) - len(text.lstrip(" .,?"))
    return start, max(start + 1, found.start() + len(text.rstrip(" .,?")))
