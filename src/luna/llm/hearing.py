"""Hearing: which intent a message expresses, by meaning and by spelling.

Sentence embeddings know meaning but stumble on chat spelling; hashed letter trigrams know
spelling only. Joined in one matrix, one product scores a message against every example.
"""

import re
import zlib
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import dropwhile
from pathlib import Path

import numpy as np
import numpy.typing as npt

from luna.core.model import Perception, Sentiment
from luna.core.text import fold
from luna.llm.grounds import opens_with, says, telling, without
from luna.llm.kept import Vectors, kept
from luna.llm.smalltalk import Family, Intent, Stock

Encode = Callable[[Sequence[str]], Vectors]

MEANING = 0.66  # share of meaning in a score; spelling has the rest
GRAMS = 512
NEAREST = 3  # examples that vouch for an intent together
VOUCH = 0.3  # share of the nearest examples' mean in its score; the best one has the rest
WORD_BONUS = 0.16
WHOLE_BONUS = 0.5  # more, for the share of the message that the word is: "Lille", "au boulot"
AFTER_BONUS = 0.2  # what follows on her own last words is likelier to be meant
BESIDE = 0.12  # less, for what shares no telling word with any example: put alike, but of what?
ELSEWHERE = 0.3  # less, for what is about her in a word on others, and the other way round
LAST_WORDS = 4  # sentences of a long message that are heard one by one
SHORT_WORDS = 5  # longest message that can be a mere "ok" or "mdr"
HERS = frozenset({Family.LUNA, Family.PRAISE})  # said of her or asked about her
_STRETCHED = re.compile(r"(\D)\1{2,}")
_NUMBER = re.compile(r"\d+")
_SENTENCES = re.compile(r"[^.!?…\n]+[.!?…]*")
_WORD = re.compile(r"(?<!['’])\b\w+\b(?!['’])")


@dataclass(frozen=True, slots=True)
class Heard:
    """The best intent for a message and its score, about 0 (nothing alike) to 1 (an example)."""

    key: str
    score: float


