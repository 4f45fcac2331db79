"""``luna memory show``: what is remembered of one user; their words only to who says why."""

from typing import Any, TextIO

from luna.commands.user import Reason, audit, with_user
from luna.store.holdings import holdings
from luna.store.people import key_of
from luna.store.store import Store


def show(number: int, reason: Reason | None, url: str | None, out: TextIO) -> None:
    """Write a memory a line: dates and kind, and with a reason, which is kept, the words."""

    async def body(store: Store, bond_id: int) -> None:
        if reason is not None:
            await audit(store, bond_id, "memory", reason)
        key = await key_of(store.pool, store.vault, bond_id)
        held = (await holdings(store.pool, key))["memories"] if key else []
        lines = [_shown(row, words=reason is not None) for row in held]
        out.write("\n".join(lines or ["Nothing is remembered."]) + "\n")

    with_user(number, url, body)


def _shown(row: dict[str, Any], *, words: bool) -> str:
    told = row["words"]
    over = f" until {row['closed_at'][:10]}" if row["closed_at"] else ""
    pin = ", pinned" if row["pinned"] else ""
    line = f"{row['told_at'][:10]}{over}{pin}  {told['field']}"
    if not words:
        return line
    more = ", ".join(filter(None, (told["what"], told["on"])))
    value = f"{told['value']} ({more})" if more else told["value"]
    return f"{line}: {value}  « {told['words']} »"
