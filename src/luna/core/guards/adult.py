"""P2: a sign of being a minor freezes the account at once, until an operator has looked."""

from dataclasses import replace

from luna.core.account import Doubt
from luna.core.guards.facts import Facts
from luna.core.reply import Answer
from luna.core.speech import Guard


def check(facts: Facts) -> Answer | None:
    if facts.account.frozen_at is not None:
        return Answer(Guard.FROZEN, ("frozen",), private=True)
    if not facts.seen.minor:
        return None
    frozen = replace(facts.account, frozen_at=facts.now, frozen_why=Doubt.SAID)
    return Answer(Guard.FROZEN, ("onboarding_minor",), account=frozen, private=True)
