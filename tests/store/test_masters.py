"""Master keys: where they come from, and what is said of one that cannot be used."""

import asyncio
import stat
from pathlib import Path

import pytest

from luna.errors import SettingsError, VaultError
from luna.opening import masters_of
from luna.settings import Settings
from luna.store.masters import Masters, masters_in, new_secret, own_masters, read_masters

OLD, NEW = new_secret(), new_secret()


def named(masters: Masters) -> str:
    return masters.current.fingerprint


@pytest.mark.parametrize(
    "text, count",
    [
        pytest.param(OLD, 1, id="one"),
        pytest.param(f" {OLD}\n", 1, id="with space around it"),
        pytest.param(f"{NEW},{OLD}", 2, id="two by a comma"),
        pytest.param(f"{NEW}\n{OLD}\n", 2, id="two by a line"),
        pytest.param(f"{OLD} {OLD}", 1, id="the same twice"),
    ],
)
def test_keys_are_read(text: str, count: int) -> None:
    found = read_masters(text, "here")
    assert len(found.known) == count
    assert named(found) == named(read_masters(NEW if text.startswith(NEW) else OLD, "here"))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("not base64!", id="no base64"),
        pytest.param(OLD[:-8], id="too short"),
        pytest.param(OLD[:-1] + OLD, id="too long"),
        pytest.param(f"{NEW},é", id="a second one that is none"),
    ],
)
def test_what_is_no_key_is_said_in_one_line(text: str) -> None:
    with pytest.raises(VaultError, match="LUNA_MASTER_KEY must hold 32") as caught:
        read_masters(text, "LUNA_MASTER_KEY")
    assert "\n" not in str(caught.value)
    assert not text or text not in str(caught.value)


def test_without_any_one_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "master.key"
    first, second = own_masters(path), own_masters(path)
    assert named(first) == named(second)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


async def test_many_first_processes_agree_on_one_key(tmp_path: Path) -> None:
    path = tmp_path / "master.key"
    found = await asyncio.gather(*(asyncio.to_thread(own_masters, path) for _ in range(16)))
    assert len({named(each) for each in found}) == 1


@pytest.mark.parametrize(
    "text, mode, said",
    [
        pytest.param(OLD, 0o644, "chmod 600", id="others may read it"),
        pytest.param("?", 0o600, "must hold 32", id="it holds no key"),
    ],
)
def test_a_key_file_of_ours_that_was_touched(
    tmp_path: Path, text: str, mode: int, said: str
) -> None:
    path = tmp_path / "master.key"
    path.write_text(text)
    path.chmod(mode)
    with pytest.raises(VaultError, match=said):
        own_masters(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(VaultError, match="cannot be read: No such file"):
        masters_in(tmp_path / "none")


def test_settings_name_the_key(tmp_path: Path) -> None:
    file = tmp_path / "given"
    file.write_text(OLD)
    for settings in ({"luna_master_key": OLD}, {"luna_master_key_file": file}):
        found = masters_of(Settings.model_validate(settings))
        assert named(found) == named(read_masters(OLD, ""))
        assert not found.made_here
    assert masters_of(Settings(luna_data_dir=tmp_path)).made_here
    with pytest.raises(SettingsError, match="keep one"):
        masters_of(Settings.model_validate({"luna_master_key": OLD, "luna_master_key_file": file}))
