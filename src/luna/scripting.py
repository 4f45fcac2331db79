"""Scripting: what the persona has to tell and her present day, in one language, for the core."""

from datetime import datetime
from functools import lru_cache

from luna.core import script
from luna.core.immersion.day import DayRules, Today
from luna.core.model import Language, Phase
from luna.core.script import Confidence, Script
from luna.life import Arc, Beat
from luna.persona import Persona


@lru_cache(maxsize=16)  # the arms of an experiment have personas of their own
def script_of(persona: Persona, language: Language) -> Script:
    """The persona's stories, secrets, anecdotes and asides as plain data."""
    return Script(
        secrets=tuple(
            Confidence(each.key, each.layer, each.tell[language]) for each in persona.secrets
        ),
        arcs=tuple(_arc(each, language) for each in persona.arcs),
        anecdotes=tuple(script.Anecdote(a.key, a.tell[language]) for a in persona.anecdotes),
        asides=persona.traits["contradictions"][language],
        photos={kind: called[language] for kind, called in persona.photos.kinds.items()},
    )


def today_of(persona: Persona, home: datetime, language: Language, rules: DayRules) -> Today:
    """Her day at a time of hers, the same for all who write within that minute."""
    return _today(persona, home.replace(second=0, microsecond=0), language, rules)


@lru_cache(maxsize=16)
def _today(persona: Persona, minute: datetime, language: Language, rules: DayRules) -> Today:
    return persona.life.today(minute, language, rules)


def _arc(arc: Arc, language: Language) -> script.Arc:
    beats = tuple(_beat(each, language) for each in arc.beats)
    return script.Arc(arc.key, Phase(arc.phase), arc.title[language], beats)


def _beat(beat: Beat, language: Language) -> script.Beat:
    return script.Beat(
        key=beat.key,
        after=beat.after,
        tell=beat.tell[language],
        ask=beat.ask[language] if beat.ask else None,
        recall=beat.recall,
        recalled=beat.recalled[language] if beat.recalled else None,
        write=beat.write[language] if beat.write else None,
    )
