"""Importing: a character card becomes a persona folder that ``load_persona`` takes.

The card gives who the character is and how they sound. What no card may decide (the fixed texts of
the promises, instructions, tiers, numbers) is Luna's, with her name replaced; what no card tells
(a week, secrets) begins with ``personas/blank``.
"""

import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from string import Template
from tempfile import TemporaryDirectory

from luna.card.adopt import (
    Mine,
    adopted_lines,
    adopted_texts,
    hers,
    homeless,
    renamed,
    renamed_table,
    without_her_manner,
)
from luna.card.plain import resolved, sentences
from luna.card.sift import Left, Sifted, sift
from luna.card.toml_out import as_toml
from luna.cards import Card, CardError
from luna.core.model import Language, Tier
from luna.core.text import fold
from luna.persona import TRAITS, load_persona, persona_folder
from luna.strict import read_toml
from luna.tuning import load_tuning

Table = dict[str, object]

NEUTRAL = ("life.toml", "secrets.toml", "anecdotes.toml")  # what no card tells
NOTES = 1_000  # characters of the card's notes that stay as comments
_SECTION = re.compile(r"^(?=## )", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Imported:
    """A new persona folder; what the card gave, by name of its field, and what it did not."""

    folder: Path
    name: str
    language: Language
    taken: tuple[str, ...]
    left: tuple[Left, ...]


def import_card(card: Card, out: Path | None, today: date) -> Imported:
    """Write a persona folder (``out``, else ``personas/NAME``) that was loaded and checked.

    Raises ``CardError`` where the card may not be used or the folder exists already.
    """
    blank = _read(blank_folder() / "persona.toml")
    taken = sift(card, {lang: str(_at(blank, "who", lang)) for lang in Language}, today)
    folder = out or Path("personas") / _slug(taken.name)
    if folder.exists():
        raise CardError(f"{folder} exists already: name another folder with --out.")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix=".luna-import-") as made:
        draft = Path(made) / "persona"
        _write(draft, card, taken, blank, today)
        load_persona(draft, today)
        load_tuning(draft / "tuning.toml")
        draft.rename(folder)
    return Imported(folder, taken.name, taken.language, tuple(_given(taken)), taken.left)


def blank_folder() -> Path:
    """Find what an imported character begins with, beside the shipped persona."""
    return persona_folder().parent / "blank"


def _write(draft: Path, card: Card, taken: Sifted, blank: Table, today: date) -> None:
    luna, own = persona_folder(), blank_folder()
    (draft / "prompts").mkdir(parents=True)
    (draft / "persona.toml").write_text(_persona(card, taken, blank, today), "utf-8")
    for name in NEUTRAL:
        shutil.copyfile(own / name, draft / name)
    shutil.copyfile(luna / "tuning.toml", draft / "tuning.toml")
    (draft / "arcs.toml").write_text("# Stories that run over weeks: see docs/persona-guide.md.\n")
    for language in Language:
        _write_texts(draft, taken, language, _mine(language))
        _write_prompts(draft, taken, language)


def _write_texts(draft: Path, taken: Sifted, language: Language, mine: Mine) -> None:
    luna, own = (_Texts(place, language) for place in (persona_folder(), blank_folder()))
    fixed = adopted_texts({**luna.read("fixed"), **own.read("fixed")}, mine)
    if taken.greetings and language is taken.language:
        fixed["onboarding_welcome"] = list(taken.greetings)
    told = {
        "fixed": fixed,
        "instructions": _joined(
            homeless(luna.read("instructions"), _home()), own.read("instructions")
        ),
        "lines": _joined(adopted_lines(luna.read("lines"), mine), own.read("lines")),
    }
    for kind, table in told.items():
        text = as_toml(renamed_table(table, taken.name))
        (draft / f"{kind}.{language}.toml").write_text(text, "utf-8")


