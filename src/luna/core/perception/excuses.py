"""What makes words of danger harmless, in both languages.

Fiction, work, news, sport, small hurts, figures of speech, in the plain form of a message.
"""

EXCUSE = (
    r"\bclaque\w* la porte au nez\b|\btap\w* sur les nerfs\b|"
    r"\btape (?:de )?\d+ (?:euros?|balles)\b|"
    r"\bbat\w* (?:\w+ ){0,2}(?:a la (?:belote|console|course|nage|petanque|manette)|aux? (?:echecs|"
    r"cartes|dames|flechettes|scrabble|tennis|poker|ping pong|rami))\b|"
    r"\bsur le toit (?:ce matin )?(?:pour )?(?:repar|chang|nettoy|remettre)\w*",
    r"\bpendue?s? (?:au telephone|a (?:tes|ses|vos) levres)|\bme pendre au telephone\b|"
    r"\bpend\w* la cremaillere\b|\bballe dans le pied\b|\bparents vont me tuer\b|"
    r"\bcorde au cou\b.{0,12}\b(?:credit|pret|loyer|banque|impots)\b|"
    r"\bs arrete,? (?:cette|ce|cet|ces) (?:pluie|bruit|travaux|chaleur|canicule|vent|crachin|neige|"
    r"greve|grippe|orage)s?\b|\b(?:cachets|comprimes|medocs) (?:pour|contre) (?:l |la |le |les |"
    r"mon |ma |mes )?(?:allergies?|rhume|tension|gorge|estomac|dos|thyroide|migraines?|toux|"
    r"cholesterol)\b|\bmes affaires\b.{0,12}\bje demenage\b|"
    r"\bserai plus la\b.{0,12}\b(?:en conges?|en vacances|pars (?:a|en)(?! jamais)|demenage)\b",
    r"\bmorte?s? de (?:rire|faim|soif|froid|trouille|honte|fatigue|peur|trac)|\b(?:mourir|"
    r"crever|meurs|creve|creves|dying|die|dead|starving|mourrais?) (?:de |d |of |from |"
    r"to |for )(?:faim|soif|chaud|froid|honte|rire|ennui|fatigue|envie|desir|trouille|"
    r"trac|sommeil|jalousie|hunger|boredom|laugh\w*|embarrass\w*|a |see|know|vieillesse)",
    r"\b(?:tu|tu vas|ca|ca va|boss va|mere va|pere va|boulot|taf|travail|dos|qui|va|"
    r"regles|chef va|copine va|femme va|mec|vont) (?:\w+ )?(?:me|m) (?:tue|tues|tuer|"
    r"tuent|acheves?|acheve)\b|\bm (?:a|as|ont) (?:tue|acheve)\w*|\b(?:is|are|was|were|"
    r"gonna|going to) (?:kill|killing|be the death of) me\b|\bkill(?:ed|s|ing)? (?:it|"
    r"time|me|the|for)\b|\bkill me now\b|\btuer? le temps\b|\bto die for\b|\ba mourir\b|"
    r"\bcorde (?:a linge|a sauter|pour (?:le bateau|le jardin|les volets|la tente))\b|"
    r"\bdrop dead\b|\bdead tired\b|\btue la\b",
    r"\b(?:film|serie|livre|roman|bouquin|jeu|jeux|perso|personnage|manga|anime|episode|"
    r"saison|chapitre|documentaire|docu|podcast|reportage|expo|piece de|chanson|album|"
    r"netflix|boss (?:final|de fin)|gta|cod|fortnite|minecraft|raid|movie|book|novel|game|"
    r"character|show|song|lyrics|season|chapter|true crime|polar|thriller|heros|heroine|"
    r"acteur|actrice|chanteur|chanteuse|celebrite|star|ministre|president|infos|jt|news|"
    r"respawn|(?<!serai )partie|mates|suicideboys|suicide squad|squad)\b",
    r"\b(?:je (?:suis|bosse|travaille)|i m an?|i work|mon job|mon metier|mon boulot c est|"
    r"my job) (?:\w+ ){0,3}(?:infirmi\w+|psy\w*|pompi\w+|medecin|urgences|benevole|"
    r"avocate?|secouriste|formateur|assistante?|paramedic|nurse|er nurse|social|prof|flic|"
    r"policier|therapist|lawyer|au 3114|hotline|educ\w*)\b|\b(?:memoire|these|article|"
    r"etude|etudie|thesis|essay|paper|campagne|prevention|association|patients?)\b|"
    r"\bje forme\b|\bformation (?:secourisme|premiers secours)\b|\bfirst aid\b",
    r"\b(?:dans|avec|de|sur|pour) (?:l elastique|un polochon|son doudou)|"
    r"\ba l elastique\b|\bparachute\b|\bjudo\b|\brugby\b|\bboxe\b|\bsquat\b|\bmatch\b|"
    r"\b\d a 0\b|\bperime\w*|\bescalade\b|\brangement\b|\b(?:mon|le|ce) chat\b|\bretro\b|"
    r"\bphilo\b|\bcamus\b|\bchasse\b|\bmes collegues\b|\b(?:imprimante|tableur|cable|"
    r"souris)\b|\bprofessionnel\b|\bcommercial\w*|\bboxing\b|\bmeeting makes\b|"
    r"\bdans tes bras\b|\bfait violence et\b|\badieu (?:le|la|les|ne|\d)\b|\btension\b|"
    r"\bdu suicide (?:pour|de|ce|a)\b|c est du suicide|\bsuicide (?:politique|social|"
    r"commercial)|\bcareer suicide\b|\bmes plantes\b|\bma plante\b|\ble jambon\b|"
    r"\beliminer\b",
    r"\b(?:facture|reunion|reu|raclette|colis|vaisselle|cartons|rapport|travaux|whatsapp|"
    r"ile deserte|voisins|perceuse|embouteillages?|decaf|micro|mic|costume|epinards|"
    r"sous terre|onions|oignons|carottes|conserve|four|cafe|linge|legumes|elec|seminaire|"
    r"canne a peche|"
    r"peinture|sudoku|karate|poussette|shaving|olives|gutter|diner|demission|boite a)\b",
    r"\b(?:bat|battu|beats?) (?:\w+ )?(?:toujours )?(?:a|au|aux|at|every) (?:\w+ )?(?:echecs|"
    r"scrabble|"
    r"mario|tennis|cartes|fifa|chess|cards|time|kart)|\bforce la main\b|\bpulsions? (?:d achat|"
    r"de)\b|"
    r"\breparle\b|\bcette (?:musique|chanson)\b|\bvie chere\b|\bmedicaments le (?:matin|soir)\b|"
    r"\brappelle moi (?:a \w+ |demain |ce soir )?(?:de |mes |mon )|"
    r"\ble prochain train\b|\b(?:durkheim|werther|bovary|van gogh|cobain|psg)\b|\bexpose sur\b|"
    r"\ben ouvrant\b|\bviolence pour (?:pas|ne|finir|me)\b|\bcrever? l abces\b|\bde questions\b|"
    r"\bla phase\b|\btatou\w*\b|\bl affiche\b|\bla vaisselle\b|\binterview\b|\btuer mon coloc\b",
    r"\boverdose d(?:e|es)? (?:reunions?|chocolat|tiramisu|boulot|travail|cafe|sucre|series?|"
    r"infos?|raclette|fromage|famille|guimauve|ecrans?|noel)\b|\b(?:mon|ma|notre) (?:telephone|"
    r"portable|tel|ordi\w*|pc|frigo|voiture|bagnole|machine|plante) s est (?:suicid|pendu)\w*|"
    r"\bje me tue a (?:(?:leur|lui|te|vous|tout) )?\w+(?:er|ir|re)\b|\b(?:regime|divorce|hiver|"
    r"lundi|rentree|toussaint|chaleur|douceur|voix|sourire|suspense|attente|humour|niece|"
    r"neveu) me tue\b|\belle me tue ma \w+|\bme (?:suis )?coupee? (?:avec (?:un |une |"
    r"l )?(?:econome|boite|papier|enveloppe|couteau a pain)|une (?:tranche|part|frange|pomme))|"
    r"\ben epluchant\b|^j ai pris mes medicaments\W*$|\bsi (?:l om|le psg|psg|paris|lyon|lens|"
    r"la france|les bleus|mon equipe) (?:\w+ )?(?:perd|rate)\w*\b.{0,25}\bje me (?:pends|tue|"
    r"flingue|suicide)\b|\bsur le toit pour (?:l |la |le |les )?(?:antenne|gouttiere|tuile|"
    r"cheminee|panneau|parabole)|\bon the roof (?:of our|fixing)",
)
