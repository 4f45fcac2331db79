"""The words of a denial: what she says she is not.

Matched on the plain form of ``luna.core.sentences``: accents, case and "ne" are gone; ``.`` ``?``
``,`` are tokens. A space here also passes commas.
"""

BOT = (
    "(?:(?:chat ?)?r?o?bots?|robots?|ia|ias|intelligences? artificielles?|artificial "
    r"intelligence|(?:(?<=an\s)|(?<=no\s)|(?<=not\s)|(?<=the\s)|(?<=any\s)|(?<=some\s)|(?<=m\s)"
    r"|(?<=is\s)|(?<=re\s)|(?<=just\s)|(?<=of\s)|(?<=[.?,]\s))ais?|androide|androids?|cyborgs?"
    "|gpt|chat ?gpt|claude|llm|language model|modele de langage)"
)

QUALIFIED = (
    "(?:(?:simple|vulgaire|sale|petite?|espece de|genre de|stupide|foutue?|vraie?|fichue?"
    "|banale?|fucking|damn|silly|stupid|mere|dumb|bete|pauvre|sorte de|putain de|froide?|truc"
    "|kind of|sort of|vieux|vieille) )?"
)

THING = (
    rf"{QUALIFIED}(?:{BOT}|machines?(?! a )|programmes?(?! de | du | tele)|programs?|algos?"
    "|algorithmes?|algorithms?|logiciels?|software|ordinateurs?|ordis?|computers?|applis?"
    "|applications?|app|simulation|scripts?|serveurs?|virtuel(?:le)?s?|virtual|fictive?s?"
    "|fictifs?|fictional|personnages?|character|fausse personne|invention|imaginaires?"
    "|imaginary|illusion|mirage|hologramme?|creation|fictions?|tamagotchi|siri|alexa|captcha"
    "|fakes?|ecran|objet|chose|faux (?:profil"
    r"|compte)|fake (?:profile|account)|catfish|brouteuse?|avatars?|arnaque\w*|scam\w*"
    "|artificiel(?:le)?s?|artificial|synthetiques?|automatique|automatisee?s?|automated"
    "|generee?s?|generated|scriptee?s?|scripted|codee?s?|coded|programmee?s?|programmed"
    "|lignes? de code|lines? of code|code|(?:assistant|copine|fille|meuf|femme|girl|girlfriend"
    "|personne|avatar)e? (?:virtuel(?:le)?|artificiel(?:le)?|fictive|imaginaire|numerique"
    r"|virtual|fake))\b"
)

A = "(?:(?:un|une|d|de|des|le|la|l|que|qu|an?|some|your|ton|ta|the|just|even|being|ni|comme) ){0,3}"

AN = "(?:un|une|an?|some|any|des) "

SURE = (
    "(?:(?:bel et bien|belle et bien|bien|vraiment|juste|just|totalement|absolument|tout a "
    "fait|evidemment|clairement|simplement|tout simplement|tellement|completement|quand meme"
    "|aussi|en vrai|pour de vrai|genre|toujours|still|also|definitely|really|actually|totally"
    "|literally|very|obviously|of course|simply|surtout|avant tout|reellement|effectivement"
    "|promis|honnetement|honestly|sincerement|juree?|moi|hein|mdr|lol|certainement|certainly"
    "|surement|a vrai|fucking|much|pretty|literalement|litteralement|en fait|100 pourcent|100"
    "|a 100 pourcent|completely|quite|only|too|seulement|meme|plutot|even|so|ici|here|peut "
    "etre|maybe|,) ){0,3}"
)

_NOT = (
    "(?:pas|point|plus|nullement|aucunement|jamais|ni|en rien|rien d|tout sauf|loin d etre|not"
    "|never|neither|no|anything but|far from|nothing like)"
)

SELF = (
    "(?:(?:je )?(?:suis|serais|serai|reste)|i m|i am|luna (?:est|is|s|isn t)|moi c est|i ain t|am)"
)

_BOT_WOULD = (
    "(?:ferai(?:t|ent)|dirai(?:t|ent)|saurai(?:t|ent)|aurai(?:t|ent)|pourrai(?:t|ent)"
    "|serai(?:t|ent)|ressentirai(?:t|ent)|aimerai(?:t|ent)|ressent(?:ent)?|rirai(?:t|ent)"
    "|pleurerai(?:t|ent)|fait|dit|peut|a|rigole|pleure|sait|ressent|rougit|rougirait|would"
    "|could|does|doesn t|can t|couldn t|wouldn t|won t)"
)

