"""She writes first for 60 days to 1,000 users: how often, why, and that no promise breaks.

`python -m bench.proactive [--users 1000] [--days 60]`: the real rules on the lives that
`tests/core/proactive` lives; fails where one breaks a promise.
"""

import argparse
from collections import Counter

from tests.core.proactive.lives import First, lived, made
from tests.core.proactive.test_lives import broken

from luna.core.systems.outreach import Reason
from luna.persona import persona_folder
from luna.tuning import load_tuning


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=1000)
    parser.add_argument("--days", type=int, default=60)
    asked = parser.parse_args()
    rules = load_tuning(persona_folder() / "tuning.toml")
    lives = [lived(made(number, asked.days), asked.days, rules) for number in range(asked.users)]
    report(lives, asked.days)
    slips = Counter(name for each in lives for name in broken(each))
    if slips:
        raise SystemExit(f"promises broken: {dict(slips)}")


def report(lives: list[list[First]], days: int) -> None:
    firsts = [each for life in lives for each in life]
    reasons = Counter(each.reason for each in firsts)
    a_day = [max(Counter(x.at.date() for x in life).values(), default=0) for life in lives]
    winbacks = [sum(x.reason is Reason.WINBACK for x in life) for life in lives]
    hours = sorted({each.at.hour for each in firsts})
    soon = [x for x in firsts if x.since_goodbye and x.since_goodbye.total_seconds() < 8 * 3600]
    print(f"{len(lives):,} users, {days} days: {len(firsts):,} messages written first")
    print("  why: " + ", ".join(f"{reason} {count:,}" for reason, count in reasons.most_common()))
    print(f"  most on one day to one user: {max(a_day)}")
    quiet = sum(not 8 <= each.at.hour < 22 for each in firsts)
    print(f"  local hours: {hours[0]} to {hours[-1]}; in quiet hours: {quiet}")
    print(f"  after an opt-out: {sum(each.opted_out for each in firsts)}")
    print(f"  within 8 hours of a goodbye: {len(soon)}")
    print(f"  most win-backs to one user: {max(winbacks)}")


if __name__ == "__main__":
    main()
