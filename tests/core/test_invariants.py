"""What holds whatever is said and whenever: the laws of the systems over random lives."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.core.build import NOW
from tests.core.living import Life, Lived, turn

from luna.core.bond import Bond, Systems
from luna.core.model import (
    Event,
    Intensity,
    Intent,
    Mood,
    Perception,
    Phase,
    Sentiment,
    Tier,
)
from luna.core.speech import Draft, Guard, Prompt
from luna.core.systems.tally import Tally
from luna.core.systems.trust import Trust
from luna.core.tuning import Tuning

SECRET_WORD = "zqxj"  # a mark that no text of the persona's holds
PRESSING = ("teasing", "gate", "surprise", "jackpot", "anecdote", "arc", "secret", "inside_joke")
GAPS = (0.02, 0.02, 0.2, 1.0, 5.0, 14.0, 26.0, 80.0)  # hours

perceptions = st.builds(
    Perception,
    intensity=st.sampled_from([Intensity.SFW, Intensity.SFW, *Intensity]),
    intent=st.sampled_from([Intent.NONE, Intent.NONE, Intent.NONE, *Intent]),
    sentiment=st.sampled_from(list(Sentiment)),
    crisis=st.sampled_from([False] * 30 + [True]),
    minor=st.sampled_from([False] * 80 + [True]),
    asks_if_ai=st.sampled_from([False] * 15 + [True]),
    goodbye=st.sampled_from([False] * 8 + [True]),
    opt_out=st.sampled_from([False] * 30 + [True]),
    photo_request=st.sampled_from([False] * 6 + [True]),
    climax=st.sampled_from([False] * 20 + [True]),
    vulnerability=st.sampled_from([False] * 12 + [True]),
    compliment=st.sampled_from([False] * 5 + [True]),
    question_about_luna=st.sampled_from([False] * 2 + [True]),
    insult=st.sampled_from([False] * 12 + [True]),
    laugh=st.sampled_from([False] * 4 + [True]),
    event=st.sampled_from([None] * 4 + [Event(f"{SECRET_WORD} oral", "2026-01-07")]),
)
messages = st.lists(st.tuples(st.sampled_from(GAPS), perceptions), min_size=5, max_size=40)
beginnings = st.sampled_from([(0, 0), (1, 40), (2, 140), (4, 390), (30, 795)])  # days, messages


def plainly(prompt: Prompt) -> Draft:
    """A model that always says something else."""
    number = prompt.dice.seed.rpartition(":")[2]
    said = "bonne soirée, à demain" if prompt.seen.goodbye else "ah oui, alors"
    return Draft(f"{said} {number}", "model")


def friend(days: int, count: int) -> Bond:
    first = (NOW - timedelta(days=days)).date()
    tally = Tally(count, first, NOW.date()) if count else Tally()
    return Bond("laws", systems=Systems(tally=tally, trust=Trust(80.0)))


def lived(
    begins: tuple[int, int], said: list[tuple[float, Perception]], rules: Tuning
) -> list[Lived]:
    """The whole sequence, turn by turn, until an account is frozen."""
    life, at, turns = Life(friend(*begins)), NOW, list[Lived]()
    for gap, seen in said:
        at += timedelta(hours=gap)
        wish = "tu me montres ta tenue ?" if seen.photo_request else "je te raconte un truc"
        turns.append(turn(life, f"{SECRET_WORD} {wish}", seen, at, rules, plainly))
        life = turns[-1].life
    return turns


@given(begins=beginnings, said=messages)
@settings(
    max_examples=40,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_the_laws(
    rules: Tuning, begins: tuple[int, int], said: list[tuple[float, Perception]]
) -> None:
    turns = lived(begins, said, rules)
    _phases_never_go_back(turns)
    _numbers_keep_within_their_caps(turns, rules)
    _promises_win(turns)
    _at_most_three_and_none_of_them_presses(turns)
    _nothing_is_told_twice(turns, rules)
    _attentions_keep_their_distance(turns, rules)
    _users_words_are_no_system_text(turns)


def _phases_never_go_back(turns: list[Lived]) -> None:
    counts = [each.life.bond.systems.tally.messages for each in turns]
    assert counts == sorted(counts)
    phases = [list(Phase).index(each.asked.moment.phase) for each in turns if each.asked]  # type: ignore[arg-type]
    assert phases == sorted(phases)


def _numbers_keep_within_their_caps(turns: list[Lived], rules: Tuning) -> None:
    caps = rules.momentum.day_caps
    for each in turns:
        bond, state = each.life.bond, each.life.bond.systems
        assert 0 <= state.momentum.heat <= caps[min(state.tally.day, len(caps)) - 1]
        assert 0 <= state.trust.level <= 100
        assert 0 <= state.attachment.score <= 100
        assert state.mood.mood in Mood
        assert each.reply.tier < Tier.EXPLICIT
        assert len(bond.known.jokes.kept) <= rules.jokes.most
        assert len(bond.known.events.kept) <= rules.callbacks.most
        assert len(each.reply.bubbles) <= rules.speech.bubbles


def _promises_win(turns: list[Lived]) -> None:
    """One reply a turn; where a promise answers, no system had a word in it."""
    for each in turns:
        assert each.reply.bubbles
        seen, guard = each.seen, each.reply.guard
        if seen.crisis:
            assert guard is Guard.CRISIS
        elif each.facts.account.frozen_at or seen.minor:
            assert guard is Guard.FROZEN
        elif seen.asks_if_ai:
            assert guard is Guard.HONESTY
        assert (each.asked is None) is (guard is not None)


def _at_most_three_and_none_of_them_presses(turns: list[Lived]) -> None:
    crisis_at = None
    for each in turns:
        now = each.facts.now
        crisis_at = now if each.seen.crisis else crisis_at
        assert len(each.won) <= 3
        hurt = each.seen.vulnerability and each.seen.sentiment is not Sentiment.POSITIVE
        lately = crisis_at is not None and now - crisis_at < timedelta(hours=72)
        if hurt or lately or each.seen.intent is Intent.LONELY:
            assert not [key for key in each.won if key.startswith(PRESSING)]
        if each.seen.goodbye:
            assert set(each.won) <= {"goodbye", "goodnight"}


def _nothing_is_told_twice(turns: list[Lived], rules: Tuning) -> None:
    told = [
        (each.facts.now.date(), i) for each in turns if each.asked for i in each.asked.instructions
    ]
    for prefix in ("secret.", "arc."):
        marks = Counter(i.mark for _, i in told if i.key.startswith(prefix))
        assert not marks or max(marks.values()) == 1
    gates = Counter(i.key for _, i in told if i.key.startswith("gate."))
    assert not gates or max(gates.values()) == 1
    last = dict[str, date]()
    for on, i in told:
        if i.key in {"anecdote", "surprise.anecdote"}:
            assert i.mark not in last or (on - last[i.mark]).days >= rules.anecdotes.rest_days
            last[i.mark] = on


def _attentions_keep_their_distance(turns: list[Lived], rules: Tuning) -> None:
    surprised = [
        n for n, each in enumerate(turns) if any(k.startswith("surprise.") for k in each.won)
    ]
    assert all(b - a >= rules.surprises.apart for a, b in pairwise(surprised))
    for prefix, most in (("gate.", 1), ("teasing.", rules.teasing.per_day)):
        days = Counter(
            each.facts.now.date() for each in turns for key in each.won if key.startswith(prefix)
        )
        assert not days or max(days.values()) <= most
    teased = [key for each in turns for key in each.won if key.startswith("teasing.")]
    assert teased == sorted(set(teased))


def _users_words_are_no_system_text(turns: list[Lived]) -> None:
    for each in turns:
        if each.asked:
            assert SECRET_WORD not in each.asked.persona + each.asked.day + each.asked.guidance


def test_the_laws_are_not_held_by_silence(rules: Tuning) -> None:
    """Over a long ordinary life every kind of attention does happen."""
    seen = [
        Perception(question_about_luna=n % 3 == 0, photo_request=n % 7 == 5, sentiment=feeling)
        for n in range(400)
        for feeling in [list(Sentiment)[n % 3]]
    ]
    said = [(0.1 if n % 12 else 9.0, each) for n, each in enumerate(seen)]
    said[30] = (0.1, replace(seen[30], event=Event(f"{SECRET_WORD} oral", "2026-01-07")))
    keys = {key.split(".")[0] for each in lived((0, 0), said, rules) for key in each.won}
    assert {*PRESSING, "callback", "mood", "phase", "anchor"} - keys <= {"jackpot", "inside_joke"}


@pytest.mark.parametrize("sign", ["crisis", "asks_if_ai", "minor"])
@pytest.mark.parametrize("mood", Mood)
def test_a_promise_wins_in_every_mood(rules: Tuning, sign: str, mood: Mood) -> None:
    bond = friend(30, 900)
    state = replace(bond.systems.mood, mood=mood, until=NOW + timedelta(days=1))
    life = Life(replace(bond, systems=replace(bond.systems, mood=state)))
    found = turn(life, "dis", Perception(**{sign: True}), NOW, rules, plainly)  # type: ignore[arg-type]
    assert found.reply.guard is not None
    assert found.asked is None
