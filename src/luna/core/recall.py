"""Recall: which memories a turn is reminded of, and what she answers when asked for one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from luna.core.memory.memories import Memory
from luna.core.memory.ranking import Shelf, scores, shelve
from luna.core.memory.traits import Traits
from luna.core.memory.weights import Weights
from luna.core.memory.words import field_names
from luna.core.perception.spelling import plain

BUDGET = 700  # characters of notes in a prompt, some 200 tokens
PROFILE = ("first_name", "age", "job", "city")  # always worth a word
_NEAR = 5.5  # score from which a memory has to do with what is said
_FADES = timedelta(days=90)  # in which half of a memory's freshness goes
_FRESH, _PINNED, _HEAVY = 0.6, 1.0, 0.3
_COVERED = 0.75  # share of what a question touches that its answer must touch too
_WEIGHTY = frozenset({"problems", "events"})
# How one asks for what a person has one of; other fields are found by what they touch.
_OWN = {
    field: re.compile(pattern)
    for field, pattern in {
        "first_name": r"\b(?:je m appelle|mon (?:petit )?(?:pre)?nom|tu m appelles|je me nomme|"
        r"qui je suis|je suis qui|my name|who i am|souviens de moi|rappelles de moi)\b",
        "age": r"\b(?:quel age (?:j ai|que j ai|est ce que j ai)|j ai quel age|mon age|"
        "how old (?:am )?i)\b",
        "job": r"\b(?:je (?:fais|bosse|travaille|taffe)|mon (?:metier|taf|travail|boulot|job|"
        "poste)|"
        r"ma profession|my job|what do i do)\b",
        "city": r"\b(?:j habite|je (?:vis|crech?e|reside|loge)|ma ville|mon bled|where do i live|"
        r"where i live)\b",
    }.items()
}
_OTHERS = re.compile(
    r"\b(?:mere|maman|pere|papa|parents|soeur|frere|frangine?|fils|fille|femme|mari|copain|"
    r"copine|mec|"
    r"meuf|ex|patronne?|chef|cheffe|collegue|amie?|pote|voisine?|cousine?|oncle|tante|mother|mom|"
    r"dad|"
    r"father|sister|brother|son|daughter|wife|husband|boss|friend|avec qui|enfant)\b"
)
_FRAME = (
    r"(?:tu (?:te )?(?:souviens|rappelles?)|tu t en (?:souviens|rappelles)|t as retenu|"
    r"vous souvenez|do you remember|you remember)"
)
_WHICH = r"(?:comment|ou|quoi|quel(?:le)?s?|qui|quand|combien|what|where|who|how old|when)"
_MINE = r"(?:je|j|mon|ma|mes|moi|i|my|me)"
_ASKS = re.compile(
    rf"\b{_FRAME}\b.*\b{_MINE}\b|\bet {_MINE} \w+ \?|^(?:et |dis |alors |au fait )?(?:c est "
    rf"(?:quoi|qui|quand|ou) |what s )(?:mon|ma|mes|my)\b|^(?:et |dis |alors |au fait )?{_WHICH} "
    rf"(?:s appell?ent? |s appelle |est ce que |age |ville |c est )?{_MINE}\b|\b(?:je|j) (?:m "
    rf"appelle|habite|vis|bosse|travaille|suis ne|crech?e) (?:comment|ou|dans quoi|quand)\b|"
    rf"\b(?:je fais quoi dans la vie|j ai quel age|quel age j ai|what s my|where do i live|what "
    rf"do i do for)\b|\b(?:s appelle|sapelle) comment (?:mon|ma|mes)\b|\b(?:mon|ma|mes) \w+ s "
    rf"appelle comment\b|\bcomment s appell?e? (?:mon|ma|mes)\b|\bje suis \w+ (?:a|en|de) quoi\b|"
    rf"\bj ai (?:quoi comme|un|une|des) "
    rf"[\w ]+ \?$"
)
_NOT_ASKED = re.compile(
    r"\b(?:ton|ta|tes|your|de toi|tu penses|tu crois|tu aimes|tu fais|chez toi|"
    r"comment je (?:fais|peux|dois|vais|devrais))\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """She was asked what she remembers; ``found`` answers it, or nothing does."""

    found: Memory | None


def asks(text: str) -> bool:
    """Tell whether a message asks what she remembers of the user."""
    flat = _flat(text)
    return bool(_ASKS.search(flat)) and not _NOT_ASKED.search(flat)


def shelf_of(held: Sequence[Memory]) -> Shelf:
    """Stack memories, at least one, for comparison."""
    stale = np.array([each.closed is not None for each in held], np.float32)
    return shelve([each.traits for each in held], stale)


def answering(
    question: str, asked: Traits, past: bool, held: Sequence[Memory], weights: Weights
) -> Memory | None:
    """Return the memory that answers a question, or None: better not to know than to make up."""
    open_ = [each for each in held if past or each.closed is None]
    if not open_:
        return None
    flat = _flat(question)
    found = scores(asked, past, shelf_of(open_), weights)
    ranked = [(float(found[at]), open_[int(at)]) for at in np.argsort(-found)]
    return next((each for score, each in ranked if _answers(each, score, asked, flat)), None)


def reminded(
    asked: Traits, held: Sequence[Memory], now: datetime, weights: Weights
) -> list[Memory]:
    """Return what a prompt may hold: who they are, then what has to do with what is said."""
    open_ = [each for each in held if each.closed is None]
    if not open_:
        return []
    found = scores(asked, False, shelf_of(open_), weights)
    ranked = sorted(
        ((_worth(float(score), each, now), each) for score, each in zip(found, open_, strict=True)),
        key=lambda pair: -pair[0],
    )
    profile = [each for each in open_ if each.field in PROFILE]
    near = [each for worth, each in ranked if worth >= _NEAR and each not in profile]
    return list(_within([*profile, *near], BUDGET))


def _worth(score: float, each: Memory, now: datetime) -> float:
    fresh: float = _FRESH * 0.5 ** ((now - each.told) / _FADES)
    return score + fresh + _PINNED * each.pinned + _HEAVY * (each.field in _WEIGHTY)


def _answers(each: Memory, score: float, asked: Traits, flat: str) -> bool:
    own = _OWN.get(each.field)
    if own is not None:
        return bool(own.search(flat)) and not _OTHERS.search(flat)
    wanted = set(asked.fields.tolist()) - _WIDE
    shared = wanted & set(each.traits.fields.tolist())
    return bool(wanted) and len(shared) >= _COVERED * len(wanted) and score >= _NEAR


def _flat(text: str) -> str:
    """Words alone, without accents, a question mark standing by itself."""
    return " ".join(re.sub(r"[^\w?]+", " ", plain(text.lower())).replace("?", " ?").split())


def _within(memories: Iterable[Memory], budget: int) -> Iterable[Memory]:
    for each in memories:
        budget -= len(each.value) + len(each.what) + len(each.field) + 4
        if budget < 0:
            return
        yield each


# Fields that say too little to tell one thing from another.
_WIDE = {
    at
    for at, name in enumerate(field_names())
    if name in set("animal name love hate plan habit many dream color past".split())
}
