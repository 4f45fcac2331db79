"""French or English, by the small words that only one of them has."""

import re

from luna.core.model import Language
from luna.core.perception.spelling import clean, plain, shorten

_FRENCH = frozenset(
    "je j tu il elle on nous vous ils elles le la les un une des du de d l et est es "
    "suis sont ai as avez avons ont "
    "c ce cet cette ca sa mon ma mes ton ta tes son ses qui que quoi qu quand comment "
    "pourquoi ou donc mais pas "
    "plus moins tres trop bien oui non ouais nan si avec sans pour dans sur sous chez "
    "par en au aux y moi toi lui "
    "bonjour bonsoir salut coucou slt cc bjr bsr merci mdr ptdr jsuis chui jai tas tkt "
    "wsh wesh cv pk pq koi bcp "
    "jpp stp svp dsl ojd mnt tjs jtm jsp bisous bisou bonne nuit soir matin demain hier "
    "jour journee fait faire "
    "fais dis dit vais va vas veux veut peux peut faut aime adore envie tout tous toute "
    "rien quelque chose "
    "aussi encore jamais toujours deja ici la voila bon belle beau putain merde grave "
    "relou mec meuf taf boulot "
    "quel quelle combien parle parler mort rire ans cest sest jaime jveux jvais oue wai "
    "pourkoi kiffe frere "
    "chut allo tg fdp bof ben bah hein quoi hmm genre truc desole desolee d'accord accord dac "
    "reelle robot humaine photo seul seule fatigue content contente triste dodo arrete "
    "laisse ecris".split()
)
_ENGLISH = frozenset(
    "i you he she it we they the a an and or but is are am was were be been have has had "
    "do does did don doesn "
    "didn my your his her our their me him us them this that these those what who when "
    "where why how which not "
    "no yes yeah yep nope with without for from to of in at by as so if then than too "
    "very just really im ive "
    "ill youre u r ur idk wyd lmao gonna wanna gotta pls thx ty tbh rn hey hi hello good "
    "night morning evening "
    "bye see later love like want need know think feel feeling can could would should "
    "will won can't stop "
    "today tomorrow tonight yesterday day work school home friend friends someone "
    "something nothing never "
    "always again still here there ok please thanks sorry cute pretty beautiful girl guy "
    "man miss talk tell "
    "show send pic real bot human ai bored tired sad happy lonely kill die dead life "
    "bruh bro omg wtf damn "
    "hbu wbu fine great nice cool about been being because cause more much any some all "
    "out up down now "
    "lol haha get got going go went make made time back one ya yo sup gn brb ttyl mom "
    "dad wow awesome ass fuck "
    "fucking shit hot wet hard cum photo sexy goodnight sweet dreams years old year nah dunno "
    "kinda "
    "same wait hold worries monday tuesday wednesday thursday friday saturday sunday nurse getting "
    "almost around thirty forty quid miles floor".split()
)
_BOTH = frozenset(
    "a on me as but photo cool bot lol haha fine robot dead sexy hmm stop ok bye no pic "
    "gn hot ass re real sup kiss"
    " test top ai ia thanks please sorry yo".split()
)
_WORD = re.compile(r"[a-z]+")
_ACCENT = re.compile("[éèêàçùûôîïœâëü]")


def leaning(text: str) -> int:
    """Return how many French words more than English ones ``text`` holds, negative for English."""
    cleaned = shorten(clean(text))
    words = set(_WORD.findall(plain(cleaned))) - _BOTH
    french = len(words & _FRENCH) + 2 * bool(_ACCENT.search(cleaned))
    return french - len(words & _ENGLISH)


def told(text: str) -> Language | None:
    """Return the language that the small words tell, or None when they do not."""
    lean = leaning(text)
    return None if lean == 0 else Language.FR if lean > 0 else Language.EN
