"""``luna persona``: who she is."""

import sys
from pathlib import Path
from typing import Annotated, Literal

import typer

persona = typer.Typer(
    help="Who she is: check, show, import a character card.", no_args_is_help=True
)

Folder = Annotated[Path | None, typer.Argument(help="A persona folder; else LUNA_PERSONA's.")]
Tongue = Annotated[Literal["fr", "en"] | None, typer.Option("--language", help="One of the two.")]
Level = Annotated[
    Literal["1", "2", "3"] | None, typer.Option("--tier", help="Print this tier's block.")
]


@persona.command("check")
def persona_check(folder: Folder = None) -> None:
    """Load a persona folder as she would be, and say what is wrong with it."""
    from luna.commands.persona import check  # noqa: PLC0415

    check(folder, sys.stdout)


@persona.command("show")
def persona_show(folder: Folder = None, language: Tongue = None, tier: Level = None) -> None:
    """Who a folder makes her: a summary, or with --tier the block that models are given."""
    from luna.commands.persona import show, view_of  # noqa: PLC0415

    show(folder, view_of(language, tier), sys.stdout)


@persona.command("import")
def persona_import(
    card: Annotated[Path, typer.Argument(help="A character card: PNG or JSON, V1, V2 or V3.")],
    out: Annotated[Path | None, typer.Option("--out", help="Where; else personas/NAME.")] = None,
) -> None:
    """Make a persona folder of a character card, as people share them."""
    from luna.commands.persona import bring  # noqa: PLC0415

    bring(card, out, sys.stdout)
