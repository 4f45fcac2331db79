"""Elements: plain HTML with our own classes, where a ready-made widget would bring its own look."""

from collections.abc import Awaitable, Callable, Mapping

from nicegui import ui
from nicegui.elements.mixins.text_element import TextElement

Press = Callable[[], Awaitable[None] | None]


class _Word(TextElement):
    def __init__(self, tag: str, text: str) -> None:
        super().__init__(tag=tag, text=text)


def block(tag: str, classes: str = "", attributes: Mapping[str, str] | None = None) -> ui.element:
    """An element that holds others."""
    made = ui.element(tag).classes(classes)
    made.props.update(attributes or {})
    return made


def word(
    tag: str, text: str, classes: str = "", attributes: Mapping[str, str] | None = None
) -> TextElement:
    """An element that holds text; the text is never read as HTML."""
    made = _Word(tag, text)
    made.classes(classes)
    made.props.update(attributes or {})
    return made


def press(
    text: str, pressed: Press, classes: str = "", attributes: Mapping[str, str] | None = None
) -> TextElement:
    """A button."""
    button = word("button", text, classes, {"type": "button", **(attributes or {})})
    button.on("click", lambda _: pressed(), args=[])
    return button


def glyph(shapes: str, box: int = 24) -> None:
    """A drawing of ours; ``shapes`` is SVG within a square of ``box`` units."""
    ui.html(
        f'<svg viewBox="0 0 {box} {box}" aria-hidden="true">{shapes}</svg>', sanitize=False, tag="i"
    ).classes("glyph")
