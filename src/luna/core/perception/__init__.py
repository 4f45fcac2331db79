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

__all__ = ["Heads", "Senses", "perceive", "perceive_burst"]


def perceive(text: str, senses: Senses, now: datetime) -> Perception:
    """Return what one message says; ``now`` is the user's local time, with its zone."""
    return _perceive((text,), senses, now)[0]


def perceive_burst(texts: Sequence[str], senses: Senses, now: datetime) -> Perception:
    """Return what the messages that one turn answers say together, oldest first."""
    if len(texts) < 2:  # noqa: PLR2004 - one message is a whole by itself
        return perceive("".join(texts), senses, now)
    *seen, whole = _perceive((*texts, " ".join(texts)), senses, now)
    return merge(seen, whole)


def _perceive(texts: Sequence[str], senses: Senses, now: datetime) -> list[Perception]:
    """Perceive each text by itself; the encoder reads them in one go."""
    texts = [whole(text) for text in texts]
    languages = [senses.language(text) for text in texts]
    normals = [normalise(text, tongue) for text, tongue in zip(texts, languages, strict=True)]
    vectors = senses.encode(normals)
    return [
        _judge(normal, tongue, vector, senses.heads, now)
        for normal, tongue, vector in zip(normals, languages, vectors, strict=True)
    ]


def _judge(
    normal: str, language: Language, vector: NDArray[np.float32], heads: Heads, now: datetime
) -> Perception:
    text = plain(normal)
    scores = heads.scores(features(text, vector, cues(text, now.year)))
    return verdict(normal, language, scores, heads, now)
