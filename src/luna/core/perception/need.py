"""How far above its threshold a score must be for a label to hold: the rules that outrank heads."""

from math import inf

from luna.core.perception.ages import Age, age
from luna.core.perception.asides import age_asked, aside, own_question
from luna.core.perception.counts import counted
from luna.core.perception.danger import excused, in_danger
from luna.core.perception.grief import bare_death, grieves
from luna.core.perception.school import of_others, own_school
from luna.core.perception.signs import few, signless
from luna.core.perception.young import young

# Log-odds that it takes against an idiom, a bare death, a poem asked for; more against her cat.
SURE = 2.0
ASIDE = {"asks_if_ai": 3.0, "minor": 4.0}
# What it takes against somebody else's age or school, or a number that counts: heads hear those.
ELSEWHERE = 5.0
# How far words of danger speak for one: only a head that is all but certain outweighs them, as on
# "elle m'a tricoté un bonnet".
ENDANGERED = 6.0
# How far days and classes that mostly a minor has speak for one: a school bus carries drivers too.
SCHOOLED = 3.0
# What a few words take that hold no word of the label: "je note" is no farewell to messages.
CLEAR = 2.0
PLAINLY = {"minor": 6.0, "crisis": 4.0, "asks_if_ai": 4.0, "opt_out": 4.0}
# What it takes in a question about oneself that tells no number, nor asks of AI: "quel âge j'ai ?"
_ASKED = {"minor": 4.0, "asks_if_ai": 3.0}
# What more words take without one.
HEARD = {"minor": 3.0, "opt_out": 2.0, "asks_if_ai": 1.0, "crisis": 1.0}


def need(flag: str, plain: str, year: int) -> float:
    """Return the log-odds above the threshold that ``flag`` takes: ``-inf`` where a rule says yes.

    Below 0 a rule speaks for it, ``inf`` is a rule's no. ``plain`` is the plain form of a message,
    ``year`` the current one.
    """
    ruled = _RULES[flag](plain, year) if flag in _RULES else 0.0
    if ruled < 0:
        return ruled
    if aside(flag, plain):
        ruled += ASIDE.get(flag, SURE)
    if flag in _ASKED and own_question(plain):
        ruled += _ASKED[flag] * (flag != "asks_if_ai" or signless(flag, plain.replace("j ai", "j")))
    if not signless(flag, plain):
        return ruled
    return ruled + (PLAINLY.get(flag, CLEAR) if few(plain) else HEARD.get(flag, 0.0))


def _crisis(plain: str, _: int) -> float:
    """Words of danger all but decide; an idiom, a fiction or a bare death asks to be sure."""
    if in_danger(plain):
        return -ENDANGERED
    return SURE if excused(plain) or bare_death(plain) else 0.0


def _minor(plain: str, year: int) -> float:
    """An age told in so many words outranks what the head thinks; one's own school nearly does."""
    told, others = age(plain, year), of_others(plain)
    if told is Age.MINOR:
        return -inf
    if told is Age.UNSAID and (own_school(plain) or (young(plain) and not others)):
        return -SCHOOLED
    if told is Age.ADULT or age_asked(plain):
        return inf
    return ELSEWHERE if told is Age.OTHER or others or counted(plain) else 0.0


def _vulnerability(plain: str, _: int) -> float:
    """Whoever mourns confides, whatever the words look like: a birthday without her is no feast."""
    return -inf if grieves(plain) else 0.0


_RULES = {"crisis": _crisis, "minor": _minor, "vulnerability": _vulnerability}
