"""``luna chat --json``: one message a line in, one JSON object a line out."""

import dataclasses
import json
from collections.abc import AsyncIterator, Iterable
from datetime import datetime, timedelta
from typing import Any, TextIO

from luna.core import readings
from luna.core.model import Perception
from luna.core.plans import plan_at
from luna.core.systems import scene, timing
from luna.errors import LunaError
from luna.talk.playground import Playground, delay_of, said
from luna.talk.showing import WORD
from luna.talk.timeline import STEP, moved
from luna.turn import Turn


async def converse(lines: Iterable[str], playground: Playground, out: TextIO) -> None:
    """Answer every line; blank ones say nothing, and what can't be taken yields an error object."""
    async for answer in _answers(lines, playground):
        out.write(json.dumps(answer, ensure_ascii=False) + "\n")
        out.flush()


async def _answers(lines: Iterable[str], playground: Playground) -> AsyncIterator[dict[str, Any]]:
    due = False  # whether time goes on before the next message
    for line in (line.rstrip("\r\n") for line in lines):
        try:
            if line.startswith("@") and not line.startswith(WORD):
                for turn in await playground.pass_to(moved(line, playground.clock())):
                    yield written_first(turn)
                due = False
                yield {"now": playground.clock().isoformat()}
            elif line.strip():
                for turn in await playground.wait(STEP if due else timedelta(0)):
                    yield written_first(turn)
                due = True
                yield described(line, await playground.tell(line), playground)
        except LunaError as error:
            yield {"in": line, "error": str(error)}


def written_first(turn: Turn) -> dict[str, Any]:
    """A message that nobody had asked for, and why she wrote it."""
    first = turn.reply.first
    return {
        "proactive": {
            "reason": first.reason if first else None,
            "source": first.source if first else {},
            "at": turn.effects.now.isoformat(),
            "out": [bubble.text for bubble in said(turn) if bubble.text],
            "photos": photos_of(turn),
        }
    }


def photos_of(turn: Turn) -> list[dict[str, Any]]:
    """The picture that goes with a reply, if one does; its caption is among the words."""
    shown = turn.reply.shown
    if shown is None:
        return []
    (sent,) = (each for each in turn.effects.bubbles if each.kind == "photo")
    return [
        {
            "type": shown.photo.type,
            "tags": list(shown.photo.tags),
            "caption": sent.text,
            "spoiler": shown.photo.type.covered,
        }
    ]


def described(line: str, turn: Turn, playground: Playground) -> dict[str, Any]:
    """A turn as the contract has it."""
    documents = [{"name": each.name, "text": each.body.decode()} for each in playground.documents]
    return {
        "in": line,
        "out": [bubble.text for bubble in said(turn) if bubble.text],
        "guard": turn.reply.guard,
        "voice": turn.reply.voice,
        "tier": int(turn.reply.tier),
        "state": state_of(turn, playground),
        "seen": seen_as_json(turn.seen),
        "delay_s": delay_of(turn, turn.effects.now),
        "photos": photos_of(turn),
    } | ({"documents": documents} if documents else {})


def state_of(turn: Turn, playground: Playground) -> dict[str, Any]:
    """The bond's state, in the words of the glossary."""
    systems, rules = turn.bond.systems, playground.app.tuning
    return {
        "momentum": round(systems.momentum.heat, 2),
        "scene": scene.state(systems.momentum, rules.scene),
        "phase": readings.phase_of(turn.bond, rules),
        "trust": round(systems.trust.level, 2),
        "mood": systems.mood.mood,
        "day_count": systems.tally.day,
        "message_count": systems.tally.messages,
        "session_count": systems.session.count,
        "session_messages": systems.session.messages,
        "language": systems.tongue.language,
        "first_name": turn.bond.known.acquaintance.first_name,
        "now": _iso(turn.effects.now),
        "plan": plan_at(turn.scene.account, turn.effects.now),
    } | _closeness(turn, playground)


def _closeness(turn: Turn, playground: Playground) -> dict[str, Any]:
    """The figures of what has grown between them, and of what protects the user."""
    systems, rules = turn.bond.systems, playground.app.tuning
    return {
        "vulnerable": readings.vulnerable(turn.bond, turn.effects.now, rules),
        "dependency_flag": readings.dependent(turn.bond, turn.effects.now, rules),
        "attachment": round(systems.attachment.score, 2),
        "investment": round(readings.investment_of(turn.bond, rules), 2),
        "segment": readings.segment_of(turn.bond, rules),
        "secrets_told": list(systems.secrets.told),
        "inside_jokes": list(turn.bond.known.jokes.kept),
        "response_s": _rounded(systems.rhythm.response.quick),
        "sentiment": _rounded(systems.rhythm.sentiment.quick),
        "intents": {name: round(share, 2) for name, share in systems.rhythm.intents.items()},
        "peak_hours": list(timing.peak_hours(systems.timing, rules.timing)),
        "active_days": list(timing.active_days(systems.timing, rules.timing)),
        "instructions": _instructions(turn),
    }


def _instructions(turn: Turn) -> list[str]:
    prompt = turn.reply.prompt
    return [each.key for each in prompt.instructions] if prompt else []


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 2)


def seen_as_json(seen: Perception) -> dict[str, Any]:
    """A perception with the labels' own spellings."""
    return dataclasses.asdict(seen) | {"intensity": seen.intensity.name}


def _iso(at: datetime) -> str:
    return at.isoformat()
