"""What ``/settings`` shows and changes."""

from dataclasses import replace

import pytest
from tests.core.build import ADULT, facts

from luna.core import preferences
from luna.core.account import Account
from luna.core.model import Kind, Language
from luna.core.tuning import Tuning

POLITE = replace(ADULT, formal=True)
WILLING = replace(ADULT, proactive=True)


@pytest.mark.parametrize(
    "text, kind, account, key, changes",
    [
        ("/settings", Kind.COMMAND, ADULT, "settings_silent", {}),
        ("/settings@luna_bot", Kind.COMMAND, WILLING, "settings_first", {}),
        (preferences.FIRST_ON, Kind.BUTTON, ADULT, "settings_writes", {"proactive": True}),
        (preferences.FIRST_OFF, Kind.BUTTON, WILLING, "opt_out", {"proactive": False}),
        (preferences.VOUS, Kind.BUTTON, ADULT, "settings_vous", {"formal": True}),
        (preferences.TU, Kind.BUTTON, POLITE, "settings_tu", {"formal": False}),
        ("prefer:tongue:en", Kind.BUTTON, ADULT, "settings_tongue", {"language": Language.EN}),
        pytest.param("prefer:tongue:de", Kind.BUTTON, ADULT, "old_button", {}, id="no tongue"),
        (
            "/settings America/Montreal",
            Kind.COMMAND,
            ADULT,
            "settings_zone",
            {"timezone": "America/Montreal"},
        ),
        pytest.param("/settings lune", Kind.COMMAND, ADULT, "settings_no_zone", {}, id="nowhere"),
        pytest.param("/settings ../x", Kind.COMMAND, ADULT, "settings_no_zone", {}, id="no path"),
        pytest.param("/settings", Kind.COMMAND, Account(), None, {}, id="not before the gate"),
        pytest.param("reset:yes", Kind.BUTTON, ADULT, None, {}, id="another's button"),
        pytest.param("settings", Kind.TEXT, ADULT, None, {}, id="talk"),
    ],
)
def test_settings(
    rules: Tuning,
    text: str,
    kind: Kind,
    account: Account,
    key: str | None,
    changes: dict[str, object],
) -> None:
    found = preferences.answer(facts(rules, text, account=account, kind=kind))
    assert (found and found.keys) == (key and (key,))
    assert (found and found.account) == (replace(account, **changes) if changes else None)  # type: ignore[arg-type]