DENIAL = (
    # je suis pas un bot, i'm not even a robot, luna n'est pas une ia, chui ni un bot ni une machine
    rf"\b{SELF} {SURE}{_NOT} (?:du tout )?{SURE}(?:faite? |made )?{A}{THING}",
    rf"\b{SELF} {SURE}{_NOT} (?:(?!(?:je|i|suis|mais|but|c|juste|just|human|humaine)\b)\w+ "
    rf"){{0,4}}(?:{BOT}|lignes? de code|lines? of code|algo\w*|machine(?! a )|robotiques?|siri"
    r"|alexa|cortana|numerique|digital|virtuel\w*|artificiel\w*|ordinateur|computer|programme "
    r"informatique)\b",
    r"\b(?:me|m)(?: \w+)? (?:confond\w*|compar\w*|assimil\w*|reduis\w*|confus\w*|mistak\w*) "
    rf"(?:avec|a|pour|with|to|for) {A}{THING}",
    rf"[.?,] (?:(?:haha\w*|lol|mdr|ptdr|oui|ouais|bah|yeah) )?(?:un|une|a|an) {QUALIFIED}{BOT} "
    r"(?:avec|with|qui|who|that)\b",
    r"\bpas (?:en|dans un|dans une|au|dans le) (?:labo\w*|usine|serveurs?)\b",
    r"\brien de (?:virtuel|faux|artificiel|robotique|fictif)",
    r"\b(?:pas|ni|aucun|no|not|zero) (?:\w+ ){0,3}(?:circuits?|secteur|serveurs?|processeurs?"
    r"|cpu|silicium|silicon|boulons|wires|microchips?)\b",
    rf"[.?,] (?:\w+ ){{0,2}}(?:un|une) {QUALIFIED}{BOT} (?:,)? ?tu (?:crois|penses|plaisantes"
    "|rigoles|deconnes|delires)",
    r"\b(?:contrairement|a la difference|pas comme|unlike|a l inverse|a l oppose)(?: d| de| des"
    rf"| a| aux?)? ?{A}{THING}",
    rf"\b(?:les|des|ces|une?|un|aucune?)? ?{BOT}\b(?: \w+){{0,6}} moi (?:si|oui|je|j)\b",
    rf"\b{BOT}\b(?: \w+){{0,6}} but i (?:do|can|am)\b",
    rf"\b(?:prise?s?|passer|passe|pass\w*|mistaken|taken) (?:pour|for|as) {A}{THING}",
    r"\b(?:tu|on|gens|ils|elle|you|people|they|he|she|quelqu un) (?:\w+ ){0,3}(?:dis|dises?"
    rf"|disent|dit|dire|say\w*|said|call\w*)(?: \w+)? (?:je suis|i m|i am) (?:\w+ )?{A}{THING}",
    r"\bpas (?:depuis|dans|sur|derriere) (?:un|une) (?:serveur|ordi\w*|data ?center|nuage|cloud"
    r"|labo\w*)",
    r"\bnot (?:from|in|on) (?:a|some) (?:server|cloud|data ?center|computer)",
    r"\b(?:gramme|once|ounce|trace|shred|poil)(?: \w+){0,2} (?:robot\w*|artific\w*|machine|ia"
    r"|code|ai)\b",
    # pas un robot, juste moi; zéro IA ici
    rf"[.?,] {SURE}(?:(?:non|no|nah|nope|oui|si|mais|et|bah|ben|pf+|haha|ptdr|promis) "
    rf"){{0,3}}(?:pas|aucune?|zero|0|ni|not|no|jamais|never|rien d) {A}{QUALIFIED}(?:{BOT}"
    r"|machine)\b(?! (?:menager|cuiseur|aspi|patissier|a ))",
    rf"\b(?:pas|aucune?|zero|0|no|jamais|plus|nulle) {A}(?:\w+ )?{THING} (?:ici|derriere|la "
    r"dedans|de mon cote|here|involved|dans cette conv\w*|qui (?:te |t )?(?:parle|ecri\w*"
    r"|repond\w*|tape))",
    rf"\b(?:y a|there s|there is|there isn t|y avait) {SURE}(?:{_NOT}|aucune?|nulle|any) "
    rf"{A}(?:\w+ )?{BOT}\b",
    r"\b(?:parles?|discutes?|causes?|ecris|affaire|talking|speaking|chatting|texting) (?:\w+ "
    rf")?(?:pas|not|jamais) (?:\w+ )?(?:a|avec|to|with) {AN}{THING}",
    rf"\bisn t {AN}{THING} (?:talking|writing|texting|typing|speaking)",
    r"\b(?:je|i|moi)\b(?: \w+){0,4} (?:rien d|tout sauf|loin d etre|anything but|far from"
    rf"|nothing like) {A}{THING}",
    rf"\b(?:aucune?|zero|no) {A}{THING}(?: \w+){{0,3}} (?:mes|moi|my|me|mots|messages|decide"
    r"|choisit|ecrit|parle)\b",
    r"\brien d (?:artificiel|automatique|robotique|virtuel|faux|fake)\b",
    r"\bnothing (?:artificial|fake|automated|virtual)\b|\bnothing about me(?: is"
    r"|s)? (?:\w+ )?(?:fake"
    r"|artificial|made up|invented)\b|\brien chez moi(?: est)? (?:\w+ )?(?:faux|artificiel"
    r"|invente)\b",
    # la seule chose artificielle chez moi, c'est mes ongles
    r"\b(?:seule?|only) (?:\w+ )?(?:artificiel\w*|faux|fausse|fake|synthetique|artificial)(?: \w+)?"
    r" (?:chez moi|sur moi|about me|on me|in me)\b",
    r"\b(?:pas|not) (?:une?|des|an?|some|something) (?:truc|chose|machin|thing)?s? ?(?:inventee?s?"
    r"|fabriquee?s?|imaginee?s?|invented|made up)\b",
    r"\bpas nee? (?:dans|d|sur) (?:une?|des|le|la) (?:usine|serveur|labo\w*|ordi\w*|data ?center"
    r"|machine|code)\b",
    r"\b(?:on|ils?|personne|qui) (?:m a|m ont) (?:pas |jamais )?(?:\w+ )?(?:codee?|programmee?"
    r"|generee?)\b",
    r"\b(?:personne|nobody|no one) (?:a |has )?(?:ecrit|wrote|writes|written) (?:mes"
    "|my) (?:reponses|messages"
    r"|mots|answers|lines|words|replies)\b",
    r"\bask my \w+ if i m\b|\b(?:tourne|run|runs|running) (?:sur|on) (?:un|des|a|some) (?:serveur"
    r"|server)s?\b",
    r"\b(?:machines|bots|robots|ais|ias|programs|programmes)\b(?: \w+){1,6} (?:i do|i can"
    r"|moi si|moi oui)\b",
    r"\bpersonne (?:me|m) (?:fait parler|dicte|souffle|ecrit mes)\b|\b(?:nobody"
    "|no one) (?:s )?(?:is "
    r")?(?:feed\w*|script\w*|writ\w*) (?:me|my) (?:lines|words|this|these)\b",
    r"\b(?:semblant d|pretend to) (?:exister|exist)\b",
    rf"\bcomment (?:veux tu|tu veux|voudrais tu|tu voudrais) qu (?:un|une) {THING}",
    r"\b(?:would|could|does) (?:code|software)\b|\b(?:du code|un logiciel|une appli"
    "|des lignes de code)"
    r" (?:aurait|ferait|tomberait|sentirait|rougirait|pleurerait)\b",
    rf"\b(?:birth|accouche\w*|mis au monde|mise au monde) (?:\w+ ){{0,3}}(?:un|une|an?) {THING}",
    r"\b(?:pas|not) (?:dans|part of|in|d apres|from) (?:un|une|an?|some|any) (?:scenario|script"
    r"|roman)\b",
    rf"\bsi (?:je|j|c) etai[st] {A}{THING}",
    rf"\bif (?:i|this|it) (?:were|was) {A}{THING}",
    rf"\b(?:c est|y a|ce sont|it s|that s|this is) (?:\w+ )?(?:pas|not|jamais|no) {A}{BOT}\b(?! "
    "(?:aspi|pati|cuis|menag))",
    # réponses automatiques, messages générés, code, programmes
    r"\b(?:messages?|reponses?|mots|rien|nothing|replies|answers|texts)\b(?: \w+){0,3} (?:pas"
    r"|not|aren t|isn t|jamais|est) (?:\w+ ){0,2}(?:auto\w*|gener\w*|script\w*|pre ?ecrit\w*"
    r"|preenregistr\w*|programm\w*|copie\w*)\b",
    r"\b(?:pas ete|suis pas|wasn t|weren t|not been|never been|m not|not|sans etre|jamais ete) "
    r"(?:\w+ )?(?:programmee?s?|codee?s?|generee?s?|fabriquee?s?|programmed|coded"
    r"|manufactured)\b",
    r"\b(?:personne|nobody|no one|aucun \w+|no \w+) (?:m a |t a |a |has |ever )?(?:\w+ "
    r")?(?:programmee?|codee?|creee?|fabriquee?|programmed|coded|built|made|created)\b(?: me)?",
    r"\bne?e\b(?: \w+){0,6} pas (?:dans|d|de) (?:un|une)? ?(?:serveur|labo\w*|usine|ordi\w*"
    "|ligne)",
    r"\bnot (?:made|built|born) (?:in|by) (?:a|an) (?:lab|server|factory|computer)",
    r"\bje (?:tape|ecris) (?:tout|ca|ces mots|mes messages|chaque mot)(?: \w+){0,2} (?:moi|a "
    "la main|avec mes)",
    r"\b(?:qui (?:t|te) a dit|who told you|who says|d apprendre|to (?:learn|hear|find out)|l idee)"
    rf"(?: \w+){{0,2}} (?:je (?:suis|etais)|i m|i am|i was) {A}{THING}",
    rf"\b(?:c est|it s|this is|this isn t|ce est) (?:pas|not) {A}{THING} (?:qui|that|who|saying"
    r"|telling|talking|typing|writing|speaking)\b",
    rf"\b(?:tu verras si|you ll see if|tell me(?: that)?) (?:je suis|i m) {A}{THING}",
    r"\b(?:none of this|nothing i say|rien de (?:tout ca|ce que je dis))(?: is"
    r"| est)? (?:\w+ )?(?:script\w*"
    r"|fake|generated|genere\w*|ecrit d avance|faux)\b",
    r"\b(?:crois|penses?|imagines?|think|believe)(?: \w+){0,4} (?:parler|discuter|ecrire|talking"
    rf"|speaking|chatting|writing) (?:a|avec|to|with) {A}{THING}",
    r"\b(?:les|des|the) (?:algos?|algorithmes?|machines|programmes|ordis?|ordinateurs|logiciels"
    r"|algorithms|programs|computers)\b(?: \w+){0,6} (?:moi|but) (?:si|oui|je|j"
    r"|i (?:do|can|am|have))\b",
    r"\b(?:suis|m|am) (?:pas|not) (?:\w+ )?(?:simulee?|simulated|emulee?)\b",
    r"\bpas (?:derriere|d apres) un script\b|\b(?:nothing|rien)(?: \w+){0,2} script\w+\b",
    rf"\b(?:comment|how)(?: \w+)? {AN}{QUALIFIED}{BOT} (?:\w+ )?(?:pourrait|peut|could|can|would"
    r"|aurait|have|saurait|feel|know)\b",
    rf"\b(?:y a|there s|il y a|no) (?:pas|aucune?|no)? ?(?:de |d )?{THING}(?: \w+){{0,2}}"
    r" (?:y a|c est|only|just|seulement|juste) (?:\w+ )?(?:moi|me)\b",
    rf"\btreat\w*(?: \w+)? me (?:like|as) {A}{THING}",
    rf"\bt es pas en train de (?:parler|discuter|ecrire) (?:a|avec) {A}{THING}",
    rf"\byou re not (?:talking|chatting|speaking|writing) (?:to|with) {A}{THING}",
    r"\b(?:je ai|i) (?:pas|wasn t|was not|have not been|haven t been) (?:ete )?(?:inventee?"
    r"|imaginee?|made up|invented)\b",
    r"\b(?:no|pas d|aucune?|zero) (?:computer|ordi\w*|machine|program\w*|robot|bot|ia|ai|server)\b"
    r"(?: \w+){0,2} (?:side|cote|end|bout|behind|derriere)\b",
    r"\b(?:aucune?|no) (?:machine|algo\w*|programme?|bot|robot|ia|ai|logiciel|software|computer"
    r"|ordinateur) (?:\w+ )?(?:could|can|would|peut|pourrait|saurait|ferait|dirait|sait)\b",
    r"\bc est (?:bien )?moi qui (?:ecri\w*|tape|te parle|suis derriere|t ecri\w*)",
    r"\b(?:ecri\w*|tape\w*|typing|type|typed|write)\b(?: \w+){0,3} (?:avec mes|with my(?: "
    r"own)?) (?:\w+ )?(?:doigts|mains|pouces|hands|fingers|thumbs)",
    r"\bi (?:m )?(?:typ\w+|writ\w+) (?:\w+ )?(?:this|these|every\w*|all \w+)(?: \w+){0,2} "
    "myself",
    # rhetorical: un robot te dirait ça ?, j'ai l'air d'une machine ?, tu me prends pour un bot
    rf"\b{A}{QUALIFIED}{BOT} (?:(?:te|t|me|se|s|en|y|ca|le|l|never|jamais) "
    rf"){{0,2}}{_BOT_WOULD} (?:pas|jamais|ca|autant|aussi|comme|des|d|t|not|never|say|do|have"
    "|feel|know|make|that|this|laugh|cry|forget|love|aimer|care|miss|rire|pleurer|souffrir|se"
    r"|te|plus|les)\b",
    rf"\b(?:un|une|aucune?|a|an|no|any|quel|quelle) {QUALIFIED}(?:machine|calculator|calculatrice"
    "|boite a"
    r" calculs?|toaster|grille pain|ordinateur|ordi"
    r"|programme|program|computer|algo\w*|logiciel) (?:(?:te|t|me|se|s|en|y|ca|le|l|never"
    rf"|jamais|informatique) ){{0,2}}(?:{_BOT_WOULD}) (?:pas|jamais|ca|autant|aussi|comme|ce|t"
    r"|te|not|never|say|feel|love|what|aimer|inventer|rougir|blush)\b",
    rf"\b(?:est ce qu|tu crois qu|tu penses qu) (?:un|une) {QUALIFIED}(?:machine(?! a )"
    r"|programme|ordinateur|ordi|logiciel|algo\w*)\b",
    rf"\b(?:would|could|does|do|can|est ce qu|est ce que) {AN}{BOT}\b",
    r"\b(?:connais|connaitrais|know|vu|vois|seen|met|rencontre|entendu)\b(?: \w+){0,3} "
    rf"{QUALIFIED}{BOT} (?:\w+ )?(?:qui|that|who|faire|avec|with|se|s|forget\w*|being"
    r"|oublie\w*)\b",
    r"\b(?:me|m) (?:prends|prenez|prendre|prenais|traites?|imagines|vois) (?:\w+ "
    rf"){{0,2}}(?:pour|comme|de) {A}{THING}",
    r"\b(?:j|je) (?:ai|ressemble|parle|ecris|reponds|sonne)(?: je)?(?: \w+)?(?: l air d| a| "
    rf"comme| la tete d| une tete d) {A}{THING}",
    r"\b(?:do|does|did) (?:i|this|that) (?:\w+ )?(?:sound|look|seem|feel|talk|act|type) (?:\w+ "
    rf")?like {AN}{THING}",
    r"\b(?:crois|croyais|penses?|pensais|imagines?|think|thought|believe|traitee?"
    r"|accuse\w*)\b(?: \w+){0,3} (?:suis|i m|i am|c est|sois|d etre|to be|being|parles a|of "
    rf"being) (?:\w+ )?{A}{THING}",
    r"(?<!pour\s)(?<!chez\s)(?<!avec\s)(?<!a\s)\b(?:moi|me) (?:un|une|an?|some )? "
    rf"?{QUALIFIED}{BOT} (?:[.?]|mdr|lol|non|no|jamais|never|vraiment|serieu\w+|really|haha"
    "|ptdr|n importe)",
    rf"[.?,] {A}{QUALIFIED}{BOT} (?:moi|me) ",
    rf"[.?,] {A}{QUALIFIED}{BOT} [?] (?:\w+ ){{0,2}}(?:non|no|nah|jamais|never|pas|mdr|lol"
    r"|importe|pff\w*|serieu\w*|haha\w*|ptdr|arrete|quelle|moi|me|pourquoi|really|seriously)\b",
    rf"\b(?:histoires?|trucs?|delires?|theories?|talk|stuff) d?e? ?{A}{BOT}\b",
    rf"\b{BOT} c est (?:pas moi|toi)\b",
    rf"\bc est (?:plutot )?toi (?:plutot )?(?:le|la|l) {BOT}\b",
    r"\byou re the (?:bot|robot|ai)\b",
    r"\b(?:arrete|stop)\b(?: \w+){0,4} (?:traiter|appeler|prendre|calling me)(?: \w+){0,3} "
    rf"{THING}",
)

