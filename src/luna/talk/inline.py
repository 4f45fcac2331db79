"""Inline: a picture in the terminal itself, where the terminal can show one."""

from base64 import b64encode
from collections.abc import Mapping

PNG = b"\x89PNG"
COLUMNS = 32  # cells that a picture is wide
CHUNK = 4096  # bytes of one escape sequence that kitty takes
_ITERM = frozenset({"iTerm.app", "WezTerm"})


def inline(body: bytes, environment: Mapping[str, str]) -> str | None:
    """The escape sequence that shows a picture, or nothing for a terminal that shows none.

    Kitty's way takes PNG only; iTerm2's takes whatever is a picture.
    """
    if environment.get("TERM_PROGRAM") in _ITERM:
        sent = b64encode(body).decode()
        return f"\x1b]1337;File=inline=1;width={COLUMNS};size={len(body)}:{sent}\x07"
    if environment.get("TERM") == "xterm-kitty" and body.startswith(PNG):
        return _kitty(b64encode(body).decode())
    return None


def _kitty(sent: str) -> str:
    parts = [sent[at : at + CHUNK] for at in range(0, len(sent), CHUNK)]
    heads = [f"a=T,f=100,c={COLUMNS},", *[""] * (len(parts) - 1)]
    return "".join(
        f"\x1b_G{head}m={int(number < len(parts) - 1)};{part}\x1b\\"
        for number, (head, part) in enumerate(zip(heads, parts, strict=True))
    )
