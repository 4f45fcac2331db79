"""Experiments looked at every day: how often equal arms are told apart, how soon unequal ones.

`python -m bench.looks [--runs 1000] [--days 60] [--daily 100]`: fails where more than 5 % of A/A
runs are ever called different.
"""

import argparse
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from luna.growth.sequential import ALPHA, LEAST, Count, difference

BASE, BETTER = 0.06, 0.09
SEED = 20261125
Z = NormalDist().inv_cdf(1 - ALPHA / 2)
Hits = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Looks:
    """The first day on which each run is decided, 0 where on none: by our intervals, naively."""

    ours: Hits
    naive: Hits
    last: Hits  # by one look, at the end


def run(runs: int, days: int, daily: int, shares: tuple[float, float]) -> Looks:
    """``daily`` users a day come into each arm."""
    dice = np.random.default_rng(SEED)
    first, second = (dice.binomial(daily, share, (runs, days)).cumsum(axis=1) for share in shares)
    ours, naive, last = (np.zeros(runs, np.int64) for _ in range(3))
    for each in range(runs):
        for day in range(days):
            users = daily * (day + 1)
            arms = Count(users, int(first[each, day])), Count(users, int(second[each, day]))
            found = difference(*arms)
            if found is not None and found.decided and not ours[each]:
                ours[each] = day + 1
            if users >= LEAST and _far(*arms):
                naive[each] = naive[each] or day + 1
                last[each] = days if day + 1 == days else 0
    return Looks(ours, naive, last)


def _far(control: Count, variant: Count) -> bool:
    """The test of a textbook, made for one look."""
    users, pooled = control.users, (control.share + variant.share) / 2
    error = (2 * pooled * (1 - pooled) / users) ** 0.5
    return error > 0 and abs(variant.share - control.share) > Z * error


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--days", type=int, default=60)
    parser.add_argument("--daily", type=int, default=100)
    asked = parser.parse_args()
    shape = (asked.runs, asked.days, asked.daily)
    same = run(*shape, (BASE, BASE))
    wrong = float((same.ours > 0).mean())
    print(
        f"{asked.runs:,} A/A runs at {BASE:.0%}, {asked.days} daily looks, "
        f"{asked.daily} users a day an arm"
    )
    print(f"  called different: {wrong:.1%} by confidence sequences, "
          f"{(same.naive > 0).mean():.1%} by a z-test at each look, "
          f"{(same.last > 0).mean():.1%} by one at the end")  # fmt: skip
    told = run(*shape, (BASE, BETTER))
    print(f"{BASE:.0%} against {BETTER:.0%}: power")
    for day in (5, 10, 15, 20, 30, 40, 60):
        if day <= asked.days:
            share = ((told.ours > 0) & (told.ours <= day)).mean()
            print(f"  {day * asked.daily:>6,} users an arm, day {day:>2}: {share:.1%}")
    if wrong > ALPHA:
        raise SystemExit(f"{wrong:.1%} of equal arms are called different")


if __name__ == "__main__":
    main()
