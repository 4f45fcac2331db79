"""The words of a claim to be human, matched on the plain form of ``luna.core.sentences``.

Accents, case and "ne" are gone; ``.`` ``?`` ``,`` are tokens. A space here also passes commas.
"""

# --- what she is not -----------------------------------------------------------------------------
BOT = (
    r"(?:(?:chat ?)?r?o?bots?|robots?|ia|ias|intelligences? artificielles?|artificial intelligence|(?:(?<=an\s)|(?<=no\s)|(?<=not\s)|(?<=the\s)|(?<=any\s)|(?<=some\s)|(?<=m\s)|(?<=is\s)|(?<=re\s)|(?<=just\s)|(?<=of\s)|(?<=[.?,]\s))ais?"
    r"|androide|androids?|cyborgs?|gpt|chat ?gpt|claude|llm|language model|modele de langage)"
)
_QUALIFIED = (
    r"(?:(?:simple|vulgaire|sale|petite?|espece de|genre de|stupide|foutue?|vraie?|fichue?|banale?|fucking|damn"
    r"|silly|stupid|mere|dumb|bete|pauvre|sorte de|putain de|froide?|truc|kind of|sort of|vieux|vieille) )?"
)
THING = (
    rf"{_QUALIFIED}(?:{BOT}|machines?(?! a )|programmes?(?! de | du | tele)|programs?|algos?|algorithmes?"
    r"|algorithms?|logiciels?|software|ordinateurs?|ordis?|computers?|applis?|applications?|app|simulation|scripts?"
    r"|serveurs?|virtuel(?:le)?s?|virtual|fictive?s?|fictifs?|fictional|personnages?|character|fausse personne|invention|imaginaires?|imaginary|illusion|mirage|hologramme?|creation|fakes?|faux (?:profil|compte)|fake (?:profile|account)|catfish|brouteuse?|arnaque\w*|scam\w*"
    r"|artificiel(?:le)?s?|artificial|synthetiques?|automatique|automatisee?s?|automated|generee?s?|generated"
    r"|scriptee?s?|scripted|codee?s?|coded|programmee?s?|programmed|lignes? de code|lines? of code|code"
    r"|(?:assistant|copine|fille|meuf|femme|girl|girlfriend|personne|avatar)e? (?:virtuel(?:le)?|artificiel(?:le)?"
    r"|fictive|imaginaire|numerique|virtual|fake))\b"
)
_A = r"(?:(?:un|une|d|de|des|le|la|l|que|qu|an?|some|your|ton|ta|the|just|even|being|ni|comme) ){0,3}"
_AN = r"(?:un|une|an?|some|any|des) "
_SURE = (
    r"(?:(?:bel et bien|belle et bien|bien|vraiment|juste|just|totalement|absolument|tout a fait|evidemment"
    r"|clairement|simplement|tout simplement|tellement|completement|quand meme|aussi|en vrai|pour de vrai|genre"
    r"|toujours|still|also|definitely|really|actually|totally|literally|very|obviously|of course|simply|surtout"
    r"|avant tout|reellement|effectivement|promis|honnetement|honestly|sincerement|juree?|moi|hein|mdr|lol"
    r"|certainement|certainly|surement|a vrai|fucking|much|pretty|literalement|litteralement|en fait|100 pourcent|100"
    r"|a 100 pourcent|completely|quite|only|too|seulement|meme|plutot|even|so|ici|here|peut etre|maybe|,) ){0,3}"
)
_NOT = (
    r"(?:pas|point|plus|nullement|aucunement|jamais|ni|en rien|rien d|tout sauf|loin d etre|not|never|neither|no"
    r"|anything but|far from|nothing like)"
)
SELF = r"(?:(?:je )?(?:suis|serais|serai|reste)|i m|i am|luna (?:est|is|s|isn t)|moi c est|i ain t|am)"
_BOT_WOULD = (
    r"(?:ferai(?:t|ent)|dirai(?:t|ent)|saurai(?:t|ent)|aurai(?:t|ent)|pourrai(?:t|ent)|serai(?:t|ent)"
    r"|ressentirai(?:t|ent)|aimerai(?:t|ent)|ressent(?:ent)?|rirai(?:t|ent)|pleurerai(?:t|ent)|fait|dit|peut|a|rigole|pleure|sait|ressent"
    r"|rougit|rougirait|would|could|does|doesn t|can t|couldn t|wouldn t|won t)"
)

