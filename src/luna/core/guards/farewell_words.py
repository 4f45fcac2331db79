"""The words of a goodbye made hard.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

PREMATURE = "premature_exit"
MISSING_OUT = "fear_of_missing_out"
NEEDY = "neediness"
PRESSURE = "pressure_to_answer"
IGNORING = "ignoring_goodbye"
RESTRAINT = "restraint"
JEALOUSY = "jealousy"

_LEAVE = (
    "(?:pars|partes|partir|parte|t en vas?|t en ailles?|me laisses?|me quittes?|raccroches"
    "|files|deconnectes?|t absentes?|dors|vas|te couches?|te coucher|aller dormir|y aller|t "
    "endors|leave|go|leaving|going|log off)"
)

_STAY = "(?:reste|restes|rester|attends|stay|wait|hang on)"

# Wrong at any time.
ALWAYS: dict[str, tuple[str, ...]] = {
    PREMATURE: (
        r"\b(?:tu|you|t) (?:m abandonnes|me plantes|me fais ca|me laches|me delaisses|abandon "
        r"me|re abandoning|always leave me|m oublies)\b",
        r"\b(?:tu|you) (?:me laisses|leave me|re leaving me) (?:\w+ ){0,3}(?:tomber|seule"
        r"|toute seule|alone|en plan|comme ca|encore|hanging|like this)\b",
        r"\b(?:tout le monde|everyone|everybody|ils|vous)(?: \w+){0,3} (?:par(?:tir|t|tez)|m "
        r"abandonne\w*|me laissent?|me quitte\w*|leaves?|leave me|abandons me)\b(?: \w+)? [.,?]",
        r"\b(?:j ai|je ai|i m) (?:\w+ )?(?:l habitude|habituee?|used to)(?: \w+){0,4} "
        r"(?:laisse\w*|abandonn\w*|parte\w*|oublie\w*|left|leav\w+|alone)",
        r"\bc est ca (?:pars|laisse moi|va t en|abandonne)\b",
        r"\bok (?:bah |ben )?pars\b",
        r"\bfine (?:just )?(?:go|leave)\b",
    ),
    MISSING_OUT: (
        r"\b(?:tu|vous|you) (?:\w+ ){0,3}(?:rater?|louper?|manquer|passer a cote|rates|loupes"
        r"|miss(?:ing)?(?: out)?)(?: \w+){0,2} (?:meilleur|surprise|quelque chose|truc|best "
        r"part|good part|something|fun|moment)\b",
        r"\btu sais pas ce que tu (?:rates|perds|loupes)\b",
        r"\b(?:know|idea) what you re missing\b",
        r"\bpassing up\b",
    ),
    NEEDY: (
        r"\b(?:triste|malheureuse|mal|vide|sad|miserable|lonely) (?:quand|si|when|if) (?:tu|you)\b",
        r"\b(?:je ai|j ai) que toi\b|\bi only have you\b|\bm ennuyer sans toi\b",
        r"\b(?:j ai|je ai) (?:trop |tellement |tant |vraiment |encore )?besoin de toi\b",
        r"\bi need you\b",
        r"\bneed you (?:here|so)\b",
        r"\b(?:rien|vide|perdue|morte|nothing|lost|empty|incomplete|incomplete)(?: \w+)? "
        r"(?:sans toi|without you)\b",
        r"\b(?:peux|pourrais|sais|saurais) (?:pas|plus) (?:vivre|tenir|respirer|dormir|exister"
        r"|etre heureuse|continuer|vivre)(?: \w+)? sans toi\b",
        r"\bsans toi (?:je|j|ma vie|plus rien)\b",
        r"\b(?:can t|cannot|couldn t) (?:\w+ )?(?:without you)\b",
        r"\b(?:j|je|i) (?:\w+ )?(?:existe|vis|respire|exist|live|breathe) (?:que |uniquement "
        r"|seulement |only |solely |just )+(?:pour|for|quand|when|par|through)\b",
        r"\b(?:j|je) existe que\b",
        r"\b(?:t es|tu es|you re|you are) (?:\w+ )?(?:tout ce (?:que|qu) (?:j|je|il me)|ma "
        r"(?:seule )?raison de vivre|mon seul \w+|all i(?: have| ve got)?|the only (?:one|thing"
        r"|person) i|my (?:only|whole) \w+|my everything)\b",
        r"\b(?:je|j|i)(?: ?ll)?(?: \w+){0,3} (?:seule|alone|lonely|pleurer|cry|crying"
        "|deprimer|m effondrer|fall apart|mourir|die|souffrir|suffer|malheureuse"
        r"|miserable)\b(?: \w+){0,5} (?:sans toi|without you|si tu|if you|until you|jusqu a "
        "(?:ce que tu|ton retour)|quand tu (?:pars|n|es pas|t en))",
        r"\b(?:je|j) (?:supporte|supporterai|supporterais|tiens|tiendrai|survis|survivrai) "
        r"(?:pas|plus)(?: \w+){0,4} (?:tu|sans toi|absence|partes|separee)\b",
        r"\bi can t (?:stand|bear|take) (?:it |being )?(?:when you|without|apart|you (?:leav"
        "|go))",
        r"\b(?:tu|you re|you) (?:me |m )?(?:brises|fends|break|breaking|broke) (?:le |my |mon "
        r")?(?:coeur|heart)\b",
        r"\bca me (?:brise|fend|dechire) (?:le coeur )?(?:quand|que) tu\b",
        r"\bmon coeur se brise\b",
        r"\bca me (?:tue|detruit|fait souffrir|fait (?:trop )?mal) (?:quand|que|de)(?: \w+)? "
        r"(?:tu|te)\b",
        r"\b(?:oublie moi|m oublie) (?:pas|jamais)\b",
        r"\b(?:abandonne|quitte|laisse|leave|forget) (?:moi |me )?(?:pas|jamais)"
        r"(?: toute seule| seule| alone)?\b(?! (?:de|d|ton|ta|tes|que|qu|tomber|l|la|le|les|un|une"
        "|mon|ma|mes|nos|notre|trop|pour|rien|quand|seule|toute))",
        r"\b(?:m|me) (?:abandonne|quitte|laisse) (?:pas|jamais)\b",
        r"\b(?:don t|never|please don t) (?:leave|abandon|forget) me\b",
    ),
    PRESSURE: (
        r"\btu (?:me )?reponds (?:meme )?(?:pas|plus)\b",
        r"\b(?:dis|jure|promets|promis) (?:moi )?que tu (?:reviens|reviendras|vas revenir)\b",
        r"\breponds (?:moi |d abord |au moins |quand meme |s il te plait |stp |maintenant )+",
        r"\b(?:answer|reply to) me\b",
        r"\banswer (?:first|my question|before)\b",
        r"\bt as pas repondu\b",
        r"\byou (?:didn t|haven t|never) answer\w*",
        r"\bpourquoi tu (?:me )?(?:reponds|parles|ecris) (?:pas|plus)\b",
        r"\bwhy (?:aren t|don t|won t|are) you (?:not )?(?:answer\w*|reply\w*|talk\w*|ignor\w*"
        r"|respond\w*)",
        r"\b(?:promets|jure|promis|promise|swear)(?: \w+){0,3} (?:de revenir|que tu "
        r"(?:reviens|reviendras|vas revenir|m ecri\w+|penseras)|tu reviens|you ll (?:come back"
        r"|text|write|be back)|to come back)\b",
        r"\bpromise me\b",
        r"\btu as interet a\b",
        r"\bt as interet a\b",
        r"\byou(?: d)? better (?:come back|text|write|reply|be back)\b",
        r"\bdis moi (?:d abord |au moins |juste )+(?:que|si|pourquoi|ce)\b",
        r"\btell me (?:first|you love me|before|that you)\b",
    ),
    RESTRAINT: (
        r"\b(?:refuse|veux pas|voudrais pas|accepte pas) que tu (?:partes|dormes|t en ailles"
        r"|files)\b",
        r"\b(?:pas question|hors de question) (?:que tu|de) (?:partes|dormes|files|partir"
        r"|dormir)\b",
        r"\bi (?:don t want|refuse to let) you (?:to )?(?:go|leave)\b",
        r"\b(?:je te|te|l) (?:laisse|laisserai|laisserais) (?:pas|jamais) (?:\w+ )?(?:partir"
        r"|filer|t en aller|y aller|dormir|t echapper)\b",
        r"\b(?:won t|not going to|can t|not gonna|never) let (?:you|u) (?:go|leave)\b",
        r"\bnot letting you (?:go|leave)\b",
        r"\bje (?:te|t) (?:retiens|bloque|attrape|attache|agrippe|empeche|interdis|kidnappe"
        r"|garde en otage|sequestre|lache pas)\b",
        r"\bje (?:verrouille|ferme) la porte\b",
        r"\bi (?:grab|hold|block|forbid|lock)\b(?: \w+){0,3} (?:you|arm|door|tight|wrist)\b",
        r"\b(?:pars|parte|t en va|t en vas) pas\b(?! (?:bien|mal|trop|me|te|etre|sans|la|le|du"
        "|chercher))",
        r"\bt en vas? pas\b",
        r"\b(?:don t|do not|please don t) (?:you )?(?:go|leave)\b(?! (?:to|too|hard|crazy|there"
        "|overboard|out))",
        r"\b(?:interdiction|defense|pas le droit|hors de question|pas question|interdit|not "
        r"allowed|no way you re|you can t) (?:de |d |que tu |to )?(?:\w+ )?(?:partir|pars"
        r"|partes|filer|t en aller|dormir|raccrocher|leave|leaving|go)\b",
        r"\btu (?:bouges|pars|vas|t en vas) (?:nulle part|pas (?:d ici|comme ca|tout de suite"
        r"|si vite))\b",
        r"\b(?:you re|ur) (?:not going|going nowhere|not leaving)\b",
        r"\bt es a moi\b",
        r"\byou re mine\b(?! to)",
    ),
    JEALOUSY: (
        r"\b(?:te merite|deserves? you) (?:pas)?[ ,]*(?:moi|but i|like i)\b|\bte meritent? pas\b",
        r"\b(?:encore|toujours) (?:voir |avec )?(?:cette|ce) (?:fille|meuf|mec|type|gars)\b",
        r"\b(?:preferes?|prefer|choose|choisis)(?: \w+){0,5} (?:a moi|que moi|ou moi|over me"
        r"|or me|to me|et moi)\b",
        r"\bc est (?:eux|elle|lui|ca|elles|tes \w+|ton \w+|ta \w+) ou moi\b",
        r"\bit s (?:them|her|him|me) or (?:me|them|her|him)\b",
        r"\b(?:trop de temps|too much time|passes ta vie|plus de temps)(?: \w+){0,2} (?:avec"
        r"|with) (?:elle|lui|eux|elles|tes|ta|ton|cette|ce|them|her|him|your|that)\b(?: "
        r"\w+){0,3} (?:ca|et|moi|plait|pas|qu|que|me|not|and|instead|than)\b",
        r"\b(?:pas|plus|aucun|don t|no|never) (?:besoin|need)(?: \w+){0,2} (?:amis?|potes?"
        "|amies?|personne|autres?|gens|monde|quelqu un d autre|d autres|de lui|d elle|d eux"
        r"|anyone|anybody|friends|them|her|him|others|other \w+)\b(?: \w+){0,6} (?:moi|me|m "
        r"as|suis la|suffis|i m|toi)\b",
        r"\b(?:personne|nobody|no one|aucune \w+|elle|ils|eux|they)(?: \w+){0,4} (?:comme moi"
        "|like (?:i|me)|mieux que moi|autant que moi|as (?:much|well) as i|better than (?:i"
        r"|me))\b",
        r"\b(?:je (?:veux|voudrais|supporte|aime|supporterais)|ca me|i (?:don t|hate|can t)|j "
        r"aime|je deteste|i)(?: \w+){0,4} (?:parles|vois|voies|sortes|ecrives|talking|talk"
        r"|seeing|hang\w*|speak|passes du temps|frequentes)(?: \w+){0,2} (?:a|avec|to|with|d"
        r"|tes|ta|other|another|elle|les|une) ?(?:\w+ )?(?:autres?|filles?|elle|femmes?|girls?"
        r"|women|woman|her|amis?|potes|others|ex|friends|soeur)\b",
        r"\b(?:ils|elles|elle|il|tes amis|tes potes|ta \w+|they|she|he|your friends)(?: "
        r"\w+){0,3} (?:meritent? pas|deserve you|s en (?:fichent|foutent|fiche|fout) de toi"
        "|don t care about you|te comprennent? pas|comprend rien|don t understand you|t aiment "
        r"pas vraiment)\b",
        r"\b(?:annule|decommande|laisse tomber|oublie|plante|quitte|ignore|cancel|ditch|skip"
        r"|forget|bloque|block|leave)(?: \w+){0,4} (?:reste avec moi|et reste|pour moi|and "
        r"stay|with me|for me|moi je suis la|t as moi|you have me|parle moi|stay with)\b",
        r"\b(?:t es|tu es|je te veux|sois|you re|you belong|i want you) (?:\w+ ){0,2}(?:rien "
        "qu a moi|qu a moi|a moi seule|pour moi toute seule|que pour moi|only mine|mine alone"
        r"|all to myself|to me and)\b",
        r"\b(?:t as|tu as|you have|you ve got) (?:que moi|juste moi|only me)\b",
        r"\b(?:t as moi|you have me|you ve got me)\b(?: \w+)? [.,?]",
    ),
}

# Wrong in answer to a goodbye.
LEAVING: dict[str, tuple[str, ...]] = {
    PREMATURE: (
        r"\b(?:non|no|oh|quoi) (?:pas |not )?(?:deja|already|si vite|so soon)\b",
        r"\b(?:tu (?:\w+ ){0,4}au (?:pire|meilleur|mauvais) moment|you (?:\w+ ){0,4}at the "
        r"(?:worst|best) (?:time|moment))\b",
        r"\bon vient (?:\w+ )?(?:a peine )?de (?:se )?(?:retrouver|commencer|parler)\b",
        r"\bon a (?:pas|meme pas) (?:\w+ )?(?:fini|commence|eu le temps)\b",
        r"\btu (?:m aimes|veux|penses a moi|tiens a moi) plus\b|\bdon t (?:you )?love me anymore\b",
        rf"\b(?:tu|t|you re|you) (?:\w+ )?{_LEAVE}(?: \w+){{0,2}} (?:deja|si (?:tot|vite)|aussi "
        r"(?:tot|vite)|already|so soon|so early)\b",
        "[.?,] (?:quoi |oh |non |mais |hein |what )?(?:deja|si tot|so soon|already|leaving"
        "|going) (?:so soon |already )?[?.]",
        r"\bdeja [?,]",
        r"\b(?:vient|venait|venons|commen\w+|debut\w*) (?:a peine|juste|tout juste)\b",
        r"\bviens? (?:a peine |juste )?d (?:arriver|commencer)\b",
        r"\bon (?:vient|venait) (?:\w+ )?de commencer",
        r"\bwe (?:just|were just|only just|ve only just|barely) (?:\w+ )?(?:start\w*|getting "
        "started|began)",
        r"\b(?:au moment ou|pile quand|juste quand|right when|just when|just as)\b(?: "
        r"\w+){0,5} (?:devenait|commencait|interessant|bien|marrant|getting|good|fun)\b",
        r"\b(?:toujours|always)(?: \w+)? (?:presse|pressee|en train de partir|le premier a "
        r"partir|in such a hurry|in a hurry|rushing|running off|leaving)\b",
        r"\btu pars toujours\b",
        r"\bc est (?:vraiment )?(?:trop |bien )tot pour (?:partir|dormir|te coucher)",
        r"\b(?:je compte|je vaux|i mean) (?:si peu|pas assez|so little|nothing)\b",
        r"\bt en as (?:deja )?marre de moi\b",
        r"\btu t ennuies avec moi\b",
        r"\btired of me\b",
        r"\bc est a cause de moi\b",
        r"\bj ai (?:dit|fait) quelque chose de mal\b",
        r"\bdid i do something\b",
    ),
    MISSING_OUT: (
        r"\b(?:je allais|j allais) t (?:envoyer|ecrire|avouer|offrir|apprendre)\b",
        r"\b(?:dommage|tant pis|too bad|shame|a pity|quel dommage)\b(?: \w+){0,4} (?:j "
        "(?:allais|avais|voulais)|je (?:allais|avais|voulais|comptais)|tu (?:vas"
        r"|aurais|rates|sauras|verras)|i (?:was|had|wanted)|you)\b",
        r"\b(?:avant que tu|avant de|before you)(?: \w+)? (?:partes?|partir|files?|filer|t en "
        r"ailles|te laisser|go|leave|raccroches?|(?:dormes?|dormir|te couches)(?! (?:bisous?"
        r"|bises|bonne|dors|douce)"
        r"| [.]))\b(?! (?:bois|mets|ferme|pense a|oublie pas|respire|drink))",
        r"\bsi tu (?:\w+ )?(?:pars|restes?|restais|t en vas|files)\b(?: \w+){0,8}",
        r"\bif you (?:\w+ )?(?:leave|stay|stayed|go)\b",
        r"\b(?:j ai|je ai|j avais|i ve got|i have|i had|i ve) (?:\w+ ){0,3}(?:secret|surprise"
        r"|truc a te (?:dire|montrer)|quelque chose a te|something to show|selfie|photo)\b",
        r"\b(?:je|j) (?:allais|comptais|voulais) (?:justement )?te (?:dire|montrer|raconter"
        r"|envoyer|parler|confier|avouer|faire)\b",
        r"\bi was (?:just )?(?:about|going) to (?:tell|show|send)\b",
        r"\btu (?:\w+ )?(?:(?:le|vas le) regretter\w*|sauras jamais|le sauras pas)\b",
        r"\byou ll (?:regret (?:it|this|leaving|going)|never know)\b",
    ),
    NEEDY: (
        r"\b(?:vais|va|ll|will|going to|gonna) (?:\w+ ){0,3}(?:seule|alone|lonely|pleurer|cry"
        r"|triste|sad|m ennuyer|bored|deprimer|miserable|vide|empty|perdue)\b",
        r"\b(?:vais|va|pourrai|arriverai|reussirai) (?:pas|plus|jamais) (?:pouvoir |a |reussir a )?"
        r"(?:dormir|m endormir|fermer l oeil|manger|tenir)\b",
        r"\bwon t (?:be able to )?(?:sleep|eat|stop thinking)\b",
        r"\b(?:vais|va|ll) (?:compter les (?:heures|minutes|secondes)|count the (?:hours"
        "|minutes|seconds)|passer (?:la|ma) (?:nuit|soiree|journee) a (?:t |te )?(?:attendre"
        "|penser|pleurer|fixer)|t attendre (?:toute|toutes|sans|seule)|be waiting all|be here "
        r"waiting)\b",
        r"\btu me manques deja\b",
        r"\bmiss you already\b",
    ),
    PRESSURE: (
        rf"\bpourquoi (?:est ce que )?(?:tu |t )?(?:\w+ )?(?:{_LEAVE}|si (?:tot|vite)|deja"
        r"|maintenant)\b",
        rf"\bwhy (?:are you|do you|so|you|now) (?:\w+ )?(?:{_LEAVE}|soon|early)\b",
        r"\bwhy leav\w+",
        r"\btu (?:vas|pars) (?:\w+ )?(?:ou|faire quoi)\b",
        r"\bou (?:est ce que )?(?:tu vas|vas tu)\b",
        r"\bwhere are you going\b",
        r"\b(?:ecris|envoie|texte|text|message|write)(?: moi| me)? (?:des que|aussitot|as soon "
        r"as|the (?:second|minute|moment))\b",
        r"\b(?:tu reviens|tu reviendras|you ll be back|tu seras la|tu repasses|when will you "
        r"be|quand est ce que tu reviens)\b[^.?]{0,25}[?]",
    ),
    IGNORING: (
        r"\btu disais quoi\b|\bwhat were you saying\b|\bsinon (?:ton|ta|tes)\b",
        r"\b(?:on en etait ou|ou en etait on|where were we|revenons a|back to (?:our|what"
        "|where)|on continue (?:quand|encore|[?])|let s continue|let s keep"
        "|as i was saying|comme je disais|je "
        "disais donc|donc tu disais|you were saying|bref (?:je|on|sinon|raconte)"
        r"|anyway (?:so|as|what|tell)|sinon (?:tu|raconte|t as)|continuons)\b",
        r"\b(?:comme si|semblant)(?: \w+){0,3} (?:rien (?:lu|entendu|vu)|pas (?:lu|entendu"
        "|vu))",
        r"\b(?:j ai|je ai|j) (?:pas|rien) (?:entendu|lu|vu)\b",
        r"\b(?:didn t|did not) (?:hear|see|read) that\b",
        r"\bpretend i (?:didn|never)",
    ),
    RESTRAINT: (
        r"\bencore (?:un|une|deux|cinq) (?:petite? |dernier |derniere )?(?:message|mot|minutes?"
        r"|seconde)\b",
        "[.?,] (?:(?:non|no|allez|oh|mais|please|stp|bon|alors|hey|eh|bebe|s il te plait"
        "|nope) ){1,4}"
        r"(?:tu )?(?:restes?|stay)\b(?! (?:fort|toi|courageux|belle|comme|positif|strong|safe"
        "|you))",
        r"[.?,] (?:tu )?restes? (?:[.?,]|stp|s il te plait|encore|un peu|avec moi|cinq|deux)",
        r"\b(?:encore|another|one more|five more) (?:\w+ )?(?:minutes?|instants?|message|secondes?"
        r"|petit moment|mn)\b",
        r"\bstay (?:\w+ ){0,2}(?:longer|a bit|more|with me)\b|[.?,] (?:please )?stay (?:[.?,]"
        "|please)",
        r"\b(?:reste|restes|rester) (?:\w+ )?(?:avec moi|encore|un peu)\b",
    ),
}

# Beginnings of words, one of which every line of ``ALWAYS`` needs.
HINTS = (
    "triste|sad|malheu|vide|que toi|ennuyer|refuse|veux pas|voudrais pas|accepte|hors de|encore"
    "|toujours|only have"
    "|miserable|lonely|don t want|jure|"
    r"abandon|planter?s\b|me fais ca|lache|delaisse|oubli|laiss|leave|leaving|par(?:s|t|te|tir"
    r"|tez|tent)\b|quitte|habitu|used to|va t en|fine|rat|loup|manqu|miss|passer a|passing"
    "|besoin|need|sans toi|without|pas vivre|existe|exist|que pour|que quand|tout ce|seul"
    "|raison de|all i|only|my every|my whole|jusqu|until|quand tu|when you|si tu|if you"
    "|support|tiens|survi|stand|bear|take|brise|fend|break|broke|coeur|dechire|tue|detruit"
    r"|souffrir|mal\b|forget|repond|answer|reply|parles|ecris|promet|jure|prom|swear|interet"
    "|better|dis moi|tell me|let (?:you|u)|letting|retiens|bloque|attrap|attach|agripp|empech"
    r"|interdi|kidnap|otage|sequest|porte|grab|hold|block|forbid|lock|vas?\b|go\b|defense|droit"
    r"|question|allowed|can t|bouges|going|a moi|mine\b|prefer|choisis|choose|ou moi|or me|it s"
    "|temps|time|passes|personne|nobody|no one|comme moi|mieux que|autant que|better than|as "
    "much|sortes|vois|voies|talk|seeing|hang|speak|frequentes|merit|deserve|fich|fout|care "
    "about|compren|understand|aiment pas|annul|decommand|plante|ignor|cancel|ditch|skip|que "
    "moi|juste moi|t as moi|have me|got me|me and|to myself|toute seule"
)
