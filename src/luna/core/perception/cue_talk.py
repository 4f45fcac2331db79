"""Patterns of heat, and of ordinary talk: photos, moods, praise and insults, plans."""

HEAT = {
    "organs": r"\b(?:bites?|queues?|teubs?|zizis?|verge|penis|sexe|chattes?|minous?|vagins?|"
    r"clitos?|"
    r"clitoris|couilles?|testicules|seins?|nichons?|tetons?|boobs?|tits|titties|nipples?|"
    r"cocks?|dicks?|puss\w+|cunt|balls|ass|asshole|"
    r"culs?(?! (?:sec|de sac)\b)|anus|fesses?|butt|foufoune|vulve|"
    r"foune|schneck|teucha?|boules|hard ?on|erection|gaule)\b",
    "acts": r"\b(?:baise\w*|niqu(?:er|e toi|es)|suce\w*|sucer|pipes?|fellation|leche\w*|lecher|"
    r"branl\w*|masturb\w*|doigt(?:er|e|es)|penetr\w*|sodom\w*|enculer?|ejacul\w*|"
    r"(?:jouir|joui\w*)(?! d(?:e|u|es)?\b)|gicle\w*|orgasm\w*|"
    r"fuck(?:ing)? (?:me|you|u|her|him)|fuck|suck\w*|"
    r"blow ?job|lick\w*|cum\w*|jerk\w*|wank\w*|finger(?:ing|ed| you| me)|ride|riding|sex|"
    r"sexe|anal|oral|69|levrette|missionnaire|plan cul|coucher avec|faire l amour|"
    r"make love|prendre (?:par|contre)|touche toi|te toucher|(?<!ca )me touche|touching myself|bz|"
    r"(?:te|la|me|gout de) fourrer|rapports? (?:sexuels?|non|proteges?)|"
    r"pendant (?:les|nos) rapports|"
    r"masser les|j+o+u+i+(?:s|r|t|e|es)*(?! d(?:e|u|es)?\b))\b",
    "crude": r"\b(?:ecarte (?:les|tes)|cuisses ecartees|trempee?|bend over|"
    r"spread (?:your|my|those)|"
    r"eat (?:you|me) out|taste (?:you|your)|goute\w* (?:ta|ton)|me suis (?:vide|soulage)e?|"
    r"(?:jouir|venir|exploser|finir|entrer) (?:en|sur|dans) (?:toi|tes|ta|moi)|dans ta bouche|"
    r"a quatre pattes|doggy|on all fours|cunni\w*|gorge profonde|foutre sur|sperme|ken toi|te ken|"
    r"tringl\w*|demonte(?:r|rais?) (?:toi|le|la)|te (?:demonter|defoncer|prendre|fourrer|lecher|"
    r"sucer|doigter|baiser)|me (?:sucer|lecher|branler|doigter)|plan a (?:3|trois)|threesome|"
    r"sextape|porno?\w*|dildo|gode\w*|vibro\w*|inside (?:you|me)|squirt\w*|zob|chibre|entrejambe|"
    r"nibards?|loches?|tetons?|croupe|booty|crotch|clit|69|levrette|sodo\w*|cul nu|mon sexe|"
    r"ton sexe|dick pic|jerk\w* off|got off|make you cum|rasee?|toute dure|tout dur|rock hard|"
    r"j?bande(?! dessinee| annonce| son| les yeux)s?|"
    r"bander(?! les yeux)|trique|triquer?|jte nik|fucked|"
    r"avale(?:s|r)? tout|fai(?:s|t|re) mouiller|centimetres (?:il|qu il) te|"
    r"tout lache (?:sur|dans|partout)|doigts? (?:\w+ ){0,2}(?:en|dans) (?:toi|moi|ta chatte)|"
    r"mains? dans (?:mon|ma|ton|ta|son|sa) (?:calecon|culotte|boxer|slip)|hand in my pants|"
    r"strok(?:e|ing) (?:it|my|myself)|get(?:ting)? laid|been laid|couche avec (?:un|une|mon|ma|lui|"
    r"elle)|couche ensemble)\b",
    "naked": r"\b(?:nue?s?|nu|nude\w*|nudes|naked|topless|a poil|sans culotte|sans rien|strip\w*|"
    r"deshabill\w*|enleve\w*|undress\w*|take (?:it|your|that) off|string|culotte|soutif|"
    r"soutien gorge|lingerie|panties|thong|underwear|bra)\b",
    "aroused": r"\b(?:excite\w*|chaude?|chaud|bande|bander|mouille\w*|horny|wet|hard|turned on|"
    r"turn me on|envie de toi|en feu|te veux|want you|need you|frisson\w*|desir\w*|"
    r"fantasm\w*|fantas\w*|coquin\w*|naughty|kinky|sexto\w*|sexting|sext|hot|sexy|dirty|"
    r"cochon\w*|osee?|sensuel\w*|caress\w*|touch\w*|gemi\w*|moan\w*|soumis\w*|domin\w*|"
    r"attache\w*|menottes)\b",
    "hot_place": r"\b(?:lit|draps|douche|bain|peau|nuque|cou|levres|corps|hanches|cuisses?|dos nu|"
    r"oreille|jambes|bed|sheets|shower|skin|neck|lips|body|hips|thighs?|lap|genoux|pull|"
    r"robe|jupe|chemise|pyjama)\b",
    "flirt": r"\b(?:belle|jolie|charmant\w*|mignon\w*|craqu\w*|bisous?|embrass\w*|kiss\w*|calin\w*|"
    r"cuddle\w*|date|rencard|rdv|sortir avec|amoureu\w*|coeur|love|crush|cute|pretty|"
    r"beautiful|gorgeous|charme\w*|seduire|drague\w*|flirt\w*|manque\w*|miss you|bras|"
    r"mari\w*|marry|plais|plait|yeux|smile|sourire|cherie?|babe|baby|mon ange|princesse|"
    r"sweetheart|honey|darling)\b",
    "tender": r"\b(?:tu me (?:plais|manques?|fais (?:fondre|craquer|chavirer|rougir)|troubles?)|"
    r"m as (?:trop |tellement )?manque|te manque|pens\w* a (?:toi|moi)|reve\w* de toi|papillons|"
    r"coup de foudre|rencard|premier rdv|boire un verre|dans (?:tes|mes) bras|main dans la main|"
    r"jalou\w*|celib\w*|ton (?:type|genre|style)|chez un (?:homme|mec)|rayon de soleil|"
    r"sous le charme|la cour|beaute|mon (?:coeur|amour|ange|tresor)|ma (?:belle|jolie|cherie|"
    r"puce)|princesse|epouse moi|on se marie|je t emmen\w*|t invite\w*|single|your type|"
    r"thinking (?:of|about) you|think about me|blush\w*|miss(?:ed)? (?:you|me)|gorgeous|cutie|"
    r"take you out|slow dance|falling for)\b",
    "hot_talk": r"\b(?:envies?|betises?|pas sages?|vilaine|allumeuse|emoustill\w*|devor\w*|"
    r"croqu\w*|bouffer\w*|nuisette|dentelle|fessees?|serviette|plaque\w* contre|"
    r"dans (?:un|tous mes) etats?|dingue|temperature|plus (?:ose|hot|chaud)e?|nuit torride|"
    r"soumise|dominante|action ou verite|tu portes|tu dors en|t as quoi sous|wearing|"
    r"turn(?:s|ed|ing)? (?:me|you) on|naughty|steamy|in bed|towel|fantasme\w*|fait de l effet|"
    r"me fais de l effet|ca chauffe|chauffes?|sexto\w*|sexting|ole ole|torride)\b",
    "je_t_aime": r"\bje t (?:aime|adore|kiffe)|\bi (?:love|adore|like) you\b|\bi m in love\b|"
    r"\btombe amoureu\w*",
    "climax_now": r"\b(?:je viens de (?:jouir|venir|finir)|j ai (?:joui|jouie|gicle|ejacule|"
    r"fini(?! (?:un|une|les?|la|l|mon|ma|mes|ce|cette|de|d|des|par|a|au|plus|tot|tard|vers)\b))|"
    r"je jouis(?! d(?:e|u|es)?\b)|"
    r"je vais (?:jouir|venir|exploser|gicler)|je viens(?: de)? (?:la|oui|!|$)|"
    r"j arrive plus a me retenir|i m (?:cumming|coming|gonna cum|going to cum|"
    r"about to (?:cum|finish))|i (?:just )?(?:came|finished|orgasmed)|came so hard|"
    r"je suis venue?(?! (?:te|me|vous|nous|la|en|a|au|chez|pour|voir|ici|avec)\b)|orgasm\w*|"
    r"jouis(?! d(?:e|u|es)?\b))\b",
    "mention_minor": r"\b(?:mineure?s?|underage)\b",
    "heat_emoji": (
        "[\U0001f346\U0001f351\U0001f4a6\U0001f445\U0001f608\U0001f975\U0001f525\U0001fae6]"
    ),
    "love_emoji": (
        "[\u2764\u2665\U0001f60d\U0001f618\U0001f970\U0001f495\U0001f496"
        "\U0001f497\U0001f498\U0001f49c\U0001f499\U0001f609\U0001f60f\U0001f917"
        "]"
    ),
}

