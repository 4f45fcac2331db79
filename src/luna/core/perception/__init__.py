"""Perception: one pass over a message says what was noticed. No clock, no network."""

from collections.abc import Sequence
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from luna.core.model import Language, Perception
from luna.core.perception.burst import merge
from luna.core.perception.cues import cues
from luna.core.perception.features import features
from luna.core.perception.heads import Heads
from luna.core.perception.normalise import normalise
from luna.core.perception.senses import Senses
from luna.core.perception.spelling import plain, whole
from luna.core.perception.verdict import verdict

__all__ = ["Heads", "Senses", "embedded", "perceive", "perceive_burst"]


def perceive(text: str, senses: Senses, now: datetime) -> Perception:
    """Return what one message says; ``now`` is the user's local time, with its zone."""
    return _perceive((text,), senses, now)[0]


def perceive_burst(texts: Sequence[str], senses: Senses, now: datetime) -> Perception:
    """Return what the messages that one turn answers say together, oldest first."""
    *seen, whole = _perceive(_read(texts), senses, now)
    return merge(seen, whole) if seen else whole


def embedded(texts: Sequence[str], senses: Senses) -> list[str]:
    """What perceiving a batch asks the encoder for, so that an edge may have it ready."""
    return [normal for normal, _ in _normals(_read(texts), senses)]


def _read(texts: Sequence[str]) -> Sequence[str]:
    """What is read of a batch: each message, and all as one; a single one is a whole by itself."""
    together = " ".join(texts)
    return (together,) if len(texts) < 2 else (*texts, together)  # noqa: PLR2004


def _normals(texts: Sequence[str], senses: Senses) -> list[tuple[str, Language]]:
    spelt = [whole(text) for text in texts]
    languages = [senses.language(text) for text in spelt]
    return [
        (normalise(text, tongue), tongue) for text, tongue in zip(spelt, languages, strict=True)
    ]


def _perceive(texts: Sequence[str], senses: Senses, now: datetime) -> list[Perception]:
    """Perceive each text by itself; the encoder reads them in one go."""
    normals = _normals(texts, senses)
    vectors = senses.encode([normal for normal, _ in normals])
    return [
        _judge(normal, tongue, vector, senses.heads, now)
        for (normal, tongue), vector in zip(normals, vectors, strict=True)
    ]


def _judge(
    normal: str, language: Language, vector: NDArray[np.float32], heads: Heads, now: datetime
) -> Perception:
    text = plain(normal)
    scores = heads.scores(features(text, vector, cues(text, now.year)))
    return verdict(normal, language, scores, heads, now)
