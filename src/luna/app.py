"""The composition root: the few things that a turn is given, and nothing else is injected."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from luna.clock import Clock
from luna.core.memory.study import Scholar
from luna.core.model import Perception
from luna.core.perception import Senses, perceive_burst
from luna.core.policy import Policy
from luna.core.speech import Voice
from luna.core.tuning import Tuning
from luna.growth.experiments import Arms, Trials
from luna.payments.provider import Till
from luna.persona import Persona
from luna.photos.gallery import Gallery
from luna.photos.looking import Eyes
from luna.proofs import AgeProof
from luna.reading import Together
from luna.store.store import Store
from luna.texts import Texts
from luna.tickets import Desk

Perceive = Callable[[Sequence[str], Senses, datetime], Perception]


@dataclass(frozen=True, slots=True)
class App:
    """``last_word`` is the voice that always works; ``unhurried``: replies take human time.

    ``admin_id`` is the user who may ask for ``/health`` and ``/debug``; ``desk`` writes the links
    that let them into the console; ``scholar`` reads talks after their turns, where a model can.
    ``perceive`` reads a batch: simulations, where many people say the same, remember what it said.
    ``trials`` are the experiments that run, ``arms`` those of the user that a turn is about.
    ``till`` sells subscriptions, where anything does; ``eyes`` get what users show.
    ``together`` reads what several turns want to be read, where turns run side by side.
    """

    clock: Clock
    store: Store
    voice: Voice
    last_word: Voice
    senses: Senses
    persona: Persona
    tuning: Tuning
    texts: Texts
    policy: Policy
    age_proof: AgeProof
    unhurried: bool
    admin_id: int | None = None
    desk: Desk | None = None
    scholar: Scholar | None = None
    perceive: Perceive = perceive_burst
    photos: Gallery = field(default_factory=Gallery.empty)
    trials: Trials | None = None
    arms: Arms = ()
    till: Till = field(default_factory=Till)
    together: Together | None = None
    eyes: Eyes | None = None
