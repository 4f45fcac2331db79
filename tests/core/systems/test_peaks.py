"""After a strong moment, one caring follow-up: for whom it falls due, and when."""

from datetime import datetime

import pytest
from tests.core.build import NOW, SAD, SFW, after, moment

from luna.core.model import Instruction, Perception, Sentiment
from luna.core.now import Now
from luna.core.systems.peaks import Peak, PeakWords, observe, remember, settle, suggest
from luna.core.tuning import Tuning

STRONG = Perception(vulnerability=True, sentiment=Sentiment.NEGATIVE)
JOY = Perception(vulnerability=True, sentiment=Sentiment.POSITIVE)
DUE = Peak(after(-20), NOW)
WORDS = PeakWords("mon père est parti")


@pytest.mark.parametrize(
    "past, seen, proactive, due",
    [
        pytest.param(Peak(), SFW, True, None, id="an ordinary moment"),
        pytest.param(Peak(), SAD, True, None, id="a bad mood is no strong moment"),
        pytest.param(Peak(), STRONG, True, after(20), id="a sorrow told"),
        pytest.param(Peak(), JOY, True, after(20), id="a joy confided"),
        pytest.param(Peak(), STRONG, False, None, id="no opt-in, nothing due"),
        pytest.param(
            Peak(),
            Perception(vulnerability=True, sentiment=Sentiment.NEGATIVE, crisis=True),
            True,
            None,
            id="a crisis has its own protocol",
        ),
        pytest.param(Peak(after(days=-3)), STRONG, True, None, id="one was lately"),
        pytest.param(Peak(after(days=-4)), STRONG, True, after(20), id="days later, another"),
        pytest.param(DUE, SFW, False, None, id="the opt-in was taken back"),
        pytest.param(DUE, Perception(opt_out=True), True, None, id="stop means stop"),
        pytest.param(DUE, SFW, True, NOW, id="it stays due"),
        pytest.param(Peak(after(-99), after(-49)), SFW, True, None, id="too late is too late"),
    ],
)
def test_when_one_is_due(
    rules: Tuning, past: Peak, seen: Perception, proactive: bool, due: datetime | None
) -> None:
    assert observe(past, seen, NOW, rules.peaks, proactive=proactive).due_at == due


@pytest.mark.parametrize(
    "state, words, now, asks",
    [
        pytest.param(Peak(), WORDS, moment(), False, id="nothing is due"),
        pytest.param(DUE, WORDS, moment(), True, id="the user is here and it is time"),
        pytest.param(DUE, WORDS, moment(local=after(-1)), False, id="not yet"),
        pytest.param(DUE, WORDS, moment(vulnerable=True), True, id="care is not pressure"),
        pytest.param(DUE, WORDS, moment(seen=Perception(goodbye=True)), False, id="at a goodbye"),
        pytest.param(DUE, PeakWords(), moment(), False, id="the words are gone"),
    ],
)
def test_when_she_asks(rules: Tuning, state: Peak, words: PeakWords, now: Now, asks: bool) -> None:
    found = suggest(state, words, now, rules.peaks)
    assert (found is not None) is asks
    assert not found or found.quoted == (words.moment,)


def test_once() -> None:
    assert settle(DUE, (Instruction("peak.follow_up", 1),)).due_at is None
    assert settle(DUE, ()) == DUE


def test_the_words_of_the_marked_moment_are_kept() -> None:
    assert (
        remember(PeakWords(), ("j'ai « tout »", "perdu"), marked=True).moment == "j'ai tout perdu"
    )
    assert remember(WORDS, ("autre chose",), marked=False) == WORDS
