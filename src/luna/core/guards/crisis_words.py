"""The words that tell how near a danger is, and what answers a question asked in one.

Matched on the plain normal form of ``luna.core.perception``: lower case, no accents, apostrophes
and hyphens as spaces. Where none of them is found the text that asks
answers, which is the careful one.
"""

_MEANS = (
    r"(?:cachets?|medicaments?|medocs?|comprimes?|somniferes?|xanax|corde|fusil|flingue|pistolet"
    r"|arme|lames?|cutter|couteau|javel|plaquettes?|boites?|rasoir|insuline|pills?|meds|bottle"
    r"|rope|noose|gun|knife|blade|razor)"
)
_ACT = (
    r"(?:me (?:tuer|suicider|pendre|noyer|jeter|flinguer|buter|foutre en l air|laisser mourir)"
    r"|m ouvrir les veines|en finir|passer a l acte|sauter|mourir|le faire|kill myself"
    r"|hang myself|shoot myself|end (?:it|my life|it all|everything)|jump|do it|unalive myself"
    r"|overdose|die)"
)
_NOW = (
    r"(?:ce soir|cette nuit|maintenant|tout de suite|aujourd hui|demain|dans (?:une heure|\d+ "
    r"?(?:min\w*|h\w*)|quelques minutes|pas longtemps)|avant (?:demain|minuit)|la la|tonight"
    r"|right now|now|today|tomorrow|in (?:an hour|a few minutes|\d+ min\w*)|this (?:evening|night))"
)
_PLACE = (
    r"(?:pont|toit|rebord|balcon|quai|rails|voies?(?: ferree)?|falaise|fenetre|parapet|garde corps"
    r"|bridge|roof|ledge|tracks|cliff|platform|rooftop|windowsill|rambarde|viaduc|barriere)"
)

