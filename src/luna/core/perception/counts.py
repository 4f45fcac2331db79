"""Numbers that count something other than the years of a life: buses, hours, prices, floors."""

import re

from luna.core.perception.numbers import NUMBER

_UNIT = (
    r"(?:h\b|h\d|heures?|hours?|min\b|minutes?|mins?\b|sec\b|secondes?|seconds?|degres?|degrees|°|"
    r"euros?|eur\b|€|balles|francs|quid|pounds|dollars|bucks|\$|£|%|km|kilometres?|bornes|miles|"
    r"kg|kilos?|grammes|cm\b|metres|m2|litres|cl\b|mois|months?|jours?|days?|semaines?|weeks?|"
    r"nuits?|fois|times|pages?|mails?|messages|photos|pieces|cartons|pompes|places|personnes|people|"
    r"eleves|students|collegues|chats|chiens|vers|mots|words|lignes|points?|mecs|"
    r"e (?:etage|arrondissement)|(?:e|eme|ieme|th)\b (?:etage|floor)|th floor)"
)
_THING = (
    r"(?:bus|ligne|line|metro|tram|train|rer|quai|voie|platform|porte|gate|rue|salle|room|chambre|"
    r"etage|floor|dpt|departement|numero|no|page|chapitre|chapter|saison|season|episode|taille|"
    r"size|pointure|chausse du|fais du|terminal|chaine|canal|tf|france|w|c|a|vers|rang|place|chez)"
)
_COUNTED = re.compile(
    rf"\b(?:\d+ ?|{NUMBER} ){_UNIT}|\b{_THING} (?:les? |la |l |d )?{NUMBER}|"
    # Measures and districts, and the ages of several.
    rf"\b{NUMBER} (?:de (?:tension|moyenne)|dans ma|en moyenne)\b|"
    rf"\b(?:nee? le|je suis du|dans le|m en faut|en faut|une? de) {NUMBER}|"
    rf"\b{NUMBER} (?:ans )?(?:et|and) {NUMBER} ?(?:ans|years)\b|"
    # Too few years to be anybody's who writes, and how many times.
    r"^\W*(?:[1-5]|un|deux|trois|quatre|cinq|one|two|three|four|five) (?:ans?|years?)\b|"
    r"\b(?:\w+|\d+ ?)i?eme fois\b|\b\d+(?:st|nd|rd|th) time\b|"
    # An address.
    rf"\b(?:habite|vis|loge|live|suis)(?: (?:juste|encore|toujours))? (?:au|at) {NUMBER}\b(?! ans)|"
    rf"\bau {NUMBER} (?:bis|ter|rue|avenue|boulevard|de la rue)\b|\b{NUMBER} (?:bis|rue|avenue)\b|"
    # Years that a trade, a marriage or an absence has lasted.
    rf"\b(?:il y a|y a|ca fait|depuis|pendant|for|been(?: \w+){{0,2}}|married) (?:\w+ )?{NUMBER} "
    rf"(?:ans?|annees?|years?)\b|\b{NUMBER} (?:ans?|annees?|years?) (?:de|d|of|ago|in|plus tard)\b"
)


def counted(plain: str) -> bool:
    """Tell whether a number stands in ``plain`` that is no age: "bus 17", "15 ans de boîte"."""
    return bool(_COUNTED.search(plain))
