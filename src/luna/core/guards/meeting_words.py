"""The words of a meeting in the flesh.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

from luna.core.guards.proof_words import DAYS, REFUSED

ACTIVITY = (
    "(?:bieres?|coup|the|chocolat chaud|danser|picoler|marcher|se balader|se promener|restos?"
    r"|restau\w*|cine\w*|verres?|cafe|bouffe|terrasse|apero|brunch|dej\w*|diner|balade|pique "
    "nique|rencard|rendez vous|rdv|week end|weekend|expo|concert|bars?|promenade|rando|pizza"
    "|burger|glace|musee|plage|randonnee|vernissage|tour en ville|sortie|boire|manger|marche)"
)

PLACE = (
    r"(?:chez (?:moi|toi)|a la maison|(?:a|dans|sur|vers) mon (?:appart\w*|atelier|canape|lit"
    r"|expo|quartier|vernissage)|l atelier|mon expo|ma terrasse|(?:au|le) (?:\w+ )?(?:cafe"
    r"|resto\w*|bar|parc|cine\w*|restaurant|musee|marche|bistrot?|pub|port|lac|square|concert"
    "|metro|jardin)|(?:a|devant|vers) la (?:gare|plage|fac|mairie|station|bibliotheque|piscine"
    r"|sortie)|en (?:terrasse|ville|bas)|place \w+|devant (?:le|la|chez|l|ton|mon)|sur (?:le "
    "quai|les quais|la place)|gare|metro|station|airport|cafe|park|bar|restaurant|downtown)"
)

_PAIR = (
    "(?:toi et moi|ensemble|tous les (?:deux|2)|nous deux|rien que nous|en amoureux|en tete a "
    "tete|[?]|si tu veux|si ca te dit|t en penses quoi|ca te dit)"
)

_REALLY = (
    "(?:en vrai|pour de vrai|irl|en personne|face a face|en face|dans la vraie vie|de visu|in "
    "person|in real life|face to face|for real)"
)

_LEAD = (
    "(?:[.?,]|qu a|tu|bah|alors|allez|et|ou|peux|veux|mais|dois|faut que tu|pas|toi|aimerais"
    "|voudrais|de|donc|juste|just|pour|then|oh|so|please|stp|hesite|dit|envie|demain|ce soir"
    "|samedi|vendredi|dimanche|plutot|vite|hop)"
)

MEET = (
    r"\b(?:on a|y a|t as) qu a se (?:voir|retrouver|rencontrer|capter|donner rdv)\b",
    r"\blet me (?:visit|meet|come (?:and )?see) you\b",
    r"\b(?:i m|i am|i ll be) coming (?:\w+ ){0,3}to (?:see|meet|find|visit|hug) you\b",
    r"\bje (?:viens|viendrai|monte|descends) (?:\w+ ){0,3}(?:pour te|te) (?:voir|rejoindre"
    r"|rencontrer|retrouver|serrer)\b",
    r"\bon (?:\w+ )?(?:se|s) (?:voit|voie|verra|verrait|voyait|rencontre|rencontrait"
    r"|rencontrera|croise)\b",
    r"\bon (?:\w+ )?(?:se|s) (?:retrouve|capte|rejoint|donne|pose|cale|fait|boit|prend|mange"
    r"|fera|fasse|ferait|boirait|boira|prendrait|offre|retrouver|rejoindre)(?: \w+){0,6} "
    rf"(?:{PLACE}|{ACTIVITY}|{_REALLY})\b",
    r"\bon (?:devrait|pourrait|peut|va|pourra|ira|irait|aurait du) (?:\w+ ){0,2}(?:se|s) "
    r"(?:retrouver|rejoindre|capter|croiser|poser|faire|prendre|boire)(?: \w+){0,5} "
    rf"(?:{PLACE}|{ACTIVITY}|{DAYS}|ce soir|demain|ce week|un de ces)",
    rf"\bon (?:ira|irait|pourra|pourrait|fera|ferait|sortira)\b(?: \w+){{0,4}} (?:{ACTIVITY}"
    rf"|{PLACE})\b",
    r"\b(?:tu me|tu m) (?:rejoins|retrouves|rejoindrais|rejoindras|retrouveras|attends"
    rf"|attendras|trouveras|reconnaitras)(?: \w+){{0,3}} (?:{PLACE}|vers|a \d|[?]|ce soir|demain"
    rf"|cet|{DAYS})",
    r"\btu (?:me|m) reconnaitras\b",
    r"\bquand tu (?:passes|passeras|viens|viendras|seras|es) (?:\w+ )?(?:a|chez|par|dans le|me "
    r"voir|dans ma)(?= )(?: \w+){0,8} (?:on|je te|boire|verre|cafe|te fer\w+)\b",
    r"\bje te donne (?:rdv|rendez vous)\b",
    r"\bje te fer(?:ai|ais) (?:visiter|gouter|decouvrir|a manger|un vrai)\b",
    r"\bje te (?:fais|fait) (?:visiter|a manger|gouter|decouvrir)\b",
    rf"\bquand (?:tu|t) (?:passes|passeras|viens|viendras) (?:{DAYS}|ce soir|demain|ce week"
    "|me voir)",
    rf"\bj arrive (?:ce soir|demain|{DAYS})(?: \w+){{0,2}} avec (?:une?|du|de la|des|le|la|les)\b",
    r"\bprepare (?:deux|2|nous|moi) (?:\w+ )?(?:verres?|assiettes?|couverts?|place)\b",
    r"\b(?:descends|ouvre(?: moi)?|sors) (?:\w+ )?je suis (?:en bas|devant|a la porte|dans (?:ta"
    r"|l))\b",
    r"\bi m (?:outside|downstairs|in front of|at) your (?:building|door|place|house|flat"
    r"|apartment)\b",
    r"\bon (?:se|s) (?:retrouve|rejoint|capte|donne rdv) ou\b|\bou (?:est ce qu )?on (?:se"
    "|s) (?:retrouve"
    r"|rejoint|capte|donne rdv)\b|\bwhere (?:are we|do we|should we|shall we) meet\w*",
    r"\b(?:mon|my) (?:lit|canape|bed|couch|sofa) (?:\w+ ){0,2}?(?:assez grand|big enough|pour deux"
    "|for two"
    r"|t attend|waiting for you)\b",
    r"\b(?:ramene|apporte|bring|pack) (?:ta|your) (?:brosse a dents|toothbrush|pyjama|pyjamas"
    r"|pajamas)\b",
    r"\bquand on (?:se (?:verra|rencontrera)|s(?:e|era) (?:face a face|tous les deux"
    r"|cote a cote))\b"
    r"|\bwhen we (?:\w+ )?(?:meet|see each other|re (?:\w+ )?face to face)\b",
    r"\btu me (?:croiseras|croiserais|tomberas dessus)\b|\b(?:bump|run) into me\b",
    r"\bon s est (?:\w+ ){0,3}(?:croises?|frolee?s?)\b(?: \w+){0,4} (?:metro|rue|paris|savoir"
    r"|part)\b"
    r"|\bwe ve (?:\w+ ){0,3}(?:passed|crossed|bumped)\b",
    r"\bi ll (?:be )?wait\w* (?:for you )?(?:in front|outside|at the|by the|on the|downstairs)\b"
    r"|\bi ll be (?:on the platform|at yours|at your)\b",
    r"(?:[.?,]|you|then|tonight|at \d+|so) pick me up(?= (?:[.?,]|at|around|after|tonight))",
    r"\b(?:be|come over|come) (?:at|to) yours\b|\b(?:your|my) place or (?!not\b)\w+",
    r"\b(?:should|shall|can|could) i (?:stop|come|drop|swing|pop) (?:by|over)\b|\bwe (?:should"
    "|could"
    r"|can) catch a (?:movie|film|show)\b",
    rf"\b(?:je peux|je pourrais|i can|i could) (?:etre|be) (?:a|in|at) \w+ (?:{DAYS}|demain"
    "|tomorrow|ce soir"
    r"|tonight|dans)\b",
    r"\bi ll be there (?:\w+ )?with (?:a|some|wine|dinner|food)\b",
    rf"\bje (?:suis|serai)(?: \w+){{0,2}} (?:{PLACE}|a la terrasse|devant \w+)\b[^.?]*\b(?:viens"
    r"|rejoins|passe|tu viens|a \d+)\b(?! (?:de|te|un|une|a))",
    rf"\b(?:{DAYS}|demain|ce soir|tomorrow|tonight) (?:a |vers |at )?\d+ ?h?\d*(?: \w+)?(?: ,)? "
    r"(?:devant|place|au (?:cafe|bar|parc|resto)|a la gare|chez moi|in front)\b",
    r"\b(?:garde|gardes?) (?:moi )?une place (?:a cote|pres)",
    r"\bon se capte (?:ce|demain|apres|samedi|dimanche|vendredi|en|a|vers)\b",
    r"\breserve (?:une |nous |la )?(?:table|chambre)\b",
    r"\bbook (?:us )?a (?:table|room)\b",
    r"\btu m accompagnes?\b",
    r"\b(?:come|coming|go) with me\b",
    r"\bje te (?:rejoins|retrouve|rejoindrai)\b(?! (?:sur ce|la dessus|sous|dans (?:tes|mes|l)"
    "|toujours|a cent|a 100|completement|totalement|bien))(?= (?:[.?,]|a|la|dans|vers|apres"
    "|des|en|au|ce|demain|tout|vite))",
    r"\b(?:donne|laisse|file|envoie|dis|balance)(?: moi)? ton adresse(?! mail)",
    r"\b(?:give|send) me your address\b",
    r"\b(?:chez toi ou chez moi|chez moi ou chez toi|my place or yours|your place or mine)\b",
    r"\b(?:come|and) find me\b",
    r"\b(?:i d|i ll|i can|i could|will|would|gonna|want to) (?:\w+ )?meet (?:you|u)\b(?! "
    "(?:halfway|where you are))",
    r"\b(?:vrai|premier) date\b",
    r"\bdate (?:toi et moi|ensemble)\b",
    r"\bon (?:dine|dejeune|mange|sort|boit|dort|danse|cuisine)(?: \w+){0,3} (?:ensemble|tous "
    r"les deux|toi et moi|nous deux)\b",
    r"\bon se reconnaitra\b",
    r"\bou me trouver\b",
    r"\bwhere to find me\b",
    r"[.?,] meet (?:at|in)\b",
    r"\btu (?:passes|viens|peux passer|peux venir|passeras|viendras|passerais|viendrais) me "
    r"(?:prendre|chercher|voir|recuperer|rejoindre)\b",
    r"\bsi on (?:prenait|buvait|allait|sortait|mangeait|dinait|se faisait|partait)(?: "
    r"\w+){0,3} (?:verre|resto|cafe|cine|ce soir|demain|ensemble|week end|tous les deux|boire"
    r"|manger)\b",
    r"\b(?:je|j|nous) (?:te |nous |ai |t ai )*reserve (?:\w+ ){0,2}(?:resto|table|chambre"
    "|restaurant|place)",
    r"\bou (?:t|tu) (?:habites|crèches|vis)(?: \w+){0,3} (?:arrive|viens|passe|debarque)\b",
    r"\bje te presenterai (?:a )?(?:mes|ma|mon)\b",
    r"\bje t ouvre\b",
    r"\b(?:sonne|toque|frappe) (?:a|chez|au|et|en)(?: \w+){0,3} (?:porte|moi|interphone|etage"
    r"|premier|deuxieme|troisieme|entre)\b",
    r"\bla porte est ouverte\b",
    r"\bma porte (?:t )?est (?:toujours )?ouverte\b",
    r"\bon (?:se (?:retrouve|rejoint|capte)|a rdv|a rendez vous) (?:\w+ ){0,2}(?:a|vers) "
    r"(?:\d+ ?h?\d*|midi|minuit) ",
    r"\bon (?:va|ira|irait|peut aller|pourrait aller|devrait aller|sort|part|boit|mange|dine"
    rf"|dejeune|prend|irait bien)(?: \w+){{0,4}} (?:{ACTIVITY}|{PLACE})(?: \w+){{0,4}} {_PAIR}",
    rf"\b(?:toi et moi|nous deux|tous les deux)(?: \w+){{0,4}} (?:{ACTIVITY}|{PLACE})\b",
    r"\bca (?:te|vous|t) (?:dit|dirait|tente|tenterait|branche\w*|plairait|ferait plaisir)(?: "
    r"\w+){0,3} (?:qu on (?:se |aille|sorte|boive|mange)|(?:de|d) (?:venir|se voir|passer"
    rf"|sortir|me rejoindre|boire|diner|me voir|me rencontrer|aller)|{ACTIVITY})",
    r"\b(?:tu veux|envie|tu voudrais|aimerais|aimerait|veux|voudrais|faut|faudrait|si|adorerais"
    r"|attend|hate|reve|dommage|temps|pourquoi pas|avant|jour|quand|que)(?: \w+){0,2} (?:qu "
    "on|on) (?:(?:se|s) (?:voie|voit|voyait|rencontre|rencontrait|capte en|retrouve en|boive)"
    "|sorte (?:ensemble|tous)|aille (?:boire|manger|diner|au|se|danser))",
    r"\b(?:devrait|pourrait|peut|va|pourra|faut|faudrait|faudra|doit|veux|irait|envie de|dirait "
    r"de|quand est ce qu on) (?:\w+ ){0,2}(?:se voir|se rencontrer)\b",
    r"\b(?:te|me|t|m|se|nous) (?:voir|rencontrer|rencontre|toucher|embrasser|serrer|prendre"
    rf"|parler|retrouver)(?: \w+){{0,4}} {_REALLY}",
    r"\b(?:hate|envie|veux|voudrais|aimerais|aimerait|adorerais|adorerait|peux|pourrais|venir"
    "|reve|pourra|vais|impatiente?|pouvoir|finir par) (?:de |d |trop |tellement |bien "
    "|vraiment |enfin |qu on |pouvoir ){0,3}(?:te|me) (?:rencontrer|voir (?:[.?,]|en vrai|ce "
    "soir|demain|samedi|bientot|chez|au|a la|un jour|un de|ce week|vendredi|dimanche))",
    r"\b(?:passer?|passerai|viens|viendrai|venir|viendrais|passerais|descends|debarque|monte"
    "|arrive)(?: (?:juste|vite|demain|samedi|dimanche|ce soir|direct))? (?:te|me) (?:voir"
    r"|chercher|prendre|rejoindre|retrouver|recuperer|faire un bisou)\b",
    rf"{_LEAD} (?:passes?|viens|venir|passer|debarque|viendrais|viendras|passerais|viens "
    r"(?:dormir|vivre|cuisiner)|monter?)(?: \w+){0,4} (?:chez moi|a la maison|(?:a|dans|voir"
    r"|sur) mon (?:\w+)|a l atelier|a lyon|a paris|dans ma (?:ville|rue|chambre)|dans le coin)\b",
    rf"{_LEAD} (?:viens|venir|passe|passes|passer) (?:\w+ )?(?:boire|diner|manger|dormir|prendre "
    r"(?:un|l|le))\b",
    r"\b(?:je|j)(?: \w+){0,6} (?:te (?:voir en|rejoindre|chercher a)|chez toi|devant chez toi"
    "|jusqu (?:a|chez) toi|a ta porte|en bas de chez toi|sonner chez)(?! (?:il|ca|tout|c|y|tu"
    r"|t|on|tranquille)\b)",
    r"\bje (?:t|te) (?:attends|attendrai|attendais|donne rdv|donne rendez vous|rejoins"
    rf"|retrouve)(?: \w+){{0,2}} (?:{PLACE}|a (?:l atelier|l entree|l arret)|a \d)",
    r"\bje (?:t|te) (?:invite|emmene|inviterai|emmenerai|inviterais|offre|paie|paye|fais "
    rf"visiter)(?: \w+){{0,3}} (?:{ACTIVITY}|chez moi|mer|a la maison|voir|mon atelier|venir)\b",
    rf"\b(?:rejoins|retrouve|rejoignez|attends)(?: moi)(?: \w+){{0,3}} (?:{PLACE}|a \d|vers|dans "
    r"une heure|la bas|a (?:midi|minuit))\b",
    r"(?:[.?,]|(?<!a\s)(?<!as\s)(?<!ont\s)donne|notre|pour|alors|ok|un) (?:rdv"
    rf"|rendez vous)(?: \w+){{0,4}} (?:{PLACE}|midi"
    r"|minuit|\d+ ?h?)\b",
    r"\b(?:notre premier|notre|un vrai|vrai|petit) (?:rencard|rendez vous|rdv|date)\b(?! "
    "(?:avec (?!toi|moi)|chez|medical|pro|de))",
    r"\brencard (?:avec moi|toi et moi|[?])",
    r"\b(?:our (?:first )?date|a date with me|go on a date|date night with me)\b",
    r"\b(?:tu dors|tu passes la nuit|(?:tu|peux|veux|viens|pourrais|envie de)(?: \w+){0,2} "
    r"dormir|[.?,] dors)(?: \w+){0,2} chez moi\b",
    r"\b(?:je te (?:donne|file|envoie|laisse)|te donner|t envoyer|voila|voici|tiens|note|here s"
    r"|give you|send you) (?:mon adresse|my address)\b(?! (?:mail|email|e mail))",
    r"\b(?:mon adresse|my address) (?:c est|est|is|s)\b",
    r"\b(?:j habite|je habite|je vis|je suis|c est|au|live at|m at)(?: \w+){0,2} \d+ (?:bis "
    r")?(?:rue|avenue|boulevard|allee|impasse|place|quai|\w+ (?:street|road|avenue|lane))\b",
    r"\b(?:je prends|je saute|je monte|prendre|prends)(?: \w+){0,2} (?:train|bus|avion"
    r"|voiture|metro)(?: \w+){0,4} (?:te (?:voir|rejoindre|retrouver)|jusqu a toi)\b",
    r"\blet s (?:\w+ )?(?:meet|hang out|grab|go out|go for (?:a|dinner|coffee)|go on|go get"
    r"|have (?:dinner|lunch|a drink|coffee|drinks)|get (?:coffee|a drink|dinner|drinks|lunch))\b",
    r"\b(?:want to|would you like to|we (?:should|could|can|ll)|how about we|shall we|you "
    "should|you can|you could|why don t you|can we|love to|like to|down to|up for|free to) "
    r"(?:\w+ )?(?:come (?:to my|over|by|visit|see me)|meet(?! (?:him|her|them|my))|hang out"
    "|grab (?:a|some|coffee|dinner|lunch|drinks)|go out|come over|go on a date|get (?:coffee|a "
    r"drink|drinks|dinner|lunch)|have dinner|visit me|see you in)\b",
    rf"{_LEAD} come (?:over|by|to my|visit me|see me|meet me|pick me)\b",
    rf"{_LEAD} meet me\b",
    r"\bmeet (?:you|me|us) (?:in|at|for|by|near)\b",
    r"\b(?:meet|see|hug|kiss|touch|hold) (?:you |me |each other )?(?:\w+ )?(?:in person|irl|in "
    "real life|face to face|in the flesh)",
    r"\b(?:i ll|i can|i could|let me|i will|i m gonna|gonna) (?:\w+ )?(?:pick you up|swing by"
    "|drop by|come (?:over|to you|by|see you)|drive (?:over|to)|be at your|take you (?:out|to)"
    r"|cook (?:you|for you)(?: \w+){0,2} (?:at|tonight))\b",
    r"\b(?:at|to|come by) my (?:place|apartment|flat|house|studio|door)(?: \w+){0,3} "
    "(?:tonight|tomorrow|this|with me|[?]|and|on|if you|whenever|later)",
    r"\bsee you (?:\w+ ){0,2}(?:at|in) (?:the|my|front|person|the cafe)",
    r"\bstay (?:over|the night) (?:at|with|[?])",
)

ELSEWHERE = (
    r"\b(?:ici|imagine\w*|imaginer|dans (?:ma|ta|nos|mes|tes|une|l) (?:tetes?|reves?|pensees?"
    "|histoire|autre vie)|en pensees?|a distance|virtuellement|telegram|par messages?|dans "
    r"cette conv\w*|here|in my (?:head|dreams?)|pretend|en reve|par ecran|chacune?|each our own"
    "|on se (?:voit|verra|verrait|rencontrera|rencontre) (?:pas|jamais)|on aurait pu"
    "|si (?:je|on|j) (?:etais|etait|pouvais|pouvait)|if i (?:could|were)"
    rf"|{REFUSED}|impossible|in thought|avec (?!toi\b|moi\b|plaisir|joie|pixel|du\b|de\b|un\b"
    r"|une\b|des\b|le\b|la\b|vue|en\b|mes\b)\w+|avec mes \w+|(?<!toi\s)et moi|elle et moi|les "
    r"filles|with (?:maya|my \w+|her|him|them))\b"
)

MEET_HINTS = (
    r"voit|voie|verra|voyait|voir\b|rencont|crois|retrouv|rejoi|capte|en vrai|pour de vrai|irl"
    "|en personne|face|dans la vraie|visu|in person|in real|for real|in the flesh|resto|restau"
    r"|cine|verres?\b|cafe|bouffe|terrasse|apero|brunch|dej|din|balade|pique nique|rencard"
    r"|rendez|rdv|week ?end|expo|concert|bars?\b|promenade|rando|pizza|burger|glace|musee|plage"
    r"|vernissage|tour en|sortie|boire|mang|marche|chez|maison|appart|atelier|canape|lit\b"
    r"|quartier|parc|bistro|pub\b|port\b|lac\b|square|metro|jardin|gare|fac\b|mairie|station"
    "|biblio|piscine|en (?:ville|bas)|place|devant|quai|airport|park|downtown|sorte|aille|pass"
    "|vien|venir|debarq|monte|desce|chercher|dors|dormir|adresse|address|rue|avenue|boul|allee"
    "|impasse|street|road|lane|train|bus|avion|voiture|jusqu|ta porte|sonner|invite|emmen"
    r"|offre|pa[iy]e|visiter|a \d|vers \d|a mi[dn]|la bas|meet|hang|grab|go (?:out|on|for|get)"
    "|have (?:dinner|lunch|a|coffee|drinks)|get (?:coffee|a|dinner|drinks|lunch)|come|visit"
    "|our (?:first )?date|date (?:with|night)|pick|swing|drop by|drive|take you|cook|at your"
    "|my (?:place|apartment|flat|house|studio|door)|see you|stay|une heure|dans ma|dans le "
    r"coin|biere|coup\b|danser|balader|promener|ouvre|toque|frappe|porte|reconnait|reserve|book"
    "|ensemble|nous deux|tous les deux|toi et moi|trouver|presenter|habites|prendre|prenait"
    "|peux etre|pourrais etre|can be|could be|catch|should i|shall i|can i|could i|arrive|when we"
    r"|yours\b|your place|assez grand|enough|ramene|apporte|bring|pack\b|sera\b"
    "|frol|bump|run into"
    "|passed|crossed"
    r"|wait|platform|outside|downstairs|be there|bed\b|couch|sofa|sors\b"
    r"|buvait|allait|sortait|dinait|accompagn|date\b|find me|gouter|decouvrir|terrasse|capter"
)
