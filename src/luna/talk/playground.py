"""The playground: one virtual user who talks through the real store, turn by turn."""

import hashlib
import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from luna.app import App
from luna.clock import VirtualClock
from luna.core.account import Account
from luna.core.delivery import Bubble
from luna.core.model import Kind, Language
from luna.core.reply import Errand
from luna.errors import LunaError
from luna.exporting import Document, document
from luna.hygiene import clean
from luna.payments import ledger, pretend
from luna.payments.errands import PATIENCE, Errands, Wish
from luna.payments.ledger import Payer
from luna.store import people
from luna.store.mailbox import Letter
from luna.talk.showing import picture_in
from luna.turn import Turn, take_turn

GRANTED_YEAR = 1990  # the birth year that ``consent`` gives


class NoTurnError(LunaError):
    """The message was kept, but somebody else is answering this user right now."""


@dataclass(slots=True)
class Playground:
    """``clock`` is the app's own, so that moving it moves everything."""

    app: App
    clock: VirtualClock
    user_id: int
    bond_id: int
    keyboard: tuple[tuple[str, str], ...] = ()  # the buttons on show: text and press
    documents: list[Document] = field(default_factory=list)  # that came with the last answer

    @classmethod
    async def open(cls, app: App, clock: VirtualClock, name: str, seed: int) -> "Playground":
        """The user called ``name``, made where they are new."""
        user_id = id_of(name)
        store = app.store
        person = store.pool, store.vault, store.bot_id, user_id
        key = await people.meet(*person, f"{seed}:{name}")
        return cls(replace(app, admin_id=user_id), clock, user_id, key.bond_id)

    async def say(self, *texts: str) -> Turn:
        """Send messages, a button's text as a tap, and take the one turn that answers them."""
        for text in texts:
            kind, meant = self._meant(text)
            if kind is Kind.BUTTON and meant == pretend.PRESS:
                await self._pretend_to_pay()
            else:
                await self._receive(kind, meant)
        return await self._answered()

    async def show(self, kind: Kind, caption: str = "", photo: str | None = None) -> Turn:
        """Send what is no text, such as a sticker or a picture of theirs, and take its turn."""
        await self._receive(kind, clean(caption), photo)
        return await self._answered()

    async def tell(self, line: str) -> Turn:
        """Take a line of somebody at this machine: a message, or a picture of theirs.

        Raises ``PhotoError`` where the picture is not there.
        """
        shown = picture_in(line)
        if shown is None:
            return await self.say(line)
        path, caption = shown
        return await self.show(Kind.PHOTO, caption, str(path))

    async def account(self) -> Account:
        return await people.account(self.app.store.pool, self.bond_id)

    async def consent(self) -> None:
        """Pass the gate as an adult, without asking."""
        now = self.clock()
        account = await self.account()
        passed = replace(
            account, noticed_at=now, accepted_at=now, birth_year=GRANTED_YEAR, adult_since=now
        )
        if account.adult_since is None:
            await people.change(self.app.store.pool, self.bond_id, passed)

    async def opt_in(self) -> None:
        """Let Luna write first."""
        account = await self.account()
        await people.change(self.app.store.pool, self.bond_id, replace(account, proactive=True))

    async def pass_to(self, then: datetime) -> list[Turn]:
        """Let time go on until ``then``; gives what she writes first on the way."""
        store, written = self.app.store, list[Turn]()
        while (due := await people.due_at(store.pool, self.bond_id)) and due <= then:
            self.clock.now = max(self.clock(), due.astimezone(then.tzinfo))
            await store.wake_due(self.bond_id, self.clock())
            written.append(await self._take())
        self.clock.now = max(self.clock(), then)
        return [turn for turn in written if turn.effects.bubbles]

    async def wait(self, by: timedelta) -> list[Turn]:
        return await self.pass_to(self.clock() + by)

    def _meant(self, text: str) -> tuple[Kind, str]:
        press = next((press for label, press in self.keyboard if label == text.strip()), None)
        kind = Kind.BUTTON if press else Kind.COMMAND if text.startswith("/") else Kind.TEXT
        return kind, press or clean(text)

    async def _receive(self, kind: Kind, text: str, photo: str | None = None) -> None:
        update_id, seed = secrets.randbits(62), str(self.user_id)
        letter = Letter(self.user_id, update_id, self.clock(), kind, text, seed=seed, photo=photo)
        self.bond_id = (await self.app.store.receive(letter)).bond_id

    async def _pretend_to_pay(self) -> None:
        """As if a provider told of a payment: she says so herself."""
        price = self.app.till.price
        if price is not None:
            entry = pretend.paid(price, secrets.token_hex(6), self.clock())
            await ledger.keep(self.app.store, Payer(self.user_id), entry, self.clock())

    async def _answered(self) -> Turn:
        turn = await self._take()
        while turn.more and turn.scene.said[-1].kind is Kind.PAYMENT:
            before, turn = turn.effects.bubbles, await self._take()  # a provider told meanwhile
            effects = replace(turn.effects, bubbles=(*before, *turn.effects.bubbles))
            turn = replace(turn, effects=effects)
        self.keyboard = tuple(
            (button["text"], button["press"])
            for row in turn.effects.keyboard or ()
            for button in row
        )
        return turn

    async def _take(self) -> Turn:
        turn = await take_turn(self.bond_id, self.app)
        if not isinstance(turn, Turn):
            raise NoTurnError("Somebody else is talking as this user right now: wait a moment.")
        self.bond_id, now = turn.bond_id, self.clock()
        forms = [bubble.text for bubble in turn.effects.bubbles if bubble.kind == "document"]
        self.documents = [await document(self.app.store, self.bond_id, form, now) for form in forms]
        await self.app.store.hand_over(self.bond_id, now)
        return await with_errands(turn, self.app)


async def with_errands(turn: Turn, app: App) -> Turn:
    """A turn whose errands are run: on a face of our own they are run as they are shown."""
    effects, errands = turn.effects, Errands(app.store, app.till, app.texts, app.clock)
    shown, keyboard = list[Bubble](), effects.keyboard
    for number, bubble in enumerate(effects.bubbles):
        if bubble.kind not in set(Errand):
            shown.append(bubble)
            continue
        name = f"{turn.bond_id}:{turn.bond.version}:{number}"
        wish = Wish(Errand(bubble.kind), bubble.text, effects.now - PATIENCE, name)
        told = await errands.run(turn.bond_id, wish)
        if told.link == pretend.PRESS:
            label = app.texts.say("pretend-pay", language_of(turn))
            keyboard = [[{"text": label, "press": pretend.PRESS}]]
        where = told.link if told.link != pretend.PRESS else None
        text = told.text if where is None else f"{told.text}\n{where}"
        shown.append(replace(bubble, text=text, kind="text"))
    return replace(turn, effects=replace(effects, bubbles=tuple(shown), keyboard=keyboard))


def language_of(turn: Turn) -> Language:
    account = turn.scene.account
    return account.language or turn.bond.systems.tongue.language or turn.seen.language


def id_of(name: str) -> int:
    """A user id for a name: the same one every time, far above Telegram's."""
    digest = hashlib.blake2b(name.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1 | 1 << 62


def said(turn: Turn) -> list[Bubble]:
    """The bubbles that she wrote; a photo's are its caption."""
    return [bubble for bubble in turn.effects.bubbles if bubble.kind != "document"]


def delay_of(turn: Turn, now: datetime) -> float:
    """Seconds until the first bubble leaves."""
    bubbles = turn.effects.bubbles
    return round((bubbles[0].due_at - now).total_seconds(), 2) if bubbles else 0.0
