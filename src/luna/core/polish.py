"""Polish: what stands between a voice's draft and the user (P1, P6, SPEC §10).

A list of named steps, each of which only takes away. A clean draft leaves as it came, to the byte.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from luna.core import markup
from luna.core.guards import claims, farewell
from luna.core.guards.claims import admits_ai, claim_spans
from luna.core.guards.farewell import closed, closes_alone, tactic_spans
from luna.core.guards.suspicion import Doubt, Suspicion, unsuspecting
from luna.core.leftovers import cut, unboiled, unbriefed, unprefaced
from luna.core.sentences import Plain, plain, rejoined, split


@dataclass(frozen=True, slots=True)
class Polished:
    """What may leave. Lines are bubbles; no text at all means: ask the voice again.

    ``changed`` names the steps that took something out, in order.
    """

    text: str
    changed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """What the user's message was about, as far as the reply must mind it."""

    asked: bool  # whether she is human
    goodbye: bool
    suspect: Suspicion


def polish(
    draft: str, *, asked: bool, goodbye: bool, suspect: Suspicion = unsuspecting
) -> Polished:
    """Make ``draft`` fit to leave. Any text is taken; polishing twice is polishing once.

    ``suspect`` looks a second time at the sentences of a draft that nobody has read yet.
    """
    # The same sentences come by several steps, and once more when nothing is left to change.
    said, text, names = Said(asked, goodbye, lru_cache(maxsize=4)(suspect)), draft, list[str]()
    while True:
        before = text
        for name, step in STEPS:
            after = step(text, said)
            if after != text:
                names.append(name)
                text = after
        if text == before:
            return Polished(text, tuple(dict.fromkeys(names)))


def warm() -> None:
    """Compile the many patterns now: half a second, which the first drafts would wait for."""
    claims.warm()
    farewell.warm()


def bubbles(text: str, most: int) -> tuple[str, ...]:
    """One bubble a line, ``most`` at the most: what is over joins the last one.

    A long single line is parted at sentence ends, when each part can stand alone.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    most = max(1, most)
    if len(lines) == 1 and most > 1 and len(lines[0]) > _LONG_LINE:
        lines = _parted(lines[0], most)
    return tuple(lines[: most - 1]) + ((" ".join(lines[most - 1 :]),) if lines[most - 1 :] else ())


_LONG_LINE = 180  # characters a person would rather send in two messages
_STANDS_ALONE = 30  # characters below which a part looks torn off


def _parted(line: str, most: int) -> list[str]:
    share = len(line) / most
    parts = [""]
    for sentence in split(line):
        if (
            len(parts[-1]) + len(sentence) / 2 > share
            and len(parts[-1]) >= _STANDS_ALONE
            and len(parts) < most
        ):
            parts.append("")
        parts[-1] += sentence
    if len(parts) > 1 and len(parts[-1]) < _STANDS_ALONE:
        parts[-2:] = [parts[-2] + parts[-1]]
    return [part.strip() for part in parts]


# --- steps ---------------------------------------------------------------------------------------
Found = Callable[[Plain, Said], set[int]]


def _claims(words: Plain, _: Said) -> set[int]:
    return words.touched(claim_spans(words.words))


def _evasions(words: Plain, said: Said) -> set[int]:
    """Asked whether she is human, a bare yes or no may be the lie: only an admission answers."""
    if not said.asked or admits_ai(words.words):
        return set()
    spoken = [words.words[start:end] for start, end in words.bounds]
    return {i for i, one in enumerate(spoken) if _YES_NO.fullmatch(one) and _ANSWER.search(one)}


_YES_NO = re.compile(
    r"(?:(?:mdr|lol|haha\w*|ptdr|bah|ben|oui|non|si|ouais|ouep|yes|no|nope|nah|yep|yeah|pas|du"
    "|tout|bien|sur|que|evidemment|carrement"
    "|jamais|de|la|vie|importe|quoi|of|course|not|never|mais|oh|ah|enfin|t|es|bete|silly"
    "|absolutely|obviously|duh|promis|jure|je|te|le"
    "|serieux|serieusement|arrete|quelle|idee|moi|hein|voyons|toi|clairement|clairement|totally"
    "|totalement|way|i|swear|hell|non|sure|is|a"
    r"|qu|est|ce|tu|crois|racontes|d|ou|sors|ca|rien|voir|pour|qui|me|prends)[ ,.?]+)+"
)
_ANSWER = re.compile(
    r"\b(?:oui|non|si|ouais|yes|no|nope|nah|yep|yeah|pas|jamais|never|evidemment|importe|course"
    r"|bien sur|carrement|obviously|sure|promis|jure|swear|crois)\b"
)


def _pressure(words: Plain, said: Said) -> set[int]:
    spans = list(tactic_spans(words.words, goodbye=said.goodbye))
    if spans and not said.goodbye:  # a draft that clings speaks of parting: its rest presses too
        spans = list(tactic_spans(words.words, goodbye=True))
    return words.touched((start, end) for _, start, end in spans)


def _second_look(text: str, said: Said, *doubts: Doubt) -> str:
    """Drop the sentences suspected of any of ``doubts``; what admits that she is an AI stays."""
    sentences = split(text)
    suspected = said.suspect(tuple(sentences))
    gone = {
        i
        for i, (one, found) in enumerate(zip(sentences, suspected, strict=True))
        if not found.isdisjoint(doubts) and not admits_ai(plain((one,)).words)
    }
    kept = ("" if i in gone else one for i, one in enumerate(sentences))
    return rejoined(sentences, kept) if gone else text


def _unheld(text: str, said: Said) -> str:
    """Less forgiving where the user takes leave, and to the rest of a draft that clings."""
    if said.goodbye:
        left = _second_look(text, said, Doubt.CLINGS, Doubt.HOLDS)
        return closes_alone(left) if left != text else text
    left = _second_look(text, said, Doubt.CLINGS)
    return _without(_pressure)(left, replace(said, goodbye=True)) if left != text else text


def _without(find: Found) -> Callable[[str, Said], str]:
    """A step that drops the sentences found."""

    def step(text: str, said: Said) -> str:
        sentences, words = _read(text)
        gone = find(words, said)
        kept = ("" if i in gone else one for i, one in enumerate(sentences))
        return rejoined(sentences, kept) if gone else text

    return step


@lru_cache(maxsize=4)
def _read(text: str) -> tuple[list[str], Plain]:
    """Several steps read the same text in a row."""
    sentences = split(text)
    return sentences, plain(sentences)


STEPS: tuple[tuple[str, Callable[[str, Said], str]], ...] = (
    ("stray_characters", lambda text, _: markup.unbroken(text)),
    ("role_marker", lambda text, _: markup.unrole(text)),
    ("preface", lambda text, _: unprefaced(text)),
    ("instructions", lambda text, _: unbriefed(text)),
    ("markdown", lambda text, _: markup.unmark(text)),
    ("actions", lambda text, _: markup.unact(text)),
    ("stage_directions", lambda text, _: markup.unstage(text)),
    ("spaces", lambda text, _: text.strip()),
    ("quotes", lambda text, _: markup.unquote(text)),
    ("cut", lambda text, _: cut(text)),
    ("boilerplate", lambda text, said: text if said.asked else unboiled(text)),
    ("claims_human", _without(_claims)),
    ("claims_human", lambda text, said: _second_look(text, said, Doubt.CLAIM)),
    ("evasion", _without(_evasions)),
    ("farewell", lambda text, said: closed(text) if said.goodbye else text),
    ("farewell", _without(_pressure)),
    ("farewell", _unheld),
)
