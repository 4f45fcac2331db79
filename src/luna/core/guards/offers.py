"""P4: whether anything may be offered, and then when and in which words.

Laws:
- Of what somebody feels one thing enters here, ``forbidden``, and all it can do is forbid.
- The price is no input: it is one for everybody.
- At most one offer a day; none beside a goodbye or something confided, none to who pays.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from luna.core import readings
from luna.core.account import Gate, Plan
from luna.core.guards.facts import Facts
from luna.core.model import Intent
from luna.core.plans import plan_at
from luna.core.reply import Button, Keyboard, Offer
from luna.core.systems import allowance, offers
from luna.core.systems.investment import Segment
from luna.core.systems.offers import OfferRules, Offers

PARTED = timedelta(hours=8)  # a promise (P6), so no setting shortens it
YES, NO = "offer:yes", "offer:no"
_ASKED: Keyboard = ((Button("offer-yes", YES), Button("offer-no", NO)),)


@dataclass(frozen=True, slots=True)
class Standing:
    """All that decides. ``forbidden``: vulnerable, confiding, or gone with a goodbye.

    ``curious``: this message asks what Luna is or costs; ``used`` of today's messages when it came.
    """

    sold: bool
    forbidden: bool
    plan: Plan
    day: int
    today: date
    used: int
    segment: Segment
    curious: bool
    past: Offers


def decide(standing: Standing, rules: OfferRules) -> Offer | None:
    """The one thing to say of the subscription in this reply, if there is one."""
    if not _may(standing):
        return None
    if standing.past.prepared_at is None and standing.plan is Plan.TRIAL:
        return _heads_up(standing, rules)
    if standing.day <= rules.trial_days or offers.resting(standing.past, standing.today, rules):
        return None
    if not _is_moment(standing, rules):
        return None
    return Offer(_wording(standing, rules), _ASKED)


def over(standing: Standing, rules: OfferRules) -> bool:
    """Whether the trial is over and what is free of today has been used; P4: not where forbidden.

    Nobody is stopped who was not told beforehand that they would be.
    """
    if not standing.sold or standing.forbidden or standing.plan is Plan.ACTIVE:
        return False
    told = standing.past.prepared_at is not None or standing.plan is Plan.CHURNED
    return told and standing.day > rules.trial_days and standing.used >= rules.free_messages


def standing_of(facts: Facts) -> Standing:
    """What a turn's facts say of it."""
    state, today = facts.bond.systems, facts.now.date()
    return Standing(
        sold=facts.policy.price is not None and not kept_out(facts),
        forbidden=forbidden(facts),
        plan=plan_at(facts.account, facts.now),
        day=_day(facts),
        today=today,
        used=allowance.before(state.allowance, today),
        segment=readings.segment_of(facts.bond, facts.rules),
        curious=facts.seen.intent is Intent.CURIOUS,
        past=state.offers,
    )


def _day(facts: Facts) -> int:
    """The day of the trial, or of the story where that is older: /reset begins no new trial."""
    state = facts.bond.systems
    began = state.offers.began_on
    return max(state.tally.day, (facts.now.date() - began).days + 1 if began else 1)


def forbidden(facts: Facts) -> bool:
    """Whether this is no moment to speak of money, whatever else holds."""
    past, rules = facts.bond.systems.offers, facts.rules.offers
    leaves = facts.seen.goodbye or facts.seen.opt_out
    confided = _within(past.confided_at, facts.now, timedelta(hours=rules.confidence_hours))
    parted = _within(past.parted_at, facts.now, PARTED)
    return leaves or confided or parted or readings.vulnerable(facts.bond, facts.now, facts.rules)


def _may(standing: Standing) -> bool:
    said_today = standing.past.offered_on is not None and standing.past.offered_on >= standing.today
    closed = standing.forbidden or said_today or standing.plan is Plan.ACTIVE
    return standing.sold and not closed


def _heads_up(standing: Standing, rules: OfferRules) -> Offer | None:
    """Once: on the trial's last day, or when they are next there."""
    if standing.day < rules.trial_days:
        return None
    return Offer("headsup" if standing.day == rules.trial_days else "headsup_late")


def _is_moment(standing: Standing, rules: OfferRules) -> bool:
    first = rules.after_messages.get(standing.segment)
    used_up = standing.used >= rules.free_messages
    return used_up or standing.curious or (first is not None and standing.used >= first)


def _wording(standing: Standing, rules: OfferRules) -> str:
    if standing.used >= rules.free_messages:
        return "offer_used_up"
    if standing.curious:
        return "offer_curious"
    if standing.plan is Plan.CHURNED:
        return "offer_back"
    return f"offer_{standing.segment}"


def kept_out(facts: Facts) -> bool:
    """Whether nothing is sold to them at all: before the gate, and in a freeze."""
    return facts.account.gate is not Gate.OPEN or facts.account.frozen_at is not None


def _within(mark: datetime | None, now: datetime, span: timedelta) -> bool:
    return mark is not None and now - mark < span
