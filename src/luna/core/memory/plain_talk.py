"""Problems, plain facts and things ahead, as a clause tells them."""

import re
from collections.abc import Iterator
from datetime import datetime

from luna.core.memory.clauses import Clause
from luna.core.memory.findings import Finding
from luna.core.perception.events import event

_TROUBLE = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bj ai (?:plein de |de gros |des gros |un gros |de |des |trop de )(?P<v>(?:problemes?|"
        r"soucis?|galeres?|ennuis|dettes|insomnies|crises d angoisse|migraines|cauchemars)(?: "
        r"(?:avec|de|d|a|au|"
        r"en) [^?]+)?)",
        r"\bj ai (?P<v>(?:un |du )?(?:probleme|souci|mal a)(?: (?:avec|de|d))? [^?]+)",
        r"\b(?P<v>je galere (?:avec|a|au|en|pour|financierement|trop) ?[^?]*)",
        r"\b(?P<v>je (?:suis|fais) (?:en )?(?:plein(?:e)? )?(?:un |une )?(?:burn ?out|depression|"
        r"deprime)\b[^?]*)",
        r"\b(?P<v>je (?:dors|mange) (?:tres |super |vraiment |trop )?mal\b[^?]*)",
        r"\b(?P<v>je me sens (?:tres |trop |super |vraiment |tellement )?(?:seule?|nulle?|vide|"
        r"triste|isolee?|abandonnee?|perdue?)\b[^?]*)",
        r"\b(?P<v>(?:je suis|je me sens) (?:tres |trop |super |vraiment )?(?:stressee?|"
        r"angoissee?|debordee?|epuisee?) (?:par|a cause|avec|au|a) [^?]+)",
        r"\b(?P<v>je (?:viens de me faire|me suis fait) (?:larguer|virer|plaquer|quitter|"
        r"licencier|agresser|voler|arnaquer)\b[^?]*)",
        r"\b(?P<v>j ai perdu (?:mon|ma|mes) (?:taf|boulot|travail|job|emploi|mere|pere|"
        r"grand mere|grand pere|mamie|papi|papy|chien|chat|frere|soeur|bebe|mari|femme)\b[^?]*)",
        r"\b(?P<v>je me (?:suis )?(?:dispute|engueule|embrouille|pris la tete|disputee|engueulee|"
        r"embrouillee)s? (?:avec|tout le temps) [^?]+)",
        r"\b(?P<v>mon (?:patron|chef|boss|proprio|voisin|ex|manager|collegue) (?:me|"
        r"m) (?:harcele|insulte|rabaisse|pourrit|saoule|met la pression|vire|menace|"
        r"fait vivre)\b[^?]*)",
        r"\b(?P<v>ma (?:cheffe|patronne|voisine|collegue|belle mere|coloc) (?:me|m) (?:harcele|"
        r"insulte|rabaisse|pourrit|met la pression|menace)\b[^?]*)",
        r"\b(?P<v>(?:mon (?:copain|mec|mari|cheri)|ma (?:copine|meuf|femme)) m a (?:quittee?|"
        r"larguee?|trompee?|plaquee?)\b[^?]*)",
        r"\b(?P<v>je n arrive (?:pas|plus) a (?:dormir|trouver|payer|oublier|manger|"
        r"me concentrer|avancer)\b[^?]*)",
        r"\b(?P<v>j arrive (?:pas|plus) a (?:dormir|trouver|payer|oublier|manger|me concentrer|"
        r"avancer)\b[^?]*)",
        r"\b(?P<v>(?:i m|i am) (?:stressed|struggling|depressed|burnt out|burned out|"
        r"lonely)\b[^?]*)",
        r"\b(?P<v>i (?:lost my|can t sleep|have trouble|got dumped|broke up)\b[^?]*)",
    )
)
_FACT = tuple(
    re.compile(pattern)
    for pattern in (
        r"\bje (?:suis|fais une) (?P<v>(?:allergique|allergie|intolerante?) (?:a |au |aux )[^?]+)",
        r"\b(?:je suis|i m) (?P<v>(?:vegetarienne?|vegane?|vege|celibataire|mariee?|fiancee?|"
        r"divorcee?|separee?|pacsee?|veufs?|veuve|enceinte|gauchere?|droitiere?|diabetique|"
        r"asthmatique|daltonienne?|insomniaque|myope|dyslexique|hypersensible|fille unique|fils "
        r"unique|orpheline?|au chomage|en arret maladie|en couple(?: avec \w+)?(?: depuis "
        r"[^?,]+)?|ne a [^?]+|nee a [^?]+|ne en \d+|nee en \d+|ne le [^?]+|nee le [^?]+|"
        r"musulmane?|catholique|juive?|bouddhiste|athee|vegan|vegetarian|single|married|divorced|"
        r"engaged|"
        r"pregnant|diabetic|left handed|allergic to [^?]+))\b(?! de (?:te|la|ce))",
        r"\b(?P<v>mon anniv(?:ersaire)?(?: c est| est| tombe)? (?:le )?\d[^?]*)",
        r"\bj ai (?P<v>(?:le permis|un tatouage[^?]*|des tatouages[^?]*|de l asthme|du diabete|"
        r"une maladie[^?]*|un crohn|le vertige|un tdah|la phobie [^?]+|peur (?:des?|du|d) (?!toi|"
        r"te|que|ce|ca)[^?]+|une? (?:peugeot|renault|clio|golf|moto|scooter|voiture|twingo|tesla|"
        r"camping car|van|maison|appart|appartement|studio|coloc)[^?]*|"
        r"les (?:yeux|cheveux) [^?]+))",
        r"\b(?P<v>je (?:ne )?(?:bois|fume|mange) (?:pas|plus|jamais) (?!ce|aujourd|de la|la|"
        r"assez|beaucoup)[^?]*)",
        r"\b(?P<v>j ai (?:grandi|fait mes etudes) (?:a|au|en|dans) [^?]+)",
        r"\b(?P<v>je roule en [^?]+)",
        r"\b(?P<v>je mesure [^?]+)",
        r"\b(?P<v>j ai arrete (?:de fumer|de boire|l alcool|la clope|le sucre|la viande)\b[^?]*)",
        r"\b(?P<v>je parle (?:couramment )?(?:anglais|espagnol|allemand|italien|arabe|portugais|"
        r"chinois|russe|"
        r"japonais|creole|breton)\b[^?]*)",
        r"\b(?P<v>je vis (?:seule?|en coloc(?:ation)?|chez mes parents|avec (?:mon|ma|mes) [^?]+))",
        r"\b(?P<v>i (?:grew up in|don t drink|don t smoke|don t eat|speak) [^?]+)",
    )
)
_MATTERS = re.compile(
    r"\b(?:entretien|rdv|rendez vous|exam|examen|examens|partiels?|concours|permis|mariage|"
    r"anniversaire|operation|opere|concert|demenagement|demenage|vacances|voyage|soutenance|oral|"
    r"reunion|match|course|marathon|semi|fete|audition|controle|(?:le|un|chez le|chez l|du|chez "
    r"la) (?:dentiste|medecin|gyneco|psy|kine|ophtalmo|cardiologue)|irm|scanner|echographie|"
    r"proces|audience|rentree|accouchement|stage|bac|brevet|spectacle|expo|vernissage|"
    r"competition|tournoi|bapteme|enterrement|formation|vol|avion|train|festival|livraison|date|"
    r"rencard|interview|essai|bilan medical|greffe|evaluation|presentation|tatouage|ceremonie|"
    r"noces|exam|wedding|birthday|surgery|appointment|meeting|flight|trip|holiday|job interview|"
    r"driving test|je (?:pars|passe|commence|reprends|demenage|m envole|rentre en|vois le|vois "
    r"mon|vois ma|me marie|me fais operer|me fais tatouer|presente|cours le|joue un|signe|"
    r"recupere|fete mes|vais (?:a|au|en|voir|chez))|on (?:part|se marie|demenage|signe|fete|va "
    r"(?:a|au|en|voir|chez))|i (?:start|leave|fly|move|m moving|m flying|m getting))\b"
)
_OTHERS = re.compile(
    r"^(?:et |mais |du coup )?(?:mon|ma|mes|son|sa|le|la|les|my|his|her) (?:petite? |grande? |"
    r"meilleure? |best )?(?:soeur|frere|mere|pere|maman|papa|fils|fille|mari|femme|copain|copine|"
    r"mec|meuf|pote|amie?|cousine?|collegue|voisine?|patron|chef|oncle|tante|sister|brother|mom|"
    r"dad|friend|boss|son|daughter)\b(?! et moi)|^(?:il|elle|ils|elles|tu|t|he|she|they|you)\b"
)
_VAGUE = re.compile(
    r"\b(?:a demain|on se parle|bonne nuit|si|je te|on verra|jusqu a|d ici|reviens|te raconte|tu|"
    r"hier|j ai passe|j ai eu|yesterday)\b"
)

