"""P4 for packs of photos: whether one may be offered below a reply.

Laws:
- What forbids an offer of the subscription forbids this one: a crisis, distress, grief, loneliness,
  dependency, a confidence, a goodbye. Of what somebody feels nothing else enters.
- Only where they asked for a picture, and only what the matrix allows at that very moment: no pack
  is a way around a "not yet".
- One offer a day, of whatever; none of a pack that they have.
"""

from collections.abc import Iterable

from luna.core import readings
from luna.core.guards import explicit, offers
from luna.core.guards.facts import Facts
from luna.core.photos.packs import Pack
from luna.core.photos.types import allowed_now
from luna.core.reply import Bundle, Reply
from luna.core.systems import packs, pictures


def decide(reply: Reply, facts: Facts, sold: Iterable[Pack]) -> tuple[Pack, Bundle] | None:
    """The pack to offer with this reply, if there is one to offer and now is a moment for it."""
    stars = facts.policy.pack_stars
    if stars is None or reply.offer is not None or not _asked(reply, facts) or _rests(facts):
        return None
    fit = [pack for pack in sold if _fits(pack, reply, facts)]
    if not fit:
        return None
    said = facts.bond.systems.packs.offered
    pack = min(fit, key=lambda each: (said.get(each.id, 0), each.id))
    return pack, Bundle(pack.id, stars)


def _asked(reply: Reply, facts: Facts) -> bool:
    """Whether they wished for a picture, and that is what she answers."""
    won = reply.prompt.instructions if reply.prompt else ()
    return facts.seen.photo_request and any(map(pictures.answers, won))


def _rests(facts: Facts) -> bool:
    state, today = facts.bond.systems, facts.now.date()
    today_s = state.offers.offered_on is not None and state.offers.offered_on >= today
    return (
        offers.forbidden(facts)
        or offers.kept_out(facts)
        or today_s
        or packs.resting(state.packs, today, facts.rules.packs)
    )


def _fits(pack: Pack, reply: Reply, facts: Facts) -> bool:
    """Whether all of it may be shown now, and it can be said what it is."""
    bond, rules = facts.bond, facts.rules
    phase = readings.phase_of(bond, rules)
    standing = explicit.standing_of(facts.account, phase, facts.policy, facts.now)
    allowed = allowed_now(standing, reply.tier, vulnerable=False)
    fits = pack.types <= allowed and phase.reached(pack.phase) and facts.language in pack.about
    return fits and not packs.spent(bond.systems.packs, pack.id, rules.packs)
