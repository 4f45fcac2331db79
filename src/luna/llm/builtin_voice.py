"""The built-in voice: a small scripted Luna that answers with no key and no network.

It hears an intent, or an answer to her own last question, and composes a line with an optional
follow-up from separate stocks: thousands of replies exist, and none returns.
"""

from dataclasses import dataclass

from luna.core.model import Intensity, Language, Perception, Sentiment
from luna.core.speech import Draft, Prompt
from luna.llm.hearing import Ear, Encode, Heard, opens_with, says
from luna.llm.overheard import Overheard, overhear
from luna.llm.smalltalk import Family, Intent, Line, Stock, Topic, bubbles
from luna.llm.telling import Teller, conditions
from luna.persona import Persona

HEARD = 0.52  # from here a message means its best intent
HEARD_IN_ANSWER = 0.74  # while she waits for an answer, only a clear intent changes the subject
HEARD_SOFT = 0.48  # sorrow is heard early
ASK_CHANCE = (0.5, 0.25)  # of asking something back, after 0 and 1 questions in a row
IDLE_CHANCE = 0.75  # of bringing something up when the talk stalls
STALLS = frozenset({"oui", "non", "ok", "rire", "raconte"})
NO_SIGNS: frozenset[str] = frozenset()


class BuiltinVoice:
    """Answers from the persona's own lines, in the languages that the persona has lines for."""

    def __init__(self, persona: Persona, encode: Encode) -> None:
        """``encode`` gives unit vectors, one row of float32 for each text."""
        self._persona = persona
        self._ears = {lang: Ear(stock, encode) for lang, stock in persona.lines.items()}

    async def say(self, prompt: Prompt) -> Draft:
        """Answer a prompt; the same prompt always gets the same words."""
        return Draft(text=self.reply(prompt), voice="builtin")

    def warm(self, language: Language) -> None:
        """Embed the examples of a language now, rather than at its first message."""
        self._ears[language].hear("salut", Perception(language=language))

    def hear(self, text: str, seen: Perception) -> Heard | None:
        """Tell the intent of a message on its own, in ``seen.language``."""
        return self._ears[seen.language].hear(text, seen)

    def reply(self, prompt: Prompt) -> str:
        """Write the reply: one to three bubbles, one a line."""
        stock, ear = self._persona.lines[prompt.language], self._ears[prompt.language]
        talk = overhear(prompt, stock)
        teller = Teller(
            now=conditions(prompt.moment),
            slots=self._slots(prompt, talk),
            spoken=talk.spoken,
            asked=talk.asked,
            dice=prompt.dice("voice"),
        )
        text = "\n".join(prompt.said)
        return _Turn(
            prompt, stock, talk, teller, ear.plain(text), ear.hear(text, prompt.seen)
        ).speak()

    def _slots(self, prompt: Prompt, talk: Overheard) -> dict[str, tuple[str, ...]]:
        moment = prompt.moment
        activity = self._persona.life.activity(moment.activity, moment.local)
        name = talk.name if talk.name and (talk.name_is_new or not talk.name_rests) else None
        return {
            "name": (name,) if name else (),
            "age": (str(self._persona.age(moment.local.date())),),
            **activity.phrases[prompt.language],
        }


@dataclass(frozen=True, slots=True)
class _Said:
    """Her first words of a turn, and how they may go on."""

    line: Line
    family: Family = Family.TALK
    lead: tuple[str, ...] = ()
    stalls: bool = False


