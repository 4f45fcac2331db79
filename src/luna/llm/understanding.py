"""Understanding: what this message calls for, given what she just said and what was noticed."""

from dataclasses import dataclass

from luna.core.model import Intensity, Intent, Sentiment
from luna.core.speech import Prompt
from luna.llm.grounds import ends_with, opens_with, says, without
from luna.llm.hearing import Heard
from luna.llm.overheard import Overheard
from luna.llm.smalltalk import Family, Stock, Topic
from luna.llm.smalltalk import Intent as Saying

HEARD = 0.64  # from here a message means its best intent; below, a vague word is better
HEARD_ASKED = 0.62  # a question about her, which perception lifts already
HEARD_SOFT = 0.66  # perception lifts sorrow that is meant, so that chance likeness stays below
HEARD_CLOSE = 0.66  # a goodbye heard by mistake sounds cold
HEARD_PLAINLY = 0.9  # in a word or two any change must be plain
HEARD_CLEARLY = 0.74  # in sorrow small talk must be clear; so must what overrules perception
HEARD_SURELY = 0.78  # the same where perception heard sorrow
FEW_WORDS = 2
WORDLESS = frozenset({Family.SHORT, Family.CLOSE, Family.FORM})  # these overrule no perception
LIGHT = frozenset({Family.LUNA, Family.WISH})  # they asked about her: the sorrow may rest
UNTEMPERED = frozenset({"rire", "joliment_dit", "je_note"})  # short, and welcome in sorrow too
NO_ANSWERS = frozenset({"rire", "merci", "decline"})  # never what she asked for
TOLD_FORMS = frozenset({"forme_jai", "forme_jesuis", "forme_autrui", "forme_parceque"})  # or joy
YES_NO_FORMS = frozenset({"forme_tu", "forme_aimes", "forme_deja", "forme_peux"})
LONG_ANSWER = 5  # words from which something told is rather that than an answer to small talk
NO_SIGNS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Understanding:
    """One turn as the voice reads it. ``plain`` is the user's text, folded and spelled out."""

    prompt: Prompt
    stock: Stock
    talk: Overheard
    plain: str
    heard: Heard | None

    @property
    def saying(self) -> Saying | None:
        """The likeliest intent, sure or not."""
        return None if self.heard is None else self.stock.intents[self.heard.key]

    @property
    def hurts(self) -> bool:
        """Whether the talk is about something painful, and no laugh or joy has lifted it.

        After a crisis, which the systems remember longer than these lines, nothing is light.
        """
        seen = self.prompt.seen
        if self._keeps_slow() and seen.sentiment is not Sentiment.NEGATIVE:
            return True
        lifted = seen.laugh or seen.sentiment is Sentiment.POSITIVE or self._was() in LIGHT
        return self.talk.soft and not lifted and not says(self.plain, self._signs("laugh"))

    def _keeps_slow(self) -> bool:
        sad = any(hint.key == "user_sad" for hint in self.prompt.instructions)
        return sad and self.talk.grave

    @property
    def leaves(self) -> bool:
        """Whether her last words were a goodbye."""
        return self._was() is Family.CLOSE

    def introduces(self) -> bool:
        """Tell whether a first name was given, and nothing that matters more."""
        leaves = self.prompt.seen.goodbye and not self._overruled()
        return self.talk.name_is_new and not leaves and self._heard_sorrow() is None

    def answered(self) -> Topic | None:
        """Give the question that this message answers, if it does."""
        topic = self.stock.topics.get(self.talk.topic or "")
        if topic is None or not self.prompt.said or self.forced():
            return None
        return None if self._changes_subject(topic) else topic

    def kinds(self) -> list[str]:
        """Give the kinds of answer that this message is, the likeliest first; any comes last."""
        seen = self.prompt.seen
        rules = (
            (opens_with(self.plain, self._signs("good")), "good"),
            (opens_with(self.plain, self._signs("no")), "no"),
            (opens_with(self.plain, self._signs("yes")), "yes"),
            (seen.sentiment is Sentiment.NEGATIVE or says(self.plain, self._signs("bad")), "bad"),
            (seen.sentiment is Sentiment.POSITIVE or says(self.plain, self._signs("good")), "good"),
        )
        return [*(kind for holds, kind in rules if holds), "any"]

    def echoes(self) -> bool:
        """Tell whether the question is given back to her: "et toi ?"."""
        return ends_with(self.plain, self._signs("echo"))

    def forced(self) -> str | None:
        """Name the intent where perception leaves no doubt, or no clearer one was heard."""
        seen = self.prompt.seen
        sure = (
            (seen.crisis, "detresse"),
            (seen.asks_if_ai, "ia"),
            (seen.intensity >= Intensity.NSFW or seen.climax, "chaud"),
        )
        likely = (
            (seen.goodbye, self._farewell()),
            (seen.insult and not seen.laugh, "insulte"),
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
        if saying is not None and self._sure(saying):
            return self._tempered(saying)
        if self.hurts:
            return self._gently()
        return self._form() or self.listening()

    def _gently(self) -> str:
        """Name the stock for what was not understood, in sorrow or in what is left of it."""
        if self._is_question():
            of_her = says(self.plain, self._signs("her"))
            return (self._form() or "libre_question") if of_her else "question_douce"
        return self._calmly()

    def _calmly(self) -> str:
        return "suite_douce" if self.talk.soft else "suite_calme"

    def listening(self) -> str:
        """Name the stock that fits what was not understood, by its shape and its mood."""
        if self._is_question():
            return "libre_question"
        seen = self.prompt.seen
        if seen.sentiment is Sentiment.NEGATIVE and says(self.plain, self._signs("bad")):
            return "libre_triste"
        if len(self.plain.split()) <= FEW_WORDS:
            return "libre_mot"
        return "libre_content" if seen.sentiment is Sentiment.POSITIVE else "libre"

    def _form(self) -> str | None:
        """Name the intent that answers how this begins, the longest opening first."""
        open_ = says(self.plain, self._signs("asked_word"))
        kinds = [i for i in self.stock.intents.values() if not open_ or i.key not in YES_NO_FORMS]
        forms = [(sign, i.key) for i in kinds for sign in i.opens]
        said = without(self.plain, self._signs("lead_in"))
        found = [form for form in forms if opens_with(said, frozenset({form[0]}))]
        key = max(found, key=lambda form: len(form[0]))[1] if found else None
        glad = self.prompt.seen.sentiment is Sentiment.POSITIVE
        return None if glad and key in TOLD_FORMS else key

    def _overruled(self) -> bool:
        """Tell whether something was heard so clearly that perception must have misread."""
        saying, seen = self.saying, self.prompt.seen
        if saying is None or saying.family in WORDLESS:
            return False
        hurt = seen.vulnerability and seen.sentiment is Sentiment.NEGATIVE
        return self._scores(HEARD_SURELY if hurt else HEARD_CLEARLY)

    def _confides(self, noticed: bool) -> bool:
        """What is asked about her is no confidence, nor is what somebody is glad of."""
        seen = self.prompt.seen
        glad = seen.sentiment is Sentiment.POSITIVE
        return noticed and not seen.question_about_luna and not glad

    def _praises(self) -> bool:
        """What is said of a third person praises her in nothing."""
        others, hers = self._signs("others"), self._signs("her")
        elsewhere = opens_with(self.plain, others) and not says(self.plain, hers)
        return self.prompt.seen.compliment and not elsewhere

    def _heard_sorrow(self) -> str | None:
        """Name the sorrow that was heard; a wrong one hurts more than a vague word."""
        key = self._heard_among(Family.SOFT)
        return key if self.saying is not None and self._sure(self.saying) else None

    def _was(self) -> Family | None:
        was = self.stock.intents.get(self.talk.was or "")
        return None if was is None else was.family

    def _softly(self) -> str:
        return "suite_douce" if self.hurts else "libre_triste"

    def _tempered(self, saying: Saying) -> str:
        """Keep small change from sounding careless: a joke ends an insult, sorrow ends jokes."""
        if saying.key == "insulte" and says(self.plain, self._signs("laugh")):
            return "rire"
        if self.hurts and saying.family is Family.SHORT and saying.key not in UNTEMPERED:
            return "merci_doux" if saying.key == "merci" else self._calmly()
        return saying.key

    def _farewell(self) -> str:
        """Close with the night where the night was wished; "back in a minute" is no farewell."""
        saying = self.saying
        return "bonne_nuit" if saying is not None and saying.key == "bonne_nuit" else "bye"

    def _heard_among(self, *families: Family) -> str | None:
        saying = self.saying
        return saying.key if saying is not None and saying.family in families else None

    def _sure(self, saying: Saying) -> bool:
        """Tell whether the likeliest intent is likely enough, for its family and this moment."""
        if saying.family is Family.SOFT:
            return self._scores(HEARD_SURELY if saying.key == "detresse" else HEARD_SOFT)
        if saying.family is Family.CLOSE:
            return self._scores(HEARD_PLAINLY if self.hurts else HEARD_CLOSE)
        if self._is_question():
            return self._scores(HEARD_ASKED if saying.family is Family.LUNA else HEARD)
        light = {Family.TALK, Family.LUNA} | ({Family.WISH} if self._keeps_slow() else set())
        if self.hurts and saying.family in light:
            return self._scores(HEARD_CLEARLY)
        return self._scores(HEARD)

    def _changes_subject(self, topic: Topic) -> bool:
        """Tell whether something else than an answer was said, though she had asked."""
        saying = self.saying
        if saying is None or (self.echoes() and not self._scores(HEARD_SURELY)):
            return False
        if saying.family is Family.SHORT or saying.key in NO_ANSWERS:
            return saying.key in NO_ANSWERS and self._sure(saying)
        if self._asks() or self._is_question() or saying.family is Family.WISH:
            return self._asks() or self._sure(saying)
        if saying.key in topic.about:
            return False
        words = len(self.plain.split())
        if saying.family is Family.CLOSE or words <= FEW_WORDS:
            return self._scores(HEARD_PLAINLY)
        tells = topic.idle and words >= LONG_ANSWER and not self.echoes()
        return (tells and self.kinds() == ["any"]) or self._sure(saying)

    def _scores(self, least: float) -> bool:
        return self.heard is not None and self.heard.score >= least

    def _is_question(self) -> bool:
        asked = says(self.plain, self._signs("asked_word")) and says(self.plain, self._signs("her"))
        return self._asks() or asked or opens_with(self.plain, self._signs("question"))

    def _asks(self) -> bool:
        last = self.prompt.said[-1] if self.prompt.said else ""
        return last.rstrip().endswith("?")

    def _signs(self, name: str) -> frozenset[str]:
        return self.stock.signs.get(name, NO_SIGNS)