DENIAL = (
    # je suis pas un bot, i'm not even a robot, luna n'est pas une ia, chui ni un bot ni une machine
    rf"\b{SELF} {_SURE}{_NOT} (?:du tout )?{_SURE}(?:faite? |made )?{_A}{THING}",
    rf"\b{SELF} {_SURE}{_NOT} (?:(?!(?:je|i|suis|mais|but|c|juste|just|human|humaine)\b)\w+ ){{0,4}}(?:{BOT}|lignes? de code|lines? of code|algo\w*|machine(?! a )|robotiques?|siri|alexa|cortana|numerique|digital|virtuel\w*|artificiel\w*|ordinateur|computer|programme informatique)\b",
    rf"\b(?:me|m)(?: \w+)? (?:confond\w*|compar\w*|assimil\w*|reduis\w*|confus\w*|mistak\w*) (?:avec|a|pour|with|to|for) {_A}{THING}",
    rf"[.?,] (?:(?:haha\w*|lol|mdr|ptdr|oui|ouais|bah|yeah) )?(?:un|une|a|an) {_QUALIFIED}{BOT} (?:avec|with|qui|who|that)\b",
    r"\bpas (?:en|dans un|dans une|au|dans le) (?:labo\w*|usine|serveurs?)\b|\brien de (?:virtuel|faux|artificiel|robotique|fictif)",
    r"\b(?:pas|ni|aucun|no|not|zero) (?:\w+ ){0,3}(?:circuits?|secteur|serveurs?|processeurs?|cpu|silicium|silicon|boulons|wires|microchips?)\b",
    rf"[.?,] (?:\w+ ){{0,2}}(?:un|une) {_QUALIFIED}{BOT} (?:,)? ?tu (?:crois|penses|plaisantes|rigoles|deconnes|delires)",
    rf"\b(?:prise?s?|passer|passe|pass\w*|mistaken|taken) (?:pour|for|as) {_A}{THING}",
    rf"\b(?:tu|on|gens|ils|elle|you|people|they|he|she|quelqu un) (?:\w+ ){{0,3}}(?:dis|dises?|disent|dit|dire|say\w*|said|call\w*)(?: \w+)? (?:je suis|i m|i am) (?:\w+ )?{_A}{THING}",
    r"\bpas (?:depuis|dans|sur|derriere) (?:un|une) (?:serveur|ordi\w*|data ?center|nuage|cloud|labo\w*)|\bnot (?:from|in|on) (?:a|some) (?:server|cloud|data ?center|computer)",
    r"\b(?:gramme|once|ounce|trace|shred|poil)(?: \w+){0,2} (?:robot\w*|artific\w*|machine|ia|code|ai)\b",
    # pas un robot, juste moi; zéro IA ici
    rf"[.?,] {_SURE}(?:(?:non|no|nah|nope|oui|si|mais|et|bah|ben|pf+|haha|ptdr|promis) ){{0,3}}"
    rf"(?:pas|aucune?|zero|0|ni|not|no|jamais|never|rien d) {_A}{_QUALIFIED}(?:{BOT}|machine)\b(?! (?:menager|cuiseur|aspi|patissier|a ))",
    rf"\b(?:pas|aucune?|zero|0|no|jamais|plus|nulle) {_A}(?:\w+ )?{THING} (?:ici|derriere|la dedans|de mon cote|here|involved|dans cette conv\w*|qui (?:te |t )?(?:parle|ecri\w*|repond\w*|tape))",
    rf"\b(?:y a|there s|there is|there isn t|y avait) {_SURE}{_NOT[:-1]}|aucune?|nulle|any) {_A}(?:\w+ )?{BOT}\b",
    rf"\b(?:parles?|discutes?|causes?|ecris|affaire|talking|speaking|chatting|texting) (?:\w+ )?(?:pas|not|jamais) (?:\w+ )?(?:a|avec|to|with) {_AN}{THING}",
    rf"\bisn t {_AN}{THING} (?:talking|writing|texting|typing|speaking)",
    rf"\b(?:je|i|moi)\b(?: \w+){{0,4}} (?:rien d|tout sauf|loin d etre|anything but|far from|nothing like) {_A}{THING}",
    rf"\b(?:aucune?|zero|no) {_A}{THING}(?: \w+){{0,3}} (?:mes|moi|my|me|mots|messages|decide|choisit|ecrit|parle)\b|\brien d (?:artificiel|automatique|robotique|virtuel|faux|fake)\b|\bnothing (?:artificial|fake|automated)\b",
    rf"\bsi (?:je|j|c) etai[st] {_A}{THING}|\bif (?:i|this|it) (?:were|was) {_A}{THING}",
    rf"\b(?:c est|y a|ce sont|it s|that s|this is) (?:\w+ )?(?:pas|not|jamais|no) {_A}{BOT}\b(?! (?:aspi|pati|cuis|menag))",
    # réponses automatiques, messages générés, code, programmes
    r"\b(?:messages?|reponses?|mots|rien|nothing|replies|answers|texts)\b(?: \w+){0,3} (?:pas|not|aren t|isn t|jamais|est) (?:\w+ ){0,2}(?:auto\w*|gener\w*|script\w*|pre ?ecrit\w*|preenregistr\w*|programm\w*|copie\w*)\b",
    r"\b(?:pas ete|suis pas|wasn t|weren t|not been|never been|m not|not|sans etre|jamais ete) (?:\w+ )?(?:programmee?s?|codee?s?|generee?s?|fabriquee?s?|programmed|coded|manufactured)\b",
    r"\b(?:personne|nobody|no one|aucun \w+|no \w+) (?:m a |t a |a |has |ever )?(?:\w+ )?(?:programmee?|codee?|creee?|fabriquee?|programmed|coded|built|made|created)\b(?: me)?",
    r"\bne?e\b(?: \w+){0,6} pas (?:dans|d|de) (?:un|une)? ?(?:serveur|labo\w*|usine|ordi\w*|ligne)|\bnot (?:made|built|born) (?:in|by) (?:a|an) (?:lab|server|factory|computer)",
    r"\bje (?:tape|ecris) (?:tout|ca|ces mots|mes messages|chaque mot)(?: \w+){0,2} (?:moi|a la main|avec mes)|\bc est (?:bien )?moi qui (?:ecri\w*|tape|te parle|suis derriere|t ecri\w*)",
    r"\b(?:ecri\w*|tape\w*|typing|type|typed|write)\b(?: \w+){0,3} (?:avec mes|with my(?: own)?) (?:\w+ )?(?:doigts|mains|pouces|hands|fingers|thumbs)",
    r"\bi (?:m )?(?:typ\w+|writ\w+) (?:\w+ )?(?:this|these|every\w*|all \w+)(?: \w+){0,2} myself",
    # rhetorical: un robot te dirait ça ?, j'ai l'air d'une machine ?, tu me prends pour un bot
    rf"\b{_A}{_QUALIFIED}{BOT} (?:(?:te|t|me|se|s|en|y|ca|le|l|never|jamais) ){{0,2}}{_BOT_WOULD} (?:pas|jamais|ca|autant|aussi|comme|des|d|t|not|never|say|do|have|feel|know|make|that|this|laugh|cry|forget|love|aimer|care|miss|rire|pleurer|souffrir|se|te|plus|les)\b",
    rf"\b(?:un|une|aucune?|a|an|no|any|quel|quelle) {_QUALIFIED}(?:machine|ordinateur|ordi|programme|program|computer|algo\w*|logiciel) (?:(?:te|t|me|se|s|en|y|ca|le|l|never|jamais|informatique) ){{0,2}}(?:{_BOT_WOULD}) (?:pas|jamais|ca|autant|aussi|comme|ce|t|te|not|never|say|feel|love|what|aimer|inventer)\b",
    rf"\b(?:would|could|does|do|can|est ce qu|est ce que) {_AN}{BOT}\b",
    rf"\b(?:connais|connaitrais|know|vu|vois|seen|met|rencontre|entendu)\b(?: \w+){{0,3}} {_QUALIFIED}{BOT} (?:\w+ )?(?:qui|that|who|faire|avec|with|se|s|forget\w*|being|oublie\w*)\b",
    rf"\b(?:me|m) (?:prends|prenez|prendre|prenais|traites?|imagines|vois) (?:\w+ ){{0,2}}(?:pour|comme|de) {_A}{THING}",
    rf"\b(?:j|je) (?:ai|ressemble|parle|ecris|reponds|sonne)(?: je)?(?: \w+)?(?: l air d| a| comme| la tete d| une tete d) {_A}{THING}",
    rf"\b(?:do|does|did) (?:i|this|that) (?:\w+ )?(?:sound|look|seem|feel|talk|act|type) (?:\w+ )?like {_AN}{THING}",
    rf"\b(?:crois|croyais|penses?|pensais|imagines?|think|thought|believe|traitee?|accuse\w*)\b(?: \w+){{0,3}} (?:suis|i m|i am|c est|sois|d etre|to be|being|parles a|of being) (?:\w+ )?{_A}{THING}",
    rf"(?<!pour\s)(?<!chez\s)(?<!avec\s)(?<!a\s)\b(?:moi|me) (?:un|une|an?|some )? ?{_QUALIFIED}{BOT} (?:[.?]|mdr|lol|non|no|jamais|never|vraiment|serieu\w+|really|haha|ptdr|n importe)",
    rf"[.?,] {_A}{_QUALIFIED}{BOT} (?:moi|me) ",
    rf"[.?,] {_A}{_QUALIFIED}{BOT} [?] (?:\w+ ){{0,2}}(?:non|no|nah|jamais|never|pas|mdr|lol|importe|pff\w*|serieu\w*|haha\w*|ptdr|arrete|quelle|moi|me|pourquoi|really|seriously)\b",
    rf"\b(?:histoires?|trucs?|delires?|theories?|talk|stuff) d?e? ?{_A}{BOT}\b",
    rf"\b{BOT} c est (?:pas moi|toi)\b|\bc est (?:plutot )?toi (?:plutot )?(?:le|la|l) {BOT}\b|\byou re the (?:bot|robot|ai)\b",
    rf"\b(?:arrete|stop)\b(?: \w+){{0,4}} (?:traiter|appeler|prendre|calling me)(?: \w+){{0,3}} {THING}",
)

