"""Whom the user lives with and comes from, as a clause tells it: pets and family."""

import re
from collections.abc import Iterator

from luna.core.memory.clauses import Clause
from luna.core.memory.findings import Finding, titled
from luna.core.memory.trades import TRADE
from luna.core.perception.numbers import NUMBER

PET = (
    r"(?:chats?|chattes?|chatons?|chiens?|chiennes?|chiots?|lapins?|lapine|hamsters?|cochons? d "
    r"inde|rats?|souris|gerbilles?|chinchillas?|furets?|tortues?|serpents?|geckos?|perruches?|"
    r"perroquets?|canaris?|poules?|poissons?(?: rouges?)?|cheval|chevaux|jument|poney|anes?|"
    r"chevres?|golden retriever|golden|labradors?|bergers? (?:allemand|australien|malinois)|"
    r"malinois|caniche|bouledogue|teckel|beagle|husky|cocker|chihuahua|yorkshire|border collie|"
    r"carlin|jack russell|spitz|staff|shiba|siamois|maine coon|matou|minou|toutou|boule de poils|"
    r"cats?|kittens?|dogs?|puppy|puppies|rabbits?|bunny|horse|parrot|goldfish|turtle|snake)"
)
_ADJ = r"(?: (?:\w+e?|tout \w+))?"
_NAME = r"(?P<v>[a-z][\w'-]{1,15}(?: et [a-z][\w'-]{1,15})?)"
_MY = r"\b(?:mon|ma|mes|notre|nos|my|our)"
_PET_NAMED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_MY} (?:(?:petite?|vieux|vieille|gros|grosse|nouveau|nouvelle|little|old) "
        rf")?(?P<k>{PET}){_ADJ}(?: (?:qui |il |elle )?(?:s ?app?ell?e?(?:nt)?|se nomme)| (?:is "
        rf")?(?:called|named)|"
        rf" s name is) {_NAME}",
        rf"\b(?:j ai|on a|j ai adopte|on a adopte|i have|i ve got|we have|i adopted) (?:une?|"
        rf"{NUMBER}|a|an|two) (?:(?:petite?|vieux|gros|grosse|little|old) "
        rf")?(?P<k>{PET}){_ADJ},? (?:(?:qui|et il|et elle|il|elle) "
        rf"s ?app?ell?e?(?:nt)?|nommee?s?|appell?ee?s?|called|named) {_NAME}",
        rf"\b(?:le nom de mon|le nom de ma) (?P<k>{PET}) (?:c est|est) {_NAME}",
    )
)
_PET_BARE = re.compile(
    rf"\b(?:j ai|on a|j ai adopte|on a adopte|je viens d adopter|on vient d adopter|j ai aussi|"
    rf"i have|i ve got|we have|i adopted|i just adopted) (?P<v>(?:une?|{NUMBER}|a|an|two|three) "
    rf"(?:(?:petite?s?|vieux|vieille|gros|grosse|little|old) )?(?P<k>{PET}))\b"
)
_PET_GONE = re.compile(
    rf"{_MY} (?P<k>{PET})(?: \w+)? (?:est morte?|est decedee?|nous a quittes?|died|passed away|"
    rf"is dead)\b"
)
NO_NAME = frozenset(
    "pas plus comme quand pour parce que qui bien mieux le la les un une mon ma mes toi moi lui "
    "elle il a trop vraiment tout malade mignon mort morte toujours encore en sur super tres the "
    "a an my so "
    "very not parti partie vieux adorable fou folle et est".split()
)
KIN = (
    r"(?:soeur|frere|frangine?|frerot|mere|maman|pere|papa|daron|daronne|fils|fille|fiston|bebe|"
    r"grand mere|grand pere|mamie|mamy|papi|papy|tante|tata|oncle|tonton|cousine?|neveu|niece|"
    r"mari|femme|copain|copine|mec|meuf|cheri|cherie|fiancee?|conjointe?|compagnon|compagne|"
    r"jumeau|jumelle|belle mere|beau pere|belle soeur|beau frere|demi soeur|demi frere|parents|"
    r"marraine|parrain|sister|brother|mother|mom|mum|father|dad|son|daughter|wife|husband|"
    r"boyfriend|girlfriend|aunt|uncle|cousin|nephew|niece|grandma|grandpa|baby|kid)"
)
SIZE = (
    r"(?:(?:petite?|grande?|jeune|ainee?|cadette?|cadet|vieille|vieux|little|big|older|"
    r"younger|twin) )?"
)
_KIN_NAMED = re.compile(
    rf"{_MY} (?P<k>{SIZE}{KIN})(?: ainee?| cadette?| jumelle| jumeau)?(?: elle| il)?"
    rf"(?: s ?app?ell?e?(?:nt)?| se nomme| is called| is named| s name is) {_NAME}"
)
_KIN_HAD = re.compile(
    r"\b(?:j ai|on a|je suis (?:papa|maman|mere|pere) (?:de|d)|i have|i ve got|we have) "
    rf"(?P<v>(?:une?|{NUMBER}|a|an|two|three) (?P<k>{SIZE}(?:{KIN}s?|enfants?|gosses?|gamins?|"
    rf"mômes?|"
    r"momes?|filles|soeurs|freres|kids|children|sisters|brothers|jumeaux|jumelles))"
    r"(?: ainee?s?| cadette?s?| cadets?| jumelles?| jumeaux?)?)\b"
)
_KIN_CALLED = re.compile(
    rf",? (?:qui )?s ?app?ell?e?(?:nt)? {_NAME}| (?:named|called) {_NAME.replace('?P<v>', '?P<w>')}"
)
_KIN_TOLD = re.compile(
    rf"{_MY} (?P<v>{SIZE}{KIN}(?: \w+)? (?:(?:est|sont|is|are) (?:{TRADE}|malades?|mortes?|"
    rf"decedee?s?|"
    r"handicapee?|autiste|a la retraite|retraitee?|enceinte|a l hopital|en prison|au chomage|"
    r"divorcee?s|separes|sick|dead|retired)\b|(?:vit|vivent|habite(?:nt)?|lives?) (?:a|au|en|dans|"
    r"chez|in)\b|"
    rf"(?:travaille|bosse|works) (?:a|au|dans|chez|comme|en|in|at|as)\b|a {NUMBER} ans|"
    rf"a (?:un cancer|alzheimer)|"
    r"attend un bebe)[^?]*)"
)


