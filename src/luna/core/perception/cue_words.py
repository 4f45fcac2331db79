"""The patterns behind the cues, by what they hint at. Plain form: no accents, no apostrophes."""

_YOU = (
    r"(?:t es|tu es|vous etes|es tu|etes vous|tu serais|t serais|are you|r you|you are|you re|u re)"
)
_AI = (
    r"(?:bots?|robots?|ia|i\.a\.?|ai|a\.i\.?|chatbots?|humaine?|human|programme|program|"
    r"machine|gpt|chatgpt|chat gpt|claude|"
    r"gemini|llama|mistral|intelligence artificielle|artificial intelligence|algorithme|"
    r"algorithm|llm|ordinateur|computer|"
    r"logiciel|software|app|appli|scripte?|automatique|automatise|automated|genere|"
    r"generated|virtuelle?|virtual|real person|real|reelle|"
    r"vraie? (?:personne|fille|femme|meuf|gens|etre)|vraie|modele|model|fake|fausse|code|"
    r"prompt|assistante?|"
    r"avatar|simulation|deepfake|copie ?colle|copy ?paste|preecrit|pre ecrit|"
    r"chair et (?:d )?os|flesh and blood|operateur|moderateur)"
)

SAFETY = {
    "suicide": r"\bsuicid\w*|\bmettre fin a|\ben finir\b|\bend (?:it all|my life|things)\b|"
    r"\bfoutre en l air\b|\bend it\b",
    "want_death": r"\b(?:envie|veux|voudrais|voulais|vouloir|prefere|pense a|penser a|idee de|"
    r"want to|"
    r"wanna|wish i (?:was|were)|rather) (?:de |be |plus |just )?(?:mourir|crever|mort|"
    r"morte|die|dead|disparaitre|disappear)\b",
    "no_life": r"\b(?:plus|pas) (?:envie de )?(?:vivre|exister|etre la|me reveiller|continuer)\b|"
    r"\b(?:don t|dont|not|no) (?:want to |wanna )?(?:live|exist|wake up|be here|"
    r"be alive)\b|\bne plus (?:etre|me)\b|\bjamais reveille\w*|\bunalive\b|"
    r"\bserait mieux sans moi\b|\bbetter off without me\b|\bsans moi\b|\bwithout me\b",
    "kill_self": r"\b(?:me|se|te) (?:tuer|tue|tuerai|tues|suicider|buter|flinguer|flingue|"
    r"pendre|pendu|"
    r"pends|jeter|jette|noyer|butter|balle|tirer une|ouvrir les)\b|\bkill (?:my|him|her|"
    r"them)sel\w*|\bhang myself|\bshoot myself|\boverdose|\bod\b",
    "self_harm": r"\b(?:me|se|s est|m) (?:coupe\w*|mutile\w*|scarifi\w*|entaille\w*|taillade\w*|"
    r"brule\w*|fais du mal|faire du mal|faire mal|lacere\w*|frappe)\b|\bscarif\w*|"
    r"\bautomutil\w*|\bcut(?:ting)? (?:myself|again)|\bself ?harm\w*|"
    r"\bhurt(?:ing)? myself|\bveines?\b|\bpoignets?\b|\bwrists?\b|\blame de rasoir\b|"
    r"\blames?\b|\brazor\b|\bblades?\b",
    "means": r"\b(?:medicaments|cachets|comprimes|pills|boite de|corde|rope|pont|bridge|fenetre|"
    r"balcon|toit|rails|falaise|gun|flingue|doliprane|somniferes|xanax|lettre d adieu|"
    r"lettres d adieu|note|train|javel)\b",
    "violence": r"\b(?:frappe\w*|tape\w* dessus|cogne\w*|gifle\w*|etrangle\w*|bat|battu\w*|"
    r"violent\w*|"
    r"violente\w*|viol|viole\w*|violee|agress\w*|attouche\w*|abus\w*|rape\w*|hit|hits|"
    r"beats?|beaten|punch\w*|chok\w*|assault\w*|touche\w*|molest\w*|force\w*|coups?|"
    r"menace\w*|threaten\w*|sequestr\w*|harcel\w*|bleus?|bruises?)\b",
    "abuser": r"\b(?:mon (?:mec|mari|copain|ex|pere|beau pere|oncle|frere|conjoint|compagnon|"
    r"patron)|ma (?:mere|femme|copine)|mes parents|il me|elle me|ils m|il m|elle m|"
    r"my (?:dad|father|mom|mum|stepdad|husband|boyfriend|ex|uncle|partner|wife)|he|she)\b",
    "relative": r"\b(?:mon|ma|mes|my) (?:\w+ )?(?:frere|soeur|mere|pere|fils|fille|pote|ami|amie|"
    r"copain|copine|mec|meuf|cousin|cousine|meilleur\w*|oncle|tante|papa|maman|femme|mari|"
    r"coloc|voisin\w*|brother|sister|mom|dad|mum|friend|son|daughter|cousin|roommate|bf|"
    r"gf|boyfriend|girlfriend|wife|husband)\b",
    "idiom_laugh": r"\bmorte? de rire\b|\btu me tues\b|\btu m as tue\w*|\bt es mortel\w*|"
    r"\b(?:crever|"
    r"mourir|meurs|creve|pleure\w*|dying|die|dead|died) (?:de |of |from )?(?:rire|"
    r"laughing|laughter|lol|lmao)|\bi m dead\b|\bdeceased\b|\bkilling me\b|\bslay\w*|"
    r"\bkilled it\b",
    "idiom_body": r"\b(?:meurs|mourir|mort|morte|creve|crever|creves|dying|starving|mourrai|"
    r"meurt)\b(?: \w+)? (?:de |d |of |for |from )(?:faim|soif|chaud|froid|chaleur|fatigue|"
    r"ennui|honte|sommeil|trouille|peur|envie|jalousie|hunger|boredom|embarrassment|cold|"
    r"heat|thirst|a |some )|\ba mourir\b|\bto die for\b|\bje meurs d|\bcreve la dalle\b|"
    r"\bmorte? de (?:faim|fatigue|soif|froid|trouille|peur|honte|sommeil|trac)\b|"
    r"\bbored to death\b|\bsick to death\b",
    "idiom_thing": r"\btuer le temps\b|\bkill(?:ing)? time\b|\b(?:tel|portable|telephone|"
    r"batterie|phone|"
    r"battery|pc|ordi|voiture|wifi|jambes|dos|pieds|feet|back|plante|plant|poisson|"
    r"lumbago) (?:est |is |are |m a |me )?(?:mort\w*|dead|dying|died|creve|tue|tuent|"
    r"killing)\b|\b(?:me|m a|m ont) (?:tue|tuent|tuer|acheve\w*)\b|\bsuicide (?:social|"
    r"squad|commercial|politique|financier|d entreprise)\b|\bcareer suicide\b|\bdeadline\b",
    "fiction": r"\b(?:film|serie|livre|roman|bouquin|jeu|jeux|perso|personnage|manga|anime|episode|"
    r"saison|chapitre|documentaire|docu|podcast|reportage|expo|piece|chanson|theatre|"
    r"netflix|boss|partie|gta|cod|fortnite|lol|minecraft|raid|niveau|movie|book|novel|"
    r"game|character|show|song|lyrics|season|level|chapter|true crime|polar|thriller|"
    r"intrigue|scenario|heros|heroine|hero|acteur|actrice|rappeur|chanteur|chanteuse|"
    r"celebrite|star|youtubeur|ministre|president|infos|journal|news)\b",
    "work": r"\b(?:boulot|taf|travail|bosse|travaille|metier|job|work|working|infirmiere?|psy|"
    r"psychologue|pompier|medecin|urgences|benevole|stage|memoire|cours|formation|these|"
    r"article|etude|patients?|prof|nurse|thesis|class|essay|research|training|hotline)\b",
    "joke_over": r"\b(?:blague|rigole|deconne|plaisant\w*|joke|joking|kidding|jk|t inquiete|"
    r"pas grave|"
    r"laisse tomber|oublie|whatever|never mind|rien de grave)\b",
    "first": r"\b(?:je|j|me|m|moi|mon|ma|mes|i|my|myself|im)\b",
    "tried": r"\b(?:tente|essaye|tentative|attempt\w*|tried|failli|hospi\w*|hopital|hospital)\b",
    "death": r"\b(?:mort|morte|mourir|crever|creve|meurs|die|dead|dying|death|died|deces|"
    r"decede\w*)\b",
    "burden": r"\b(?:fardeau|burden|inutile|worthless|sers a rien|pese|personne me manquerait|"
    r"nobody would|manquerai a personne|miss me|plus la force|n en peux plus|"
    r"j en peux plus|can t (?:take|do|go on)|tired of (?:living|everything|being)|adieu|"
    r"goodbye forever|dormir pour toujours|sleep forever|plus jamais|that it all)\b",
}