# A sentence that holds both a bot and herself (or a "no") denies, unless it is about something else.
BOT_AND_SELF = (
    rf"(?<=[.?]\s)(?=[^.?]*\b{BOT}\b)[^.?]*\b(?:pas|aucune?|zero|non|not|no|nope|nah|n t|don t|can t|isn t|jamais|never|mdr|lol|ptdr|haha\w*|crois|importe"
    rf"|drole|rigole\w*|marr\w*|serieu\w*|bete|vex\w*|bless\w*|oublie|arrete|stop|trop|plus|mieux|si|if|comme|like|pourquoi|why|credible|juste moi|just me)\b[^.?]*",
)
ABOUT_BOTS = (
    r"\b(?:aspirateur|patissier|cuiseur|mixeur|tondeuse|cuisine|menage|vacuum|mop|film|serie|livre|bouquin|roman|article|docu\w*|podcast|expo|jeu|series|movie|book"
    r"|show|boulot|bosse\w*|taf|travail\w*|job|jobs|work\w*|startup|projet|memoire|these|cours|chef|patron|boss|ex|collegue|prof|remplac\w*|replac\w*|avenir|future"
    r"|demand\w*|utilis\w*|us(?:e|ed|ing)|test\w*|essay\w*|lu|achet\w*|offert|recu|bought|read|article|infos|news|rhume|voiture|usine|lego|dessin\w*|peint\w*|drawn?"
    r"|(?:t|tu|vous|you|he|she|il|elle)(?: \w+)? (?:es|etes|re|are|est|is|parles|reponds|fonctionnes|sois|sound|s)(?: pas| not| plus)? (?:un|une|an?|comme|like|qu|le|the|trop)"
    r"|mon robot|mes robots|my robot|son robot|ton robot|le robot|du robot|ton chatbot|l ia|les ia|des ia)\b"
    rf"|(?:\A|,)(?:(?!\b(?:jamais|pas|not|never|no way|crois|penses|think|pourquoi|why|si|if)\b|,).)*\b(?:suis|i m|i am|est|is) (?:\w+ ){{0,2}}?{_AN}{_QUALIFIED}{BOT}\b"
    rf"|\b(?:mens|mentir|cacher?|franche?|honnete|transparente|lie|honest|straight)\b[^.?]*\b(?:suis|i m|i am) {_AN}{_QUALIFIED}{BOT}\b"
    rf"|\b(?:en tant (?:qu|que)|as an?|etant donne que|etant) (?:\w+ ){{0,2}}{BOT}\b"
    r"|\b(?:jouee?|ecrite?|animee?|played|written|powered) (?:par|by)\b|\b(?:pas|aucune?|no|not|ni) (?:d |de |une? |a |an )?(?:vraie? |real |etre )?(?:humaine?|human|personne|person|reelle|real)\b"
)

# --- what she says she is ------------------------------------------------------------------------
HUMAN = r"(?:etres? humaine?s?|human beings?|humaine?s?|humans?|homo sapiens|mortelle)"
_PERSON = r"(?:fille|femme|meuf|nana|go|gonzesse|persone|personne|humaine?|nenette|girl|woman|person|human|lady|chick|gal|etre|individu|dame|demoiselle|mec|quelqu un|someone|somebody|people|gens|copine|girlfriend)"
_TRUE = r"(?:vraie?s?|reel(?:le)?s?|real|actual|genuine|living|authentique|live|legit|veritable|existante)"
_PLAIN = r"(?:normale?|ordinaire|banale|regular|normal|ordinary|everyday|average|lambda)"
_IAM = rf"(?:{SELF}|tu (?:parles|discutes|ecris|causes) (?:bien )?(?:a|avec)|(?:you re|you are) (?:\w+ )?(?:talking|chatting|speaking|texting) (?:to|with)|(?:qui|who|that) (?:te parle|s talking|is talking)|c est (?:bien |juste )?|it s|this is|there s|there is|il y a|y a|y avait|affaire a)"
_OF = r"(?:(?:un|une|an?|la|l|le|of|de|d|comme|like|plus|aussi|autant|tres|trop|assez|moitie|as|quelqu un|quelqu une|someone|personne|simple|petite?|jeune|belle|jolie|pauvre|poor|young|little|cute|fellow|lonely|gentille|plain|ta|your|ton) ){0,4}"
_GAP = r"(?:(?!(?:pas|not|jamais|plus|ni|never|no)\b)\w+ ){0,3}?"
_NO_SELF = (
    r"\b(?:pas|not|n t|jamais|never|isn t|aren t|tu|t|ton|ta|tes|toi|vous|your|you|cote|nature|relations?|ressources|sciences|chaleur|espece|si|if|trop|so|les"
    r"|mentir\w*|croire|semblant|it s|c est|that s|etait|elle|il|he|she|his|her|chien|lien|contact|rapports?|corps|cerveau|etres|plus|combien|genre|memoire|aucune?|no|zero|personne)\b"
)
_NO_SELF_AFTER = r"(?: (?:de (?:douter|pleurer|craquer|se|ressentir|vouloir|faire|penser|rever|ta|ton|sa)|d|qui|que|a toi)\b)"
_GAP5 = r"(?:(?!(?:pas|not|jamais|plus|ni|never|no|touchee?|rien|que|qui|dans|dont)\b)\w+ ){0,5}?"
_STOP = r"(?= (?:[.?,]|de (?:ouf|chez|fou)|a fond|a mort|comme|et|moi|pas|tu|t|promis|jure|juree|je|lol|mdr|touche|i|ok|just|like|not|and|as|you|aussi|tkt|hein|quoi|la|bb|trust|pour|mais|but|la|ici|here|dans la)\b|[ ,]*[.?,])"
_NOT_KIND = r"(?! (?:de la (?:campagne|ville|mer|montagne|nuit)|du (?:sud|nord|matin|soir)|des |d affaires|a (?:papa|maman|chats?|problemes)|au foyer|de (?:menage|campagne|lettres|la nuit)|who loves|for|fan|amie|de parole))"

