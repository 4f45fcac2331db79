"""``python -m luna.training.recall`` trains recall: heads that tell kinds, and the ranking.

``--report`` prints what questions find, of people left out of training and of the held-out ones.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import as_file

import numpy as np
from numpy.typing import NDArray

from luna.core.memory import phrasing
from luna.core.memory.phrasing import asks_past
from luna.core.memory.ranking import SIGNS, Shelf, shelve, signs, weigh
from luna.core.memory.staleness import stale, successions
from luna.core.memory.traits import Sight, features, see_facts, see_question, traits
from luna.core.memory.weights import Weights, pack
from luna.core.memory.words import field_names
from luna.core.perception.senses import Senses
from luna.recalling import WEIGHTS
from luna.senses import load_senses
from luna.training.fit import Group, fit
from luna.training.recall_lines import HELD_OUT, Person, digest, examples, people
from luna.training.report import wilson

RIDGE, ROUNDS, FOLDS = 1.0, 40, 5
_STEPS, _PACE, _HELD = 2000, 0.3, 0.003
_UNTRAINED = np.zeros(len(SIGNS), np.float32)


@dataclass(frozen=True, slots=True)
class Seen:
    """A person with the sights of their facts and questions."""

    person: Person
    facts: list[Sight]
    asks: list[Sight]


@dataclass(frozen=True, slots=True)
class Judged:
    """The signs of every fact for each question of a person, (facts, signs) each, whether it asks
    for what was, and the facts."""

    person: Person
    signs: list[NDArray[np.float32]]
    past: list[bool]
    shelf: Shelf


def main() -> None:
    """Train on all that is not held out, write the weights, say what questions find."""
    senses = load_senses()
    known = [see(person, senses) for person in people()]
    bank = see_bank(senses)
    left_out = [each for fold in range(FOLDS) for each in _fold(fold, known, bank)]
    ranking = rank_weights(left_out)
    weights = heads(bank, known, ranking)
    with as_file(WEIGHTS) as path:
        path.write_bytes(pack(weights))
    sys.stdout.write(f"{dict(zip(SIGNS, ranking.round(2).tolist(), strict=True))}\n")
    if "--report" in sys.argv[1:]:
        unseen = [judge(see(person, senses), weights) for person in people(HELD_OUT)]
        for title, judged in (("left out", left_out), ("held out", unseen)):
            sys.stdout.write(f"\n{title}\n{report(judged, weights)}\n")


def see(person: Person, senses: Senses) -> Seen:
    texts = [phrasing.told(fact.text).text for fact in person.facts]
    return Seen(
        person, see_facts(texts, senses), [see_question(ask.text, senses) for ask in person.asks]
    )


def see_bank(senses: Senses) -> list[tuple[str, bool, Sight]]:
    """Read the phrases written kind by kind."""
    return [
        (kind, asks, see_question(text, senses) if asks else see_facts([text], senses)[0])
        for kind, asks, text in examples()
    ]


def heads(
    bank: list[tuple[str, bool, Sight]],
    known: Sequence[Seen],
    ranking: NDArray[np.float32],
) -> Weights:
    """Train the two heads that tell kinds."""
    kinds = tuple(sorted({kind for kind, _, _ in bank}))
    facts = [(kind, seen) for kind, asks, seen in bank if not asks]
    questions = [(kind, seen) for kind, asks, seen in bank if asks]
    for each in known:
        of = [fact.kind for fact in each.person.facts]
        facts += zip(of, each.facts, strict=True)
        questions += [
            (of[ask.fact], seen)
            for ask, seen in zip(each.person.asks, each.asks, strict=True)
            if ask.fact >= 0
        ]
    told, asked = _head(facts, kinds), _head(questions, kinds)
    return Weights(kinds, told, asked, ranking, field_names(), digest())


def judge(seen: Seen, weights: Weights) -> Judged:
    """Return what ranking sees of a person's questions."""
    facts = [traits(each, weights.facts) for each in seen.facts]
    tellings = [phrasing.told(fact.text) for fact in seen.person.facts]
    heirs = successions(facts, tellings, weights.kinds)
    shelf = shelve(facts, stale(len(facts), heirs), heirs)
    asked = [(traits(each, weights.questions), asks_past(each.normal)) for each in seen.asks]
    return Judged(
        seen.person,
        [signs(*each, shelf) for each in asked],
        [past for _, past in asked],
        shelf,
    )


def rank_weights(judged: Sequence[Judged]) -> NDArray[np.float32]:
    """Fit the ranking: the right fact's share of each question, all signs helping."""
    rows = [
        (found, ask.fact)
        for each in judged
        for found, ask in zip(each.signs, each.person.asks, strict=True)
        if ask.fact >= 0
    ]
    scale = np.concatenate([found for found, _ in rows]).std(axis=0)
    weights = np.zeros(len(scale))
    for _ in range(_STEPS):
        slope = sum((_slope(found / scale, right, weights) for found, right in rows))
        weights -= _PACE * (slope / len(rows) + _HELD * weights)
        weights = np.maximum(weights, 0)  # no sign speaks against a fact by being there
    found: NDArray[np.float32] = (weights / scale).astype(np.float32)
    return found


def report(judged: Sequence[Judged], weights: Weights) -> str:
    """Return recall at 1 and 3 for each sort of question, with its interval."""
    places: dict[str, list[int]] = {}
    ahead = list[bool]()
    for each in judged:
        for found, past, ask in zip(each.signs, each.past, each.person.asks, strict=True):
            if ask.fact >= 0:
                total = weigh(found, past, each.shelf, weights)
                places.setdefault(ask.sort, []).append(int((total > total[ask.fact]).sum()))
                if ask.sort == "temporal":  # the value that it replaced stands before it
                    ahead.append(bool(total[ask.fact] > total[ask.fact - 1]))
    rows = [
        f"| {sort} | {len(ranks)} | {_within(ranks, 1)} | {_within(ranks, 3)} |"
        for sort, ranks in places.items()
    ]
    head = ["| asked | questions | recall@1 | recall@3 |", "|---|---|---|---|"]
    now = f"\nthe present value ahead of the older: {wilson(sum(ahead), len(ahead))}"
    return "\n".join([*head, *rows, now])


def _within(ranks: list[int], many: int) -> str:
    return wilson(sum(rank < many for rank in ranks), len(ranks))


def _fold(fold: int, known: Sequence[Seen], bank: list[tuple[str, bool, Sight]]) -> list[Judged]:
    """Judge the people of a fold by heads that never saw them."""
    kept = [each for at, each in enumerate(known) if at % FOLDS != fold]
    weights = heads(bank, kept, _UNTRAINED)
    return [judge(each, weights) for each in known[fold::FOLDS]]


def _head(rows: Sequence[tuple[str, Sight]], kinds: tuple[str, ...]) -> NDArray[np.float32]:
    seen = np.stack([features(each) for _, each in rows])
    truth = np.zeros((len(rows), len(kinds)), np.float32)
    truth[np.arange(len(rows)), [kinds.index(kind) for kind, _ in rows]] = 1
    weights: NDArray[np.float32] = seen.T @ fit(
        seen @ seen.T, truth, [Group(0, len(kinds))], RIDGE, ROUNDS
    )
    return weights


def _slope(
    found: NDArray[np.float32], right: int, weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    scores = found @ weights
    raised = np.exp(scores - scores.max())
    slope: NDArray[np.float64] = found.T @ (raised / raised.sum()) - found[right]
    return slope


if __name__ == "__main__":
    main()
