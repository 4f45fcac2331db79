"""One user's whole relationship state, as the systems know it."""

from dataclasses import dataclass, field

from luna.core.dice import Dice
from luna.core.systems.acquaintance import Acquaintance
from luna.core.systems.aha import Aha
from luna.core.systems.allowance import Allowance
from luna.core.systems.anchor import Anchor
from luna.core.systems.anecdotes import Anecdotes
from luna.core.systems.anniversaries import Anniversaries
from luna.core.systems.arcs import Advice, Story
from luna.core.systems.attachment import Attachment
from luna.core.systems.availability import Availability
from luna.core.systems.callbacks import Events
from luna.core.systems.disclosure import Disclosure
from luna.core.systems.gates import Gates
from luna.core.systems.investment import Investment
from luna.core.systems.jackpot import Jackpot
from luna.core.systems.jokes import Jokes
from luna.core.systems.momentum import Momentum
from luna.core.systems.mood import MoodState
from luna.core.systems.notebook import Notebook
from luna.core.systems.offers import Offers
from luna.core.systems.outreach import Outreach
from luna.core.systems.pace import Pace
from luna.core.systems.packs import Packs
from luna.core.systems.peaks import Peak, PeakWords
from luna.core.systems.pictures import Pictures
from luna.core.systems.repetition import Spoken
from luna.core.systems.rhythm import Rhythm
from luna.core.systems.safety import Safety
from luna.core.systems.secrets import Secrets
from luna.core.systems.session import Session
from luna.core.systems.surprises import Surprises
from luna.core.systems.tally import Tally
from luna.core.systems.teasing import Teasing
from luna.core.systems.timing import Timing
from luna.core.systems.tongue import Tongue
from luna.core.systems.troubles import Troubles
from luna.core.systems.trust import Trust


@dataclass(frozen=True, slots=True)
class Systems:
    """The systems' states: numbers and marks, nothing that the user wrote."""

    safety: Safety = field(default_factory=Safety)
    disclosure: Disclosure = field(default_factory=Disclosure)
    tally: Tally = field(default_factory=Tally)
    session: Session = field(default_factory=Session)
    pace: Pace = field(default_factory=Pace)
    tongue: Tongue = field(default_factory=Tongue)
    momentum: Momentum = field(default_factory=Momentum)
    trust: Trust = field(default_factory=Trust)
    mood: MoodState = field(default_factory=MoodState)
    spoken: Spoken = field(default_factory=Spoken)
    availability: Availability = field(default_factory=Availability)
    jackpot: Jackpot = field(default_factory=Jackpot)
    secrets: Secrets = field(default_factory=Secrets)
    attachment: Attachment = field(default_factory=Attachment)
    rhythm: Rhythm = field(default_factory=Rhythm)
    timing: Timing = field(default_factory=Timing)
    investment: Investment = field(default_factory=Investment)
    story: Story = field(default_factory=Story)
    anecdotes: Anecdotes = field(default_factory=Anecdotes)
    anchor: Anchor = field(default_factory=Anchor)
    aha: Aha = field(default_factory=Aha)
    surprises: Surprises = field(default_factory=Surprises)
    teasing: Teasing = field(default_factory=Teasing)
    gates: Gates = field(default_factory=Gates)
    peak: Peak = field(default_factory=Peak)
    notebook: Notebook = field(default_factory=Notebook)
    outreach: Outreach = field(default_factory=Outreach)
    pictures: Pictures = field(default_factory=Pictures)
    allowance: Allowance = field(default_factory=Allowance)
    offers: Offers = field(default_factory=Offers)
    packs: Packs = field(default_factory=Packs)


@dataclass(frozen=True, slots=True)
class Known:
    """What the user told: content, kept apart from the numbers and under their key."""

    acquaintance: Acquaintance = field(default_factory=Acquaintance)
    jokes: Jokes = field(default_factory=Jokes)
    advice: Advice = field(default_factory=Advice)
    events: Events = field(default_factory=Events)
    peak: PeakWords = field(default_factory=PeakWords)
    anniversaries: Anniversaries = field(default_factory=Anniversaries)
    troubles: Troubles = field(default_factory=Troubles)


@dataclass(frozen=True, slots=True)
class Bond:
    """``version`` counts the turns taken; with ``seed`` it makes a turn's dice."""

    seed: str
    version: int = 0
    systems: Systems = field(default_factory=Systems)
    known: Known = field(default_factory=Known)

    @property
    def dice(self) -> Dice:
        return Dice(f"{self.seed}:{self.version}")
