"""Pictures: whether a photo goes with this reply, and what she says where none does.

Asked, she shows what is allowed, there and fitting, or says why not. Of her own accord she shows
one for a milestone; surprises and the jackpot bring theirs themselves.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from luna.core.dice import Dice
from luna.core.model import Instruction, Intensity
from luna.core.now import Now
from luna.core.photos.album import Album, PhotoRules
from luna.core.photos.types import HARMLESS, PhotoType
from luna.core.photos.wanted import wanted

SPONTANEOUS = frozenset({PhotoType.PIXEL, PhotoType.SELFIE, PhotoType.OUTFIT})
WARM = frozenset({PhotoType.SELFIE, PhotoType.OUTFIT, PhotoType.SUGGESTIVE})


class Why(StrEnum):
    """What made her send one; kept with the delivery."""

    ASKED = "asked"
    INSISTED = "insisted"
    JACKPOT = "jackpot"
    SURPRISE = "surprise"
    MILESTONE = "milestone"


_WHY = {
    "photo.asked": Why.ASKED,
    "photo.insisted": Why.INSISTED,
    "jackpot.photo": Why.JACKPOT,
    "surprise.photo": Why.SURPRISE,
    "milestone.photo": Why.MILESTONE,
}
TEASERS = frozenset({"gate.playful_no", "photo.no.too_early", "teasing.photo"})


@dataclass(frozen=True, slots=True)
class Pictures:
    """The user's message counts at the last milestone that was kept, and at her last "not yet"."""

    kept_at: int = 0
    teased_at: int | None = None


@dataclass(frozen=True, slots=True)
class Offers:
    """What there is to show in this turn; each look rolls dice of its own."""

    album: Album
    rules: PhotoRules
    dice: Dice

    def warm(self) -> Instruction | None:
        """A photo to come closer with."""
        return self.find("jackpot.photo", WARM, self.rules.weight_own)

    def own(self) -> Instruction | None:
        """A photo for no reason."""
        return self.find("surprise.photo", SPONTANEOUS, self.rules.weight_own)

    def find(self, key: str, kinds: frozenset[PhotoType], weight: float) -> Instruction | None:
        """The instruction that sends a photo; a persona's own captions are there to be said."""
        dice, language = self.dice(key), self.album.language
        photo = self.album.pick(kinds, self.rules, dice)
        if photo is None:
            return None
        captions = photo.captions.get(language, ())
        caption = {"caption": dice.choice(captions)} if captions else {}
        slots = {"picture": photo.described(language)} | caption
        return Instruction(key, weight, slots, str(photo.id))

    def ahead(self, now: Now | None = None) -> PhotoType | None:
        """The kind that will be theirs before long: of those asked for now, or of all."""
        return self.album.ahead(wanted(now.said, now.seen) if now else SPONTANEOUS)


def suggest(state: Pictures, now: Now, offers: Offers, *, available: bool) -> Instruction | None:
    """Answer a wish for a photo, or mark a milestone; ``available``: for intimacy."""
    if now.leaving or now.seen.insult:
        return None
    if now.seen.photo_request:
        return _asked(state, now, offers, available=available)
    return _milestone(state, now, offers)


def shown(won: Iterable[Instruction]) -> tuple[int, Why] | None:
    """The photo that goes with a reply, and what made her send it."""
    return next(((int(each.mark), _WHY[each.key]) for each in won if each.key in _WHY), None)


def crowded_out(found: Sequence[Instruction], hers: Sequence[Instruction]) -> Sequence[Instruction]:
    """What gives way: of her own things all but one, beside an answer to a wish all of them, and
    her "too early" where she plays it.
    """
    wish = next(filter(answers, found), None)
    if wish is None:
        return hers[1:]
    played = [each for each in hers if each.key == "gate.playful_no"]
    if wish.key != "photo.no.too_early" or not played:
        return hers
    return [wish, *(each for each in hers if each not in played)]


def answers(instruction: Instruction) -> bool:
    """Whether it answers a wish for a photo, with one or without."""
    return instruction.key.startswith("photo.")


def settle(past: Pictures, won: Iterable[Instruction], messages: int) -> Pictures:
    """Remember a milestone kept, and a "not yet" for whoever insists."""
    keys = {each.key for each in won}
    if "milestone.photo" in keys:
        past = replace(past, kept_at=messages)
    return replace(past, teased_at=messages) if keys & TEASERS else past


def _asked(state: Pictures, now: Now, offers: Offers, *, available: bool) -> Instruction | None:
    kinds, rules = wanted(now.said, now.seen), offers.rules
    heated = now.seen.intensity >= Intensity.HOT and kinds != HARMLESS
    if heated and not available:
        return None  # her "not now" is the answer
    key = "photo.insisted" if _teased(state, now, rules) and kinds != HARMLESS else "photo.asked"
    refused = Instruction(f"photo.no.{offers.album.refusal(kinds, rules)}", rules.weight)
    return offers.find(key, kinds, rules.weight) or refused


def _teased(state: Pictures, now: Now, rules: PhotoRules) -> bool:
    """Whether a "not yet" was lately said; to be shown her cat instead is no insisting."""
    return state.teased_at is not None and now.messages - state.teased_at <= rules.insist_within


def _milestone(state: Pictures, now: Now, offers: Offers) -> Instruction | None:
    reached = _reached(now.messages, offers.rules)
    late = now.messages - reached > offers.rules.milestone_within
    if not now.free or late or reached <= state.kept_at:
        return None
    return offers.find("milestone.photo", SPONTANEOUS, offers.rules.weight_own)


def _reached(messages: int, rules: PhotoRules) -> int:
    return max((each for each in rules.milestones if each <= messages), default=0)
