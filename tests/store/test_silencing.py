"""Stop stops what she was about to send by herself, and nothing that answers."""

from dataclasses import replace

from tests.store.test_turns import NOW, effects, letter, scene_of

from luna.core.systems.outreach import Reason
from luna.store.store import Store


async def test_stop_drops_what_she_had_not_been_asked_for(store: Store) -> None:
    for said, record in (
        ("une réponse", {}),
        ("coucou", {"reason": Reason.HELLO}),
        ("d'accord, j'arrête", {"signals": ("opted_out",)}),
    ):
        bond_id = (await store.receive(letter())).bond_id
        scene = await scene_of(store, bond_id)
        made = effects(scene, said)
        await store.commit(scene, replace(made, record=replace(made.record, **record)))
    sends = await store.pool.fetch("SELECT turn, state, done_at FROM outbox ORDER BY turn")
    assert [tuple(row) for row in sends] == [
        (1, "pending", None),
        (2, "dropped", NOW),
        (3, "pending", None),
    ]
