"""Theme: the frame around every page, its look, and what the visitor prefers."""

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
from typing import Any

from nicegui import app as pages
from nicegui import ui

from luna.console.elements import block, glyph, press, word
from luna.console.words import Words
from luna.core.model import Language
from luna.texts import Texts

CSS = (files(__package__) / "page.css").read_text(encoding="utf-8")
MOON = "M41 8a26 26 0 1 0 15 37A22 22 0 0 1 41 8z"
FAVICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
    '<rect width="64" height="64" rx="16" fill="#33365c"/>'
    f'<path d="{MOON}" fill="#f2c9a1"/></svg>'
)
FRAMEWORK: dict[Language, Any] = {Language.FR: "fr", Language.EN: "en-US"}
DARK = {"auto": None, "light": False, "dark": True}  # a visitor's choice, and NiceGUI's word for it


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the console: its address, and the key of its name."""

    path: str
    key: str


PAGES = (
    Page("/", "nav-playground"),
    Page("/inspector", "nav-inspector"),
    Page("/users", "nav-users"),
    Page("/growth", "nav-growth"),
    Page("/experiments", "nav-experiments"),
    Page("/album", "nav-photos"),
    Page("/review", "nav-review"),
    Page("/health", "nav-health"),
)  # a page added here is in the navigation of all


def words_for_visitor(texts: Texts) -> Words:
    """The page's texts in the visitor's language: French until they choose."""
    return Words(texts, Language(pages.storage.user.get("language", Language.FR)))


@contextmanager
def frame(words: Words, here: str) -> Iterator[None]:
    """A page's head and header; the block fills the rest."""
    ui.add_head_html(f"<style>{CSS}</style>")
    client = ui.context.client
    client.page = copy(client.page)  # which is everybody's, while its language is the visitor's
    client.page.language = FRAMEWORK[words.language]
    ui.run_javascript(f"document.documentElement.lang = '{words.language}'")
    ui.page_title(words("title"))
    look = pages.storage.user.get("look", "auto")
    ui.dark_mode(DARK[look])
    with block("header", "top"):
        with block("a", "brand", {"href": PAGES[0].path}):
            glyph(f'<path d="{MOON}"/>', box=64)
            word("span", words("brand"), "brand-name")
        with block("nav", "nav", {"aria-label": words("nav")}):
            for page in PAGES:
                shown = "here" if page.path == here else ""
                word("a", words(page.key), shown, {"href": page.path})
        _languages(words)
        _looks(words, look)
    with block("main", "main"):
        yield


def _languages(words: Words) -> None:
    with block("div", "switcher", {"role": "group", "aria-label": words("language")}):
        for language in Language:
            chosen = "true" if language is words.language else "false"
            choose = partial(_prefer, "language", str(language))
            press(language.upper(), choose, "", {"aria-pressed": chosen})


def _looks(words: Words, look: str) -> None:
    """One button that goes round: like the system, light, dark."""
    following = list(DARK)[(list(DARK).index(look) + 1) % len(DARK)]
    name = words(f"look-{look}")
    choose = partial(_prefer, "look", following)
    with press("", choose, "round", {"title": name, "aria-label": name}):
        glyph(_LOOKS[look])


def _prefer(what: str, value: str) -> None:
    pages.storage.user[what] = value
    ui.navigate.reload()


_LOOKS = {
    "auto": '<circle cx="12" cy="12" r="8" class="line"/><path d="M12 4a8 8 0 0 1 0 16z"/>',
    "light": '<circle cx="12" cy="12" r="4.5"/><path class="line" d="M12 2v3M12 19v3M2 12h3M19 12h3'
    'M5 5l2 2M17 17l2 2M5 19l2-2M17 7l2-2"/>',
    "dark": '<path d="M15 3a9.500 9.500 0 1 0 6 13.500A8 8 0 0 1 15 3z"/>',
}
