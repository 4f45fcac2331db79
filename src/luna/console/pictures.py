"""Pictures for the page's own eyes: the photos of her replies, and what visitors show her."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from luna.console.doorway import sent_by_us
from luna.console.lightbox import Lightbox
from luna.errors import PhotoError
from luna.photos.gallery import Gallery
from luna.photos.looking import LARGEST_FILE

PATH = "/photos/{number:int}"
SHOWN, SHOWN_ONE = "/shown", "/shown/{name}"
FORBIDDEN, NOT_FOUND, TOO_LARGE, NO_PICTURE = 403, 404, 413, 415
KEPT = {"Cache-Control": "private, max-age=86400", "X-Content-Type-Options": "nosniff"}
NOT_KEPT = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class Pictures:
    """Shows what is on the shelf; the doorman has already asked who wants to see it."""

    def __init__(self, gallery: Gallery) -> None:
        self._gallery = gallery

    async def show(self, request: Request) -> Response:
        """The picture's bytes, or 404 where there is none (any more)."""
        try:
            body = await self._gallery.read(request.path_params["number"])
        except PhotoError:
            return PlainTextResponse("There is no such photo.\n", NOT_FOUND)
        kind = "image/png" if body.startswith(b"\x89PNG") else "image/jpeg"
        return Response(body, media_type=kind, headers=KEPT)


class Shown:
    """Takes what a visitor shows and gives it back to the page, which no browser is to keep."""

    def __init__(self, lightbox: Lightbox) -> None:
        self._lightbox = lightbox

    async def take(self, request: Request) -> Response:
        """The picture's name; 403 for pages of others, 413 or 415 for what cannot be looked at."""
        if not sent_by_us(request.headers):
            return PlainTextResponse("Not from here.\n", FORBIDDEN)
        body = bytearray()
        async for part in request.stream():
            body += part
            if len(body) > LARGEST_FILE:
                return PlainTextResponse("Too large.\n", TOO_LARGE)
        try:
            return PlainTextResponse(await self._lightbox.take(bytes(body)))
        except PhotoError as error:
            return PlainTextResponse(f"{error}\n", NO_PICTURE)

    async def show(self, request: Request) -> Response:
        """The picture's bytes, or 404 where it was let go."""
        try:
            body = await self._lightbox.fetch(request.path_params["name"], LARGEST_FILE)
        except PhotoError:
            return PlainTextResponse("There is no such picture.\n", NOT_FOUND)
        return Response(body, media_type="image/jpeg", headers=NOT_KEPT)


def address(photo_id: int) -> str:
    """Where a photo is seen."""
    return f"/photos/{photo_id}"


def shown_at(name: str) -> str:
    """Where a picture of a visitor's is seen."""
    return f"{SHOWN}/{name}"
