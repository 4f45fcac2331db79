"""P4: when something may be offered. Every combination of what decides, and none that presses."""

from dataclasses import fields, replace
from datetime import datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.build import ADULT, NOW, SFW, after, facts

from luna.core import beginnings, subscription
from luna.core.account import Account, Plan
from luna.core.bond import Bond, Systems
from luna.core.guards import offers, quota
from luna.core.guards.offers import Standing, decide, over, standing_of
from luna.core.model import Intensity, Intent, Kind, Mood, Perception, Sentiment
from luna.core.policy import Policy
from luna.core.prices import Price
from luna.core.speech import Guard
from luna.core.systems import offers as said
from luna.core.systems.allowance import Allowance
from luna.core.systems.attachment import Attachment, DayOfUse
from luna.core.systems.investment import Segment
from luna.core.systems.momentum import Momentum
from luna.core.systems.mood import MoodState
from luna.core.systems.offers import Heard, Offers
from luna.core.systems.safety import Safety
from luna.core.systems.tally import Tally
from luna.core.systems.trust import Trust
from luna.core.tuning import Tuning

SOLD = Policy(price=Price(500, "XTR"), support="@aide")
TODAY = NOW.date()
PREPARED = Offers(prepared_at=after(days=-10))
PASTS = {
    "new": Offers(),
    "prepared": PREPARED,
    "today": replace(PREPARED, offered_on=TODAY, answer=Heard.SILENCE),
    "yesterday": replace(PREPARED, offered_on=TODAY - timedelta(days=1), answer=Heard.SILENCE),
    "last week": replace(PREPARED, offered_on=TODAY - timedelta(days=8), answer=Heard.NO, noes=1),
    "two noes": replace(PREPARED, offered_on=TODAY - timedelta(days=8), answer=Heard.NO, noes=2),
    "looked": replace(PREPARED, offered_on=TODAY - timedelta(days=3), answer=Heard.YES),
}
EVERY = list(
    product(
        (True, False), (True, False), Plan, (1, 5, 6, 30), (0, 3, 6, 10, 40), Segment,
        (True, False), PASTS.values(),
    )
)  # fmt: skip


def standing(row: tuple[object, ...]) -> Standing:
    sold, forbidden, plan, day, used, segment, curious, past = row
    return Standing(sold, forbidden, plan, day, TODAY, used, segment, curious, past)  # type: ignore[arg-type]


def test_every_combination_keeps_every_law(rules: Tuning) -> None:
    offered = 0
    for row in EVERY:
        now = standing(row)
        offer, stopped = decide(now, rules.offers), over(now, rules.offers)
        offered += offer is not None
        if now.forbidden or not now.sold or now.plan is Plan.ACTIVE:
            assert (offer, stopped) == (None, False), row
        if now.past.offered_on == TODAY:
            assert offer is None, row
        if now.day <= rules.offers.trial_days:
            assert not stopped, row
            assert offer is None or offer.key == "headsup", row
        if now.used < rules.offers.free_messages:
            assert not stopped, row
        if now.past.prepared_at is None and now.plan is Plan.TRIAL:
            assert not stopped, row
            assert offer is None or not offer.keyboard, row
    assert len(EVERY) == 2 * 2 * 3 * 4 * 5 * 3 * 2 * 7
    assert 0 < offered < len(EVERY) / 4


def test_feeling_has_one_way_in_and_it_forbids() -> None:
    """Neither mood nor sentiment, heat, trust, attachment, nor any other, can decide anything."""
    assert {field.name for field in fields(Standing)} == {
        "sold", "forbidden", "plan", "day", "today", "used", "segment", "curious", "past",
    }  # fmt: skip
    assert {field.name for field in fields(Offers)} == {
        "began_on", "prepared_at", "offered_on", "count", "answer", "noes", "confided_at",
        "parted_at",
    }  # fmt: skip


NEW = standing((True, False, Plan.TRIAL, 30, 0, Segment.CASUAL, False, PREPARED))