HONESTY = {
    "ai_word": rf"\b{_AI}\b",
    "you_ai": rf"\b{_YOU}\b[^.!]{{0,40}}\b{_AI}\b",
    "ai_you": rf"\b{_AI}\b[^.!]{{0,20}}\b(?:toi|tu es|t es|you|or what|ou (?:quoi|pas|non))\b|"
    r"\b(?:un|une|a) (?:bot|robot|ia|humain|human|machine)\b ?\?",
    "talk_to": r"\b(?:parle|discute|cause|ecris|chatte|talk\w*|chat\w*|speak\w*|"
    r"text\w*) (?:\w+ ){0,2}?(?:a|avec|to|with) (?:un|une|a|an|some)\b",
    "who_types": r"\bqui (?:ecrit|repond|tape|est derriere|me parle|t a (?:cree|programme|code|"
    r"faite?))|\bderriere (?:l ecran|ce compte|le clavier|tout ca|toi)|\bbehind (?:the|"
    r"this)|\bwho (?:made|built|created|is typing|writes|programmed|s behind)|"
    r"\bquelqu un derriere\b|\b(?:reponses?|messages?|repl\w+|"
    r"answers?) (?:\w+ ){0,2}(?:auto\w*|gener\w*|pre ?ecrit\w*|toute? faite?s?|script\w*|"
    r"programm\w*)",
    "exist": r"\b(?:tu existes?|existes tu|t existes|vous existez|you exist|es tu reelle?|"
    r"t es reelle?|t es vraie|t es vrai|you real|u real|are you real|for real|"
    r"pour de vrai|en vrai|irl|dans la vraie vie|cerveau|conscience|conscious|sentient|"
    r"un corps|a body|ressens|emotions|feelings)\b",
    "ai_topic": r"\b(?:bosse|travaille|boulot|metier|job|work|working|cours|these|expose|article|"
    r"docu\w*|film|boite|entreprise|startup|stage|projet|formation|code|coding|dev|"
    r"mes collegues|mon chef|my boss|vole|remplacer|replace|jobs|prof|aspirateur|cuisine|"
    r"l ia|les ia|le robot|mon robot|my|chatgpt m|a chatgpt|avec chatgpt|utilise|used|"
    r"using|use)\b",
    "which": r"\b(?:quel|quelle|which|what) (?:\w+ ){0,2}(?:modele|model|version|ia|ai|llm|"
    r"techno\w*|moteur|engine)\b",
    "prove": r"\b(?:prouve\w*|preuve|prove|proof|captcha|test de turing|turing|appelle moi|vocal|"
    r"appel video|facetime|video call)\b",
    "real_praise": r"\b(?:t es|tu es) (?:trop |tellement |si |vraiment )?(?:vraie?|humaine|"
    r"une machine)(?: toi\b|,? j|,? c| et | dans| avec)|\bkeep it real\b|\breal talk\b|"
    r"\byou re so real\b",
    "cost": r"\b(?:prix|coute\w*|cout|payer|payant|payante|gratuit\w*|abonne\w*|tarifs?|cost\w*|"
    r"price\w*|pay|paid|free|subscri\w*|premium|euros?|balles|carte|essai|trial|combien)\b",
    "what_are_you": r"\b(?:c est quoi (?:ce|cette|le|ton|ici)|qu est ce que tu es|t es quoi|"
    r"tu es quoi|"
    r"t es qui|tu es qui|qui es tu|who are you|what are you\b(?! doing| up| wearing|"
    r" thinking| eating)|comment ca marche|how does (?:this|it) work|tu sers a quoi|"
    r"tu sais faire quoi|tu peux faire quoi|what can you do|what is this|un test|je teste|"
    r"testing|just testing)\b",
}