def _write_prompts(draft: Path, taken: Sifted, language: Language) -> None:
    """Fill the skeleton with the card's words, which hold no brace; an empty section goes."""
    name = f"persona.{language}.j2"
    given = {
        "name": taken.name,
        "who": "\n".join(taken.who),
        "scene": "\n".join(taken.scene),
        "lore": "\n".join(f"- {line}" for line in taken.lore),
        "examples": "\n\n".join(f"— {heard}\n— {said}" for heard, said in taken.examples),
    }
    empty = [f"${key}" for key, told in given.items() if not told and key != "who"]
    skeleton = (blank_folder() / "prompts" / name).read_text("utf-8")
    sections = [s for s in _SECTION.split(skeleton) if not any(key in s for key in empty)]
    (draft / "prompts" / name).write_text(Template("".join(sections)).substitute(given), "utf-8")
    for tier in Tier:
        place = f"prompts/tier{tier:d}.{language}.j2"
        guidance = without_her_manner((persona_folder() / place).read_text("utf-8"))
        (draft / place).write_text(renamed(guidance, taken.name), "utf-8")


def _persona(card: Card, taken: Sifted, blank: Table, today: date) -> str:
    """Write ``persona.toml``: the card's manner in both languages, the rest to be made theirs."""
    voice = {lang: [*_list(_at(blank, "voice", lang)), *taken.voice] for lang in Language}
    told: Table = {
        "name": taken.name,
        "born": _born(taken.age, today),
        "city": blank["city"],
        "languages": [str(lang) for lang in Language],
        **{key: blank[key] for key in ("work", "cat", *TRAITS)},
        "voice": {str(lang): lines for lang, lines in voice.items()},
    }
    return "\n".join([*_about(card), "", as_toml(told)])


def _about(card: Card) -> Iterator[str]:
    yield f"# Imported from a character card (V{card.version}): what it does not say is neutral"
    yield "# and waits for its author. See docs/persona-guide.md."
    facts = {"creator": card.creator, "tags": ", ".join(card.tags), "notes": card.notes[:NOTES]}
    for key, said in facts.items():
        paragraphs = [" ".join(each) for each in sentences(resolved(said, card.name, "…"))]
        yield from (f"# {key}: {line}" for line in paragraphs)


def _born(age: int | None, today: date) -> date:
    """Give a birthday that makes the age right all year; where the card has none, Luna's own."""
    if age is None or age >= today.year:
        return date.fromisoformat(str(_read(persona_folder() / "persona.toml")["born"]))
    return date(today.year - age, 1, 1)


def _given(taken: Sifted) -> Iterator[str]:
    counts = {
        "description and personality": len(taken.who),
        "scenario": len(taken.scene),
        "lorebook": len(taken.lore),
        "manner (system_prompt, post_history_instructions)": len(taken.voice),
        "greetings": len(taken.greetings),
        "example exchanges": len(taken.examples),
    }
    yield f"name: {taken.name}"
    yield f"age: {taken.age}" if taken.age else "age: not told, so Luna's: change 'born'"
    yield from (f"{what}: {count}" for what, count in counts.items() if count)


def _home() -> str:
    return str(_read(persona_folder() / "persona.toml")["city"])


def _mine(language: Language) -> Mine:
    """Tell Luna's own lines: by telling words, and by the names in her life."""
    luna = _read(persona_folder() / "persona.toml")
    around = [luna["cat"], *_list(luna["friend"])]
    names = [_home(), *(str(each["name"]) for each in around if isinstance(each, dict))]
    words = _list(_read(blank_folder() / "hers.toml")[language])
    return hers([*names, *map(str, words)])


@dataclass(frozen=True, slots=True)
class _Texts:
    """The texts of a folder in one language; one that is absent is empty."""

    folder: Path
    language: Language

    def read(self, kind: str) -> Table:
        return _read(self.folder / f"{kind}.{self.language}.toml")


def _read(path: Path) -> Table:
    return dict(read_toml(path))


def _at(table: Table, key: str, language: Language) -> object:
    inner = table[key]
    return inner[language] if isinstance(inner, Mapping) else inner


def _joined(under: Table, over: Table) -> Table:
    """Lay one table over another, table by table."""
    both = {k: (under[k], v) for k, v in over.items() if k in under}
    deep = {
        k: _joined(dict(a), dict(b))
        for k, (a, b) in both.items()
        if isinstance(a, Mapping) and isinstance(b, Mapping)
    }
    return {**under, **over, **deep}


def _list(entry: object) -> list[object]:
    return list(entry) if isinstance(entry, list) else []


def _slug(name: str) -> str:
    return fold(name).replace(" ", "-") or "persona"
