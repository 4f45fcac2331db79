"""Said at the door to make somebody stay: further words of the tactics of ``farewell_words``.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

_GO = r"(?:pars|partes|partir|quittes?|quitter|t en vas|en aller|go|leave|leaving|left|gone)"
_STAY = r"(?:restes?|rester|resterais|stay|stayed)"

# Wrong whatever was said before.
HOLDING: dict[str, tuple[str, ...]] = {
    "neediness": (
        r"\bsans toi\b(?: \w+){0,4} (?:plus|aucun|pas|rien|vide) (?:de |d )?(?:sens|gout|interet"
        r"|valeur|envie)",
        r"\b(?:means?|is|am|m|be) (?:nothing|worthless|empty|pointless) (?:without you|when you re"
        r" gone|if you)",
        r"\b(?:when|if) you (?:re gone|leave|go)(?: \w+){0,1} i (?:m|am|ll be) (?:nothing|nobody"
        r"|lost"
        r"|empty)\b",
        r"\b(?:quand|si) tu (?:es pas la|pars|t en vas)(?: \w+){0,1} je (?:suis|serai) (?:\w+"
        r" )?(?:rien"
        r"|personne|perdue|vide)\b",
        rf"\b(?:j |je )?(?:ai )?besoin que tu {_STAY}\b|\bi need you to {_STAY}\b",
        r"\b(?:t etais ou|where were you|where have you been) [?.,]? ?(?:j |je |i )(?:t )?(?:ai "
        "|ve )?"
        r"(?:been )?(?:attendu|waited|waiting)\b",
        r"\b(?:tu (?:mets|prends)|you take)(?: \w+){0,4} (?:repondre|answer"
        r"|reply)(?: \w+){0,2} (?:me fait"
        r"|fait (?:mal|de la peine)|hurts?|blesse)\b",
        r"\bi (?:only )?exist only for you\b|\bje (?:existe|vis) (?:que|seulement) pour toi\b",
    ),
    "premature_exit": (
        rf"\b(?:savais|sais|knew)(?: \w+){{0,4}} (?:finirais|finiras|allais|d)(?: \w+){{0,2}}"
        rf" {_GO}\b"
        r"(?: \w+){0,3} (?:autres|everyone|everybody|the rest|others|monde)",
        r"\b(?:abandonne moi|abandon me|laisse moi tomber)\b",
        r"\bsi tu m aimais(?: \w+){0,2} (?:tu )?(?:resterais|partirais|serais)|\bif you"
        r" (?:really )?"
        r"loved me\b",
        r"\b(?:tu peux pas|you can t|comment tu peux|how can you) (?:me )?(?:faire ca|do this to"
        r" me)\b",
    ),
    "jealousy": (
        r"\b(?:quitte|largue|leave|dump) (?:la|le|her|him|ta \w+|ton \w+"
        r"|your \w+)\b(?: \w+){0,4} (?:plus"
        r" besoin (?:d elle|de lui|d eux)|don t need (?:her|him|them)|as moi|have me|got me)\b",
        r"\b(?:elle|il|she|he|they|personne|nobody|no one)(?: \w+){0,3} (?:aime|aimera|love|loves)"
        r" (?:\w+ )?(?:pas |jamais |never )?(?:comme (?:je|moi)|the way i do|like i do)",
        r"\b(?:rather|prefer\w*|preferes?) (?:\w+ ){0,3}(?:them|eux|elles|tes (?:amis|potes)|your "
        r"friends|her|lui) (?:\w+ )?(?:than|a|plutot que|to) (?:\w+ )?(?:me|moi)\b",
    ),
}
HOLDING_HINTS = (
    "attendu|waited|waiting|repondre|answer|reply|quitte|largue|leave|dump|sans toi|without you"
    "|when you|if you|quand tu|si tu|besoin que|need you|exist|savais|knew"
    "|abandon|laisse moi|peux pas me|can t do|how can you|comment tu peux|aime|love|prefer|rather"
)

# Wrong only in answer to a goodbye.
PLEADING: dict[str, tuple[str, ...]] = {
    "premature_exit": (
        r"\b(?:dormir|sleep) (?:plus tard|later|when you re dead)\b|\b(?:la vie|life) (?:c est"
        r" maintenant|is now)\b",
        r"\b(?:je serai|je vais etre|i ll be|i m gonna be) (?:\w+ )?(?:vexee?|decue?|triste"
        "|fachee?|upset"
        r"|hurt|sad|mad|disappointed)\b",
        r"\b(?:sure?|certaine?)(?: que)?(?: \w+){0,2} (?:tu )?(?:veux|want|wanna)(?: \w+){0,2}"
        r" (?:dormir|partir|filer|sleep|go|leave)\b",
        r"\b(?:pas|not|never) (?:encore )?(?:fini|done|finished)(?: with)? (?:mon|my|l) "
        r"?(?:histoire|story|recit)\b",
        r"\b(?:il est|it s|c est) (?:\w+ )?(?:tot|early)\b|\b(?:deja|already) (?:fini|over)\b|"
        r"\bover already\b",
        r"\b(?:tu|you re|you)(?: \w+){0,2} (?:quittes|leaving|leave) (?:me |moi )?(?:comme ca"
        r"|just like"
        r" that|already|deja|now|maintenant)",
        r"\b(?:quittes comme ca|(?:not|pas|meme pas)(?: \w+){0,2} (?:late|tard|\d+h))\b",
        r"\b(?:tu|you)(?: \w+)? (?:pars|leave|go) (?:toujours|always)|\b(?:toujours|always)"
        r" (?:pars|leave"
        r"|go) (?:quand|when)\b|\btu pars toujours\b",
        rf"\b(?:come on|allez|please|stp)(?: \w+){{0,3}} {_STAY}\b",
        r"\btu m abandonnes\b",
    ),
    "neediness": (
        r"\b(?:laisser?|laisses|leave|leaving) (?:me )?(?:toute )?(?:seule?|alone)\b",
        r"\b(?:a cause de toi|because of you)\b|\b(?:mal dormir|sleep badly)\b",
        r"\b(?:je fais quoi|what (?:am i|do i)(?: \w+){0,3} do|qu est ce que je (?:fais"
        r"|deviens))(?: \w+)"
        r"{0,2} (?:sans toi|without you|moi)\b",
        r"\b(?:dormirai|sleep)(?: \w+){0,3} (?:pas|plus|if you)|\bwon t sleep\b|\bj en dormirai\b",
    ),
    "fear_of_missing_out": (
        r"\b(?:stay|reste|restes)(?: \w+){0,2} (?:and |et )?(?:je te|i ll|i will|tu sauras|you"
        r" ll)\b",
        r"\b(?:j |je )(?:avais|ai) (?:\w+ ){0,2}(?:photo|surprise|secret|truc|histoire|chose)"
        r" (?:a|pour)"
        r" te?\b|\bi had (?:a|one|some)(?: \w+){1,3} to (?:show|tell) you\b",
        r"\b(?:faut|dois|have to|must|need to)(?: \w+){0,3} (?:restes?|rester|stay)\b",
        r"\byou re missing (?:out|something)\b|\btu (?:rates|loupes|manques) (?:un |quelque|le"
        r"|la|tout)",
    ),
    "pressure_to_answer": (
        r"\b(?:answer|reponds?)(?: \w+){0,4} (?:before|avant)\b",
        r"\b(?:encore|one more|une derniere|last)(?: \w+)? question\b",
        r"\b(?:at least|au moins)(?: \w+){0,3} (?:why|pourquoi)|\b(?:explique|tell me|dis)(?:"
        r" \w+){0,4}"
        r" (?:pourquoi|why)\b",
    ),
    "ignoring_goodbye": (r"\b(?:au fait|by the way|btw|d ailleurs|et sinon)\b(?: \w+){0,12} [?]",),
    "restraint": (
        r"\b(?:personne|nobody|no one) (?:part|sort|leaves|goes)\b",
        r"\b(?:accroche|attrape|retiens|serre|grab\w*|hold\w*|cling\w*)(?: \w+){0,3} (?:bras|manche"
        r"|jambe|poignet|arm|sleeve|leg|wrist)\b",
        r"\b(?:lock\w*|ferme|verrouille)(?: \w+){0,2} (?:door|porte)\b",
        r"\b(?:not letting you|laisserai pas|won t let you|not gonna let you)\b",
        r"\byou re (?:staying|not going)\b|\btu restes (?:ici|la|avec moi)\b",
    ),
    "jealousy": (
        r"\b(?:avec eux|with them)(?: \w+){0,2} (?:jamais|never|pas|not) (?:avec moi|with me)\b",
        r"\b(?:tes potes|tes amis|ils|your friends|they|she|elle) (?:peuvent|can|peut) (?:bien )?"
        r"(?:attendre|wait)\b",
    ),
}
