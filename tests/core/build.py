"""Short ways to say a perception, a time, a message."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.guards.facts import Facts
from luna.core.model import (
    Author,
    Intensity,
    Kind,
    Message,
    Mood,
    Perception,
    Phase,
    Sentiment,
    Tier,
)
from luna.core.now import Now
from luna.core.policy import Policy
from luna.core.tuning import Tuning

NOW = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)  # a Monday evening
SFW = Perception()
FLIRT = Perception(intensity=Intensity.FLIRT)
HOT = Perception(intensity=Intensity.HOT)
NSFW = Perception(intensity=Intensity.NSFW)
CLIMAX = Perception(intensity=Intensity.NSFW, climax=True)
SAD = Perception(sentiment=Sentiment.NEGATIVE)
GLAD = Perception(sentiment=Sentiment.POSITIVE)
CAREFUL = Policy()
ADULT = Account(noticed_at=NOW, accepted_at=NOW, birth_year=1990, adult_since=NOW)


def after(hours: float = 0, *, days: float = 0, minutes: float = 0) -> datetime:
    return NOW + timedelta(days=days, hours=hours, minutes=minutes)


def message(text: str = "salut", at: datetime = NOW, kind: Kind = Kind.TEXT) -> Message:
    return Message(Author.USER, text, at, kind)


def facts(
    rules: Tuning,
    text: str = "salut",
    *,
    account: Account = ADULT,
    seen: Perception = SFW,
    bond: Bond | None = None,
    kind: Kind = Kind.TEXT,
    now: datetime = NOW,
    policy: Policy = CAREFUL,
) -> Facts:
    said = (message(text, now, kind),)
    return Facts(account, bond or Bond("seed"), said, seen, now, rules, policy)


# A calm evening of two who have known each other for a month: tests change what they are about.
CALM = Now(
    local=NOW,
    home=NOW,
    said=("salut",),
    seen=SFW,
    tier=Tier.SAFE,
    phase=Phase.CONNECTION,
    day=30,
    messages=200,
    in_session=10,
    heat=10.0,
    trust=60.0,
    mood=Mood.NEUTRAL,
    vulnerable=False,
    burdened=False,
    hurting=False,
)


def moment(**changes: object) -> Now:
    return replace(CALM, **changes)  # type: ignore[arg-type]
