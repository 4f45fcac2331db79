"""The built-in voice of the tests."""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import pytest
from tests import shipped
from tests.shipped import PERSONA

from luna.llm.builtin_voice import BuiltinVoice
from luna.llm.kept import Vectors
from luna.senses import load_senses


@pytest.fixture(scope="session")
def voice() -> BuiltinVoice:
    """One voice for the run, which embeds no text twice."""
    many = load_senses().encode
    one = lru_cache(maxsize=None)(lambda text: many([text])[0])

    def encode(texts: Sequence[str]) -> Vectors:
        return np.stack([one(text) for text in texts]) if len(texts) < 5 else many(texts)

    return BuiltinVoice(PERSONA, encode, shipped.HEARD)
