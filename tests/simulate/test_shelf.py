"""The shelf gives turns what the real store gives them: one talk through both, compared."""

from dataclasses import replace
from datetime import timedelta

from luna.app import App
from luna.clock import VirtualClock
from luna.core.model import Kind
from luna.persona import persona_folder
from luna.simulate.shelf import Shelf
from luna.simulate.world import BEGINS, World
from luna.store.mailbox import Letter
from luna.store.store import Store
from luna.turn import Turn, take_turn

GATE = ("coucou", "gate:accept", "gate:decade:1990", "gate:year:1994")
TALK = (
    "je m'appelle Karim",
    "j'habite à Lyon et j'ai un chat, Moka",
    "tu te souviens comment je m'appelle ?",
    "oublie ça",
    "t'es un bot ?",
    "j'ai un entretien demain",
    "/memory",
    "bonne nuit",
)


async def told(app: App, clock: VirtualClock, seed: str) -> list[object]:
    """Every reply, and the state that it left."""
    found = list[object]()
    for number, text in enumerate((*GATE, *TALK), 1):
        clock.advance(timedelta(minutes=3))
        tap, command = text.startswith("gate:"), text.startswith("/")
        kind = Kind.BUTTON if tap else Kind.COMMAND if command else Kind.TEXT
        receipt = await app.store.receive(Letter(5, number, clock(), kind, text, seed))
        turn = await take_turn(receipt.bond_id, app)
        assert isinstance(turn, Turn)
        found.append((text, turn.reply.bubbles, turn.bond.systems))
    return found


async def test_one_talk_is_the_same_through_both(store: Store, world: World) -> None:
    made = world.app(persona_folder() / "tuning.toml")
    shelf_clock, real_clock = VirtualClock(BEGINS), VirtualClock(BEGINS)
    shelved = replace(made, clock=shelf_clock, store=Shelf.empty())
    real = replace(made, clock=real_clock, store=store)
    assert await told(shelved, shelf_clock, "s") == await told(real, real_clock, "s")
