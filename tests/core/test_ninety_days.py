"""Ninety days of one user on a virtual clock: the same seed gives the same bytes."""

import hashlib
import json
from datetime import timedelta
from functools import cache

from tests.core.build import NOW
from tests.core.living import Life, encode, luna, turn

from luna.core.bond import Bond
from luna.core.dice import Dice
from luna.core.model import Event, Intensity, Intent, Perception, Sentiment
from luna.core.speech import Draft, Prompt
from luna.core.tuning import Tuning
from luna.llm.builtin_voice import BuiltinVoice
from luna.store import codec

DAYS = 90
MOST_A_DAY = 5
GLAD = Perception(sentiment=Sentiment.POSITIVE)
SAYS = (
    ("salut ça va ?", Perception()),
    ("moi c'est Karim", Perception()),
    ("tu fais quoi là ?", Perception(question_about_luna=True)),
    ("trop bien ta journée", GLAD),
    ("mdr t'es bête", Perception(laugh=True, sentiment=Sentiment.POSITIVE)),
    ("je bosse trop en ce moment", Perception(sentiment=Sentiment.NEGATIVE)),
    ("je me sens un peu seul ce soir", Perception(intent=Intent.LONELY)),
    ("t'es belle tu sais", Perception(intensity=Intensity.FLIRT, compliment=True)),
    ("je pense que le premier titre est mieux", Perception()),
    ("tu m'envoies une photo ?", Perception(photo_request=True)),
    ("t'es un bot ?", Perception(asks_if_ai=True)),
    ("bonne nuit", Perception(goodbye=True)),
)


@cache
def voice() -> BuiltinVoice:
    return BuiltinVoice(luna(), encode)


def speak(prompt: Prompt) -> Draft:
    return Draft(voice().reply(prompt), "builtin")


def ninety_days(seed: str, rules: Tuning) -> tuple[bytes, list[str]]:
    """All that was said and what it left, as bytes; and the keys of what won."""
    life, told, keys = Life(Bond(seed)), list[object](), list[str]()
    for day in range(DAYS):
        dice = Dice(f"{seed}/{day}")("user")
        at = NOW.replace(hour=18) + timedelta(days=day, minutes=dice.randint(0, 90))
        for text, seen in dice.choices(SAYS, k=dice.randint(0, MOST_A_DAY)):
            at += timedelta(minutes=dice.randint(1, 8))
            heard = seen
            if dice.random() < 0.05:
                tomorrow = (at + timedelta(days=1)).date().isoformat()
                heard = Perception(event=Event("mon entretien", tomorrow))
            lived = turn(life, text, heard, at, rules, speak)
            life = lived.life
            keys += lived.won
            told.append([at.isoformat(), text, lived.reply.bubbles, lived.won])
    state = [codec.dump(life.bond.systems), codec.dump(life.bond.known), life.bond.version]
    return json.dumps([told, state], ensure_ascii=False).encode(), keys


def digest(written: bytes) -> str:
    return hashlib.blake2b(written, digest_size=8).hexdigest()


def test_the_same_bytes_twice(rules: Tuning) -> None:
    once, keys = ninety_days("un", rules)
    voice.cache_clear()
    again, _ = ninety_days("un", rules)
    assert digest(once) == digest(again)
    assert once == again
    assert {"callback.event", "arc.tell", "surprise.compliment"} <= set(keys)
    assert ninety_days("deux", rules)[0] != once
