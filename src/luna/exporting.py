"""Exporting: a user's own data as documents, made when they are asked for and kept nowhere."""

import json
from dataclasses import dataclass
from datetime import datetime
from importlib.resources import files
from typing import Any

from luna.core.model import Language
from luna.errors import LunaError
from luna.store.holdings import holdings
from luna.store.people import key_of
from luna.store.store import Store
from luna.texts import Texts, load_texts

APART = ("accounts", "bonds", "messages")  # shown in words; the other tables as they are


class NobodyError(LunaError):
    """There is nobody of that number."""


@dataclass(frozen=True, slots=True)
class Document:
    """A file as it is sent: UTF-8 text under a name."""

    name: str
    body: bytes


async def document(store: Store, bond_id: int, form: str, now: datetime) -> Document:
    """Everything that is kept of a user, as ``html`` or ``json``. Raises ``NobodyError``."""
    key = await key_of(store.pool, store.vault, bond_id)
    if key is None:
        raise NobodyError(f"There is no bond {bond_id}.")
    held = await holdings(store.pool, key)
    made = {"json": as_json, "html": as_html}[form](held, now)
    return Document(f"luna-{now:%Y-%m-%d}.{form}", made.encode("utf-8", "replace"))


def as_json(held: dict[str, list[dict[str, Any]]], now: datetime) -> str:
    return json.dumps({"made_at": now.isoformat(), **held}, ensure_ascii=False, indent=1)


def as_html(held: dict[str, list[dict[str, Any]]], now: datetime) -> str:
    """One page to read, in the user's language, without anything from elsewhere."""
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415  heavy

    account = held["accounts"][0]
    language, texts = Language(account["language"] or Language.FR), load_texts()
    page = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True)
    page.filters["pretty"] = lambda value: json.dumps(value, ensure_ascii=False, indent=1)
    template = page.from_string((files("luna.rights") / "export.html.j2").read_text("utf-8"))
    return template.render(
        say=_sayer(texts, language),
        language=language,
        at=f"{now:%Y-%m-%d %H:%M %Z}",
        account={name: value for name, value in account.items() if value is not None},
        known={name: value for name, value in (held["bonds"][0]["known"] or {}).items() if value},
        lines=held["messages"],
        rest={name: rows for name, rows in held.items() if name not in APART and rows},
        systems=held["bonds"][0]["systems"],
    )


def _sayer(texts: Texts, language: Language) -> Any:
    return lambda key, **slots: texts.say(f"export-{key}", language, **slots)
