"""Kinds: what is not text gets an answer in character, since she cannot see or hear it."""

from luna.core.guards.facts import Facts
from luna.core.model import Kind
from luna.core.reply import Answer

_KEYS = {
    Kind.PHOTO: "photo_unseen",
    Kind.VOICE: "voice_unheard",
    Kind.STICKER: "sticker",
    Kind.LOCATION: "location",
    Kind.DOCUMENT: "document",
}


def answer(facts: Facts, *, looks: bool) -> Answer | None:
    """Fixed words for a batch without a text to speak about; nothing where there is one, or a
    picture that she may be able to look at.
    """
    if any(message.text or (looks and message.file) for message in facts.said):
        return None
    key = _KEYS.get(facts.said[-1].kind, "empty")
    return Answer(None, (key,))
