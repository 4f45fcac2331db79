"""What really happened to each message: the fake Telegram's memory against the database's."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import asyncpg

from bench.rig import Rig
from luna.store.seal import Column

HEARD = """
    SELECT user_id, update_id, telegram_id, answered_at IS NOT NULL AS answered
    FROM inbox JOIN accounts ON accounts.id = inbox.bond_id
"""
TOLD = """
    SELECT user_id, messages.telegram_id, turn FROM messages
    JOIN accounts ON accounts.id = messages.bond_id
    WHERE author = 'user' ORDER BY bond_id, turn, messages.id
"""
SPOKEN = """
    SELECT user_id, bond_id, turn, seq, text, state, resent, keys.id AS key_id,
           keys.master AS key_master, keys.wrapped AS key_wrapped
    FROM outbox JOIN keys USING (bond_id)
    JOIN accounts ON accounts.id = outbox.bond_id ORDER BY bond_id, turn, seq
"""
WAITING = {"pending", "sending"}
TURNS = """
    SELECT count(*) FROM turns t WHERE NOT EXISTS (
        SELECT FROM messages m WHERE m.bond_id = t.bond_id AND m.turn = t.turn AND author = 'user')
"""


@dataclass(slots=True)
class Finding:
    """Counts of messages and sends."""

    messages: int = 0
    turns: int = 0
    lost: int = 0
    answered_twice: int = 0
    out_of_order: int = 0
    empty_turns: int = 0
    sends: int = 0
    sends_lost: int = 0
    sends_out_of_order: int = 0
    sent_twice_unseen: int = 0
    resent: int = 0
    sent_twice: int = 0
    never_known: int = 0
    still_waiting: int = 0
    rest: float = 0.0

    def faults(self) -> dict[str, int]:
        """Whatever promise P8 forbids: nought, all of it."""
        return {
            "messages lost": self.lost,
            "messages answered twice": self.answered_twice,
            "messages answered out of order": self.out_of_order,
            "turns that answer nothing": self.empty_turns,
            "replies lost": self.sends_lost,
            "replies out of order": self.sends_out_of_order,
            "replies seen twice, not counted by her": self.sent_twice_unseen,
            "still waiting": self.still_waiting,
        }

    def counts(self) -> dict[str, int | float]:
        """Each count with its name, in the order of a report."""
        return {
            "messages": self.messages,
            "turns": self.turns,
            "replies": self.sends,
            **self.faults(),
            "replies in doubt, so sent again (times)": self.resent,
            "  replies of these seen twice": self.sent_twice,
            "  replies of these uncertain for good": self.never_known,
            "seconds until all was quiet": round(self.rest, 1),
        }


async def compare(rig: Rig, said: dict[int, list[int]], rest: float) -> Finding:
    """Hold what users said (update ids by user, in order) against all that is stored and sent."""
    pool = rig.store.pool
    found = Finding(messages=sum(map(len, said.values())), rest=rest)
    found.turns = await pool.fetchval("SELECT count(*) FROM turns")
    found.empty_turns = await pool.fetchval(TURNS)
    found.still_waiting = await rig.under_way()
    heard, told = await pool.fetch(HEARD), await pool.fetch(TOLD)
    for user, updates in said.items():
        _compare_user(
            found,
            updates,
            [row for row in heard if row["user_id"] == user],
            [row["telegram_id"] for row in told if row["user_id"] == user],
        )
    spoken = defaultdict(list)
    for row in await pool.fetch(SPOKEN):
        spoken[row["user_id"]].append({**row, "text": _opened(row, rig)})
    for user, rows in spoken.items():
        _compare_sends(found, rows, [sent.text for sent in rig.telegram.user(user).inbox])
    return found


def _opened(row: asyncpg.Record, rig: Rig) -> str:
    key = rig.store.vault.key_of(row["bond_id"], row)
    return key.open(row["text"], Column.OUTBOX_TEXT, f"{row['turn']}:{row['seq']}")


def _compare_user(
    found: Finding, updates: list[int], heard: Sequence[asyncpg.Record], told: list[int]
) -> None:
    """``told``: Telegram's ids of a user's messages, in the order in which they were answered."""
    kept = {row["update_id"]: row["telegram_id"] for row in heard}
    waiting = {row["telegram_id"] for row in heard if not row["answered"]}
    expected = [kept.get(update) for update in updates]
    times = Counter(told)
    found.lost += sum(
        number is None or (times[number] == 0 and number not in waiting) for number in expected
    )
    found.answered_twice += sum(count - 1 for count in times.values())
    found.out_of_order += sum(after < before for before, after in pairwise(told))


def _compare_sends(found: Finding, rows: list[dict[str, Any]], seen: list[str]) -> None:
    """``seen``: what arrived at the user, in order; ``rows``: what should have."""
    times = Counter(seen)
    found.sends += len(rows)
    for row in rows:
        count = times.pop(row["text"], 0)
        found.resent += row["resent"]
        found.never_known += row["state"] == "uncertain"
        found.sends_lost += count == 0 and row["state"] not in WAITING
        found.sent_twice += row["resent"] > 0 and count > 1
        found.sent_twice_unseen += max(count - 1 - row["resent"], 0)
    found.sent_twice_unseen += times.total()  # what nobody meant to send
    first = list(dict.fromkeys(seen))
    meant = [row["text"] for row in rows if row["text"] in set(first)]
    found.sends_out_of_order += sum(a != b for a, b in zip(first, meant, strict=False))