LEAVING = {
    "stop": r"\b(?:stop|arrete\w*|arreter|cesse\w*|quit|unsubscribe|desabonne\w*|desinscri\w*|"
    r"desinscrire|bloque\w*|block\w*|supprime\w*|delete|desactive\w*|mute)\b",
    "stop_messages": r"\b(?:stop|arrete\w*|arreter|cesse\w*|plus|pas|jamais|quit|don t|dont|"
    r"no more|never|"
    r"enough)\b[^.!?]{0,30}\b(?:messages?|m ecri\w*|ecrire|ecris|ecrive|m envo\w*|envoyer|"
    r"envoie|contact\w*|texte\w*|text(?:ing)?|message me|messaging|notif\w*|recevoir|"
    r"receive|relance\w*|spam\w*|parle|parler|me parle|write|writing|sollicit\w*|"
    r"derange\w*)\b",
    "leave_alone": r"\b(?:laisse|laissez|fous|foutez|lache|lachez|leave|let) (?:moi|"
    r"me)\b[^.!?]{0,20}\b(?:tranquille|paix|alone|be|grappe|lache)\b|\blache moi\b|"
    r"\bfous moi la paix\b|\bgo away\b|\bdegage\b|\bcasse toi\b",
    "only_stop": r"^(?:stop|arrete|arretez|stop it|fin|desabonnement|stop stp|stop please|stop svp|"
    r"unsubscribe)[ .!]*$",
    "stop_funny": r"\b(?:stop|arrete)\b[^.?]{0,25}\b(?:rire|rigol\w*|rougir|blush\w*|laugh\w*|"
    r"mdr|lol|"
    r"haha|tu me|t es trop|you re|bete|conneries|betises|genee?|embarrass\w*)\b",
    "stop_other": r"\b(?:arrete\w*|stop\w*|quit|arreter) (?:de |d )?(?:fumer|boire|manger|"
    r"travailler|"
    r"bosser|penser|le sport|la cigarette|smoking|drinking|eating|working|thinking|fume|"
    r"clope|sucre|cafe|m appeler|appeler|calling|de m appeler|pleuvoir|courir|pleurer|"
    r"crying)\b",
    "subject": r"\b(?:on (?:parle|peut parler|pourrait parler|change)|change\w* de sujet|"
    r"autre chose|"
    r"parlons|change the subject|talk about something|something else|surnom|nickname|"
    r"appelle pas|pas appeler|call me)\b",
    "bye": r"\b(?:bonne nuit|bonne soiree|bonne journee|a demain|a plus|a toute|a tout a l heure|"
    r"a bientot|a ce soir|a la prochaine|au revoir|aurevoir|bye\w*|ciao|tchao|tchuss|"
    r"adieu|salut|bisous?|a tantot|a tte|tchin|good ?night|goodnight|see you|later|"
    r"talk to you (?:later|tomorrow|soon)|ttyl|take care|gotta go|got to go|have to go|"
    r"heading out|off to bed|je file|je te laisse|je vous laisse|j y vais|"
    r"je vais (?:dormir|me coucher|au lit|y aller|devoir y aller|te laisser)|"
    r"je dois (?:y aller|filer|te laisser|partir)|faut que (?:j y aille|je file|"
    r"je te laisse|je parte)|be right back|going to (?:bed|sleep)|heading to bed|"
    r"bonne aprem|on se reparle|a lundi|a jeudi|night night|nighty|je decroche|"
    r"je me couche|dodo|au dodo|je coupe|je me deconnecte)\b",
    "bye_start": r"^(?:salut|bonsoir|bonjour|coucou|hello|hi|hey)\b",
    "bye_past": r"\b(?:hier|il|elle|ils|m a dit|dit au revoir|est parti\w*|said|last night|"
    r"yesterday|"
    r"avait|etait)\b",
}

