"""``luna photos``: the pictures that she may send."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

photos = typer.Typer(
    help="The pictures that she may send: import, list, check, retire, pack, unpack.",
    no_args_is_help=True,
)

Type = Literal["pixel", "selfie_sfw", "outfit", "suggestive", "explicit_soft", "explicit"]
Phase = Literal["discovery", "interest", "connection", "intimacy", "depth"]
Database = Annotated[str | None, typer.Option("--database", help="A PostgreSQL address.")]
Text = str | None


@photos.command("import")
def photos_import(
    place: Annotated[Path, typer.Argument(help="A picture, or a folder of them.")],
    kind: Annotated[Type, typer.Option("--type", help="What they show.")],
    provenance: Annotated[
        str, typer.Option("--provenance", help="'synthetic', or 'consent:REF' of who is on them.")
    ],
    tags: Annotated[str, typer.Option("--tags", help="Words, with commas between.")] = "",
    phase: Annotated[Phase, typer.Option("--phase", help="Not before this phase.")] = "discovery",
    describe: Annotated[
        Text, typer.Option("--describe", help="What is on it, as a model is told.")
    ] = None,
    caption: Annotated[Text, typer.Option("--caption", help="A line of hers below it.")] = None,
    language: Annotated[
        Literal["fr", "en"], typer.Option("--language", help="Of --describe and --caption.")
    ] = "fr",
    database: Database = None,
) -> None:
    """Bring pictures in: straightened, bounded, stripped of place and camera, marked."""
    from luna.commands.photos import bring_in  # noqa: PLC0415
    from luna.core import model  # noqa: PLC0415
    from luna.core.photos.types import PhotoType  # noqa: PLC0415
    from luna.photos.keeping import Label, tags_of  # noqa: PLC0415

    tongue = model.Language(language)
    label = Label(
        type=PhotoType(kind),
        provenance=provenance,
        tags=tags_of(tags),
        phase=model.Phase(phase),
        description={tongue: describe} if describe else {},
        caption={tongue: caption} if caption else {},
    )
    if bring_in(place, label, database, sys.stdout):
        sys.exit(1)


@photos.command("list")
def photos_list(database: Database = None) -> None:
    """Print the catalogue: number, type, first phase, provenance, how often sent, tags, file."""
    from luna.commands.photos import show  # noqa: PLC0415

    show(database, sys.stdout)


@photos.command("check")
def photos_check(database: Database = None) -> None:
    """Look for missing files, synthetic ones without their mark, and files that are nobody's."""
    from luna.commands.photos import check  # noqa: PLC0415

    sys.exit(0 if check(database, sys.stdout) else 1)


@photos.command("retire")
def photos_retire(
    number: Annotated[int, typer.Argument(help="As 'luna photos list' numbers it.")],
    why: Annotated[str, typer.Option("--why", help="Kept with your name.")],
    by: Annotated[Text, typer.Option("--by", help="Who does it; else the login name.")] = None,
    database: Database = None,
) -> None:
    """Take a photo off the shelf for good: nobody gets it from here on."""
    from luna.commands.photos import retire  # noqa: PLC0415

    retire(number, why, by, database, sys.stdout)


@photos.command("pack")
def photos_pack(
    name: Annotated[str, typer.Argument(help="What you call it; users never see it.")],
    numbers: Annotated[list[int], typer.Argument(help="Photos, as 'luna photos list' has them.")],
    french: Annotated[str, typer.Option("--fr", help="What is in it, as she says it.")],
    english: Annotated[str, typer.Option("--en", help="The same in English.")],
    database: Database = None,
) -> None:
    """Sell photos together, for PACK_STARS: nothing covered, nothing that anybody was given."""
    from luna.commands.photos import bundle  # noqa: PLC0415
    from luna.core.model import Language  # noqa: PLC0415

    about = {Language.FR: french, Language.EN: english}
    bundle(name, about, numbers, database, sys.stdout)


@photos.command("unpack")
def photos_unpack(
    name: Annotated[str, typer.Argument(help="The pack's name.")], database: Database = None
) -> None:
    """Sell a pack no more: its photos stand on the shelf again, for everybody."""
    from luna.commands.photos import unbundle  # noqa: PLC0415

    unbundle(name, database, sys.stdout)
