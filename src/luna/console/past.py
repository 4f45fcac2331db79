"""The past of a virtual user: what the page shows again after a restart."""

from dataclasses import dataclass
from datetime import datetime

from luna.core.account import Account
from luna.core.bond import Bond
from luna.core.model import Message
from luna.store import codec, words
from luna.store.store import Store

SHOWN = 60  # messages
QUERY = """
SELECT to_jsonb(a) AS account, b.id, b.seed, b.version, b.systems, b.known, b.last_user_at,
    k.id AS key_id, k.master AS key_master, k.wrapped AS key_wrapped,
    (SELECT jsonb_agg(recent ORDER BY recent.at, recent.id) FROM (
        SELECT id, at, author, kind, tier, text, turn, place FROM messages
        WHERE bond_id = a.id ORDER BY at DESC, id DESC LIMIT $3
    ) recent) AS transcript
FROM accounts a JOIN bonds b ON b.id = a.id JOIN keys k ON k.bond_id = a.id
WHERE a.bot_id = $1 AND a.user_id = $2
"""


@dataclass(frozen=True, slots=True)
class Past:
    account: Account
    bond: Bond
    last_seen: datetime | None
    transcript: tuple[Message, ...]


async def past_of(store: Store, user_id: int) -> Past | None:
    """What is kept of a user; nothing where nobody of that id was ever met."""
    row = await store.pool.fetchrow(QUERY, store.bot_id, user_id, SHOWN)
    if row is None:
        return None
    key = store.vault.key_of(row["id"], row)
    return Past(
        account=codec.load_account(row["account"]),
        bond=words.bond_of(key, row),
        last_seen=row["last_user_at"],
        transcript=words.transcript_of(key, row["transcript"]),
    )
