"""Shape: what a message in which no saying was heard calls for, by how it is put and begins."""

from dataclasses import dataclass

from luna.core.model import Perception, Sentiment
from luna.llm.grounds import ends_with, opens_with, says, without
from luna.llm.manner import PREFIX, Put
from luna.llm.matters import PREFIX as MATTER
from luna.llm.smalltalk import Stock
from luna.llm.subject import FEW_WORDS, Subject

TOLD_FORMS = frozenset({"forme_jai", "forme_jesuis", "forme_autrui", "forme_parceque"})  # or joy
YES_NO_FORMS = frozenset({"forme_tu", "forme_aimes", "forme_deja", "forme_peux"})
ANECDOTE = 4  # words from which what is told with a laugh is meant to be laughed at


@dataclass(frozen=True, slots=True)
class Shape:
    """``plain`` is the message, folded and spelled out; ``asks``: it ends on a question mark;
    ``before`` is the matter that was spoken of last.
    """

    plain: str
    asks: bool
    seen: Perception
    stock: Stock
    subject: Subject
    put: Put
    before: str | None = None

    @property
    def question(self) -> bool:
        """Whether something is asked, with a question mark or without."""
        if not self.asks and opens_with(self._said, self.stock.signs["announces"]):
            return False  # "tu sais ce qui est pire ? les touristes" is told
        asked = self._says("asked_word") and self._says("her")
        return self.asks or asked or opens_with(self.plain, self.stock.signs["question"])

    @property
    def of_others(self) -> bool:
        """Whether somebody else is who the message begins with."""
        people = frozenset(self.stock.manner.people)
        return opens_with(self.plain, self.stock.signs["third"] | people)

    def outright(self) -> str | None:
        """Name the stock for what is plain by how it is put."""
        return self.news() or self.corrects() or self.choice() or self.doubts() or self.agreed()

    def news(self) -> str | None:
        """Name the stock for somebody's good news, which nothing in the words complains of."""
        glad = not self.question and self.subject.tone() != "bad"
        return self._stock(f"news.{self.put.news}") if glad and self.put.news else None

    def choice(self) -> str | None:
        """Name the stock for one thing or another to choose from."""
        return self._stock("choix") if self.put.options else None

    def corrects(self) -> str | None:
        """Name the stock for what was taken for something else."""
        signs = self.stock.signs["corrects"]
        return self._stock("corrige") if not self.asks and says(self.plain, signs) else None

    def agreed(self) -> str | None:
        """Name the stock for what is said to be agreed on: "pas mal, non ?"."""
        said = self.asks and len(self.plain.split()) > FEW_WORDS and not self._says("her")
        tagged = said and ends_with(self.plain, self.stock.signs["tags"])
        return self._stock("accord") if tagged and self.subject.tone() != "bad" else None

    @property
    def of_theirs(self) -> bool:
        """Whether it is told of somebody of theirs, and has not been done to them."""
        theirs = opens_with(self.plain, frozenset(self.stock.manner.people))
        return theirs and not self._says("to_me")

    @property
    def plainly(self) -> bool:
        """Whether something known is told of."""
        return not self.question and self.subject.told() is not None

    def doubts(self) -> str | None:
        """Name the stock for whoever asks whether something of theirs is odd."""
        known = "rassure" in self.stock.intents
        return "rassure" if known and self.asks and self._says("doubts") else None

    @property
    def light(self) -> bool:
        """Whether it is said with a laugh, and perception hears no sorrow behind that."""
        laughs = self.seen.laugh or self._says("laugh") or self._says("amused")
        return laughs and self.seen.sentiment is not Sentiment.NEGATIVE

    def quotes(self) -> str | None:
        """Name the stock for what somebody said to them, where it is no complaint."""
        quoted = self._says("quotes") and not self.question and self.subject.tone() != "bad"
        return self._stock("cite") if quoted and not self._laughed() else None

    def told(self) -> str | None:
        """Name the stock for something told, in the tone in which it is."""
        if self.question:
            return None
        complains = self.subject.tone() == "bad"
        told = self.subject.told() or (self._still() if complains else None)
        carried = told is not None and not self.subject.carries and not complains
        anecdote = opens_with(self._said, self.stock.signs["anecdote"])
        rules = (
            (self._laughed(), "rire"),
            (self._adds() and not complains, "bout"),
            (opens_with(self._said, self.stock.signs["grasps"]), "saisi"),
            (anecdote and not complains, "anecdote"),
            (carried, "suite"),
        )
        found = (self._stock(name) for holds, name in rules if holds)
        return next((key for key in found if key is not None), told)

    def _still(self) -> str | None:
        """Name the stock for a complaint that names nothing: it is of what was spoken of."""
        key = f"{MATTER}{self.before}.bad"
        return key if key in self.stock.intents else None

    def _laughed(self) -> bool:
        """Tell whether something is told with a laugh; one that comes first is at what she said."""
        if opens_with(self.plain, self.stock.signs["laugh"]):
            return False
        laughs = self.seen.laugh or self._says("laugh")
        return self._says("amused") or (laughs and len(self.plain.split()) > ANECDOTE)

    def _adds(self) -> bool:
        """Tell whether this is but a scrap, and not of a matter that it brings up itself."""
        own = self.subject.concern.own
        turns = own is not None and self.before in {None, own}
        return self.put.scrap is not None and not turns

    @property
    def _said(self) -> str:
        return without(self.plain, self.stock.signs["lead_in"])

    def listening(self) -> str:
        """Name the stock that fits what was not understood, by its shape and its mood."""
        if self.question:
            return "libre_question"
        if self.seen.sentiment is Sentiment.NEGATIVE and self._says("bad"):
            return "libre_triste"
        if len(self.plain.split()) <= FEW_WORDS:
            return "libre_mot"
        return "libre_content" if self.subject.tone() == "good" else "libre"

    def form(self) -> str | None:
        """Name the intent that answers how this begins, the longest opening first."""
        open_ = self._says("asked_word")
        kinds = [i for i in self.stock.intents.values() if not open_ or i.key not in YES_NO_FORMS]
        forms = [(sign, i.key) for i in kinds for sign in i.opens]
        found = [form for form in forms if opens_with(self._said, frozenset({form[0]}))]
        key = max(found, key=lambda form: len(form[0]))[1] if found else None
        glad = self.seen.sentiment is Sentiment.POSITIVE
        return None if glad and key in TOLD_FORMS else key

    def _stock(self, name: str) -> str | None:
        key = PREFIX + name
        return key if key in self.stock.intents else None

    def _says(self, name: str) -> bool:
        return says(self.plain, self.stock.signs[name])