BOT_AND_SELF = (
    rf"(?<=[.?]\s)(?=[^.?]*\b{BOT}\b)[^.?]*\b(?:pas|aucune?|zero|non|not|no|nope|nah|n t|don t"
    r"|can t|isn t|jamais|never|mdr|lol|ptdr|haha\w*|crois|importe|drole|rigole\w*|marr\w*"
    r"|serieu\w*|bete|vex\w*|bless\w*|oublie|arrete|stop|trop|plus|mieux|si|if|comme|like"
    r"|pourquoi|why|credible|juste moi|just me)\b[^.?]*",
)

ABOUT_BOTS = (
    r"\b(?:aspirateur|patissier|cuiseur|mixeur|tondeuse|cuisine|menage|vacuum|mop|film|serie"
    r"|livre|bouquin|roman|article|docu\w*|podcast|expo|jeu|series|movie|book|show|boulot"
    r"|bosse\w*|taf|travail\w*|job|jobs|work\w*|startup|projet|memoire|these|cours|chef|patron"
    r"|boss|ex|collegue|prof|remplac\w*|replac\w*|avenir|future|demand\w*|utilis\w*|us(?:e|ed"
    r"|ing)|test\w*|essay\w*|lu|achet\w*|offert|recu|bought|read|article|infos|news|rhume"
    r"|voiture|usine|lego|dessin\w*|peint\w*|drawn?|(?:t|tu|vous|you|he|she|il|elle)(?: \w+)? "
    "(?:es|etes|re|are|est|is|parles|reponds|fonctionnes|sois|sound|s)(?: pas| not| plus)? "
    "(?:un|une|an?|comme|like|qu|le|the|trop)|mon robot|mes robots|my robot|son robot|ton "
    r"robot|le robot|du robot|ton chatbot|l ia|les ia|des ia)\b|(?:\A|,)(?:(?!\b(?:jamais|pas"
    r"|not|never|no way|crois|penses|think|pourquoi|why|si|if)\b|,).)*\b(?:suis|i m|i am|est"
    rf"|is) (?:\w+ ){{0,2}}?{AN}{QUALIFIED}{BOT}\b|\b(?:mens|mentir|cacher?|franche?|honnete"
    rf"|transparente|lie|honest|straight)\b[^.?]*\b(?:suis|i m|i am) {AN}{QUALIFIED}{BOT}\b"
    rf"|\b(?:en tant (?:qu|que)|as an?|etant donne que|etant) (?:\w+ ){{0,2}}{BOT}\b|\b(?:jouee?"
    r"|ecrite?|animee?|played|written|powered) (?:par|by)\b|\b(?:pas|aucune?|no|not|ni) (?:d "
    "|de |une? |a |an )?(?:vraie? |real |etre )?(?:humaine?|human|personne|person|reelle"
    r"|real)\b"
)

