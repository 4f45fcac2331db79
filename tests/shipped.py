"""The persona that ships, read once for all tests of a process: reading it takes half a second."""

from pathlib import Path

from luna.persona import load_persona, persona_folder

PERSONA = load_persona(persona_folder())
HEARD = Path(__file__).parents[1] / ".pytest_cache" / "d" / "luna-heard"
"""Where the vectors of her examples are kept from run to run: computing them takes seconds."""
