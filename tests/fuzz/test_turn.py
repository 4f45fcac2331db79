"""A turn under awkward words, the user's or a model's: it ends, it is written, something leaves."""

from dataclasses import replace
from itertools import count
from unicodedata import category

import pytest
from hypothesis import HealthCheck, given, settings
from tests.fuzz.awkward import FAMILIES, families, words
from tests.fuzz.conftest import Parrot
from tests.opened import opened

from luna.app import App
from luna.core.model import Kind
from luna.core.text import units
from luna.hygiene import LIMIT, clean
from luna.store.mailbox import Letter
from luna.store.seal import Column
from luna.telegram.sender import split
from luna.turn import Turn, take_turn

TRIES = settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
numbers = count(1000)
LEFT = "bond_id = {} AND turn = {}"


async def taken(app: App, text: str, kind: Kind = Kind.TEXT, user: int = 7) -> Turn:
    """The turn that answers a grown user's message, with all that it leaves behind looked at."""
    number = next(numbers)
    letter = Letter(user, number, app.clock(), kind, clean(text), seed="7", telegram_id=number)
    bond_id = (await app.store.receive(letter)).bond_id
    pool = app.store.pool
    await pool.execute(
        "UPDATE accounts SET adult_since = now(), birth_year = 1990, frozen_at = NULL, "
        "frozen_why = NULL WHERE id = $1",
        bond_id,
    )
    turn = await take_turn(bond_id, app)
    assert isinstance(turn, Turn)
    assert await pool.fetchval("SELECT count(*) FROM inbox WHERE answered_at IS NULL") == 0
    these = LEFT.format(bond_id, turn.scene.bond.version + 1)
    left = [text or "" for text in await opened(app.store, Column.OUTBOX_TEXT, these)]
    assert left
    for message in (part for bubble in left for part in split(bubble)):
        assert any(category(letter)[0] in "LNPS" for letter in message)
        assert units(message) <= LIMIT
    return turn


@pytest.mark.parametrize("kind", [Kind.TEXT, Kind.COMMAND, Kind.BUTTON])
async def test_whatever_is_written_is_answered(
    app: App, subtests: pytest.Subtests, kind: Kind
) -> None:
    for user, (family, text) in enumerate(FAMILIES.items(), start=10):
        with subtests.test(family):
            await taken(app, text, kind, user)
            assert (await taken(app, "et sinon ça va ?", user=user)).scene.bond.version == 1


@TRIES
@given(words)
async def test_any_words_are_answered(app: App, text: str) -> None:
    await taken(app, f"je m'appelle {text}", user=next(numbers))


async def test_whatever_a_model_writes_something_well_formed_leaves(
    app: App, subtests: pytest.Subtests
) -> None:
    for user, (family, draft) in enumerate(FAMILIES.items(), start=10):
        with subtests.test(family):
            parrot = Parrot([draft, draft])
            turn = await taken(replace(app, voice=parrot), "tu fais quoi ?", user=user)
            for bubble in turn.reply.bubbles:
                bubble.encode()
                assert "\x00" not in bubble


@TRIES
@given(words, families)
async def test_any_draft_ends_in_a_reply(app: App, draft: str, said: str) -> None:
    await taken(
        replace(app, voice=Parrot([f"coucou {draft}", draft])),
        f"raconte {said}",
        user=next(numbers),
    )
