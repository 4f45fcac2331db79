"""What the tests of growth share."""

import pytest

from luna.core.tuning import Tuning
from luna.persona import persona_folder
from luna.tuning import load_tuning


@pytest.fixture(scope="session")
def rules() -> Tuning:
    """The numbers as shipped."""
    return load_tuning(persona_folder() / "tuning.toml")