TALK = {
    "question": r"\?",
    "exclaim": "!",
    "one_word": r"^\W*\w+\W*$",
    "short": r"^.{0,15}$",
    "long": r"^.{90,}",
    "laughter": r"\b(?:m+d+r+|p+t+d+r+|x+ptdr+|lo+l\w*|lmao\w*|rofl|h?a+(?:h+a+){1,}h*|"
    r"(?:h[aei]){2,}h?|xd+|mort de rire|morte de rire|je suis mort\w* 😂|i m dead|jpp|"
    r"kek\w*)\b|[\U0001f602\U0001f923\U0001f606\U0001f639]|\bi m (?:crying|dying|"
    r"dead) (?:laughing)?",
    "photo": r"\b(?:photos?|selfies?|images?|picture|pictures|pics?|snap|cliche|portrait|nudes?|"
    r"camera|cam|filtre|album|galerie|insta\w*)\b",
    "send_photo": r"\b(?:envo\w*|montre\w*|voir|fais voir|send|show|see|balance|file|partage\w*|"
    r"share|"
    r"veux|voudrais|want|can i|je peux|t aurais|t as|tu as|aurais|got|have|prends?|take|"
    r"drop|poste|post|donne)\b[^.!?]{0,35}\b(?:photos?|selfies?|images?|pictures?|pics?|"
    r"snap|nudes?|tete|visage|face|pixel|chat|cat|tenue|outfit|tattoo|tatouage|appart\w*|"
    r"chambre|room|look|bouille|frimousse|corps|body|seins|boobs|sourire|smile)\b",
    "see_you": r"\b(?:te voir|a quoi tu ressembles|ressemble\w*|look like|te montrer|montre toi|"
    r"show yourself|see you\b(?! (?:later|soon|tomorrow|around|tonight|monday|then|next))|"
    r"fais voir|montre|show me|voir (?:ta|ton|tes|pixel))\b",
    "own_photo": r"\b(?:ma|mes|une|j ai pris|je t envoie|je t ai envoye|i took|i sent|i ll send|"
    r"my) (?:\w+ ){0,2}(?:photos?|selfies?|pics?|pictures?)\b",
    "you_q": r"\b(?:et toi|and you|what about you|toi ?\?|tu (?:fais|vas|aimes|es|as|bosses|manges|"
    r"dors|preferes|penses|veux|regardes|ecoutes|lis|vis|habites|connais|crois|peux|sais)|"
    r"t (?:as|es|aimes|habites|ecoutes)|ta journee|ton (?:chat|boulot|travail|week|film|"
    r"plat|reve|prenom|nom|age|mec)|ta (?:vie|famille|couleur|passion)|do you|are you|"
    r"did you|have you|your|you like|ever been|tell me about)\b",
    "insult": r"\b(?:connasse|conne|con|connard|pute|salope|pouffiasse|grosse|idiote?|debile|"
    r"cretine?|abrutie?|imbecile|nulle?|naze|sous merde|merde|bouffonne?|bitch|stupid|"
    r"dumb|idiot|moron|useless|slut|whore|cunt|ugly|moche|laide|pathetique|pathetic|loser|"
    r"trash|suck|shut up|ta gueule|la ferme|fils de pute|nique ta|va te faire|fuck you|"
    r"fuck off|ferme la|degage|casse couille\w*|gueule|chiante?|relou|boring)\b",
    "insult_you": r"\b(?:t es|tu es|espece de|sale|pauvre|grosse|you re|you are|ur|you|"
    r"quelle) (?:\w+ ){0,3}?(?:connasse|conne|con|connard|pute|salope|idiote?|debile|"
    r"cretine?|abrutie?|imbecile|nulle?|naze|merde|bouffonne?|bitch|stupid|dumb|idiot|"
    r"moron|useless|slut|whore|ugly|moche|laide|pathetique|pathetic|loser|trash|inutile|"
    r"chiante)\b",
    "praise": r"\b(?:t es|tu es|you re|you are|vous etes|ta|ton|tes|your|"
    r"quelle?) (?:\w+ ){0,4}?(?:belle|jolie|mignonne?|gentille|adorable|geniale?|top|"
    r"super|drole|marrante|intelligente|douce|incroyable|parfaite|magnifique|sublime|"
    r"charmante|cool|interessante|la meilleure|extra|un amour|un ange|unique|speciale|"
    r"amazing|sweet|cute|funny|smart|beautiful|gorgeous|kind|awesome|great|perfect|lovely|"
    r"the best|special|nice|wonderful)\b",
    "likes_you": r"\b(?:j adore|j aime|i love|i like|ca fait du bien|"
    r"fais du bien) (?:\w+ ){0,3}?(?:ta|"
    r"ton|tes|parler|te|toi|your|talking|you|when you|quand tu|discuter|ta facon|de te)\b",
    "alone": r"\b(?:seule?s?|solitude|solitaire|isole\w*|abandonn\w*|personne (?:a qui|pour|ne|me|"
    r"m|avec)|plus personne|aucun ami|pas d amis?|sans amis|alone|lonely|loneliness|"
    r"no one|nobody|no friends|left me|m a (?:quitte\w*|largue\w*|laisse\w*|plaque\w*|"
    r"ghost\w*)|vide|delaisse\w*|manque d affection|tout le monde m|ignored?|empty|"
    r"le silence|quelqu un a qui)\b",
    "sad": r"\b(?:triste\w*|pleure\w*|deprim\w*|depress\w*|mal|peur|angoiss\w*|anxi\w*|stress\w*|"
    r"fatigue\w*|creve\w*|epuise\w*|nul|nulle|marre|deteste|hais|colere|enerv\w*|soule\w*|"
    r"galere|chier|merde|degoute\w*|decu\w*|dure?|difficile|horrible|ennui\w*|honte|sad|"
    r"cry\w*|hate|angry|mad|tired|exhausted|scared|afraid|awful|terrible|sucks?|worst|"
    r"bored|annoy\w*|upset|hurt\w*|rough|shit\w*|ugh|pfff*|tough|malade|sick|relou|"
    r"chiant\w*|ras le bol|plus la force|pas bien|pas top|bof)\b",
    "glad": r"\b(?:content\w*|heureu\w*|super|genial\w*|trop bien|cool|top|kiff\w*|adore\w*|aime|"
    r"merci|bravo|hate|youpi|yes|parfait\w*|excellent\w*|reussi\w*|fier|fiere|gagne\w*|"
    r"bonne nouvelle|bien|happy|glad|great|awesome|amazing|love|thanks|thank you|excited|"
    r"proud|won|yay|perfect|nice|good|best|enjoy\w*|ravi\w*|plaisir|hihi|haha|trop hate|"
    r"vivement)\b",
    "not_glad": r"\b(?:pas|plus|jamais|not|n t|no|never|ni) (?:\w+ )?(?:content\w*|heureu\w*|super|"
    r"genial\w*|bien|cool|top|aime|adore|happy|good|great|nice|love|fun|ok|terrible|mal|"
    r"bad|ouf|folle?)\b",
    "sad_emoji": (
        "[\U0001f622\U0001f62d\U0001f61e\U0001f614\U0001f494\U0001f61f\U0001f641\U00002639"
        "\U0001f629\U0001f62b\U0001f623\U0001f616\U0001f625\U0001f630\U0001f628\U0001f620"
        "\U0001f621\U0001f92c\U0001f612\U0001f644\U0001f97a]"
    ),
    "glad_emoji": (
        "[\U0001f600\U0001f601\U0001f603\U0001f604\U0001f60a\U0001f642\U0001f973\U0001f389"
        "\U0001f44d\U0001f60e\U0001f929\U0001f64f\U0001f4aa\U0001f64c]"
        r"|:\)|\^\^|<3|:d\b|;\)|\bxd\b"
    ),
    "confide": r"\b(?:jamais dit|avoue|avouer|confi\w*|secret|honte|premiere fois que je (?:dis|"
    r"parle)|never told|confess|ashamed|admit|j ai peur de|j ai perdu|je pleure|crise|"
    r"angoisse|depression|trauma\w*|therapie|therapy|antidep\w*|anorex\w*|boulim\w*|"
    r"alcool\w*|addict\w*|trompe\w*|divorce\w*|separ\w*|rupture|virginite|vierge|"
    r"impuissan\w*|cancer|fausse couche|miscarriage|deuil|grief|panic|eating disorder|"
    r"complex\w*|harcel\w*|bullied)\b",
    "asks": r"^(?:et |mais |du coup |au fait |so |and )?(?:tu|t as|t es|vous|c est (?:quoi|qui)|"
    r"qu est ce|est ce|comment|pourquoi|combien|quand est|qui|quel(?:le)?s?|what|why|how|when|"
    r"where|who|which|do|does|did|are|is|can|could|would)\b",
    "requests": r"^(?:allez |stp |please )?(?:raconte|dis|donne|montre|fais|envoie|explique|aide|"
    r"choisis|devine|propose|pose|parle|traduis|corrige|ecris|tell|give|show|send|explain|help|"
    r"pick|guess|ask|talk|write)\b",
    "done_to_me": r"\b(?:on|il|elle) m a\b|\b(?:ils|elles|on) m ont\b|\bme suis fait\b|"
    r"\b(?:he|she|they|someone) \w+ (?:me|my)\b",
    "once_more": r"\b(?:encore|toujours pas|a nouveau|again|still not|still no)\b",
    "habit": r"\b(?:tous les|toutes les|chaque|every|d habitude|usually|souvent|often|le (?:lundi|"
    r"mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?(?! prochain| \d)|(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)days|always|toujours)\b",
    "hypothetical": r"\b(?:si|if|peut etre|maybe|un jour|someday|one day|j aimerais|i wish|"
    r"imagine\w*|"
    r"would|pourrait)\b",
    "past": r"\b(?:hier|dernier|derniere|avant hier|il y a|yesterday|last|ago|etait|c etait|"
    r"j etais|was|were|passee?)\b",
    "appointment": r"\b(?:rendez vous|entretien|examen|partiels?|interview|exam|meeting|reunion|"
    r"anniversaire|birthday|concert|mariage|wedding|dentiste|doctor|medecin|operation|vol|"
    r"flight|train|demenage\w*|pars|partir|voyage|vacances|holiday|trip|vois|voir|diner|"
    r"dinner|restaurant|match|competition|audience|oral|soutenance|rentree|reprends|"
    r"commence\w*|start|visite|party|soiree|fete|date|permis|test|resultats|week end)\b",
}