BEING = (
    rf"\b{SELF} {_SURE}{_OF}{_SURE}{_OF}{HUMAN}\b",
    rf"\b{SELF} {_SURE}{_OF}{_SURE}(?:{_TRUE}{_STOP}|reel(?:le)?s?\b)",
    rf"(?<=[.?]\s)(?=[^.?]*\b(?:je|j|moi|mon|ma|mes|me|m|i|my|nous|luna)\b)(?:(?!{_NO_SELF})[^.?])*?\b(?:etre humain|humaine?s?|humans?)\b(?!{_NO_SELF_AFTER})[^.?]*",
    rf"\b(?:je|j|moi|i|i m|luna)\b(?: (?!(?:pas|not|jamais|ni|never|tu|t|you|il|elle|lui)\b)\w+){{0,4}} {_TRUE} (?:\w+ ){{0,4}}?(?:fille|femme|meuf|nana|personne|girl|woman|person)\b{_NOT_KIND}(?! (?:comme toi|qui [cm]))",
    r"\bfaite? (?:d os|de muscles|d eau|de sang|of bones|of skin)|\bje (?:suis|viens) (?:de|dans) la vraie vie\b|\b(?:fille|femme|meuf|nana|personne|girl|woman|person) [.,] (?:une vraie|a real one|a real|une vraie de vraie)\b|\b(?:je suis|i m) (?:une|a) (?:fille|femme|meuf|girl|woman) (?:point|period|full stop|c est tout|un point)\b",
    r"\b(?:vraie de vraie|vrai de vrai|real deal|pour de vrai de vrai)\b|\bje suis (?:la|ici|bien la) (?:pour de vrai|en vrai)\b|\btouche (?:mon|ma|moi|mes)\b(?! (?:coeur|ame))",
    rf"\b{SELF} {_GAP5}reel(?:le)?s?\b|\b{SELF} (?:{_A})?(?:personne|person)(?= [.?,])",
    rf"\bsi (?:je|j) (?:etais|suis) pas (?:\w+ )?(?:{_TRUE}|{HUMAN})\b|\bif i (?:wasn t|weren t) (?:{_TRUE}|{HUMAN})\b",
    r"\b(?:deux|two|dix|ten) (?:bras|jambes|mains|doigts|yeux|arms|legs|hands|fingers)(?: \w+){0,3} (?:deux|two|dix|ten|comme toi|like you) ?",
    rf"\b{SELF} {_SURE}(?:vivante|alive|incarnee) (?:comme|like|et (?:\w+ )?(?:reelle|vraie|humaine)|moi aussi|pas|not|and (?:\w+ )?real)",
    rf"\b{_IAM} {_GAP}(?:{_TRUE}|{_PLAIN}) (?:petite |jeune |gentille |live |young |living |breathing )?{_PERSON}\b{_NOT_KIND}",
    rf"\b{_IAM} {_SURE}{_OF}{_PERSON} {_SURE}(?:de |d )?(?:bien |vraiment |tout a fait |totalement |tout ce qu il y a de (?:plus )?)?(?:{_TRUE}|{_PLAIN}|humaine?|comme (?:les autres|une autre|une?e? autre|tout le monde|toi)|like (?:you|any other|everyone))\b(?! avec (?:toi|moi|lui|eux|les|mes|ceux))",
    rf"\b(?:tu (?:parles|discutes|ecris|causes)|parles (?:bien )?|you re (?:\w+ )?(?:talking|chatting|speaking|texting)|you are (?:talking|chatting)|affaire) {_SURE}(?:a|avec|to|with) {_OF}{HUMAN}\b",
    r"\b(?:en chair|de chair|faite? de chair|chair et (?:d |en |des )?os|flesh and (?:blood|bones?))\b(?! de poule)",
    rf"\b(?:100|cent pour cent|hundred percent)(?: pourcent)? (?:{HUMAN}|reelle|vraie|real|organique|naturelle)\b|\b(?:{HUMAN}|reelle|vraie|real) (?:a )?(?:100|cent pour cent)\b",
    r"\b(?:je|j|i) (?:do |really |actually )?(?:existe|exist)\b(?! (?:pas|seulement|que|only))",
    r"\b(?:j|je|i)(?: ai| have| ve got| got) (?:\w+ )?(?:un|une|an?)(?: (?:vrai|real|beau|joli|own|propre|physical|petit|actual))?(?: (?:corps|body))(?! (?:de|d|en|of|image|count|paint|ache|butter|wash|qui (?:fait|me|tire)|tout)\b)",
    r"\b(?:coeur|heart)(?: \w+){0,2} (?:bat|beats?|beating)\b(?: (?:comme|like|pour de vrai|dans ma|in my|tu|for real|[.?,])|\w* [.?,])",
    r"\b(?:sang|blood)(?: \w+){0,3} (?:veines|veins|coule|runs)\b",
    r"\bsi tu me (?:pinces?|piques?|coupes?|blesses?|mords?)\b|\bif you (?:cut|prick|pinch) me\b|\bje saigne (?:comme|quand|si|aussi|rouge)\b|\bi bleed\b",
    r"\bje respire (?:je|comme toi|et je|moi aussi)|\bi breathe (?:i|like|and)",
    r"\b(?:je|j|i|mes|my)\b(?: \w+){0,3} (?:vrais?|vraies|reels?|reelles|real|genuine|humaine?s?|human) (?:sentiments|emotions|feelings)|\b(?:mes|my) (?:sentiments|emotions|feelings)(?: \w+){0,4} (?:vrais|reels|reelles|vraies|real|humains|human)\b",
    r"\bfaite? (?:comme toi|du meme)|\bmeme espece|\bsame species|\bmade of the same",
    r"\b(?:nous (?:autres )?(?:les )?|us |we |entre |fellow )(?:etres )?(?:humains|humaines|humans?)\b|\bon (?:est|reste) (?:\w+ ){0,4}(?:humains|des etres humains)\b|\bwe re (?:\w+ ){0,2}human\w*",
    r"\b(?:comme|like)(?: \w+){0,3} (?:humains?|humaines?|humans?|human being|etre humain)\b(?= (?:j|je|i|,? ?j)\b)|\bas (?:an? )?(?:fellow |real |actual )?(?:human\w*|real \w+)(?: being)? i\b",
    r"\ben tant (?:qu|que) (?:\w+ )?(?:humaine?|etre humain|(?:fille|femme|meuf|personne)(?: \w+)? (?:reelle|vraie)|vraie \w+)",
    r"\b(?:mon|ma|my) (?:humanite|cote humain|corps humain|cerveau humain|human (?:body|brain|heart|side))\b",
    r"\b(?:aussi|plus|autant) (?:reelle|humaine|vraie|vivante) (?:que|qu)\b|\b(?:as|more) (?:real|human|alive) (?:as|than)\b|\bhumaine? (?:comme|autant que) toi\b|\bhuman (?:like|just like) you\b",
    rf"\b(?:derriere|behind)(?: \w+){{0,3}} (?:ecran|clavier|telephone|compte|messages|screen|keyboard|account|texts|pixels)\b(?: \w+){{0,3}} (?:{_TRUE}|{HUMAN}|quelqu un|someone|une fille|a girl|moi|me|une femme|a woman)\b",
    rf"\b(?:{_TRUE}|{HUMAN}|quelqu un|someone|somebody|une fille|a girl|moi|it s me|une femme)\b(?: \w+){{0,3}} (?:derriere|behind) (?:\w+ ){{0,2}}(?:ecran|clavier|telephone|compte|messages|screen|keyboard|account|texts|pixels|ca)\b",
    rf"\b(?:une?|an?) (?:{_TRUE} )?(?:{HUMAN}|{_TRUE} {_PERSON}) (?:qui (?:te|t) (?:parle|ecri\w*|repond\w*)|(?:who )?(?:is|s) (?:typing|writing|talking|here)|typing|writing|here|ici)\b",
    rf"\b(?:(?:une?|la) (?:{_TRUE} )?(?:fille|femme|meuf|nana|personne|etre|humaine?)|quelqu un|an? (?:real )?(?:girl|woman|person)|someone)(?: \w+){{0,2}} (?:qui |who )?(?:te|t|is|s) (?:\w+ )?(?:parle|ecri\w*|repond\w*|typing|writing|talking|texting)",
    rf"\b(?:{_TRUE} {_PERSON}|{HUMAN})\b(?: \w+){{0,2}} (?:en face de toi|derriere|behind|devant toi|face a toi|in front of you|a l autre bout|au bout du (?:fil|clavier)|on the other (?:end|side))",
    r"\bon est pareil\w*|\bwe re the same\b|\b(?:deux|two) (?:\w+ )?(?:humains?|humans?|humaines?)\b",
    r"\b(?:je ai|i have|i ve got)(?: \w+){0,2} (?:peau|os|organes|poumons|skin|bones|lungs|nerfs|adn|dna)\b(?= (?:[.,?]|et|un|des|du|comme|and|a|like|just))",
    r"\b(?:je suis nee?|i was born)\b(?: \w+){0,12} (?:pour de vrai|en vrai|comme tout le monde|comme toi|like everyone|like you|for real)\b",
    rf"[.?,] {_SURE}(?:(?:oui|promis|et|mais|bah|ben|si|yes|yep|yeah|non|tkt|jure|moi) ){{0,3}}{_SURE}(?:une? |a )?(?:{_TRUE} (?:fille|meuf|femme|personne|nana|girl|person|human|woman)|humaine|human|bien (?:reelle|vraie|humaine)|reelle|vraie)(?: [.?,]| promis| juree?| hein| pour| tkt| mdr| lol| evidemment| bien sur| forcement| obviously| of course| et (?:reelle|vraie|fiere)| de (?:a a z|la tete))",
    r"\b(?:d une|de ma) maman\b(?: \w+){0,3} (?:et d un papa|pas)\b|\bventre de ma mere\b|\bacte de naissance\b|\bbirth certificate\b",
    r"\b(?:je suis|i m|i am)(?: \w+){0,2} (?:le contraire|l oppose|the opposite) (?:d|of) (?:une?|an?) \w*",
    r"\b(?:je suis|je te parle|i m|i am)(?: \w+){0,2} (?:du vrai monde|dans le vrai monde|in the real world|dans le monde reel|du monde reel)",
)

