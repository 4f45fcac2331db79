"""One user's life with Luna in memory: whole turns without a database, for tests of the core."""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
import numpy.typing as npt
from tests.core.build import ADULT
from tests.core.photos.build import STRANGER, album, one_of_each
from tests.shipped import PERSONA

from luna.core import polish, prompt, readings, roster
from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.guards import promises
from luna.core.guards.facts import Facts
from luna.core.model import Author, Language, Message, Perception, Tier
from luna.core.policy import Policy
from luna.core.prompt import Setting
from luna.core.reply import Reply
from luna.core.speech import Draft, Prompt
from luna.core.tuning import Tuning
from luna.persona import Persona
from luna.scripting import script_of

BUBBLES = 3
HISTORY = 20
DIMENSIONS = 64
SHELF = one_of_each()
Speak = Callable[[Prompt], Draft]


@dataclass(frozen=True, slots=True)
class Life:
    """Where the two stand between two turns."""

    bond: Bond
    account: Account = ADULT
    transcript: tuple[Message, ...] = ()


@dataclass(frozen=True, slots=True)
class Lived:
    """One turn of it: what was noticed, what she was asked for, what she said."""

    life: Life
    seen: Perception
    reply: Reply
    facts: Facts

    @property
    def won(self) -> tuple[str, ...]:
        return tuple(each.key for each in self.reply.prompt.instructions) if self.asked else ()

    @property
    def asked(self) -> Prompt | None:
        return self.reply.prompt


def luna() -> Persona:
    return PERSONA


def turn(
    life: Life, text: str, seen: Perception, now: datetime, rules: Tuning, voice: Speak
) -> Lived:
    """Take one turn as ``luna.turn`` does; ``voice`` gives a draft for a prompt."""
    said = (Message(Author.USER, text, now),)
    bond = roster.observe(life.bond, said, seen, now, rules, proactive=True)
    facts = Facts(life.account, bond, said, seen, now, rules, Policy())
    answer = promises.check(facts)
    if answer is not None:
        reply = Reply(answer.keys, answer=answer)
    else:
        asked = _prompt(life, bond, seen, said, now, rules)
        draft = voice(asked)
        text_out = polish.polish(draft.text, asked=False, goodbye=seen.goodbye).text
        reply = Reply(polish.bubbles(text_out, BUBBLES), asked.tier, None, asked, draft)
    settled = roster.settle(bond, reply, now)
    account = (answer and answer.account) or life.account
    hers = tuple(Message(Author.LUNA, line, now) for line in reply.bubbles)
    after = Life(
        replace(settled, version=settled.version + 1),
        account,
        (*life.transcript, *said, *hers)[-HISTORY:],
    )
    return Lived(after, seen, reply, facts)


def _prompt(
    life: Life,
    bond: Bond,
    seen: Perception,
    said: tuple[Message, ...],
    now: datetime,
    rules: Tuning,
) -> Prompt:
    language = bond.systems.tongue.language or Language.FR
    at = readings.now_of(bond, said, seen, (now, now), rules, ceiling=Tier.FLIRT)
    standing = replace(STRANGER, phase=at.phase)
    setting = Setting(
        now=at,
        album=album(SHELF, standing, at.tier, local=now, vulnerable=at.vulnerable),
        language=language,
        moment=prompt.moment_of(bond, now, luna().life.today(now, language, rules.day), rules),
        script=script_of(luna(), language),
    )
    return prompt.compose(setting, bond, life.transcript, luna(), rules)


def encode(texts: Sequence[str]) -> npt.NDArray[np.float32]:
    """A tiny encoder of words, the same everywhere: one unit vector a text."""
    vectors = np.zeros((len(texts), DIMENSIONS), np.float32)
    for row, text in enumerate(texts):
        for word in text.lower().split() or [""]:
            vectors[row, zlib.crc32(word.encode()) % DIMENSIONS] += 1
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)  # type: ignore[no-any-return]
