"""A small world around the mind that all tests share: its examples are embedded already."""

import pytest

from luna.opening import Mind
from luna.senses import LoadedSenses
from luna.simulate.world import Memoised, World


@pytest.fixture(scope="session")
def world(mind: Mind) -> World:
    assert isinstance(mind.senses, LoadedSenses)
    return World(mind.persona, Memoised(mind.senses), mind.builtin, mind.texts)
