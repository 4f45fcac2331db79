"""``luna replay``: where a talk would go another way, with the engine or other numbers of today."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TextIO

from luna import exporting
from luna.app import App
from luna.clock import VirtualClock, wall
from luna.commands.user import Reason, UserError, audit, with_user
from luna.opening import Mind, bare_app, open_mind
from luna.replaying import Change, History, HistoryError, changes, history_of, replayed
from luna.settings import load_settings
from luna.simulate.shelf import Shelf
from luna.store.store import Store
from luna.talk import timeline
from luna.tuning import load_tuning

VIRTUAL = ("terminal", "page")  # bots whose users are nobody


@dataclass(frozen=True, slots=True)
class Wish:
    """``who`` is a number or an exported file; without ``tuning`` the talk itself is compared."""

    who: str
    until: str | None
    tuning: Path | None
    reason: Reason | None
    database: str | None


def run(wish: Wish, out: TextIO) -> None:
    until = timeline.at(wish.until) if wish.until else None
    path = Path(wish.who)
    if wish.who.isdigit():
        export, seed = _from_database(wish)
        history = history_of(export, until, seed)
    else:
        export = _from_file(path)
        history = history_of(export, until)
    asyncio.run(_told(history, export, wish.tuning, out))


async def _told(history: History, export: dict[str, Any], tuning: Path | None, out: TextIO) -> None:
    async with open_mind(load_settings()) as mind:
        app = app_of(mind)
        before = await replayed(history, app)
        if tuning is None:
            out.write(against_recorded([each.words for each in before], export))
            return
        after = await replayed(history, replace(app, tuning=load_tuning(tuning)))
        out.write(described(changes(before, after), len(history.batches)))


def app_of(mind: Mind) -> App:
    """An app without a database, whose only voice is the built-in one."""
    return replace(bare_app(mind, Shelf.empty(), VirtualClock(wall())), voice=mind.builtin)


def described(found: Sequence[Change], turns: int) -> str:
    """What differs, turn by turn, and how much of the talk that is."""
    if not found:
        return f"{turns} turns, none of which goes another way.\n"
    lines = [line for change in found for line in _lines(change)]
    lines.append(
        f"{len(found)} of {turns} turns go another way, the first on {found[0].at:%Y-%m-%d %H:%M}."
    )
    return "\n".join(lines) + "\n"


def against_recorded(words: Sequence[str], export: dict[str, Any]) -> str:
    """Where the built-in voice would say today what was not said then."""
    recorded = {each["text"] for each in export["messages"] if each["author"] == "luna"}
    known = [text for text in words if set(text.split(" / ")) <= recorded]
    return (
        f"{len(words)} turns replayed; in {len(known)} she says what was recorded. With models, or "
        "from a file (whose dice are not its own), words differ: give --tuning FILE to compare "
        "what she does under other numbers.\n"
    )


def _lines(change: Change) -> list[str]:
    heard = change.heard or "(she writes first)"
    lines = [f"{change.at:%Y-%m-%d %H:%M}  {heard}"]
    lines += [
        f"    {name}: {_shown(old)} -> {_shown(new)}" for name, (old, new) in change.differs.items()
    ]
    before, after = change.words
    if before != after:
        lines += [f"    - {before}", f"    + {after}"]
    return lines


def _shown(value: Any) -> str:
    return ", ".join(value) or "none" if isinstance(value, tuple) else str(value) or "none"


def _from_file(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text("utf-8"))
    except OSError:
        raise HistoryError(f"{path} cannot be read: give a user's number, or a file.") from None
    except ValueError:
        raise HistoryError(f"{path} is no JSON: 'luna user export' makes such a file.") from None
    if not isinstance(found, dict):
        raise HistoryError(f"{path} is no export of Luna's.")
    return found


def _from_database(wish: Wish) -> tuple[dict[str, Any], str]:
    """Words of a real person take a reason, which is kept for good; virtual ones are nobody's."""
    found = list[tuple[dict[str, Any], str]]()

    async def body(store: Store, bond_id: int) -> None:
        row = await store.pool.fetchrow(
            "SELECT name, seed FROM bonds JOIN bots ON bots.id = bot_id WHERE bonds.id = $1",
            bond_id,
        )
        if row["name"] not in VIRTUAL:
            if wish.reason is None:
                raise UserError("These are a real person's words: say with --why that they agreed.")
            await audit(store, bond_id, "replay", wish.reason)
        made = await exporting.document(store, bond_id, "json", wall())
        found.append((json.loads(made.body), row["seed"]))

    with_user(int(wish.who), wish.database, body)
    return found[0]
