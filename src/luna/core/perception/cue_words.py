"""The patterns behind the cues, by what they hint at. Plain form: no accents, no apostrophes."""

from luna.core.perception.cue_talk import HEAT, TALK

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

PATTERNS = SAFETY | HONESTY | LEAVING | HEAT | TALK
