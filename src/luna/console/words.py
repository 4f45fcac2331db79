"""Words: the page's own texts in one language, with numbers and dates as that language has them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from luna.core.model import Language
from luna.talk.timeline import HOME
from luna.texts import Texts

PREFIX = "page-"
THOUSANDS = {Language.FR: "\u202f", Language.EN: ","}
TIED = re.compile(r" (?=[:;?!»·→])|(?<=«) ")  # spaces at which no line of French may break
DECIMAL = {Language.FR: ",", Language.EN: "."}


@dataclass(frozen=True, slots=True)
class Words:
    """Called with a key without its prefix: ``words("send")``."""

    texts: Texts
    language: Language

    def __call__(self, key: str, **slots: str) -> str:
        said = self.texts.say(f"{PREFIX}{key}", self.language, **slots)
        return TIED.sub("\u00a0", said) if self.language is Language.FR else said

    def label(self, group: str, value: str) -> str:
        """The name of a state or label; one that has no name yet is shown as it is."""
        key = f"{PREFIX}{group}-{value}"
        known = key in self.texts.keys(self.language)
        return self(f"{group}-{value}") if known else value

    def number(self, value: float, decimals: int = 0) -> str:
        """``1234.5`` as French or English write it."""
        plain = f"{value:,.{decimals}f}"
        whole, _, rest = plain.partition(".")
        whole = whole.replace(",", THOUSANDS[self.language])
        return f"{whole}{DECIMAL[self.language]}{rest}" if rest else whole

    def dollars(self, amount: float) -> str:
        """To the cent, or as small as it takes: ``0,0042 $``, ``$0.0042``."""
        shown = self.number(amount, 2 if amount >= 1 or not amount else 4)
        return f"{shown}\u202f$" if self.language is Language.FR else f"${shown}"

    def percent(self, share: float) -> str:
        space = "\u202f" if self.language is Language.FR else ""
        return f"{self.number(100 * share)}{space}%"

    def seconds(self, spent: float) -> str:
        """Seconds, or minutes where there are many."""
        minutes = spent / 60
        return f"{self.number(minutes)} min" if minutes >= 1 else f"{self.number(spent)} s"

    def hours(self, spent: timedelta) -> str:
        """Days and hours, or what is less of them: ``3 d 4 h`` and ``12 min`` in English."""
        hours, rest = divmod(int(spent.total_seconds()), 3600)
        if not hours:
            return self.seconds(rest)
        days, hours = divmod(hours, 24)
        return f"{days} {self('days')} {hours} h" if days else f"{hours} h"

    def date(self, day: date) -> str:
        return f"{day:%d/%m}" if self.language is Language.FR else f"{day:%b}\u00a0{day.day}"

    def day(self, at: datetime) -> str:
        """A date and a time in short, as her clock shows them."""
        at = at.astimezone(HOME)
        return f"{self.date(at)} {at:%H:%M}"

    def dated(self, at: datetime) -> str:
        """The same with the year, for what is kept for good."""
        at = at.astimezone(HOME)
        day = f"{at:%d/%m/%Y}" if self.language is Language.FR else f"{at:%b} {at.day}, {at.year}"
        return f"{day} {at:%H:%M}"

    def moment(self, at: datetime) -> str:
        """A weekday, a date and a time: ``lundi 5 janvier, 18:30``."""
        at = at.astimezone(HOME)
        return self(
            "moment",
            weekday=self("weekdays").split()[at.weekday()],
            day=str(at.day),
            month=self("months").split()[at.month - 1],
            time=f"{at:%H:%M}",
        )
