"""The review queue: only an operator unfreezes, and each decision is kept with its reason."""

from dataclasses import replace
from datetime import datetime, timedelta

import asyncpg
import pytest
from tests.core.build import ADULT, NOW
from tests.store.test_turns import effects, letter, scene_of

from luna.core.account import Account, Doubt
from luna.errors import LeaseLostError, ReviewError
from luna.store import people, review
from luna.store.review import Ruling
from luna.store.store import Store

FROZEN = replace(ADULT, frozen_at=NOW, frozen_why=Doubt.SAID)
REFUSED = Account(accepted_at=NOW, birth_year=2012, frozen_at=NOW, frozen_why=Doubt.BORN)
LATER = NOW + timedelta(days=1)


async def met(store: Store, account: Account, user: int = 7) -> int:
    bond_id = (await people.meet(store.pool, store.vault, store.bot_id, user, "seed")).bond_id
    await people.change(store.pool, bond_id, account)
    return bond_id


def ruling(bond_id: int) -> Ruling:
    return Ruling(bond_id, "ana", "saw an identity card", LATER)


async def audit(store: Store) -> list[tuple[str, str, str]]:
    rows = await store.pool.fetch("SELECT who, act, why FROM audit ORDER BY id")
    return [(row["who"], row["act"], row["why"]) for row in rows]


async def test_the_queue_holds_who_is_frozen_and_nobody_else(store: Store) -> None:
    await met(store, ADULT, 1)
    second = await met(store, replace(FROZEN, frozen_at=LATER), 2)
    first = await met(store, REFUSED, 3)
    waiting = await review.frozen(store.pool)
    assert [(each.bond_id, each.why) for each in waiting] == [
        (first, Doubt.BORN),
        (second, Doubt.SAID),
    ]


@pytest.mark.parametrize(
    "account, adult_since",
    [
        pytest.param(FROZEN, NOW, id="said to be a minor, after the gate"),
        pytest.param(REFUSED, LATER, id="refused at the gate: it opens"),
    ],
)
async def test_unfrozen_they_are_an_adult(
    store: Store, account: Account, adult_since: datetime
) -> None:
    bond_id = await met(store, account)
    await review.unfreeze(store.pool, ruling(bond_id))
    after = await people.account(store.pool, bond_id)
    assert (after.frozen_at, after.frozen_why, after.adult_since) == (None, None, adult_since)
    assert await review.frozen(store.pool) == []
    assert await audit(store) == [("ana", "unfreeze", "saw an identity card")]


async def test_kept_frozen_it_leaves_the_queue_until_the_next_freeze(store: Store) -> None:
    bond_id = await met(store, FROZEN)
    await review.keep_frozen(store.pool, ruling(bond_id))
    assert await review.frozen(store.pool) == []
    assert (await people.account(store.pool, bond_id)).frozen_at == NOW
    again = replace(FROZEN, frozen_at=LATER + timedelta(days=1))
    await people.change(store.pool, bond_id, again)
    assert [each.bond_id for each in await review.frozen(store.pool)] == [bond_id]


async def test_a_proof_seen_by_an_operator_is_kept_until_it_runs_out(store: Store) -> None:
    bond_id = await met(store, ADULT)
    until = LATER + timedelta(days=365)
    await review.prove_age(store.pool, ruling(bond_id), until)
    assert (await people.account(store.pool, bond_id)).proven_until == until


@pytest.mark.parametrize(
    "account",
    [pytest.param(ADULT, id="nobody is frozen"), pytest.param(None, id="nobody is there")],
)
async def test_nothing_to_decide_is_one_line(store: Store, account: Account | None) -> None:
    bond_id = await met(store, account) if account else 999
    for decide in (review.unfreeze, review.keep_frozen):
        with pytest.raises(ReviewError, match=f"Bond {bond_id} is not frozen"):
            await decide(store.pool, ruling(bond_id))
    assert await audit(store) == []


async def test_no_proof_for_one_who_is_frozen(store: Store) -> None:
    bond_id = await met(store, FROZEN)
    with pytest.raises(ReviewError, match="frozen"):
        await review.prove_age(store.pool, ruling(bond_id), LATER)
    assert (await people.account(store.pool, bond_id)).proven_until is None


async def test_a_turn_under_way_cannot_freeze_again_what_was_just_unfrozen(store: Store) -> None:
    bond_id = await met(store, FROZEN)
    await store.receive(letter("salut"))
    scene = await scene_of(store, bond_id)
    await review.unfreeze(store.pool, ruling(bond_id))
    with pytest.raises(LeaseLostError):
        await store.commit(scene, replace(effects(scene, "en pause"), account=scene.account))
    again = await scene_of(store, bond_id)
    assert again.account.frozen_at is None
    assert [each.text for each in again.said] == ["salut"]


async def talked(store: Store) -> int:
    """The bond of somebody who said something and was answered."""
    bond_id = (await store.receive(letter("je suis en quatrième"))).bond_id
    scene = await scene_of(store, bond_id)
    await store.commit(scene, effects(scene, "merci de me l'avoir dit"))
    return bond_id


async def test_whoever_reads_is_written_down_first(store: Store) -> None:
    bond_id = await talked(store)
    reason = Ruling(bond_id, "console:ana", "is this a minor?", LATER)
    lines = await review.reveal(store.pool, store.vault, reason)
    assert [line.text for line in lines] == ["je suis en quatrième", "merci de me l'avoir dit"]
    assert await audit(store) == [("console:ana", "reveal", "is this a minor?")]
    (note,) = await review.notes(store.pool, bond_id)
    assert (note.at, note.act) == (LATER, "reveal")


async def test_what_cannot_be_written_down_is_not_read(store: Store) -> None:
    bond_id = await talked(store)
    await store.pool.execute("ALTER TABLE audit ADD CHECK (act <> 'reveal')")
    with pytest.raises(asyncpg.CheckViolationError):
        await review.reveal(store.pool, store.vault, ruling(bond_id))


async def test_nobody_is_read_where_nobody_is(store: Store) -> None:
    assert await review.reveal(store.pool, store.vault, ruling(404)) == ()
    assert await audit(store) == []
