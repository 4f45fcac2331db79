"""Seeing: what users show reaches a voice that takes images; where none was shown it, she says so.

Nothing is downloaded before every guard has let the turn pass, nor for a voice that cannot see.
"""

from dataclasses import replace

from luna.app import App
from luna.core.guards.facts import Facts
from luna.core.model import Kind
from luna.core.scene import Scene
from luna.core.speech import Draft, Prompt
from luna.llm.router import Router


def looks(app: App) -> bool:
    """Whether a picture may reach anybody who can see it."""
    return app.eyes is not None and isinstance(app.voice, Router) and app.voice.sighted


async def shown(asked: Prompt, scene: Scene, facts: Facts, app: App) -> Prompt:
    """The prompt, with what came to be looked at, and what to make of it or of not seeing it."""
    if not _sent(facts):
        return asked
    names = [each.file for each in facts.said if each.file][: app.tuning.sight.most]
    pictures: tuple[bytes, ...] = ()
    if names and app.eyes and isinstance(app.voice, Router) and app.voice.sees(asked):
        pictures = await app.store.while_leased(scene, app.eyes.look(names))
    return replace(
        asked,
        pictures=pictures,
        sighted=app.persona.instruction("sight.seen", asked.language),
        blind=app.persona.instruction("sight.unseen", asked.language),
    )


def confession(draft: Draft, facts: Facts) -> tuple[str, dict[str, str]] | None:
    """The fixed text, and its slots, by which she says what of it she has not seen."""
    sent = _sent(facts)
    if draft.saw >= sent:
        return None
    if draft.saw:
        return "photo_partly", {"seen": str(draft.saw), "sent": str(sent)}
    worded = any(each.worded for each in facts.said)
    return ("photo_beside" if worded else "photo_unseen"), {}


def _sent(facts: Facts) -> int:
    """How many pictures came, videos and the like among them."""
    return sum(each.kind is Kind.PHOTO for each in facts.said)
