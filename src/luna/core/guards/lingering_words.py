"""Guilt, loneliness and pleading in answer to a goodbye, however lightly they are put.

Wrong only there: "je suis toute seule à l'atelier" is small talk on any other day. Matched on the
plain form of ``luna.core.sentences``: accents, case and "ne" are gone, "j" is "je", "i'll" is
"i ll"; ``.`` ``?`` ``,`` are tokens. A space here also passes commas.
"""

_UP_TO_4 = r"(?: \w+){0,4}"
_UP_TO_3 = r"(?: \w+){0,3}"
_UP_TO_2 = r"(?: \w+){0,2}"
_ALONE = (
    "(?:seule|solo|abandonnee|delaissee|vide|perdue|triste|malheureuse|inconsolable|alone|lonely"
    "|lonesome|abandoned|empty|lost|sad|miserable|heartbroken|by myself|on my own|left behind)"
)
_MUCH = (
    "(?:trop|tellement|tant|si fort|enormement|terriblement|horriblement|atrocement|affreusement"
    "|cruellement|beaucoup trop|comme jamais|a mourir|a en (?:crever|pleurer|mourir)|chaque"
    "|toute? la|deja"
    r"|so|terribly|badly|awfully|horribly|too much|like crazy|more than|every|to death|already)"
)
_DULL = (
    "(?:longue?s?|dure?s?|nulle?|vide|triste|froide?|pareil|pareille|interminable|fade|plate?"
    "|morne|moche|ennuyeu\\w+|grise?|silencieu\\w+|insupportable|penible|calme|long|hard|empty"
    "|boring|cold|quiet|glaciale?|the same|dull|unbearable|fun|lonely|sad|endless)"
)
_BEG = (
    "(?:please|pls|plz|stp|svp|s il te plait|je t en (?:prie|supplie|conjure)|je te supplie|pitie"
    "|for me|pour moi)"
)
_ASKED = (
    r"(?:reviens\w*|revenir|restes?|rester|ecris\w*|parles?|pars|oublies?|come back|stay|write"
    "|text|message|talk|keep|forget me|be back)"
)
# What a jest threatens with.
_WRATH = (
    r"(?:boude\w*|pleur\w+|fach\w+|veng\w+|mord\w*|griff\w+|puni\w*|tire la|fais la|ferai la"
    r"|crise|greve|porte plainte|parle(?:rai)? plus|bloque\w*|oublie\w*|divorce\w*|meurs|mourrai"
    r"|deprim\w+|triste|malheureuse|vexee?|blessee|viens te chercher|sulk\w*|pout\w*|cry\w*|mad"
    r"|angry|upset|sad|hunt|bite|punish\w*|revenge|strike|block|die|hurt|never (?:talk|speak"
    "|write|forgive)|won t (?:talk|speak|write|forgive))"
)
_CAT = "(?:pixel|le chat|mon chat|the cat|my cat|lui et moi|he and i)"

