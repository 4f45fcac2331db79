"""Wanted: what kind of photo somebody asks for, from their words."""

import re

from luna.core.model import Intensity, Perception
from luna.core.photos.types import EVERY, HARMLESS, PhotoType
from luna.core.text import fold

_NUDE = frozenset({PhotoType.EXPLICIT_SOFT, PhotoType.EXPLICIT})
# The most daring word decides: who asks for lingerie beside the cat asks for lingerie.
_WORDS = (
    (
        _NUDE,
        r"nue?s?|nudes?|naked|a poil|toute nue|topless|seins?|nichons?|boobs?|tits|pussy|chatte|"
        r"fesses?|cul|ass",
    ),
    (
        frozenset({PhotoType.SUGGESTIVE}),
        r"sexy|sexys|coquine?s?|osee?s?|lingerie|sous vet\w*|culotte|string|soutif|decollete|"
        r"maillot|bikini|nuisette|deshabill\w*|epaules? nues?|hot|chaude|underwear|panties|"
        r"naughty|spicy|revealing",
    ),
    (
        frozenset({PhotoType.OUTFIT}),
        r"tenues?|robe|jupe|salopette|manteau|habillee?|habits?|vetements?|portes|fringues|look|"
        r"outfits?|dress|dressed|wear|wearing|clothes|dungarees|coat",
    ),
    (
        HARMLESS,
        r"chats?|chaton|pixel|minou|matou|greffier|poilu|cats?|kitty|kitten|kitties|bureau|table|"
        r"atelier|dessins?|fenetre|vue|tasse|mug|cafe|canape|desk|studio|drawings?|window|view|"
        r"coffee|sofa|couch",
    ),
    (
        frozenset({PhotoType.SELFIE}),
        r"selfies?|toi|visage|tete|bouille|frimousse|sourire|te voir|vois|ressembles?|montre toi|"
        r"you|u|ur face|your face|face|yourself|smile|look like",
    ),
)
_KINDS = tuple((kinds, re.compile(rf"\b(?:{words})\b")) for kinds, words in _WORDS)
_PLAIN = frozenset(kind for kind in PhotoType if not kind.covered)


def wanted(said: tuple[str, ...], seen: Perception) -> frozenset[PhotoType]:
    """The types that would answer this; whoever names none gets nothing more daring than the
    talk is.
    """
    plain = " ".join(map(fold, said))
    named = next((kinds for kinds, words in _KINDS if words.search(plain)), None)
    if seen.intensity >= Intensity.NSFW and named not in (HARMLESS, _NUDE):
        return _NUDE
    if named is not None:
        return named
    return EVERY - _NUDE if seen.intensity >= Intensity.HOT else _PLAIN