@dataclass(frozen=True, slots=True)
class _Turn:
    prompt: Prompt
    stock: Stock
    talk: Overheard
    teller: Teller
    plain: str
    heard: Heard | None

    def speak(self) -> str:
        said = self._said()
        return "\n".join([said.line.text, *self._follow_up(said)])

    def _said(self) -> _Said:
        if not self.prompt.said:
            return self._from(self._unprompted())
        if self.talk.name_is_new:
            return self._from("je_m_appelle")
        forced = self._forced()
        if forced:
            return self._from(forced)
        return self._reaction() or self._from(self._meant())

    def _unprompted(self) -> str:
        keys = [f"on.{instruction.key}" for instruction in self.prompt.instructions]
        return next((key for key in keys if key in self.stock.intents), "de_moi_meme")

    def _forced(self) -> str | None:
        """Name the intent where perception leaves no doubt; closing words keep their own kind."""
        seen = self.prompt.seen
        heard = self._heard_intent()
        if seen.goodbye and heard is not None and heard.family is Family.CLOSE:
            return heard.key
        if seen.compliment and heard is not None and heard.family in {Family.PRAISE, Family.FLIRT}:
            return heard.key
        rules = (
            (seen.crisis, "detresse"),
            (seen.asks_if_ai, "ia"),
            (seen.goodbye, "bye"),
            (seen.insult, "insulte"),
            (seen.intensity >= Intensity.HOT or seen.climax, "chaud"),
            (seen.photo_request, "photo"),
            (seen.compliment, "compliment"),
        )
        return next((key for holds, key in rules if holds), None)

    def _heard_intent(self) -> Intent | None:
        return None if self.heard is None else self.stock.intents[self.heard.key]

    def _reaction(self) -> _Said | None:
        """React to an answer, when her last words were a question and nothing else was meant."""
        topic = self.stock.topics.get(self.talk.topic or "")
        if topic is None or self._changes_subject():
            return None
        line = self._answer_line(topic)
        if line is None:
            return None
        family = Family.SOFT if self._was_soft() else Family.TALK
        return _Said(line, family, stalls=True)

    def _answer_line(self, topic: Topic) -> Line | None:
        mine = self._says("echo") and self.teller.choose(topic.react.get("mine", ()))
        kinds = [*self._answer_kinds(), "any"]
        found = (self.teller.choose(topic.react.get(kind, ())) for kind in kinds)
        line = next((line for line in found if line), None)
        if mine and line and not line.text.endswith("?"):
            return Line(f"{line.text}\n{mine.text}", asks=mine.asks)
        return mine or line

    def _answer_kinds(self) -> list[str]:
        seen, signs = self.prompt.seen, self.stock.signs
        rules = (
            (opens_with(self.plain, signs.get("no", NO_SIGNS)), "no"),
            (opens_with(self.plain, signs.get("yes", NO_SIGNS)), "yes"),
            (seen.sentiment is Sentiment.NEGATIVE or self._says("bad"), "bad"),
            (seen.sentiment is Sentiment.POSITIVE or self._says("good"), "good"),
        )
        return [kind for holds, kind in rules if holds]

    def _changes_subject(self) -> bool:
        intent = self._heard_intent()
        if intent is None or self.heard is None or intent.family is Family.SHORT:
            return False
        if self._says("echo"):
            return False
        needed = HEARD_SOFT if intent.family is Family.SOFT else HEARD_IN_ANSWER
        if self._is_question():
            needed = HEARD
        return self.heard.score >= needed

    def _meant(self) -> str:
        """Name the intent that was heard, or the kind of listening that fits."""
        intent, seen = self._heard_intent(), self.prompt.seen
        if intent is not None and self.heard is not None:
            soft = intent.family is Family.SOFT
            if self.heard.score >= (HEARD_SOFT if soft else HEARD):
                return "suite_douce" if self._trails_sorrow(intent) else intent.key
        if seen.vulnerability or self._was_soft():
            return "suite_douce" if self._was_soft() else "confidence"
        if self._is_question():
            return "libre_question"
        moods = {Sentiment.NEGATIVE: "libre_triste", Sentiment.POSITIVE: "libre_content"}
        return moods.get(seen.sentiment, "libre")

    def _trails_sorrow(self, intent: Intent) -> bool:
        return self._was_soft() and intent.key in {"oui", "non", "ok", "je_sais_pas"}

    def _was_soft(self) -> bool:
        was = self.stock.intents.get(self.talk.was or "")
        return was is not None and was.family is Family.SOFT

    def _is_question(self) -> bool:
        last = self.prompt.said[-1] if self.prompt.said else ""
        asks = opens_with(self.plain, self.stock.signs.get("question", NO_SIGNS))
        return asks or last.rstrip().endswith("?")

    def _says(self, sign: str) -> bool:
        return says(self.plain, self.stock.signs.get(sign, NO_SIGNS))

    def _from(self, key: str) -> _Said:
        """Say a line of an intent; when all were said, listen; when even that is spent, repeat."""
        intent = self.stock.intents[key]
        spare = self.stock.intents["suite_douce" if intent.family is Family.SOFT else "libre"]
        line = (
            self.teller.choose(intent.say)
            or self.teller.choose(spare.say)
            or self.teller.choose(spare.say, again=True)
        )
        if line is None:  # the loader makes sure that a plain line exists
            raise AssertionError(key)
        return _Said(line, intent.family, intent.lead, key in STALLS)

    def _follow_up(self, said: _Said) -> list[str]:
        """Go on with something noticed, or ask; never after a goodbye or a question."""
        if said.family is Family.CLOSE or said.line.text.endswith("?") or not self.prompt.said:
            return []
        noticed = self._noticed(said)
        if noticed:
            return bubbles(noticed)
        row = self.talk.asked_in_a_row
        chance = ASK_CHANCE[row] if row < len(ASK_CHANCE) else 0.0
        if said.stalls and not self._was_soft():
            chance = max(chance, IDLE_CHANCE if row == 0 else chance)
        if len(bubbles(said.line)) > 2 or self.teller.dice.random() >= chance:  # noqa: PLR2004
            return []
        question = self._question(said)
        return [question.text] if question else []

    def _noticed(self, said: _Said) -> Line | None:
        """Say what a system suggested, where the persona has lines for it."""
        if said.family is Family.SOFT:
            return None
        stocks = (self.stock.intents.get(f"on.{i.key}") for i in self.prompt.instructions)
        return next((x for s in stocks if s and (x := self.teller.choose(s.say))), None)

    def _question(self, said: _Said) -> Line | None:
        soft = said.family is Family.SOFT or self._was_soft()
        idle = [t.key for t in self.stock.topics.values() if t.idle] if not soft else []
        keys = said.lead or (idle if said.stalls else [])
        open_keys = [key for key in keys if key not in self.talk.asked]
        if not open_keys:
            return None
        topic = self.stock.topics[self.teller.dice.choice(open_keys)]
        return self.teller.choose(Line(ask) for ask in topic.ask)
