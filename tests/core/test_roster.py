"""The systems together: what one tells another through the roster, and what no system overrules."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from tests.core.build import FLIRT, GLAD, HOT, NOW, NSFW, SFW, after, message

from luna.core import readings, roster, suggestions
from luna.core.bond import Bond
from luna.core.dice import Dice
from luna.core.model import Instruction, Language, Mood, Perception, Phase, Tier
from luna.core.reply import Answer, Reply
from luna.core.script import Anecdote, Confidence, Script
from luna.core.speech import Guard, Moment, Prompt
from luna.core.systems.anecdotes import Anecdotes
from luna.core.systems.attachment import Attachment, DayOfUse
from luna.core.systems.availability import Availability
from luna.core.systems.momentum import Momentum
from luna.core.systems.mood import MoodState
from luna.core.systems.session import Session
from luna.core.systems.surprises import Surprises
from luna.core.systems.tally import Tally
from luna.core.tuning import Tuning

CRISIS = Perception(crisis=True)
BYE = Perception(goodbye=True)
SCRIPT = Script(secrets=(Confidence("renard", 0, "a fox"),))
TALKATIVE = replace(SCRIPT, anecdotes=(Anecdote("chat", "a cat"),))
LATE = tuple(DayOfUse(NOW.date() - timedelta(days=day), 30, 3) for day in range(7))
HOOKED = Attachment(score=90, days=LATE)


def friend(**states: object) -> Bond:
    """Somebody who has been there for a month, in the middle of a talk."""
    bond = Bond("seed")
    known = replace(
        bond.systems,
        tally=Tally(200, NOW.date() - timedelta(days=30), NOW.date()),
        session=Session(count=9, began_at=NOW, last_at=NOW, messages=10),
        mood=MoodState(Mood.TIRED, until=after(days=30)),
    )
    return replace(bond, systems=replace(known, **states))  # type: ignore[arg-type]


def heard(
    bond: Bond, seen: Perception, rules: Tuning, at: datetime = NOW, text: str = "salut"
) -> Bond:
    return roster.observe(bond, (message(text, at),), seen, at, rules)


def keys(
    bond: Bond, seen: Perception, rules: Tuning, at: datetime = NOW, script: Script = SCRIPT
) -> set[str]:
    """What is suggested once this was heard."""
    bond = heard(bond, seen, rules, at)
    now = readings.now_of(bond, (message("salut", at),), seen, (at, at), rules, ceiling=Tier.FLIRT)
    return {each.key for each in suggestions.suggest(bond, now, script, rules)}


def spoken(*won: Instruction) -> Reply:
    """A reply that these instructions asked for."""
    prompt = Prompt(
        tier=Tier.SAFE,
        language=Language.FR,
        persona="",
        guidance="",
        history=(),
        said=("salut",),
        seen=SFW,
        moment=Moment(Mood.TIRED, Phase.CONNECTION, NOW, "dessin"),
        instructions=won,
        spoken=frozenset(),
        dice=Dice("1"),
    )
    return Reply(("coucou toi",), prompt=prompt)


@pytest.mark.parametrize(
    "seen, present, absent",
    [
        pytest.param(SFW, {"mood.tired"}, {"deflect.tired"}, id="small talk"),
        pytest.param(HOT, {"deflect.tired"}, set(), id="tired, she declines"),
        pytest.param(GLAD, {"user_happy"}, set(), id="glad together"),
        pytest.param(CRISIS, {"user_sad"}, {"mood.playful"}, id="someone in danger"),
        pytest.param(
            BYE, {"goodbye"}, {"mood.tired", "phase.connection"}, id="nothing but a close"
        ),
    ],
)
def test_suggestions(rules: Tuning, seen: Perception, present: set[str], absent: set[str]) -> None:
    found = keys(friend(), seen, rules)
    assert present <= found
    assert not absent & found


def test_the_heaviest_come_first(rules: Tuning) -> None:
    bond = heard(friend(), HOT, rules)
    now = readings.now_of(bond, (message(),), HOT, (NOW, NOW), rules, ceiling=Tier.FLIRT)
    weights = [each.weight for each in suggestions.suggest(bond, now, SCRIPT, rules)]
    assert weights == sorted(weights, reverse=True)


@pytest.mark.parametrize(
    "refused_at, seen, change",
    [
        pytest.param(None, HOT, 0.0, id="nothing was refused"),
        pytest.param(199, SFW, 0.0, id="she said no, they let it be"),
        pytest.param(199, HOT, -3.0, id="they push on"),
        pytest.param(150, HOT, 0.0, id="that was long ago"),
    ],
)
def test_pushing_after_her_no_costs_trust(
    rules: Tuning, refused_at: int | None, seen: Perception, change: float
) -> None:
    bond = friend(availability=Availability(refused_at=refused_at))
    assert heard(bond, seen, rules).systems.trust.level == 50 + change


def test_her_no_is_remembered_from_the_reply(rules: Tuning) -> None:
    bond = heard(friend(), HOT, rules)
    refused = roster.settle(bond, spoken(Instruction("deflect.tired", 20.0)), NOW)
    assert "boundary_pushed" in keys(refused, HOT, rules)
    assert "deflect.tired" in keys(roster.settle(bond, spoken(), NOW), HOT, rules)


@pytest.mark.parametrize(
    "before, hours, expected",
    [
        pytest.param(SFW, 0.1, Tier.EXPLICIT, id="an ordinary session follows the heat"),
        pytest.param(CRISIS, 0.1, Tier.SAFE, id="not after a crisis"),
        pytest.param(CRISIS, 3.9, Tier.SAFE, id="nor hours later in the same session"),
        pytest.param(CRISIS, 4.1, Tier.FLIRT, id="the next session follows what heat is left"),
    ],
)
def test_tier_after_a_crisis(
    rules: Tuning, before: Perception, hours: float, expected: Tier
) -> None:
    bond = heard(friend(momentum=Momentum(100.0, NOW)), before, rules)
    later = heard(bond, NSFW, rules, after(hours))
    assert readings.tier_of(later, Tier.EXPLICIT, rules) is expected


@pytest.mark.parametrize(
    "bond, seen, expected",
    [
        pytest.param(friend(), SFW, False, id="an ordinary talk"),
        pytest.param(friend(attachment=HOOKED), SFW, True, id="dependent"),
        pytest.param(friend(), CRISIS, True, id="in danger"),
    ],
)
def test_who_is_vulnerable(rules: Tuning, bond: Bond, seen: Perception, expected: bool) -> None:
    assert readings.vulnerable(heard(bond, seen, rules), NOW, rules) is expected


@pytest.mark.parametrize(
    "turns, expected",
    [
        pytest.param(0, {"user_sad"}, id="a confidence is received"),
        pytest.param(5, {"user_sad"}, id="and minded while they go on"),
        pytest.param(6, {"anecdote"}, id="then the evening is light again"),
    ],
)
def test_an_evening_after_a_confidence(rules: Tuning, turns: int, expected: set[str]) -> None:
    """What would draw them on stays away for its hours, however the talk went."""
    sure = replace(
        rules,
        anecdotes=replace(rules.anecdotes, chance=1.0),
        surprises=replace(rules.surprises, rate=1.0),
        secrets=replace(rules.secrets, chance=1.0),
    )
    bond = friend(surprises=Surprises(since=20), anecdotes=Anecdotes(since=20))
    bond = heard(bond, Perception(vulnerability=True), rules)
    for _ in range(turns):
        bond = heard(bond, SFW, rules, text="on met quel fromage dedans")
    told = keys(bond, SFW, sure, script=TALKATIVE)
    assert {key for key in told if not key.startswith(("mood.", "phase."))} == expected


def test_a_new_story_keeps_what_protects(rules: Tuning) -> None:
    bond = heard(friend(attachment=HOOKED), CRISIS, rules)
    wiped = roster.settle(bond, Reply((), answer=Answer(None, ("reset_done",), wipe=True)), NOW)
    assert wiped.systems.tally == Tally()
    assert wiped.systems.safety == bond.systems.safety
    assert readings.vulnerable(wiped, NOW, rules)


@pytest.mark.parametrize(
    "messages, expected",
    [
        pytest.param(8, None, id="later a name alone is no more than a word"),
        pytest.param(7, "Camille", id="at first it is theirs"),
    ],
)
def test_a_name_among_the_first_messages(
    rules: Tuning, messages: int, expected: str | None
) -> None:
    bond = heard(friend(tally=Tally(messages, NOW.date(), NOW.date())), SFW, rules, text="camille")
    assert bond.known.acquaintance.first_name == expected


@pytest.mark.parametrize(
    "hours, expected",
    [
        pytest.param(1, None, id="the same talk"),
        pytest.param(5, timedelta(hours=5), id="a new one"),
        pytest.param(24 * 9, timedelta(days=9), id="after an absence"),
    ],
)
def test_absence(rules: Tuning, hours: float, expected: timedelta | None) -> None:
    assert readings.absence(heard(friend(), SFW, rules, after(hours))) == expected


def test_nobody_is_welcomed_back_the_first_time(rules: Tuning) -> None:
    assert readings.absence(heard(Bond("new"), SFW, rules)) is None


def test_the_gate_is_no_part_of_the_story(rules: Tuning) -> None:
    bond = heard(Bond("new"), CRISIS, rules)
    gate = Reply(("et ton année ?",), answer=Answer(Guard.ONBOARDING, ("onboarding_ask_year",)))
    settled = roster.settle(bond, gate, NOW)
    assert settled.systems.tally == Tally()
    assert settled.systems.session == Session()
    assert settled.systems.safety == bond.systems.safety
    assert len(settled.systems.spoken.prints) == 1


def test_she_brings_up_one_thing_at_a_time(rules: Tuning) -> None:
    telling = replace(rules, secrets=replace(rules.secrets, chance=1.0))
    both = replace(telling, surprises=replace(rules.surprises, rate=1.0))
    bond = friend(surprises=Surprises(since=20))
    assert "secret.0" in keys(bond, SFW, telling)
    found = keys(bond, SFW, both)
    assert "surprise.compliment" in found
    assert "secret.0" not in found


@pytest.mark.parametrize(
    "messages, expected",
    [
        pytest.param(48, set(), id="two who have just met do not flirt"),
        pytest.param(49, {"scene.tension", "mood.desiring"}, id="later they may"),
    ],
)
def test_no_flirt_in_discovery(rules: Tuning, messages: int, expected: set[str]) -> None:
    tally = Tally(messages, NOW.date() - timedelta(days=3), NOW.date())
    mood = MoodState(Mood.DESIRING, until=after(days=30))
    bond = friend(tally=tally, mood=mood, momentum=Momentum(45.0, NOW))
    flirty = {"scene.tension", "mood.desiring"}
    assert keys(bond, FLIRT, rules) & flirty == expected