class Ear:
    """Hears intents in one language. Examples are embedded at the first message, then kept."""

    def __init__(
        self, stock: Stock, encode: Encode, cache: Path | None = None, remembers: int = 0
    ) -> None:
        self._stock = stock
        self._encode = encode
        self._cache = cache
        self._intents = [intent for intent in stock.intents.values() if intent.hear]
        self._places = _padded([len(intent.hear) for intent in self._intents])
        self._short = np.array([i.family is Family.SHORT for i in self._intents])
        self._about_her = np.array([i.family in HERS and not i.after for i in self._intents])
        self._about_them = np.array([self._only_told(intent) for intent in self._intents])
        self._words = [_phrases(i.words) for i in self._intents]
        self._grounds = [
            self._telling(*map(self.plain, i.hear), *map(fold, i.words)) for i in self._intents
        ]
        self.matters = {i.key: self._matters(i) for i in self._intents if i.family is Family.LUNA}
        self._after = {at: i.after for at, i in enumerate(self._intents) if i.after}
        self._families = np.array([list(Family).index(i.family) for i in self._intents])
        self._examples: Vectors | None = None
        self._alike = lru_cache(maxsize=remembers)(self._measured)

    def warm(self) -> None:
        """Embed the examples now."""
        self._all_examples()

    def hear(
        self, text: str, seen: Perception, lately: Collection[str] = frozenset()
    ) -> Heard | None:
        """Give the likeliest intent of ``text``, said after she answered the intents ``lately``.

        ``None`` when nothing readable was said.
        """
        found = self._alike(text)
        if found is None:
            return None
        words, alike = found
        best = alike + self._lean(seen)
        best += self._following(lately)
        if words > SHORT_WORDS:
            best = np.where(self._short, 0.0, best)
        top = int(np.argmax(best))
        return Heard(self._intents[top].key, float(best[top]))

    def _measured(self, text: str) -> tuple[int, Vectors] | None:
        """Count the words of ``text``, and score each intent by them alone; none if unreadable."""
        parts = self._parts(text)
        if not parts:
            return None
        plain = [self.plain(part) for part in parts]
        scores = _likeness(self._embed(parts, plain), self._all_examples()).max(axis=0)
        share = np.array([_share(pattern, plain[0]) for pattern in self._words], np.float32)
        bonus = WORD_BONUS * (share > 0) + WHOLE_BONUS * share * share
        alike = self._vouched(scores) + bonus - self._doubt(parts[0], plain[0], share > 0)
        return len(plain[0].split()), alike

    def plain(self, text: str) -> str:
        """Fold a message and spell out its abbreviations: ``"slt cv??"`` → ``"salut ca va"``."""
        return plain_of(text, self._stock)

    def _parts(self, text: str) -> list[str]:
        """Give what was said without opening greetings, then, of several, its last sentences."""
        sentences = [part.strip() for part in _SENTENCES.findall(self._ungreeted(text))]
        said = [part for part in sentences if fold(part)]
        filler = self._stock.signs["filler"]
        told = [part for part in said if self.plain(part) not in filler] or said[-1:]
        return [" ".join(told), *told[-LAST_WORDS:]] if len(told) > 1 else told

    def _ungreeted(self, text: str) -> str:
        """Leave out the words of greeting that something else follows: "coucou toi, ça va ?"."""
        hello = self._stock.signs["hello"]
        said = " ".join(dropwhile(lambda word: self.plain(word) in hello, text.split()))
        return said if fold(said) else text

    def _spelled(self, text: str) -> str:
        """Spell out abbreviations and leave the rest as typed: encoders read whole sentences."""
        calm = _STRETCHED.sub(r"\1", text)
        return _WORD.sub(lambda word: self._stock.short.get(fold(word[0]), word[0]), calm)

    def _all_examples(self) -> Vectors:
        """Give the vectors of the examples, one in each column."""
        if self._examples is None:
            heard = [example for intent in self._intents for example in intent.hear]
            plain = [self.plain(example) for example in heard]
            found = kept(self._cache, [*heard, *plain], lambda: self._embed(heard, plain))
            self._examples = np.ascontiguousarray(found.T)
        return self._examples

    def _embed(self, texts: Sequence[str], plain: Sequence[str]) -> Vectors:
        meaning = self._encode([self._spelled(text) for text in texts])
        spelling = np.stack([_trigrams(text) for text in plain])
        joined = [np.sqrt(MEANING) * meaning, np.sqrt(1 - MEANING) * spelling]
        return np.concatenate(joined, axis=1, dtype=np.float32)

    def _vouched(self, scores: Vectors) -> Vectors:
        """Give each intent the score of its best example, tempered by its nearest ones."""
        nearest = np.sort(np.append(scores, -1.0)[self._places], axis=1)[:, : -NEAREST - 1 : -1]
        best: Vectors = (1 - VOUCH) * nearest[:, 0] + VOUCH * nearest.mean(axis=1)
        return best

    def _doubt(self, text: str, plain: str, named: npt.NDArray[np.bool_]) -> Vectors:
        """Give what speaks against each intent: another matter, or another person's."""
        told = self._telling(plain)
        beside = np.array([bool(told) and told.isdisjoint(own) for own in self._grounds])
        doubt: Vectors = BESIDE * (beside & ~named & ~self._short)
        return doubt + ELSEWHERE * self._elsewhere(text, plain, named)

    def _elsewhere(
        self, text: str, plain: str, named: npt.NDArray[np.bool_]
    ) -> npt.NDArray[np.bool_]:
        """Tell of each intent whether it is another person's matter than the message."""
        signs = self._stock.signs
        asks = "?" in text or says(plain, signs["asked_word"])
        if says(plain, signs["her"]):
            return self._about_them & asks
        said = without(plain, signs["lead_in"])
        if opens_with(said, signs["self"]):
            return self._about_her
        others = opens_with(said, signs["others"])
        if asks:
            return self._about_her & ~named & others
        return self._about_her & (~named | others)

    def _matters(self, intent: Intent) -> frozenset[str]:
        """The matters that the examples of an intent about her name."""
        named = {self._stock.matters.of(self.plain(example)) for example in intent.hear}
        return frozenset(key for key in named if key is not None)

    def _only_told(self, intent: Intent) -> bool:
        """Tell whether people only ever tell this of themselves, and ask nothing by it."""
        her = self._stock.signs["her"]
        asked = any("?" in each or says(self.plain(each), her) for each in intent.hear)
        return intent.family is Family.TALK and not intent.after and not asked

    def _telling(self, *plain: str) -> frozenset[str]:
        pale = self._stock.signs["pale"]
        return frozenset().union(*(telling(text, pale) for text in plain))

    def _following(self, lately: Collection[str]) -> Vectors:
        """Favour what follows on her last words, and rule out what would have to."""
        bonus = np.zeros(len(self._intents), dtype=np.float32)
        for at, after in self._after.items():
            bonus[at] = AFTER_BONUS if after.intersection(lately) else -1.0
        return bonus

    def _lean(self, seen: Perception) -> Vectors:
        bonus = leaning(seen)
        by_family = np.array([bonus.get(family, 0.0) for family in Family], dtype=np.float32)
        lean: Vectors = by_family[self._families]
        return lean


