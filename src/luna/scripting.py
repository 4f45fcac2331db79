"""Scripting: what the persona has to tell, in one language, for the systems of the core."""

from luna.core.model import Language
from luna.core.script import Confidence, Script
from luna.persona import Persona


def script_of(persona: Persona, language: Language) -> Script:
    """The persona's stories and secrets as plain data."""
    return Script(
        secrets=tuple(
            Confidence(each.key, each.layer, each.tell[language]) for each in persona.secrets
        ),
    )
