"""When a draft says again what she said lately, and what a trim leaves of it."""

from collections.abc import Sequence

import pytest

from luna.core.echo import Compared, Echo, echo, echo_of_meaning, trimmed
from luna.core.tuning import Tuning

RAIN = "il pleut sur Lyon et Pixel regarde les gouttes descendre la vitre"
HERS = ("coucou toi", "j'ai passé la matinée sur un renard", RAIN)


FAR, NEAR = 0.2, 0.95


@pytest.mark.parametrize(
    "draft, lines, meaning, expected",
    [
        pytest.param("ma mamie fait des ravioles énormes", HERS, FAR, None, id="something new"),
        pytest.param(RAIN, (), FAR, None, id="she has said nothing yet"),
        pytest.param("Coucou toi !", HERS, NEAR, None, id="a short line may return"),
        pytest.param(RAIN.upper() + " !!", HERS, FAR, Echo.WORDS, id="the same line, dressed up"),
        pytest.param(
            "dis, il pleut sur Lyon et Pixel regarde les gouttes", HERS, FAR, Echo.WORDS, id="most"
        ),
        pytest.param(
            "j'ai passé la soirée à ne rien faire du tout",
            HERS,
            FAR,
            Echo.OPENING,
            id="the same opening",
        ),
        pytest.param(
            "j'ai passé la soirée à ne rien faire du tout",
            (HERS[1], *(f"phrase numéro {n} sans rapport" for n in range(6))),
            FAR,
            None,
            id="an opening of long ago",
        ),
        pytest.param(
            "la pluie tombe sur Lyon, Pixel suit les gouttes du regard",
            HERS,
            NEAR,
            Echo.MEANING,
            id="the same idea",
        ),
        pytest.param(
            "la pluie tombe sur Lyon, Pixel suit les gouttes du regard",
            HERS,
            FAR,
            None,
            id="the same things, another idea",
        ),
        pytest.param(
            "ma mamie fait des ravioles énormes", HERS, NEAR, None, id="too far by its letters"
        ),
        pytest.param(
            RAIN, (RAIN, *(f"{n} autre chose {n}" for n in range(20))), FAR, None, id="forgotten"
        ),
    ],
)
def test_echo(
    rules: Tuning, draft: str, lines: Sequence[str], meaning: float, expected: Echo | None
) -> None:
    found = echo(draft, lines, rules.echo)
    cosines = [meaning for _ in found.left]
    assert (found.why or echo_of_meaning(cosines, rules.echo)) is expected


def test_meaning_is_asked_of_few_lines_and_last(rules: Tuning) -> None:
    far = [f"une phrase numéro {n} bien à elle" for n in range(10)]
    near = [f"Pixel dort {n} heures sur le radiateur" for n in range(5)]
    found = echo("ce soir Pixel dort encore sur son radiateur", [*near, *far], rules.echo)
    assert len(found.left) == rules.echo.meaning_within
    assert set(found.left) < set(near), "the nearest, however long ago"
    assert echo(near[-1], near, rules.echo) == Compared(Echo.WORDS)


@pytest.mark.parametrize(
    "draft, expected",
    [
        pytest.param("rien de connu ici", "rien de connu ici", id="nothing to take"),
        pytest.param(f"{RAIN}. et toi, ça va ?", "et toi, ça va ?", id="one sentence of two"),
        pytest.param(RAIN, RAIN, id="never down to nothing"),
    ],
)
def test_trim(rules: Tuning, draft: str, expected: str) -> None:
    assert trimmed(draft, HERS, rules.echo) == expected