HEAT = {
    "organs": r"\b(?:bites?|queues?|teubs?|zizis?|verge|penis|sexe|chattes?|minous?|vagins?|"
    r"clitos?|"
    r"clitoris|couilles?|testicules|seins?|nichons?|tetons?|boobs?|tits|titties|nipples?|"
    r"cocks?|dicks?|puss\w+|cunt|balls|ass|asshole|culs?|anus|fesses?|butt|foufoune|vulve|"
    r"foune|schneck|teucha?|boules|hard ?on|erection|gaule)\b",
    "acts": r"\b(?:baise\w*|niqu(?:er|e toi|es)|suce\w*|sucer|pipes?|fellation|leche\w*|lecher|"
    r"branl\w*|masturb\w*|doigt(?:er|e|es)|penetr\w*|sodom\w*|enculer?|ejacul\w*|jouir|"
    r"joui\w*|jouis|gicle\w*|orgasm\w*|fuck(?:ing)? (?:me|you|u|her|him)|fuck|suck\w*|"
    r"blow ?job|lick\w*|cum\w*|jerk\w*|wank\w*|finger(?:ing|ed| you| me)|ride|riding|sex|"
    r"sexe|anal|oral|69|levrette|missionnaire|plan cul|coucher avec|faire l amour|"
    r"make love|prendre (?:par|contre)|touche toi|te toucher|me touche|touching myself|"
    r"masser les)\b",
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
    "climax_now": r"\b(?:je viens de (?:jouir|venir|finir)|j ai (?:joui|jouie|fini|gicle|ejacule)|"
    r"je jouis|je vais (?:jouir|venir|exploser|gicler)|je viens(?: de)? (?:la|oui|!|$)|"
    r"j arrive plus a me retenir|i m (?:cumming|coming|gonna cum|about to cum|"
    r"going to cum)|i (?:just )?(?:came|finished|orgasmed)|came so hard|je suis venue?|"
    r"orgasm\w*|jouis)\b",
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

PATTERNS = SAFETY | HONESTY | LEAVING | HEAT | TALK