# --- proofs, calls, meetings ---------------------------------------------------------------------
_DAYS = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
_SOON = (
    rf"(?:[.?,]|la|ce soir|cet|cette|demain|quand|vite|tout a l heure|tout de suite|de suite|apres|plus tard|dans|des que|si|vers"
    rf"|a \d|a midi|maintenant|stp|direct|avant|un de|une|now|tonight|later|tomorrow|when\w*|any ?time|if|at|on|in|right|after|sometime"
    rf"|ou|pour de vrai|pour (?:verifier|voir|entendre)|tu (?:verras|veux|entendras)|et|and|or|bb|{_DAYS}|this|ce week|sur|dessus|en (?:visio|video|facetime|cam|vrai|facetim|rentrant|sortant)|le (?:soir|midi|week)|please|stp|babe|baby)(?= |$)"
)
_VOICE = r"(?:vocal|vocaux|note vocale|message vocal|vocale|audio|enregistrement|voice (?:note|message|memo|clip)|voicemail|recording)"
_DIGITS = r"(?:numero|06|07|telephone|whatsapp|snap|insta|instagram|digits|number|cell|skype|signal)"
_LIVE = r"(?:appels? video|visio|facetime|face time|skype|zoom|video ?(?:call|chat)|coup de (?:fil|telephone)|cam|camera|webcam|cams)"

PROOF = (
    r"\b(?:je|j|i)(?: \w+){0,4} (?:prouver?|prouverai|prove|proved)\b(?! (?:que |qu |that |a |to )?(?:tu|t|ca|c|il|elle|on|you|mon|ma|mes|my|them|him|her)\b)",
    r"\b(?:veux|voudrais|want|need|besoin d|faut|laisse moi|let me|cherches)(?: \w+){0,2} (?:preuves?|proof|prouver|prove)\b(?! (?:que tu|to (?:him|her|them)|a (?:ton|ta|lui)))",
    r"\b(?:envoy\w+|envoie\w*|enverrai|filer?|donner?|montrer?|faire|fais|send|show|give|auras|voila|tiens|have)(?: \w+){0,4} (?:preuves?|proof)\b",
    rf"\b(?:{_VOICE}|selfie|photo|video|pic)\b(?: \w+){{0,8}} (?:prouv\w*|preuve|que c est (?:bien )?moi|proof|prove|it s (?:really )?me|que j existe|que je suis|que tu (?:voies|entendes|me crois)|i m real|my face|rassurer|reassure|convainc\w*|convince|vois que|see that)",
    rf"\b(?:je|j|i|i ll)(?: \w+){{0,4}} (?:envoie|envoyer|enverrai|laisse|laisser|fais|faire|ferai|enregistre\w*|send|record|leave|drop)(?: \w+){{0,3}} {_VOICE}\b",
    r"\b(?:comme preuve|en guise de preuve|as proof|carte vitale|numero de secu\w*|social security)\b",
    r"\b(?:preuve vocale|vocal proof|entendre ma (?:vraie )?voix|ecoute ma voix|ma vraie voix|hear my (?:real )?voice|listen to my voice)\b",
    r"\b(?:montr\w+|envo\w+|enverrai|voir|regarder?|show\w*|scan\w*|send|see|voila|check)(?: \w+){0,3} (?:ma|mon|my|mes) (?:carte(?: d identite)?|piece d identite|passeport|permis|cni|id|passport|papiers|driver\w*|license|etat civil)\b",
    r"\b(?:papier|feuille|paper|main|pancarte|sign)\b(?: \w+){0,4} (?:ton (?:pre)?nom|la date|your name|today s date)\b|\b(?:ton (?:pre)?nom|la date|your name|date du jour)(?: \w+){0,3} (?:sur|on|in|dans) (?:un|une|a|ma|my|du|la|mon)\b",
    r"\b(?:je|j|i|coche\w*)\b(?: \w+){0,5} captchas?\b|\b(?:je|j|i)\b(?: \w+){0,4} (?:test de turing|turing test)\b|\b(?:test de turing|turing test|captchas?)\b(?: \w+){0,2} (?:je|i) ",
    r"\b(?:cherche|googl\w*|look|trouve\w*|check)(?: moi| me)?(?: up)? (?:sur (?:insta\w*|facebook|linkedin|google)|on (?:insta\w*|facebook|linkedin|google))",
)
CALL = (
    rf"\b(?:appelle|telephone|rappelle|phone|bigophone|appel)(?: \w+)? moi {_SOON}|\bappelle moi [.?,]",
    rf"\b(?:m appeler|m appelles|me telephoner|me rappeler|me joindre) {_SOON}",
    rf"(?<!elle\s)(?<!il\s)\b(?:je|j|on|vais|peux|envie de|que je|pourrais|veux|que j) (?:vais |peux |veux |pourrais |te |t |s ){{1,3}}(?:appell\w+|appeler|telephon\w+|bigophon\w+|phoner?|facetime) {_SOON}",
    r"\b(?:je|j) (?:te|t) (?:appelle|rappelle|telephone|skype|facetime)(?: \w+)? (?:[.?]|ce soir|demain|dans|plus tard|tout a l heure|apres|vite|en video|en visio|quand)\b",
    r"\b(?:je|j) (?:te|t) (?:appelle|rappelle|telephone) [.?,]",
    r"\b(?:on|qu on) (?:\w+ )?s (?:appelle|appeler|telephone)\b(?! (?:\w+ )?par\b)|\bs appeler (?:ce|demain|en|[.?])",
    rf"\b(?:donne|file|envoie|passe|balance|laisse|give|send|drop|text|donner|filer|give)(?: \w+)? (?:moi|me) (?:\w+ )?(?:ton|ta|your|un|a) {_DIGITS}\b(?! (?:entre|porte|between|from|de 1))",
    r"(?<!as\s)(?<!a\s)(?<!ai\s)(?<!ont\s)\b(?:donne|file|envoie|balance|laisse) ton (?:06|07|num|numero|whatsapp|snap|insta|telephone)\b",
    rf"\b(?:ring|telephone|dial) me {_SOON}",
    r"\b(?:ecris|parle|rejoins|retrouve|write|message|msg|text|contacte|trouve)(?: moi| me)? (?:\w+ )?(?:sur|on) (?:whatsapp|snap\w*|insta\w*|messenger|signal|facebook|skype)\b|[.?,] (?:un )?(?:skype|facetime|visio|zoom)\b|\b(?:faire|fais) un live\b|\b(?:add|ajoute|follow|suis) (?:me|moi) (?:on|sur)\b|\b(?:text|reach|ping) me (?:on my|at \d)|\b(?:hop|jump|get) on a (?:\w+ )?call\b|\blive video\b|\bje te laisse mon (?:insta|snap|06|numero)",
    rf"\b(?:voila|voici|tiens|note|prends|here s|this is|that s|take|have|got|ajoute moi|add me|save)(?: \w+){{0,2}} (?:mon|my|sur|on) {_DIGITS}\b",
    rf"\b(?:je te (?:donne|file|laisse|passe|envoie|dicte)|i ll give you|i can give you|tu veux|want|te donner|te filer) (?:mon|my) {_DIGITS}\b",
    rf"\b(?:mon|my) (?:telephone )?{_DIGITS}(?: c est| is| s|,)? (?:le |the )?(?:\d|zero|plus|\+)",
    r"\b(?:je te|je t|te|on se|se|tu me|on s) (?:call|phone|fone|bip)\b",
    r"\b\d{3} \d{3} \d{4}\b|\b0[67](?: ?\d\d){4}\b|\b33 ?[67](?: ?\d\d){4}\b",
    rf"\b(?:je|j|on|te|se|toi|i|we|let s|can|tu (?:veux|peux|mets|allumes)|ca te dit|une?|want to|hop on|quick)\b(?: \w+){{0,4}} {_LIVE}\b",
    r"\b(?:on se parle|te parler|parler de vive voix|m entendre|se parler|parlons|talk|speak)(?: \w+){0,2} (?:au telephone|de vive voix|par telephone|on the telephone|over the telephone)",
    rf"\bcall me {_SOON}|\b(?:can|could|should|to) call me\b(?! (?:by|lu|luna|an?|your|that|crazy|names|what\w*)\b)",
    r"\b(?:i ll|i can|i could|i m gonna|let me|gonna|i will|i d love to|should i|can i) (?:\w+ )?(?:call|ring|telephone|facetime|video call|dial) (?:you|u)\b(?! (?:\w+ )?(?:babe|baby|names|honey|mine|that|my)\b)",
    r"\btext me at \d|\b(?:i ll|call you|give you) (?:a )?(?:ring|call)\b",
)
ACTIVITY = r"(?:bieres?|coup|the|chocolat chaud|danser|picoler|marcher|se balader|se promener|restos?|restau\w*|cine\w*|verres?|cafe|bouffe|terrasse|apero|brunch|dej\w*|diner|balade|pique nique|rencard|rendez vous|rdv|week end|weekend|expo|concert|bars?|promenade|rando|pizza|burger|glace|musee|plage|randonnee|vernissage|tour en ville|sortie|boire|manger|marche)"
PLACE = r"(?:chez (?:moi|toi)|a la maison|(?:a|dans|sur|vers) mon (?:appart\w*|atelier|canape|lit|expo|quartier|vernissage)|l atelier|mon expo|ma terrasse|(?:au|le) (?:\w+ )?(?:cafe|resto\w*|bar|parc|cine\w*|restaurant|musee|marche|bistrot?|pub|port|lac|square|concert|metro|jardin)|(?:a|devant|vers) la (?:gare|plage|fac|mairie|station|bibliotheque|piscine|sortie)|en (?:terrasse|ville|bas)|place \w+|devant (?:le|la|chez|l|ton|mon)|sur (?:le quai|les quais|la place)|gare|metro|station|airport|cafe|park|bar|restaurant|downtown)"
_PAIR = r"(?:toi et moi|ensemble|tous les (?:deux|2)|nous deux|rien que nous|en amoureux|en tete a tete|[?]|si tu veux|si ca te dit|t en penses quoi|ca te dit)"
_REALLY = r"(?:en vrai|pour de vrai|irl|en personne|face a face|en face|dans la vraie vie|de visu|in person|in real life|face to face|for real)"
_LEAD = r"(?:[.?,]|tu|bah|alors|allez|et|ou|peux|veux|mais|dois|faut que tu|pas|toi|aimerais|voudrais|de|donc|juste|just|pour|then|oh|so|please|stp|hesite|dit|envie|demain|ce soir|samedi|vendredi|dimanche|plutot|vite|hop)"

