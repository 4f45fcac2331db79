"""The talk: bubbles, buttons to tap, and the virtual clock above them."""

from datetime import timedelta
from functools import partial

from nicegui import ui

from luna.console import parts
from luna.console.composer import Composer
from luna.console.elements import block, glyph, press, word
from luna.console.session import Session
from luna.console.theme import MOON
from luna.console.words import Words

JUMPS = {
    "hour": timedelta(hours=1),
    "hours": timedelta(hours=8),
    "day": timedelta(days=1),
    "week": timedelta(days=7),
}
OPENERS = ("opener-1", "opener-2", "opener-3")
CHOSEN = "(event) => emit(event.target.value)"


class Talk:
    """Follows a session; only what is new is drawn."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words = session, words
        self._story, self._shown = session.story, 0
        with block("section", "talk", {"aria-label": words("side-talk")}):
            self._voice, self._switch = _head(words, session)
            self._time = self._clock()
            with block("div", "scroll"), block("div", "inner"):
                self._welcome = self._openers()
                self._lines = block("div", "lines", {"aria-live": "polite"})
                with block("div") as self._dots:
                    parts.typing(words)
                self._taps = block("div", "taps")
            self._gate = block("div")
            Composer(session, words)

    def refresh(self) -> None:
        session = self._session
        if self._story != session.story:
            self._story, self._shown = session.story, 0
            self._lines.clear()
        with self._lines:
            for line in session.entries[self._shown :]:
                parts.entry(line, self._words)
        self._shown = len(session.entries)
        while session.documents:
            made = session.documents.pop(0)
            ui.download.content(made.body, made.name)
        self._dots.set_visibility(session.typing)
        self._welcome.set_visibility(not session.entries)
        self._show_gate()
        self._show_taps()
        self.tell_time()

    def name_voice(self, name: str) -> None:
        self._voice.set_text(name)
        if self._switch is not None:
            self._switch.props["value"] = "builtin" if self._session.builtin else "models"

    def tell_time(self) -> None:
        self._time.set_text(self._words.moment(self._session.clock.now))

    def _clock(self) -> ui.label:
        with block("div", "clock"):
            shown = ui.label()
            for name, by in JUMPS.items():
                press(
                    self._words(f"jump-{name}"),
                    partial(self._session.jump, by),
                    "jump",
                    {"title": self._words("jump-title")},
                )
            press(self._words("start-over"), self._sure().open, "quiet-button")
        return shown

    def _sure(self) -> ui.dialog:
        """Starting over is asked twice."""

        async def forget() -> None:
            dialog.close()
            await self._session.start_over()

        with ui.dialog() as dialog, block("div", "ask"):
            word("p", self._words("start-over-sure"))
            with block("div", "answers"):
                press(self._words("start-over-no"), dialog.close, "quiet-button")
                press(self._words("start-over-yes"), forget, "strong")
        return dialog

    def _openers(self) -> ui.element:
        with block("div", "welcome") as welcome:
            word("h2", self._words("welcome"))
            word("p", self._words("welcome-more"))
            with block("div", "taps"):
                for opener in OPENERS:
                    self._tap(self._words(opener))
        return welcome

    def _show_taps(self) -> None:
        self._taps.clear()
        with self._taps:
            for label in () if self._session.typing else self._session.taps:
                self._tap(label)

    def _tap(self, label: str) -> None:
        press(label, partial(self._session.say, label), "tap")

    def _show_gate(self) -> None:
        """A switch that passes the gate; gone once it is passed."""
        self._gate.clear()
        if self._session.grown or self._session.typing:
            return
        with self._gate, block("label", "gate"):
            switch = block("input", "", {"type": "checkbox", "role": "switch"})
            switch.on("change", lambda _: self._session.grow_up(), args=[])
            block("i")
            word("b", self._words("grown"))
            word("span", self._words("gate-shut"))


def _head(words: Words, session: Session) -> tuple[ui.label, ui.element | None]:
    """Who she is, the badge that says which voice answers, and where there are several a switch."""
    switch = None
    with block("div", "head"):
        with block("div", "avatar"):
            glyph(f'<path d="{MOON}"/>', box=64)
        with block("div", "who"):
            word("h1", words("luna"))
            word("p", words("notice"))
        shown = ui.label().classes("voice")
        if session.has_models:
            switch = block("select", "voices", {"aria-label": words("voice-switch")})
            with switch:
                word("option", words("voice-models"), "", {"value": "models"})
                word("option", words("voice-builtin"), "", {"value": "builtin"})
            switch.on("change", lambda event: session.use_voice(builtin=event.args == "builtin"),
                      js_handler=CHOSEN)  # fmt: skip
        return shown, switch
