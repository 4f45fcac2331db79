"""Logs name what failed and where, and never what was said (P7)."""

import logging

import pytest
import structlog

from luna import logs

SECRET = "mon-secret-de-famille"


@pytest.fixture(autouse=True)
def as_it_was() -> object:
    """Leave the process's logging as other tests expect it."""
    handlers, level = logging.root.handlers[:], logging.root.level
    yield
    logging.root.handlers[:] = handlers
    logging.root.setLevel(level)
    structlog.reset_defaults()


@pytest.mark.parametrize("form", ["text", "json"])
@pytest.mark.parametrize("library", [False, True], ids=["ours", "a library's"])
def test_an_exception_is_named_without_its_words(
    capsys: pytest.CaptureFixture[str], form: str, library: bool
) -> None:
    logs.set_up("json" if form == "json" else "text", "info")
    try:
        int(SECRET)  # its message quotes what it was given
    except ValueError:
        if library:
            logging.getLogger("somebody").exception("it broke")
        else:
            structlog.get_logger().exception("it broke")
    written = capsys.readouterr().err
    assert "it broke" in written
    assert "ValueError" in written
    assert SECRET not in written