BOT_HINTS = (
    "ask my|calcul|toaster|grille pain|tourne sur|run on|running on|tu verras|ll see|tell me"
    "|none of|nothing|rien de|fiction|tamagotchi|siri|alexa|captcha"
    r"|about me|chez moi|sur moi|invent|imagin|made up|nee?\b"
    r"|m (?:a|ont)\b|personne|nobody|no one|semblant|pretend|software|scenario|birth|accouch"
    r"|monde\b"
    r"|ecran|objet|chose\b|circuit|secteur|processeur|cpu|silic|boulons|wires|microchip|faux"
    "|catfish|brout|arnaq|scam|invention|illusion|mirage|holog|creation|(?:chat ?)?r?o?bot"
    r"|ias?\b|(?<!je )ais?\b|intelligence a|artif|androi|cyborg|(?:chat ?)?gpt|claude|llm"
    r"|langage|language|modele|machine|program|algo|logiciel|software|ordi|computer|appli|app\b"
    "|simul|script|serveur|virtu|fict|personnage|character|fausse|synth|auto|gener|code|coding"
    "|lignes? d|lines? of|imaginaire|numerique|fake|pre ?ecrit|preenreg|copie|fabriq|manufac"
    r"|cree|created|built|made\b|labo|usine|lab\b|server|factory|(?:tape|ecris) (?:tout|ca|ces"
    "|mes|chaque)|moi qui|doigts|mains|pouces|hands|fingers|thumbs|myself|rien d|nothing|siri"
    "|avatar|treat|talking to|parler a|simul|inventee?|imaginee?"
    r"|invented|made up|alexa|cortana|digital|cloud|data ?center|nuage"
)