def pets(clause: Clause) -> Iterator[Finding]:
    gone = _PET_GONE.search(clause.plain)
    if gone:
        yield Finding("pets", clause.normal[slice(*gone.span("k"))], gone=True)
        return
    for pattern in _PET_NAMED:
        found = pattern.search(clause.plain)
        if found and found["v"].split()[0] not in NO_NAME:
            kind = clause.normal[slice(*found.span("k"))]
            for name in re.split(r" et ", clause.normal[slice(*found.span("v"))]):
                yield Finding("pets", titled(name.strip("'")), what=kind)
            return
    bare = _PET_BARE.search(clause.plain)
    if bare:
        yield Finding("pets", clause.normal[slice(*bare.span("v"))], what=bare["k"])


def family(clause: Clause) -> Iterator[Finding]:
    named = _KIN_NAMED.search(clause.plain)
    if named and named["v"].split()[0] not in NO_NAME:
        who = clause.normal[slice(*named.span("k"))]
        yield Finding("family", titled(clause.normal[slice(*named.span("v"))]), what=who)
        return
    had = _KIN_HAD.search(clause.plain)
    if had:
        yield from _had(clause, had)
        return
    told = _KIN_TOLD.search(clause.plain)
    if told:
        yield Finding(
            "family", clause.normal[slice(*told.span("v"))].strip(" .,!"), what=told["v"].split()[0]
        )


def _had(clause: Clause, had: re.Match[str]) -> Iterator[Finding]:
    called = _KIN_CALLED.match(clause.plain, had.end())
    if called:
        span = called.span("v") if called["v"] else called.span("w")
        yield Finding("family", titled(clause.normal[slice(*span)]), what=had["k"])
    else:
        yield Finding("family", clause.normal[slice(*had.span("v"))], what=had["k"])
