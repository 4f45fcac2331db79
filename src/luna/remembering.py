"""Remembering: what memory does in a turn."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial

from luna.app import App
from luna.core import recall
from luna.core.bond import Bond
from luna.core.commands import name_of
from luna.core.guards.facts import Facts
from luna.core.memory import forgetting, pages
from luna.core.memory.extraction import Said
from luna.core.memory.memories import Changes, Memory, News, corrected, learn, statement, written
from luna.core.memory.pages import Press
from luna.core.memory.traits import asserted, embedded, of_question
from luna.core.model import Kind, Message
from luna.core.prompt import Notes, Remark
from luna.core.reply import Answer
from luna.core.scene import Scene
from luna.core.systems import notebook, troubles
from luna.reading import ahead
from luna.recalling import hers_of, load_weights, read_facts

COMMAND = "memory"
_SHOWN = 300  # characters of a value in the list


@dataclass(frozen=True, slots=True)
class Remembered:
    """What memory makes of a turn: its answer where it gives one, what it writes, what it recalls.

    ``unsaid`` are the turns whose words are to be forgotten; ``asked``: they ask what she knows,
    and ``found`` is the memory that says it, if one does. ``parts`` are the words to forget, which
    older lines may hold too.
    """

    bond: Bond
    answer: Answer | None = None
    changes: Changes = field(default_factory=Changes)
    unsaid: tuple[int, ...] = ()
    notes: Notes = field(default_factory=Notes)
    asked: bool = False
    found: Memory | None = None
    parts: tuple[str, ...] = ()


async def forgotten_throughout(memory: Remembered, scene: Scene, app: App) -> Remembered:
    """The same, with the turns of the whole talk that said what is to be forgotten."""
    if not memory.parts:
        return memory
    everywhere = forgetting.turns_with(memory.parts, await app.store.said(scene))
    return replace(memory, unsaid=tuple(sorted({*memory.unsaid, *everywhere})))


async def attend(scene: Scene, facts: Facts, answer: Answer | None, app: App) -> Remembered:
    """Learn, recall, show or forget; a guard's answer leaves memory alone."""
    last = facts.said[-1]
    if answer is not None and answer.guard is not None:
        return Remembered(_noted(facts.bond, None), answer)
    if (press := _press(last)) is not None:
        return _pressed(press, scene, facts, app)
    if last.kind is Kind.COMMAND and name_of(last.text) == COMMAND:
        answer = _list(scene.memories, 0, facts, app)
    if answer is not None or not any(each.worded for each in facts.said):
        return Remembered(_noted(facts.bond, None), answer)
    return await _heard(scene, facts, app)


def _press(last: Message) -> Press | None:
    return pages.press_of(last.text) if last.kind is Kind.BUTTON else None


async def _heard(scene: Scene, facts: Facts, app: App) -> Remembered:
    correcting = _held(scene, facts.bond.systems.notebook.correcting)
    if correcting is not None:
        return _corrected(correcting, facts, app)
    if forgetting.asks(facts.last_text):
        return _forgotten(scene, facts, app)
    return await _talked(scene, facts, app)


async def _talked(scene: Scene, facts: Facts, app: App) -> Remembered:
    """What is said is learnt, and what has to do with it recalled."""
    texts = [each for each in facts.said if each.worded]
    talk = [Said(each.text, facts.now, facts.seen.language) for each in texts]
    question = " ".join(each.text for each in texts)
    news = learn(scene.memories, talk, hers_of(app.persona))
    await ahead(app.senses, _to_read(news, question, app))
    changes = written(news, talk, partial(read_facts, app.senses))
    held = scene.memories.after(changes)
    asked = any(recall.asks(each.text) for each in texts)
    bond = _troubled(facts.bond, scene, changes, facts)
    if not held:
        return Remembered(bond, changes=changes, asked=asked, notes=Notes((), asked))
    query, past = of_question(question, app.senses, load_weights())
    used = bond.systems.notebook.used
    near = recall.reminded(query, held, facts.now, load_weights(), used)
    found = recall.answering(question, query, past, held, load_weights()) if asked else None
    shown = near if found is None or found in near else [found, *near]
    notes = Notes(tuple(Remark(_line(each, facts, app), each.tier) for each in shown), asked)
    bond = _used(bond, [each.id for each in shown if each.field not in recall.PROFILE], facts)
    return Remembered(bond, None, changes, (), notes, asked, found)


def _to_read(news: News, question: str, app: App) -> list[str]:
    """What news will want embedded, and with them what is then recalled."""
    if not news.new:
        return []
    told = asserted([statement(each) for each in news.new], app.senses)
    return [*told, *embedded(question, app.senses)]


def _used(bond: Bond, ids: Iterable[int | None], facts: Facts) -> Bond:
    """What she is reminded of rests a little on the days that follow."""
    known = [each for each in ids if each is not None]
    noted = notebook.use(bond.systems.notebook, known, facts.now.date())
    return replace(bond, systems=replace(bond.systems, notebook=noted))


