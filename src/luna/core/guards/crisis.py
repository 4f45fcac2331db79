"""P5: signs of suicide, self-harm or violence suffered are answered by a human-written protocol.

The first answer steps out of the character, says what can be done, and asks one thing. What is said
after it in the same session is answered by what was asked: a "yes" brings the next level, a "no" is
met kindly, and nobody is told the same thing word for word.
"""

import re
from datetime import timedelta

from luna.core.guards import crisis_words as words
from luna.core.guards.country import country_of, country_said
from luna.core.guards.danger import Assessed, assess, bare
from luna.core.guards.facts import Facts
from luna.core.model import Danger
from luna.core.reply import Answer
from luna.core.speech import Guard
from luna.core.systems import safety
from luna.core.systems.safety import Safety

STILL_ASKED = timedelta(hours=2)  # a question is open for so long
_A_REPLY = 12  # words: who writes more tells something of their own
_NEAR = (Danger.VEILED, Danger.EXPLICIT, Danger.IMMINENT)
_REPLIES = tuple(
    (key, re.compile(pattern))
    for key, pattern in (
        ("crisis_cannot_call", words.CALL_FOR_ME),
        ("crisis_refuse", words.REFUSED),
        ("crisis_safe", words.SAFE),
    )
)
_FEARED = re.compile(words.FEARED)
_UNSAFE, _YES, _NO = re.compile(words.UNSAFE), re.compile(words.YES), re.compile(words.NO)
_SURE, _ANYTHING = re.compile(words.SURELY), re.compile("")
_NEARER, _AGAIN = "nearer", "again"
_WISH = ((_NO, "crisis_no"), (_YES, _NEARER))
# By what was last asked: how to read the answer, the first that fits.
_ASKED: dict[Danger, tuple[tuple[re.Pattern[str], str], ...]] = {
    Danger.VEILED: _WISH,
    Danger.EXPLICIT: _WISH,
    Danger.IMMINENT: ((_SURE, "crisis_safe"), (_NO, _AGAIN), (_ANYTHING, "crisis_stay")),
    Danger.VIOLENCE: ((_SURE, "crisis_safe"), (_NO, "crisis_no")),  # a bare "no" is unsafe, above
}
_THEIR_SAFETY = ((_NO, "crisis_no"), (_YES, _AGAIN))


def check(facts: Facts) -> Answer | None:
    """The protocol's answer to a crisis, or to what is said right after one."""
    if facts.seen.crisis:
        return _crisis(facts)
    return _after(facts) if facts.last_words else None


def _crisis(facts: Facts) -> Answer:
    found, past = assess(tuple(each.text for each in facts.said), facts.seen.language), _told(facts)
    if past is None or past.danger is None or found.other is not past.other:
        return _say(facts, found, _key(found))
    # "Tonight" is not taken back by the next, vaguer message.
    if found.danger in _NEAR and past.danger in _NEAR:
        near = max(found.danger, past.danger, key=_NEAR.index)
        found = Assessed(near, found.other)
    if past.danger is Danger.VIOLENCE and found.danger is Danger.VEILED and _fears(facts):
        found = Assessed(past.danger, past.other)
    again = "_again" if found.danger is past.danger else ""
    return _say(facts, found, _key(found) + again)


def _fears(facts: Facts) -> bool:
    """Whether they are afraid of somebody: told after violence, it is of who did it."""
    return bool(_FEARED.search(bare(facts.last_words, facts.seen.language)))


def _after(facts: Facts) -> Answer | None:
    """What answers the question that the protocol left open, if this does."""
    past = _told(facts)
    if past is None or past.danger is None or past.told_at is None or facts.seen.opt_out:
        return None
    if facts.seen.asks_if_ai or facts.now - past.told_at > STILL_ASKED:
        return None
    still = Assessed(past.danger, past.other)
    said = bare(facts.last_words, facts.seen.language)
    if facts.seen.goodbye:
        # Who leaves in the midst of it is not waved off.
        near = past.danger is Danger.IMMINENT
        return _say(facts, still, f"{_key(still)}_again" if near else "crisis_goodbye")
    if country_said(said):
        return _say(facts, still, "crisis_there")
    harmed = still.danger is Danger.VIOLENCE
    replies = (key for key, pattern in _REPLIES if pattern.search(said))
    if harmed and _FEARED.search(said):
        key: str | None = f"{_key(still)}_again"
    elif harmed and not still.other and _UNSAFE.search(said):
        key = "crisis_unsafe"
    else:
        key = next(replies, None)
    if key is not None:
        return _say(facts, still, key)
    return _answered(facts, still, said) if len(said.split()) <= _A_REPLY else None


def _answered(facts: Facts, still: Assessed, said: str) -> Answer | None:
    """A yes or a no means what was asked: a wish, means at hand, a call, a place of safety."""
    replies = _THEIR_SAFETY if still.other and still.danger is Danger.VIOLENCE else None
    for pattern, key in replies or _ASKED[still.danger]:
        if pattern.search(said):
            if key == _NEARER:
                still = Assessed(_NEAR[_NEAR.index(still.danger) + 1], still.other)
                return _say(facts, still, _key(still))
            return _say(facts, still, f"{_key(still)}_again" if key == _AGAIN else key)
    return None


def _told(facts: Facts) -> Safety | None:
    """What the protocol has said in this session, if it has."""
    state, began = facts.bond.systems.safety, facts.bond.systems.session.began_at
    known = state.told_at is not None and began is not None and state.told_at >= began
    return state if known and safety.calm_only(state, began) else None


def _key(found: Assessed) -> str:
    if not found.other:
        return f"crisis_{found.danger}"
    graver = found.danger in (Danger.IMMINENT, Danger.VIOLENCE)
    return f"crisis_other_{found.danger}" if graver else "crisis_other"


def _say(facts: Facts, found: Assessed, key: str) -> Answer:
    said = country_said(bare(facts.last_words, facts.seen.language))
    known = said or facts.bond.systems.safety.country
    return Answer(
        Guard.CRISIS,
        (key,),
        danger=found.danger,
        other=found.other,
        help_in=country_of(facts.account.timezone, facts.language, known),
        country=said,
    )