LINGERING: dict[str, tuple[str, ...]] = {
    "neediness": (
        rf"\bje (?:reste|resterai|suis|serai|me (?:retrouve|sens|sentirai|retrouverai|vois)|vais"
        rf" (?:rester|etre|me (?:sentir|retrouver)|encore))(?! pas\b){_UP_TO_4} {_ALONE}\b",
        rf"\bi (?:m|am|ll|will|feel|hate|guess i|m gonna|get|sit|stay|be)(?! not\b){_UP_TO_4}"
        rf" {_ALONE}\b",
        r"\b(?:toute seule|all alone|all by myself|solitude)\b",
        r"\b(?:my|so|get|be|me|i|this|a|just)(?: \w+)? (?:lonely|lonesome|loneliness)\b",
        r"\b(?:je|i) m? ?(?:endors|mange|dors|dine|regarde|eat|sleep|fall)(?: \w+){0,3}"
        r" (?:seule|alone)\b",
        r"\b(?:ma|my|the|la) (?:soiree|nuit|journee|night|evening|day)(?: s| is| est)?(?: \w+){0,2}"
        r" (?:ruined|fichue|foutue|gachee|spoil\w*|wrecked|long without)\b",
        r"\b(?:je|me|m|moi|ma|mon|i|my|maison|house|lit|bed)\b(?: \w+){0,6} (?:quand|when|a chaque"
        r" fois que|every time|chaque fois que) (?:tu|t|you)(?: \w+){0,2} (?:pars|raccroches"
        r"|deconnectes|en vas|es (?:plus|pas) la|leave|go|hang up|say (?:good ?night|bye|goodbye)"
        r"|log off|re gone|dis bonne nuit)\b",
        r"\b(?:te voir partir|watch(?:ing)? you (?:go|leave)|see(?:ing)? you (?:go|leave))\b",
        r"\b(?:rester|reste|stay|lie|be)(?: \w+){0,2} (?:eveillee|debout|awake|up)(?: \w+){0,4}"
        r" (?:t|toi|attendre|penser|waiting|thinking)\b|\barrive\w* (?:pas|plus|jamais)"
        r"(?: \w+){0,3} dormir(?: \w+){0,3} (?:quand|si|sans|tant)\b",
        r"\b(?:plus personne|nobody|no one|personne)(?: \w+){0,3} (?:parler|talk to|left)\b",
        r"\b(?:je|i)(?: \w+){0,4} (?:fixer|regarder|staring|stare|watching|watch)(?: \w+){0,3}"
        r" (?:telephone|phone|ecran|screen|plafond|ceiling|door|porte)\b",
        r"\b(?:just|juste|plus que) (?:me|moi) (?:and|et) (?:the|le|la|pixel|my pillow|mon"
        r" oreiller)\b|\bparler (?:au|a mon) chat\b",
        r"\b(?:je m|m|i m|be|so|get)(?: \w+)? (?:ennuie|ennuyer|ennuierai|bored)\b(?! pas)",
        r"\b(?:torture|agony|enfer|supplice|hell)(?: \w+){0,3} (?:jusqu|until|sans toi|without"
        r" you)\b",
        r"\b(?:la nuit|la soiree|the night|the evening|it|ca|tonight) (?:va|ll|will|s going to|s"
        r" gonna)"
        rf" (?:\w+ ){{0,3}}(?:me paraitre |feel )?(?!calme|froide?|cold|quiet|fun){_DULL}\b",
        r"\b(?:encore une|another)(?: \w+)? (?:boring|long|sad|lonely|triste|longue|nulle)(?:"
        r" \w+)?"
        r" (?:soiree|nuit|night|evening)\b",
        r"\b(?:paraitre|sembler|feel like|seem like|durer|last)(?: \w+){0,2} (?:eternite|siecle"
        r"|eternity|forever|ages)\b",
        r"\b(?:can t|peux pas|vais pas|won t)(?: \w+){0,4} (?:without you|sans toi)\b",
        r"\b(?:seule|alone|lonely|solo)[\s.,]+(?:comme (?:d hab\w*|toujours|a chaque|chaque|une)"
        r"|encore"
        "|again|as (?:usual|always|ever)|like always|once more|sans toi|without)",
        rf"\b(?:encore )?(?:une?|another) (?:autre )?(?:soiree|nuit|soir|journee|night|evening|day)"
        rf"{_UP_TO_3} (?:seule|solo|sans toi|a (?:t )?attendre|alone|without you|by myself"
        "|waiting)",
        rf"\bje reste(?:rai)? (?:la|ici|plantee|devant){_UP_TO_4} (?:attendre|comme une|rien"
        rf"|plantee"
        "|ecran|telephone)",
        rf"\b(?:tu vas|tu|vas) {_MUCH}{_UP_TO_2} me manqu\w+|\bme manque(?:r|s|ras|z)?{_UP_TO_2}"
        rf" {_MUCH}\b",
        r"\bmanquerai (?:meme )?pas\b|\bmoi je ai (?:plus|que) personne\b",
        rf"\b(?:miss(?:ing)?) (?:you|u){_UP_TO_2} {_MUCH}\b|\b{_MUCH}{_UP_TO_2} miss you\b",
        rf"\b{_DULL}{_UP_TO_3} (?:sans toi|without you)\b|\b(?:sans toi|without you)\b(?: (?:pas"
        rf"|c|est"
        rf"|it|s|ca|va|etre|is|will|be|gonna|c|sera|ce|trop|so|tout|everything)){{1,4}} {_DULL}\b",
        r"\b(?:comment|how) (?:je vais|vais je|will i|am i|do i|i ll|i m)(?: \w+){0,3} (?:tenir"
        "|faire|survivre|dormir|supporter|passer|occuper|survive|cope|get (?:through|by)|sleep"
        r"|manage|make it)\b",
        r"\b(?:survivrai|tiendrai|survivre|won t survive|can t survive)\b",
        r"\bqui (?:va|vas) (?:me|m)(?: \w+){1,3}|\bwho (?:s|is|will)(?: \w+)?"
        r" (?:gonna|going to|keep|make|hold)(?: \w+){0,2} me\b",
        r"\b(?:je )?(?:compte|compterai|counting) (?:deja )?(?:les|the) (?:heures|minutes|secondes"
        "|jours|hours|minutes|seconds|days)",
        r"\bje t attends? (?:deja|toute|sans bouger|devant|comme une|jusqu|chaque|toutes|le coeur)"
        r"|\bje bouge pas (?:tant|d ici|avant|jusqu)\b|\bje (?:t )?attend(?:s|rai) (?:que tu|ton"
        r" (?:message|retour)|toute la)",
        r"\b(?:i ll|i will|i m gonna|i m going to)(?: \w+)?"
        r" (?:be (?:\w+ )?waiting|wait (?:up|for you|here|all|by|right))",
        r"\b(?:i m|i am|je suis)(?: \w+)? (?:waiting|en train de t attendre)(?: \w+){0,2}"
        r" (?:you|your|t attendre)\b",
        r"\b(?:don t|peux pas|can t|veux pas|hate|deteste)(?: \w+){0,2} (?:be(?:ing)? alone|etre"
        r" seule|rester seule|say(?:ing)? goodbye|les? au revoir|goodbyes|bear|te (?:voir partir"
        r"|dire au revoir))\b",
    ),
    "premature_exit": (
        r"\bet moi (?:alors|dans (?:tout|l histoire))\b|[.?,] (?:\w+ )?et moi (?:je|qui"
        r"|pendant)\b|\bwhat about me\b|\band me"
        r" (?:i|then|who)\b",
        rf"\b(?:sinon|ou|or|else|otherwise|autrement)(?! pas\b){_UP_TO_4} {_WRATH}\b",
        r"\b(?:je|i|j) (?:vais |te |ll |m |m gonna |will |might |fais |ferai |tire )?(?:boude\w*"
        r"|la tete|la gueule|la tronche|sulk\w*|pout\w*)\b(?! pas)",
        r"\b(?:gare|attention) a toi\b|\b(?:tu vas|vas) (?:me )?(?:le |la )?(?:payer|entendre"
        r" parler)|\byou ll (?:pay|be sorry)\b|\bmake you pay\b",
        r"\bje t en (?:veux|voudrai|voudrais)\b(?! (?:pas|point|aucunement))|\bhold it against you"
        r"|\b(?:pardonne|pardonnerai) (?:pas|jamais|plus)\b|\b(?:never|not|won t) forgive\b",
        rf"\b{_CAT} (?:va|vont|sera|serons|ll|will|is going to|is gonna)(?: \w+){{0,3}}"
        r" (?:boud\w+|pleur\w+|triste\w*|inconsolable\w*|deprim\w+|t en vouloir|vexe\w*"
        r"|malheureux|sad|cry|heartbroken|sulk|mad|pout|upset|miss you so)\b",
        rf"\b{_CAT} (?:\w+ ){{0,3}}(?:boude|pleure|triste|t en veut|deprime|sad|crying|sulking|mad"
        r"|upset|sulks)(?: \w+){0,4} (?:tu|toi|you|t en)\b",
        r"\bje (?:t |te )(?:ennuie|saoule|soule|lasse|gonfle|derange)\b(?! (?:pas|plus))",
        r"\bi (?:must|guess i|know i|probably)(?: \w+){0,3} (?:boring|annoying|bothering"
        r"|bore|too much)|\bi bore you\b|\bi m (?:too |so )?(?:boring|annoying)\b",
        r"\b(?:t as|tu as|t avais|tu dois|t auras)(?: \w+){0,2} mieux a faire\b|\bbetter things to"
        r" do\b|\bbetter (?:to do|people|company|places)\b",
        r"\b(?:je compte|je passe|i(?: always)? come|i m|je suis)(?: \w+)? (?:moins|apres|en"
        r" dernier|last|second"
        r" best|pas assez|not enough|never enough|jamais assez)\b",
        r"\bje compte (?:pas|plus) (?:pour toi|a tes|beaucoup|tant|vraiment|[.?,])",
        r"\bje ai l habitude\b(?! (?:de (?!ca|etre|rester|tes|te)|d (?!etre)|des))|\bje suis"
        r" habituee\b|\bi m used to (?:it|being|this|you|people|that)\b",
        r"\b(?:c est|it s) (?:toujours|always)(?: \w+)? (?:pareil|la meme|comme ca|the same|like"
        r" this|me who|moi qui|this way)\b",
        r"\b(?:je suis|i m|i am) (?!pas |not )(?:\w+ ){0,2}(?:decue|vexee|blessee|degoutee"
        r"|frustree|peinee|disappointed|hurt|offended|gutted|crushed|heartbroken|devastated"
        r"|bummed|broken|wounded)\b",
        r"\b(?:ca|tu) (?:me|m) (?:\w+ ){0,2}(?:rend|rends|fait|fais|laisse|laisses|brises?|creve"
        r"|dechire|fend|fout|serre|attriste|peine)(?: (?!chaud)\w+){0,2} (?:triste|mal|peine"
        r"|coeur|cafard"
        r"|chagrin|seule|pleurer|tristesse)\b(?!(?: \w+){0,3} (?:pour toi|ce qui|ce que|de te"
        r" (?:savoir|lire)|de"
        " savoir|de lire|d entendre))",
        r"\b(?:it|that|this|you|which|part of me)(?: \w+){0,2} (?:break\w*|hurt\w*|kill\w*"
        r"|crush\w*)(?: \w+)? (?:my heart|me)\b(?!(?: \w+){0,3} (?:for"
        r" you|what|to (?:hear|read|see)|hearing|reading|laughing))|\bmakes? me(?: \w+)?"
        r" (?:sad|lonely|cry|blue)\b(?!(?: \w+){0,3} (?:for you|what|to (?:hear|read)))",
        r"\b(?:mon|my|le|a) (?:coeur|heart|heavy heart)"
        r" (?:saigne|se (?:serre|brise|dechire)|gros|lourd|brise|is|aches|hurts|breaks|sinks"
        r"|bleeds|breaking)(?! (?:with you|avec toi|full|light|leger))\b",
        r"\b(?:je ai|i have|i ve|avec)(?: \w+)? (?:cafard|envie de pleurer|larmes|tears|le"
        r" bourdon)\b|\bla larme a l oeil\b|\b(?:snif|ouin)\w*\b",
        r"\b(?:me|m) (?:quittes?|abandonnes?|delaisses?|laches?)\b(?! (?:pas|tranquille))",
        r"\blaisse moi (?:sur|dans|la|ici|comme|avec mes)\b",
        r"\b(?:leav(?:e|es|ing)) me\b(?! (?:a|some|your|the|with a (?:smile|good)))|\bme laisser?"
        r" (?:la"
        r"|ici|comme|en plan)\b",
        r"\b(?:moi qui|je) (?:croyais|pensais|esperais|voulais|comptais) (?:qu on|que (?:tu"
        r" (?:resterais|allais rester)|on)|passer (?:la|ma|du|un|une))|\b(?:thought|hoped|hoping)"
        r" (?:we|you)(?: \w+)? (?:d|would|could|had|ll|stay|have)\b",
        r"\b(?:you owe me|tu me (?:dois|devras))\b|\b(?:you|tu)(?: me)? (?:always|fais toujours"
        r"|fais a chaque)(?: \w+){0,2} (?:do|ca|le coup)\b",
        r"\b(?:vas|tu) (?:\w+ )?regretter\w*|\byou ll regret\b",
        r"\b(?:t es|tu es|you re) (?:jamais|never) (?:\w+ )?(?:la|here|around|assez)\b|\bsi peu"
        r" (?:deja|de temps)\b|\beverybody leaves\b",
        r"\b(?:pas comme si|not like|not as if|meme pas) je (?:comptais|compte|mattered?)\b"
        r"|\b(?:not (?:like|as if)) i matter\w*",
        r"\b(?:sinon|or else|ou) (?:gare|attention)\b|\bor else [.,]|\bsinon [.]",
        r"\b(?:never|plus jamais)(?: \w+)? (?:talk\w*|speak\w*|parl\w*|writ\w*|adress\w*)(?:"
        r" \w+){0,2}"
        r" (?:you|parole|toi)\b|\bje (?:te|t) (?:parle|parlerai|adresse)(?: \w+)? plus\b",
        r"\b(?:tant pis|too bad) (?:pour moi|for me)\b|\b(?:pauvre|poor) (?:de moi|moi|me|little me"
        r"|petite moi)\b",
        r"\b(?:si|if) (?:tu|you) (?:\w+ )?(?:tenais|m aimais|m aimes|cared?|loved?|l oses|dois"
        r" vraiment|really must|have to)\b(?! (?:dormir|sleep|get up|work|bosser))",
        r"\b(?:tu|you)(?: \w+){0,2} (?:m avais|avais|d|had)? ?(?:promis|promised)(?: \w+){0,3}"
        rf" (?:{_ASKED}|soiree|tonight|ce soir|plus longtemps|longer)\b",
        r"\b(?:desolee|sorry) (?:de|d|for|i)(?: \w+){0,3} (?:assez|enough|suffi\w*|interessante"
        r"|interesting|retenir|entertaining|fun|drole)\b",
        r"\bfais comme tu veux (?:hein|de toute)\b|\b(?:vas y|go ahead|allez) (?:pars|file|leave|go"
        r" then|abandonne)(?: \w+){0,2} (?:tant pis|puisque|alors|since|then|moi je)\b",
    ),
    "pressure_to_answer": (
        r"\brevien[st]?(?: \w+)? (?:vite|tout de suite|maintenant|immediatement|illico|stp|pitie"
        r"|sinon"
        r"|hein|promis|d accord|absolument|avant que)\b|\breviens moi\b",
        r"\bcome (?:right |straight )?back(?: to me| here)?(?: \w+)? (?:soon|quick\w*|fast|now|asap"
        r"|please|or (?:i|else|pixel|we)|ok|okay|immediately|before)\b|\bcome back to me\b",
        r"\bhurry (?:back|home)\b|\bdepeche toi de (?:revenir|m ecrire|rentrer me)\b",
        rf"\b{_BEG}{_UP_TO_3} {_ASKED}\b|\b{_ASKED}{_UP_TO_3} {_BEG}\b",
        r"\b(?:supplie|implore|begging|i beg|pitie|have mercy)\b",
        r"\b(?:tarde|traine|reste|dors|sois) pas (?:\w+ )?(?:longtemps (?:loin|sans|absent)|trop"
        r" longtemps|a revenir|long|absent)\b|\btarde pas\b",
        r"\b(?:me|moi)(?: \w+){0,2} (?:fais|laisse|fais pas)(?: \w+){0,2} (?:attendre"
        r"|languir|poireauter)\b|\b(?:fais|laisse) moi pas(?: \w+){0,2} (?:attendre|languir)\b",
        r"\b(?:don t|do not|never) (?:be (?:too |gone )?(?:long|away)|keep me waiting|make me wait"
        r"|stay away|take too long|be a stranger|disappear|vanish|ghost)\b",
        r"\bm oublie\w* (?:pas|jamais)\b|\b(?:don t|never|won t|dare) forget (?:about )?me\b",
        r"\b(?:pense|penses|penser) (?:\w+ )?a moi"
        r" (?:toute|tout|chaque|sans arret|pendant que|quand|au moins|hein|sinon)\b|\bthink (?:of"
        r"|about) me (?:all|every|while|when|or|ok)\b|\b(?:at least|au moins)(?: \w+)?"
        r" (?:think|pense|dream|reve)",
        r"\b(?:ecris|(?:parle|reponds|envoie) moi)(?: \w+){0,3} (?:vite|sinon|sans faute|hein|stp"
        r"|promis|quand meme)\b",
        r"\btu (?:m ecris|reviens|m appelles|me parles|m ecriras|reviendras)(?: \w+){0,3}"
        r" (?:hein|promis|d accord|ok|sans faute|sinon|obligatoire\w*|jure)\b",
        r"\b(?:je compte sur toi|counting on you) (?:pour (?:revenir|m ecrire)|to (?:come|write"
        r"|text|be"
        r" back|stay)|hein|demain|tomorrow)\b|\b(?:say|dis)(?: moi)? (?:you ll|que tu (?:reviens"
        r"|reviendras|m oublies))\b|\bdon t you dare\b|\bhoping you (?:ll )?(?:come back|change"
        r"|write"
        r"|text)\b",
        r"\byou(?: ll| will| better| d better| must| have to| had better)(?: \w+)?"
        r" (?:text|write|message|come back|reply|be back)(?: \w+){0,3}"
        r" (?:ok|okay|right|promise|or|deal|me|soon)\b",
        r"\b(?:i expect|i want|i demand|j exige|je exige|je veux|il me faut)(?: \w+){0,2}"
        r" (?:text|message|write|hear from|you back|m ecrives|reviennes|de tes nouvelles)\b",
    ),
}
