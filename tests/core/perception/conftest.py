"""The real senses, loaded once: perception is tested with the weights that ship."""

import pytest

from luna.senses import LoadedSenses, load_senses


@pytest.fixture(scope="session")
def senses() -> LoadedSenses:
    return load_senses()