def plain_of(text: str, stock: Stock) -> str:
    """Fold a message, spell out its abbreviations and make any number the same."""
    words = _NUMBER.sub("30", fold(_STRETCHED.sub(r"\1", text))).split()
    return " ".join(filter(None, (stock.short.get(word, word) for word in words)))


def leaning(seen: Perception) -> Mapping[Family, float]:
    """Say what perception adds to each family's scores, where it knows better than examples."""
    negative = seen.sentiment is Sentiment.NEGATIVE
    positive = seen.sentiment is Sentiment.POSITIVE
    return {
        Family.SOFT: 0.15 * seen.vulnerability + 0.08 * negative - 0.12 * positive,
        Family.PRAISE: 0.2 * seen.compliment - 0.1 * negative,
        Family.LUNA: 0.12 * seen.question_about_luna,
        Family.FLIRT: 0.1 * (seen.intensity > 0) - 0.1 * negative,
        Family.SHORT: 0.1 * seen.laugh,
    }


def _padded(counts: Sequence[int]) -> npt.NDArray[np.intp]:
    """Give each intent the places of its examples, as rows filled up with the place after all."""
    total = sum(counts)
    rows = np.full((len(counts), max(NEAREST, *counts)), total)
    first = 0
    for row, count in zip(rows, counts, strict=True):
        row[:count] = range(first, first + count)
        first += count
    return rows


def _phrases(words: Sequence[str]) -> re.Pattern[str] | None:
    if not words:
        return None
    return re.compile(r"\b(?:" + "|".join(re.escape(fold(w)) for w in words) + r")\b")


def _share(pattern: re.Pattern[str] | None, text: str) -> float:
    """Say how much of a message the longest word that gives an intent away takes, 0 to 1."""
    found = [len(match[0]) for match in pattern.finditer(text)] if pattern else []
    return max(found, default=0) / max(len(text), 1)


def _likeness(texts: Vectors, examples: Vectors) -> Vectors:
    """Score each text against each example; no trigram is read that no text holds."""
    meaning = texts.shape[1] - GRAMS
    held = meaning + np.flatnonzero(texts[:, meaning:].any(axis=0))
    by_meaning = texts[:, :meaning] @ examples[:meaning]
    likeness: Vectors = by_meaning + texts[:, held] @ examples[held]
    return likeness


def _trigrams(text: str) -> Vectors:
    """Count letter trigrams into 1,024 hashed places, unit length."""
    counts = np.zeros(GRAMS, dtype=np.float32)
    padded = f" {text} "
    for start in range(len(padded) - 2):
        counts[zlib.crc32(padded[start : start + 3].encode()) % GRAMS] += 1
    norm = float(np.linalg.norm(counts))
    return counts / norm if norm else counts
