"""Where an intimate exchange stands."""

import pytest

from luna.core.systems.momentum import Momentum
from luna.core.systems.scene import SceneState, state, suggest
from luna.core.tuning import Tuning


@pytest.mark.parametrize(
    "heat, since, expected",
    [
        pytest.param(0, None, SceneState.CALM, id="nothing happens in cold talk"),
        pytest.param(29.9, None, SceneState.CALM, id="just below tension"),
        pytest.param(30, None, SceneState.TENSION, id="tension"),
        pytest.param(51, None, SceneState.BUILDUP, id="buildup"),
        pytest.param(71, None, SceneState.CLIMAX, id="climax"),
        pytest.param(90, 0, SceneState.AFTERCARE, id="after-care wins over heat"),
        pytest.param(40, 5, SceneState.AFTERCARE, id="after-care lasts five messages"),
        pytest.param(90, 6, SceneState.POST_SESSION, id="then she comes down"),
        pytest.param(10, 14, SceneState.POST_SESSION, id="until the fifteenth message"),
        pytest.param(10, 15, SceneState.CALM, id="then all is as before"),
    ],
)
def test_state(rules: Tuning, heat: float, since: int | None, expected: SceneState) -> None:
    momentum = Momentum(heat=heat, messages_since_climax=since)
    assert state(momentum, rules.scene) is expected


@pytest.mark.parametrize(
    "heat, since, cooled, expected",
    [
        pytest.param(10, None, False, None, id="calm suggests nothing"),
        pytest.param(60, None, False, "scene.buildup", id="each other state has its fragment"),
        pytest.param(60, None, True, None, id="not where she says no or nothing may flirt"),
        pytest.param(60, 2, True, "scene.aftercare", id="after-care is kind even then"),
    ],
)
def test_fragment(
    rules: Tuning, heat: float, since: int | None, cooled: bool, expected: str | None
) -> None:
    found = suggest(Momentum(heat=heat, messages_since_climax=since), rules.scene, cooled=cooled)
    assert (found and found.key) == expected
