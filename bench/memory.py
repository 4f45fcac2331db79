"""Memory: what questions find, what talks tell, and what recall costs.

Run: ``.venv/bin/python -m bench.memory``. Targets: recall@3 of 0.90 on paraphrases, extraction
right 95 times in 100, a question against 1,000 facts in 10 ms of CPU.
"""

from collections import Counter
from statistics import median, quantiles
from time import process_time_ns

import numpy as np

from luna.core.memory.extraction import Hers, Learnt, extract
from luna.core.memory.ranking import best, scores, shelve
from luna.core.memory.traits import Traits, of_facts, of_question
from luna.core.memory.weights import Weights
from luna.core.perception.senses import Senses
from luna.recalling import load_weights
from luna.senses import language_of, load_senses
from luna.training.recall import judge, report, see
from luna.training.recall_lines import HELD_OUT, people
from luna.training.report import wilson
from luna.training.talks import FRESH, Talk, fits, talks

ROUNDS = 200
SIZES = (100, 1000, 2000)
HERS = Hers(frozenset({"luna", "pixel"}), frozenset({"nora", "camille", "jules", "ines", "theo"}))


def main() -> None:
    senses, weights = load_senses(), load_weights()
    print("## Questions, people held out of training\n")
    print(report([judge(see(person, senses), weights) for person in people(HELD_OUT)], weights))
    print("\n## What talks tell\n")
    print("mended on:", told(talks(language_of)))
    print("read once:", told(talks(language_of, FRESH)))
    print("\n## Cost\n")
    print("| facts | CPU a question | p95 | bytes a fact |\n|---|---|---|---|")
    for size in SIZES:
        print(cost(size, senses, weights))


def told(known: list[Talk]) -> str:
    """Return how much of what extraction says is right, and how much it finds."""
    tally = Counter[str]()
    for talk in known:
        found = extract(talk.said, HERS)
        tally["said"] += len(found)
        tally["messages"] += len(talk.said)
        tally["right"] += sum(any(meets(each, truth) for truth in talk.learnt) for each in found)
        tally["true"] += len(talk.learnt)
        tally["found"] += sum(any(meets(each, truth) for each in found) for truth in talk.learnt)
    right, found = (wilson(tally[a], tally[b]) for a, b in (("right", "said"), ("found", "true")))
    junk = wilson(tally["said"] - tally["right"], tally["messages"])
    return f"{len(known)} talks: precision {right}, recall {found}, junk a message {junk}"


def meets(found: Learnt, truth: tuple[str, list[str], str]) -> bool:
    field, wordings, day = truth
    return found.field == field and fits(found.value, wordings) and day in {"", found.on}


def cost(size: int, senses: Senses, weights: Weights) -> str:
    """Return a row: a question against ``size`` facts, its own embedding included."""
    known = [fact.text for person in people() for fact in person.facts]
    few = of_facts(known, senses, weights)
    facts = [few[at % len(few)] for at in range(size)]
    shelf = shelve(facts, np.zeros(size, np.float32))
    asks = [ask.text for person in people(HELD_OUT) for ask in person.asks]
    spent = []
    for turn in range(ROUNDS):
        before = process_time_ns()
        asked, past = of_question(asks[turn % len(asks)], senses, weights)
        best(scores(asked, past, shelf, weights), 10)
        spent.append((process_time_ns() - before) / 1e6)
    middle, tail = median(spent), quantiles(spent, n=20)[-1]
    bytes_each = sum(map(weight, facts)) / size
    return f"| {size} | {middle:.1f} ms | {tail:.1f} ms | {bytes_each:.0f} |"


def weight(fact: Traits) -> int:
    """Count what is kept of a fact: a byte a number of its vector and kinds, two a name."""
    return fact.vector.size + fact.kinds.size + fact.fields.size + 2 * fact.names.size


if __name__ == "__main__":
    main()
