"""``python -m luna.training`` trains and writes the weights; ``--report`` prints its figures."""

import sys
from importlib.resources import as_file

from luna.core.perception.heads import Heads, pack
from luna.senses import WEIGHTS, senses_with
from luna.training.learn import learn
from luna.training.lines import held_out, training_lines
from luna.training.report import report
from luna.training.table import table, untrained


def main() -> None:
    """Train on the committed lines, write the weights beside the code, say how good they are."""
    senses = senses_with(untrained())
    known = table(training_lines(), senses)
    heads, left_out = learn(known)
    _write(heads)
    sys.stdout.write(f"{len(known.lines)} lines, digest {heads.trained_on[:12]}\n")
    if "--report" in sys.argv[1:]:
        unseen = [table(lines, senses) for lines in held_out()]
        sys.stdout.write(report(known, left_out, unseen, heads))


def _write(heads: Heads) -> None:
    with as_file(WEIGHTS) as path:
        path.write_bytes(pack(heads))


if __name__ == "__main__":
    main()
