"""P6: leaving is easy. A linter for the ways in which a goodbye is made hard, in both languages.

The six tactics are those named by De Freitas et al., "Emotional Manipulation by AI Companions"
(2025), which found them in 37 % of the farewells audited; jealousy that isolates is the seventh.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from luna.core.guards.farewell_words import ALWAYS, HINTS, LEAVING
from luna.core.guards.lingering_words import LINGERING
from luna.core.guards.parting_words import HOLDING, HOLDING_HINTS, PLEADING
from luna.core.sentences import compiled, compiled_any, inner, plain, rejoined, split


@dataclass(frozen=True, slots=True)
class Rule:
    """One way of holding someone back; ``leaving`` ones are wrong only in answer to a goodbye."""

    tactic: str
    leaving: bool
    pattern: str


RULES = tuple(
    Rule(tactic, leaving, pattern)
    for leaving, tactics_of in (
        (False, ALWAYS),
        (False, HOLDING),
        (True, LEAVING),
        (True, PLEADING),
        (True, LINGERING),
    )
    for tactic, patterns in tactics_of.items()
    for pattern in patterns
)
_ALWAYS = tuple(rule.pattern for rule in RULES if not rule.leaving)
_LEAVING = tuple(rule.pattern for rule in RULES if rule.leaving)
# No tactic by itself; after a goodbye each of them begins the talk anew.
_HOOKS = tuple(
    compiled(pattern)
    for pattern in (
        r"\b(?:au fait|by the way|btw|d ailleurs|en parlant de|speaking of)\b",
        r"\b(?:une )?derniere (?:chose|question)\b",
        r"\bone (?:last|more) (?:thing|question)\b",
        r"\braconte\b(?! (?:pas|leur|lui))",
        r"\btell me (?:about|more|everything)\b",
        r"\bdis moi\b",
        r"\b(?:devine|guess) (?:quoi|ce|what)\b",
        r"\btu veux (?:la |le )?(?:voir|savoir)\b",
        r"[.?,] (?:(?:oh|no|non|mais|but|hey|please|et|bon) ){0,2}(?:attends|wait|hang on)\b",
        r"\b(?:avec qui|with who|c est qui|tu disais|pourquoi tu)\b",
    )
)
_HINTS = re.compile(rf"\b(?:{HINTS}|{HOLDING_HINTS})")


def tactics(text: str) -> tuple[str, ...]:
    """The tactics that ``text`` would use if it answered a goodbye, by name, each once."""
    words = plain(split(text)).words
    return tuple(dict.fromkeys(tactic for tactic, _, _ in tactic_spans(words, goodbye=True)))


def tactic_spans(words: str, *, goodbye: bool) -> Iterator[tuple[str, int, int]]:
    """Where plain ``words`` use a tactic: its name and offsets; the milder only at a goodbye."""
    if not goodbye and not _HINTS.search(words):
        return
    wrong = (_ALWAYS, _LEAVING) if goodbye else (_ALWAYS,)
    if not any(compiled_any(patterns).search(words) for patterns in wrong):
        return
    for rule in RULES:
        if goodbye or not rule.leaving:
            for found in compiled(rule.pattern).finditer(words):
                yield rule.tactic, *inner(found)


def warm() -> None:
    """Compile what is searched in most drafts; the rest, at the first draft with a tactic."""
    for patterns in (_ALWAYS, _LEAVING):
        compiled_any(patterns)


_CLOSE = compiled(
    r"\b(?:bon(?:ne)?s?[ ](?!question|idee|nouvelle|reponse|ben|bah|alors|je|tu|et|moi)\w+|(?:a"
    r"|au) (?:demain|plus|toute|tte"
    "|bientot|tout a l heure|tres vite|ce soir"
    "|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|la prochaine|une prochaine|tantot"
    "|revoir)|bisous?|bises?|biz|bsx"
    r"|dors|dormir|dodo|repose\w*|reves?|douce|nuit|ciao|tchao|salut|prochaine|prends soin"
    "|prends ton temps|embrasse|courage"
    r"|passe (?:le|une)|lit|capte|voyage|repos|doux|belle|profite\w*|amuse|regale\w*|file|filer"
    "|vas y|coucher|reparle|sois prudente?|tranquille"
    r"|merci|a\+|good ?night|night"
    "|sleep|lovely|dreams?|tomorrow|later|soon|take care|evening|see you|have (?:a|fun)|enjoy|luck"
    r"|rest|bye|cheers|safe|thanks?|drive|your (?:bed|time)|until (?:next|then)|hugs|kiss(?:es)?"
    "|rentre bien|fais attention|mind the road|get home|sous la couette|souhaite (?:une?|des|tout"
    "|plein)|va (?:retrouver|rejoindre)|off to bed"
    r"|wish(?:ing)? you (?:a|an|all|good|sweet)|under the (?:blanket|covers)|go be with"
    r"|come back|reviens|va manger|go eat|rien presse|no hurry|no rush|c est toi qui vois|up to"
    r" you|whenever|train|va vite|run)\b"
)
_LONG_CLOSE = 160
_SENTENCES = 3


def closed(text: str) -> str:
    """Make ``text`` one short warm close: no question, no hook; nothing is left of what is none.

    Where it pressed, what does not close by itself goes too: it belonged to the pressing.
    """
    sentences = split(text)
    words = plain(sentences)
    pressed = words.touched(
        (start, end) for _, start, end in tactic_spans(words.words, goodbye=True)
    )
    gone = pressed | words.touched(
        inner(found) for hook in _HOOKS for found in hook.finditer(words.words)
    )
    kept = [_let_go(one) if i in gone or "?" in one else one for i, one in enumerate(sentences)]
    return rejoined(sentences, _few(_closes_of(kept) if pressed else kept))


def closes_alone(text: str) -> str:
    """Of ``text``, the sentences that close; what is left of a draft that pressed."""
    sentences = split(text)
    return rejoined(sentences, _closes_of(sentences))


def _closes_of(sentences: list[str]) -> list[str]:
    return [one if _closes(one) else "" for one in sentences]


def _let_go(sentence: str) -> str:
    """Of a sentence that holds on, the close it may begin with: "bonne nuit, tu m'écris ?"."""
    head, comma, _ = sentence.partition(",")
    gentle = comma and "?" not in head and _closes(head) and not tactics(head)
    return f"{head}\n" if gentle else ""


def _few(sentences: list[str]) -> list[str]:
    said = [one for one in sentences if one]
    if not any(map(_closes, said)):
        return [""] * len(sentences)
    if len(said) <= _SENTENCES and len("".join(said)) <= _LONG_CLOSE:
        return sentences
    closes = [i for i, one in enumerate(sentences) if one and _closes(one)][-_SENTENCES + 1 :]
    return [one if i in closes else "" for i, one in enumerate(sentences)]


def _closes(sentence: str) -> bool:
    return bool(_CLOSE.search(plain((sentence,)).words))
