"""The persona: a folder of texts that makes Luna herself, read once and checked strictly.

``load_persona`` takes the folder and gives a frozen ``Persona``; whatever is unknown, missing in a
language or under age is a ``PersonaError`` with one clear line.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path
from random import Random  # noqa: TID251  the type of a stream of luna.core.dice

from jinja2 import Environment, StrictUndefined, Template, TemplateError

from luna import care, payments, rights
from luna.core.model import Language, Tier
from luna.days import Anecdote, read_anecdotes
from luna.life import Arc, Life, Secret, read_arcs, read_life, read_secrets
from luna.llm.smalltalk import Stock, read_stock
from luna.photos.shipped import Shipped, read_shipped
from luna.strict import (
    PersonaError,
    Table,
    by_language,
    lists_by_language,
    only,
    read_toml,
    rows,
    sub,
    text,
    texts,
)

__all__ = ["Friend", "Persona", "PersonaError", "load_persona", "persona_folder"]

ADULT = 21  # the persona's own least age, whatever a law would allow
FIXED = (
    "honesty honesty_more ai_reminder onboarding_notice onboarding_ask_year onboarding_ask_date "
    "onboarding_welcome onboarding_bad_year onboarding_minor onboarding_consent_needed frozen "
    "rate too_long photo_unseen photo_beside photo_partly voice_unheard sticker location "
    "document group_leave help "
    "reset_confirm reset_done reset_kept unknown_command opt_out empty old_button memory_none "
    "memory_dropped memory_gone forgotten forgotten_nothing recall_unknown winback_goodbye "
    "settings_writes settings_vous settings_tu settings_tongue settings_no_zone photo_lost "
    "payment_thanks payment_thanks_again quota quota_still headsup headsup_late offer_used_up "
    "offer_curious offer_casual offer_regular offer_devoted offer_back offer_declined"
).split()
VOICED = (
    "ia detresse bye insulte chaud photo compliment confidence seul merci_doux suite_douce "
    "question_douce je_m_appelle libre libre_question libre_triste libre_content "
    "de_moi_meme merci rire"
).split()
TRAITS = ("tastes", "opinions", "contradictions", "silence", "places", "voice")

Texts = Mapping[Language, str]
Lists = Mapping[Language, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Friend:
    """Somebody in her life."""

    name: str
    who: Texts


@dataclass(frozen=True, slots=True)
class Persona:
    """Everything that is Luna and not code. ``traits`` holds lists of sentences by name."""

    name: str
    born: date
    city: str
    work: Texts
    cat: Friend
    friends: tuple[Friend, ...]
    traits: Mapping[str, Lists]
    lines: Mapping[Language, Stock]
    texts: Mapping[Language, Mapping[str, tuple[str, ...]]]
    guidance: Mapping[Language, Mapping[str, str]]
    blocks: Mapping[tuple[Tier, Language], str]
    life: Life
    arcs: tuple[Arc, ...]
    secrets: tuple[Secret, ...]
    anecdotes: tuple[Anecdote, ...]
    photos: Shipped

    def __hash__(self) -> int:
        """Cheap, so that what is made of a persona can be kept by it."""
        return hash((self.name, self.born))

    def age(self, on: date) -> int:
        """Count her years on a day."""
        return years(self.born, on)

    def static_block(self, tier: Tier, language: Language) -> str:
        """Give the prompt's first part: the same bytes for all users of a tier and language."""
        return self.blocks[tier, language]

    def fixed(self, key: str, language: Language, dice_stream: Random, **slots: str) -> str:
        """Give one wording of a fixed text, filled. Raises ``KeyError`` for a key or slot missing.

        ``dice_stream`` chooses among the wordings.
        """
        return dice_stream.choice(self.texts[language][key]).format(**slots)

    def instruction(self, key: str, language: Language, **slots: str) -> str:
        """Give the text of an instruction, filled. Raises ``KeyError`` as ``fixed`` does."""
        return self.guidance[language][key].format(**slots)


def persona_folder() -> Path:
    """Find ``personas/luna`` in an installed wheel or in a checkout."""
    here = Path(__file__).resolve().parent
    places = (here / "personas" / "luna", here.parents[1] / "personas" / "luna")
    found = next((place for place in places if (place / "persona.toml").is_file()), None)
    if found is None:
        raise PersonaError("the folder personas/luna is missing: reinstall Luna or name a persona")
    return found


