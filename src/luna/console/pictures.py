"""Pictures: the photos of her replies, for the page's own eyes."""

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from luna.errors import PhotoError
from luna.photos.gallery import Gallery

PATH = "/photos/{number:int}"
NOT_FOUND = 404
KEPT = {"Cache-Control": "private, max-age=86400", "X-Content-Type-Options": "nosniff"}


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


def address(photo_id: int) -> str:
    """Where a photo is seen."""
    return f"/photos/{photo_id}"
