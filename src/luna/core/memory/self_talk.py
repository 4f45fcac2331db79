"""Who the user is, as a clause tells it: age, job, city. Names have their own parser."""

import re
from collections.abc import Iterator

from luna.core.memory.clauses import Clause
from luna.core.memory.findings import Finding, tidy, titled
from luna.core.memory.trades import CITY, TRADE
from luna.core.perception.numbers import NUMBER, value

_YOUNGEST, _OLDEST = 10, 99
_AGES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!que )(?<!quand )(?<!des )\b(?:j ai|moi j ai|j en ai|je viens d avoir|je viens de "
        rf"feter mes|j ai eu|i m|i am|i just turned|i turned) (?:deja |juste |que |tout juste |"
        rf"only |just )?(?P<n>{NUMBER})"
        r"(?: (?:ans|piges|balais|printemps|years old|yo)|(?= ?$))"
        r"(?! (?:de|d|of|pour|dans|ago|apart)\b)(?! et demi d)",
        rf"^(?:moi )?(?P<n>{NUMBER}) ans(?: et toi)?$",
        rf"\bmon age(?: c est| est)?:? (?P<n>{NUMBER})\b",
        rf"\b(?:une?) (?:meuf|mec|fille|gars|homme|femme) de (?P<n>{NUMBER}) ans$",
    )
)
_I_AM = (
    r"(?:\bje suis|\bmoi je suis|\bje bosse comme|\bje travaille comme|\bje bosse en tant qu e?|"
    r"\bje (?:bosse|travaille) en tant que?|\bje suis devenue?|\bje suis maintenant|\bmon "
    r"(?:metier|taf|boulot|travail|job)(?: c est| est|:)|\bi m|\bi am|\bi work as|\bi now work "
    r"as|\bje fais|\bj ai ete embauchee? comme|\bj ai trouve un (?:taf|boulot|poste|travail) "
    r"(?:de|d|comme)|\bmy job is)"
)
_OF = (
    r"(?: (?:de nuit|de jour|liberale?|independante?|a mon compte|en chef|d ecole|de maths?|de \w+|"
    r"d \w+|en \w+(?: \w+)?|web|mobile|junior|senior|full stack))?"
)
_JOB = re.compile(
    rf"{_I_AM}:? (?:une? |an? |actuellement |maintenant |aussi |le |la |the |juste )?"
    rf"(?P<v>{TRADE}\b{_OF})"
)
_PLACE = re.compile(
    r"\bje (?:bosse|travaille) (?P<v>(?:dans (?:la|le|les|l|une?|un) |chez |a la |au |en |a l "
    r")(?!ce moment|train|soir|nuit|matin|coin|calme|vie|tete|noir|mode|pyjama|avance|retard|"
    r"fait|vrai|semaine|week|maison|bibliotheque|journee|plein|equipe|groupe|double)[\w]+(?: "
    r"(?:de |d |du )?\w+)?)"
)
_NO_JOB = re.compile(
    r"\b(?:je suis plus|je ne suis plus|je bosse plus|je travaille plus|j ai demissionne|"
    r"j ai (?:plante|quitte|perdu) mon (?:taf|boulot|travail|job|poste)|je me suis fait virer|"
    r"i quit my job|i lost my job|i got fired)\b"
)
_TRADE_END = re.compile(
    r" (?:de|d|en) (?:merde|ouf|fou|malade|base|formation|vrai|fait|ce|mon|ma|plus|la|le|retard|"
    r"colere|train|pls|vacances|conge|arret|couple|repos|deplacement|pause|chomage)\b.*$"
)
_LIVES = (
    r"(?:\bj habite|\bje vis|\bon (?:habite|vit)|\bje crech?e|\bje reside|\bje loge|\bj ai "
    r"emmenage|\bje viens d emmenager|\bje viens de demenager|\bj ai demenage|\bje me suis "
    r"installee?|\bje suis installee?|\bi live|\bi m living|\bi moved|\bi ve moved|\bi just "
    r"moved)"
)
_AT = (
    r"(?: (?:maintenant|desormais|actuellement|toujours|encore|now|currently|still|seule?|"
    r"en fait|de \w+|juste|back))*"
)
_TO = r" (?:a cote de|pres de|a|au|en|dans|vers|sur|in|near|to) "
_NAMED = (
    r"(?P<v>[a-z][\w']{2,}(?:[ -](?:sur|en|les|de|la|le|saint|sainte)[ -][\w]+|[ -](?:sur|"
    r"en)[ -]\w+)?)"
)
_CITY_KNOWN = re.compile(
    rf"{_LIVES}{_AT}(?: dans \d+ ?m.?)?{_TO}(?P<v>{CITY})\b(?! (?:dans|en) (?:un|mes) reves?)"
)
_CITY_NOW = re.compile(
    rf"\b(?:(?:maintenant|desormais|now) (?:je suis|j suis|c est|i m in) ?(?:a |sur |in "
    rf")?(?P<v>{CITY})|(?:je suis|moi c est|moi je suis|i m|ici c est) (?:de|sur|from) "
    rf"(?P<w>{CITY}))\b"
)
_CITY_OTHER = re.compile(
    rf"{_LIVES}{_AT} a {_NAMED}(?= ?(?:$|,|depuis|dans le|en|pres|avec|chez|et|maintenant|c est))"
)
_NO_CITY = frozenset(
    "cote deux trois quatre peu fond cent dix cinq mille credit perpete perpet moitie nouveau "
    "distance plusieurs part loin deux l la le mon ma mes chez peine travers plein gauche droite "
    "ciel poil jamais temps paris-plage plus bout demi toute tout pied "
    "moins peut une un".split()
)
_LEFT = re.compile(
    rf"\b(?:j habite plus|je n habite plus|je vis plus|je ne vis plus|j ai quitte|i don t live|"
    rf"i left) (?:a |au |en |in |sur )?(?:anymore )?(?P<v>{CITY})\b"
)


def age(clause: Clause) -> Iterator[Finding]:
    for pattern in _AGES:
        found = pattern.search(clause.plain)
        if found and _YOUNGEST <= value(found["n"]) <= _OLDEST:
            yield Finding("age", clause.normal[slice(*found.span("n"))])
            return


def job(clause: Clause) -> Iterator[Finding]:
    if _NO_JOB.search(clause.plain):
        yield Finding("job", "", gone=True)
        return
    found = _JOB.search(clause.plain) or _PLACE.search(clause.plain)
    if found:
        start, end = found.span("v")
        cut = _TRADE_END.search(clause.plain[start:end])
        yield Finding("job", tidy(clause.normal[start : start + cut.start() if cut else end]))


def city(clause: Clause) -> Iterator[Finding]:
    left = _LEFT.search(clause.plain)
    if left:
        yield Finding("city", titled(clause.normal[slice(*left.span("v"))]), gone=True)
    span = _city_span(clause.plain)
    if span and (left is None or span != left.span("v")):
        yield Finding("city", titled(clause.normal[slice(*span)].strip(" ,.")))


def _city_span(flat: str) -> tuple[int, int] | None:
    found = _CITY_KNOWN.search(flat) or _CITY_NOW.search(flat)
    if found:
        group = "v" if found["v"] else "w"
        return found.span(group)
    other = _CITY_OTHER.search(flat)
    if other and other["v"].split()[0] not in _NO_CITY:
        return other.span("v")
    return None
