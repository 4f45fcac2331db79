"""Settings: what is wrong is one line that names the variable."""

from pathlib import Path

import pytest

from luna.errors import SettingsError
from luna.settings import load_settings


@pytest.mark.parametrize(
    "name, value, says",
    [
        pytest.param("TELEGRAM_BOT_TOKEN", "", "TELEGRAM_BOT_TOKEN", id="an empty token"),
        pytest.param("TELEGRAM_BOT_TOKEN", "abc", "BotFather", id="what is no token"),
        pytest.param("TELEGRAM_API_BASE_URL", "telegram", "https://", id="what is no address"),
        pytest.param("DATABASE_URL", "mysql://h/luna", "postgresql://", id="another database"),
        pytest.param("DB_PORT", "http", "DB_PORT", id="a port in words"),
        pytest.param("DB_PORT", "70000", "DB_PORT should be less", id="a port out of range"),
        pytest.param("ANTHROPIC_BASE_URL", "", "ANTHROPIC_BASE_URL", id="an empty address"),
        pytest.param("DISCLOSURE_HOURS", "4", "DISCLOSURE_HOURS", id="rarer than the promise"),
        pytest.param("DISCLOSURE_HOURS", "0", "DISCLOSURE_HOURS", id="no hours at all"),
        pytest.param("LOG_FORMAT", "xml", "LOG_FORMAT", id="an unknown format"),
        pytest.param("ADMIN_TELEGRAM_ID", "me", "ADMIN_TELEGRAM_ID", id="an id in words"),
        pytest.param("CONSOLE_PASSWORD", "eleven char", "12 characters", id="a short password"),
        pytest.param("CONSOLE_URL", "https://x/console", "without a path", id="a page in a folder"),
        pytest.param("TRUSTED_PROXIES", "10.0.0.1, proxy", "TRUSTED_PROXIES", id="a proxy's name"),
        pytest.param("LUNA_COLOUR", "red", "LUNA_COLOUR is not a setting", id="an unknown one"),
        pytest.param(
            "TELEGRAM_BOT_TOKN", "1:a", "did you mean TELEGRAM_BOT_TOKEN?", id="a slip of a name"
        ),
    ],
)
def test_a_wrong_value_is_one_line(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, says: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsError) as wrong:
        load_settings(env_file=None)
    assert says in str(wrong.value)
    assert "\n" not in str(wrong.value)


def test_a_secret_is_never_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "nottoken-hunter2")
    with pytest.raises(SettingsError) as wrong:
        load_settings(env_file=None)
    assert "hunter2" not in str(wrong.value)


def test_an_unknown_name_in_the_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LUNA_TEST_MODE=true\nTYPO_OF_SOMETHING=1\n")
    with pytest.raises(SettingsError, match="TYPO_OF_SOMETHING is not a setting"):
        load_settings(env_file=tmp_path / ".env")


def test_a_file_that_is_no_text_is_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"LUNA_TEST_MODE=\xff\xfe\n")
    with pytest.raises(SettingsError, match=r"\.env cannot be read as UTF-8 text") as wrong:
        load_settings(env_file=tmp_path / ".env")
    assert "\n" not in str(wrong.value)


@pytest.mark.parametrize(
    "given, dsn",
    [
        pytest.param({}, None, id="nothing given: the embedded one"),
        pytest.param(
            {"DATABASE_URL": "postgresql://u:p@h/d"}, "postgresql://u:p@h/d", id="an address"
        ),
        pytest.param(
            {"DB_HOST": "db", "DB_PASSWORD": "s/e:c"},
            "postgresql://luna:s%2Fe%3Ac@db:5432/luna",
            id="its parts",
        ),
        pytest.param(
            {"DB_HOST": "db", "DATABASE_URL": "postgres://x/y"},
            "postgres://x/y",
            id="the address wins",
        ),
    ],
)
def test_which_database(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], dsn: str | None
) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    assert load_settings(env_file=None).dsn == dsn


def test_the_example_names_every_setting() -> None:
    from luna.settings import Settings  # noqa: PLC0415

    example = (Path(__file__).parents[1] / ".env.example").read_text()
    named = {line.strip("#").partition("=")[0] for line in example.splitlines() if "=" in line}
    assert {name.upper() for name in Settings.model_fields} <= named
