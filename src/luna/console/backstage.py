"""Backstage: what goes on behind the talk, panel by panel."""

from collections.abc import Callable
from math import ceil

from nicegui import ui

from luna.console import curve, parts
from luna.console.bench import Bench
from luna.console.elements import block, word
from luna.console.session import Session
from luna.console.words import Words
from luna.core import readings
from luna.core.model import Author, Intensity, Intent, Perception, Phase, Sentiment
from luna.core.speech import Draft, Prompt
from luna.core.systems import scene, tier
from luna.turn import Turn

CHARACTERS_PER_TOKEN = 3.5  # about right for French; exact counts come with a model's answer
FLAGS = (
    "crisis minor asks_if_ai goodbye opt_out photo_request climax vulnerability compliment "
    "question_about_luna insult laugh"
).split()
GRAVE = frozenset({"crisis", "minor", "insult", "opt_out"})


class Backstage:
    """The panels beside the talk; ``refresh`` draws anew what each of them shows."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words = session, words
        self._panels: list[tuple[ui.element, Callable[[], None]]] = []
        self._curve: ui.echart | None = None
        with block("section", "backstage", {"aria-label": words("side-backstage")}):
            with block("div", "panel state"):
                word("h2", words("state"))
                self._keep(lambda: state(session, words))
                self._box = block("div")
            self._panel("noticed", lambda: noticed(session.turn, words))
            self._panel("instructions", lambda: instructions(session.turn, session, words))
            self._panel("timings", lambda: timings(session.turn, words))
            Bench(session, words)
            with block("details", "panel"):
                word("summary", words("prompt"))
                self._keep(lambda: prompt(session.turn, words))

    def refresh(self) -> None:
        for box, draw in self._panels:
            box.clear()
            with box:
                draw()
        self._draw_curve()

    def _draw_curve(self) -> None:
        """The chart's code is only loaded once there is something to draw."""
        points = self._session.points
        self._box.set_visibility(len(points) > 1)
        if len(points) <= 1:
            return
        options = curve.options(points, self._session.app.tuning.tier, self._words)
        if self._curve is None:
            with self._box:
                self._curve = ui.echart(options, renderer="svg").classes("curve")
        else:
            self._curve.options.update(options)
            self._curve.update()

    def _panel(self, key: str, draw: Callable[[], None]) -> None:
        with block("div", f"panel {key}"):
            word("h2", self._words(key))
            self._keep(draw)

    def _keep(self, draw: Callable[[], None]) -> None:
        self._panels.append((block("div"), draw))


def state(session: Session, words: Words) -> None:
    """The bond's state as it stands at the virtual time."""
    systems, rules = session.bond.systems, session.app.tuning
    marks = (rules.tier.flirt_from, rules.tier.explicit_from)
    heat, trust = session.heat, systems.trust.level
    _phases(readings.phase_of(session.bond, rules), words)
    parts.gauge(words("momentum"), heat, words.number(heat), "warm", marks)
    parts.gauge(words("trust"), trust, words.number(trust), "cool")
    allowed = tier.decide(heat, session.ceiling, rules.tier)
    with block("dl", "facts"):
        parts.fact(words("mood"), words.label("mood", systems.mood.mood))
        parts.fact(words("scene"), words.label("scene", scene.state(systems.momentum, rules.scene)))
        parts.fact(words("tier"), words.label("tier", str(int(allowed))))
        parts.fact(words("day"), words.number(systems.tally.day))
        parts.fact(words("messages"), words.number(systems.tally.messages))
        name = session.bond.known.acquaintance.first_name
        parts.fact(words("first-name"), name or words("unknown"))


def noticed(turn: Turn | None, words: Words) -> None:
    """What perception noticed in the last message, and which check answered."""
    if turn is None:
        word("p", words("nothing-yet"), "quiet")
        return
    found = list(_labels(turn.seen, words))
    if found:
        parts.chips(found)
    else:
        word("p", words("nothing-noticed"), "quiet")
    word("p", _answered_by(turn, words), "answered")


