"""Her day as the built-in voice speaks of it: what holds of it now, and the words that fill lines.

Where the turn knows her day, both are the same for everybody who writes.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from luna.core.immersion.day import Happening, Today
from luna.core.model import Language
from luna.core.speech import Moment
from luna.life import Life
from luna.llm.smalltalk import (
    BEDS,
    COMPANY,
    DINNERS,
    DRAWINGS,
    EVENINGS,
    MEALS,
    MEETINGS,
    WORKDAYS,
)

MORNING = 10  # what she does then stands for a day ahead
NIGHT_ENDS = 6
EVENING = 18
SATURDAY = 5

Words = dict[str, tuple[str, ...]]


def holds(moment: Moment) -> Iterable[str]:
    """Give the conditions of lines that her day meets, one of each sort."""
    return _usual(moment.local) if moment.today is None else _known(moment.today)


def lies_in(moment: Moment) -> bool:
    """Tell whether it is day to others, and she would still be asleep."""
    asleep = moment.today is not None and moment.today.asleep
    return asleep and moment.local.hour >= NIGHT_ENDS


def words(moment: Moment, life: Life, language: Language) -> Words:
    """Give the words of her day, by slot."""
    usual = life.activity(moment.activity, moment.local).phrases[language]
    morrow = life.at(moment.local.replace(hour=MORNING) + timedelta(days=1))
    ahead = {"demain": morrow.phrases[language]["activity"]}
    told = {} if moment.today is None else _told(moment.today)
    return {
        **{name: usual.get(name, ()) for name in ("activity", "place", "wear")},
        **told,
        **ahead,
    }


def _known(today: Today) -> Iterable[str]:
    """Tell what is behind her, whom she is with, and what her evening is."""
    done = ((MEALS, Happening.ATE), (DINNERS, Happening.DINED), (DRAWINGS, Happening.DREW))
    yield from (sort[kind not in today.so_far] for sort, kind in done)
    yield BEDS[not today.asleep]
    yield COMPANY[not today.company]
    yield EVENINGS[today.tonight.begun]
    yield MEETINGS[not today.tonight.company]
    yield WORKDAYS[not today.work]


def _usual(local: datetime) -> Iterable[str]:
    """Tell what is likely of a day of which nothing is known."""
    begun = not NIGHT_ENDS <= local.hour < EVENING
    yield from (MEALS[1], DINNERS[1], DRAWINGS[1], BEDS[1], COMPANY[1], MEETINGS[1])
    yield from (EVENINGS[begun], WORKDAYS[local.weekday() >= SATURDAY])


def _told(today: Today) -> Words:
    """Give the words of a day that is known; what there is none of fills no line."""
    evenings = (today.tonight.company, today.last_night.past, today.last_night.company)
    named = dict(zip(("tonight_with", "last_night", "last_night_with"), evenings, strict=True))
    named |= {"place": today.place, "company": today.company, "work": today.work}
    named |= {"activity": today.doing, "tonight": today.tonight.plan}
    named |= {kind.value: fact for kind, fact in today.so_far.items()}
    named |= {f"{kind.value}_hier": fact for kind, fact in today.yesterday.items()}
    return {slot: (word,) for slot, word in named.items() if word}
