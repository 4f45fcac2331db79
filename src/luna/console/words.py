"""Words: the page's own texts in one language, with numbers and dates as that language has them."""

from dataclasses import dataclass
from datetime import datetime

from luna.core.model import Language
from luna.texts import Texts

PREFIX = "page-"
THOUSANDS = {Language.FR: "\u202f", Language.EN: ","}
DECIMAL = {Language.FR: ",", Language.EN: "."}


@dataclass(frozen=True, slots=True)
class Words:
    """Called with a key without its prefix: ``words("send")``."""

    texts: Texts
    language: Language

    def __call__(self, key: str, **slots: str) -> str:
        return self.texts.say(f"{PREFIX}{key}", self.language, **slots)

    def label(self, group: str, value: str) -> str:
        """The name of a state or label; one that has no name yet is shown as it is."""
        key = f"{PREFIX}{group}-{value}"
        known = key in self.texts.keys(self.language)
        return self.texts.say(key, self.language) if known else value

    def number(self, value: float, decimals: int = 0) -> str:
        """``1234.5`` as French or English write it."""
        plain = f"{value:,.{decimals}f}"
        whole, _, rest = plain.partition(".")
        whole = whole.replace(",", THOUSANDS[self.language])
        return f"{whole}{DECIMAL[self.language]}{rest}" if rest else whole

    def moment(self, at: datetime) -> str:
        """A weekday, a date and a time: ``lundi 5 janvier, 18:30``."""
        return self(
            "moment",
            weekday=self("weekdays").split()[at.weekday()],
            day=str(at.day),
            month=self("months").split()[at.month - 1],
            time=f"{at:%H:%M}",
        )
