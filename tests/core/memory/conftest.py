"""The real senses and the weights that ship: recall is tested as it runs."""

import pytest

from luna.core.memory.weights import Weights
from luna.recalling import load_weights
from luna.senses import LoadedSenses, load_senses


@pytest.fixture(scope="session")
def senses() -> LoadedSenses:
    return load_senses()


@pytest.fixture(scope="session")
def weights() -> Weights:
    return load_weights()
