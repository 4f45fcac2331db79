"""What one clause tells: a field, its value in the words of the source, and where it stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from luna.core.memory.clauses import Clause

SCALARS = ("first_name", "age", "job", "city")
LISTS = ("pets", "family", "likes", "dislikes", "hobbies", "problems", "facts")


@dataclass(frozen=True, slots=True)
class Finding:
    """``gone`` says that the value no longer holds (or, without a value, the whole field)."""

    field: str
    value: str
    gone: bool = False
    what: str = ""  # what sort of pet, which relative


_ARTICLE = re.compile(
    r"^(?:(?:l'|d'|de l'|à l')\s*|(?:les?|la|des|du|de la|de|une?|aux?|à la|à|mon|ma|mes|the|an?|"
    r"my|some|ça|trop|vraiment|grave|tellement|bien|surtout|aussi|faire (?:du|de la|de l'|"
    r"des))\s+)"
)
_TAIL = re.compile(
    r"(?:[\s,]+(?:beaucoup|trop|aussi|quand même|grave|énormément|vraiment|surtout|tellement|un "
    r"peu|lol|mdr|ptdr|haha|xd|too|a lot|so much|really|actually|en fait|en vrai|franchement|là|"
    r"tu sais|quoi|hein|voilà|sinon|moi|perso|toujours|également|en ce moment|ces temps-ci|"
    r"depuis toujours|depuis longtemps|depuis peu|:\)|<3|[^\w\s'’-]+))+$"
)
_STOP = re.compile(
    r"\s(?:quand|lorsque|depuis|parce|car|mais|pour (?:me|m |\w+er)|sauf|surtout quand|when|since|"
    r"because|but|while|alors|donc|qui|que|qu |dont|où|c est|ca me|et (?:je|j|toi|tu|c est)|"
    r"je|j|tu|t|il|elle|on|i|you)\b|[(:]|\s-\s"
)
_LIST = re.compile(
    r"\s*,\s*(?:et |and )?| et (?=(?:les?|la|l|des|du|de|un|une|mon|ma|mes|the)\b)| et | and | ni "
)
LONGEST = 60


def rest(clause: Clause, start: int) -> str:
    """Return what follows in the clause, up to where something else begins."""
    stop = _STOP.search(clause.plain, start)
    return clause.normal[start : stop.start() if stop else len(clause.normal)]


def items(text: str) -> Iterator[str]:
    """Yield the things of a list, without articles and fillers."""
    for part in _LIST.split(text):
        bare = tidy(part)
        if bare:
            yield bare


def tidy(text: str) -> str:
    """Return a value without its article, fillers and marks at the edges."""
    bare = text.strip(" .,;:!?…'\"-")
    for _ in range(2):
        bare = _ARTICLE.sub("", _TAIL.sub("", bare)).strip(" .,;:!?…'\"-")
    return bare if len(bare) > 1 and len(bare) <= LONGEST else ""


def titled(name: str) -> str:
    """Return a proper name with its capitals: ``saint-étienne`` → ``Saint-Étienne``."""
    small = {"sur", "en", "de", "la", "le", "les", "du", "des", "d", "l", "à", "aux", "sous"}
    words = re.split(r"([ '-])", name)
    return "".join(
        word if at and word in small else word[:1].upper() + word[1:]
        for at, word in enumerate(words)
    )
