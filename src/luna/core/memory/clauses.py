"""A message cut into clauses that state something of the writer's own, now and in earnest."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from luna.core.model import Language
from luna.core.perception.normalise import normalise
from luna.core.perception.spelling import plain

_QUOTED = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"\n]*\"|(?<!\w)'[^'\n]{12,}'(?!\w)")
_SENTENCE = re.compile(r"[^.!?;\n…]+[.!?;\n…]*|[.!?;\n…]+")
_CUT = re.compile(
    r"(?:,|:| -)? (?:mais|par contre|sinon|alors que|tandis que|du coup|donc|parce que|car|puis|"
    r"but|because|so|and then|although)(?= )|, (?!(?:et )?(?:il|elle) s appell)(?=(?:et )?(?:je|"
    r"j |mon|ma|mes|tu|c est|il|elle|on|moi|toi|t|maintenant|avant|la|i|i m|my|you|now)\b)| "
    r"(?:et|and) (?=(?:je|j|mon|ma|mes|moi|on|toi|tu|maintenant|i|my|you)\b)|, (?!(?:et )?(?:il|"
    r"elle) s appell)"
)
_NOT_NOW = re.compile(
    r"\b(?:si (?:j|je|tu|on|un jour)|j aimerais|j aurais|je voudrais|je serais|je pourrais|"
    r"imagine|imaginons|comme si|on dirait|faisons comme|il parait|soi disant|dans (?:mon|un) reve|"
    r"j ai reve|je revais|quand j etais|quand j avais|a l epoque|avant|autrefois|jadis|"
    r"dans (?:le|un|ce) (?:film|jeu|livre|roman)|dans la serie|mon perso|mon personnage|"
    r"je t (?:ai|avais) (?:deja |pas )?(?:dit|parle|raconte)|tu te (?:souviens|rappelles)|"
    r"en vrai je serais|bientot|peut etre|presque|failli|j esper\w+|je compte|plus tard|"
    r"used to|if i|i wish|i would|i d (?:like|love|be)|would be|as if|when i was|maybe|someday|"
    r"almost|pretend|ca serait|ce serait|histoire de|pour rire|en mode)\b"
)
_IRONY = re.compile(
    r"\b(?:et moi je suis (?:le|la) |mais bien sur|ouais bien sur|oui bien sur|c est ca oui|"
    r"genre moi je|mais oui c est ca|on y croit|ironie|sarcasme|yeah right|sure and i m|as if)\b"
)
_TAKEN_BACK = re.compile(
    r"\b(?:je (?:deconne|rigole|plaisante|blague|te taquine)|c etait une blague|c est une blague|"
    r"jdeconne|nan je deconne|just kidding|jk|i m kidding|i m joking)\b"
)
_REPORTED = re.compile(
    r"\b(?:(?:il|elle|ils|elles|on|qui|she|he|they|[a-z]+) (?:m |nous |lui |me )?(?:a |ont )?"
    r"(?:dit|disait|disent|repond|repondu|repete|raconte|ecrit|chante|said|says|told me)\b"
    r"(?: (?:que|qu|un truc|toujours))?|paroles|citation|lyrics)\b"
)
_ITEM = re.compile(r"(?:les?|la|l|des|du|de|d|un(?! jour)|une(?! fois)|the|a|an|my|\w+er|\w+ing)\b")
_ASKED = re.compile(r"^(?:et )?(?:toi|tu|t|est ce|c est quoi|you|do you|et toi)\b")


@dataclass(frozen=True, slots=True)
class Clause:
    """``normal`` as a careful writer types it, ``plain`` the same without accents, position by
    position; ``asked`` is set where the sentence is a question."""

    normal: str
    plain: str
    asked: bool


def clauses(text: str, language: Language) -> list[Clause]:
    """Return the clauses of a message that may be taken at their word."""
    normal = normalise(_QUOTED.sub(" ", text), language)
    if _TAKEN_BACK.search(plain(normal)):
        return []
    return [clause for sentence in _SENTENCE.findall(normal) for clause in _stated(sentence)]


def taken_back(text: str, language: Language) -> bool:
    """Tell whether a message says that the one before was a joke."""
    return bool(_TAKEN_BACK.search(plain(normalise(text, language))))


def _stated(sentence: str) -> Iterator[Clause]:
    flat = plain(sentence)
    if _IRONY.search(flat):
        return
    reported = _REPORTED.search(flat)
    kept = sentence[: reported.start()] if reported else sentence
    asked = sentence.rstrip().endswith("?")
    parts = list(_parts(kept))
    for at, part in enumerate(parts):
        bare = plain(part)
        if bare.strip() and not _NOT_NOW.search(bare):
            last = at == len(parts) - 1
            yield Clause(part, bare, asked and (last or bool(_ASKED.match(bare.strip()))))


def _parts(sentence: str) -> Iterator[str]:
    """Cut where another statement begins; lists of nouns stay whole."""
    start, flat = 0, plain(sentence)
    for cut in _CUT.finditer(flat):
        if cut[0] == ", " and not _opens(flat[cut.end() :]):
            continue
        yield sentence[start : cut.start()].strip()
        start = cut.end()
    yield sentence[start:].strip(" .!;…\n")


def _opens(rest: str) -> bool:
    """Tell whether what follows a comma is no further item of a list."""
    return not _ITEM.match(rest)