def instructions(turn: Turn | None, session: Session, words: Words) -> None:
    """The instructions that won a place in the prompt, heaviest first."""
    prompt = turn.reply.prompt if turn else None
    if prompt is None:
        word("p", words("no-prompt" if turn else "nothing-yet"), "quiet")
        return
    heaviest = max((each.weight for each in prompt.instructions), default=1.0)
    for each in prompt.instructions:
        with block("div", "instruction"):
            parts.bar(each.key, each.weight / heaviest, words.number(each.weight, 1))
            text = session.app.persona.instruction(each.key, prompt.language, **each.slots)
            word("p", text)


def prompt(turn: Turn | None, words: Words) -> None:
    """The exact prompt that the voice was given."""
    given = turn.reply.prompt if turn else None
    if given is None:
        word("p", words("no-prompt" if turn else "nothing-yet"), "quiet")
        return
    with block("details", "fold"):
        word("summary", words("persona-block", **_size(given.persona, words)))
        word("pre", given.persona)
    word("h3", words("day-block", **_size(given.day, words)))
    word("pre", given.day)
    word("h3", words("guidance", **_size(given.guidance, words)))
    word("pre", given.guidance)
    word("h3", words("history", count=words.number(len(given.history))))
    _history(given, words)


def timings(turn: Turn | None, words: Words) -> None:
    """Milliseconds of each step, as bars."""
    if turn is None:
        word("p", words("nothing-yet"), "quiet")
        return
    longest = max(turn.watch.wall.values(), default=1.0) or 1.0
    for step, spent in turn.watch.wall.items():
        shown = words("milliseconds", number=words.number(spent, 1))
        parts.bar(words.label("step", step), spent / longest, shown)
    total = words.number(sum(turn.watch.wall.values()), 1)
    word("p", words("total", number=total), "quiet")


def voice_name(voice: str, words: Words) -> str:
    return words("voice-builtin") if voice == "builtin" else voice


def _phases(now_in: Phase, words: Words) -> None:
    reached = list(Phase).index(now_in)
    with block("ol", "phases", {"aria-label": words("phase")}):
        for place, phase in enumerate(Phase):
            step = word("li", words.label("phase", phase))
            step.classes("past" if place < reached else "here" if place == reached else "")


def _labels(seen: Perception, words: Words) -> list[tuple[str, str]]:
    """Names and tones of what is true or not neutral."""
    found: list[tuple[str, str]] = []
    if seen.intensity is not Intensity.SFW:
        found.append((words.label("intensity", seen.intensity.name), "warm"))
    if seen.intent is not Intent.NONE:
        found.append((words.label("intent", seen.intent), "cool"))
    if seen.sentiment is not Sentiment.NEUTRAL:
        found.append((words.label("sentiment", seen.sentiment), "cool"))
    for flag in FLAGS:
        if getattr(seen, flag):
            found.append((words.label("seen", flag), "grave" if flag in GRAVE else ""))
    if seen.event is not None:
        found.append((words("event", what=seen.event.what, when=seen.event.when), ""))
    return found


def _answered_by(turn: Turn, words: Words) -> str:
    if turn.reply.guard:
        return words("answered-guard", guard=words.label("guard", turn.reply.guard))
    if turn.reply.draft is None:
        return words("answered-fixed")
    return _spoken_by(turn.reply.draft, words)


def _spoken_by(draft: Draft, words: Words) -> str:
    said = [words("answered-voice", voice=voice_name(draft.voice, words))]
    if draft.failed:
        said.append(words("failed", voices="; ".join(draft.failed)))
    usage = draft.usage
    if usage.input_tokens:
        read, written = words.number(usage.input_tokens), words.number(usage.output_tokens)
        cached = words.number(usage.cached_tokens)
        said.append(words("usage", read=read, cached=cached, written=written))
    return " ".join(said)


def _size(text: str, words: Words) -> dict[str, str]:
    tokens = ceil(len(text) / CHARACTERS_PER_TOKEN)
    return {"characters": words.number(len(text)), "tokens": words.number(tokens)}


def _history(given: Prompt, words: Words) -> None:
    with block("div", "history"):
        for message in given.history:
            name = words("user" if message.author is Author.USER else "luna")
            _spoken(name, message.text or words("shown-gone"), "")
        for text in given.said:
            _spoken(words("user"), text or words("shown-gone"), "latest")
        if given.pictures:
            word("p", words("prompt-pictures", count=words.number(len(given.pictures))), "quiet")


def _spoken(name: str, text: str, classes: str) -> None:
    with block("p", classes):
        word("b", name)
        word("span", text)
