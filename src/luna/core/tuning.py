"""Every number that an operator or an experiment may vary, as ``tuning.toml`` gives them."""

from dataclasses import dataclass

from luna.core.echo import EchoRules
from luna.core.immersion.day import DayRules
from luna.core.photos.album import PhotoRules
from luna.core.systems.acquaintance import AcquaintanceRules
from luna.core.systems.anchor import AnchorRules
from luna.core.systems.anecdotes import AnecdoteRules
from luna.core.systems.anniversaries import AnniversaryRules
from luna.core.systems.arcs import ArcRules
from luna.core.systems.attachment import AttachmentRules
from luna.core.systems.availability import AvailabilityRules
from luna.core.systems.callbacks import CallbackRules
from luna.core.systems.gates import GateRules
from luna.core.systems.investment import InvestmentRules
from luna.core.systems.jackpot import JackpotRules
from luna.core.systems.jokes import JokeRules
from luna.core.systems.momentum import MomentumRules
from luna.core.systems.mood import MoodRules
from luna.core.systems.offers import OfferRules
from luna.core.systems.outreach import OutreachRules
from luna.core.systems.packs import PackRules
from luna.core.systems.peaks import PeakRules
from luna.core.systems.phase import PhaseRules
from luna.core.systems.reactions import ReactionRules
from luna.core.systems.rhythm import RhythmRules
from luna.core.systems.safety import SafetyRules
from luna.core.systems.scene import SceneRules
from luna.core.systems.secrets import SecretRules
from luna.core.systems.session import SessionRules
from luna.core.systems.surprises import SurpriseRules
from luna.core.systems.teasing import TeasingRules
from luna.core.systems.tier import TierRules
from luna.core.systems.timing import TimingRules
from luna.core.systems.troubles import TroubleRules
from luna.core.systems.trust import TrustRules
from luna.core.systems.variation import VariationRules


@dataclass(frozen=True, slots=True)
class PaceRules:
    """``pause`` ends a burst and ``longest_burst`` bounds it, in seconds."""

    per_minute: int
    pause: float
    longest_burst: float


@dataclass(frozen=True, slots=True)
class SpeechRules:
    """``bubbles`` at most a reply; ``instructions`` at most a prompt."""

    bubbles: int
    instructions: int


@dataclass(frozen=True, slots=True)
class RetentionRules:
    """Days: answered updates, words sent, records of turns, the transcript, strangers who never
    passed the gate, and photos that users sent (0: they are not kept at all).
    """

    inbox_days: int
    outbox_days: int
    turn_days: int
    transcript_days: int
    stranger_days: int
    photo_days: int


@dataclass(frozen=True, slots=True)
class SightRules:
    """``most``: pictures of the user's that she looks at in one turn."""

    most: int


@dataclass(frozen=True, slots=True)
class StudyRules:
    """A model reads what was said ``every`` so many of the user's messages, and the pause after a
    confidence; older talk is summed up anew every ``roll_every``.
    """

    every: int
    pause_minutes: float
    roll_every: int


@dataclass(frozen=True, slots=True)
class DeliveryRules:
    """Seconds, and characters a second; ``mood`` and ``night`` multiply the whole delay."""

    thinking: tuple[float, float]
    reading_speed: float
    typing_speed: float
    longest: float
    mood: dict[str, float]
    night: float


@dataclass(frozen=True, slots=True)
class Tuning:
    safety: SafetyRules
    momentum: MomentumRules
    tier: TierRules
    scene: SceneRules
    phase: PhaseRules
    trust: TrustRules
    mood: MoodRules
    session: SessionRules
    reactions: ReactionRules
    availability: AvailabilityRules
    jackpot: JackpotRules
    secrets: SecretRules
    attachment: AttachmentRules
    acquaintance: AcquaintanceRules
    jokes: JokeRules
    rhythm: RhythmRules
    timing: TimingRules
    investment: InvestmentRules
    day: DayRules
    arcs: ArcRules
    anecdotes: AnecdoteRules
    anchor: AnchorRules
    echo: EchoRules
    surprises: SurpriseRules
    variation: VariationRules
    callbacks: CallbackRules
    anniversaries: AnniversaryRules
    troubles: TroubleRules
    teasing: TeasingRules
    gates: GateRules
    peaks: PeakRules
    proactive: OutreachRules
    photos: PhotoRules
    packs: PackRules
    offers: OfferRules
    pace: PaceRules
    speech: SpeechRules
    delivery: DeliveryRules
    retention: RetentionRules
    sight: SightRules
    study: StudyRules
