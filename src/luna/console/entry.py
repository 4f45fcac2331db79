"""Entry: who may come in, how they show it, and how often they may try.

On loopback and without a password the playground is open, as on one's own desk. Everywhere else
every page and socket asks for a session; the operator's own pages always do.
"""

import hashlib
import hmac
import secrets
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

import asyncpg

from luna.errors import SettingsError
from luna.settings import Settings
from luna.store import tickets
from luna.tickets import Desk, desk_of

LASTS = timedelta(hours=12)
WINDOW = timedelta(minutes=15)
EACH, ALL = 5, 30  # failed attempts within the window: of an address, of everybody
PASSWORD = "password"  # noqa: S105  how an operator is named who came by it


@dataclass(frozen=True, slots=True)
class Rules:
    """``guarded``: every page asks who comes. ``host`` is the public name, if there is one."""

    guarded: bool
    password: str | None = field(repr=False)
    desk: Desk | None
    host: str | None = None
    https: bool = False

    @property
    def possible(self) -> bool:
        """Whether anybody can sign in at all."""
        return self.password is not None or self.desk is not None


def rules_of(settings: Settings) -> Rules:
    """How the page is entered. Raises ``SettingsError`` where nobody could, and all might look."""
    password, url = settings.console_password, urlsplit(settings.console_url or "")
    open_to_others = not _loopback(settings.luna_host) or bool(url.netloc)
    rules = Rules(
        guarded=open_to_others or password is not None,
        password=password.get_secret_value() if password else None,
        desk=desk_of(settings),
        host=url.netloc or None,
        https=url.scheme == "https",
    )
    if open_to_others and not rules.possible:
        raise SettingsError(
            f"The page would be open to others (LUNA_HOST {settings.luna_host}) and nobody could "
            "sign in: set CONSOLE_PASSWORD, or TELEGRAM_BOT_TOKEN and ADMIN_TELEGRAM_ID for the "
            "bot's /console link, or keep to LUNA_HOST=127.0.0.1."
        )
    return rules


@dataclass(frozen=True, slots=True)
class Session:
    """An operator who came in; ``who`` stands in the audit."""

    who: str
    until: datetime


@dataclass(slots=True)
class Limit:
    """Failed attempts lately; never more of them than ``ALL`` are kept."""

    _failed: deque[tuple[datetime, str]] = field(default_factory=deque)

    def reached(self, address: str, now: datetime) -> bool:
        while self._failed and self._failed[0][0] <= now - WINDOW:
            self._failed.popleft()
        of_address = sum(each == address for _, each in self._failed)
        return of_address >= EACH or len(self._failed) >= ALL

    def note(self, address: str, now: datetime) -> None:
        self._failed.append((now, address))


@dataclass(slots=True)
class Entry:
    """The sessions of this process: a restart or a sign-out ends them. ``clock`` is the wall's."""

    rules: Rules
    pool: asyncpg.Pool
    clock: Callable[[], datetime]
    _limit: Limit = field(default_factory=Limit)
    _sessions: dict[str, Session] = field(default_factory=dict, repr=False)
    _salt: bytes = field(default_factory=lambda: secrets.token_bytes(32), repr=False)

    def session(self, token: str | None) -> Session | None:
        """Whose session a cookie names; nothing once it is over."""
        found = self._sessions.get(token or "")
        return found if found and self.clock() < found.until else None

    def barred(self, address: str) -> bool:
        """Too many attempts failed; those by password must wait."""
        return self._limit.reached(address, self.clock())

    def by_password(self, given: str, address: str) -> str | None:
        """The token of a new session, or nothing and one failure noted."""
        wanted = self.rules.password
        if wanted is None or self.barred(address):
            return None
        if not hmac.compare_digest(self._print(given), self._print(wanted)):
            self._limit.note(address, self.clock())
            return None
        return self._begin(PASSWORD)

    async def by_ticket(self, given: str, address: str) -> str | None:
        """The same by a link of the bot's. A good one is never barred: nobody guesses one."""
        now = self.clock()
        ticket = self.rules.desk and self.rules.desk.read(given, now)
        if ticket and await tickets.spend(self.pool, ticket.number, ticket.until, now):
            return self._begin(f"telegram:{ticket.who}")
        if not self.barred(address):
            self._limit.note(address, now)
        return None

    def end(self, token: str | None) -> None:
        self._sessions.pop(token or "", None)

    def _begin(self, who: str) -> str:
        now, token = self.clock(), secrets.token_urlsafe(32)
        live = {old: each for old, each in self._sessions.items() if now < each.until}
        self._sessions = {**live, token: Session(who, now + LASTS)}
        return token

    def _print(self, password: str) -> bytes:
        """Of one length whatever the password's, so that comparing tells nothing."""
        return hmac.new(self._salt, password.encode("utf-8", "replace"), hashlib.sha256).digest()


def _loopback(host: str) -> bool:
    try:
        return host.casefold() == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
