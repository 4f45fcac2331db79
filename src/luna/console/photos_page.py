"""Photos: the whole catalogue as a grid, new ones brought in, others taken away."""

import tempfile
from functools import partial
from pathlib import Path

from nicegui import ui
from nicegui.events import GenericEventArguments, UploadEventArguments
from starlette.requests import Request

from luna.clock import wall
from luna.console.desk import Desk, Office, at_desk
from luna.console.elements import block, press, word
from luna.console.parts import chips
from luna.console.pictures import address
from luna.console.words import Words
from luna.core.model import Phase
from luna.core.photos.types import PhotoType, row_of
from luna.errors import LunaError
from luna.photos.keeping import SYNTHETIC, Archive, Label
from luna.store import photos
from luna.store.photos import Row

PATH = "/album"
LARGEST = 20_000_000  # bytes of an upload
VALUE = "(event) => emit(event.target.value)"


def register(office: Office) -> None:
    """Put the page at its address."""

    @ui.page(PATH)
    async def album(request: Request) -> None:
        with at_desk(office, request, PATH, "photos") as desk:
            if desk is not None:
                await office.live.show(_Album(desk).keep_up)


class _Album:
    """The grid below, the way in above it."""

    def __init__(self, desk: Desk) -> None:
        app = desk.office.app
        self._desk, self._gallery = desk, app.photos
        self._archive = Archive(app.store.pool, app.photos.storage, app.photos.persona)
        self._type, self._tags, self._provenance = PhotoType.PIXEL, "", ""
        self._why: dict[int, str] = {}
        self._rows: list[Row] | None = None
        with block("section", "panel"):
            word("h2", desk.words("photo-add"))
            self._form()
            self._told = block("div", "revealed", {"role": "status"})
        self._box = block("div", "grid")

    async def keep_up(self) -> None:
        """Drawn anew where the catalogue moved, but not under a hand that writes a reason."""
        if not any(self._why.values()) and await self._archive.rows() != self._rows:
            await self._draw()

    async def _draw(self) -> None:
        self._rows = await self._archive.rows()
        self._box.clear()
        with self._box:
            if not self._rows:
                word("p", self._desk.words("photos-none"), "quiet")
            for row in self._rows:
                self._card(row)

    def _form(self) -> None:
        words = self._desk.words
        with block("div", "filters"):
            kinds = block("select", "field", {"aria-label": words("photo-type")})
            with kinds:
                for kind in PhotoType:
                    word("option", words.label("photo", kind), "", {"value": kind})
            kinds.on(
                "change", lambda e: setattr(self, "_type", PhotoType(e.args)), js_handler=VALUE
            )
            self._field("photo-tags", "_tags")
            self._field("photo-provenance", "_provenance")
            upload = ui.upload(
                on_upload=self._take,
                auto_upload=True,
                max_file_size=LARGEST,
                label=words("photo-file"),
                on_rejected=lambda: self._say(
                    words("photo-refused", megabytes=str(LARGEST // 1_000_000)), fault=True
                ),
            )
            upload.props("accept=.jpg,.jpeg,.png,.webp flat no-thumbnails").classes("upload")

    def _field(self, key: str, name: str) -> None:
        asked = self._desk.words(key)
        field = block("input", "field", {"type": "text", "placeholder": asked, "aria-label": asked})
        field.on("input", partial(self._write, name), js_handler=VALUE)

    def _write(self, name: str, event: GenericEventArguments) -> None:
        setattr(self, name, str(event.args)[:300].strip())

    def _say(self, text: str, *, fault: bool = False) -> None:
        self._told.clear()
        with self._told:
            word("p", text, "note fault" if fault else "")

    async def _take(self, event: UploadEventArguments) -> None:
        """Straightened, stripped and marked before it is anybody's to see."""
        if self._desk.session is None:
            self._say(self._desk.words("review-closed"), fault=True)
            return
        tags = tuple(tag.strip() for tag in self._tags.split(",") if tag.strip())
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / Path(event.file.name).name
            await event.file.save(path)
            try:
                label = Label(self._type, self._provenance or SYNTHETIC, tags)
                number = await self._archive.take(path, label)
            except LunaError as error:
                self._say(str(error), fault=True)
                return
        await self._changed(self._desk.words("photo-added", number=str(number)))

    async def _changed(self, told: str) -> None:
        """The page's own gallery is read anew at once; others see it at their next turn."""
        await self._gallery.refresh(await photos.revision(self._archive.pool))
        await self._draw()
        self._say(told)

    def _card(self, row: Row) -> None:
        words, number = self._desk.words, row["id"]
        with block("article", "panel card"):
            if row["retired_at"] is None:
                block("img", "", {"src": address(number), "alt": _told(row, words.language),
                                  "loading": "lazy"})  # fmt: skip
            kind = (words.label("photo", row["type"]), "warm")
            since = words("photo-from", phase=words.label("phase", _first_phase(row)))
            chips([kind, (since, "cool")])
            if told := _told(row, words.language):
                word("p", told, "about")
            word("p", " ".join(f"#{tag}" for tag in row["tags"]) or words("photo-no-tags"), "quiet")
            sent = words("photo-sent", times=str(row["times"]), people=str(row["people"]))
            word("p", f"№ {number} · {_provenance(row, words)} · {sent}", "quiet")
            if row["retired_at"] is not None:
                word("p", words("photo-retired", why=row["retired_why"] or ""), "quiet")
                return
            self._way_out(number)

    def _way_out(self, number: int) -> None:
        words = self._desk.words
        with block("details", "fold"):
            word("summary", words("photo-retire"))
            asked = words("photo-retire-why")
            named = {"type": "text", "placeholder": asked, "aria-label": asked}
            field = block("input", "field", named)
            field.on("input", partial(self._reason, number), js_handler=VALUE)
            press(words("photo-retire"), partial(self._retire, number), "quiet-button")

    def _reason(self, number: int, event: GenericEventArguments) -> None:
        self._why[number] = str(event.args)[:300].strip()

    async def _retire(self, number: int) -> None:
        session, why = self._desk.session, self._why.get(number, "")
        if session is None or not why:
            self._say(self._desk.words("reveal-reason"), fault=True)
            return
        await self._archive.retire(number, f"console:{session.who}: {why}", wall())
        self._why.clear()
        await self._changed(self._desk.words("photo-gone", number=str(number)))


def _first_phase(row: Row) -> Phase:
    """The photo's own, but never before its type's."""
    own, least = Phase(row["phase"]), row_of(PhotoType(row["type"])).phase
    return own if own.reached(least) else least


def _provenance(row: Row, words: Words) -> str:
    kind, _, reference = str(row["provenance"]).partition(":")
    return " ".join(filter(None, (words.label("provenance", kind), reference)))


def _told(row: Row, language: str) -> str:
    told: dict[str, str] = row["about"].get("description", {})
    return told.get(language, "")
