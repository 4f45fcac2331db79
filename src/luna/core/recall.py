"""Recall: which memories a turn is reminded of, and what she answers when asked for one."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import numpy as np

from luna.core.memory.held import Held, held
from luna.core.memory.memories import Memory
from luna.core.memory.ranking import Shelf, scores, shelved
from luna.core.memory.traits import Numbers, Traits
from luna.core.memory.weights import Weights
from luna.core.memory.words import field_names
from luna.core.perception.spelling import plain
from luna.core.systems.notebook import Use

BUDGET = 700  # characters of notes in a prompt, some 200 tokens
PROFILE = ("first_name", "age", "job", "city")  # always worth a word
_NEAR = 5.5  # score from which a memory has to do with what is said
_FADES = timedelta(days=90)  # in which half of a memory's freshness goes
_FRESH, _PINNED, _HEAVY = 0.6, 1.0, 0.3
_WEAR, _MOST_WEAR, _RESTS_DAYS = 0.5, 3, 7  # a time; times that count; days that halve it
_MOST_LIFT = _FRESH + _PINNED + _HEAVY
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
_STATES = (
    r"(?:roule|joue|mesure|pese|chausse|fume|porte|etudie|vis|habite|loge|bois|roulais|suis|"
    r"ai peur|ai fait|ai)"
)
_NEVER_KEPT = re.compile(r"\b(?:nom de famille|last name|surname|family name)\b")
_OPENS = r"^(?:et |dis |alors |au fait )?"
# How one asks for oneself without "do you remember"; only in a question that ends there.
_ASKS_MORE = re.compile(
    rf"(?:{_OPENS}(?:je|j) {_STATES} (?:\w+ ){{0,2}}?(?:quoi|quel(?:le)?s?|combien|ou|qui)"
    r"(?: (?!faire|dire|je)\w+){0,4}|"
    rf"{_OPENS}(?:ils?|elles?) (?:\w+ ){{1,6}}(?:mon|ma|mes) \w+|"
    rf"{_OPENS}(?:mon|ma|mes) (?:\w+ ){{1,5}}?(?:c est|ils? \w+|elles? \w+) "
    r"(?:ou|quand|qui|comment|combien)|"
    r"\bc(?: est| etait) (?:quoi|qui) (?:le|la|les|l) ?\w+ d(?:e|u|es)? ?(?:mon|ma|mes) \w+|"
    r"\btu (?:connais|sais) (?:mon|ma|mes|(?:a )?quel(?:le)?s?|ou|comment) "
    r"(?:\w+ )*?(?:je|j|mon|ma|mes|nom)\b(?: \w+){0,6}|"
    rf"\bje t (?:ai|avais) (?:deja )?(?:dit|parle)\b(?: \w+){{0,8}}|{_MINE} .*{_FRAME}|"
    rf"{_OPENS}(?:je|j) (?:vis|fume|bois|suis|fais) (?:\w+ ){{1,3}}(?:ou|le) (?:\w+ ?){{1,3}}) \?$"
)
_NOT_ASKED = re.compile(
    r"\b(?:ton|ta|tes|your|de toi|tu penses|tu crois|tu aimes|tu fais|chez toi|"
    r"comment je (?:fais|peux|dois|vais|devrais|resilie|me desabonne))\b|^(?:quand|when) [^?]*$"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """She was asked what she remembers; ``found`` answers it, or nothing does."""

    found: Memory | None


def asks(text: str) -> bool:
    """Tell whether a message asks what she remembers of the user."""
    flat = _flat(text)
    return bool(_ASKS.search(flat) or _ASKS_MORE.search(flat)) and not _NOT_ASKED.search(flat)


def answering(
    question: str, asked: Traits, past: bool, memories: Sequence[Memory], weights: Weights
) -> Memory | None:
    """Return the memory that answers a question, or None: better not to know than to make up."""
    known = held(memories)
    places = list(range(len(known))) if past else known.holding
    if known.stack is None or not places:
        return None
    flat, stack = _flat(question), known.stack
    if _NEVER_KEPT.search(flat):
        return None
    found = scores(asked, past, _shelf(known, places), weights)
    for at in np.argsort(-found):
        place = places[int(at)]
        field, touched = known.fields[place], stack.fields_at(place)
        if _answers(field, touched, float(found[at]), asked, flat):
            return known[place]
    return None


def reminded(
    asked: Traits,
    memories: Sequence[Memory],
    now: datetime,
    weights: Weights,
    used: Sequence[Use] = (),
) -> list[Memory]:
    """Return what a prompt may hold: who they are, then what has to do with what is said.

    What she was reminded of on other days of late must be nearer to come up again.
    """
    known = held(memories)
    places = known.holding
    if not places:
        return []
    found = scores(asked, False, _shelf(known, places), weights)
    worn: dict[int | None, float] = {each.id: _worn(each, now) for each in used}
    hopeful = [int(at) for at in np.flatnonzero(found >= _NEAR - _MOST_LIFT)]
    ranked = sorted(
        (
            (
                _worth(float(found[at]), known, places[at], now)
                - worn.get(known.ids[places[at]], 0.0),
                places[at],
            )
            for at in hopeful
        ),
        key=lambda pair: -pair[0],
    )
    profile = [at for at in places if known.fields[at] in PROFILE]
    near = [at for worth, at in ranked if worth >= _NEAR and at not in profile]
    return list(_within((known[at] for at in (*profile, *near)), BUDGET))


def _shelf(known: Held, places: Sequence[int]) -> Shelf:
    if known.stack is None:
        raise ValueError("nothing is held")
    stale = np.array([known.closed[at] is not None for at in places], np.float32)
    return shelved(known.stack.chosen(places), stale)


def _worth(score: float, known: Held, at: int, now: datetime) -> float:
    fresh: float = _FRESH * 0.5 ** ((now - known.told[at]) / _FADES)
    return score + fresh + _PINNED * known.pinned[at] + _HEAVY * (known.fields[at] in _WEIGHTY)


def _worn(use: Use, now: datetime) -> float:
    """Return what a memory loses for having come up: nothing on the day itself, which goes on."""
    days = (now.date() - use.on).days
    if days <= 0:
        return 0.0
    return float(_WEAR * min(use.times, _MOST_WEAR) * 0.5 ** (days / _RESTS_DAYS))


def _answers(field: str, touched: Numbers, score: float, asked: Traits, flat: str) -> bool:
    own = _OWN.get(field)
    if own is not None:
        return bool(own.search(flat)) and not _OTHERS.search(flat)
    wanted = set(asked.fields.tolist()) - _WIDE
    shared = wanted & set(touched.tolist())
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
