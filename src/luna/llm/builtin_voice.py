"""The built-in voice: a small scripted Luna that answers with no key and no network.

It hears an intent, or an answer to her own last question, and composes a line with an optional
follow-up from separate stocks: thousands of replies exist, and none returns.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from luna.core.model import Perception
from luna.core.speech import Draft, Prompt
from luna.llm import her_day
from luna.llm.clauses import focused
from luna.llm.dated import in_time
from luna.llm.hearing import Ear, Encode, Heard
from luna.llm.manner import Put, put
from luna.llm.matters import PREFIX, concern
from luna.llm.mirror import LONGEST, Mirror, mirrored
from luna.llm.overheard import Overheard, overhear
from luna.llm.shape import Shape
from luna.llm.smalltalk import Family, Line, Topic, bubbles
from luna.llm.subject import Subject
from luna.llm.telling import Teller, conditions
from luna.llm.understanding import Understanding
from luna.persona import Persona

ASK_CHANCE = (0.5, 0.2)  # of asking something back, after 0 and 1 questions in a row
IDLE_CHANCE = 0.6  # of bringing something up when the talk stalls
HELD = frozenset({"chaud", "insulte"})  # a limit is rather said again than given up for a "tell me"
WELCOME = "on.long_absence"
WISHED = "on.photo."  # a wish for a photo, answered with one or without
# Never left unsaid: a photo comes with its word, and a pause that is due is spoken of (P6).
DUE = frozenset(
    {"on.surprise.photo", "on.milestone.photo", "on.jackpot.photo"}
    | {"on.break_suggestion", "on.break_hour"}
)
CARE = "on.deflect.care"  # heat sought by somebody who hurts is met without any (P5)
FLIRTS = frozenset({"flirt", "chaud", "je_t_aime", "bisou"})  # nor is any said after a crisis (P5)
GREETINGS = frozenset({"salut", "de_retour"})
UNWELCOMING = frozenset({Family.SOFT, Family.CLOSE, Family.FLIRT})
STALLS = frozenset({"oui", "non", "ok", "rire", "approuve", "moi_aussi", "dommage"})
MOST_BUBBLES = 3


class BuiltinVoice:
    """Answers from the persona's own lines, in the languages that the persona has lines for."""

    def __init__(
        self, persona: Persona, encode: Encode, cache: Path | None = None, remembers: int = 0
    ) -> None:
        """Take ``encode``, which gives one unit vector of float32 for each text.

        Embedding the examples costs seconds of CPU once per process; with a folder as ``cache``,
        once per machine. ``remembers`` is how many messages are kept with what was heard in them:
        none of real people.
        """
        self._persona = persona
        self._ears = {
            lang: Ear(stock, encode, cache, remembers) for lang, stock in persona.lines.items()
        }

    async def say(self, prompt: Prompt) -> Draft:
        """Answer a prompt; the same prompt always gets the same words."""
        return Draft(text=self.reply(prompt), voice="builtin")

    def warm(self) -> None:
        """Embed the examples now, rather than at the first message of each language."""
        for ear in self._ears.values():
            ear.warm()

    def hear(self, text: str, seen: Perception) -> Heard | None:
        """Tell the intent of a message on its own, in ``seen.language``."""
        return self._ears[seen.language].hear(text, seen)

    def reply(self, prompt: Prompt) -> str:
        """Write the reply: one to three bubbles, one a line."""
        stock, ear = self._persona.lines[prompt.language], self._ears[prompt.language]
        talk = overhear(prompt, stock)
        text = "\n".join(prompt.said)
        heard, plain = ear.hear(text, prompt.seen, talk.lately), ear.plain(text)
        focus = focused(text, stock)
        about = concern(focus, talk.before, stock.matters, stock.signs)
        subject = Subject(focus, prompt.seen, stock, about, ear.matters)
        how = put(text, plain, stock.manner, stock.mirror)
        asks = bool(prompt.said) and prompt.said[-1].rstrip().endswith("?")
        shape = Shape(plain, asks, prompt.seen, stock, subject, how, talk.before)
        understood = Understanding(prompt, stock, talk, plain, heard, subject, shape)
        turn = _Turn(understood, self._teller(prompt, talk, stock.mirror, how))
        return "\n".join(turn.bubbles())

    def _teller(self, prompt: Prompt, talk: Overheard, mirror: Mirror, how: Put) -> Teller:
        named = mirrored(" ".join(prompt.said), mirror)
        return Teller(
            now=conditions(prompt.moment, talk.name),
            slots={**self._slots(prompt, talk, named), **how.slots},
            spoken=talk.spoken,
            asked=talk.asked,
            dice=prompt.dice("voice"),
        )

    def _slots(
        self, prompt: Prompt, talk: Overheard, named: str | None
    ) -> dict[str, tuple[str, ...]]:
        name = talk.name if talk.name and (talk.name_is_new or not talk.name_rests) else None
        told = {k: (v,) for hint in prompt.instructions for k, v in hint.slots.items()}
        own = {
            "name": (name,) if name else (),
            "called": (talk.name,) if talk.name else (),
            "recalled": talk.recalled,
            "echo": (named,) if named else (),
            **{field: (value,) for field, value in prompt.moment.told.items() if _short(value)},
            "age": (str(self._age(prompt)),),
        }
        hers = her_day.words(prompt.moment, self._persona.life, prompt.language)
        return {**told, **hers, **own}

    def _age(self, prompt: Prompt) -> int:
        return self._persona.age(prompt.moment.local.date())


