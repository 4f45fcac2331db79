"""Albums: what one user may be shown in a turn, from the scene and the gallery."""

from luna.app import App
from luna.core.immersion.day import Day
from luna.core.model import Language, day_part
from luna.core.now import Now
from luna.core.photos.album import Album
from luna.core.photos.shelf import Shelf, View
from luna.core.photos.types import allowed_now
from luna.core.reply import Shown
from luna.core.scene import Scene
from luna.core.speech import Prompt
from luna.core.standing import Standing
from luna.core.systems import pictures


def album_of(
    scene: Scene, now: Now, standing: Standing, activity: str, language: Language, app: App
) -> Album:
    """What may be shown; ``activity`` is what she is doing."""
    gallery = app.photos
    return Album(
        shelf=gallery.shelf,
        allowed=allowed_now(standing, now.tier, vulnerable=now.vulnerable),
        received=scene.received,
        standing=standing,
        view=View(
            tags=gallery.meaning.tags(now.said, gallery.shelf.tags),
            activity=activity,
            season=Day(now.home.date()).season,
            part=day_part(now.home),
            phase=now.phase,
        ),
        language=language,
        local=now.local,
        vulnerable=now.vulnerable,
    )


def shown_of(asked: Prompt, spoken: int, before: int, shelf: Shelf) -> Shown | None:
    """The photo that the winning instructions send, among ``spoken`` bubbles; ``before`` them come
    others that no voice said. An answer to a wish shows first, what comes by itself last.

    ``shelf`` is the one that it was chosen from: another may be there since the voice began.
    """
    found = pictures.shown(asked.instructions)
    if found is None or not spoken:
        return None
    photo_id, why = found
    first = any(map(pictures.answers, asked.instructions))
    return Shown(shelf[photo_id], why, before + (0 if first else spoken - 1))
