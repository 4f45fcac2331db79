"""Updates on their way to the bot: a queue for getUpdates, or a lane per chat for a webhook."""

import asyncio
import contextlib
import json
import time
from collections import deque
from dataclasses import dataclass

import aiohttp

from tests.fakes.records import Update
from tests.fakes.wire import Json, Refusal

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
LONGEST_BACKOFF = 60  # the real server's, in its seconds
LONGEST_POLL = 50
WEBHOOK_TIMEOUT = 60


@dataclass(frozen=True, slots=True)
class Webhook:
    url: str
    secret_token: str = ""
    max_connections: int = 40


class Mailbag:
    """Keeps every update until the bot has it; ids grow by one and survive a redelivery."""

    def __init__(self) -> None:
        self.webhook: Webhook | None = None
        self.allowed: list[str] = []
        self.last_error: Json = {}
        self.backoff_unit = 0.02
        """How long one second of the real webhook back-off lasts here, in seconds."""
        self._made: dict[int, Update] = {}
        self._queue: deque[Update] = deque()
        self._again: deque[Update] = deque()
        self._lanes: dict[int, deque[Update]] = {}
        self._drivers: set[asyncio.Task[None]] = set()
        self._session: aiohttp.ClientSession | None = None
        self._poll: asyncio.Future[None] | None = None
        self._next_id = 700_000_001
        self._posting = True  # off during an outage, and while the way of delivery changes

    @property
    def pending(self) -> int:
        return len(self._queue) + len(self._again) + sum(map(len, self._lanes.values()))

    def push(self, kind: str, payload: Json, lane: int) -> int:
        """The update's id, also when the bot did not ask for this kind and never gets it."""
        number, self._next_id = self._next_id, self._next_id + 1
        body = json.dumps({"update_id": number, kind: payload}).encode()
        update = self._made[number] = Update(number, kind, lane, body)
        if kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT:
            self._hand_over(update, self._queue)
        return number

    def redeliver(self, update_id: int) -> None:
        """Bring an update a second time, as after an answer that got lost on its way."""
        self._hand_over(self._made[update_id], self._again)

    def _hand_over(self, update: Update, queue: deque[Update]) -> None:
        if self.webhook is not None and self._posting:
            self._enter_lane(update)
            return
        queue.append(update)
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    # Long polling

    async def fetch(self, offset: int, limit: int, timeout: int) -> bytes:
        """A JSON array of updates; everything below `offset` is confirmed and forgotten."""
        if self.webhook is not None:
            raise Refusal(
                409,
                "Conflict: can't use getUpdates method while webhook is active; "
                "use deleteWebhook to delete the webhook first",
            )
        self.end_poll("getUpdates")
        self._confirm(offset)
        if not self._queue and not self._again and timeout > 0:
            await self._wait(min(timeout, LONGEST_POLL))
        return self._batch(limit if 1 <= limit <= 100 else 100)

    def end_poll(self, rival: str) -> None:
        """A later call ends a poll under way, as on the real server."""
        if self._poll is not None and not self._poll.done():
            extra = "; make sure that only one bot instance is running"
            self._poll.set_exception(
                Refusal(
                    409,
                    f"Conflict: terminated by {'other ' * (rival == 'getUpdates')}{rival} request"
                    + extra * (rival == "getUpdates"),
                )
            )

    async def _wait(self, timeout: int) -> None:
        poll = self._poll = asyncio.get_running_loop().create_future()
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(poll, timeout)

    def _confirm(self, offset: int) -> None:
        if offset < 0:  # counts from the end, and forgets what comes before
            offset = self._queue[max(len(self._queue) + offset, 0)].id if self._queue else 0
        while self._queue and self._queue[0].id < offset:
            self._queue.popleft()

    def _batch(self, limit: int) -> bytes:
        """Redelivered ones first: the last id of a batch is the next offset."""
        bodies = [update.body for update in self._again]
        self._again.clear()
        for update in self._queue:
            if len(bodies) >= limit:
                break
            bodies.append(update.body)
        return b"[" + b",".join(bodies) + b"]"

    # Webhook

    async def set_webhook(self, webhook: Webhook | None) -> None:
        """Change the way of delivery; what is still pending takes the new one, in order."""
        self.end_poll("setWebhook")
        await self.close()
        self.webhook, self.last_error = webhook, {}
        self.resume()

    def drop_pending(self) -> None:
        self._queue.clear()
        self._again.clear()
        for lane in self._lanes.values():
            lane.clear()

    async def close(self) -> None:
        """Stop posting; what is pending waits, in order, for `resume`."""
        self._posting = False
        for driver in self._drivers:
            driver.cancel()
        await asyncio.gather(*self._drivers, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None
        waiting = [*self._queue, *self._again, *(u for lane in self._lanes.values() for u in lane)]
        self._again.clear()
        self._lanes.clear()
        self._queue = deque(sorted(waiting, key=lambda update: update.id))

    def resume(self) -> None:
        """Hand over again what was pending, by whichever way is set now."""
        self._posting = True
        left, self._queue = self._queue, deque()
        for update in left:
            self._hand_over(update, self._queue)

    def _enter_lane(self, update: Update) -> None:
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        driver = asyncio.get_running_loop().create_task(self._drive(update.lane))
        self._drivers.add(driver)
        driver.add_done_callback(self._drivers.discard)

    async def _drive(self, number: int) -> None:
        """One chat's updates, each held back until the one before it got its 2xx."""
        lane = self._lanes[number]
        while lane:
            update = lane[0]
            await self._deliver(update)
            if lane and lane[0] is update:
                lane.popleft()
        del self._lanes[number]

    async def _deliver(self, update: Update) -> None:
        """Again at once after the first failure, then after 2, 4, 8… seconds of the real server."""
        delay = 1.0
        failures = 0
        while self.webhook is not None:
            asked = await self._post(self.webhook, update)
            if asked is None:
                return
            if failures and not asked:
                delay = min(delay * 2, LONGEST_BACKOFF)
            failures += 1
            await asyncio.sleep((asked or delay * (failures > 1)) * self.backoff_unit)

    async def _post(self, webhook: Webhook, update: Update) -> float | None:
        """None when taken; else the seconds that the bot asked to wait for (0: it did not say)."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=webhook.max_connections),
                cookie_jar=aiohttp.DummyCookieJar(),
                timeout=aiohttp.ClientTimeout(total=WEBHOOK_TIMEOUT),
            )
        headers = {"Content-Type": "application/json"}
        if webhook.secret_token:
            headers["X-Telegram-Bot-Api-Secret-Token"] = webhook.secret_token
        try:
            async with self._session.post(webhook.url, data=update.body, headers=headers) as answer:
                if 200 <= answer.status <= 299:
                    return None
                self._note(f"Wrong response from the webhook: {answer.status} {answer.reason}")
                asked = answer.headers.get("Retry-After", "")
                return float(asked) if asked.isdigit() else 0.0
        except (aiohttp.ClientError, TimeoutError) as error:
            self._note(str(error) or "Connection timed out")
            return 0.0

    def _note(self, message: str) -> None:
        self.last_error = {"last_error_date": int(time.time()), "last_error_message": message}
