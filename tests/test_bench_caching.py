"""What a provider bills: a kept prefix is cheap, to the byte, while it is kept and for whom."""

import pytest
from bench.caching import AS_SENT, READ, ROLE, Json, Rules, bill, read

from luna.simulate.costs import LEAST_CACHED, tokens

BIBLE = "Luna peint des chats sur les toits. " * 600
DAY = "Ce soir, elle peint. "
OWN = "Avec Léo."
SHORT = "Trop court pour être gardé. "
WHOLE, HERS, SAID = tokens(BIBLE), tokens(DAY), ROLE + tokens("salut")


def asked(*blocks: str, own: str = OWN, ttl: str = "1h") -> Json:
    """A request whose shared blocks end with a mark each."""
    control = {"type": "ephemeral", "ttl": ttl}
    marked = [{"type": "text", "text": each, "cache_control": control} for each in blocks]
    system = [*marked, {"type": "text", "text": own}]
    return {"system": system, "messages": [{"role": "user", "content": "salut"}]}


def cost(*requests: tuple[float, int, Json], rules: Rules = AS_SENT) -> float:
    """Tokens paid beyond what is never kept."""
    made = [read(body, at, user) for at, user, body in requests]
    return bill(made, rules).paid - len(made) * (tokens(OWN) + SAID)


ONE, OTHER = asked(BIBLE, DAY), asked(BIBLE, "Ce matin, elle dort.")


@pytest.mark.parametrize(
    ("later", "user", "body", "rules", "second"),
    [
        pytest.param(50, 2, ONE, AS_SENT, READ * (WHOLE + HERS), id="anybody reads it"),
        pytest.param(60, 1, ONE, AS_SENT, 2 * (WHOLE + HERS), id="an hour is too long"),
        pytest.param(0, 2, ONE, AS_SENT, 2 * (WHOLE + HERS), id="no answer has begun yet"),
        pytest.param(50, 2, ONE, Rules(alone=True), 2 * (WHOLE + HERS), id="each for himself"),
        pytest.param(50, 1, ONE, Rules(alone=True), READ * (WHOLE + HERS), id="his own"),
        pytest.param(9, 2, OTHER, AS_SENT, READ * WHOLE + 2 * HERS, id="another day"),
        pytest.param(9, 2, ONE, Rules(most=1), READ * WHOLE + HERS, id="one mark heeded"),
        pytest.param(9, 2, ONE, Rules(minutes=5), 1.25 * (WHOLE + HERS), id="five minutes"),
    ],
)
def test_what_the_second_asks_for_is_paid(
    later: float, user: int, body: Json, rules: Rules, second: float
) -> None:
    first = cost((0, 1, ONE), rules=rules)
    assert cost((0, 1, ONE), (later, user, body), rules=rules) - first == pytest.approx(second)


def test_each_use_keeps_it_for_another_hour() -> None:
    calls = [(at, 1, ONE) for at in (0.0, 50.0, 100.0, 150.0)]
    assert cost(*calls) == pytest.approx((2 + 3 * READ) * (WHOLE + HERS))


def test_what_is_too_short_is_not_kept() -> None:
    assert tokens(SHORT) < LEAST_CACHED
    assert cost((0, 1, asked(SHORT)), (9, 1, asked(SHORT))) == pytest.approx(2 * tokens(SHORT))
