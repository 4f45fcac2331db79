"""The inspector: every system's state and what it wanted, the prompt and its price."""

from dataclasses import fields

from nicegui import app as pages
from nicegui import ui

from luna.console import backstage, parts
from luna.console.desk import table
from luna.console.elements import block, word
from luna.console.session import Session
from luna.console.telling import NOTHING, state
from luna.console.theme import frame, words_for_visitor
from luna.console.visitors import Visitors
from luna.console.words import Words
from luna.core.model import Instruction
from luna.core.speech import Prompt
from luna.llm.plan import ModelPlan
from luna.simulate.costs import LEAST_CACHED, MILLION, price_of, tokens
from luna.turn import Turn

PATH = "/inspector"
PICTURE = 1400  # tokens, about, of one as large as she is shown them


def register(visitors: Visitors) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def inspector() -> None:
        session = await visitors.session(pages.storage.browser["id"])
        words = words_for_visitor(visitors.app.texts)
        with frame(words, PATH), block("div", "desk"):
            word("h1", words("nav-inspector"), "title")
            view = _View(session, words)
        session.watchers.add(view.refresh)
        ui.context.client.on_delete(lambda: session.leave(view.refresh))


class _View:
    """Drawn anew after each turn of the session, wherever that is had."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words = session, words
        self._drawn: object = ()
        self._box = block("div", "stack")
        self.refresh()

    def refresh(self) -> None:
        session = self._session
        now = (id(session.turn), session.story, len(session.points))
        if now == self._drawn:
            return
        self._drawn = now
        self._box.clear()
        with self._box:
            _draw(session, self._words)


def _draw(session: Session, words: Words) -> None:
    turn = session.turn
    if turn is None:
        word("p", words("inspect-nothing"), "quiet")
        word("a", words("nav-playground"), "strong", {"href": "/"})
        return
    with block("section", "panel"):
        word("h2", words("instructions-all"))
        word("p", words("instructions-how"), "quiet before")
        _contest(turn, session, words)
    with block("section", "panel"):
        word("h2", words("prompt-price"))
        _price(turn.reply.prompt, words)
    with block("section", "panel timings"):
        word("h2", words("timings"))
        backstage.timings(turn, words)
    with block("section", "panel"):
        word("h2", words("systems"))
        _systems(turn, words)
    with block("details", "panel"):
        word("summary", words("prompt"))
        backstage.prompt(turn, words)


def _contest(turn: Turn, session: Session, words: Words) -> None:
    """What won a place and what was passed over, by weight."""
    prompt = turn.reply.prompt
    if prompt is None:
        word("p", words("no-prompt"), "quiet")
        return
    offered = [(each, True) for each in prompt.instructions]
    offered += [(each, False) for each in prompt.passed_over]
    heaviest = max((each.weight for each, _ in offered), default=1.0)
    for each, won in offered:
        with block("div", "instruction" if won else "instruction lost"):
            parts.bar(each.key, each.weight / heaviest, words.number(each.weight, 1))
            told = _told(each, session, prompt) if won else words("passed-over")
            word("p", told)


def _told(each: Instruction, session: Session, prompt: Prompt) -> str:
    return session.app.persona.instruction(each.key, prompt.language, **each.slots)


def _price(prompt: Prompt | None, words: Words) -> None:
    """Tokens of each part, which of them a provider keeps, and what a call costs at list prices."""
    if prompt is None:
        word("p", words("no-prompt"), "quiet")
        return
    history = sum(tokens(each.text) for each in prompt.history)
    block_, day = tokens(prompt.persona), tokens(prompt.day)
    own = sum(map(tokens, (prompt.guidance, *prompt.reminders)))
    said = sum(map(tokens, prompt.said))
    price = price_of(ModelPlan(), prompt.carries)
    kept = price.cached is not None and block_ >= LEAST_CACHED
    rows = [
        [words("part-block"), words.number(block_), words("cached-yes" if kept else "cached-no")],
        [words("part-day"), words.number(day), words("cached-yes" if kept else "cached-no")],
        [words("part-own"), words.number(own), words("cached-no")],
        [words("part-history"), words.number(history), words("cached-no")],
        [words("part-said"), words.number(said), words("cached-no")],
    ]
    pictures = len(prompt.pictures) * PICTURE
    if pictures:
        rows.append([words("part-pictures"), words.number(pictures), words("cached-no")])
    table([words(f"column-{head}") for head in ("piece", "tokens", "cache")], rows)
    shared, moving = block_ + day, own + history + said + pictures
    whole = shared + moving
    cold = whole * price.read / MILLION
    warm = (shared * (price.cached or price.read) + moving * price.read) / MILLION
    told = {"cold": words.dollars(cold), "warm": words.dollars(warm if kept else cold)}
    word("p", words("call-price", **told), "quiet after")


def _systems(turn: Turn, words: Words) -> None:
    """Each system: what it wanted in this turn, and where it stands now."""
    states = {
        each.name: getattr(turn.bond.systems, each.name) for each in fields(turn.bond.systems)
    }
    rows = [[name, _wanted(name, turn, words), state(name, states[name], words)] for name in states]
    still = [words.label("system", name) for name, *told in rows if told == [NOTHING, NOTHING]]
    moved = [[words.label("system", name), *told] for name, *told in rows
             if told != [NOTHING, NOTHING]]  # fmt: skip
    word("p", words("systems-how"), "quiet before")
    table([words(f"column-{head}") for head in ("system", "wanted", "stands")], moved)
    if still:
        word("p", words("systems-still", names=", ".join(still)), "quiet after")


def _wanted(system: str, turn: Turn, words: Words) -> str:
    prompt = turn.reply.prompt
    if prompt is None:
        return NOTHING
    keys = KEYS.get(system, (system,))
    won = [each.key for each in prompt.instructions if each.key.startswith(keys)]
    lost = [each.key for each in prompt.passed_over if each.key.startswith(keys)]
    told = [*won, *(words("lost", name=key) for key in lost)]
    return ", ".join(told) or NOTHING


KEYS: dict[str, tuple[str, ...]] = {
    "story": ("arc.",),
    "secrets": ("secret.",),
    "anecdotes": ("anecdote",),
    "surprises": ("surprise.",),
    "gates": ("gate.",),
    "peak": ("peak.",),
    "availability": ("deflect.", "boundary_pushed"),
    "attachment": ("break_", "attachment"),
    "session": ("new_session", "long_absence"),
    "safety": ("user_sad",),
    "momentum": ("scene.",),
    "aha": ("callback", "aha"),
}
"""Which instructions are whose, where the names differ."""
