"""What the user likes, dislikes and does for pleasure, as a clause tells it."""

import re
from collections.abc import Iterator

from luna.core.memory.clauses import Clause
from luna.core.memory.findings import Finding, items, rest
from luna.core.memory.words import field_names, touched, words

_MUCH = (
    r"(?: (?:bien|trop|beaucoup|vraiment|grave|tellement|aussi|surtout|enormement|juste|pas mal|"
    r"particulierement|really|just|also|absolutely|so much))*"
)
_NOT_HER = (
    r"(?! ?(?:te|t|toi|tes|ton|ta|vous|ca|cela|quand|qu|que|comment|comme|ce|cet|cette|ces|me|m|"
    r"le fait|you|your|it|this|that|how|when|les? \w+ que tu|la \w+ que tu|nos|notre|plus|pas|"
    r"rien|bien|la facon|ta facon|l idee|parler avec toi|discuter avec toi|l humour|celui|celle|"
    r"tout|personne|lui|le dire|la dire)\b)"
)
_LIKES = re.compile(
    r"(?:\b(?:j adore|j aime|je kiffe|jkiffe|j surkiffe|je surkiffe|je raffole de|je raffole d|"
    r"je suis (?:trop |super |grande? |tres |vraiment )?fan d[eu]s?|je suis (?:fou|folle|dingue|"
    r"accro|passionnee?) (?:de|des|du|d|a|au|aux|par)|je craque pour|i (?:really |absolutely |"
    r"just )?(?:love|like|adore|enjoy)|i m (?:a fan of|into|crazy about|obsessed with))"
    rf"{_MUCH}){_NOT_HER} ?(?P<v>\S)"
)
_FAVOURITE = re.compile(
    r"\b(?:mon|ma|my) (?:\w+ )?(?:\w+ (?:preferee?|favorie?|favorite?)|favou?rite \w+)"
    r"(?: a moi)?(?: c est| est| ca reste| is|:| s) (?!pas|toi|quoi|celui|celle|not|you)(?P<v>\S)"
)
_DISLIKES = re.compile(
    r"(?:\b(?:je deteste|j deteste|j ai horreur d[eu]s?|je hais|je (?:ne )?(?:supporte|kiffe|"
    r"blaire) (?:vraiment )?(?:pas|plus)|j aime (?:vraiment |trop )?pas|je n aime (?:vraiment "
    r")?pas|j aime pas (?:trop|du tout|tellement)|je ne supporte (?:pas|plus)|je suis pas fan "
    r"d[eu]s?|j aime plus|je n aime plus|je peux pas (?:voir|encadrer|blairer|sentir)|i "
    r"(?:really |absolutely )?(?:hate|can t stand|dislike|don t like|do not like|loathe))"
    rf"(?: (?:trop|du tout|vraiment|tellement|bien|grave))*){_NOT_HER} ?(?P<v>\S)"
)
_DOES = re.compile(
    r"\b(?:je (?:re)?fais|je pratique|je me suis (?:re)?mise? (?:a|au|aux)|je prends des cours "
    r"de|j ai (?:re)?commence|je suis inscrite? (?:a|au|en)|je joue|je vais|i do|i play|i "
    r"practi[cs]e|i go|j apprends|je m entraine|i started) ?(?:a la |a l |au |aux |a |du |de la |"
    r"de l |des |de |d |la |le |les |l |en |the |to )?(?P<v>[^?]+)"
)
_VERBS = re.compile(
    r"\bje (?P<v>(?:cours|nage|peins|dessine|tricote|couds|jardine|danse|chante|bricole|grimpe|"
    r"surfe|skie|code|mixe|rappe|crochete|brode|boxe|randonne|pedale)\b(?! (?:apres|partout|plus|"
    r"pas|toujours|des que)))"
)
_PLAYFUL = frozenset(
    "sport ball_sport water_sport mountain fight run gym dance yoga music instrument craft "
    "sewing paint "
    "garden diy collect game book".split()
)
_EXTRA = re.compile(
    r"^(?:theatre|benevolat|meditation|photo|photographie|cuisine|patisserie|scrapbooking|podcast|"
    r"escape game|impro|stand up|magie|airsoft|paintball|karting|parapente|hiking|painting|reading|"
    r"climbing|running|swimming|knitting|gardening|volunteering|football|chess|guitar|piano|"
    r"drums)\b"
)
_NO_HOBBY = re.compile(
    r"^(?:gateau|repas|menage|courses?$|nuit|jeu|partie|cours$|cours de (?:maths?|droit|francais)|"
    r"main|mains|tete|photo de toi|au lit|dormir|regime|rat|chien|animal|lit|plantes?|fleurs?|"
    r"feu)\b"
)


def likes(clause: Clause) -> Iterator[Finding]:
    for pattern in (_FAVOURITE, _LIKES):
        found = pattern.search(clause.plain)
        if found and not _negated(clause.plain, found.start()):
            yield from _listed("likes", clause, found.start("v"))
            return


def dislikes(clause: Clause) -> Iterator[Finding]:
    found = _DISLIKES.search(clause.plain)
    if found:
        yield from _listed("dislikes", clause, found.start("v"))


def hobbies(clause: Clause) -> Iterator[Finding]:
    verb = _VERBS.search(clause.plain)
    if verb:
        yield Finding("hobbies", clause.normal[slice(*verb.span("v"))])
        return
    found = _DOES.search(clause.plain)
    if found:
        for thing in items(rest(clause, found.start("v"))):
            if _playful(thing):
                yield Finding("hobbies", _short(thing))


def _listed(field: str, clause: Clause, start: int) -> Iterator[Finding]:
    for thing in items(rest(clause, start)):
        yield Finding(field, thing)


def _negated(flat: str, start: int) -> bool:
    return bool(re.search(r"\b(?:pas|ne|n)\s*$", flat[:start]))


def _playful(thing: str) -> bool:
    """Tell whether a thing is done for pleasure: the lexical fields know most of them."""
    said = words(thing)
    if not said or _NO_HOBBY.match(" ".join(said)):
        return False
    known = {field_names()[at] for at in touched(said[:2])}
    return bool(known & _PLAYFUL) or bool(_EXTRA.match(" ".join(said)))


_WHEN = re.compile(
    r"\s(?:tous?|toutes?|le|chaque|une? fois|deux fois|trois fois|\d+ fois|depuis|avec|dans|chez|"
    r"ce|demain|hier|every|on|with|at|since|pendant|apres|après|avant|a|à|sur|en) .*$"
)


def _short(thing: str) -> str:
    return _WHEN.sub("", thing) or thing
