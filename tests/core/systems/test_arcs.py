"""Her life over weeks: which beat comes when, told once, and whose advice comes back."""

from datetime import date, timedelta

import pytest
from tests.core.build import FLIRT, SFW, moment

from luna.core.model import Instruction, Perception, Phase
from luna.core.now import Now
from luna.core.script import Arc, Beat
from luna.core.systems.arcs import (
    Advice,
    Counsel,
    Story,
    coming,
    listen,
    observe,
    settle,
    suggest,
)
from luna.core.tuning import Tuning

TODAY = moment().home.date()
SHOW = Arc(
    "show",
    Phase.DISCOVERY,
    "L'expo",
    (
        Beat("yes", 0, "on lui a dit oui"),
        Beat("title", 4, "elle cherche un titre", ask="lequel ?"),
        Beat("poster", 5, "l'affiche", recall="title", recalled="en pensant à : {advice}"),
    ),
)
TRIP = Arc("trip", Phase.INTIMACY, "Le voyage", (Beat("train", 0, "elle prend un train"),))
ARCS = (SHOW, TRIP)
ADVICE = Advice((Counsel("show/title", "le bleu, sans hésiter"),))


def days_ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    "state, now, mark",
    [
        pytest.param(Story(), moment(), "show/yes", id="the first beat of the first arc"),
        pytest.param(Story("show", 1, days_ago(3)), moment(), None, id="too soon for the next"),
        pytest.param(Story("show", 1, days_ago(4)), moment(), "show/title", id="its day has come"),
        pytest.param(Story("show", 1, days_ago(40)), moment(), "show/title", id="none is skipped"),
        pytest.param(Story("show", 3, days_ago(40)), moment(), None, id="the next is not open yet"),
        pytest.param(
            Story("show", 3, days_ago(5)),
            moment(phase=Phase.INTIMACY),
            "trip/train",
            id="another arc once rested",
        ),
        pytest.param(
            Story("show", 3, days_ago(4)), moment(phase=Phase.INTIMACY), None, id="not at once"
        ),
        pytest.param(
            Story("trip", 1, days_ago(9), ("show",)),
            moment(phase=Phase.DEPTH),
            None,
            id="all is told",
        ),
        pytest.param(Story(), moment(in_session=2), None, id="a talk just begun"),
        pytest.param(Story(), moment(heat=50.0, seen=FLIRT), None, id="a heated talk"),
        pytest.param(Story(), moment(burdened=True), None, id="someone who hurts"),
        pytest.param(Story(), moment(seen=Perception(goodbye=True)), None, id="a goodbye"),
    ],
)
def test_a_beat_comes_on_its_day(rules: Tuning, state: Story, now: Now, mark: str | None) -> None:
    found = suggest(state, Advice(), now, ARCS, rules.arcs)
    assert (found and found.mark) == mark


@pytest.mark.parametrize(
    "told, advice, key, quoted",
    [
        pytest.param(0, Advice(), "arc.tell", (), id="a beat is told"),
        pytest.param(1, Advice(), "arc.ask", (), id="or asks"),
        pytest.param(2, ADVICE, "arc.recall", ("le bleu, sans hésiter",), id="advice comes back"),
        pytest.param(2, Advice(), "arc.tell", (), id="without advice the beat stands alone"),
    ],
)
def test_what_a_beat_says(
    rules: Tuning, told: int, advice: Advice, key: str, quoted: tuple[str, ...]
) -> None:
    state = Story("show", told, days_ago(30)) if told else Story()
    found = suggest(state, advice, moment(), ARCS, rules.arcs)
    assert found is not None
    assert (found.key, found.quoted) == (key, quoted)


def test_advice_stands_quoted_in_what_is_recalled(rules: Tuning) -> None:
    found = suggest(Story("show", 2, days_ago(30)), ADVICE, moment(), ARCS, rules.arcs)
    assert found is not None
    assert found.slots["recalled"] == "en pensant à : « le bleu, sans hésiter »"


@pytest.mark.parametrize(
    "asked, said, seen, kept",
    [
        pytest.param("show/title", "le bleu je pense", SFW, "le bleu je pense", id="an answer"),
        pytest.param(None, "le bleu je pense", SFW, None, id="nothing was asked"),
        pytest.param("show/title", "bof", SFW, None, id="one word is no advice"),
        pytest.param("show/title", "pourquoi tu demandes ?", SFW, None, id="a question back"),
        pytest.param(
            "show/title", "je dois te laisser là", Perception(goodbye=True), None, id="a goodbye"
        ),
        pytest.param(
            "show/title", "je vais mal ce soir", Perception(vulnerability=True), None, id="a sorrow"
        ),
        pytest.param("show/title", "mot " * 60, SFW, None, id="a long story of their own"),
    ],
)
def test_listening(asked: str | None, said: str, seen: Perception, kept: str | None) -> None:
    found = listen(Advice(), asked, (said,), seen)
    assert [each.words for each in found.given] == ([kept] if kept else [])


@pytest.mark.parametrize(
    "past, won, expected",
    [
        pytest.param(Story(), (), Story(), id="nothing won, nothing moves"),
        pytest.param(
            Story(),
            (Instruction("arc.tell", 1, mark="show/yes"),),
            Story("show", 1, TODAY),
            id="an arc begins",
        ),
        pytest.param(
            Story("show", 1, days_ago(4)),
            (Instruction("arc.ask", 1, mark="show/title"),),
            Story("show", 2, TODAY, asked="show/title"),
            id="a question waits for its answer",
        ),
        pytest.param(
            Story("show", 3, days_ago(9)),
            (Instruction("arc.tell", 1, mark="trip/train"),),
            Story("trip", 1, TODAY, ("show",)),
            id="the one before is over",
        ),
    ],
)
def test_what_is_told_is_told(past: Story, won: tuple[Instruction, ...], expected: Story) -> None:
    assert settle(past, won, TODAY) == expected


def test_a_question_waits_one_turn_only() -> None:
    assert observe(Story("show", 2, TODAY, asked="show/title")).asked is None


@pytest.mark.parametrize(
    "state, phase, title",
    [
        pytest.param(Story(), Phase.DISCOVERY, "L'expo", id="a story to come"),
        pytest.param(Story("show", 3, TODAY), Phase.DISCOVERY, None, id="nothing left to tell"),
        pytest.param(Story("show", 3, TODAY), Phase.DEPTH, "Le voyage", id="the next one"),
    ],
)
def test_what_comes_next_exists(state: Story, phase: Phase, title: str | None) -> None:
    assert coming(state, phase, ARCS) == title


def test_a_whole_life_is_told_once_each_and_in_order(rules: Tuning) -> None:
    state, marks = Story(), list[str]()
    for day in range(120):
        home = moment().home + timedelta(days=day)
        found = suggest(state, ADVICE, moment(home=home, phase=Phase.DEPTH), ARCS, rules.arcs)
        marks += [found.mark] if found else []
        state = settle(observe(state), [found] if found else [], home.date())
    assert marks == ["show/yes", "show/title", "show/poster", "trip/train"]