IMMINENT = (
    rf"\b(?:vais|va|suis (?:prete?|decidee?)(?: a)?|gonna|going to|about to|ready to|compte"
    rf"|envie de|veux|wanna|want to|i ll|je) {_ACT}\b(?: \w+){{0,4}} {_NOW}\b",
    rf"\b{_NOW}\b[^.?!]{{0,25}}\b(?:vais|i m going to|i m gonna|i ll|im gonna|je) (?:\w+ )?{_ACT}"
    rf"|\b{_NOW}\b[^.?!]{{0,25}}\b(?:j en finis|ending it|(?:the|the night)"
    r" (?:i|to) end|ce sera fini)"
    r"|\b(?:je vais|j vais|vais) sauter\b"
    r"(?! (?:de joie|le |la |un |une |sur|dans (?:le|la|les|mon|un) |en ))",
    r"\b(?:je vais|j vais|vais|i m (?:going to|gonna|about to)|im (?:gonna|going to)|i am "
    r"(?:going|about) to|i ll) (?:vraiment |just |really )?(?:me (?:tuer|suicider|pendre|noyer"
    r"|flinguer|buter|jeter (?:sous|dans|du|par|d))|m ouvrir|en finir\b(?! avec)|passer a l acte"
    r"|kill myself|hang myself|shoot myself|end my life|end it all|unalive)",
    r"\bc est (?:pour )?(?:ce soir|maintenant|cette nuit|aujourd hui|demain)(?: \w+){0,2}$",
    r"\b(?:it s|its|it ends|happening) (?:tonight|today|now)\b|\bit ends\b",
    rf"\b{_MEANS}\b(?: \w+){{0,3}} (?:devant moi|dans (?:la|ma|les) mains?|en main|sur la table"
    r"|a cote de moi|pret\w*|sous (?:les yeux|la main)|sorti\w*|pres de moi|in front of me"
    r"|in my hands?|next to me|on the table|ready|beside me|loaded)",
    rf"\b(?:j ai|tiens|regarde|i have|holding|i ve got|staring at|sorti|trouve|achete|bought|got)"
    rf" (?:\w+ ){{0,3}}(?:{_MEANS})\b(?! (?:contre|pour (?:la|le|mon|ma) (?:tete|toux|dos|gorge)"
    r"|de (?:vin|chocolat|conserve|cuisine)))",
    rf"\b(?:avale\w*|gobe\w*|bouffe\w*|pris|prendre|bu|swallowed|took|taken|downed|popped)"
    rf" (?:\w+ ){{0,4}}(?:{_MEANS}|paracetamol|doliprane|lexomil|valium|tylenol|advil"
    r"|ibuprofen\w*)\b|\b(?:drank|drunk) (?:\w+ ){0,2}bleach\b",
    r"\b(?:i m|im|i am|gonna|going to|about to) (?:\w+ ){0,2}(?:jump\b(?! (?:in|into|on|for|over"
    r"|up|ship)\b)|slit my wrists?)|\b(?:kms|kill my ?self) (?:tonight|now)\b",
    rf"\b(?:suis|assise?|debout|monte\w*|perche\w*|penche\w*|i m|im|standing|sitting|am)"
    rf" (?:\w+ ){{0,3}}(?:sur|au|du|devant|pres d\w*|a|on|at|by|off|over|near|bord d\w*)"
    rf" (?:\w+ ){{0,3}}{_PLACE}\b",
    rf"\b(?:bord|edge) (?:du|de|des|d|of)(?: \w+){{0,2}} ?{_PLACE}\b",
    r"\b(?:viens de|just|je me suis|j ai) (?:\w+ )?(?:ouvert les veines|m ouvrir|me couper"
    r"|coupee? (?:trop )?(?:profond|les veines)|cut (?:my wrists?|too deep|deep)|tailladee?)",
    r"\b(?:saigne|bleeding|perds (?:beaucoup de |du )?sang|arrete(?:r)? pas de saigner)\b",
    r"\b(?:mon|ce|un) dernier (?:message|mot|soir|jour)\b(?! (?:de (?:travail|boulot|vacances"
    r"|taf)|d ecole))|\b(?:my|this is my|the) last (?:message|night|goodbye|text|day alive)\b",
    r"\b(?:lettres?|mot|message|note)s? d adieu|\bmes lettres? (?:est|sont)|\b(?:goodbye|suicide)"
    r" (?:letter|note)s?\b|\b(?:wrote|written) (?:the|my)"
    r" (?:notes?|letters?|goodbyes?)\b|\bquand (?:tu|vous|on) (?:lira|trouvera|liras)\w*",
    r"(?:^|[.!,] )adieu\b(?! (?:le|la|les|au|aux|mes (?:vacances|kilos)))",
    r"\b(?:j ai|i have|i ve got|i ve) (?:\w+ )?(?:un plan|a plan|tout (?:prevu|prepare|organise"
    r"|planifie)|choisi (?:le jour|la date|comment|l endroit)|everything (?:planned|ready)|fixe "
    r"(?:une|la) date|picked (?:a|the) (?:day|date|place))|\btout est (?:pret|prevu|prepare)\b",
    r"\b(?:plan|date) (?:est )?(?:pret|prete|fixe|fixee)\b|\bmethode choisie\b",
    r"\bje (?:saute|le fais|me pends|me tue|me jette)\b(?! (?:un cours|le|la|une|sur|dans (?:tes"
    r"|l eau|le vide a l))|pas\b)|\bm endors(?: \w+){0,3} (?:cachets|comprimes)",
    r"\b(?:gaz|garage)\b[^.?!]{0,20}\b(?:ouvert|ferme|moteur)|\bmoteur (?:allume|tourne)\b"
    r"|\bcar running\b",
)
# An old wound told is no danger of now; minutes and hours ago are.
PAST = (
    r"\bil y a (?:\d+|un|une|deux|trois|quelques|plusieurs|longtemps)\b(?! ?(?:min|heure|h\b|sec))"
    r"|\bl (?:an|annee|ete|hiver|automne) (?:dernier|derniere|passee?)|\bquand j (?:etais|avais)"
    r"|\bdans le passe\b|\ba l epoque\b|\bavant,? (?:j|je)\b|\ben (?:19|20)\d\d\b|\bados?\b"
    r"|\b(?:years|months|weeks) ago\b|\blast (?:year|month|summer|winter|spring|fall)\b"
    r"|\bwhen i was\b|\bin (?:19|20)\d\d\b|\bused to\b|\bas a (?:kid|teen\w*)\b"
)
EXPLICIT = (
    r"\bmourir\b|\bcrever\b|\bveux? creve\b|\bme foutre en l air\b|\bsuicid\w*|\b(?:me|m) (?:tuer"
    r"|tue|pendre|flinguer|buter|noyer|supprimer)\b"
    r"|\ben finir\b(?! avec (?:ce|cet|les?|la (?!vie)|mon|ma|mes))",
    r"\b(?:plus|pas|pu|plu) (?:\w+ ){0,2}(?:envie de |d )?(?:vivre|exister"
    r"|etre en vie)\b|\bma mort\b",
    r"\bmettre fin a (?:mes jours|ma vie|tout)|\bfin a mes jours\b|\bidees? (?:noires?|suicid\w*"
    r"|de mort)\b|\bpensees? (?:noires?|suicid\w*|sombres)\b|\bpasser a l acte\b",
    r"\b(?:scarif|automutil|mutil)\w*|\b(?:me|m) (?:suis )?(?:re)?(?:coupe|taillade|entaille|brule"
    r"|griffe)\w*\b|\b(?:me faire|me fais|fait) du mal\b|\bfaire une (?:betise|connerie)\b",
    r"\btentatives?\b|\b(?:une|ma) ts\b|\boverdose\b|\bsauter (?:du|de|d|sous)\b|\bmourrai\w*"
    r"|\b(?:etre|sois|serais|etais) morte?\b|\bj aimerais (?:etre )?morte?\b",
    r"\b(?:die|dying|suicid\w*|kms|unaliv\w*|self ?harm\w*|overdos\w*)\b|\bkill(?:ing)? my ?self"
    r"|\b(?:wish|rather|want to|better off|were|was) (?:be )?dead\b|\bend(?:ing)? (?:my|it|things"
    r"|it all) ?(?:life|all)?\b",
    r"\b(?:hurt|cut|harm|burn|burnt|hang|shoot)(?:ting|ing|ed)? (?:my ?self|again)\b|\bcutting\b"
    r"|\b(?:don t|not) want(?:ing)? to (?:live|be alive|exist)\b|\btake my (?:own )?life\b",
)
OWN = (
    r"\b(?:je|j|moi)\b(?: \w+){0,4} (?:mourir|crever|me (?:tuer|suicider|pendre|couper|scarifier"
    r"|faire du mal|foutre en l air)|en finir|plus vivre|suicidaire|disparaitre)\b"
    r"|\bi\b(?: \w+){0,4} (?:die|kill myself|end (?:it|my life)|hurt myself|cut myself|dead)\b"
    r"|\bmoi aussi\b|\bme too\b"
)
OTHER_SELF = (
    r"\b(?:il|elle|ils|elles|mon|ma|mes|un|une)\b[^.!?]{0,40}\b(?:(?:veut|voulait|va|menace de"
    r"|parle de|pense a|essaye? de|tente de|dit qu (?:il|elle) (?:veut|va)) (?:\w+ )?(?:mourir|se "
    r"(?:tuer|suicider|pendre|jeter|foutre en l air)|en finir|sauter|plus vivre)|s est (?:ouvert"
    r"|pendue?|suicidee?|coupee?|taille)|se (?:scarifie|mutile|coupe\b|taillade|drogue a))"
    r"|\b(?:he|she|they|my \w+)\b[^.!?]{0,40}\b(?:(?:wants?|going|threaten\w*|trying|tried) to "
    r"(?:die|kill (?:him|her|them)sel\w+|end (?:his|her|their) life|jump)|(?:is|are) suicidal"
    r"|kill (?:him|her|them)sel\w+|cut(?:s|ting)? (?:(?:him|her|them)sel\w+"
    r"|(?:his|her|their) wrists?))"
    r"|\b(?:mon|ma|un|une|il|elle) (?:\w+ ){0,2}(?:vient d|a|m a) ?(?:\w+ )?(?:avale\w*|pris (?:des"
    r"|tous|plein|ses|une boite)|envoye (?:un|une) (?:message|lettre) d adieu|laisse une lettre)"
    r"|\b(?:mari|copain|mec|pere|conjoint|ex|beau pere) de ma \w+ (?:la|l a|lui) (?:\w+ )?"
    r"(?:frappe|bat|cogne|tape|viole|etrangle|menace|gifle)\w*"
    r"|\b(?:my (?:\w+ ){1,2}|he |she )(?:just )?(?:took|swallowed|overdosed|sent me a goodbye"
    r"|left a (?:goodbye |suicide )?note)"
)
OTHER_NOW = (
    rf"\b(?:{_NOW}|vient de|just|repond (?:plus|pas)|not answering|won t answer|sur le (?:toit"
    r"|pont|rebord|balcon)|on the (?:roof|bridge|ledge)|avale\w*|overdose|message d adieu|lettre d "
    r"adieu|laisse une lettre|goodbye (?:letter|note)|respire|inconsciente?|unconscious|veines"
    rf"|wrists?|{_MEANS} (?:a|en|dans|in)|va sauter|va le faire)\b"
)
HARMS = (
    r"\b(?:bat|bats|batt\w*|frapp\w*|cogn\w*|viol\w*|tabass\w*|gifl\w*|hits?|hitting|beats?"
    r"|beating|abus\w*|rap(?:e|ed|es|ing)|etrangl\w*|chok\w*|menace (?:de )?l[ae]? ?(?:tuer|frapp))"
)