@dataclass(frozen=True, slots=True)
class _Said:
    """Her first words of a turn, and how they may go on."""

    line: Line
    family: Family = Family.TALK
    lead: tuple[str, ...] = ()
    stalls: bool = False
    welcome: Line | None = None  # after a long absence, before anything else


@dataclass(frozen=True, slots=True)
class _Turn:
    """Composes one reply."""

    understood: Understanding
    teller: Teller

    def bubbles(self) -> list[str]:
        said = self._said()
        welcome = bubbles(said.welcome) if said.welcome else []
        return [*welcome, *bubbles(said.line), *self._follow_up(said)][:MOST_BUBBLES]

    def _said(self) -> _Said:
        if not self.understood.prompt.said:
            return self._from(self._unprompted())
        wish = next((key for key in self._hints() if key.startswith(WISHED)), None)
        if wish is not None:
            return self._from(wish)
        if self.understood.introduces():
            return self._beside(self._from("je_m_appelle"), after=True)
        topic = self.understood.answered()
        key = in_time(self.understood.forced() or self.understood.meant(), self.understood.prompt)
        cared = CARE in self._hints() and self._family(key) is Family.FLIRT
        if cared or (self.understood.after_crisis and key in FLIRTS):
            return self._from(CARE)
        return (topic and self._reaction(topic)) or self._beside(self._welcomed(key))

    def _beside(self, said: _Said, *, after: bool = False) -> _Said:
        """Say a word, too, to what was told along with a name or before a question."""
        key = self.understood.along(introduced=after)
        told = self.teller.choose(self.understood.stock.intents[key].say) if key else None
        if told is None or said.welcome or (not after and said.family is not Family.LUNA):
            return said
        first, second = (said.line, told) if after else (told, said.line)
        return replace(said, line=_joined(first, second) or said.line)

    def _welcomed(self, key: str) -> _Said:
        """Whoever was long away is welcomed before anything else, and instead of a mere hello."""
        if WELCOME not in self._hints() or self._family(key) in UNWELCOMING:
            return self._from(key)
        if key in GREETINGS:
            return self._from(WELCOME)
        welcome = self.teller.choose(self.understood.stock.intents[WELCOME].say)
        return replace(self._from(key), welcome=welcome)

    def _family(self, key: str) -> Family:
        return self.understood.stock.intents[key].family

    def _hints(self) -> list[str]:
        """The stocks of what the systems suggest, where the persona has lines for it."""
        keys = [f"on.{hint.key}" for hint in self.understood.prompt.instructions]
        return [key for key in keys if key in self.understood.stock.intents]

    def _unprompted(self) -> str:
        """Name the stock for a turn that no message began: what a system suggests, or a wave."""
        return next(iter(self._hints()), "de_moi_meme")

    def _reaction(self, topic: Topic) -> _Said | None:
        """React to an answer; to a question given back, tell her own answer too."""
        reactions = (topic.react.get(kind, ()) for kind in self.understood.kinds())
        line = next((x for lines in reactions if (x := self.teller.choose(lines))), None)
        if self.understood.echoes():
            own = self.teller.choose(topic.react.get("mine", ()))
            line = _joined(line, own)
        if line is None:
            return None
        family = Family.SOFT if self.understood.hurts else Family.TALK
        return _Said(line, family, stalls=True)

    def _from(self, key: str) -> _Said:
        """Say a line of an intent; when all were said, listen (a limit is repeated instead)."""
        stocks = self.understood.stock.intents
        intent = stocks[key]
        soft = intent.family is Family.SOFT
        spare = stocks["suite_douce" if soft else self.understood.shape.listening()]
        line = (
            self.teller.choose(intent.say)
            or (self.teller.choose(intent.say, again=True) if self._held(key) else None)
            or self.teller.choose(spare.say)
            or self.teller.choose(spare.say, again=True)
            or Line("…")
        )
        return _Said(line, intent.family, intent.lead, key in STALLS)

    def _held(self, key: str) -> bool:
        """Whether this is rather said again than given up for listening."""
        held = key in HELD or key == CARE or key.startswith(WISHED)
        return held or not self.understood.prompt.said

    def _follow_up(self, said: _Said) -> list[str]:
        """Go on with something noticed, or ask; never after a goodbye or a question."""
        closes = said.family is Family.CLOSE or self.understood.leaves
        if closes or not self.understood.prompt.said:
            return []
        due = any(key in DUE for key in self._hints())
        if said.line.text.endswith("?") and not due:
            return []
        noticed = self._noticed() if due or said.family is not Family.SOFT else None
        if noticed is not None:
            return bubbles(noticed)
        question = self._question(said) if self.teller.dice.random() < self._chance(said) else None
        return [question.text] if question else []

    def _chance(self, said: _Said) -> float:
        row = self.understood.talk.asked_in_a_row
        if row == 0 and said.stalls and not self.understood.hurts:
            return IDLE_CHANCE
        return ASK_CHANCE[row] if row < len(ASK_CHANCE) else 0.0

    def _noticed(self) -> Line | None:
        """Say what a system suggested; a welcome has its own place."""
        apart = (WELCOME, CARE)
        keys = [key for key in self._hints() if key not in apart and not key.startswith(WISHED)]
        keys.sort(key=lambda key: key not in DUE)
        return next((line for key in keys if (line := self._hinted(key))), None)

    def _hinted(self, key: str) -> Line | None:
        say = self.understood.stock.intents[key].say
        again = self.teller.choose(say, again=True) if key in DUE else None
        return self.teller.choose(say) or again

    def _question(self, said: _Said) -> Line | None:
        gentle = said.family is Family.SOFT or self.understood.hurts
        topics = self.understood.stock.topics
        idle = self._idle(topics) if said.stalls and not gentle else []
        keys = [key for key in said.lead or idle if not self._knows(topics[key])]
        if not keys:
            return None
        return self.teller.choose(Line(ask) for ask in topics[self.teller.dice.choice(keys)].ask)

    def _idle(self, topics: Mapping[str, Topic]) -> list[str]:
        """Where the talk stalls, bring something up, but not while something is spoken of."""
        speaks = self.understood.talk.before is not None
        return [] if speaks else [key for key, topic in topics.items() if topic.idle]

    def _knows(self, topic: Topic) -> bool:
        """Tell whether she asked this before, or was told of it unasked."""
        if topic.key.startswith(PREFIX):
            return False  # there is always more to ask of what they speak of
        talk, stocks = self.understood.talk, self.understood.stock.intents
        theirs = {key for key in talk.told & topic.about if stocks[key].family is Family.TALK}
        kept = topic.fields & self.understood.prompt.moment.told.keys()
        spoken = topic.matters & {*talk.mentioned, self.understood.subject.concern.own}
        return topic.key in talk.asked or bool(theirs or kept or spoken)


def _short(value: str) -> bool:
    """Tell whether what was told is one word, which fits wherever a line puts it."""
    return len(value) <= LONGEST and " " not in value


def _joined(first: Line | None, second: Line | None) -> Line | None:
    """Put two lines one after the other, unless the first one asks."""
    if first is None or second is None or first.text.endswith("?"):
        return second or first
    return Line(f"{first.text}\n{second.text}", asks=second.asks)
