"""The world: the engine as one process of a simulation has it, its senses memoised by text."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from luna.app import App
from luna.clock import VirtualClock
from luna.core.guards.suspicion import Doubt
from luna.core.model import Language, Perception
from luna.core.perception import Senses, perceive
from luna.core.perception.burst import merge
from luna.core.perception.heads import Heads
from luna.core.policy import Policy
from luna.core.prices import STARS, Price
from luna.llm.builtin_voice import BuiltinVoice
from luna.persona import Persona, load_persona
from luna.proofs import Manual
from luna.senses import LoadedSenses, load_senses
from luna.simulate.phrases import load_banks
from luna.simulate.shelf import Shelf
from luna.talk.timeline import FIRST_EVENING
from luna.texts import Texts, load_texts
from luna.tuning import load_tuning

BEGINS = FIRST_EVENING.replace(hour=0, minute=0)  # midnight before the first day, at her home
PRICE = Price(500, STARS)  # what she offers is judged wherever she may offer it
HELD = 30_000  # vectors in memory, 2 kB each
HEARD = 20_000  # messages whose likeness to the examples is kept, 1 kB each


@dataclass(slots=True)
class Memoised:
    """Senses that read each text once. One by one, since a batch may differ in its last bits."""

    senses: LoadedSenses
    _vectors: dict[str, NDArray[np.float32]] = field(default_factory=dict)
    _tongues: dict[str, Language] = field(default_factory=dict)

    @property
    def heads(self) -> Heads:
        return self.senses.heads

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return np.stack([self._vector(text) for text in texts])

    def suspect(
        self, sentences: Sequence[str], vectors: NDArray[np.float32]
    ) -> tuple[frozenset[Doubt], ...]:
        return self.senses.suspect(sentences, vectors)

    def language(self, text: str) -> Language:
        if text not in self._tongues:
            self._tongues[text] = self.senses.language(text)
        return self._tongues[text]

    def _vector(self, text: str) -> NDArray[np.float32]:
        found = self._vectors.get(text)
        if found is None:
            if len(self._vectors) >= HELD:
                self._vectors.clear()
            found = self._vectors[text] = self.senses.encode([text])[0]
        return found


@dataclass(slots=True)
class Ears:
    """Perception that reads each message once; only a date ahead makes it depend on the day."""

    _seen: dict[str, Perception] = field(default_factory=dict)

    def __call__(self, texts: Sequence[str], senses: Senses, now: datetime) -> Perception:
        if len(texts) < 2:  # noqa: PLR2004  one message is a whole by itself
            return self._one("".join(texts), senses, now)
        seen = [self._one(text, senses, now) for text in texts]
        return merge(seen, perceive(" ".join(texts), senses, now))

    def _one(self, text: str, senses: Senses, now: datetime) -> Perception:
        found = self._seen.get(text)
        if found is None:
            found = perceive(text, senses, now)
            if found.event is None:
                self._seen[text] = found
        return found


@dataclass(frozen=True, slots=True)
class World:
    """Loaded once and shared by all forks of a process."""

    persona: Persona
    senses: Memoised
    voice: BuiltinVoice
    texts: Texts
    ears: Ears = field(default_factory=Ears)

    def app(self, tuning: Path) -> App:
        """An app with nobody in it, whose clock stands at the beginning."""
        return App(
            clock=VirtualClock(BEGINS),
            store=Shelf.empty(),
            voice=self.voice,
            last_word=self.voice,
            senses=self.senses,
            persona=self.persona,
            tuning=load_tuning(tuning),
            texts=self.texts,
            policy=Policy(price=PRICE),
            age_proof=Manual(),
            unhurried=True,
            perceive=self.ears,
        )

    def alone(self, app: App) -> App:
        """The same for somebody else: nobody in it, and the clock at the beginning."""
        return replace(app, clock=VirtualClock(BEGINS), store=Shelf.empty())


def open_world(persona: Path) -> World:
    """Load persona, senses and voice; what is read here is shared by forks."""
    card, senses = load_persona(persona), Memoised(load_senses())
    voice = BuiltinVoice(card, senses.encode, remembers=HEARD)
    voice.warm()
    senses.encode([line for lines in load_banks().lines.values() for line in lines])
    return World(card, senses, voice, load_texts())
