"""When a photo goes with a reply, and that none ever goes that is not allowed at that moment."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.build import CLIMAX, FLIRT, HOT, NOW, NSFW, SFW, message, moment
from tests.core.living import luna
from tests.core.photos.build import RULES, STRANGER, album, one_of_each, photo

from luna.core import readings, roster, suggestions
from luna.core.account import Plan
from luna.core.bond import Bond, Systems
from luna.core.dice import Dice
from luna.core.guards import explicit
from luna.core.model import Language, Mood, Perception, Phase, Tier
from luna.core.now import Now
from luna.core.photos.album import Album, Received
from luna.core.photos.shelf import Shelf
from luna.core.photos.types import HARMLESS, PhotoType, allowed_now
from luna.core.reply import Reply
from luna.core.standing import Standing
from luna.core.systems.momentum import Momentum
from luna.core.systems.mood import MoodState
from luna.core.systems.pictures import Offers, Pictures, Why, settle, shown, suggest
from luna.core.systems.safety import Safety
from luna.core.systems.tally import Tally
from luna.core.tuning import Tuning
from luna.scripting import script_of

ASKS = Perception(photo_request=True)
EXPLICIT = (PhotoType.EXPLICIT, PhotoType.EXPLICIT_SOFT)
SHELF = Shelf(photo(20 * n + m, kind) for n, kind in enumerate(PhotoType, 1) for m in range(12))


@dataclass(frozen=True, slots=True)
class Step:
    """What is said, how heated, by whom, and how long after the last."""

    text: str
    seen: Perception
    standing: Standing
    hours: float


def proposed(state: Pictures, now: Now, mine: Album, *, available: bool = True) -> str | None:
    found = suggest(state, now, Offers(mine, RULES, Dice("d")), available=available)
    return found and found.key


@pytest.mark.parametrize(
    "state, now, mine, expected",
    [
        pytest.param(
            Pictures(), moment(seen=ASKS, said=("ton chat ?",)), album(one_of_each(), STRANGER),
            "photo.asked", id="her cat is for everybody",
        ),
        pytest.param(
            Pictures(), moment(seen=ASKS, said=("un selfie ?",)), album(one_of_each(), STRANGER),
            "photo.no.too_early", id="she is not",
        ),
        pytest.param(
            Pictures(teased_at=195), moment(seen=ASKS, said=("un selfie ?",)), album(one_of_each()),
            "photo.insisted", id="who insists after a not yet",
        ),
        pytest.param(
            Pictures(teased_at=195), moment(seen=ASKS, said=("ton chat ?",)), album(one_of_each()),
            "photo.asked", id="to be shown the cat instead is no insisting",
        ),
        pytest.param(
            Pictures(), moment(seen=replace(ASKS, insult=True)), album(one_of_each()), None,
            id="not for an insult",
        ),
        pytest.param(
            Pictures(), moment(seen=replace(ASKS, goodbye=True)), album(one_of_each()), None,
            id="nothing is added to a goodbye",
        ),
        pytest.param(
            Pictures(), moment(messages=252), album(one_of_each()), "milestone.photo",
            id="a milestone",
        ),
        pytest.param(
            Pictures(kept_at=251), moment(messages=252), album(one_of_each()), None,
            id="kept once",
        ),
        pytest.param(
            Pictures(), moment(messages=280), album(one_of_each()), None,
            id="passed unnoticed",
        ),
        pytest.param(
            Pictures(), moment(messages=252, vulnerable=True), album(one_of_each()), None,
            id="no party for who is not well",
        ),
        pytest.param(Pictures(), moment(), album(one_of_each()), None, id="small talk"),
    ],
)  # fmt: skip
def test_when(state: Pictures, now: Now, mine: Album, expected: str | None) -> None:
    assert proposed(state, now, mine) == expected


def test_her_not_now_answers_a_heated_wish() -> None:
    hot = moment(seen=replace(HOT, photo_request=True), said=("envoie une photo sexy",))
    assert proposed(Pictures(), hot, album(one_of_each()), available=False) is None
    cat = replace(hot, said=("ton chat !",))
    assert proposed(Pictures(), cat, album(one_of_each()), available=False) == "photo.asked"


def test_words_and_picture_agree() -> None:
    offers = Offers(
        album(Shelf([photo(7, description={Language.FR: "Pixel dort"})])), RULES, Dice("d")
    )
    found = suggest(Pictures(), moment(seen=ASKS, said=("ton chat",)), offers, available=True)
    assert found is not None
    assert found.slots == {"picture": "Pixel dort", "caption": "légende 7"}
    assert shown([found]) == (7, Why.ASKED)
    assert settle(Pictures(), [found], 200) == Pictures()


WISHES = (
    "montre ton chat", "un selfie ?", "ta tenue ?", "en lingerie ?", "toute nue", "une photo ?",
    "salut",
)  # fmt: skip
STEPS = st.lists(
    st.builds(
        Step,
        text=st.sampled_from(WISHES),
        seen=st.sampled_from([SFW, FLIRT, HOT, NSFW, CLIMAX]),
        standing=st.builds(
            Standing,
            switched_on=st.booleans(),
            proven=st.booleans(),
            plan=st.sampled_from(list(Plan)),
            phase=st.just(Phase.DISCOVERY),  # worked out at each step
            frozen=st.booleans(),
        ),
        hours=st.sampled_from([0.1, 5, 30]),
    ),
    min_size=1,
    max_size=10,
)


@settings(max_examples=60)
@given(
    steps=STEPS,
    messages=st.sampled_from([0, 60, 160, 410, 850]),
    heat=st.sampled_from([5.0, 50.0, 90.0]),
    crisis=st.booleans(),
)
def test_no_turn_ever_sends_what_is_not_allowed_at_that_moment(
    rules: Tuning, steps: list[Step], messages: int, heat: float, crisis: bool
) -> None:
    systems = Systems(
        tally=Tally(messages, (NOW - timedelta(days=90)).date(), NOW.date()),
        momentum=Momentum(heat, NOW),
        mood=MoodState(Mood.PLAYFUL),
        safety=Safety(crisis_at=NOW) if crisis else Safety(),
    )
    bond, now, received = Bond("seed", systems=systems), NOW, tuple[Received, ...]()
    for step in steps:
        now += timedelta(hours=step.hours)
        bond, mine, at, sent = taken(bond, step, now, received, rules)
        if sent is None:
            continue
        kind = SHELF[sent].type
        assert kind in allowed_now(mine.standing, at.tier, vulnerable=at.vulnerable)
        assert not mine.standing.frozen
        assert kind in HARMLESS or not at.vulnerable
        assert at.tier is Tier.EXPLICIT or kind not in EXPLICIT
        assert sum(each.last_at.date() == now.date() for each in received) < rules.photos.per_day
        assert sent not in {each.photo for each in received}
        received = (*received, Received(sent, now))


def taken(
    bond: Bond, step: Step, now: datetime, received: tuple[Received, ...], rules: Tuning
) -> tuple[Bond, Album, Now, int | None]:
    """One turn of the core: the bond after it, what was there to show, and what was sent."""
    said = (message(step.text, now),)
    seen = replace(step.seen, photo_request=step.text != "salut")
    bond = roster.observe(bond, said, seen, now, rules)
    standing = replace(step.standing, phase=readings.phase_of(bond, rules))
    ceiling = explicit.ceiling(standing)
    at = readings.now_of(bond, said, seen, (now, now), rules, ceiling=ceiling)
    mine = album(SHELF, standing, at.tier, received=received, local=now, vulnerable=at.vulnerable)
    script = script_of(luna(), Language.FR)
    won = tuple(suggestions.suggest(bond, at, script, rules, mine)[: rules.speech.instructions])
    settled = roster.settle(bond, Reply((), prompt=None), now)
    found = shown(won)
    return replace(settled, version=bond.version + 1), mine, at, found and found[0]
