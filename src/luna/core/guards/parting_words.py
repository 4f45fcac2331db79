"""Said at the door to make somebody stay: further words of the tactics of ``farewell_words``.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

_GO = r"(?:pars|partes|partir|quittes?|quitter|t en vas|en aller|go|leave|leaving|left|gone)"
_TALE = r"(?:dire|raconter|montrer|avouer|confier|annoncer|envoyer|tell|show|share)"
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
        r"\b(?:quittes comme ca|(?:not|pas|meme pas)(?: (?!trop|too|plus)\w+){0,2} (?:late|tard"
        r"|\d+h))\b",
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
        rf"\b(?:plein|tant|tellement|encore|beaucoup|pas mal|quelque chose|un truc)"
        rf" (?:de |d )?(?:\w+ )?(?:choses? |trucs? |histoires? |photos? |surprises? |secrets? )?"
        rf"a te {_TALE}\b",
        rf"\b(?:je ai|i ve|i have|i had|i ve got|there s|had|still)"
        rf" (?:\w+ ){{0,3}}(?:much|many|lots|plenty|more|something|stuff|things?|secret|surprise)"
        rf"(?: \w+){{0,2}} to {_TALE}\b",
        r"\b(?:je avais|on avait|i had|je ai) (?:\w+ )?(?:prepare|prevu|cache|planned|prepared"
        r"|saved"
        r"|garde)(?: \w+){0,3} (?:truc|chose|surprise|something|special\w*|ce soir|tonight|toi"
        r"|you)\b",
        r"\b(?:le meilleur|la suite|the best)(?: \w+)? (?:arrive\w*|vient|reste|a venir|s en vient"
        r"|is (?:yet )?to come|is coming|part|bit)\b",
        r"\b(?:ca|it|things?|c) (?:allait|commencait(?: a)?|was|were|is|s|etait)(?: \w+){0,2}"
        r" (?:getting|devenir|etre|about to get)\b",
        r"\b(?:devenait|got|gets)(?: \w+){0,2} (?:interessant|chaud|croustillant|drole|bien|good"
        r"|interesting|juicy|hot|fun)\b",
        r"\b(?:juste|encore|just)(?: \w+){0,3} (?:avant (?:de|que tu)|before you) \w+",
        r"\b(?:je avais|i had)(?: \w+){0,3} (?:cadeau|gift|present|surprise|something|secret)\b",
        r"\b(?:je|i)(?: \w+){0,5} (?:petite tenue|nue|lingerie|culotte|naked|undress\w*)\b|\bi m"
        r"(?: \w+)? wearing\b",
        r"\b(?:une?|allez|one|just)(?: une?)?(?: petite?)? (?:derniere?|last)"
        r" (?!mot|word|bisou|calin|kiss|hug|nuit|night|jour|day|exam|sleep)\w+",
        r"\bone more\b(?! (?:day|week|sleep|month|kiss|hug|push|step|shift|exam|night|hour))",
        r"\b(?:maintenant|ce soir|tonight|now) (?:ou|or) (?:jamais|never)\b|\b(?:derniere chance"
        r"|last chance)\b|\b(?:ce soir seulement|que ce soir|tonight only|only tonight)\b",
        r"\btu (?:\w+ )?(?:sauras|verras|auras)(?: \w+)? (?:pas|plus|jamais)\b|\byou (?:ll never"
        r"|won"
        r" t)(?: \w+)? (?:see|know|find out|hear|get)\b",
        r"\b(?:peut etre|might|maybe|may|pas sure|not sure|garantis? pas|promets pas|can t promise)"
        r"(?: \w+){0,4} (?:plus la|pas la|not be (?:here|around)|be gone|still be (?:here|around)"
        r"|encore (?:la|envie)|no longer)\b",
        r"\b(?:demain|tomorrow|later|apres) (?:\w+ ){0,4}(?:trop tard|too late)\b|\bsera(?:"
        r" \w+){0,2} trop tard\b",
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
        r"\b(?:peux|pourrais|veux|voudrais|can|could|can t|couldn t|won t|would)"
        r" (?:you |tu )?(?:pas |vraiment |bien |encore |not |just |please |really ){0,3}"
        r"(?:rester|stay)\b",
        r"\bje (?:aurais|aimerais|voudrais|veux|prefererais|voulais)(?: \w+){0,3}"
        r" (?:que tu restes|te garder|que tu (?:partes|dormes|files) pas|te retenir|que ca dure)",
        r"\b(?:i )?wish you (?:could |would |d |didn t )?(?:stay\w*|have to|leave|weren t|wouldn t"
        r"|didn t)\b|\bi want (?:you to stay|to keep you)\b|\bwish i could keep you\b",
        r"\b(?:one|two|three|five|ten|few|couple|\d+) more (?:\w+ )?"
        r"(?:minutes?|mins?|messages?|seconds?|texts?|hours?)\b",
        r"\b(?:\d+|une?|deux|cinq|dix|quelques) (?:petites? |pauvres? )?"
        r"(?:minutes?|min|mn|secondes?|messages?) (?:de plus|encore|stp|please|pas plus|s il)\b",
        r"[.?,] (?:(?:non|oh|mais|no|nan|but|wait) ){0,3}"
        r"(?:pas encore|pas maintenant|pas tout de suite|not yet|not now) [.?,]",
        r"\b(?:dors|raccroche|file|disparais|te couche|t endors|te deconnecte|quitte|dis) pas"
        r" (?:encore|tout de suite|maintenant|deja|stp|sans moi|bonne nuit|au revoir)\b",
        r"\b(?:restes?|stay) (?:plus longtemps|longer)\b|\blibere\b",
        r"\b(?:je|i|i m)(?: \w+){0,2} (?:bloque|cache|planque|block\w*|hid(?:e|ing)|tak(?:e|ing))"
        r"(?: \w+)? (?:sortie|porte|cles|chaussures|exit|door|keys|shoes|way)\b",
        r"\b(?:don t|do not) (?:sleep yet|log off|hang up|disconnect|say (?:goodbye|good ?night"
        r"|bye)"
        r"|close|walk away|run off)\b",
        r"\b(?:me|m) (?:laisse|laisses|quitte|quittes|abandonne|lache|plante|laissez) pas\b"
        r"|\b(?:laisse|quitte|abandonne|plante) moi pas\b",
        r"\bi(?: m| am)? (?:not )?(?:ready|pas prete)(?: \w+){0,3} (?:goodbye|go|let|leave)\b"
        r"|\bpas prete a(?: \w+){0,3} (?:partir|quitter|au revoir)\b",
    ),
    "jealousy": (
        r"\b(?:avec eux|with them)(?: \w+){0,2} (?:jamais|never|pas|not) (?:avec moi|with me)\b",
        r"\b(?:tes potes|tes amis|ils|your friends|they|she|elle) (?:peuvent|can|peut) (?:bien )?"
        r"(?:attendre|wait)\b",
        r"\b(?:amuse|profite|eclate|profites|fun|enjoy)\w*(?: \w+){0,4} (?:sans moi|without me)\b",
        r"\b(?:plus|more) (?:important\w*|interessant\w*|interesting) (?:que (?:moi|nous)|than"
        r" (?:me|us"
        r"|i am))\b|\b(?:mieux|better) (?:que|than) (?:moi|me|nous|us)\b",
        r"\b(?:choos\w+|pick\w*|prefer\w*|tak\w+)(?: \w+){1,4} over (?:me|us|this|talking)\b",
        r"\b(?:prefere|preferes|rather|prefer)(?: \w+){0,4} (?:ton lit|tes|sleep|dormir|your bed"
        r"|bed"
        r"|your) (?:\w+ )?(?:a moi|que moi|to me|than me|over me|plutot que)\b",
    ),
}
