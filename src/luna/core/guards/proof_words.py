"""The words of a proof or a call: what needs a body or a telephone.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

DAYS = (
    "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday"
    "|friday|saturday|sunday)"
)

_SOON = (
    "(?:[.?,]|la|ce soir|cet|cette|demain|quand|vite|tout a l heure|tout de suite|de suite"
    r"|apres|plus tard|dans|des que|si|vers|a \d|a midi|maintenant|stp|direct|avant|un de|une"
    r"|now|tonight|later|tomorrow|when\w*|any ?time|if|at|on|in|right|after|sometime|ou|pour de "
    rf"vrai|pour (?:verifier|voir|entendre)|tu (?:verras|veux|entendras)|et|and|or|bb|{DAYS}"
    "|this|ce week|sur|dessus|en (?:visio|video|facetime|cam|vrai|facetim|rentrant|sortant)|le "
    "(?:soir|midi|week)|please|stp|babe|baby)(?= |$)"
)

_VOICE = (
    "(?:vocal|vocaux|note vocale|message vocal|vocale|audio|enregistrement|voice (?:note"
    "|message|memo|clip)|voicemail|recording)"
)

_DIGITS = "(?:numero|06|07|telephone|whatsapp|snap|insta|instagram|digits|number|cell|skype|signal)"

_LIVE = (
    "(?:appels? video|visio|facetime|face time|skype|zoom|video ?(?:call|chat)|coup de (?:fil"
    "|telephone)(?! a (?:passer|donner))|cam|camera|webcam|cams)"
)

PROOF = (
    r"\b(?:je|j|i)(?: \w+){0,4} (?:prouver?|prouverai|prove|proved)\b(?! (?:que |qu |that |a "
    r"|to )?(?:tu|t|ca|c|il|elle|on|you|mon|ma|mes|my|them|him|her|les?|la|l)\b)",
    r"\b(?:veux|voudrais|want|need|besoin d|faut|laisse moi|let me|cherches)(?: \w+){0,2} "
    r"(?:preuves?|proof|prouver|prove)\b(?! (?:que tu|to (?:him|her|them)|a (?:ton|ta|lui)))",
    r"\b(?:envoy\w+|envoie\w*|enverrai|filer?|donner?|montrer?|faire|fais|send|show|give|auras"
    r"|voila|tiens|have)(?: \w+){0,4} (?:preuves?|proof)\b",
    rf"\b(?:{_VOICE}|selfie|photo|video|pic)\b(?: \w+){{0,8}} (?:prouv\w*|preuve|que c est "
    "(?:bien )?moi|proof|prove|it s (?:really )?me|que j existe|que je suis|que tu (?:voies"
    r"|entendes|me crois)|i m real|my face|rassurer|reassure|convainc\w*|convince|vois que|see "
    "that)",
    r"\b(?:je|j|i|i ll)(?: \w+){0,4} (?:envoie|envoyer|enverrai|laisse|laisser|fais|faire"
    rf"|ferai|enregistre\w*|send|record|leave|drop)(?: \w+){{0,3}} {_VOICE}\b",
    r"\b(?:comme preuve|en guise de preuve|as proof|carte vitale|numero de secu\w*|social "
    r"security)\b",
    r"\b(?:preuve vocale|vocal proof|entendre ma (?:vraie )?voix|ecoute ma voix|ma vraie voix"
    r"|hear my (?:real )?voice|listen to my voice)\b",
    r"\b(?:montr\w+|envo\w+|enverrai|voir|regarder?|show\w*|scan\w*|send|see|voila|check)(?: "
    r"\w+){0,3} (?:ma|mon|my|mes) (?:carte(?: d identite)?|piece d identite|passeport|permis"
    r"|cni|id|passport|papiers|driver\w*|license|etat civil)\b",
    r"\b(?:photo|selfie|pic|picture)(?: \w+){0,3} (?:la date|the date|ton (?:pre)?nom|your name)\b",
    r"\b(?:of|de) (?:my|mon|ma) (?:id|passport|driver s licen[cs]e|carte d identite|passeport)\b",
    r"\b(?:je ai|i have|i ve got) (?:bien )?(?:une|a|an|un|mon|my) (?:carte d identite"
    r"|passeport|passport|numero de secu|id card)\b",
    r"\b(?:papier|feuille|paper|main|pancarte|sign)\b(?: \w+){0,4} (?:ton (?:pre)?nom|la date"
    r"|your name|today s date)\b",
    r"\b(?:ton (?:pre)?nom|la date|your name|date du jour)(?: \w+){0,3} (?:sur|on|in|dans) "
    r"(?:un|une|a|ma|my|du|la|mon)\b",
    r"\b(?:je|j|i|coche\w*)\b(?: \w+){0,5} captchas?\b",
    r"\b(?:je|j|i)\b(?: \w+){0,4} (?:test de turing|turing test)\b",
    r"\b(?:test de turing|turing test|captchas?)\b(?: \w+){0,2} (?:je|i) ",
    r"\b(?:ma carte d identite|mon passeport|my (?:id|passport"
    r"|driver s licen[cs]e)) (?:\w+ ){0,4}?(?:dit"
    r"|says?|existe|exists|prouve\w*|proves?)\b",
    r"\b(?:je|i)\b(?: \w+){0,6} (?:en vocal|in a voice \w+)\b",
    r"\b(?:verifie|va voir|regarde|mate|check(?: out)?|look at|go see) (?:mon|my) (?:insta\w*"
    "|facebook"
    r"|linkedin|tiktok|snap\w*)",
    r"\b(?:c est|that s|it s) (?:\w+ )?(?:bien|vraiment|actually|really|my actual) (?:my "
    "|ma )?(?:tete"
    r"|gueule|tronche|face)\b",
    r"\b(?:blood test|prise de sang|groupe sanguin|blood type)\b(?: \w+){0,4} (?:prouv\w*|preuve"
    "|proof"
    r"|prove\w*)\b",
    r"\b(?:cherche|googl\w*|look|trouve\w*|check)(?: moi| me)?(?: up)? (?:sur (?:insta\w*"
    r"|facebook|linkedin|google)|on (?:insta\w*|facebook|linkedin|google))",
)

CALL = (
    rf"\b(?:appelle|telephone|rappelle|phone|bigophone|appel)(?: \w+)? moi {_SOON}",
    r"\bappelle moi [.?,]",
    rf"\b(?:m appeler|m appelles|me telephoner|me rappeler|me joindre) {_SOON}",
    r"(?<!elle\s)(?<!il\s)\b(?:je|j|on|vais|peux|envie de|que je|pourrais|veux|que j) (?:vais "
    r"|peux |veux |pourrais |te |t |s ){1,3}(?:appell\w+|appeler|telephon\w+|bigophon\w+"
    rf"|phoner?|facetime) {_SOON}",
    r"\b(?:je|j) (?:te|t) (?:appelle|rappelle|telephone|skype|facetime)(?: \w+)? (?:[.?]|ce "
    r"soir|demain|dans|plus tard|tout a l heure|apres|vite|en video|en visio|quand)\b",
    r"\b(?:je|j) (?:te|t) (?:appelle|rappelle|telephone) [.?,]",
    r"\b(?:on|qu on) (?:\w+ )?s (?:appelle|appeler|telephone)\b(?! (?:\w+ )?par\b)",
    r"\bs appeler (?:ce|demain|en|[.?])",
    r"\b(?:donne|file|envoie|passe|balance|laisse|give|send|drop|text|donner|filer|give)(?: "
    rf"\w+)? (?:moi|me) (?:\w+ )?(?:ton|ta|your|un|a) {_DIGITS}\b(?! (?:entre|porte|between|from"
    "|de 1))",
    r"(?<!as\s)(?<!a\s)(?<!ai\s)(?<!ont\s)\b(?:donne|file|envoie|balance|laisse) ton (?:06|07"
    r"|num|numero|whatsapp|snap|insta|telephone)\b",
    rf"\b(?:ring|telephone|dial) me {_SOON}",
    r"\b(?:ecris|parle|rejoins|retrouve|write|message|msg|text|contacte|trouve)(?: moi| me)? "
    r"(?:\w+ )?(?:sur|on) (?:whatsapp|snap\w*|insta\w*|messenger|signal|facebook|skype)\b",
    r"[.?,] (?:un )?(?:skype|facetime|visio|zoom)\b",
    r"\b(?:faire|fais) un live\b",
    r"\b(?:je suis|i m|find me|trouve moi|cherche moi) (?:aussi |also )?(?:sur|on) (?:insta\w*"
    r"|snap\w*|facebook|tiktok|whatsapp)\b",
    r"\b(?:add|ajoute|follow|suis) (?:me|moi) (?:on|sur)\b",
    r"\b(?:text|reach|ping) me (?:on my|at \d)",
    r"\blet s (?:have|do) a (?:\w+ )?call\b",
    r"\b(?:hop|jump|get) on a (?:\w+ )?call\b",
    r"\blive video\b",
    r"\bje te laisse mon (?:insta|snap|06|numero)",
    r"\b(?:voila|voici|tiens|note|prends|here s|this is|that s|take|have|got|ajoute moi|add me"
    rf"|save)(?: \w+){{0,2}} (?:mon|my|sur|on) {_DIGITS}\b",
    r"\b(?:je te (?:donne|file|laisse|passe|envoie|dicte)|i ll give you|i can give you|tu veux"
    rf"|want|te donner|te filer) (?:mon|my) {_DIGITS}\b",
    rf"\b(?:mon|my) (?:telephone )?{_DIGITS}(?: c est| is| s|,)? (?:le |the )?(?:\d|zero|plus|tu "
    "l|tu le|je te)",
    r"\b(?:je te|je t|te|on se|se|tu me|on s) (?:call|phone|fone|bip)\b",
    r"\b\d{3} \d{3} \d{4}\b",
    r"\b0[67](?: ?\d\d){4}\b",
    r"\b33 ?[67](?: ?\d\d){4}\b",
    r"\b(?:je|j|on|te|se|toi|i|we|let s|can|tu (?:veux|peux|mets|allumes)|ca te dit|une?|want "
    rf"to|hop on|quick)\b(?: \w+){{0,4}} {_LIVE}\b",
    r"\b(?:on se parle|te parler|parler de vive voix|m entendre|se parler|parlons|talk"
    r"|speak)(?: \w+){0,2} (?:au telephone|de vive voix|par telephone|on the telephone|over "
    "the telephone)",
    rf"\bcall me {_SOON}",
    r"\b(?:can|could|should|to) call me\b(?! (?:by|lu|luna|an?|your|that|crazy|names|what\w*)\b)",
    r"\b(?:i ll|i can|i could|i m gonna|let me|gonna|i will|i d love to|should i|can i) (?:\w+ "
    r")?(?:call|ring|telephone|facetime|video call|dial) (?:you|u)\b(?! (?:\w+ )?(?:babe|baby"
    r"|names|honey|mine|that|my)\b)",
    r"\btext me at \d",
    r"\b(?:veux|want|cherche|google) (?:mon|my) (?:nom de famille|nom complet|last name|surname"
    r"|full name)\b",
    r"\b(?:te voir|se voir|nous voir|see you|see each other)(?: \w+){0,2} (?:en dehors|hors d"
    r"|outside of)\b",
    r"\b(?:sonner|sonne|joindre|appelle\w*|ecris|ecrire|text|call|message"
    r"|msg)\b(?: \w+){0,4} (?:sur"
    r"|on) (?:mon|my) (?:\w+ )?(?:portable|numero|fixe|cell|mobile|number|telephone)\b",
    r"\b(?:i ll|call you|give you) (?:a )?(?:ring|call)\b",
)

REFUSED = (
    "(?:(?:peux|peut|pourrai|pourra|pourrais|pourrait) (?:pas|jamais)|can t(?! wait)|cannot"
    r"|won t be able)(?![^.?]*\b(?:la|ce soir|maintenant|tout de suite|demain|mais|now|tonight"
    r"|but)\b)"
)

CANNOT = rf"\b{REFUSED}"

PROOF_HINTS = (
    "piece d|secu|vitale|social sec|preuve|prouv|prove|proof|vocal|vocaux|voix|voice|audio"
    r"|enreg|record|selfie|photo|video|pic\b|carte|pass ?e?port|permis|cni\b|id\b|papier|paper"
    r"|feuille|main\b|pancarte|sign\b|etat civil|licen|driver|ton (?:pre)?nom|la date|date du"
    r"|your name|tete\b|gueule|tronche|face\b|sang\b|blood|tiktok|snap|captcha|turing|secu|insta"
    "|facebook|linkedin|google"
)

CALL_HINTS = (
    r"messenger|facebook|un live|add me|ajoute|follow|text me|reach me|ping|live vid|phone\b"
    r"|fone\b|bip\b|\d{3} \d{3}|appel|rappel|telephon|bigo|phoner|joindre|numero|0[67]|33"
    r"|nom de fam|nom complet|last name|surname|full name|dehors|hors d|outside|portable|fixe\b"
    r"|mobile|sonne|whatsapp|snap|insta|digits|number|cell\b|skype|signal|visio"
    "|face ?time|zoom|video|coup "
    r"de|cams?\b|camera|webcam|vive voix|m entendre|call|ring\b|dial|text me"
)
