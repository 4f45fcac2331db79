"""``luna chat`` for people: bubbles, a typing sign, and the clock when it is moved."""

import asyncio
import os
from datetime import timedelta
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel

from luna.core.model import Mood
from luna.errors import LunaError, PhotoError
from luna.photos.gallery import Gallery
from luna.store.masters import write_private
from luna.talk.inline import inline
from luna.talk.playground import Playground, delay_of, said
from luna.talk.showing import WORD
from luna.talk.timeline import moved
from luna.turn import Turn

LONGEST_WAIT = 2.5  # seconds: her real pace is for Telegram, here one looks over her shoulder
BUILTIN = "voix intégrée : lignes écrites d’avance, aucun modèle, aucun réseau"
MOODS = {
    Mood.NEUTRAL: "égale",
    Mood.HAPPY: "contente",
    Mood.PLAYFUL: "joueuse",
    Mood.TIRED: "fatiguée",
    Mood.STRESSED: "stressée",
    Mood.ROMANTIC: "romantique",
    Mood.MELANCHOLIC: "mélancolique",
    Mood.DESIRING: "troublée",
}


async def converse(playground: Playground) -> None:
    """Talk until the input ends or ``/quit``."""
    console = Console()
    console.print(_welcome())
    while (line := await _read(console, playground)) is not None:
        try:
            if line.startswith("@") and not line.startswith(WORD):
                for turn in await playground.pass_to(moved(line, playground.clock())):
                    await _show(turn, playground, console)
            elif line.strip():
                await _show(await playground.tell(_chosen(line, playground)), playground, console)
                _hand_out(playground, console)
        except LunaError as error:
            console.print(f"[red]{escape(str(error))}[/]")


async def _read(console: Console, playground: Playground) -> str | None:
    for number, (label, _press) in enumerate(playground.keyboard, 1):
        console.print(f"  [cyan]{number}[/] {escape(label)}")
    now = asyncio.get_running_loop().time
    began = now()
    try:
        line = await asyncio.to_thread(console.input, f"[dim]{playground.clock():%a %H:%M}[/] > ")
    except EOFError:
        return None
    # Her time goes on while the user thinks.
    for turn in await playground.wait(timedelta(seconds=now() - began)):
        await _show(turn, playground, console)
    return None if line.strip() in {"/quit", "/exit"} else line


def _chosen(line: str, playground: Playground) -> str:
    """A number on show stands for its button, unless the gate waits for a year."""
    if line.strip().isdigit() and 0 < int(line) <= len(playground.keyboard):
        return playground.keyboard[int(line) - 1][0]
    return line


async def _show(turn: Turn, playground: Playground, console: Console) -> None:
    waited = 0.0
    for bubble in said(turn):
        due = min((bubble.due_at - turn.effects.now).total_seconds(), LONGEST_WAIT)
        with console.status("[dim]Luna écrit…[/]", spinner="dots"):
            await asyncio.sleep(max(0.0, due - waited))
        waited = due
        if bubble.photo_id is not None:
            await _picture(bubble.photo_id, playground.app.photos, console)
        if bubble.text:
            console.print(f"[magenta]Luna[/] {escape(bubble.text)}")
    console.print(f"[dim]{_about(turn)}[/]")


async def _picture(photo_id: int, photos: Gallery, console: Console) -> None:
    """The picture itself where the terminal can, else where it lies."""
    try:
        drawn = inline(await photos.read(photo_id), os.environ)
    except PhotoError as error:
        console.print(f"[red]{escape(str(error))}[/]")
        return
    if drawn is None:
        console.print(f"[dim]→ {escape(photos.path(photo_id))}[/]")
    else:
        console.file.write(f"{drawn}\n")


def _hand_out(playground: Playground, console: Console) -> None:
    """Documents come as files, into the folder that one talks from."""
    for each in playground.documents:
        write_private(Path(each.name), each.body)
        console.print(f"[dim]→ {escape(each.name)}[/]")


def _about(turn: Turn) -> str:
    """One dim line: who spoke and where things stand."""
    voice = turn.reply.guard or turn.reply.voice
    named = "voix intégrée" if voice == "builtin" else str(voice)
    systems = turn.bond.systems
    parts = [
        named,
        MOODS[systems.mood.mood],
        f"chaleur {systems.momentum.heat:.0f}",
        f"confiance {systems.trust.level:.0f}",
        f"délai {delay_of(turn, turn.effects.now):.0f} s",
    ]
    return " · ".join(parts)


def _welcome() -> Panel:
    return Panel(
        f"Luna est un personnage de fiction joué par une IA.\nSans clé de modèle : {BUILTIN}.\n"
        "[dim]@+8h avance l’horloge · @photo FICHIER montre une image · /help · /quit[/]",
        title="Luna",
        border_style="magenta",
    )
