"""``luna persona``: check a persona folder, show what is in it, make one of a character card."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TextIO

from luna.cards import CardError, read_card
from luna.core.model import Language, Tier
from luna.importing import Imported, import_card
from luna.llm.smalltalk import Stock
from luna.persona import Persona, load_persona, persona_folder
from luna.settings import load_settings
from luna.tuning import load_tuning

LETTERS_A_TOKEN = 3.6  # of French and English prose, as tokenisers of today cut it; an estimate
CACHED_FROM = 4096  # tokens that a block needs so that every provider caches it
MOST_LEFT = 40  # lines on what was left out


@dataclass(frozen=True, slots=True)
class View:
    """What to show: the summary, of one language or all, or the block of a tier."""

    language: Language | None = None
    tier: Tier | None = None


def view_of(language: str | None, tier: str | None) -> View:
    """Make a view of what was typed."""
    return View(Language(language) if language else None, Tier(int(tier)) if tier else None)


def check(folder: Path | None, out: TextIO) -> None:
    """Load a folder as ``luna up`` would. Raises ``PersonaError`` with the first fault."""
    place = _folder(folder)
    persona = _loaded(place)
    out.write(f"{place}: {persona.name} is ready, {persona.age(_today())} years old.\n")
    for (tier, language), block in persona.blocks.items():
        if tokens(block) < CACHED_FROM:
            out.write(
                f"  tier {tier:d} {language}: about {tokens(block):,} tokens; "
                f"some providers cache a prompt from {CACHED_FROM:,} on.\n"
            )


def in_use() -> Persona:
    """The persona that the settings name. Raises ``PersonaError``."""
    return _loaded(_folder(None))


def show(folder: Path | None, view: View, out: TextIO) -> None:
    """Print a summary, or with a tier the static block that providers are sent."""
    persona = _loaded(_folder(folder))
    if view.tier is not None:
        out.write(persona.static_block(view.tier, view.language or Language.FR) + "\n")
        return
    languages = [view.language] if view.language else list(Language)
    out.write("\n".join([*_who(persona), *(_row(persona, lang) for lang in languages)]) + "\n\n")
    out.write("The static block, the same for everybody:\n")
    for language in languages:
        for tier in Tier:
            block = persona.static_block(tier, language)
            out.write(
                f"  tier {tier:d} {language}  {len(block):>7,} characters, "
                f"about {tokens(block):>6,} tokens\n"
            )


def bring(card: Path, folder: Path | None, out: TextIO) -> None:
    """Make a persona folder of a card and tell what was taken. Raises ``CardError``."""
    try:
        raw = card.read_bytes()
    except OSError as fault:
        raise CardError(f"{card}: {fault.strerror or 'cannot be read'}.") from None
    try:
        made = import_card(read_card(raw), folder, _today())
    except CardError as fault:
        raise CardError(f"{card}: {fault}") from None
    out.write("\n".join(_told(made)) + "\n")


def tokens(text: str) -> int:
    """Estimate how many tokens a text is."""
    return round(len(text) / LETTERS_A_TOKEN)


def _told(made: Imported) -> list[str]:
    hidden = len(made.left) - MOST_LEFT
    shown = [
        f"  - {each.field} {each.why}" + (f": “{each.said}”" if each.said else "")
        for each in made.left[:MOST_LEFT]
    ]
    return [
        f"{made.name} lives in {made.folder}",
        "",
        "Taken from the card:",
        *(f"  - {what}" for what in made.taken),
        f"  The card speaks {made.language}; its words stand as they are in both languages.",
        "",
        *(["Left out:", *shown, *([f"  … and {hidden} more"] if hidden > 0 else []), ""]
          if shown else []),
        "Taken from Luna, under the new name: the texts of the promises, instructions, tiers,",
        "numbers, and the built-in voice's small talk. Neutral until you write them: life.toml,",
        "secrets.toml, arcs.toml and the traits in persona.toml.",
        "",
        f"Next: luna persona check {made.folder}",
        f"      LUNA_PERSONA={made.folder} luna up",
    ]  # fmt: skip


def _who(persona: Persona) -> list[str]:
    return [
        f"{persona.name}, {persona.age(_today())} years old, born {persona.born}, {persona.city}",
        f"  friends {len(persona.friends)}, stories {len(persona.arcs)}, "
        f"secrets {len(persona.secrets)}, activities {len(persona.life.activities)}",
    ]


def _row(persona: Persona, language: Language) -> str:
    stock: Stock = persona.lines[language]
    return (
        f"  {language}: {sum(1 for _ in stock.every_line()):,} lines in {len(stock.intents)} "
        f"intents and {len(stock.topics)} topics, {len(persona.texts[language])} fixed texts, "
        f"{len(persona.guidance[language])} instructions"
    )


def _loaded(folder: Path) -> Persona:
    load_tuning(folder / "tuning.toml")
    return load_persona(folder)


def _folder(folder: Path | None) -> Path:
    return folder or load_settings().luna_persona or persona_folder()


def _today() -> date:
    return datetime.now(UTC).date()
