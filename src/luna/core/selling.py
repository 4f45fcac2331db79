"""Selling: what a turn counts against what is free, and what it said of the subscription."""

from dataclasses import replace
from datetime import datetime

from luna.core import readings
from luna.core.bond import Bond
from luna.core.model import Kind, Message, Perception
from luna.core.reply import Reply
from luna.core.systems import offers, safety
from luna.core.systems.offers import Offers
from luna.core.tuning import Tuning


def counted(
    past: Bond, said: tuple[Message, ...], seen: Perception, now: datetime, rules: Tuning
) -> int:
    """How many messages count against what is free: no tap, no command, none that P4 protects."""
    if safety.hurts(seen) or readings.vulnerable(past, now, rules):
        return 0
    return sum(message.kind not in (Kind.COMMAND, Kind.BUTTON) for message in said)


def settled(past: Offers, reply: Reply, now: datetime) -> Offers:
    """The heads-up is the only word of the subscription that asks nothing."""
    spoke = reply.offer is not None
    asks = reply.offer is not None and bool(reply.offer.keyboard)
    heard = offers.heard(past, reply.answer.heard if reply.answer else None)
    if reply.pack is not None:  # the day's one offer, and no word of the subscription
        return replace(heard, offered_on=now.date())
    return offers.settle(heard, now, prepared=spoke and not asks, offered=asks)
