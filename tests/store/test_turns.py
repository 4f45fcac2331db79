"""One read, one write: leases, fences, pauses and repeats, against a real PostgreSQL."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest
from tests.opened import opened

from luna.core import roster
from luna.core.delivery import at_once
from luna.core.model import Author, Kind, Message
from luna.core.reply import Reply
from luna.core.scene import Scene
from luna.core.speech import Usage
from luna.errors import LeaseLostError
from luna.store import turns
from luna.store.mailbox import Letter
from luna.store.outbox import Send
from luna.store.seal import Column
from luna.store.store import Store
from luna.store.turns import Effects, NotNow, Patience, Record

NOW = datetime(2026, 1, 5, 18, 30, tzinfo=UTC)
updates = count(1)


def letter(text: str | None = "salut", user: int = 7, **changes: object) -> Letter:
    given = {"kind": Kind.TEXT, "update_id": next(updates)} | changes
    return Letter(user_id=user, at=NOW, text=text, seed="s", **given)  # type: ignore[arg-type]


def effects(scene: Scene, *said: str) -> Effects:
    """A turn that answers all that waits with these bubbles."""
    reply = Reply(bubbles=said)
    lines = [(message.message, message.inbox_id) for message in scene.waiting]
    hers = [(Message(Author.LUNA, text, NOW), None) for text in said]
    return Effects(
        now=NOW,
        bond=roster.settle(scene.bond, reply, NOW),
        account=None,
        heard=tuple(each.inbox_id for each in scene.waiting),
        lines=(*lines, *hers),
        bubbles=at_once(said, NOW),
        record=Record(None, "builtin", 1, Usage(), (), (), {}),
    )


async def scene_of(store: Store, bond_id: int) -> Scene:
    found = await store.load(bond_id)
    assert isinstance(found, Scene)
    return found


async def test_a_turn_goes_round(store: Store) -> None:
    receipt = await store.receive(letter("coucou"))
    scene = await scene_of(store, receipt.bond_id)
    assert [message.text for message in scene.said] == ["coucou"]
    more = await store.commit(scene, effects(scene, "coucou toi", "ça va ?"))
    assert not more
    assert await store.load(receipt.bond_id) == NotNow(busy=False)
    await store.receive(letter("oui"))
    later = await scene_of(store, receipt.bond_id)
    assert later.bond.version == 1
    assert [line.text for line in later.transcript] == ["coucou", "coucou toi", "ça va ?"]


async def test_an_update_that_comes_again_is_kept_once(store: Store) -> None:
    once = letter("coucou")
    first, second = await store.receive(once), await store.receive(once)
    assert (first.fresh, second.fresh) == (True, False)
    assert len((await scene_of(store, first.bond_id)).waiting) == 1


async def test_two_first_messages_at_once_make_one_bond(store: Store) -> None:
    receipts = await asyncio.gather(*(store.receive(letter(f"m{n}")) for n in range(8)))
    assert len({receipt.bond_id for receipt in receipts}) == 1
    assert len((await scene_of(store, receipts[0].bond_id)).waiting) == 8


async def test_only_one_holds_the_lease(store: Store) -> None:
    bond_id = (await store.receive(letter())).bond_id
    found = await asyncio.gather(*(store.load(bond_id) for _ in range(6)))
    assert [isinstance(each, Scene) for each in found].count(True) == 1
    assert found.count(NotNow(busy=True)) == 5


async def test_a_zombie_whose_lease_ran_out_writes_nothing(store: Store) -> None:
    bond_id = (await store.receive(letter())).bond_id
    zombie = await turns.load(store.pool, store.vault, bond_id, store.patience, timedelta(0))
    assert isinstance(zombie, Scene)
    await asyncio.sleep(0.01)
    heir = await scene_of(store, bond_id)
    await store.commit(heir, effects(heir, "de l'héritière"))
    with pytest.raises(LeaseLostError):
        await store.commit(zombie, effects(zombie, "de la zombie"))
    assert await opened(store, Column.OUTBOX_TEXT) == ["de l'héritière"]


async def test_a_turn_committed_while_loading_is_not_taken_again(store: Store) -> None:
    """The load waits for the row; what it read before is stale, so it must not get the lease."""
    bond_id = (await store.receive(letter())).bond_id
    scene = await scene_of(store, bond_id)
    async with store.pool.acquire() as other, other.transaction():
        await other.execute(
            "UPDATE bonds SET version = version + 1, lease = NULL, leased_until = NULL"
        )
        await other.execute("UPDATE inbox SET answered_at = now()")
        racing = asyncio.create_task(store.load(bond_id))
        await asyncio.sleep(0.1)
    assert isinstance(await racing, NotNow)
    assert scene.bond.version == 0


async def test_messages_that_came_meanwhile_are_told(store: Store) -> None:
    bond_id = (await store.receive(letter("un"))).bond_id
    scene = await scene_of(store, bond_id)
    await store.receive(letter("deux"))
    assert await store.commit(scene, effects(scene, "ok"))
    assert [m.text for m in (await scene_of(store, bond_id)).said] == ["deux"]


async def test_a_command_is_answered_alone(store: Store) -> None:
    kinds = [("a", Kind.TEXT), ("b", Kind.TEXT), ("/help", Kind.COMMAND), ("c", Kind.TEXT)]
    for text, kind in kinds:
        bond_id = (await store.receive(letter(text, kind=kind))).bond_id
    batches = []
    for _ in range(3):
        scene = await scene_of(store, bond_id)
        batches.append([message.text for message in scene.said])
        await store.commit(scene, effects(scene, "ok"))
    assert batches == [["a", "b"], ["/help"], ["c"]]


@pytest.mark.parametrize(
    "pause_s, longest_s, ripe",
    [
        pytest.param(0, 0, True, id="no pause asked"),
        pytest.param(60, 120, False, id="still writing"),
        pytest.param(60, 0, True, id="the burst has lasted long enough"),
    ],
)
async def test_a_burst_is_waited_for(
    store: Store, pause_s: float, longest_s: float, ripe: bool
) -> None:
    bond_id = (await store.receive(letter())).bond_id
    patience = Patience(timedelta(seconds=pause_s), timedelta(seconds=longest_s))
    found = await turns.load(store.pool, store.vault, bond_id, patience)
    assert isinstance(found, Scene) is ripe


async def test_an_edit_changes_the_words_and_takes_no_turn(store: Store) -> None:
    bond_id = (await store.receive(letter("j'ai un chein", telegram_id=5))).bond_id
    await store.edit(7, 5, "j'ai un chien")
    scene = await scene_of(store, bond_id)
    assert scene.said[0].text == "j'ai un chien"
    await store.commit(scene, effects(scene, "oh"))
    await store.edit(7, 5, "j'ai deux chiens")
    assert await store.load(bond_id) == NotNow(busy=False)
    assert await opened(store, Column.MESSAGE_TEXT, "telegram_id = 5") == ["j'ai deux chiens"]


async def test_answered_words_leave_the_inbox(store: Store) -> None:
    bond_id = (await store.receive(letter("un secret"))).bond_id
    scene = await scene_of(store, bond_id)
    await store.commit(scene, effects(scene, "ok"))
    assert await store.pool.fetchval("SELECT count(*) FROM inbox WHERE text IS NOT NULL") == 0


async def test_starting_over_wipes_the_story(store: Store) -> None:
    bond_id = (await store.receive(letter("un"))).bond_id
    scene = await scene_of(store, bond_id)
    await store.commit(scene, effects(scene, "deux"))
    await store.receive(letter("/reset"))
    scene = await scene_of(store, bond_id)
    await store.commit(scene, replace(effects(scene), lines=(), wipe=True))
    assert await store.pool.fetchval("SELECT count(*) FROM messages") == 0


async def test_the_outbox_keeps_her_order(store: Store) -> None:
    bond_id = (await store.receive(letter())).bond_id
    scene = await scene_of(store, bond_id)
    await store.commit(scene, effects(scene, "un", "deux", "trois"))
    sent = []
    while isinstance(found := await store.claim(bond_id, NOW), Send):
        assert not isinstance(await store.claim(bond_id, NOW), Send), "nobody passes the first"
        sent.append(found.text)
        await store.pool.execute("UPDATE outbox SET state = 'sent' WHERE id = $1", found.outbox_id)
    assert sent == ["un", "deux", "trois"]
