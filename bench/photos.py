"""What choosing among ten thousand photos costs a turn: ``python -m bench photos``."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import process_time

from luna.core.account import Plan
from luna.core.dice import Dice
from luna.core.immersion.day import Season
from luna.core.model import DayPart, Language, Phase, Tier
from luna.core.photos.album import Album, Received
from luna.core.photos.shelf import Photo, Shelf, View
from luna.core.photos.types import PhotoType, allowed_now
from luna.core.standing import Standing
from luna.persona import load_persona, persona_folder
from luna.photos.meaning import Meaning
from luna.tuning import load_tuning

PHOTOS, HAD, TURNS = 10_000, 1_000, 500
NOW = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
SAID = ("montre moi ton chat qui dort sur tes dessins, avec la pluie à la fenêtre",)


def main() -> None:
    """Print the CPU of building the shelf once, and of choosing in a turn."""
    folder = persona_folder()
    meaning = Meaning(load_persona(folder).photos.meaning)
    rules = load_tuning(folder / "tuning.toml").photos
    began = process_time()
    shelf = Shelf(_photos())
    print(f"shelf of {PHOTOS:,} photos built once: {(process_time() - began) * 1e3:.0f} ms")
    received = tuple(Received(n, NOW - timedelta(days=40)) for n in range(1, HAD + 1))
    standing = Standing(True, True, Plan.ACTIVE, Phase.DEPTH, False)
    allowed = allowed_now(standing, Tier.EXPLICIT, vulnerable=False)
    view = View(frozenset(), "drawing", Season.WINTER, DayPart.EVENING, Phase.DEPTH)
    album = Album(shelf, allowed, received, standing, view, Language.FR, NOW)
    for name, kinds in (("her cat", {PhotoType.PIXEL}), ("any of six types", set(PhotoType))):
        began = process_time()
        for turn in range(TURNS):
            tags = meaning.tags(SAID, shelf.tags)
            seen = replace(album, view=replace(view, tags=tags))
            seen.pick(kinds, rules, Dice(str(turn))("p"))
        print(f"choosing {name}: {(process_time() - began) / TURNS * 1e3:.2f} ms CPU a turn")


def _photos() -> list[Photo]:
    dice = Dice("photos")("drawn")
    tags = [f"tag{n}" for n in range(40)] + ["sleepy", "rain", "window", "drawing"]
    return [
        Photo(
            id=number,
            key=f"{dice.getrandbits(64):016x}",
            type=dice.choice(list(PhotoType)),
            tags=tuple(dice.sample(tags, 4)),
            activities=frozenset(dice.sample(["drawing", "coffee", "couch", "run"], 2)),
            seasons=frozenset(dice.sample(list(Season), 2)),
        )
        for number in range(1, PHOTOS + 1)
    ]


if __name__ == "__main__":
    main()
