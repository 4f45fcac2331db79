"""Sealing, by its laws: what was sealed opens in its own place, and nowhere else."""

from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from luna.errors import VaultError
from luna.store.masters import read_masters
from luna.store.seal import OVERHEAD, Column, DataKey, from_hex, to_hex

ONE, OTHER = (read_masters(text * 43 + "=", "tests") for text in ("A", "Q"))
columns = st.sampled_from(Column)
rows = st.one_of(st.integers(0), st.builds("{}:{}".format, st.integers(0), st.integers(0)))
any_text = st.text(st.characters(codec=None, categories=None))


def key(bond_id: int = 7) -> DataKey:
    return ONE.unwrap(bond_id, ONE.make(ONE.current.fingerprint))


MINE = key()


@given(any_text, columns, rows)
def test_what_is_sealed_opens_in_its_place(words: str, column: Column, row: object) -> None:
    sealed = MINE.seal(words, column, row)
    assert MINE.open(sealed, column, row) == words
    assert len(sealed) == len(words.encode("utf-8", "surrogatepass")) + OVERHEAD
    assert from_hex(to_hex(sealed)) == sealed


@given(st.binary(), columns, rows, st.data())
def test_one_changed_bit_and_it_does_not_open(
    what: bytes, column: Column, row: object, data: st.DataObject
) -> None:
    sealed = bytearray(MINE.seal_bytes(what, column, row))
    bit = data.draw(st.integers(0, 8 * len(sealed) - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(VaultError):
        MINE.open_bytes(bytes(sealed), column, row)


@given(columns, columns, rows, rows)
def test_elsewhere_it_does_not_open(
    here: Column, there: Column, row: object, other: object
) -> None:
    sealed = MINE.seal("un secret", here, row)
    if (here, str(row)) != (there, str(other)):
        with pytest.raises(VaultError):
            MINE.open(sealed, there, other)


@pytest.mark.parametrize(
    "thief",
    [
        pytest.param(key(7), id="another key of the same bond"),
        pytest.param(DataKey(8, MINE.key_id, MINE._cipher), id="the same key at another bond"),
    ],
)
def test_for_somebody_else_it_does_not_open(thief: DataKey) -> None:
    sealed = MINE.seal("un secret", Column.KNOWN)
    with pytest.raises(VaultError) as caught:
        thief.open(sealed, Column.KNOWN)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("size", [0, 1, OVERHEAD - 1], ids=str)
def test_a_stump_does_not_open(size: int) -> None:
    with pytest.raises(VaultError):
        MINE.open(bytes(size), Column.KNOWN)


def test_the_same_words_never_look_the_same() -> None:
    assert MINE.seal("oui", Column.KNOWN) != MINE.seal("oui", Column.KNOWN)


def test_a_key_shows_nothing_of_itself() -> None:
    assert "AESGCM" not in f"{MINE!r}"
    assert "AESGCM" not in f"{ONE!r}"


@given(st.uuids())
def test_a_wrapped_key_opens_under_its_master_and_its_name_only(name: UUID) -> None:
    wrapped = ONE.current.wrap(name, bytes(32))
    assert ONE.current.unwrap(name, wrapped) == bytes(32)
    for master, other in ((ONE.current, UUID(int=name.int ^ 1)), (OTHER.current, name)):
        with pytest.raises(VaultError):
            master.unwrap(other, wrapped)
