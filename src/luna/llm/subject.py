"""The subject of a message: the matter it is about, in what tone, and what of hers speaks of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from luna.core.model import Perception, Sentiment
from luna.core.text import fold
from luna.llm.grounds import leaving_out, opens_with, says
from luna.llm.matters import PREFIX, Concern
from luna.llm.smalltalk import Intent, Stock, Topic

FEW_WORDS = 2


@dataclass(frozen=True, slots=True)
class Subject:
    """``plain`` is the message, folded and spelled out. ``asked`` gives, of each intent about her,
    the matters that its examples name.
    """

    plain: str
    seen: Perception
    stock: Stock
    concern: Concern
    asked: Mapping[str, frozenset[str]]

    @property
    def named(self) -> bool:
        """Whether the message names a matter itself."""
        return self.concern.own is not None

    @property
    def goes_on(self) -> bool:
        """Whether this only adds to what was spoken of."""
        return self.told() is not None and not self.named

    @property
    def carries(self) -> bool:
        """Whether what is said is surely of its matter: named, or a he or a she of before."""
        matter = self.stock.matters.each.get(self.concern.key or "")
        return self.named or (matter is not None and matter.being)

    @property
    def hers(self) -> str | None:
        """The intent that tells her own of what the message names."""
        matter = self.stock.matters.each.get(self.concern.own or "")
        return matter.hers if matter is not None else None

    def spoken(self, tone: str) -> str | None:
        """Name the stock for what is spoken of, in a tone, where there is one."""
        key = f"{PREFIX}{self.concern.key}.{tone}"
        return key if key in self.stock.intents else None

    def told(self) -> str | None:
        """Name the stock for what is spoken of, in the tone in which it is told."""
        return self.spoken(self.tone())

    def tone(self) -> str:
        """Tell how something is told: perception alone is believed neither joy nor grief.

        Nothing is good in "il ne voit plus tres bien", and nothing bad in "pas mal".
        """
        feels, signs = self.seen.sentiment, self.stock.signs
        praise = _praise(signs["good"], signs["bad"])
        bad = says(leaving_out(self.plain, praise), signs["bad"])
        good = says(leaving_out(self.plain, signs["bad"]) if bad else self.plain, signs["good"])
        bad = bad or (feels is Sentiment.NEGATIVE and self._says("denies"))
        if good == bad:
            return "any"
        return "bad" if bad else "good" if feels is not Sentiment.NEGATIVE else "any"

    def harmless(self) -> bool:
        """Tell whether something known is spoken of, and nothing in the words complains of it."""
        return self.concern.key is not None and self.tone() != "bad"

    def turns_from(self, topic: Topic, *, advised: bool) -> bool:
        """Tell whether this has a matter of its own, which her question did not ask of."""
        if advised and self.spoken("advice"):
            return True
        own = self.concern.own
        if own is None:
            third = opens_with(self.plain, self.stock.signs["third"])
            return topic.open and self.carries and third
        if topic.soft and not topic.open:
            return self.tone() != "bad"
        long = len(self.plain.split()) > FEW_WORDS
        return long if topic.open else bool(topic.matters) and own not in topic.matters

    def beside(self, intent: Intent) -> bool:
        """Tell whether something is named of which an intent about her never speaks."""
        heard = self.asked[intent.key]
        return self.named and bool(heard) and self.concern.own not in heard

    def rather_than(self, intent: Intent) -> bool:
        """Tell whether a matter is named and no word of an intent, which would be closer to it.

        One word, or what names the matter, is no closer, nor is their own life somebody else's.
        """
        third = opens_with(self.plain, self.stock.signs["third"])
        phrases = frozenset(fold(words) for words in intent.words if " " in words)
        closer = phrases - self.stock.matters.named.keys()
        return self.named and (third or not says(self.plain, closer))

    def _says(self, name: str) -> bool:
        return says(self.plain, self.stock.signs[name])


@lru_cache(maxsize=8)  # a language's signs stay the same, and comparing them all is slow
def _praise(good: frozenset[str], bad: frozenset[str]) -> frozenset[str]:
    """The phrases of praise that hold a bad word: "pas mal"."""
    return frozenset(phrase for phrase in good if says(phrase, bad))