def load_persona(folder: Path, today: date | None = None) -> Persona:
    """Read and check a persona folder. ``today`` (default: this day, UTC) decides her age."""
    at = folder / "persona.toml"
    table = read_toml(at)
    known = {"name", "born", "city", "languages", "work", "cat", "friend", *TRAITS}
    only(table, known, str(at))
    born = _adult(table, today or datetime.now(UTC).date(), str(at))
    _languages(table, str(at))
    persona = Persona(
        name=text(table, "name", str(at)),
        born=born,
        city=text(table, "city", str(at)),
        work=by_language(sub(table, "work", str(at)), f"{at}: work"),
        cat=_friend(sub(table, "cat", str(at)), f"{at}: cat"),
        friends=tuple(_friend(row, f"{at}: friend") for row in rows(table, "friend", str(at))),
        traits={t: lists_by_language(sub(table, t, str(at)), f"{at}: {t}") for t in TRAITS},
        lines={language: _lines(folder, language) for language in Language},
        texts={language: _fixed(folder, language) for language in Language},
        guidance={language: _instructions(folder, language) for language in Language},
        blocks={},
        life=read_life(folder / "life.toml"),
        arcs=read_arcs(folder / "arcs.toml"),
        secrets=read_secrets(folder / "secrets.toml"),
        anecdotes=read_anecdotes(folder / "anecdotes.toml"),
        photos=read_shipped(folder),
    )
    _same_keys(folder, persona)
    return _with_blocks(persona, folder, today or datetime.now(UTC).date())


def years(born: date, on: date) -> int:
    """Count whole years between a birth date and a day."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _adult(table: Table, today: date, at: str) -> date:
    born = table.get("born")
    if not isinstance(born, date) or isinstance(born, datetime):
        raise PersonaError(f"{at}: 'born' must be a date such as 2000-03-14")
    age = years(born, today)
    if age < ADULT:
        raise PersonaError(f"{at}: the persona is {age}, and must be {ADULT} or older")
    return born


def _languages(table: Table, at: str) -> None:
    spoken = texts(table.get("languages", ()), f"{at}: languages")
    if sorted(spoken) != sorted(Language):
        raise PersonaError(f"{at}: languages must be {', '.join(Language)}")


def _friend(row: Table, at: str) -> Friend:
    only(row, {"name", *Language}, at)
    return Friend(text(row, "name", at), {lang: text(row, lang, at) for lang in Language})


def _lines(folder: Path, language: Language) -> Stock:
    path = folder / f"lines.{language}.toml"
    beside = folder / f"matters.{language}.toml"  # a persona may do without
    stock = read_stock(read_toml(path), str(path), read_toml(beside) if beside.is_file() else None)
    missing = [key for key in VOICED if key not in stock.intents]
    if missing:
        raise PersonaError(f"{path}: the intent '{missing[0]}' is missing")
    return stock


def _fixed(folder: Path, language: Language) -> dict[str, tuple[str, ...]]:
    path = folder / f"fixed.{language}.toml"
    found = {key: texts(entry, f"{path}: {key}") for key, entry in read_toml(path).items()}
    empty = [key for key in FIXED if not found.get(key)]
    if empty:
        raise PersonaError(f"{path}: the text '{empty[0]}' is missing")
    # No persona words a crisis (P5), what becomes of somebody's data (P7) or what is paid for.
    common = (care.words(language), rights.words(language), payments.words(language))
    return found | {key: text for words in common for key, text in words.items()}


def _instructions(folder: Path, language: Language) -> dict[str, str]:
    """Flatten nested tables: ``[mood] happy = "…"`` becomes ``mood.happy``."""
    path = folder / f"instructions.{language}.toml"
    return dict(_flat(read_toml(path), "", str(path)))


def _flat(table: Table, prefix: str, at: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, entry in table.items():
        if isinstance(entry, Mapping):
            found += _flat(entry, f"{prefix}{key}.", at)
        else:
            found.append((f"{prefix}{key}", text(table, key, f"{at}: {prefix}{key}")))
    return found


def _same_keys(folder: Path, persona: Persona) -> None:
    """Refuse a text or an instruction that one language lacks."""
    for name, held in (("fixed", persona.texts), ("instructions", persona.guidance)):
        odd = set(held[Language.FR]) ^ set(held[Language.EN])
        if odd:
            raise PersonaError(f"{folder / name}.*.toml: '{min(odd)}' is missing in a language")


def _with_blocks(persona: Persona, folder: Path, today: date) -> Persona:
    blocks = {
        (tier, language): _block(persona, folder, tier, language, persona.age(today))
        for tier in Tier
        for language in Language
    }
    return replace(persona, blocks=blocks)


def _block(persona: Persona, folder: Path, tier: Tier, language: Language, age: int) -> str:
    """Render the character bible and a tier's guidance, the same for everybody."""
    names = (f"persona.{language}.j2", f"tier{tier:d}.{language}.j2")
    told = {name: held[language] for name, held in persona.traits.items()}
    given = {"luna": persona, "language": language, "age": age, **told}
    try:
        parts = [_template(folder / "prompts" / name).render(given) for name in names]
    except TemplateError as fault:
        raise PersonaError(f"{folder / 'prompts'}: {fault}") from None
    return "\n\n".join(part.strip() for part in parts)


def _template(path: Path) -> Template:
    try:
        return Environment(undefined=StrictUndefined, autoescape=False).from_string(  # noqa: S701
            path.read_text("utf-8")
        )
    except OSError:
        raise PersonaError(f"{path}: this file of the persona is missing") from None