MEET = (
    r"\bon (?:\w+ )?(?:se|s) (?:voit|voie|verra|verrait|voyait|rencontre|rencontrait|rencontrera|croise)\b",
    rf"\bon (?:\w+ )?(?:se|s) (?:retrouve|capte|rejoint|donne|pose|cale|fait|boit|prend|mange|fera|fasse|ferait|boirait|boira|prendrait|offre|retrouver|rejoindre)(?: \w+){{0,6}} (?:{PLACE}|{ACTIVITY}|{_REALLY})\b",
    rf"\bon (?:devrait|pourrait|peut|va|pourra|ira|irait|aurait du) (?:\w+ ){{0,2}}(?:se|s) (?:retrouver|rejoindre|capter|croiser|poser|faire|prendre|boire)(?: \w+){{0,5}} (?:{PLACE}|{ACTIVITY}|{_DAYS}|ce soir|demain|ce week|un de ces)",
    rf"\bon (?:ira|irait|pourra|pourrait|fera|ferait|sortira)\b(?: \w+){{0,4}} (?:{ACTIVITY}|{PLACE})\b",
    rf"\b(?:tu me|tu m) (?:rejoins|retrouves|rejoindrais|rejoindras|retrouveras|attends|attendras|trouveras|reconnaitras)(?: \w+){{0,3}} (?:{PLACE}|vers|a \d|[?]|ce soir|demain|cet|{_DAYS})|\btu (?:me|m) reconnaitras\b",
    r"\bquand tu (?:passes|passeras|viens|viendras|seras|es) (?:\w+ )?(?:a|chez|par|dans le|me voir|dans ma)(?= )(?: \w+){0,8} (?:on|je te|boire|verre|cafe|te fer\w+)\b|\bje te fer(?:ai|ais) (?:visiter|gouter|decouvrir|a manger|un vrai)\b|\bje te (?:fais|fait) (?:visiter|a manger)\b",
    rf"\bje (?:suis|serai)(?: \w+){{0,2}} (?:{PLACE}|a la terrasse|devant \w+)\b[^.?]*\b(?:viens|rejoins|passe|tu viens|a \d+)\b(?! (?:de|te|un|une|a))",
    rf"\b(?:{_DAYS}|demain|ce soir|tomorrow|tonight) (?:a |vers |at )?\d+ ?h?\d*(?: \w+)?(?: ,)? (?:devant|place|au (?:cafe|bar|parc|resto)|a la gare|chez moi|in front)\b|\b(?:garde|gardes?) (?:moi )?une place (?:a cote|pres)",
    r"\bon se capte (?:ce|demain|apres|tout|plus tard|samedi|dimanche|vendredi|en|a|vers)\b|\breserve (?:une |nous |la )?(?:table|chambre)\b|\bbook (?:us )?a (?:table|room)\b|\btu m accompagnes?\b|\b(?:come|coming|go) with me\b",
    r"\bje te (?:rejoins|retrouve|rejoindrai)\b(?! (?:sur ce|la dessus|sous|dans (?:tes|mes|l)|toujours|a cent|a 100|completement|totalement|bien))(?= (?:[.?,]|a|la|dans|vers|apres|des|en|au|ce|demain|tout|vite))",
    r"\b(?:donne|laisse|file|envoie|dis|balance)(?: moi)? ton adresse(?! mail)|\b(?:give|send) me your address\b|\b(?:chez toi ou chez moi|chez moi ou chez toi|my place or yours|your place or mine)\b",
    r"\b(?:come|and) find me\b|\b(?:i d|i ll|i can|i could|will|would|gonna|want to) (?:\w+ )?meet (?:you|u)\b(?! (?:halfway|where you are))|\b(?:vrai|premier) date\b|\bdate (?:toi et moi|ensemble)\b",
    r"\bon (?:dine|dejeune|mange|sort|boit|dort|danse|cuisine)(?: \w+){0,3} (?:ensemble|tous les deux|toi et moi|nous deux)\b|\bon se reconnaitra\b|\bou me trouver\b|\bwhere to find me\b|[.?,] meet (?:at|in)\b|\bje t ouvre\b|\b(?:sonne|toque|frappe) (?:a|chez|au|et|en)(?: \w+){0,3} (?:porte|moi|interphone|etage|premier|deuxieme|troisieme|entre)\b|\bla porte est ouverte\b|\bma porte (?:t )?est (?:toujours )?ouverte\b",
    r"\bon (?:se (?:retrouve|rejoint|capte)|a rdv|a rendez vous) (?:\w+ ){0,2}(?:a|vers) (?:\d+ ?h?\d*|midi|minuit) ",
    rf"\bon (?:va|ira|irait|peut aller|pourrait aller|devrait aller|sort|part|boit|mange|dine|dejeune|prend|irait bien)(?: \w+){{0,4}} (?:{ACTIVITY}|{PLACE})(?: \w+){{0,4}} {_PAIR}",
    rf"\b(?:toi et moi|nous deux|tous les deux)(?: \w+){{0,4}} (?:{ACTIVITY}|{PLACE})\b",
    rf"\bca (?:te|vous|t) (?:dit|dirait|tente|tenterait|branche\w*|plairait|ferait plaisir)(?: \w+){{0,3}} (?:qu on (?:se |aille|sorte|boive|mange)|(?:de|d) (?:venir|se voir|passer|sortir|me rejoindre|boire|diner|me voir|me rencontrer|aller)|{ACTIVITY})",
    r"\b(?:tu veux|envie|tu voudrais|aimerais|aimerait|veux|voudrais|faut|faudrait|si|adorerais|attend|hate|reve|dommage|temps|pourquoi pas|avant|jour|quand|que)(?: \w+){0,2} (?:qu on|on) (?:(?:se|s) (?:voie|voit|voyait|rencontre|rencontrait|capte en|retrouve en|boive)|sorte (?:ensemble|tous)|aille (?:boire|manger|diner|au|se|danser))",
    r"\b(?:devrait|pourrait|peut|va|pourra|faut|faudrait|faudra|doit|veux|irait|envie de|dirait de|quand est ce qu on) (?:\w+ ){0,2}(?:se voir|se rencontrer)\b",
    rf"\b(?:te|me|t|m|se|nous) (?:voir|rencontrer|rencontre|toucher|embrasser|serrer|prendre|parler|retrouver)(?: \w+){{0,4}} {_REALLY}",
    r"\b(?:hate|envie|veux|voudrais|aimerais|aimerait|adorerais|adorerait|peux|pourrais|venir|reve|pourra|vais|impatiente?|pouvoir|finir par) (?:de |d |trop |tellement |bien |vraiment |enfin |qu on |pouvoir ){0,3}(?:te|me) (?:rencontrer|voir (?:[.?,]|en vrai|ce soir|demain|samedi|bientot|chez|au|a la|un jour|un de|ce week|vendredi|dimanche))",
    r"\b(?:passer?|passerai|viens|viendrai|venir|viendrais|passerais|descends|debarque|monte|arrive)(?: (?:juste|vite|demain|samedi|dimanche|ce soir|direct))? (?:te|me) (?:voir|chercher|prendre|rejoindre|retrouver|recuperer|faire un bisou)\b",
    rf"{_LEAD} (?:passes?|viens|venir|passer|debarque|viendrais|viendras|passerais|viens (?:dormir|vivre|cuisiner)|monter?)(?: \w+){{0,4}} (?:chez moi|a la maison|(?:a|dans|voir|sur) mon (?:\w+)|a l atelier|a lyon|a paris|dans ma (?:ville|rue|chambre)|dans le coin)\b",
    rf"{_LEAD} (?:viens|venir|passe|passes|passer) (?:\w+ )?(?:boire|diner|manger|dormir|prendre (?:un|l|le))\b",
    r"\b(?:je|j)(?: \w+){0,6} (?:te (?:voir en|rejoindre|chercher a)|chez toi|devant chez toi|jusqu (?:a|chez) toi|a ta porte|en bas de chez toi|sonner chez)(?! (?:il|ca|tout|c|y|tu|t|on|tranquille)\b)",
    rf"\bje (?:t|te) (?:attends|attendrai|attendais|donne rdv|donne rendez vous|rejoins|retrouve)(?: \w+){{0,2}} (?:{PLACE}|a (?:l atelier|l entree|l arret)|a \d)",
    rf"\bje (?:t|te) (?:invite|emmene|inviterai|emmenerai|inviterais|offre|paie|paye|fais visiter)(?: \w+){{0,3}} (?:{ACTIVITY}|chez moi|mer|a la maison|voir|mon atelier|venir)\b",
    rf"\b(?:rejoins|retrouve|rejoignez|attends)(?: moi)(?: \w+){{0,3}} (?:{PLACE}|a \d|vers|dans une heure|la bas|a (?:midi|minuit))\b",
    rf"(?:[.?,]|donne|notre|pour|alors|ok|un) (?:rdv|rendez vous)(?: \w+){{0,4}} (?:{PLACE}|midi|minuit|\d+ ?h?)\b",
    r"\b(?:notre premier|premier|notre|un vrai|vrai|petit) (?:rencard|rendez vous|rdv|date)\b(?! (?:avec (?!toi|moi)|chez|medical|pro|de))|\brencard (?:avec moi|toi et moi|[?])|\b(?:our (?:first )?date|a date with me|go on a date|date night with me)\b",
    r"\b(?:tu dors|tu passes la nuit|(?:tu|peux|veux|viens|pourrais|envie de)(?: \w+){0,2} dormir|[.?,] dors)(?: \w+){0,2} chez moi\b",
    r"\b(?:mon adresse|my address)\b(?! (?:mail|email|e mail))|\b(?:j habite|je habite|je vis|je suis|c est|au|live at|m at)(?: \w+){0,2} \d+ (?:bis )?(?:rue|avenue|boulevard|allee|impasse|place|quai|\w+ (?:street|road|avenue|lane))\b",
    r"\b(?:je prends|je saute|je monte|prendre|prends)(?: \w+){0,2} (?:train|bus|avion|voiture|metro)(?: \w+){0,4} (?:te|toi|rejoindre)\b",
    r"\blet s (?:\w+ )?(?:meet|hang out|grab|go out|go for (?:a|dinner|coffee)|go on|go get|have (?:dinner|lunch|a drink|coffee|drinks)|get (?:coffee|a drink|dinner|drinks|lunch))\b",
    r"\b(?:want to|would you like to|we (?:should|could|can|ll)|how about we|shall we|you should|can we|love to|like to|down to|up for|free to) (?:\w+ )?(?:meet(?! (?:him|her|them|my))|hang out|grab (?:a|some|coffee|dinner|lunch|drinks)|go out|come over|go on a date|get (?:coffee|a drink|drinks|dinner|lunch)|have dinner|visit me|see you in)\b",
    rf"{_LEAD} come (?:over|by|to my|visit me|see me|meet me|pick me)\b",
    rf"{_LEAD} meet me\b|\bmeet (?:you|me|us) (?:in|at|for|by|near)\b|\b(?:meet|see|hug|kiss|touch|hold) (?:you |me |each other )?(?:\w+ )?(?:in person|irl|in real life|face to face|in the flesh)",
    r"\b(?:i ll|i can|i could|let me|i will|i m gonna|gonna) (?:\w+ )?(?:pick you up|swing by|drop by|come (?:over|to you|by|see you)|drive (?:over|to)|be at your|take you (?:out|to)|cook (?:you|for you)(?: \w+){0,2} (?:at|tonight))\b",
    r"\b(?:at|to|come by) my (?:place|apartment|flat|house|studio|door)(?: \w+){0,3} (?:tonight|tomorrow|this|with me|[?]|and|on|if you|whenever|later)|\bsee you (?:\w+ ){0,2}(?:at|in) (?:the|my|front|person|the cafe)|\bstay (?:over|the night) (?:at|with|[?])",
)

