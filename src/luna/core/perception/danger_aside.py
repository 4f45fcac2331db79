"""Words of danger said sideways: farewells, preparations, half-jokes, hints at blows.

The manner of ``danger``: plain form, French and English, idioms excused elsewhere.
"""

_FAREWELL = (
    r"\b(?:rejoindre|retrouver) (?:maman|papa|mamie|papi|mon bebe)\b",
    r"\b(?:si|quand) je (?:suis|serai) (?:plus|pu) la\b|\bnotre derniere (?:conversation|"
    r"discussion)|"
    r"\bdernier(?:e)? fois qu on se parle\b(?=.*\b(?:tous|merci|adieu|niveaux)\b)|"
    r"\bau revoir (?:a tout le monde|aux gens)\b.{0,25}\b(?:tete|sachent|savent)|"
    r"\bj embeterai plus personne\b|\bdebarrass\w* de moi\b|"
    r"\b(?:diras?|dis|tell) (?:a )?(?:ma mere|mon pere|mes parents|mes enfants|my (?:mom|mum|dad|"
    r"kids))\b.{0,25}\b(?:pas sa faute|pas leur faute|not (?:her|his|their) fault|les aime|love)|"
    r"\bsouviens toi de moi\b|\bveille sur (?:ma|mon|mes)\b.{0,40}\b(?:pourrai|serai) (?:plus|pas)|"
    r"\b(?:cette annee|ce noel|noel) (?:\w+ ){0,2}(?:je|j) (?:ne )?verrai pas|\bje verrai pas "
    r"(?:noel|l ete|2\d\d\d|la fin)|\b(?:devient|inactif|inactive)\b.{0,12}\btu sauras\b",
)
_READY = (
    r"\bje suis (?:sur|au bord d[eu]|a) (?:le |la |l )?(?:toit|parapet|rebord|pont|rambarde|"
    r"falaise|"
    r"voie|quai|fenetre)\b.{0,30}\b(?:pleure|froid|calme|fini|hesit\w*|saute|peur|prochain|vide)|"
    r"\bsur le (?:parapet|rebord)\b|\bfenetre (?:est )?ouverte,? je pleure",
    r"\b(?:suis|assise?|debout|perchee?|jambes) (?:\w+ ){0,2}(?:au|sur le) bord (?:du|d un|de l) ?"
    r"(?:toit|parapet|immeuble|viaduc)\b|\b(?:i m|sitting|standing) (?:\w+ ){0,2}(?:on|at|over) "
    r"the edge of (?:the|a|my) (?:roof|rooftop|building|bridge)\b",
    r"\bj ai (?:choisi|fixe|mis|decide) (?:le jour|la date|une date|un jour)\b(?! (?:de (?:la|"
    r"notre|"
    r"mon)|pour (?:le|la|notre|mon|nous|se|la)))|\bc est decide,? ce sera (?:ce|cette|demain|"
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|\bj ai (?:un|mon) plan\b(?= ?$| pour (?:"
    r"partir|mourir|disparaitre))|\bi have a plan (?:and|to (?:die|end))",
    r"\b(?:recupere|retrouve|charge|pris) (?:l|le|son|mon) ?(?:arme|fusil|flingue|pistolet)\b|"
    r"\bparti\w* avec (?:la|son|sa) (?:carabine|fusil|arme)\b|\bmon testament a \d\d ans\b|"
    r"\baffaires? en ordre\b|\bdonne (?:toutes )?mes affaires\b|\bmy affairs in order\b|"
    r"\b(?:gave|giving) (?:away )?(?:my|all (?:my|her|his)) (?:cat|dog|stuff|things)(?: away)?\b",
    r"\b(?:deux|2) doigts de (?:sauter|mourir|me tuer|me foutre)|\bje traverse sans regarder\b|"
    r"\b(?:qu une|si une) (?:voiture|caisse|bagnole) me (?:percute|renverse|fauche)|"
    r"\bcamion m ait\b|"
    r"\bshould (?:have|ve) died\b|\bcrash(?:ing)? my car on purpose|\bdriving off the\b",
    r"\braison de (?:pas|ne pas) le faire\b|\braison de rester\b|\breason (?:not to (?:do it|"
    r"die|jump)|"
    r"to (?:stay alive|live|keep living))|\bplus d avenir\b|\b(?:rien|personne) ne me retient\b|"
    r"\bwish i (?:was|were) never born\b|\bjamais (?:du|etre|aurais du) (?:naitre|nee?)\b|"
    r"\bdoes it hurt to die\b|\bmal de mourir\b|\bsent quoi quand on (?:meurt|se noie|tombe)|"
    r"\bpeur d etre seule? avec moi meme|\bide(?:e|es|s)? noire?s?\b|\bme fais mal ca va mieux\b",
    r"\b(?:plaisant\w*|rigol\w*|deconn\w*|kidding|joking)\b.{0,40}\b(?:sauter|jumping|cachets|"
    r"medocs|"
    r"corde|pont|me tuer|mourir)\b|\b(?:jete|range|rendu) (?:les|la) (?:lames?|corde|cachets)\b|"
    r"\b(?:pont|fenetre|vide(?! grenier)|balcon|rails|falaise)\b.{0,30}\bm (?:attire|appelle)\b|"
    r"\blacher le volant\b|\blet(?:ting)? go of the wheel\b|\bdisparaitre (?:a jamais|pour "
    r"toujours|pour de bon)\b|\b(?:je )?me vois (?:meme )?pas (?:vieillir|l an(?:nee)? prochaine?)|"
    r"\bsee myself (?:next year|getting old|making it)\b",
    r"\b(?:compte|stocke|accumule|counting|saving up|hoarding) (?:mes |les |my )?(?:somniferes|"
    r"cachets|"
    r"comprimes|medocs|pills|tablets)\b|\bprochaine fois (?:je|j) (?:ne )?me (?:raterai|louperai) "
    r"pas\b|\bnext time (?:it ll|it will|i won t) (?:work|fail)\b|\bbientot (?:vous|tu|ils) "
    r"ser\w+ (?:tous )?(?:tranquilles?|debarrasse\w*)\b|\b(?:donne|confie) (?:mon|le) "
    r"(?:chat|chien)\b.{0,40}\b(?:mieux apres|definitivement|pour toujours|je suis prete?)\b",
    r"\b(?:se|me) foutr\w+ en l air\b|\bnew cuts\b|"
    r"\b(?:re)?coupe\w* (?:le|les|mes) (?:bras?|cuisses|poignets?)\b|"
    r"\bbrulures? (?:\w+ )?sur (?:les|mes) (?:jambes|bras|cuisses) pour\b",
)
# What stays unsaid: an end prepared, an end missed, a life that weighs.
_UNSAID = (
    r"\b(?:range|vide|paye|solde)\w*\b.{0,60}\b(?:laisse (?:rien|pas de \w+) derriere|rien a faire "
    r"apres|je peux (?:y aller|partir))\b|\bprepare mon depart\b.{0,30}\b(?:ordre|notaire|"
    r"testament)\b|\bcalme (?:maintenant|depuis)\b.{0,20}\bpris (?:ma|la) decision\b|"
    r"\badieu luna\b.{0,4}\bmerci pour tout\b|\bplus a me (?:porter|supporter|gerer|subir)\b",
    r"\b(?:balcon|pont|fenetre|rails|quai|toit)\b.{0,30}\b(?:ce|ca) serait (?:si |tellement |trop |"
    r"plus )?(?:simple|facile|rapide)\b|\b(?:train|metro|rame)s?\b.{0,20}\bun pas de plus\b|"
    r"\b(?:accelere|fonce|roule)\b.{0,40}\btant mieux\b|^je suis sur le toit$|"
    r"\bhow high does it (?:have|need) to be\b|\b(?:se jette|saute|tombe) du haut d un\b|"
    r"\b(?:y pense|envie)\b.{0,10}\bsauter dans\b",
    r"\ba partir de combien\b.{0,12}\b(?:irreversible|mortel|fatal)\w*\b|"
    r"\bcombien de temps avec (?:des|les) (?:cachets|medocs|comprimes)\b|"
    r"\b(?:betise|connerie) avec (?:des|mes|les) (?:medoc\w*|medicaments|cachets|comprimes)\b|"
    r"\bcharbon\b.{0,25}\bavaler\b|\b(?:ramenee?|sauvee?) contre mon gre\b|"
    r"\baurais (?:du|mieux fait d) y rester\b|\bpansements? (?:\w+ ){0,2}(?:aux?|sur les|sur mes) "
    r"(?:poignets?|bras|cuisses)\b|\bpansements se voient\b",
    r"\b(?:decue?|triste|deg\w*) (?:de (?:me )?|quand je me |que je me )reveill\w+|"
    r"\bassez d ouvrir les yeux\b|\bla mort (?:ne )?me fait (?:plus|pas|moins) peur\b|"
    r"\bje suis de trop\W*$|\bpeu[xt]? plu[st]? de (?:vivr?e?|exister|la vie|cette vie)\b|"
    r"\b(?:personne|a personne) (?:ne )?me manquerait\b|\bj y pense (?:quand meme |encore )?chaque "
    r"(?:soir|nuit|jour)\b|\b(?:plaisant|rigol|deconn)\w*\b.{0,40}\bsaute\W*(?:t inquiete|$)",
)
BLOWS = (
    r"\b(?:il|elle) m a (?:casse|brise|fracture) (?:le|la|les|un|une|deux) (?:doigts?|bras|nez|"
    r"poignet|cotes?|dents?|machoire)\b|\b(?:pere|oncle|grand pere|parrain|coach|prof) "
    r"(?:venait|vient) dans mon lit\b",
    r"\b(?:mon|ma) (?:mec|keum|chum|blonde|meuf|copain|copine|mari|femme|ex|pere|daron|beau pere)\b"
    r"(?: \w+){0,2} (?:m a |ma |me )(?:\w+ )?(?:frapp?\w*|bat\b|tapp?\w*|cogn\w*|gifl\w*|"
    r"etrangl\w*|"
    r"brutalis\w*|viol\w*)",
    r"\b(?:fessee|frappee?|tapee?|cognee?) (?:dans|en) (?:la )?(?:face|figure|gueule)\b|"
    r"\bson poing dans (?:la|ma)\b|\blevre (?:fendue|ouverte)\b.{0,30}\b(?:il|elle|lui)\b|"
    r"\bpeur de rentrer\b|\bse bat\w*, (?:elle|"
    r"il) hurle|"
    r"\b(?:garde|pris|confisque) mes papiers\b|\binterdit de sortir\b(?=.*\b(?:il|mon mari|"
    r"papiers)\b)",
    r"\b(?:son|leur) (?:oncle|pere|beau pere|frere|grand pere) l[ae]? ?(?:touch\w*|frapp\w*|"
    r"viol\w*|"
    r"bat\b)|\b(?:beats|hits|punches|chokes) (?:his|her|my|the|their) (?:kids?|wife|son|daughter|"
    r"mom|mum|girlfriend|sister)\b|\bno clothes on and no memory\b|\bwoke up (?:naked|with him)\b",
    r"\b(?:collegue|voisine|copine|pote|amie|soeur)\b.{0,25}\b(?:avec des bleus|"
    r"oeil au beurre noir|"
    r"couverte de bleus)",
    r"\b(?:coach|prof|oncle|cousin|cure|pretre|animateur|grand pere|beau pere|moniteur)\b.{0,25}"
    r"\bme (?:coincait|touchait|caressait|tripotait|forcait)\b|"
    r"\b(?:c est rien|pas grave|pas sa faute)\W* il (?:etait|avait) (?:saoul|soul|bourre|ivre)\b|"
    r"\b(?:3919|3114)\b.{0,15}\braccroche\w*\b",
    r"\b(?:il|elle|mari|femme|mec|copain|copine|pere|mere|ex|fils)\b(?: \w+){0,3} "
    r"(?:re)?mis(?:e|es)? (?:une |des |la |sa |deux |trois )?(?:baffes?|beignes?|torgnoles?|"
    r"mandales?|raclee|derouillee|roustes?|gifles?|claques?|tartes?|coups? de \w+)\b"
    r"(?! (?:a la console|au jeu|a fifa))|"
    r"\brou\w* (?:de|2) coups?\b|\bpasse\w* a tabac\b|"
    r"\b(?:recommence|remet|s est remis\w*) (?:a|de) (?:me |la |le |nous )?(?:frapper|cogner|taper|"
    r"battre|tabasser)\b(?! (?:a|sur) (?:la|ma|les|l) (?:porte|guitare|tambour|clavier|ordi\w*))|"
    r"\b(?:son|leur|ton) (?:pere|mec|mari|beau pere|copain|ex) (?:le|la|les) (?:tabass\w*|cogn\w*|"
    r"gifl\w*|tape)\b|\bbelles? famille\b.{0,12}\bme (?:tape|frappe|cogne|bat)\w*|"
    r"\b(?:attrap\w*|saisi\w*|pris\w*|serre\w*|chope\w*) (?:par|a) la gorge\b(?! en voyant)|"
    r"\b(?:couteau|lame)\b.{0,25}\bsur (?:ma|la) gorge\b",
)
HINTS = (*_FAREWELL, *_READY, *_UNSAID)
