"""Parts of the talk: bubbles, notes between them, buttons to tap, chips, gauges."""

from collections.abc import Iterable

from luna.console.elements import block, word
from luna.console.lines import Entry, Speaker
from luna.console.pictures import address, shown_at
from luna.console.words import Words
from luna.core.photos.shelf import Photo

FULL = 100.0


def entry(line: Entry, words: Words) -> None:
    """One line of the talk, whoever speaks."""
    match line.speaker:
        case Speaker.USER | Speaker.LUNA:
            _bubble(line, words)
        case Speaker.CLOCK:
            word("div", words.moment(line.at), "note")
        case Speaker.GATE:
            word("div", words("gate-passed"), "note")
        case Speaker.FAULT:
            word("div", line.text or words("broken"), "note fault")


def typing(words: Words) -> None:
    """Three dots, as she writes."""
    with block("div", "bubble luna dots", {"role": "status", "aria-label": words("typing")}):
        for _ in range(3):
            block("i")


def chips(labels: Iterable[tuple[str, str]]) -> None:
    """Short labels in a row; the second of a pair is the chip's tone."""
    with block("div", "chips"):
        for label, tone in labels:
            word("span", label, f"chip {tone}")


def gauge(name: str, value: float, shown: str, tone: str, marks: Iterable[float] = ()) -> None:
    """A bar from 0 to 100 with marks where something begins."""
    with block("div", f"gauge {tone}"):
        word("span", name, "name")
        with block("div", "track", {"role": "meter", "aria-label": name, **_range(value)}):
            block("i", "fill").style(f"width: {min(FULL, max(0.0, value)):.1f}%")
            for mark in marks:
                block("i", "mark").style(f"left: {mark:.1f}%")
        word("span", shown, "value")


def bar(name: str, share: float, shown: str) -> None:
    """One bar of a chart of bars; ``share`` is 0 to 1 of the longest."""
    with block("div", "bar"):
        word("span", name, "name")
        with block("div", "track"):
            block("i", "fill").style(f"width: {max(share * FULL, 0.6) if share else 0:.1f}%")
        word("span", shown, "value")


def fact(name: str, value: str) -> None:
    with block("div", "fact"):
        word("dt", name)
        word("dd", value)


def _photo(photo: Photo, words: Words) -> None:
    """A covered one is seen on purpose only."""
    classes = "photo covered" if photo.type.covered else "photo"
    told = photo.described(words.language)
    seen = {"src": address(photo.id), "alt": told, "loading": "lazy", "tabindex": "0"}
    block("img", classes, seen)


def _range(value: float) -> dict[str, str]:
    return {"aria-valuemin": "0", "aria-valuemax": "100", "aria-valuenow": f"{value:.0f}"}


def _bubble(line: Entry, words: Words) -> None:
    with block("div", f"said {line.speaker}"):
        if line.photo is not None:
            _photo(line.photo, words)
        if line.shown is not None:
            shown = {"src": shown_at(line.shown), "alt": words("shown"), "tabindex": "0"}
            block("img", "photo own", shown)
        if line.text:
            word("div", line.text, f"bubble {line.speaker}")
        elif line.photo is None and line.shown is None:
            word("div", words("shown-gone"), f"bubble {line.speaker} gone")
        with block("div", "under"):
            word("time", f"{line.at:%H:%M}")
            if line.guard:
                word("span", words("guarded", guard=words.label("guard", line.guard)), "guarded")