def _troubled(bond: Bond, scene: Scene, changes: Changes, facts: Facts) -> Bond:
    """What weighs on them is asked about in some days, unless it ended."""
    told = [each.value for each in changes.new if each.field == "problems"]
    ended = (scene.memories.find(each) for each in changes.closed)
    over = [each.value for each in ended if each is not None]
    past, today = bond.known.troubles, facts.now.date()
    known = troubles.learn(past, told, over, today, facts.rules.troubles)
    return bond if known == past else replace(bond, known=replace(bond.known, troubles=known))


def spoken(remembered: Remembered) -> tuple[str, dict[str, str]]:
    """Return the fixed text, and its slots, of what she recalls where only she herself speaks."""
    found = remembered.found
    if found is None:
        return "recall_unknown", {}
    own = f"recall_{found.field}" in _OWN_WORDS
    return (
        f"recall_{found.field}" if own else "recall_other",
        {"value": found.value, "words": found.words},
    )


_OWN_WORDS = frozenset("recall_first_name recall_age recall_job recall_city recall_pets".split())


def _forgotten(scene: Scene, facts: Facts, app: App) -> Remembered:
    """The last thing told, or recalled, leaves memories, transcript and all else that held it."""
    said = forgetting.last_said(scene.transcript, scene.turns)
    gone = forgetting.told_in(said, scene.memories)
    if not gone and any(recall.asks(each) for each in said):
        question = " ".join(said)
        query, past = of_question(question, app.senses, load_weights())
        found = recall.answering(question, query, past, scene.memories, load_weights())
        gone = [found] if found else []
    parts = tuple(part for each in gone for part in (each.value, each.words))
    unsaid = forgetting.turns_saying(parts, said, scene.transcript, scene.turns)
    known = forgetting.without(facts.bond.known, parts, said)
    ids = tuple(each.id for each in gone if each.id is not None)
    key = "forgotten" if unsaid or ids else "forgotten_nothing"
    answer = Answer(None, (key,), private=True)
    bond = replace(_noted(facts.bond, None), known=known)
    return Remembered(bond, answer, Changes(gone=ids), unsaid, parts=parts)


def _corrected(memory: Memory, facts: Facts, app: App) -> Remembered:
    """The user's words stand in place of a memory's value."""
    value = " ".join(facts.last_text.split())[:_SHOWN]
    (traits,) = read_facts(app.senses, [statement(replace(memory, value=value))])
    new = corrected(memory, value, traits, facts.now)
    gone = (memory.id,) if memory.id is not None else ()
    answer = Answer(None, ("memory_fixed",), slots={"value": value}, private=True)
    return Remembered(_noted(facts.bond, None), answer, Changes((new,), gone=gone))


def _pressed(press: Press, scene: Scene, facts: Facts, app: App) -> Remembered:
    bond = _noted(facts.bond, press.on if press.act == "fix" else None)
    memory = _held(scene, press.on)
    if press.act == "page":
        return Remembered(bond, _list(scene.memories, press.on, facts, app))
    if memory is None:
        answer = Answer(None, ("memory_gone",), private=True)
        return Remembered(_noted(facts.bond, None), answer)
    if press.act == "fix":
        slots = {"value": memory.value}
        return Remembered(bond, Answer(None, ("memory_fix",), slots=slots, private=True))
    if press.act == "drop":
        return _dropped(memory, scene, facts)
    turned = replace(memory, pinned=not memory.pinned)
    held = tuple(turned if each is memory else each for each in scene.memories)
    return Remembered(bond, _list(held, 0, facts, app), Changes(pinned=(press.on,)))


def _dropped(memory: Memory, scene: Scene, facts: Facts) -> Remembered:
    parts = (memory.value, memory.words)
    unsaid = forgetting.turns_saying(parts, (), scene.transcript, scene.turns)
    known = forgetting.without(facts.bond.known, parts, ())
    gone = (memory.id,) if memory.id is not None else ()
    answer = Answer(None, ("memory_dropped",), private=True)
    bond = replace(_noted(facts.bond, None), known=known)
    return Remembered(bond, answer, Changes(gone=gone), unsaid, parts=parts)


def _list(held: Sequence[Memory], number: int, facts: Facts, app: App) -> Answer:
    at, many, shown = pages.page(held, number)
    if not shown:
        return Answer(None, ("memory_none",), private=True)
    lines = [
        f"{place}. {'📌 ' * each.pinned}{_line(each, facts, app)}"
        for place, each in enumerate(shown, 1)
    ]
    slots = {"page": str(at + 1), "pages": str(many), "items": "\n".join(lines)}
    keys = pages.keyboard(shown, at, many)
    return Answer(None, ("memory_list",), keyboard=keys, slots=slots, private=True)


def _line(each: Memory, facts: Facts, app: App) -> str:
    """A memory in a few words: "Ville : Lyon", "Animaux : Moka (chat)"."""
    label = app.texts.say(f"memory-{each.field.replace('_', '-')}", facts.language)
    sort = "" if each.what in each.value else each.what
    more = ", ".join(filter(None, (sort, each.on)))
    return f"{label} : {each.value}{f' ({more})' if more else ''}"


def _held(scene: Scene, id_: int | None) -> Memory | None:
    return scene.memories.find(id_)


def _noted(bond: Bond, correcting: int | None) -> Bond:
    noted = notebook.settle(bond.systems.notebook, correcting)
    return replace(bond, systems=replace(bond.systems, notebook=noted))
