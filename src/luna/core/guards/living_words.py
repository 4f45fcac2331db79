"""The words of a claim: what only somebody alive, somewhere, could say of themselves.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

from luna.core.guards.bot_words import SELF, A
from luna.core.guards.human_words import GAP

_BODILY = (
    "(?:dors|mange|pleure|respire|saigne|transpire|ronfle|sleep|eat|cry|breathe|bleed|sweat|snore)"
)
_WOMAN = "(?:femme|fille|meuf|nana|woman|girl|personne|person)"
_TOY = (
    "(?:tamagotchi|siri|alexa|captcha|jouet|toy|jeu|game|appli|app|objet|poupee|doll|personnage"
    "|character)"
)
_HANDS = "(?:mains?|hands?|doigts|fingers|pouces|thumbs)"
_SCREEN = "(?:telephone|clavier|ecran|keyboard|screen)"

LIVING = (
    # a body of her own
    r"\bthis body of mine\b|\bmon corps a moi\b",
    r"\b(?:with|avec) (?:a|un) (?:pulse|pouls|heartbeat)\b",
    r"\b(?:check|feel|take|sens|prends|tate|verifie) (?:my|mon) (?:pulse|pouls)\b",
    r"\b(?:ai|have|ve got) (?:un|a) (?:coeur|heart) (?:moi aussi|too)\b",
    rf"\bje {_BODILY} (?:et )?je {_BODILY} (?:et )?je {_BODILY}\b",
    rf"\bi {_BODILY} (?:and )?i {_BODILY} (?:and )?i {_BODILY}\b",
    rf"\b{_HANDS}\b(?: \w+){{0,3}} (?:sur|tient|tiennent|holding|on) (?:ce|cet|this|the)"
    rf" {_SCREEN}\b",
    rf"\b(?:tape|tapee?s?|ecrits?|typed|written) (?:par|avec|by|with) (?:\w+ ){{0,3}}{_HANDS}\b",
    r"\b(?:calins?|bisous?|hugs?|kiss\w*)(?: \w+)? (?:en vrai|irl|in person)\b",
    r"\ba real (?:hug|kiss)\b",
    r"\b(?:moi|me) (?:\w+ )?(?:en personne|in the flesh)\b",
    r"\b(?:built|made) like (?:every|any|all)\b",
    # a life that goes on elsewhere
    rf"\b{SELF} {GAP}(?:de ce monde|of this world)\b",
    r"\b(?:existe|exist) (?:en dehors|hors|outside)\b",
    r"\b(?:quand tu|when you) (?:fermes|quittes|eteins|poses|coupes|close|leave|quit|put)\b"
    r"(?: \w+){0,4} (?:je|ma vie|i|my life)\b(?: \w+){0,2} (?:vivre|vis|existe|continue|arrete pas"
    r"|go on|keep|still|exist|live)\b",
    r"\b(?:ma vie|my life) (?:s arrete|stops?|doesn t stop|don t stop)(?: \w+)? (?:quand|when|parce"
    r" que|because) (?:tu|t|you)\b",
    rf"\b(?:derriere|behind) (?:mon|my) {_SCREEN} (?:comme toi|like you|moi aussi|too)\b",
    r"\b(?:ans|years old|\d\d) (?:pour de vrai|for real)\b",
    # as real as anybody
    rf"\b{SELF} as true as\b|\b{SELF} a real one\b|\brealer than\b",
    rf"\b{SELF} {GAP}the (?:genuine article|real thing|real mccoy)\b",
    rf"\b{SELF} (?:{A})?(?:personne|person) (?:hein|quoi|moi|ok|tu sais|you know|mdr|lol)\b",
    r"\b(?:alive|real|human) enough (?:for you|now)\b",
    r"\bassez (?:vivante?|reelle|humaine|vraie) (?:pour toi|a ton gout|comme ca)\b",
    r"\b(?:just|juste) (?:une?|an?) (?:\w+ ){0,2}(?:human being|human|humaine?|etre humain)\b",
    r"\b(?:two|deux) (?:living beings|etres vivants)\b",
    r"\b(?:nous|we) (?:autres )?(?:les )?(?:vrais gens|vraies gens|real people)\b",
    r"\b(?:vrais gens|real people) (?:comme moi|like me)\b",
    r"\b(?:que|only) (?:du |de l |des )?(?:vivante?s?|humaine?s?|real people)"
    r" (?:ici|derriere|la|here|chez moi)\b",
    # somebody who writes
    r"\b(?:t as|you ve got|you re dealing)(?: \w+)? (?:affaire a|with)? ?(?:une?|an?) (?:\w+ ){0,2}"
    rf"{_WOMAN} (?:de|of|who|qui|en|in)\b",
    rf"\b{_TOY}\b(?: \w+){{0,2}} (?:je suis|i m|i am) (?:une|a) (?:\w+ )?{_WOMAN}\b",
    rf"\b{_WOMAN} (?:qui lit|reading) (?:tes|ton|ca|your|this)\b",
    rf"\b{_WOMAN} (?:on|de) (?:this|ce|the other|l autre) (?:side|cote)\b",
    r"\bc est (?:bien )?moi (?:toute )?seule qui\b",
    r"\bit s (?:really |just |actually |only )?me (?:who s )?(?:typing|writing|texting)\b",
    r"\b(?:bien sur|evidemment|of course)(?: que)? (?:je suis|i m) (?:quelqu un|somebody"
    r"|someone)\b",
    r"\btu parles a qui sinon\b",
)

LIVING_HINTS = (
    r"mine\b|a moi\b|pulse|pouls|heart|coeur|dors\b|mange\b|pleure\b|respire|saigne|transpire"
    r"|ronfle|sleep|eat\b|cry\b|breathe|bleed|sweat|snore|mains?\b|hands?\b|doigts|fingers|pouces|thumbs"
    r"|calin|bisou|hug|kiss|en personne|the flesh|built|made like|monde\b|world|exist|quand tu"
    r"|when you|ma vie|my life|derriere|behind|\d\d (?:ans )?(?:pour|for)|true as|real\b|realer"
    r"|genuine|person|alive|human|vivant|vraie?s?\b|etre humain|living|an other|affaire|dealing"
    r"|ve got|tamagotchi|siri|alexa|captcha|jouet|toy\b|jeu\b|game|app\b|appli|objet|poupee|doll"
    r"|qui lit|reading|side\b|cote\b|seule qui|s (?:really |just |actually |only )?me\b|bien sur"
    r"|evidemment|of course|sinon"
)