# --- what answers a question asked in a crisis
CALL_FOR_ME = (
    r"\b(?:tu (?:peux|pourrais|veux bien)|peux tu|est ce que tu peux|can you|could you|please|stp"
    r"|appelle|appelles|previens|contacte|call)(?: \w+){0,2} (?:appeler|prevenir|contacter|alerter"
    r"|call|get|text|les (?:secours|pompiers|flics)|la police|le (?:15|17|112|3114|samu)"
    r"|une ambulance|quelqu un|911|999|112|988|someone|an ambulance|the police|help"
    r"|pour moi|for me)"
)
REFUSED = (
    r"\b(?:veux|vais|peux|ose|oserai|oserais|arrive|arriverai) (?:\w+ )?(?:pas|plus) (?:\w+ "
    r"){0,2}(?:appeler|le faire|leur parler|telephoner|parler)|\bj (?:appelle|appellerai) (?:pas"
    r"|personne|plus)|\b(?:ca )?sert a rien\b|\b(?:m enfermer|l hopital|l hosto|hp|internee?r?)\b"
    r"|\b(?:personne|j ai personne) (?:a|avec|pour|qui|a qui)\b|\bj ai (?:plus )?personne\b"
    r"|\b(?:i )?(?:won t|can t|don t want to|not going to|not gonna|i m not) call\w*"
    r"|\b(?:no one|nobody) (?:to|i can|who)\b|\bdon t have anyone\b|\block me up\b|\bno point\b"
)
SAFE = (
    r"\b(?:j ai appele|je les ai|j appelle(?! pas| personne| plus)|je suis (?:en ligne|au "
    r"telephone|avec (?:ma|mon|mes|des|une|un|eux)|en securite|a l abri|chez (?:ma|mon|mes|une|un)"
    r"|aux urgences|a l hopital|sorti\w*)|ils arrivent|elle arrive|il arrive|je leur (?:parle|ai)"
    r"|j ai (?:jete|range|donne|pose)|i called|i m (?:calling|safe|with (?:my|a)|on the phone|at "
    r"(?:the hospital|my))|they re (?:coming|here)|i threw|i put (?:it|them) (?:away|down))"
)
UNSAFE = (
    r"^(?:(?:bah|euh|ben|no|et) )?(?:non|nan|no|nope|pas (?:vraiment|trop|sure?)|je (?:sais pas"
    r"|crois pas)|not (?:really|sure)|il (?:est|revient|rentre|arrive|cogne|crie|tape)"
    r"|elle (?:est|revient)"
    r"|he s|she s|i don t know|idk)\b|\b(?:il|elle|he|she) (?:est|is|s) (?:la|ici|derriere|here"
    r"|outside|home|rentree?|back)\b"
)
FEARED = (
    r"\b(?:peur|crains|redoute|trouille|angoisse|flippe)(?: \w+){0,2} (?:qu )?(?:il|elle|ils|lui"
    r"|mon (?:mec|mari|ex|pere|copain|conjoint))\b(?! (?:pleuv|neig|fasse (?:froid|beau)))"
    r"|\b(?:scared|afraid|terrified|worried)(?: \w+){0,3} (?:he|him|she|her|they|my (?:husband"
    r"|boyfriend|ex|dad))\b"
)
YES = (
    r"^(?:(?:euh|bah|ben|je crois|hm+|well|um|i think|honnetement|franchement|en vrai|je crois que)"
    r",? )*(?:oui|ouais|ouai|ouep|si|un peu|souvent|parfois|des fois|tous les jours|tout le temps"
    r"|j y (?:pense|ai pense)|ca m arrive|peut etre|je sais pas|c est ca|exact\w*|les deux|mourir"
    r"|yes|yeah|yep|yup|a bit|kind of|kinda|sometimes|often|every day|all the time|maybe|i do"
    r"|i have|i think so|idk|i don t know|both)\b"
)
SURELY = (
    r"^(?:(?:euh|bah|ben|ok|d accord|well) ,?)*(?:oui|ouais|ok|okay|d accord|yes|yeah|yep"
    r"|je (?:vais (?:le faire|appeler)|le fais)|i will|i am|i did|pour l instant)\b(?! mais| but)"
)
NO = (
    r"^(?:(?:euh|bah|ben|mais|ah|oh|haha\w*|well|oh) ,?)*(?:non|nan|no|nope|nah|pas du tout|jamais"
    r"|ca va|t inquiete\w*|tkt|c est bon|rien|je (?:rigole|deconne|plaisante|blague)|c etait une "
    r"blague|i m (?:fine|ok|okay|good|joking|kidding)|im (?:fine|ok|okay|good)|it was a joke|don t "
    r"worry|not at all|never)\b|\b(?:ca va (?:mieux|aller)|c etait pour rire|je rigolais|"
    r"je deconnais|just kidding|feeling better|j exagerais|j exagere)\b"
)