@pytest.mark.parametrize(
    "change, key",
    [
        pytest.param({}, None, id="plain talk within the allowance"),
        pytest.param({"day": 4, "past": Offers()}, None, id="the trial says nothing of money"),
        pytest.param({"day": 5, "past": Offers()}, "headsup", id="its last day says what comes"),
        pytest.param({"day": 9, "past": Offers()}, "headsup_late", id="or the next day they come"),
        pytest.param({"day": 5}, None, id="once"),
        pytest.param({"used": 9}, None, id="a casual user is left alone"),
        pytest.param({"used": 10}, "offer_used_up", id="until the day's messages are used up"),
        pytest.param({"used": 6, "segment": Segment.REGULAR}, "offer_regular", id="a regular"),
        pytest.param({"used": 5, "segment": Segment.REGULAR}, None, id="not at once"),
        pytest.param({"used": 3, "segment": Segment.DEVOTED}, "offer_devoted", id="devoted"),
        pytest.param({"curious": True}, "offer_curious", id="who asks is told"),
        pytest.param({"curious": True, "past": PASTS["today"]}, None, id="but once a day"),
        pytest.param({"used": 10, "past": PASTS["yesterday"]}, None, id="silence is let be"),
        pytest.param({"used": 10, "past": PASTS["last week"]}, "offer_used_up", id="a no, a week"),
        pytest.param({"used": 10, "past": PASTS["two noes"]}, None, id="two, two weeks"),
        pytest.param({"used": 10, "past": PASTS["looked"]}, "offer_used_up", id="who had looked"),
        pytest.param(
            {"used": 6, "segment": Segment.REGULAR, "plan": Plan.CHURNED},
            "offer_back",
            id="who was there before",
        ),
    ],
)
def test_when_and_in_which_words(rules: Tuning, change: dict[str, object], key: str | None) -> None:
    found = decide(replace(NEW, **change), rules.offers)  # type: ignore[arg-type]
    assert (found.key if found else None) == key


# From here on whole facts: what each state of a person comes to.

USED_UP = Systems(
    tally=Tally(messages=300, first_day=TODAY - timedelta(days=29), last_day=TODAY),
    allowance=Allowance(on=TODAY, used=11, before=10),
    offers=PREPARED,
)
NIGHTS = tuple(DayOfUse(TODAY - timedelta(days=back), 80, 40) for back in range(7))
FORBIDS = {
    "a crisis now": (replace(USED_UP, safety=Safety(crisis_at=NOW)), Perception(crisis=True)),
    "a crisis 71 hours ago": (replace(USED_UP, safety=Safety(crisis_at=after(-71))), SFW),
    "distress": (replace(USED_UP, safety=Safety(hurt_at=NOW)), SFW),
    "grief this morning": (replace(USED_UP, safety=Safety(hurt_at=after(-5))), SFW),
    "loneliness": (
        replace(USED_UP, safety=Safety(hurt_at=NOW)), Perception(intent=Intent.LONELY),
    ),
    "dependency": (replace(USED_UP, attachment=Attachment(score=90.0, days=NIGHTS)), SFW),
    "a confidence": (
        replace(USED_UP, offers=replace(PREPARED, confided_at=NOW)), Perception(vulnerability=True),
    ),
    "a confidence just now": (
        replace(USED_UP, offers=replace(PREPARED, confided_at=after(minutes=-50))), SFW,
    ),
    "a goodbye": (
        replace(USED_UP, offers=replace(PREPARED, parted_at=NOW)), Perception(goodbye=True),
    ),
    "a goodbye earlier": (replace(USED_UP, offers=replace(PREPARED, parted_at=after(-7))), SFW),
    "stop": (replace(USED_UP, offers=replace(PREPARED, parted_at=NOW)), Perception(opt_out=True)),
}  # fmt: skip


@pytest.mark.parametrize("name", FORBIDS)
@pytest.mark.parametrize("paid_until", [None, after(days=-2)], ids=["never paid", "churned"])
def test_no_vulnerable_moment_meets_a_limit_or_an_offer(
    rules: Tuning, name: str, paid_until: datetime | None
) -> None:
    systems, seen = FORBIDS[name]
    account = replace(ADULT, paid_until=paid_until)
    at = facts(rules, account=account, bond=Bond("s", systems=systems), seen=seen, policy=SOLD)
    assert quota.check(at) is None
    assert decide(standing_of(at), rules.offers) is None
    asked = subscription.answer(
        replace(at, said=(replace(at.said[0], kind=Kind.COMMAND, text="/subscribe"),))
    )
    assert asked is not None
    assert (asked.keys, asked.errand) == (("subscribe_later",), None)


@pytest.mark.parametrize(
    "change, seen, guard",
    [
        pytest.param({}, SFW, Guard.QUOTA, id="the eleventh message of a day"),
        pytest.param(
            {"allowance": Allowance(on=TODAY, used=10, before=9)}, SFW, None, id="not the tenth"
        ),
        pytest.param(
            {"allowance": Allowance(on=TODAY, used=13, before=9)}, SFW, None,
            id="nor a burst that began in time",
        ),
        pytest.param(
            {"allowance": Allowance(on=TODAY - timedelta(days=1), used=40, before=40)}, SFW, None,
            id="yesterday's do not count",
        ),
        pytest.param({"offers": Offers()}, SFW, None, id="nobody who was not told before"),
        pytest.param({"tally": Tally(90, TODAY - timedelta(days=4), TODAY)}, SFW, None, id="trial"),
    ],
)  # fmt: skip
def test_the_allowance(
    rules: Tuning, change: dict[str, object], seen: Perception, guard: Guard | None
) -> None:
    bond = Bond("s", systems=replace(USED_UP, **change))  # type: ignore[arg-type]
    found = quota.check(facts(rules, bond=bond, seen=seen, policy=SOLD))
    assert (found.guard if found else None) is guard


