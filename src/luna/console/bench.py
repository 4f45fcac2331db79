"""The bench: other numbers for the talk at hand, tried from here on or on all that was said."""

from luna.console.differing import differences
from luna.console.elements import block, press, word
from luna.console.session import Session
from luna.console.words import Words
from luna.errors import LunaError

VALUE = "(event) => emit(event.target.value)"
EXAMPLE = "[momentum]\npull = 0.6\n\n[surprises]\nchance = 0.5"


class Bench:
    """A field for TOML laid over the persona's numbers, and what it changes."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words, self._text = session, words, ""
        with block("details", "panel bench"):
            word("summary", words("bench"))
            word("p", words("bench-how"), "quiet")
            named = {"rows": "6", "placeholder": EXAMPLE, "aria-label": words("bench")}
            field = block("textarea", "toml", named | {"spellcheck": "false"})
            field.on("input", self._write, js_handler=VALUE)
            with block("div", "taps"):
                press(words("bench-replay"), self._replay, "tap")
                press(words("bench-use"), self._use, "tap")
                press(words("bench-reset"), self._reset, "tap")
            self._told = block("div", "revealed", {"role": "status"})

    def _write(self, event: object) -> None:
        self._text = str(getattr(event, "args", ""))

    def _say(self, text: str, *, fault: bool = False) -> None:
        self._told.clear()
        with self._told:
            word("p", text, "note fault" if fault else "")

    async def _replay(self) -> None:
        """The whole talk again, with the numbers as they are and with these."""
        self._say(self._words("bench-busy"))
        try:
            found, turns = await self._session.compared(self._text)
        except LunaError as error:
            self._say(str(error), fault=True)
            return
        if not found:
            self._say(self._words("bench-same", turns=str(turns)))
            return
        told = self._words("bench-differs", changed=str(len(found)), turns=str(turns))
        self._say(told)
        with self._told:
            differences(found, self._words)

    def _use(self) -> None:
        try:
            self._session.use_tuning(self._text)
        except LunaError as error:
            self._say(str(error), fault=True)
            return
        self._say(self._words("bench-used"))

    def _reset(self) -> None:
        self._session.use_tuning("")
        self._say(self._words("bench-reset-done"))
