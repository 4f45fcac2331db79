"""Commands that need nothing but the account: pure answers, by name."""

from collections.abc import Callable
from dataclasses import replace

from luna.core.account import Gate
from luna.core.guards.facts import Facts
from luna.core.model import Kind
from luna.core.reply import Answer, Button, Keyboard

MENU = (
    "start",
    "help",
    "memory",
    "settings",
    "quiet",
    "reset",
)  # Telegram's command menu, in this order
ADMIN = ("health", "debug", "console")
RESET_YES, RESET_NO = "reset:yes", "reset:no"
_RESET: Keyboard = ((Button("reset-yes", RESET_YES), Button("reset-no", RESET_NO)),)


def answer(facts: Facts) -> Answer | None:
    """The answer to a command, a tap or a plain "stop writing"; nothing where it is neither."""
    last = facts.said[-1]
    if last.kind is Kind.BUTTON:
        return _tap(last.text)
    if last.kind is not Kind.COMMAND:
        return _quiet(facts) if facts.seen.opt_out else None
    return _COMMANDS.get(name_of(last.text), _unknown)(facts)


def name_of(text: str) -> str:
    """``"/help@luna_bot more"`` is ``"help"``."""
    return (
        text.split(maxsplit=1)[0].removeprefix("/").partition("@")[0].lower()
        if text.strip()
        else ""
    )


def words_after(text: str) -> str:
    """What ``"/help I want to die"`` says beside its name; one word is a token or a number."""
    words = text.split()[1:]
    return " ".join(words) if len(words) > 1 else ""


def _start(facts: Facts) -> Answer:
    return _private("onboarding_welcome" if facts.account.gate is Gate.OPEN else "help")


def _help(facts: Facts) -> Answer:  # noqa: ARG001  all commands have one shape
    return _private("help")


def _quiet(facts: Facts) -> Answer:
    """P6: "stop" stops everything that she would start, at once."""
    return Answer(None, ("opt_out",), account=replace(facts.account, proactive=False))


def _reset(facts: Facts) -> Answer:  # noqa: ARG001  all commands have one shape
    return Answer(None, ("reset_confirm",), keyboard=_RESET, private=True)


def _unknown(facts: Facts) -> Answer:
    return Answer(
        None, ("unknown_command",), slots={"command": name_of(facts.last_text)}, private=True
    )


def _tap(press: str) -> Answer:
    if press == RESET_YES:
        return Answer(None, ("reset_done",), private=True, wipe=True)
    return _private("reset_kept" if press == RESET_NO else "old_button")


def _private(key: str) -> Answer:
    return Answer(None, (key,), private=True)


_COMMANDS: dict[str, Callable[[Facts], Answer]] = {
    "start": _start,
    "help": _help,
    "quiet": _quiet,
    "reset": _reset,
}
