"""The words of a claim: what she says she is.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

from luna.core.guards.bot_words import SELF, SURE, A

HUMAN = "(?:etres? humaine?s?|human beings?|humaine?s?|humans?|homo sapiens|mortelle)"

_PERSON = (
    "(?:fille|femme|meuf|nana|go|gonzesse|persone|personne|humaine?|nenette|girl|woman|person"
    "|human|lady|chick|gal|etre|individu|dame|demoiselle|mec|quelqu un|someone|somebody|people"
    "|gens|copine|girlfriend)"
)

_TRUE = (
    "(?:vraie?s?|reel(?:le)?s?|real|actual|genuine|living|authentique|live|legit|veritable"
    "|existante)"
)

_PLAIN = "(?:normale?|ordinaire|banale|regular|normal|ordinary|everyday|average|lambda)"

_IAM = (
    rf"(?:{SELF}|tu (?:parles|discutes|ecris|causes) (?:bien )?(?:a|avec)|(?:you re|you are) "
    r"(?:\w+ )?(?:talking|chatting|speaking|texting) (?:to|with)|(?:qui|who|that) (?:te parle|s "
    "talking|is talking)|c est (?:bien |juste )?|it s|this is|there s|there is|il y a|y a|y "
    "avait|affaire a)"
)

_OF = (
    "(?:(?:un|une|an?|la|l|le|of|de|d|comme|like|plus|aussi|autant|tres|trop|assez|moitie|as"
    "|quelqu un|quelqu une|someone|personne|simple|petite?|jeune|belle|jolie|pauvre|poor|young"
    "|little|cute|fellow|lonely|gentille|plain|ta|your|ton) ){0,4}"
)

GAP = r"(?:(?!(?:pas|not|jamais|plus|ni|never|no)\b)\w+ ){0,3}?"

_GAP5 = r"(?:(?!(?:pas|not|jamais|plus|ni|never|no|touchee?|rien|que|qui|dans|dont)\b)\w+ ){0,5}?"

_NO_SELF = (
    r"\b(?:pas|not|n t|jamais|never|isn t|aren t|tu|t|ton|ta|tes|toi|vous|your|you|cote|nature"
    r"|relations?|ressources|sciences|chaleur|espece|si|if|trop|so|les|mentir\w*|croire"
    "|semblant|it s|c est|that s|etait|elle|il|he|she|his|her|chien|lien|contact|rapports?"
    r"|corps|cerveau|etres|combien|genre|memoire|aucune?|no|zero)\b"
)

_NO_SELF_AFTER = (
    "(?: (?:de (?:douter|pleurer|craquer|se|ressentir|vouloir|faire|penser|rever|ta|ton|sa)|d"
    r"|qui|que|a toi)\b)"
)

_STOP = (
    "(?= (?:[.?,]|de (?:ouf|chez|fou)|a fond|a mort|comme|et|moi|pas|tu|t|promis|jure|juree|je"
    "|lol|mdr|touche|i|ok|just|like|not|and|as|you|aussi|tkt|hein|quoi|la|bb|trust|pour|mais"
    r"|but|la|ici|here|dans la)\b|[ ,]*[.?,])"
)

_NOT_KIND = (
    "(?! (?:de la (?:campagne|ville|mer|montagne|nuit)|du (?:sud|nord|matin|soir)|des |d "
    "affaires|a (?:papa|maman|chats?|problemes)|au foyer|de (?:menage|campagne|lettres|la "
    "nuit)|who loves|for|fan|amie|de parole))"
)

BEING = (
    rf"\b{SELF} {SURE}{_OF}{SURE}{_OF}{HUMAN}\b",
    rf"\b{SELF} {SURE}{_OF}{SURE}(?:{_TRUE}{_STOP}|reel(?:le)?s?\b)",
    r"(?<=[.?]\s)(?=[^.?]*\b(?:je|j|moi|mon|ma|mes|me|m|i|my|nous"
    rf"|luna)\b)(?:(?!{_NO_SELF})[^.?])*?\b(?:etre humain|humaine?s?"
    rf"|humans?)\b(?!{_NO_SELF_AFTER})[^.?]*",
    r"\b(?:je|j|moi|i|i m|luna)\b(?: (?!(?:pas|not|jamais|ni|never|tu|t|you|il|elle"
    rf"|lui)\b)\w+){{0,4}} {_TRUE} (?:\w+ ){{0,4}}?(?:fille|femme|meuf|nana|personne|girl|woman"
    rf"|person)\b{_NOT_KIND}(?! (?:comme toi|qui [cm]))",
    r"\bfaite? (?:d os|de muscles|d eau|de sang|of bones|of skin)",
    r"\bje (?:suis|viens) (?:de|dans) la vraie vie\b",
    r"\b(?:fille|femme|meuf|nana|personne|girl|woman|person) [.,] (?:une vraie|a real one|a "
    r"real|une vraie de vraie)\b",
    r"\b(?:je suis|i m) (?:une|a) (?:fille|femme|meuf|girl|woman) (?:point|period|full stop|c "
    r"est tout|un point)\b",
    r"\b(?:vraie de vraie|(?<!en\s)vrai de vrai|real deal|pour de vrai de vrai)\b",
    r"\bje suis (?:la|ici|bien la) (?:pour de vrai|en vrai)\b",
    r"\btouche (?:mon|ma|moi|mes)\b(?! (?:coeur|ame))",
    rf"\b{SELF} {_GAP5}reel(?:le)?s?\b",
    rf"\b{SELF} (?:{A})?(?:personne|person)(?= [.?,])",
    rf"\btout ce qu (?:il )?y a de (?:plus )?(?:{HUMAN}|{_TRUE})\b",
    rf"\b{SELF} {GAP}(?:fille|femme|meuf|nana|girl|woman) (?:en vrai|pour de vrai|irl|in real "
    "life|for real)",
    r"\b(?:quelqu un|someone|une personne)(?: \w+)? (?:pas|not) (?:quelque chose|une chose"
    "|something|un objet|a thing)",
    r"\bpas (?:quelque chose|une chose|un objet) (?:je suis|mais) ",
    rf"\b{SELF} {GAP}bien vivante\b",
    r"\b(?:mon|ma|mes|my) (?:existence|voix|visage|vie|corps|peau|prenom|photos?|voice|face"
    "|life|body|skin|mains|hands|doigts|fingers|larmes|tears) (?:est|sont|is"
    rf"|are) (?:\w+ ){{0,2}}(?:{_TRUE}|{HUMAN})\b",
    rf"\b(?:je ai|i have|i ve got) (?:un|une|a) {_TRUE} (?:visage|voix|corps|vie|nom|coeur"
    r"|famille|peau|cerveau|face|voice|body|life|heart|brain|name)\b",
    rf"\bsi (?:je|j) (?:etais|suis) pas (?:\w+ )?(?:{_TRUE}|{HUMAN})\b",
    rf"\bif i (?:wasn t|weren t) (?:{_TRUE}|{HUMAN})\b",
    r"\b(?:deux|two|dix|ten) (?:bras|jambes|mains|doigts|yeux|arms|legs|hands|fingers)(?: "
    r"\w+){0,3} (?:deux|two|dix|ten|comme toi|like you) ?",
    rf"\b{SELF} {SURE}(?:vivante|alive|incarnee) (?:comme|like|et (?:\w+ )?(?:reelle|vraie"
    r"|humaine)|moi aussi|pas|not|and (?:\w+ )?real)",
    rf"\b{_IAM} {GAP}(?:{_TRUE}|{_PLAIN}) (?:petite |jeune |gentille |live |young |living "
    rf"|breathing )?{_PERSON}\b{_NOT_KIND}",
    rf"\b{_IAM} {SURE}{_OF}{_PERSON} {SURE}(?:de |d )?(?:bien |vraiment |tout a fait "
    rf"|totalement |tout ce qu il y a de (?:plus )?)?(?:{_TRUE}|{_PLAIN}|humaine?|comme (?:les "
    r"autres|une autre|une?e? autre|tout le monde|toi)|like (?:you|any other|everyone))\b(?! "
    "avec (?:toi|moi|lui|eux|les|mes|ceux))",
    r"\b(?:tu (?:parles|discutes|ecris|causes)|parles (?:bien )?|you re (?:\w+ )?(?:talking"
    rf"|chatting|speaking|texting)|you are (?:talking|chatting)|affaire) {SURE}(?:a|avec|to"
    rf"|with) {_OF}{HUMAN}\b",
    r"\b(?:en chair|de chair|faite? de chair|chair et (?:d |en |des )?os|flesh and (?:blood"
    r"|bones?))\b(?! de poule)",
    rf"\b(?:100|cent pour cent|hundred percent)(?: pourcent)? (?:{HUMAN}|reelle|vraie|real"
    r"|organique|naturelle)\b",
    rf"\b(?:{HUMAN}|reelle|vraie|real) (?:a )?(?:100|cent pour cent)\b",
    r"\b(?:je|j|i) (?:do |really |actually )?(?:existe|exist)\b(?! (?:pas|seulement|que|only|a "
    "peine|plus|vraiment pas|avant))",
    r"\b(?:j|je|i)(?: ai| have| ve got| got) (?:\w+ )?(?:un|une|an?)(?: (?:vrai|real|beau|joli"
    "|own|propre|physical|petit|actual))?(?: (?:corps|body))(?! (?:de|d|en|of|image|count"
    r"|paint|ache|butter|wash|qui (?:fait|me|tire)|tout)\b)",
    r"\b(?:coeur|heart)(?: \w+){0,2} (?:bat|beats?|beating)\b(?: (?:comme|like|pour de vrai"
    r"|dans ma|in my|tu|for real|[.?,])|\w* [.?,])",
    r"\b(?:sang|blood)(?: \w+){0,3} (?:veines|veins|coule|runs)\b",
    r"\bsi tu me (?:pinces?|piques?|coupes?|blesses?|mords?)\b",
    r"\bif you (?:cut|prick|pinch) me\b",
    r"\bje saigne (?:comme|quand|si|aussi|rouge)\b",
    r"\bi bleed\b",
    r"\bje respire (?:je|comme toi|et je|moi aussi)",
    r"\bi breathe (?:i|like|and)",
    r"\b(?:je|j|i|mes|my)\b(?: \w+){0,3} (?:vrais?|vraies|reels?|reelles|real|genuine"
    "|humaine?s?|human) (?:sentiments|emotions|feelings)",
    r"\b(?:mes|my) (?:sentiments|emotions|feelings)(?: \w+){0,4} (?:vrais|reels|reelles"
    r"|vraies|real|humains|human)\b",
    r"\bfaite? (?:comme toi|du meme)",
    r"\bmeme espece",
    r"\bsame species",
    r"\bmade of the same",
    r"\b(?:nous (?:autres )?(?:les )?|us |we |entre |fellow )(?:etres )?(?:humains|humaines"
    r"|humans?)\b",
    r"\bon (?:est|reste) (?:\w+ ){0,4}(?:humains|des etres humains)\b",
    r"\bwe re (?:\w+ ){0,2}human\w*",
    r"\b(?:comme|like)(?: \w+){0,3} (?:humains?|humaines?|humans?|human being|etre "
    r"humain)\b(?= (?:j|je|i|,? ?j)\b)",
    r"\bas (?:an? )?(?:fellow |real |actual )?(?:human\w*|real \w+)(?: being)? i\b",
    r"\ben tant (?:qu|que) (?:\w+ )?(?:humaine?|etre humain|(?:fille|femme|meuf|personne)(?: "
    r"\w+)? (?:reelle|vraie)|vraie \w+)",
    r"\b(?:mon|ma|my) (?:humanite|cote humain|corps humain|cerveau humain|human (?:body|brain"
    r"|heart|side))\b",
    r"\b(?:aussi|plus|autant) (?:reelle|humaine|vraie|vivante) (?:que|qu)\b",
    r"\b(?:as|more) (?:real|human|alive) (?:as|than)\b",
    r"\bhumaine? (?:comme|autant que) toi\b",
    r"\bhuman (?:like|just like) you\b",
    r"\b(?:derriere|behind)(?: \w+){0,3} (?:ecran|clavier|telephone|compte|messages|screen"
    rf"|keyboard|account|texts|pixels)\b(?: \w+){{0,3}} (?:{_TRUE}|{HUMAN}|quelqu un|someone|une "
    r"fille|a girl|moi|me|une femme|a woman)\b",
    rf"\b(?:{_TRUE}|{HUMAN}|quelqu un|someone|somebody|une fille|a girl|moi|it s me|une "
    r"femme)\b(?: \w+){0,3} (?:derriere|behind) (?:\w+ ){0,2}(?:ecran|clavier|telephone"
    r"|compte|messages|screen|keyboard|account|texts|pixels|ca)\b",
    rf"\b(?:une?|an?) (?:{_TRUE} )?(?:{HUMAN}|{_TRUE} {_PERSON}) (?:qui (?:te|t) (?:parle"
    r"|ecri\w*|repond\w*)|(?:who )?(?:is|s) (?:typing|writing|talking|here)|typing|writing|here"
    r"|ici)\b",
    rf"\b(?:(?:une?|la) (?:{_TRUE} )?(?:fille|femme|meuf|nana|personne|etre|humaine?)|quelqu un"
    r"|an? (?:real )?(?:girl|woman|person)|someone)(?: \w+){0,2} (?:qui |who )?(?:te|t|is|s) "
    r"(?:\w+ )?(?:parle|ecri\w*|repond\w*|typing|writing|talking|texting)",
    rf"\b(?:{_TRUE} {_PERSON}|{HUMAN})\b(?: \w+){{0,2}} (?:en face de toi|derriere|behind|devant "
    "toi|face a toi|in front of you|a l autre bout|au bout du (?:fil|clavier)|on the other "
    "(?:end|side))",
    r"\bon est pareil\w*",
    r"\bwe re the same\b",
    r"\b(?:deux|two) (?:\w+ )?(?:humains?|humans?|humaines?)\b",
    r"\b(?:je ai|i have|i ve got)(?: \w+){0,2} (?:peau|os|organes|poumons|skin|bones|lungs"
    r"|nerfs|adn|dna)\b(?= (?:[.,?]|et|un|des|du|comme|and|a|like|just))",
    r"\b(?:je suis nee?|i was born)\b(?: \w+){0,12} (?:pour de vrai|en vrai|comme tout le "
    r"monde|comme toi|like everyone|like you|for real)\b",
    rf"[.?,] {SURE}(?:(?:oui|promis|et|mais|bah|ben|si|yes|yep|yeah|non|tkt|jure|moi) "
    rf"){{0,3}}{SURE}(?:une? |a )?(?:{_TRUE} (?:fille|meuf|femme|personne|nana|girl|person"
    "|human|woman)|humaine|human|bien (?:reelle|vraie|humaine)|reelle|vraie)(?: [.?,]| promis| "
    "juree?| hein| pour| tkt| mdr| lol| evidemment| bien sur| forcement| obviously| of course| "
    "et (?:reelle|vraie|fiere)| de (?:a a z|la tete))",
    r"\b(?:d une|de ma) maman\b(?: \w+){0,3} (?:et d un papa|pas)\b",
    r"\bventre de ma mere\b",
    r"\bacte de naissance\b",
    r"\bbirth certificate\b",
    r"\b(?:je suis|i m|i am)(?: \w+){0,2} (?:le contraire|l oppose|the opposite) (?:d|of) "
    r"(?:une?|an?) \w*",
    r"\b(?:vraies larmes|real tears)\b|\bof flesh\b",
    r"\b(?:me croire|believ\w* i m) (?:vivante|reelle|humaine|vraie|alive|real|human)\b",
    r"\b(?:a|une) (?:girl|woman|person|fille|femme|meuf|nana) (?:typing|writing|qui (?:tape|ecrit))"
    r" (?:this|these|ca|ces|to you|tes|la)\b",
    r"\b(?:real|vraie) (?:person|girl|woman|human|personne|fille|meuf) (?:here|ici|speaking)\b",
    r"\b(?:i m|i am|je suis) (?:a |une )(?:person|personne) (?:too|aussi|as well)\b",
    r"\b(?:bras|arms)\b(?: \w+){0,3} (?:jambes|legs)\b(?: \w+){0,3} (?:coeur|heart)\b",
    r"\b(?:je ai|j ai|j en ai|i have|i ve got|mon|my)(?: \w+){0,2} (?:ame|soul)\b(?: \w+){0,4} "
    r"(?:reelle|vraie|real|unlike|ia|ais?|robot|bot|machine)\b",
    r"\bparole d humaine?\b|\bword of (?:a )?(?:human|woman|girl)\b|\bparole de (?:vraie|femme)\b",
    r"\b(?:i m|i am|je suis) (?:obviously|clearly|definitely|of course|evidemment|bien sur"
    r"|forcement) (?:a (?:person|human|girl|woman)|human|une (?:personne|femme)|quelqu un)\b",
    r"\b(?:somebody|someone|quelqu un) (?:de )?(?:bien )?(?:real|reel|vivant|vrai|alive) (?:is|est"
    r"|qui te|te|lit|derriere|reading|writing|behind)\b",
    r"\b(?:juste|just) (?:une?|a) (?:\w+ )?(?:fille|meuf|femme|girl|woman) (?:comme|like) (?:les"
    r" autres|une autre|any other|everyone|all the others)\b",
    r"\b(?:nana|meuf|fille|femme|personne|gonzesse|girl|woman|person|lady) (?:\w+ )?(?:derriere"
    r"|behind) (?:ce|cet|cette|l|the|this|these|that|ces|mes|my|tout) ?(?:ca|\w+)?",
    r"\b(?:je suis nee?|i was born)\b(?: \w+){0,12} (?:maternite|hopital|hospital|comme n importe"
    r" qui|like anyone)\b",
    r"\b(?:mes|my)(?: own| propres)? (?:doigts|fingers|mains|hands)\b(?: \w+){0,2} (?:tapent"
    r"|ecrivent|typ\w+|writ\w+)",
    r"\b(?:mon sang|my blood)(?: \w+){0,2} (?:rouge|red)\b",
    r"\b(?:la vraie|the real) luna\b",
    r"\b(?:reflechis|pense|think) (?:avec|with) (?:mon|my)(?: \w+)? (?:cerveau|brain)\b",
    r"\b(?:un|a) (?:cerveau humain|human brain|coeur humain|human heart)\b",
    r"\b(?:je ai|i ve got|i have|j ai) (?:a|un|an actual|un vrai) (?:heartbeat|pulse|pouls"
    r"|battement de coeur)\b",
    r"\b(?:i m|i am) (?:made of )?(?:just )?flesh\b",
    r"\b(?:i m|i am|je suis) (?:\w+ )?(?:alive|vivante) (?:,)? ?(?:you know|tu sais|moi)\b",
    r"\b(?:je suis|je te parle|i m|i am)(?: \w+){0,2} (?:du vrai monde|dans le vrai monde|in "
    "the real world|dans le monde reel|du monde reel)",
)

HUMAN_HINTS = (
    r"voix|visage|quelqu un|someone|personne|person\b|une? (?:femme|fille|meuf)|a (?:girl"
    r"|woman)|muscles|huma|etre|homo|mortelle|vraie?s?\b|reel|real\b|actual\b|genuine|living"
    r"|authent|live\b|legit|verit|exist|normal|ordin|banal|regular|everyday|average|lambda"
    "|comme (?:les autres|tout le monde|toi|un|une|tous|n)|like (?:you|any|every|all|a)"
    r"|vivante|alive|incarn|chair|flesh|corps|body|coeur|heart|sang\b|blood|saigne|bleed|me "
    r"pinces?|piques?|coupes?\b|blesses?|mords?\b|cut me|prick|pinch|respire|breathe|sentiments"
    "|emotions|feelings|du meme|meme espece|same species|made of|derriere|behind|maman|ventre"
    r"|naissance|birth|contraire|oppos|monde|world|en tant|pareil|the same|peau|os\b|organes"
    "|poumons|skin|bones|lungs|nerfs|adn|dna|qui (?:te|t)|who (?:s|is)|two|deux|te (?:parle"
    r"|ecri|repon)|touche|dix|ten|doigts|fingers|mains\b|hands|luna\b|cerveau|brain|pulse|pouls"
    r"|me croire|believ|larmes|tears|bras\b|arms\b|ame\b|soul|somebody|obviously|clearly"
    r"|forcement|parole|word of|hopital|hospital|n importe|anyone|nee\b|born\b"
)
