"""Laws that hold whatever is said, in whatever order and after whatever silence."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.build import NOW, message
from tests.core.test_roster import spoken
from tests.shipped import PERSONA

from luna.core import readings, roster, suggestions
from luna.core.bond import Bond
from luna.core.model import Intensity, Intent, Language, Perception, Sentiment, Tier
from luna.core.now import Now
from luna.core.script import Script
from luna.core.systems.session import Session
from luna.core.tuning import Tuning
from luna.persona import persona_folder
from luna.scripting import script_of
from luna.tuning import load_tuning

PRESSING = ("jackpot", "teasing", "gate", "surprise", "inside_joke", "secret")
HERS = (*PRESSING, "arc", "anecdote")
CLOSES = {"goodbye", "goodnight"}
TEXTS = ("salut", "mdr t'es folle", "je vais t'appeler ma luciole", "bonne nuit", "oui")

rarely = st.integers(0, 9).map(lambda n: n == 0)
said = st.builds(
    Perception,
    intensity=st.sampled_from(Intensity),
    intent=st.sampled_from(Intent),
    sentiment=st.sampled_from(Sentiment),
    crisis=rarely,
    goodbye=rarely,
    insult=rarely,
    climax=rarely,
    vulnerability=rarely,
    compliment=st.booleans(),
    question_about_luna=st.booleans(),
    laugh=st.booleans(),
)
silence = st.sampled_from((0.02, 0.02, 0.02, 0.5, 5, 26, 100))
Talk = list[tuple[Perception, float, str]]
talks = st.lists(st.tuples(said, silence, st.sampled_from(TEXTS)), min_size=1, max_size=40)


@pytest.fixture(scope="module")
def script() -> Script:
    return script_of(PERSONA, Language.FR)


# Chances become certainties and phases come at once, so that what may happen does.
def eager(rules: Tuning) -> Tuning:
    begins = {phase: place * 4 for place, phase in enumerate(rules.phase.begins)}
    return replace(
        rules,
        phase=replace(rules.phase, begins=begins),
        jackpot=replace(rules.jackpot, chance=1.0),
        secrets=replace(rules.secrets, chance=1.0, every_messages=1, in_session=1),
        jokes=replace(rules.jokes, chance=1.0),
        attachment=replace(
            rules.attachment, every=2, pull=0.9, dependent_from=20.0, night_until=24, nights=1
        ),
    )


RULES = eager(load_tuning(persona_folder() / "tuning.toml"))


def turns(talk: Talk, script: Script) -> list[tuple[Bond, Now, list[str]]]:
    """Each turn's bond once settled, what it stood on, and the keys suggested, heaviest first."""
    bond, at, taken = Bond("seed"), NOW, []
    for seen, hours, text in talk:
        at += timedelta(hours=hours)
        heard = (message(text, at),)
        bond = roster.observe(replace(bond, version=len(taken)), heard, seen, at, RULES)
        now = readings.now_of(bond, heard, seen, (at, at), RULES, ceiling=Tier.FLIRT)
        offered = suggestions.suggest(bond, now, script, RULES)
        bond = roster.settle(bond, spoken(*offered[: RULES.speech.instructions]), at)
        taken.append((bond, now, [each.key for each in offered]))
    return taken


@given(talks)
@settings(max_examples=60)
def test_promises_win_over_every_system(script: Script, talk: Talk) -> None:
    danger: Session | None = None
    for bond, now, keys in turns(talk, script):
        if now.vulnerable:
            assert not [key for key in keys if key.startswith(PRESSING)]
        assert sum(key.startswith(HERS) for key in keys) <= 1
        if now.leaving:
            assert set(keys) <= CLOSES
        if now.seen.crisis:
            danger = bond.systems.session
        if danger is not None and danger.count == bond.systems.session.count:
            assert now.tier is Tier.SAFE


@given(talks)
@settings(max_examples=60)
def test_figures_stay_in_their_bounds(script: Script, talk: Talk) -> None:
    reached = 0
    for bond, now, _ in turns(talk, script):
        state, known = bond.systems, bond.known
        assert 0 <= state.trust.level <= 100
        assert 0 <= state.attachment.score <= 100
        assert 0 <= readings.investment_of(bond, RULES) <= 100
        assert len(known.jokes.kept) <= RULES.jokes.most
        assert len(set(state.secrets.told)) == len(state.secrets.told)
        place = list(RULES.phase.begins).index(now.phase)
        assert place >= reached
        reached = place


@given(talks)
@settings(max_examples=20)
def test_the_same_talk_gives_the_same_state(script: Script, talk: Talk) -> None:
    assert turns(talk, script) == turns(talk, script)
