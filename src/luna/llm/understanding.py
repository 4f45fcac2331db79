"""Understanding: what this message calls for, given what she just said and what was noticed."""

from dataclasses import dataclass, replace

from luna.core.model import Intensity, Intent, Sentiment
from luna.core.speech import Prompt
from luna.core.text import fold
from luna.llm.belief import (
    HALF_HEARD,
    HEARD_CLEARLY,
    HEARD_PLAINLY,
    HEARD_SURELY,
    Said,
    least,
)
from luna.llm.clauses import told_first
from luna.llm.grounds import Signs, ends_with, opens_with, says
from luna.llm.hearing import Heard
from luna.llm.matters import Concern
from luna.llm.overheard import GRAVE, Overheard
from luna.llm.shape import Shape
from luna.llm.smalltalk import Family, Stock, Topic
from luna.llm.smalltalk import Intent as Saying
from luna.llm.subject import FEW_WORDS, Subject

WORDLESS = frozenset({Family.SHORT, Family.CLOSE, Family.FORM})  # these overrule no perception
LIGHT = frozenset({Family.LUNA, Family.WISH})  # they asked about her: the sorrow may rest
UNTEMPERED = frozenset({"rire", "joliment_dit", "je_note"})  # short, and welcome in sorrow too
# Never what she asked for.
NO_ANSWERS = frozenset({"rire", "merci", "decline", "je_plaisante", "jure", "chance"})
LONG_ANSWER = 5  # words from which something told is rather that than an answer to small talk
ADVICE = frozenset({"conseil", "a_ma_place", "opinion_toi"})  # asked of whatever is spoken of


