"""The composer: the field to write in, and a picture of one's own to go with it."""

from nicegui import ui
from nicegui.events import GenericEventArguments

from luna.console.elements import block, glyph, press, word
from luna.console.pictures import SHOWN, shown_at
from luna.console.session import Session
from luna.console.words import Words
from luna.photos.looking import LARGEST_FILE, MOST_PIXELS

LONGEST = "4096"  # what one Telegram message holds
KINDS = "image/jpeg,image/png,image/webp"
# Enter sends, with shift it breaks the line; the field empties itself without a round trip. What is
# still on its way up is waited for.
SEND = """(event) => {
  if (event.type === 'keydown' && (event.key !== 'Enter' || event.shiftKey || event.isComposing))
    return;
  event.preventDefault();
  const composer = event.target.closest('.composer');
  const field = composer.querySelector('textarea');
  if (composer.dataset.busy) return;
  if (field.value.trim() || composer.querySelector('.picked img')) emit(field.value);
  field.value = '';
  field.style.height = '';
  field.focus();
}"""
GROW = """(event) => {
  event.target.style.height = 'auto';
  event.target.style.height = `${event.target.scrollHeight}px`;
}"""
CHOOSE = "(event) => event.target.closest('.composer').querySelector('input').click()"
# A file that was chosen or pasted goes up at once; its name comes back, or nothing.
TAKE = """async (event) => {
  const given = event.clipboardData || event.target, file = given.files[0];
  if (!file) return;
  event.preventDefault();
  const composer = event.target.closest('.composer');
  composer.dataset.busy = 'yes';
  let name = '';
  try {
    if (file.size <= MOST) {
      const answer = await fetch('WHERE', { method: 'POST', body: file });
      if (answer.ok) name = await answer.text();
    }
  } catch {}
  composer.querySelector('input').value = '';
  delete composer.dataset.busy;
  composer.querySelector('textarea').focus();
  emit(name);
}""".replace("MOST", str(LARGEST_FILE)).replace("WHERE", SHOWN)
ARROW = '<path d="M12 20V5M5.500 11.500 12 5l6.500 6.500" class="line"/>'
CLIP = (
    '<path class="line" d="M20 11.500l-8.200 8.200a5.300 5.300 0 0 1-7.500-7.500l8.200-8.200'
    'a3.500 3.500 0 0 1 5 5L9.300 17.200a1.800 1.800 0 0 1-2.500-2.500l7.500-7.500"/>'
)


class Composer:
    """``_picked`` is the picture that goes with the next message."""

    def __init__(self, session: Session, words: Words) -> None:
        self._session, self._words = session, words
        self._picked: str | None = None
        with block("div", "composer"):
            self._tray = block("div", "picked", {"role": "status"})
            with block("div", "writing"):
                self._attach()
                self._field()
                self._button("send", ARROW).on("click", self._send, js_handler=SEND)
        ui.context.client.on_delete(self._forget)

    def _attach(self) -> None:
        chooser = block("input", "", {"type": "file", "accept": KINDS, "hidden": ""})
        chooser.on("change", self._pick, js_handler=TAKE)
        self._button("attach", CLIP).on("click", js_handler=CHOOSE)

    def _field(self) -> None:
        write = self._words("write")
        named = {"placeholder": write, "aria-label": write}
        field = block("textarea", "", {"rows": "1", "maxlength": LONGEST, **named})
        field.on("keydown", self._send, js_handler=SEND)
        field.on("input", js_handler=GROW)
        field.on("paste", self._pick, js_handler=TAKE)

    def _button(self, key: str, drawing: str) -> ui.element:
        name = self._words(key)
        with block("button", key, {"type": "button", "aria-label": name, "title": name}) as button:
            glyph(drawing)
        return button

    async def _send(self, event: GenericEventArguments) -> None:
        text, shown, self._picked = str(event.args), self._picked, None
        self._tray.clear()
        if text.strip() or shown:
            await self._session.say(text, shown)

    def _pick(self, event: GenericEventArguments) -> None:
        self._let_go()
        name = str(event.args)
        self._picked = name if self._session.lightbox.holds(name) else None
        with self._tray:
            if self._picked is None:
                word("p", self._refusal(), "note fault")
                return
            block("img", "", {"src": shown_at(self._picked), "alt": self._words("shown")})
            drop = self._words("attach-drop")
            press("×", self._let_go, "round", {"aria-label": drop, "title": drop})

    def _refusal(self) -> str:
        return self._words(
            "attach-refused",
            megabytes=str(LARGEST_FILE // 2**20),
            megapixels=str(MOST_PIXELS // 1_000_000),
        )

    def _let_go(self) -> None:
        self._forget()
        self._tray.clear()

    def _forget(self) -> None:
        self._session.lightbox.let_go([self._picked])
        self._picked = None
