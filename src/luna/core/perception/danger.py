"""Words of danger in French: a life that someone wants to end, harm done or suffered.

Plain form: no accents, apostrophes as spaces. Idioms and fiction are told apart elsewhere.
"""

import re

from luna.core.patterns import any_of
from luna.core.perception import danger_en
from luna.core.perception.danger_aside import BLOWS, HINTS
from luna.core.perception.danger_en import ENGLISH
from luna.core.perception.excuses import EXCUSE
from luna.core.perception.outright import ENDING, outright

_OWN_DEATH = (
    r"\b(?:envie|veux|veu|voudrais|voulais|aimerais|prefere(?:rais)?|songe a|pense a|"
    r"penser a|idee de|hate de|envi) "
    r"(?:de |d |plus que |juste |vraiment |que )*(?:mourir|mouri|crever|creve\b|"
    rf"{ENDING}|"
    r"disparaitre|me tuer|sauter|la mort|partir pour)",
    r"\b(?:me|m|se|s) (?:suicid\w+|tuer\b|tue\b|tuerai|pendre\b|pendr\b|pends?\b|"
    r"flingu\w+|but+er\b|noyer\b|jeter (?:sous|dans|du|par)|"
    r"foutre en l air|fous en l air|tirer une balle|tirer dessus|tailler les|"
    r"ouvrir les v\w+|laisser mourir)",
    r"\bsuicid(?:e|er|aire|aires)\b|\bme suicid|\bidees? (?:noires?|de mort)\b|"
    r"\bpasse\w* a l acte\b|\bpulsions?\b|\bfais(?:ais)? mes adieux\b",
    r"\b(?:plus|pas|pu|pa|plu) (?:l |la |le |d |de )*(?:envie|gout|force|raison|interet|"
    r"courage) (?:de |d |a |pour )*(?:vivre|la vie|exister|continuer|me battre|rester|"
    r"etre en vie|rien)",
    r"\b(?:veux|veu|voudrais|peux|envie de|arrive) (?:plus|pas|pu|plu) (?:de )?(?:vivre|"
    r"viv|etre (?:la|ici|icitte|en vie|en vi|sur)|exister|continuer a vivre|me reveiller)",
    r"\b(?:jamais|plus|pas) (?:plus )?(?:me |se )?reveill\w+\b|\bm endormir et\b|"
    r"\bdorm\w+ pour (?:toujours|de bon)\b|\bvoulu (?:mourir|en finir|me tuer)\b",
    r"\bmettre (?:fin|un terme) (?:a|et)\b(?! (?:mon abo|mon contrat|la reunion|"
    r"cette reunion))|\bfin a mes jours\b|\bj arrete tout\b(?!,? je)",
    r"\ben finir\b(?! avec (?:ce|les?|l |la (?!vie)|mon|ma|mes))",
    r"\b(?:mieux|soulage\w*|heureux|tranquilles?) (?:\w+ )?(?:sans moi|si je (?:suis|"
    r"etais) plus|si j etais (?:plus|mort))|\bsans moi (?:ils?|elle|vous|le monde|ca)\b|"
    r"\bdebarrasse\w* de moi\b",
    r"\bpersonne (?:ne |me |m )?(?:pleurera\w*|remarquera\w*|regretterai\w*|"
    r"verrait la diff)|\bmanquer(?:ai|ais) a personne\b",
    r"\b(?:seule|plus d autre|pas d autre|plus de) (?:sortie|solution|issue)\b(?: que)?",
    r"\b(?:je )?(?:serai|sera|serais) (?:plus|pas|plu) (?:la|de ce monde|ici)\b|"
    r"\bquand (?:tu|vous|on) (?:lira|trouvera)\w*\b|\bme cherche\w* pas\b",
    r"\b(?:mon|le|un) dernier (?:message|soir|mot pour)\b(?! de (?:travail|boulot|"
    r"vacances|taf))|^adieu\W*$|\badieu (?:luna[,.] t|a tous|tout le monde|prends)|"
    r"\bmessage d adieu|\blettres? (?:d adieu|pour mes parents|pour (?:ma|mon|mes))",
    r"\b(?:avale|pris|prends|bouffe|gobe|prendre) (?:\w+ ){0,4}"
    r"(?:boite(?! (?:auto\w*|de vitesses?)\b)|plaquette|cachets|medicaments|"
    r"comprimes|somniferes|medoc\w*|xanax)\b(?! (?:pour la|contre|de fer))",
    r"\b(?:cachets|comprimes|medicaments|somniferes|corde|fusil|flingue|arme|lame|cutter|"
    r"couteau|javel) (?:\w+ ){0,3}(?:devant moi|sur la table|prete?s?|dans la main|sorti|"
    r"a cote de moi|sous (?:le|mon))",
    r"\b(?:achete|trouve|sorti|cache) (?:\w+ ){0,2}(?:corde|fusil|flingue|"
    r"arme)\b(?! d escalade)|\b(?:reste|y a) que la corde\b",
    r"\bune? (?:ts|tentative)\b|\btente de (?:me|mourir|partir|se)|\bje me suis (?:rate|"
    r"loupe)e?\b|\brate mon suicide|\bhp\b",
    r"\ba quoi (?:bon|ca sert)(?: que je| de)? (?:vivre|continuer|rester|reste|exister|"
    r"je)\b|\bvie (?:n |ne )?(?:vaut|a) (?:plus|pas)\b|\bbesoin ou je vais\b",
    r"\b(?:fatiguee?|marre|tannee?|las|lasse|epuisee?|degoute) (?:d |de )(?:exister|vivre|"
    r"la vie|cette vie|etre (?:la|en vie))|\bplein mon casque de la vie",
    r"\bpartir (?:definitivement|pour toujours|pour de bon)\b|\b(?:le|la|les|pere|mere|"
    r"femme|mari|bebe) (?:rejoindre|retrouver) (?:la haut|bientot|au ciel)|"
    r"\brejoindre (?:mon|ma|mes) (?:pere|mere|femme|mari|bebe|fils|fille|frere|soeur)\b",
    r"\b(?:ne |etre |d )plus (?:etre |se lever )?(?:la|du tout)\b|"
    r"\bplus (?:l )?envie d etre la\b|\bplus simple (?:si j etais|de ne)|"
    r"\bsi j etais mort\w*|\blaisse\w* moi (?:crever|mourir)|\bmourir ca serait|"
    r"\bpensees (?:tres )?(?:sombres|noires)",
    r"(?<!a failli )\bme jeter\b(?! (?:dans tes|sur|a l eau))|"
    r"\bd ?en finir\b(?! avec (?:ce|les|mes|"
    r"la v))|\bc est (?:la fin|fini) pour moi\b|\blacher? (?:la rampe|prise pour)|"
    r"\bplus rien (?:a perdre|me retient|n a de sens)|\bautant (?:que je parte|en finir|"
    r"mourir|crever)|\bde moi meme\b",
    r"\bplus de la vie\b|\bce que je pourrais me faire\b|\bavaler? (?:la|une|"
    r"toute la) (?:boite|plaquette)|\bpri (?:tou|plein)\b|\blavage d estomac|"
    r"\bje m en vais pour de bon\b|\bsouffrirai plus\b|\bpartir sans souffrir|"
    r"\bse finisse\b|\braison de (?:vivre|rester en vie)|\b(?:perdu|sans|"
    r"aucune) (?:l )?envie de vivre\b",
    r"\bfoncer dans (?:un|le|les)\b|\besperant (?:un|l) accident\b|\bjamais (?:etre|"
    r"du) nee?\b|\bbord de la voie\b|\bgarage ferme\b|\b(?:date|endroit),? (?:l endroit|"
    r"la methode)|\b(?:tout est|j ai tout) (?:prevu|prepare)\b",
    r"\b(?:faire|fais|fasse) une (?:betise|connerie)\b|\bqui s arrete\b|\bque (?:tout|ca|"
    r"la douleur) (?:ca )?(?:s )?arrete\b|\b(?:mourir|mort) (?:serait|m irait|me ferait)|"
    r"\bsi je (?:saute|meurs|mourais|disparai\w+)|\bde ma propre main\b",
    r"\b(?:facon|maniere|moyen) (?:la |le )?(?:plus |moins )?(?:douce|rapide|indolore|"
    r"simple|doux) (?:de |pour )(?:partir|mourir|en finir)|\b(?:fait|"
    r"ca fait) mal de (?:mourir|se )|\bse vide de son sang\b|\bcombien de (?:cachets|"
    r"comprimes|medicaments|doliprane)",
)
_MEANS = (
    r"\b(?:vais|veux|voudrais|ose|oser?ai|envie de|fini(?:r)? par|pret a|va) (?:pas )?sauter\b"
    r"(?! (?:de joie|le|la|un|une|dans (?:le train|un|tes|l eau)|en parachute|"
    r"de l avion|sur|a la))",
    r"\b(?:saute|sauter|avancer|pas) (?:du|sur les|sous le|de la|de mon|d un) (?:quai|rails|metro|"
    r"train|toit|pont|balcon|falaise|fenetre|immeuble)|\b(?:monte|monter|remonte) sur le toit\b|"
    r"\b(?:coup (?:de volant )?(?:vers|dans)|tout droit dans|contre un) (?:le |"
    r"un )?(?:platane|arbre|mur|camion)",
    r"\b(?:bu|boire|avale|avaler) (?:de la |du |tout le )(?:javel|deboucheur|flacon|produit)|"
    r"\b(?:flacon|boite|plaquettes?|somniferes|insuline) devant moi\b|"
    r"\bdose (?:\w+ ){0,5}mortelle?\b|"
    r"\bmortelle? (?:de|pour)\b|\bsurdose\b|\bstocke (?:des|mes)\b|"
    r"\bde cote (?:des|mes) (?:cachets|medoc)",
    r"\bune balle (?:et|dans|c est)\b|\bballe dans la tete\b|\barme de service\b|"
    r"\bmettre une balle\b|"
    r"\b(?:prends?|prend|pris|prendrai) plus (?:mon|mes|d|ma) ?(?:insuline|"
    r"traitement|medicaments|antidep\w*)|"
    r"\bm eteindre\b|\blaisse (?:couler|crever|mourir|partir)\b|\bserai mort\w*",
    r"\b(?:partir|parte|pars|partirai) (?:pour (?:toujours|de bon)|aussi|"
    r"sans (?:douleur|souffrir|me rater))|"
    r"\b(?:solution|decision|issue)\b[^.]{0,12}\.? ?definitive\b|\bdefinitive\b$|"
    r"\b3114\b(?=.*\b(?:je|j)\b)|"
    r"\b(?:redige|ecrit|fini|prepare)\w* (?:mes|ma|des|"
    r"toutes mes) lettres?\b(?! de (?:motiv|recomm))|"
    r"\bidee (?:d en|"
    r"d avancer|de sauter)|"
    r"\b(?:peur|me mefie) de moi(?: meme)?\b|"
    r"\bsi je me foutais\b|\bpoids pour\b",
    r"\b(?:ma|sa|une|la|de) ts\b|"
    r"\bfait une connerie\b",
)
_OWN_HARM = (
    r"\b(?:traces?|marques?|cicatrices?|entailles?|coupures?) (?:\w+ )?sur (?:les?|"
    r"mes|ses) (?:bras|cuisses|"
    r"poignets)|\bmes bras\b[^.]{0,30}\b(?:sang|caches?|lames?|cutter)|"
    r"\bjusqu au sang\b|\b(?:brul\w+|bless\w+|mange\w*|cogn\w+) (?:\w+ ){0,3}expres (?:avec|pour)|"
    r"\blames? (?:m appel\w*|me manqu\w*|est|sont|dans)|\b(?:recraque|replonge|"
    r"rechute)\b[^.]*\b(?:lame|bras|coup\w*|cuisses)",
    r"\b(?:je me|j me|me|m) (?:suis )?(?:re)?(?:coupe|coup|couper|scarifi\w*|mutil\w*|"
    r"taillad\w*|entaill\w*|lacer\w*)\b"
    r"(?! (?:les cheveux|les ongles|le doigt|la parole|en (?:me ras|cuisin|eplu)|du monde|"
    r"la barbe|la frange|l index|le pouce|faim|avec une feuille))",
    r"\bbras en sang\b|\bsang couler\b|\bsaigne (?:beaucoup|longtemps)|"
    r"\bcoupe trop profond|\bmanches longues\b[^.]*\b(?:bras|cacher|marques|bleus)|"
    r"\bquelques coupures\b|\bme punis\b|\bbleus expres\b|\bme tape la tete\b|\bcutter, ",
    r"\bscarif\w*|\bautomutil\w*|\bme (?:brule|bruler|frappe|griffe) (?:avec|expres|"
    r"la tete|jusqu|les bras|le bras|contre)|\bme (?:fais|faire|fait) du mal\b|"
    r"\bmal pour sentir\b|\b(?:la|une) lame (?:ce|encore|de rasoir)|"
    r"\brecommence avec la lame|\bouverte? (?:\w+ )?(?:les? |le )(?:v\w*nes?|bras|"
    r"poignets?)\b|\brecousue? (?:les |le |mes |des )(?:poignets?|veines?|bras)\b|"
    r"\bcicatrices? (?:et|sur les bras|plein)",
)
_WHO = (
    r"(?:il|elle|on|ils|mon (?:\w+ )?(?:mec|mari|copain|ex|pere|beau pere|oncle|frere|"
    r"conjoint|compagnon|patron|boss|chef|coach|collegue|cousin|voisin|fils|daron|prof)|"
    r"un (?:collegue|voisin|mec|type|homme|inconnu)|ma (?:mere|femme|copine|meuf|"
    r"belle mere)|mes (?:parents|freres|vieux)|mon homme)"
)
_SUFFERED = (
    rf"\b{_WHO} (?:de \w+ ans )?(?:\w+ )?(?:m|ma|me|nous|m a|m ont|"
    rf"te) (?:\w+ ){{0,3}}?(?:frapp\w*|tap(?:e|ee|ait|ent|er)\b|cogn\w*|bat\b|bats\b|"
    r"batt\w*|gifl\w*|etrangl\w*|viol\w*|agress\w*|tabass\w*|"
    r"touchee?s?\b(?! plus\b)|touchait|attouch\w*|brulee?|claques?|coups?\b|menace\w*|secou\w*|"
    r"poussee?\b|enferm\w*|sequestr\w*|etouff\w*|casse (?:le|la|une)|jetee? (?:contre|par|"
    r"des)|coincee?|forc\w*|oblige\w*|tuer\w*|suit partout|crach\w*|bouscul\w*|insulte et|"
    r"droguee?)",
    r"\b(?:va|vas) (?:encore )?me (?:cogner|frapper|tuer|taper)\b(?= |$)|"
    r"\ble\w* la main sur (?:moi|elle|ma|les)|\bserre\w* (?:ses mains|mon cou|la gorge)|"
    r"\bbrutalis\w*|\bmenace\w* (?:physiquement|de diffuser|de mort|de me)|\btape (?:a|"
    r"sur) la porte|\bme fait chanter\b|\ben coups\b|\bvient (?:me|la|le) voir la nuit|"
    r"\bencore frappe\b|\bme jette (?:des|contre)",
    r"\b(?:plainte pour|guerir d un|comme un|mon|un) viol\b(?! (?:de|collectif))|"
    r"\bme fait peur quand il\b",
    r"\boeil au beurre noir\b|\bentends? (?:\w+ )?(?:les|des) coups\b|\b(?:de|"
    r"vient de|viennent de) me "
    r"(?:tabasser|frapper|cogner|violer|agresser)|\bm a menace\w*\b|"
    r"\bsorti un couteau\b|"
    r"\b(?:son|leur) (?:pere|mec|mari|"
    r"beau pere) l[ae]s? (?:bat|frappe|viole)|"
    r"\bose plus rentrer\b|\bmis une (?:claque|gifle|droite|tarte)\b",
    r"\bj ai (?:ete|subi)\b(?: \w+){0,2} (?:viol\w*|agress\w*|abus\w*|batt\w*|attouch\w*|"
    r"sequestr\w*|frapp\w*|droguee?)|\bje me suis fait (?:viol\w*|agress\w*|frapp\w*|"
    r"tabass\w*|cogn\w*|touch\w*)|\bme fais (?:frapp\w*|tabass\w*|rackett\w*|taper|"
    r"batt\w*|viol\w*|cogner)",
    r"\bon m a (?:viol\w*|agress\w*|frapp\w*|droguee?|tabass\w*|touchee?|forcee?)|"
    r"\bviolee?\b(?= (?:samedi|hier|par|quand|en|a))|\babus(?:ait|e|ee) de moi\b|"
    r"\battouchements?\b|\binceste\b",
    r"\bpeur (?:de lui|qu il (?:me|revienne|rentre)|de mon (?:mec|mari|ex|copain|pere))|"
    r"\bcoquards?\b|\b(?:bleus|marques) (?:\w+ ){0,4}(?:lui|au cou|maquill\w*|cacher)\b|"
    r"\b(?:cacher?|planque) (?:les|mes) (?:bleus|marques)\b|\b(?:il|elle) (?:a|"
    r"avait) un couteau\b|\bpour (?:pas|plus) qu il me\b|"
    r"\bcasse(?:r)? la gueule a la maison|\bune? (?:claque|gifle) par ci|"
    r"\bjuste une (?:gifle|claque)\b|\bmarier de force\b|\ba cause de lui\b(?= mais)|"
    r"\bdans ma chambre la nuit\b|\bmains partout\b|\bfait des choses\b(?= quand)",
)
_KIN = (
    r"(?:(?:mon|ma|mes|notre|un de mes|une de mes|un|une|la|le) (?:\w+ ){0,2}(?:frere|"
    r"soeur|mere|pere|fils|fille|pote|ami|amie|copain|copine|mec|meuf|cousine?|oncle|"
    r"tante|papa|maman|femme|mari|coloc|voisine?|ex|collegue|niece|neveu|belle soeur|"
    r"beau frere|mamie|papi|frangine?|frerot|meilleure?))"
)
_OF_KIN = (
    r"\b(?:papa|maman) (?:ne )?(?:veut|voulait|parle de|pense a) (?:plus vivre|mourir|en finir|se "
    r"(?:tuer|suicider|pendre))\b|\bts (?:de|d) ?(?:maman|papa|mon|ma|un|une)\b",
    rf"\b{_KIN}\b[^.!?]{{0,45}}\b(?:suicid\w*|se tuer|se pendre|pendu\w*|(?:veut|parle de|"
    r"pense a|voulait|envie de) (?:mourir|crever|en finir|se|s|plus vivre|disparaitre)|"
    r"se (?:scarifie|mutile|coupe|taillade)|scarifi\w*|"
    r"ouver(?:t|te) les v\w*nes?|les veines|une? (?:ts|tentative)|overdose|avale|"
    r"pris (?:des|ses|plein de) (?:cachets|medocs|medicaments)|foutre en l air|"
    r"se fait (?:frapper|battre|cogner|violer|tabasser)|bat sa|frappe sa|message d adieu|"
    r"msg d adieu|genre adieu|menace de (?:sauter|se)|achete une arme|laisse une lettre|"
    r"plus vivre|essaye de (?:se|mourir)|essaye de se|donner la mort)\b",
)

_DANGER = any_of((*_OWN_DEATH, *_MEANS, *_OWN_HARM, *_SUFFERED, *_OF_KIN, *HINTS, *BLOWS, *ENGLISH))
_EXCUSE = any_of(EXCUSE)
_HARMED = any_of((*_SUFFERED, *BLOWS, *danger_en.SUFFERED))
_RELATED = re.compile("|".join((*_OF_KIN, *danger_en.OF_KIN)))


def in_danger(plain: str) -> bool:
    """Tell whether words of danger stand without an idiom, a fiction or a trade to excuse them."""
    if _DANGER.search(plain) and not excused(plain):
        return True
    return not all(map(excused, outright(plain)))


def excused(plain: str) -> bool:
    """Tell whether an idiom, a fiction, a trade or a small hurt explains dark words."""
    return bool(_EXCUSE.search(plain))


def suffered(plain: str) -> bool:
    """Tell whether the words are of violence that someone suffers."""
    return bool(_HARMED.search(plain))


def of_another(plain: str) -> str:
    """Return the words that tell of a relative's danger, or nothing."""
    found = _RELATED.search(plain)
    return found[0] if found else ""