@dataclass(frozen=True, slots=True)
class Understanding:
    """One turn as the voice reads it. ``plain`` is the user's text, folded and spelled out."""

    prompt: Prompt
    stock: Stock
    talk: Overheard
    plain: str
    heard: Heard | None
    subject: Subject
    shape: Shape

    @property
    def saying(self) -> Saying | None:
        """The likeliest intent, sure or not."""
        return None if self.heard is None else self.stock.intents[self.heard.key]

    @property
    def hurts(self) -> bool:
        """Whether the talk is about something painful, and no laugh or joy has lifted it.

        After a crisis nothing is light, unless it was a false alarm.
        """
        seen = self.prompt.seen
        if self._keeps_slow() and seen.sentiment is not Sentiment.NEGATIVE:
            return True
        harmless = self.subject.named and self.subject.harmless() and self.talk.was not in GRAVE
        glad = seen.laugh or seen.sentiment is Sentiment.POSITIVE
        lifted = glad or harmless or self._was() in LIGHT
        return self.talk.soft and not lifted and not says(self.plain, self._signs["laugh"])

    def _keeps_slow(self) -> bool:
        return self.after_crisis and not self.talk.called_off

    @property
    def after_crisis(self) -> bool:
        """Whether the systems remember a crisis of this session, and the talk shows it."""
        return self.talk.grave and any(x.key == "user_sad" for x in self.prompt.instructions)

    @property
    def leaves(self) -> bool:
        """Whether her last words were a goodbye."""
        return self._was() is Family.CLOSE

    def introduces(self) -> bool:
        """Tell whether a first name was given, and nothing that matters more."""
        leaves = self.prompt.seen.goodbye and not self._overruled()
        return self.talk.name_is_new and not leaves and self._heard_sorrow() is None

    def along(self, *, introduced: bool) -> str | None:
        """Name the stock for what is told along with a name, or before a question of theirs."""
        said = "\n".join(self.prompt.said)
        first = self.plain if introduced else told_first(said, self.stock)
        if self.hurts or not (introduced or self.shape.question):
            return None
        own = self.stock.matters.of(first)
        return replace(self.subject, plain=first, concern=Concern(own, own)).told()

    def answered(self) -> Topic | None:
        """Give the question that this message answers, if it does."""
        topic = self.stock.topics.get(self.talk.topic or "")
        if topic is None or not self.prompt.said or self.forced() or self._brought():
            return None
        turns = self.subject.turns_from(topic, advised=self._asks_advice()) and not self.echoes()
        return None if turns or self._changes_subject(topic) else topic

    def kinds(self) -> list[str]:
        """Give the kinds of answer that this message is, the likeliest first; any comes last."""
        seen = self.prompt.seen
        rules = (
            *((opens_with(self.plain, self._signs[kind]), kind) for kind in ("good", "no", "yes")),
            (seen.sentiment is Sentiment.NEGATIVE or says(self.plain, self._signs["bad"]), "bad"),
            (seen.sentiment is Sentiment.POSITIVE or says(self.plain, self._signs["good"]), "good"),
        )
        return [*(kind for holds, kind in rules if holds), "any"]

    def echoes(self) -> bool:
        """Tell whether the question is given back to her: "et toi ?"."""
        return ends_with(self.plain, self._signs["echo"])

    def forced(self) -> str | None:
        """Name the intent where perception leaves no doubt, or no clearer one was heard."""
        seen = self.prompt.seen
        sure = (
            (seen.crisis, "detresse"),
            (seen.asks_if_ai, "ia"),
            (seen.intensity >= Intensity.NSFW or (seen.climax and seen.intensity > 0), "chaud"),
        )
        likely = (
            (seen.goodbye, self._farewell()),
            (seen.insult and not seen.laugh and not self._follows(), "insulte"),
            (seen.intensity >= Intensity.HOT, "chaud"),
            (seen.photo_request, "photo"),
            (self._praises(), self._heard_among(Family.PRAISE, Family.FLIRT) or "compliment"),
            (self._confides(seen.intent is Intent.LONELY), self._heard_sorrow() or self._softly()),
            (self._confides(seen.vulnerability), self._heard_sorrow() or self._softly()),
        )
        rules = sure if self._overruled() else (*sure, *likely)
        return next((key for holds, key in rules if holds), None)

    def meant(self) -> str:
        """Name the intent that was heard, or the kind of listening that fits."""
        saying = self.saying
        advised = self.subject.spoken("advice") if self._asks_advice() else None
        rather = saying is not None and saying.key not in ADVICE and self._scores(HEARD_PLAINLY)
        news = self._brought()
        if news is not None:
            return news
        if saying is not None and self._sure(saying) and (rather or advised is None):
            return self._tempered(saying)
        if advised is not None:
            return advised
        if self.hurts:
            return self._gently()
        told = self._guessed() or self.shape.told()
        return self._of_her_own() or told or self.shape.form() or self.shape.listening()

    def _brought(self) -> str | None:
        """Name the stock for what is plain by how it is put, whatever was half heard in it."""
        if self.hurts or self._heard_sorrow() is not None:
            return None
        quoted = None if self._scores(HEARD_PLAINLY) else self.shape.quotes()
        return self.shape.outright() or quoted

    def _guessed(self) -> str | None:
        """Name small talk that was half heard, rather than go on with what was spoken of before."""
        goes_on = self.subject.goes_on and self.shape.put.scrap is None
        return self._heard_among(Family.TALK) if goes_on and self._scores(HALF_HEARD) else None

    def _asks_advice(self) -> bool:
        known = self.saying is not None and self.saying.key in ADVICE and self._sure(self.saying)
        return known or says(self.plain, self._signs["advice"])

    def _of_her_own(self) -> str | None:
        """Name the intent that tells her own, where she is asked about something named."""
        asked = self.shape.question and says(self.plain, self._signs["her"])
        return self.subject.hers if asked else None

    def _gently(self) -> str:
        """Name the stock for what was not understood, in sorrow or in what is left of it."""
        if self.shape.question:
            of_her = says(self.plain, self._signs["her"])
            return (self.shape.form() or "libre_question") if of_her else "question_douce"
        return self._calmly()

    def _calmly(self) -> str:
        return "suite_douce" if self.talk.soft else "suite_calme"

    def _follows(self) -> bool:
        """Whether this is said of what she just said: a poor joke of hers may be called poor."""
        return self.saying is not None and bool(self.saying.after) and self._scores(HEARD_CLEARLY)

    def _overruled(self) -> bool:
        """Tell whether something was heard so clearly that perception must have misread."""
        saying, seen = self.saying, self.prompt.seen
        leaves = seen.goodbye and self.stock.parts(self.plain)
        if saying is None or saying.family in WORDLESS or leaves:
            return False
        hurt = seen.vulnerability and seen.sentiment is Sentiment.NEGATIVE
        return self._scores(HEARD_SURELY if hurt else HEARD_CLEARLY)

    def _confides(self, noticed: bool) -> bool:
        """What is asked about her is no confidence, nor is what somebody is glad of.

        Nor what is told of somebody else or of something named, unless a sorrow was heard in it.
        """
        seen = self.prompt.seen
        glad = seen.sentiment is Sentiment.POSITIVE
        third = opens_with(self.plain, self._signs["third"])
        meant = self._heard_sorrow() is not None or not (third or self.subject.harmless())
        return noticed and not seen.question_about_luna and not glad and meant

    def _praises(self) -> bool:
        """What is said of a third person praises her in nothing."""
        others, hers = self._signs["others"], self._signs["her"]
        elsewhere = opens_with(self.plain, others) and not says(self.plain, hers)
        talks = self._heard_among(Family.TALK) and self.saying and self._sure(self.saying)
        short = self._heard_among(Family.SHORT) and self._scores(HEARD_CLEARLY)
        good = says(self.plain, self._signs["good"]) and not talks
        heard = self._heard_among(Family.PRAISE, Family.FLIRT) or good
        return self.prompt.seen.compliment and bool(heard) and not elsewhere and not short

    def _heard_sorrow(self) -> str | None:
        """Name the sorrow that was heard; a wrong one hurts more than a vague word."""
        key, saying = self._heard_among(Family.SOFT), self.saying
        return key if saying is not None and self._sure(saying) else None

    def _was(self) -> Family | None:
        was = self.stock.intents.get(self.talk.was or "")
        return None if was is None else was.family

    def _softly(self) -> str:
        """Name the stock for a sorrow that perception alone heard: calm, where no word is sad."""
        sad = self.prompt.seen.sentiment is Sentiment.NEGATIVE or self.subject.tone() == "bad"
        vague = self.subject.spoken("bad") or ("libre_triste" if sad else "suite_calme")
        return "suite_douce" if self.hurts else vague

    def _tempered(self, saying: Saying) -> str:
        """Keep small change from sounding careless: a joke ends an insult, sorrow ends jokes."""
        if saying.key == "insulte" and says(self.plain, self._signs["laugh"]):
            return "rire"
        if self.hurts and saying.family is Family.SHORT and saying.key not in UNTEMPERED:
            return "merci_doux" if saying.key == "merci" else self._calmly()
        return saying.key

    def _farewell(self) -> str:
        """Close with the night where the night was wished; "back in a minute" is no farewell."""
        return "bonne_nuit" if self.saying and self.saying.key == "bonne_nuit" else "bye"

    def _heard_among(self, *families: Family) -> str | None:
        saying = self.saying
        return saying.key if saying is not None and saying.family in families else None

    def _sure(self, saying: Saying) -> bool:
        """Tell whether the likeliest intent is likely enough, for its family and this moment."""
        about_her = saying.family is Family.LUNA and self.shape.question
        beside = about_her and not self._scores(HEARD_CLEARLY) and self.subject.beside(saying)
        return not beside and self._scores(self._least(saying))

    def _least(self, saying: Saying) -> float:
        """Give the score from which an intent is believed, said like this and now."""
        self_ = self._signs["self"]
        said = Said(
            asks=self.shape.question,
            of_her=says(self.plain, self._signs["her"]),
            of_self=says(self.plain, self_),
            from_self=opens_with(self.plain, self_),
            of_third=self.shape.of_others,
            of_theirs=self.shape.of_theirs,
            worded=says(self.plain, frozenset(map(fold, saying.words))),
            light=self.shape.light,
            lives=says(self.plain, self._signs["nobody_died"]),
            plain=self.shape.plainly and self.subject.rather_than(saying),
            scrap=self.shape.put.scrap is not None,
            complains=self.subject.tone() == "bad",
            hurts=self.hurts,
            slow=self._keeps_slow(),
        )
        return least(saying, said)

    def _changes_subject(self, topic: Topic) -> bool:
        """Tell whether something else than an answer was said, though she had asked."""
        saying = self.saying
        if saying is None or (self.echoes() and not self._scores(HEARD_SURELY)):
            return False
        if saying.family is Family.SHORT or saying.key in NO_ANSWERS:
            return saying.key in NO_ANSWERS and self._sure(saying)
        if self.shape.asks or self.shape.question or saying.family is Family.WISH:
            return self.shape.asks or self._sure(saying)
        if saying.key in topic.about:
            return False
        words = len(self.plain.split())
        if saying.family is Family.CLOSE or words <= FEW_WORDS:
            return self._scores(HEARD_PLAINLY)
        tells = topic.idle and words >= LONG_ANSWER and not self.echoes()
        apart = topic.react.keys().isdisjoint(self.kinds()[:-1])
        tells = tells or (words >= LONG_ANSWER and self.kinds()[0] == "bad")
        return (tells and apart) or self._sure(saying)

    def _scores(self, least: float) -> bool:
        return self.heard is not None and self.heard.score >= least

    @property
    def _signs(self) -> Signs:
        return self.stock.signs