_OVER = re.compile(
    r"[,(:]|\s(?:parce|car|mais|quand|et (?:je|j|c|ca|tu)|du coup|alors|donc|je|j|tu|il|elle|"
    r"because|but|and i|so)\b"
)
_SHORTEST = 6  # characters before a clause may be over
_EDGES = " .,!;:…"
_AIM = re.compile(r"\s(?:pour|du coup|mais|car|parce|et (?:je|j'|on|c'est)|donc)\b.*$")
_LOOSE = re.compile(r"(?:\s(?:c'est|est|du coup|donc|pour|alors|enfin|voilà|normalement))+$")


def problems(clause: Clause) -> Iterator[Finding]:
    yield from _first("problems", _TROUBLE, clause)


def facts(clause: Clause) -> Iterator[Finding]:
    yield from _first("facts", _FACT, clause)


def events(clause: Clause, now: datetime) -> Iterator[tuple[str, str]]:
    """Yield what of the user's own is ahead, and the day in ISO form."""
    if of_others(clause) or _VAGUE.search(clause.plain):
        return
    if not _MATTERS.search(clause.plain):
        return
    ahead = event(clause.normal, now)
    what = _LOOSE.sub("", _AIM.sub("", ahead.what)) if ahead else ""
    if ahead and what:
        yield what, ahead.when[:10]


def of_others(clause: Clause) -> bool:
    """Tell whether somebody else is what the clause speaks of."""
    return bool(_OTHERS.search(clause.plain.strip()))


def _first(field: str, patterns: tuple[re.Pattern[str], ...], clause: Clause) -> Iterator[Finding]:
    found = next(filter(None, (pattern.search(clause.plain) for pattern in patterns)), None)
    if found:
        start, end = found.span("v")
        over = _OVER.search(clause.plain, start + _SHORTEST, end)
        yield Finding(field, clause.normal[start : over.start() if over else end].strip(_EDGES))