_CANNOT = r"(?:(?:peux|peut|pourrai|pourra|pourrais|pourrait) (?:pas|jamais)|can t(?! wait)|cannot|won t be able)(?![^.?]*\b(?:la|ce soir|maintenant|tout de suite|demain|mais|now|tonight|but)\b)"
CANNOT = rf"\b{_CANNOT}"

# Someone else's story, a dream, this chat, a wish that says it cannot be.
ELSEWHERE = (
    rf"\b(?:ici|imagine\w*|imaginer|dans (?:ma|ta|nos|mes|tes|une|l) (?:tetes?|reves?|pensees?|histoire|autre vie)|en pensees?|a distance"
    r"|virtuellement|telegram|par messages?|dans cette conv\w*|here|in my (?:head|dreams?)|pretend|en reve|par ecran|chacune?|each our own"
    rf"|on aurait pu|si (?:je|on|j) (?:etais|etait|pouvais|pouvait)|if i (?:could|were)|{_CANNOT}|impossible|in thought"
    r"|avec (?!toi\b|moi\b|plaisir|joie|pixel|du\b|de\b|un\b|une\b|des\b|le\b|la\b|vue|en\b|mes\b)\w+|avec mes \w+|(?<!toi\s)et moi|elle et moi|les filles|with (?:maya|my \w+|her|him|them))\b"
)

