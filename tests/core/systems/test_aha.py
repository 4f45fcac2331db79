"""The first time that something lands, recorded once."""

import pytest
from tests.core.build import GLAD, NOW, SAD, SFW

from luna.core.model import Instruction, Perception
from luna.core.systems.aha import Aha, AhaKind, Landed, observe, settle
from luna.core.tuning import Tuning

LANDED = Landed(AhaKind.MEMORY, NOW)
OPENS_UP = Perception(vulnerability=True)


@pytest.mark.parametrize(
    "past, seen, landed",
    [
        pytest.param(Aha(), GLAD, (), id="nothing was tried"),
        pytest.param(Aha(tried=AhaKind.MEMORY), GLAD, (LANDED,), id="she remembered, warmly met"),
        pytest.param(
            Aha(tried=AhaKind.MEMORY),
            Perception(compliment=True),
            (LANDED,),
            id="a compliment is warm",
        ),
        pytest.param(Aha(tried=AhaKind.MEMORY), SFW, (), id="an even answer"),
        pytest.param(Aha(tried=AhaKind.MEMORY), SAD, (), id="a sad one"),
        pytest.param(Aha(tried=AhaKind.MEMORY), OPENS_UP, (), id="memory is not trust"),
        pytest.param(
            Aha(tried=AhaKind.TRUST),
            OPENS_UP,
            (Landed(AhaKind.TRUST, NOW),),
            id="a confidence for a confidence",
        ),
        pytest.param(
            Aha((LANDED,), AhaKind.MEMORY), GLAD, (LANDED,), id="the second time is not recorded"
        ),
    ],
)
def test_it_lands_once(past: Aha, seen: Perception, landed: tuple[Landed, ...]) -> None:
    assert observe(past, seen, NOW) == Aha(landed)


@pytest.mark.parametrize(
    "key, tried",
    [
        pytest.param("callback.event", AhaKind.MEMORY, id="a callback"),
        pytest.param("callback.fact", AhaKind.MEMORY, id="a fact recalled"),
        pytest.param("arc.recall", AhaKind.INFLUENCE, id="their advice"),
        pytest.param("arc.tell", None, id="her story alone"),
        pytest.param("secret.3", AhaKind.TRUST, id="a secret"),
        pytest.param("mood.happy", None, id="a mood"),
    ],
)
def test_what_may_land(rules: Tuning, key: str, tried: AhaKind | None) -> None:
    assert settle(Aha(), (Instruction(key, 1),)).tried is tried
