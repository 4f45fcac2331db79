"""Belief: the score from which a message is taken to mean what it sounds most like."""

from dataclasses import dataclass

from luna.llm.smalltalk import Family, Intent

HEARD = 0.64  # from here a message means its best intent; below, a vague word is better
HALF_HEARD = 0.6  # a guess, where nothing is named
HEARD_ASKED = 0.62  # a question about her, which perception lifts already
HEARD_SOFT = 0.66  # perception lifts sorrow that is meant, so that chance likeness stays below
HEARD_CLOSE = 0.66  # a goodbye heard by mistake sounds cold
HEARD_PLAINLY = 0.9  # in a word or two any change must be plain
HEARD_CLEARLY = 0.74  # in sorrow small talk must be clear; so must what overrules perception
HEARD_SURELY = 0.78  # the same where perception heard sorrow
NEVER = 9.0
GLAD = frozenset({"reussite", "bonne_journee", "ca_va_bien", "heureuse_toi", "je_suis_content"})
OWN_FEELING = frozenset({"triste", "seul", "doute"})  # not told of anybody else
OWN_LIFE = frozenset(
    {"travail", "etudes", "fatigue", "malade", "galere_pro", "effort"}
)  # nor is this
GRIEFS = frozenset({"deuil", "rupture", "proche_malade"})  # a wrong one hurts, and lasts
COMPLAINTS = frozenset({"boulot_dur"})  # a mere mention of a boss is none
OF_US = frozenset({"rencontre"})  # not meant where neither asks for it nor names her


@dataclass(frozen=True, slots=True)
class Said:
    """What there is to a message beside its words: whether it asks, speaks of her or of the one
    who writes, begins with them or with somebody else, tells of one of theirs alone, holds a word
    of the intent, laughs, says "dead" of nobody ("c'est mort"); whether its matter is plain, it is
    but a scrap or it complains; and how the talk goes.
    """

    asks: bool
    of_her: bool
    of_self: bool
    from_self: bool
    of_third: bool
    of_theirs: bool
    worded: bool
    light: bool
    lives: bool
    plain: bool
    scrap: bool
    complains: bool
    hurts: bool
    slow: bool


def least(intent: Intent, said: Said) -> float:
    """Give the score from which an intent is believed; the first rule that holds decides."""
    family, soft = intent.family, intent.family is Family.SOFT
    light = family in {Family.TALK, Family.LUNA} or (family is Family.WISH and said.slow)
    doubtful = (family is Family.TALK and (said.plain or said.scrap)) or (light and said.hurts)
    plain_or_glad = said.plain or intent.key in GLAD
    complains = family is Family.TALK and said.complains and plain_or_glad
    rules = (
        (intent.key == "detresse", HEARD_SURELY if said.worded else HEARD_PLAINLY),
        (said.of_theirs and intent.key == "rupture", NEVER),
        (soft and intent.key in OWN_FEELING and not said.of_self, NEVER),
        (said.lives and intent.key == "deuil", NEVER),
        (said.light and (intent.key in OWN_FEELING or intent.key in GRIEFS), NEVER),
        (intent.key in OWN_LIFE and said.of_third, NEVER),
        (intent.key in GRIEFS and not said.worded, HEARD_CLEARLY),
        (intent.key in COMPLAINTS and not said.complains, HEARD_PLAINLY),
        (soft, HEARD_SOFT),
        (intent.key in OF_US and not (said.asks or said.of_her), HEARD_PLAINLY),
        (family is Family.CLOSE, HEARD_PLAINLY if said.hurts else HEARD_CLOSE),
        (said.asks, HEARD_ASKED if family is Family.LUNA else HEARD),
        (bool(intent.after), HEARD),
        (family is Family.WISH and said.from_self, HEARD_PLAINLY),
        (family is Family.LUNA and not said.of_her, HEARD_PLAINLY),
        (complains, HEARD_PLAINLY),
        (doubtful, HEARD_CLEARLY),
    )
    return next((score for holds, score in rules if holds), HEARD)
