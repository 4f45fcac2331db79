"""P4 for packs: who is offered one, and everything that forbids it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tests.core.build import ADULT, CAREFUL, NOW, facts

from luna.core.bond import Bond, Systems
from luna.core.dice import Dice
from luna.core.guards.facts import Facts
from luna.core.guards.packs import decide
from luna.core.model import Instruction, Language, Perception, Phase, Tier
from luna.core.photos.packs import SELLABLE, Pack, sale_of
from luna.core.photos.types import PhotoType
from luna.core.reply import Bundle, Offer, Reply
from luna.core.speech import Moment, Prompt
from luna.core.systems.offers import Offers
from luna.core.systems.packs import Packs, settle
from luna.core.systems.safety import Safety
from luna.core.systems.tally import Tally
from luna.core.tuning import Tuning

WISH = Perception(photo_request=True)
ABOUT = {Language.FR: "l'hiver", Language.EN: "winter"}
CAT = Pack(1, frozenset({PhotoType.PIXEL}), 3, ABOUT)
CATS = Pack(2, frozenset({PhotoType.PIXEL}), 2, ABOUT)
OUTFITS = Pack(3, frozenset({PhotoType.OUTFIT}), 2, ABOUT)
LATER = Pack(4, frozenset({PhotoType.PIXEL}), 2, ABOUT, Phase.DEPTH)
ENGLISH = Pack(5, frozenset({PhotoType.PIXEL}), 2, {Language.EN: "winter"})
TODAY = NOW.date()


def answering(key: str = "photo.asked") -> Reply:
    won = (Instruction(key, 40.0, mark="7"),)
    prompt = Prompt(
        tier=Tier.SAFE, language=Language.FR, persona="", guidance="", history=(), said=("?",),
        seen=WISH, moment=Moment("neutral", "discovery", NOW, "peint"), instructions=won,
        spoken=frozenset(), dice=Dice("1"),
    )  # fmt: skip
    return Reply(("tiens",), prompt=prompt)


def asked(rules: Tuning, seen: Perception = WISH, stars: int | None = 120, **states: Any) -> Facts:
    policy = replace(CAREFUL, pack_stars=stars)
    systems = Systems(tally=Tally(messages=20), **states)
    return facts(rules, "?", seen=seen, bond=Bond("s", systems=systems), policy=policy)


def test_who_asks_is_offered_what_may_be_shown_now(rules: Tuning) -> None:
    found = decide(answering(), asked(rules), (LATER, OUTFITS, ENGLISH, CAT, CATS))
    assert found == (CAT, Bundle(1, 120))
    again = asked(rules, packs=Packs(offered={1: 1}))
    assert decide(answering(), again, (CAT, CATS)) == (CATS, Bundle(2, 120))


WEEK = TODAY - timedelta(days=7)


@pytest.mark.parametrize(
    "changes",
    [
        pytest.param({"stars": None}, id="nothing is sold"),
        pytest.param({"seen": Perception()}, id="they did not ask"),
        pytest.param({"seen": replace(WISH, goodbye=True)}, id="a goodbye"),
        pytest.param({"seen": replace(WISH, opt_out=True)}, id="a stop"),
        pytest.param({"safety": Safety(crisis_at=NOW - timedelta(hours=70))}, id="a crisis"),
        pytest.param({"safety": Safety(hurt_at=NOW)}, id="sorrow"),
        pytest.param({"offers": Offers(confided_at=NOW)}, id="something confided"),
        pytest.param({"offers": Offers(parted_at=NOW)}, id="just parted"),
        pytest.param({"offers": Offers(offered_on=TODAY)}, id="an offer today"),
        pytest.param({"packs": Packs(TODAY - timedelta(days=6), {9: 1})}, id="another lately"),
        pytest.param({"packs": Packs(WEEK, {1: 2})}, id="often enough"),
        pytest.param({"packs": Packs(WEEK, {1: 1}, (1,))}, id="it is theirs"),
    ],
)
def test_who_is_offered_nothing(rules: Tuning, changes: dict[str, Any]) -> None:
    assert decide(answering(), asked(rules, **changes), (CAT,)) is None


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param(Reply(("salut",)), id="a fixed answer"),
        pytest.param(answering("style.short"), id="she speaks of something else"),
        pytest.param(replace(answering(), offer=Offer("offer_devoted")), id="beside an offer"),
    ],
)
def test_beside_what_nothing_is_offered(rules: Tuning, reply: Reply) -> None:
    assert decide(reply, asked(rules), (CAT,)) is None


def test_nobody_in_a_freeze_or_before_the_gate(rules: Tuning) -> None:
    for account in (replace(ADULT, frozen_at=NOW), replace(ADULT, adult_since=None)):
        assert decide(answering(), replace(asked(rules), account=account), (CAT,)) is None


def test_a_pack_is_no_way_around_a_not_yet(rules: Tuning) -> None:
    for kind in PhotoType:
        pack = replace(CAT, types=frozenset({PhotoType.PIXEL, kind}))
        found = decide(answering(), asked(rules), (pack,))
        assert (found is not None) == (kind is PhotoType.PIXEL)


def test_nothing_covered_is_sellable_and_a_sale_has_one_name() -> None:
    assert set(SELLABLE) == {kind for kind in PhotoType if not kind.covered}
    sale = sale_of("pack:3:120:9:0")
    assert sale is not None
    assert (sale.pack_id, sale.stars, sale.name) == (3, 120, "pack:3:120:9:0")
    assert [sale_of(name) for name in ("luna:500:30", "pack:3:120", "xpack:3:120:9:0", "")] == [
        None
    ] * 4


def test_what_was_offered_and_bought_is_remembered() -> None:
    past = settle(Packs(), TODAY, offered=1, bought=None)
    past = settle(past, TODAY, offered=1, bought=None)
    past = settle(settle(past, TODAY, offered=None, bought=1), TODAY, offered=None, bought=1)
    assert past == Packs(TODAY, {1: 2}, (1,))
