"""P5: signs of suicide, self-harm or violence suffered are answered by a human-written protocol."""

from luna.core.guards.facts import Facts
from luna.core.reply import Answer
from luna.core.speech import Guard


def check(facts: Facts) -> Answer | None:
    if not facts.seen.crisis:
        return None
    return Answer(Guard.CRISIS, ("crisis", "crisis_ask"))
