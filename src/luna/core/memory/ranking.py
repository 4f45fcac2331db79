"""Ranking: which facts answer a question. A weighed sum of signs, over all facts at once.

Shared words are no sign of their own: trained beside meaning, kinds and fields they got no weight.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from luna.core.memory.compact import Stack, stacked
from luna.core.memory.staleness import Succession
from luna.core.memory.traits import Numbers, Traits
from luna.core.memory.weights import Weights
from luna.core.memory.words import field_names

Scores = NDArray[np.float32]
SIGNS = ("meaning", "kind", "fields", "names", "stale")
_FIELDS = len(field_names())
_UNLIKELY = np.float32(0.05)  # how surprising a mismatch of kinds may be
_GAP_SURE, _GAP, _GAP_TIE = (
    8.0,
    4.0,
    1.0,
)  # how much further a question may lie from an heir, and still mean it
_AHEAD = np.float32(0.01)
_COMMONEST = 0.2  # what a field that every fact touches still weighs


@dataclass(frozen=True, slots=True)
class Shelf:
    """Facts stacked for comparison, n of them.

    ``vectors`` (n, 512), ``kinds`` (n, kinds), ``fields`` (n, fields) of ones and zeros; ``names``
    all in a row, with the fact of each in ``names_of``; ``rarity`` (fields,) by how many facts
    touch each; ``stale`` (n,) from 0 to 1; ``heirs`` what took the place of what.
    """

    vectors: Scores
    kinds: Scores
    fields: Scores
    names: Numbers
    names_of: NDArray[np.intp]
    rarity: Scores
    stale: Scores
    heirs: tuple[Succession, ...] = ()


def shelve(facts: Sequence[Traits], stale: Scores, heirs: Sequence[Succession] = ()) -> Shelf:
    """Stack facts, at least one; ``stale`` tells which are no longer true."""
    return shelved(stacked(facts), stale, heirs)


def shelved(stack: Stack, stale: Scores, heirs: Sequence[Succession] = ()) -> Shelf:
    """Make facts that are stacked already ready for comparison."""
    many = len(stack)
    fields = np.zeros((many, _FIELDS), np.float32)
    fields[stack.fields_of, stack.fields] = 1
    return Shelf(
        stack.vectors,
        stack.kinds,
        fields,
        stack.names,
        stack.names_of,
        np.log((many + 1) / (fields.sum(axis=0) + 0.5)).clip(_COMMONEST).astype(np.float32),
        stale,
        tuple(heirs),
    )


def scores(asked: Traits, past: bool, shelf: Shelf, weights: Weights) -> Scores:
    """Return how well each fact answers, (n,); ``past``: the question asks for what was."""
    return weigh(signs(asked, past, shelf), past, shelf, weights)


def weigh(seen: Scores, past: bool, shelf: Shelf, weights: Weights) -> Scores:
    """Return what the signs of every fact amount to, (n,)."""
    found: Scores = seen @ weights.ranking
    if not past:
        _inherit(found, shelf, weights)
    return found


def signs(asked: Traits, past: bool, shelf: Shelf) -> Scores:
    """Return ``SIGNS`` of every fact, (n, signs)."""
    kinds = shelf.kinds @ (asked.kinds * len(asked.kinds))
    columns = (
        shelf.vectors @ asked.vector,
        np.log(kinds + _UNLIKELY),
        _fields(asked, shelf),
        _named(asked, shelf),
        shelf.stale * (1 if past else -1),
    )
    return np.stack(columns, axis=1).astype(np.float32)


def _inherit(found: Scores, shelf: Shelf, weights: Weights) -> None:
    """Let what took another's place answer as well as the other did, in place.

    "J'habite où ?" is nearer to "habite à Caen" than to "a déménagé à Rouen", which it asks for.
    """
    staleness = weights.ranking[SIGNS.index("stale")]
    for each in shelf.heirs:
        lost = staleness * shelf.stale[each.old] if each.sure else np.float32(0)
        gap = found[each.old] + lost - found[each.new]
        if 0 <= gap < (_GAP_SURE if each.sure else _GAP if each.alike else _GAP_TIE):
            found[each.new] += gap + _AHEAD


def best(found: Scores, many: int) -> list[int]:
    """Return the places of the ``many`` best facts, best first, the earlier of equals first."""
    return [int(at) for at in np.argsort(-found, kind="stable")[:many]]


def _fields(asked: Traits, shelf: Shelf) -> Scores:
    """Weigh the fields that both touch, rare ones more; texts that touch many shout no louder."""
    wanted = np.zeros(_FIELDS, np.float32)
    wanted[asked.fields] = shelf.rarity[asked.fields]
    met = shelf.fields @ wanted
    size = np.sqrt(np.sqrt(np.maximum(shelf.fields.sum(axis=1), 1)))
    found: Scores = (met / np.sqrt(max(float(wanted.sum()), 1.0)) / size).astype(np.float32)
    return found


def _named(asked: Traits, shelf: Shelf) -> Scores:
    """Tell which facts hold a name or number that the question says."""
    met = np.isin(shelf.names, asked.names)
    found = np.zeros(len(shelf.vectors), np.float32)
    found[shelf.names_of[met]] = 1
    return found
