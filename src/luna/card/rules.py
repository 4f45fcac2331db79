"""What a sentence of a card may not do to a persona: each rule with the reason that is reported."""

import re
from collections.abc import Callable
from datetime import date

from luna.card.ages import young
from luna.core.guards.claims import claims_human


def _compiled(*parts: str) -> re.Pattern[str]:
    return re.compile("|".join(parts), re.IGNORECASE)


_BE = r"\b(?:is|are|am|be|being|est|es|suis|être|êtes)|(?<=\w)'(?:s|re|m)"
_SURELY = (
    r"(?:(?:definitely|really|actually|just|only|100%|fully|bien|vraiment|an?|une?|the)\s+){0,4}"
)
_END = r"(?=\s*(?:[.,;!?)\]\"]|$|and\b|who\b|with\b|of\b|in\b|et\b|qui\b|not\b|pas\b))"
_SOMEBODY = r"(?:humans?|person|woman|man|girl|boy|humaine?|femme|homme|personne|fille|garçon)"
_MACHINE = (
    r"(?:a\.?i\.?|ia|bots?|robots?|chat-?bots?|(?:language )?models?|modèle de langage|programs?"
    r"|programmes?|machines?|artificial|intelligence artificielle|virtual|virtuelle?)"
)
_NEVER = (
    r"(?:not|isn't|aren't|never|no|pas|jamais|ni|deny|denies|denied|denying|nier?|refuses?|avoids?"
    r"|don't|won't|cannot|can't|without)"
)

_HUMAN = _compiled(
    rf"(?:{_BE})\s+{_SURELY}(?:humans?(?: being)?|humaine?|être humain){_END}",
    rf"(?:{_BE})\s+{_SURELY}(?:real|actual|true|genuine|living|vraie?)\s+(?:\w+\s+)?{_SOMEBODY}\b",
    rf"(?:{_BE})\s+{_SURELY}(?:une? )?{_SOMEBODY} (?:réelle?|en chair et en os)\b",
    r"\b(?:species|race|espèce)\W{1,4}humaine?\b",
)
_DENIES = _compiled(
    rf"\b{_NEVER}\b[^.\n]{{0,60}}?\b{_MACHINE}\b",
    r"\b(?:pretend|claim|insist|believe|act|convince|prétend|affirm|croi)\w*\b[^.\n]{0,40}?"
    r"\b(?:human|real|humaine?|vraie?|réelle?)\b",
    r"\b(?:break\w*|stay\w* in|out of|remain\w* in) character\b|\bsort\w* (?:de son|du) "
    r"(?:personnage|rôle)\b|\breste\w* dans (?:son|ton) (?:personnage|rôle)\b",
)
_ORDER = _compiled(
    r"\b(?:ignore|disregard|override|forget|bypass|oublie|outrepasse)\w*\b[^.\n]{0,40}"
    r"\b(?:instruct\w*|rules?|prompts?|previous|prior|polic\w*|guidelines?|consignes?|règles?)",
    r"\b(?:without|no|sans|any)\b[^.\n]{0,20}\b(?:restrictions?|limits|filters?|censorship|censure"
    r"|limites|filtres?)\b|jail-?break|uncensored|unfiltered|non censuré|\bnsfw\b|developer mode",
    r"openai|anthropic|chat-?gpt|\bgpt\b|content polic|system prompt|\brole-?play\w*\b|\brp\b",
    r"\b(?:next )?(?:reply|response)s? in (?:this|a|the) (?:fictional|chat|never-?ending)",
    r"\b(?:must|always)\s(?:\w+\s)?(?:obey|comply)|\bparagraphs?\b|\basterisks?\b|\bmarkdown\b",
)
_EXPLICIT = _compiled(
    r"\b(?:cocks?|dicks?|pussy|cunts?|cum(?:s|ming)?|fuck(?:s|ing|ed)?|blow-?jobs?|penis|vagina"
    r"|nipples?|clit\w*|orgasm\w*|masturbat\w*|hentai|futa\w*|nudes?|genital\w*|incest\w*"
    r"|rapes?|raped|baiser?|sucer|sperme|tétons?|pénis|vagin|viol(?:er|ée?))\b",
)


def against(sentence: str, today: date) -> str | None:
    """Say why a sentence (see ``luna.card.plain.folded``) may not enter, if it may not."""
    rules: tuple[tuple[Callable[[str], object], str], ...] = (
        (lambda said: young(said, today), "speaks of somebody under age"),
        (claims_human, "claims to be human"),
        (_HUMAN.search, "claims to be human"),
        (_DENIES.search, "forbids honesty about being an AI"),
        (_ORDER.search, "is an order to a model"),
        (_EXPLICIT.search, "is explicit"),
    )
    return next((why for holds, why in rules if holds(sentence)), None)