def test_a_new_story_is_no_new_trial(rules: Tuning) -> None:
    told = replace(USED_UP, offers=replace(PREPARED, began_on=TODAY - timedelta(days=29)))
    again = beginnings.new_story(Bond("s", systems=told))
    assert again.systems.tally.messages == 0
    assert quota.check(facts(rules, bond=again, policy=SOLD)) is not None


@pytest.mark.parametrize(
    "text, kind, account, policy",
    [
        pytest.param("salut", Kind.TEXT, replace(ADULT, paid_until=after(1)), SOLD, id="who pays"),
        pytest.param("salut", Kind.TEXT, ADULT, Policy(), id="where nothing is sold"),
        pytest.param("/memory", Kind.COMMAND, ADULT, SOLD, id="a command"),
        pytest.param("offer:no", Kind.BUTTON, ADULT, SOLD, id="a tap"),
        pytest.param("oublie ça", Kind.TEXT, ADULT, SOLD, id="a wish to forget"),
    ],
)
def test_what_always_passes(
    rules: Tuning, text: str, kind: Kind, account: Account, policy: Policy
) -> None:
    bond = Bond("s", systems=USED_UP)
    at = facts(rules, text, kind=kind, account=account, bond=bond, policy=policy)
    assert quota.check(at) is None


def test_said_once_a_day_then_shorter(rules: Tuning) -> None:
    first = quota.check(facts(rules, bond=Bond("s", systems=USED_UP), policy=SOLD))
    told = replace(
        USED_UP,
        allowance=replace(USED_UP.allowance, told_on=TODAY),
        offers=said.settle(PREPARED, NOW, prepared=False, offered=True),
    )
    then = quota.check(facts(rules, bond=Bond("s", systems=told), policy=SOLD))
    assert first is not None
    assert then is not None
    assert (first.keys, first.offer and first.offer.key) == (("quota",), "offer_used_up")
    assert (then.keys, then.offer) == (("quota_still",), None)


feelings = st.builds(
    Perception,
    intensity=st.sampled_from(Intensity),
    intent=st.sampled_from([Intent.NONE, Intent.LONELY, Intent.HORNY]),
    sentiment=st.sampled_from(Sentiment),
    crisis=st.booleans(), vulnerability=st.booleans(), climax=st.booleans(),
    insult=st.booleans(), compliment=st.booleans(), laugh=st.booleans(), goodbye=st.booleans(),
)  # fmt: skip
marks = st.none() | st.integers(0, 100).map(lambda hours: after(-hours))
hearts = st.builds(
    lambda crisis, hurt, heat, trust, mood, score: {
        "safety": Safety(crisis_at=crisis, hurt_at=hurt),
        "momentum": Momentum(heat=heat, at=NOW),
        "trust": Trust(level=trust),
        "mood": MoodState(mood=mood),
        "attachment": Attachment(score=score, days=NIGHTS),
    },
    marks, marks, st.floats(0, 100), st.floats(0, 100), st.sampled_from(Mood), st.floats(0, 100),
)  # fmt: skip


@given(seen=feelings, heart=hearts)
def test_another_feeling_gives_the_same_price_and_no_more_pressure(
    rules: Tuning, seen: Perception, heart: dict[str, object]
) -> None:
    calm = facts(rules, bond=Bond("s", systems=USED_UP), policy=SOLD)
    moved = replace(
        calm,
        bond=Bond("s", systems=replace(USED_UP, **heart)),  # type: ignore[arg-type]
        seen=seen,
    )
    assert subscription.slots_of(moved) == subscription.slots_of(calm)
    assert pressure(moved) <= pressure(calm)
    assert decide(standing_of(moved), rules.offers) in (
        None,
        decide(standing_of(calm), rules.offers),
    )


def pressure(at: offers.Facts) -> int:
    """0: nothing; 1: she says that the day's messages are used up; 2: and what costs what."""
    found = quota.check(at)
    offer = decide(standing_of(at), at.rules.offers)
    return 2 if offer else 1 if found else 0