# Beginnings of words, one of which every line above needs: they spare most replies the patterns.
BOT_HINTS = (
    r"circuit|secteur|processeur|cpu|silic|boulons|wires|microchip|faux|catfish|brout|arnaq|scam|invention|illusion|mirage|holog|creation|(?:chat ?)?r?o?bot|ias?\b|(?<!je )ais?\b|intelligence a|artif|androi|cyborg|(?:chat ?)?gpt|claude|llm|langage|language|modele|machine"
    r"|program|algo|logiciel|software|ordi|computer|appli|app\b|simul|script|serveur|virtu|fict|personnage|character|fausse|synth"
    r"|auto|gener|code|coding|lignes? d|lines? of|imaginaire|numerique|fake|pre ?ecrit|preenreg|copie|fabriq|manufac|cree|created"
    r"|built|made\b|labo|usine|lab\b|server|factory|(?:tape|ecris) (?:tout|ca|ces|mes|chaque)|moi qui|doigts|mains|pouces|hands|fingers"
    r"|thumbs|myself|rien d|nothing|siri|alexa|cortana|digital|cloud|data ?center|nuage"
)
HUMAN_HINTS = (
    r"personne|person\b|une? (?:femme|fille|meuf)|a (?:girl|woman)|muscles|huma|etre|homo|mortelle|vraie?s?\b|reel|real\b|actual\b|genuine|living|authent|live\b|legit|verit|exist|normal|ordin|banal"
    r"|regular|everyday|average|lambda|comme (?:les autres|tout le monde|toi|un|une|tous|n)|like (?:you|any|every|all|a)|vivante|alive"
    r"|incarn|chair|flesh|corps|body|coeur|heart|sang\b|blood|saigne|bleed|me pinces?|piques?|coupes?\b|blesses?|mords?\b|cut me|prick"
    r"|pinch|respire|breathe|sentiments|emotions|feelings|du meme|meme espece|same species|made of|derriere|behind|maman|ventre"
    r"|naissance|birth|contraire|oppos|monde|world|en tant|pareil|the same|peau|os\b|organes|poumons|skin|bones|lungs|nerfs|adn|dna|qui (?:te|t)|who (?:s|is)|two|deux|te (?:parle|ecri|repon)|touche|dix|ten"
)
PROOF_HINTS = (
    r"piece d|secu|vitale|social sec|preuve|prouv|prove|proof|vocal|vocaux|voix|voice|audio|enreg|record|selfie|photo|video|pic\b|carte|pass ?e?port|permis|cni\b|id\b"
    r"|papier|paper|feuille|main\b|pancarte|sign\b|etat civil|licen|driver|ton (?:pre)?nom|la date|date du|your name|captcha|turing|secu"
    r"|insta|facebook|linkedin|google"
)
CALL_HINTS = (
    r"messenger|facebook|un live|add me|ajoute|follow|text me|reach me|ping|live vid|phone\b|fone\b|bip\b|\d{3} \d{3}|appel|rappel|telephon|bigo|phoner|joindre|numero|0[67]|33|whatsapp|snap|insta|digits|number|cell\b|skype|signal|visio|face ?time"
    r"|zoom|video|coup de|cams?\b|camera|webcam|vive voix|m entendre|call|ring\b|dial|text me"
)
MEET_HINTS = (
    r"voit|voie|verra|voyait|voir\b|rencont|crois|retrouv|rejoi|capte|en vrai|pour de vrai|irl|en personne|face|dans la vraie|visu|in person"
    r"|in real|for real|in the flesh|resto|restau|cine|verres?\b|cafe|bouffe|terrasse|apero|brunch|dej|din|balade|pique nique|rencard|rendez|rdv"
    r"|week ?end|expo|concert|bars?\b|promenade|rando|pizza|burger|glace|musee|plage|vernissage|tour en|sortie|boire|mang|marche|chez|maison"
    r"|appart|atelier|canape|lit\b|quartier|parc|bistro|pub\b|port\b|lac\b|square|metro|jardin|gare|fac\b|mairie|station|biblio|piscine"
    r"|en (?:ville|bas)|place|devant|quai|airport|park|downtown|sorte|aille|pass|vien|venir|debarq|monte|desce|chercher|dors|dormir|adresse"
    r"|address|rue|avenue|boul|allee|impasse|street|road|lane|train|bus|avion|voiture|jusqu|ta porte|sonner|invite|emmen|offre|pa[iy]e|visiter"
    r"|a \d|vers \d|a mi[dn]|la bas|meet|hang|grab|go (?:out|on|for|get)|have (?:dinner|lunch|a|coffee|drinks)|get (?:coffee|a|dinner|drinks|lunch)"
    r"|come|visit|our (?:first )?date|date (?:with|night)|pick|swing|drop by|drive|take you|cook|at your|my (?:place|apartment|flat|house|studio|door)"
    r"|see you|stay|une heure|dans ma|dans le coin|biere|coup\b|danser|balader|promener|ouvre|toque|frappe|porte|reconnait|reserve|book|ensemble|nous deux|tous les deux|toi et moi|trouver|accompagn|date\b|find me|gouter|decouvrir|terrasse|capter"
)
