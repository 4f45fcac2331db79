"""A Bot API server on loopback: the wire format of the real one, with a test at its other end.

    async with FakeTelegram() as telegram:
        user = telegram.user(first_name="Zoé")
        await user.says("salut")                # reaches the bot by polling or webhook
        reply, = await user.hears(1)
        assert telegram.sent == [reply]         # the ground truth: what was really accepted

As a process: `python -m tests.fakes.telegram --port 0`; see `tests/fakes/control.py` for its verbs.
"""

import argparse
import asyncio
import inspect
import re
import time
from collections import Counter
from collections.abc import Callable
from typing import Self

from aiohttp import web

from tests.fakes import control
from tests.fakes.faults import Drop, Fault, Faults
from tests.fakes.mailbag import Mailbag
from tests.fakes.methods import METHODS, SPELLED
from tests.fakes.people import FakeGroup, FakeUser
from tests.fakes.records import Call, Sent, StoredFile
from tests.fakes.server import Loopback, hang_up, serve
from tests.fakes.stars import FakeStars
from tests.fakes.wire import Json, Params, Refusal, read_params, success

TOKEN = "123456789:AAFakeTokenForLoopbackTestsOnly_0000"


class FakeTelegram(Loopback):
    """Telegram and everybody on it. `clock` stamps `Sent.at`, `wall` the dates on the wire."""

    def __init__(
        self,
        token: str = TOKEN,
        clock: Callable[[], float] = time.monotonic,
        wall: Callable[[], float] = time.time,
    ) -> None:
        super().__init__()
        self.token = token
        self.clock = clock
        self._wall = wall
        self.mailbag = Mailbag()
        self.faults = Faults()
        self.users: dict[int, FakeUser] = {}
        self.groups: dict[int, FakeGroup] = {}
        self.sent: list[Sent] = []
        self.edited: list[Sent] = []
        self.deleted: list[tuple[int, int]] = []
        self.calls: list[Call] = []
        self.messages: dict[tuple[int, int], Json] = {}
        self.callbacks: dict[str, Json | None] = {}
        self.files: dict[str, StoredFile] = {}
        self.lost: set[str] = set()  # paths that are not given out any more
        self.forgotten: set[tuple[str, str]] = set()  # what getFile says nothing of, by file
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.texts: dict[tuple[str, str], str] = {}
        self.under_way: Counter[str] = Counter()  # calls that came, whatever became of them
        self.stars = FakeStars(self)
        self._last_message = 0

    # Where it is

    @property
    def bot_url(self) -> str:
        """What python-telegram-bot calls `base_url`: the token follows."""
        return f"{self.base_url}/bot"

    @property
    def file_url(self) -> str:
        """What python-telegram-bot calls `base_file_url`."""
        return f"{self.base_url}/file/bot"

    def addresses(self) -> dict[str, str]:
        return super().addresses() | {"bot_url": self.bot_url, "token": self.token}

    def routes(self) -> list[web.RouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self._answer),
            web.get("/file/bot{token}/{path:.+}", self._download),
            *control.routes(self),
        ]

    async def start(self, port: int = 0) -> Self:
        await super().start(port)
        self.mailbag.resume()
        return self

    async def close(self) -> None:
        await self.mailbag.close()
        await super().close()

    # Who is there

    def user(
        self,
        id: int | None = None,
        first_name: str = "Camille",
        language_code: str = "fr",
        started: bool = True,
    ) -> FakeUser:
        """Somebody new, or with a known id the same person again."""
        number = id or 1001 + len(self.users)
        if number not in self.users:
            self.users[number] = FakeUser(self, number, first_name, language_code, started)
        return self.users[number]

    def group(self, title: str = "Les amis") -> FakeGroup:
        """A group without the bot: `user.adds_bot_to(group)` invites it."""
        group = FakeGroup(self, -4001 - len(self.groups), title)
        self.groups[group.id] = group
        return group

    def me(self) -> Json:
        number = int(self.token.split(":")[0])
        return {"id": number, "is_bot": True, "first_name": "Luna", "username": "luna_fake_bot"}

    # What tests ask of it

    def redeliver(self, update_id: int) -> None:
        """Hand out an update once more, under the same id."""
        self.mailbag.redeliver(update_id)

    async def delivered(self, timeout: float = 5.0) -> None:
        """Until the bot has confirmed every update: by its offset, or by a 2xx."""
        async with asyncio.timeout(timeout):
            while self.mailbag.pending:  # noqa: ASYNC110 - many places empty it
                await asyncio.sleep(0.005)

    def duplicates(self) -> dict[tuple[int, str], int]:
        """Messages accepted more than once: (chat, text) to how many too many."""
        counts = Counter((sent.chat_id, sent.text) for sent in self.sent)
        return {key: count - 1 for key, count in counts.items() if count > 1}

    def fail_next(
        self,
        method: str | None,
        status: int,
        retry_after: int | None = None,
        description: str | None = None,
        times: int = 1,
        chat_id: int | None = None,
    ) -> None:
        """Refuse the next calls of a method (None: of any), without accepting them."""
        refusal = Refusal(status, description, retry_after)
        self.faults.waiting.append(Fault(method, chat_id, times, refusal=refusal))

    def drop_next(
        self, method: str | None, before: bool = True, times: int = 1, chat_id: int | None = None
    ) -> None:
        """Close the connection unanswered, `before` accepting the call or after it."""
        drop: Drop = "before" if before else "after"
        self.faults.waiting.append(Fault(method, chat_id, times, drop=drop))

    def delay(self, method: str, seconds: float, before: bool = False) -> None:
        """Answer a method late from now on: after accepting it, or with `before` ahead of that."""
        (self.faults.slow_before if before else self.faults.slow_after)[method] = seconds

    # What the rest of the fake asks of it

    def now(self) -> int:
        return int(self._wall())

    def update(self, kind: str, payload: Json, lane: int) -> int:
        """Send the bot an update of any kind; `lane` is the chat whose order it keeps."""
        return self.mailbag.push(kind, payload, lane)

    def message(self, chat: Json, author: Json, content: Json) -> Json:
        self._last_message += 1
        message = {
            "message_id": self._last_message,
            "from": author,
            "chat": chat,
            "date": self.now(),
            **content,
        }
        self.messages[chat["id"], self._last_message] = message
        return message

    def change_membership(self, author: Json, chat: Json, old: str, new: str) -> int:
        change: Json = {"chat": chat, "from": author, "date": self.now()}
        for key, status in (("old_chat_member", old), ("new_chat_member", new)):
            forever = {"until_date": 0} if status == "kicked" else {}
            change[key] = {"user": self.me(), "status": status, **forever}
        return self.update("my_chat_member", change, chat["id"])

    def new_callback(self) -> str:
        query = str(4_000_000_000 + len(self.callbacks))
        self.callbacks[query] = None
        return query

    def store_file(self, folder: str, name: str, body: bytes) -> StoredFile:
        number = len(self.files) + 1
        path = f"{folder}/file_{number}{name[name.rfind('.') :] if '.' in name else ''}"
        stored = StoredFile(f"FakeFile-{number:08}", f"Unique-{number:08}", path, name, body)
        self.files[stored.file_id] = stored
        return stored

    def forgets(self, file_id: str, field: str) -> None:
        """Leave a field out of what is told of a file, as the real one may."""
        self.forgotten.add((file_id, field))

    def describe(self, stored: StoredFile) -> Json:
        return {
            "file_id": stored.file_id,
            "file_unique_id": stored.unique_id,
            "file_size": len(stored.body),
        }

    # The wire

    async def _answer(self, request: web.Request) -> web.Response:
        name = request.match_info["method"]
        method = SPELLED.get(name.lower(), name)
        params = Params({}, {})
        try:
            self._check_token(request.match_info["token"])
            params = await read_params(request)
            response = await self._call(method, params, request)
        except Refusal as refusal:
            response = refusal.response()
        dropped = request.transport is None or request.transport.is_closing()
        status = 0 if dropped else response.status
        chat_id = params.number("chat_id") or None
        self.calls.append(Call(method, chat_id, dict(params.values), status, self.clock()))
        return response

    async def _call(self, method: str, params: Params, request: web.Request) -> web.Response:
        if method not in METHODS:
            raise Refusal(404)
        self.under_way[method] += 1
        if seconds := self.faults.slow_before.get(method):
            await asyncio.sleep(seconds)
        fault = self.faults.take(method, params.number("chat_id"))
        if fault and fault.refusal:
            raise fault.refusal
        if fault and fault.drop == "before":
            return hang_up(request)
        result = METHODS[method](self, params)
        if inspect.isawaitable(result):
            result = await result
        if seconds := self.faults.slow_after.get(method):
            await asyncio.sleep(seconds)
        return hang_up(request) if fault else success(result)

    def _check_token(self, token: str) -> None:
        if not re.fullmatch(r"\d+:[\w-]+", token):
            raise Refusal(404)
        if token != self.token:
            raise Refusal(401)

    async def _download(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request.match_info["token"])
        except Refusal as refusal:
            return refusal.response()
        for stored in self.files.values():
            if stored.path == request.match_info["path"] and stored.path not in self.lost:
                return web.Response(body=stored.body)
        return Refusal(404).response()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="A fake Bot API server on 127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    chosen = parser.parse_args()
    asyncio.run(serve(FakeTelegram(chosen.token), chosen.port))
