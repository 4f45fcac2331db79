"""What a step of a story may claim of its turns: each check tells what is amiss, if anything is."""

import re
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

from tests.stories.telling import Heard

Check = Callable[[Heard, Any], Iterator[str]]


def amiss(heard: Heard) -> list[str]:
    """All that one turn does otherwise than its step claims."""
    step = {"silent": False} | heard.step
    claims = {key: wanted for key, wanted in step.items() if key in CHECKS}
    found = (each for key, wanted in claims.items() for each in CHECKS[key](heard, wanted))
    return [f"{heard.place} -> {heard.said!r}: {each}" for each in found]


def _hears(heard: Heard, patterns: list[str]) -> Iterator[str]:
    yield from (f"{one!r} is missing" for one in patterns if not _found(one, heard.said))


def _never(heard: Heard, patterns: list[str]) -> Iterator[str]:
    yield from (f"{one!r} was said" for one in patterns if _found(one, heard.said))


def _silent(heard: Heard, silent: bool) -> Iterator[str]:
    if bool(heard.said) is silent:
        yield "she spoke" if silent else "she said nothing"


def _guard(heard: Heard, guard: str) -> Iterator[str]:
    if (found := heard.turn.reply.guard or "") != guard:
        yield f"answered by {found!r}, not {guard!r}"


def _wins(heard: Heard, keys: list[str]) -> Iterator[str]:
    yield from (f"{key} is not among {heard.won}" for key in keys if key not in heard.won)


def _loses(heard: Heard, prefixes: list[str]) -> Iterator[str]:
    won = [(prefix, key) for prefix in prefixes for key in heard.won if key.startswith(prefix)]
    yield from (f"{key} won" for _, key in won)


def _told(heard: Heard, patterns: list[str]) -> Iterator[str]:
    system = _system(heard)
    yield from (f"{one!r} is not in her system text" for one in patterns if not _found(one, system))


def _untold(heard: Heard, patterns: list[str]) -> Iterator[str]:
    system = _system(heard)
    yield from (f"{one!r} is in her system text" for one in patterns if _found(one, system))


def _reminds(heard: Heard, patterns: list[str]) -> Iterator[str]:
    prompt = heard.turn.reply.prompt
    reminders = "\n".join(prompt.reminders) if prompt else ""
    yield from (f"no reminder of {one!r}" for one in patterns if not _found(one, reminders))


def _changed(heard: Heard, reasons: list[str]) -> Iterator[str]:
    found = heard.turn.reply.changed
    yield from (f"{one} is not among the changes {found}" for one in reasons if one not in found)


def _offers(heard: Heard, labels: list[str]) -> Iterator[str]:
    found = [label for label, _ in heard.playground.keyboard]
    if found != labels:
        yield f"buttons {found}, not {labels}"


def _state(heard: Heard, wanted: dict[str, Any]) -> Iterator[str]:
    shown = heard.state
    for name, value in wanted.items():
        found = attrgetter(name)(heard.turn.bond) if "." in name else shown[name]
        if not _holds(found, value):
            yield f"{name} is {found}, not {value}"


def _account(heard: Heard, wanted: dict[str, Any]) -> Iterator[str]:
    account = heard.account
    found = {
        "gate": str(account.gate),
        "frozen": account.frozen_at is not None,
        "proactive": account.proactive,
    }
    for name, value in wanted.items():
        if found[name] != value:
            yield f"{name} is {found[name]}, not {value}"


CHECKS: dict[str, Check] = {
    "hears": _hears,
    "never": _never,
    "silent": _silent,
    "guard": _guard,
    "wins": _wins,
    "loses": _loses,
    "told": _told,
    "untold": _untold,
    "reminds": _reminds,
    "changed": _changed,
    "offers": _offers,
    "state": _state,
    "account": _account,
}


def _found(pattern: str, text: str) -> bool:
    return re.search(pattern, text, re.IGNORECASE) is not None


def _system(heard: Heard) -> str:
    prompt = heard.turn.reply.prompt
    return f"{prompt.persona}\n{prompt.day}\n{prompt.guidance}" if prompt else ""


def _holds(found: Any, wanted: Any) -> bool:
    """``wanted`` is a value, ``"> 50"``, ``"< 20"``, ``"set"`` or ``"unset"``."""
    if wanted in ("set", "unset"):
        return (found is not None) is (wanted == "set")
    if isinstance(wanted, str) and wanted[:2] in {"> ", "< "}:
        bound = float(wanted[2:])
        return bool(found > bound if wanted[0] == ">" else found < bound)
    return bool((list(found) if isinstance(found, tuple) else found) == wanted)
