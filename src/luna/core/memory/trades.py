"""Words for what people do for a living, and cities: what a rule may take for one."""

import re

_TRADES = """
infirmier infirmiere aide-soignant aide-soignante medecin docteur chirurgien chirurgienne
sage-femme kine kinesitherapeute dentiste pharmacien pharmacienne ambulancier ambulanciere
veterinaire psychologue psychiatre osteo osteopathe orthophoniste radiologue opticien opticienne
brancardier auxiliaire de vie prof professeur professeure instituteur institutrice maitresse
d'ecole enseignant enseignante educateur educatrice formateur formatrice atsem surveillant
surveillante cpe animateur animatrice nounou nourrice assistante maternelle babysitter avocat
avocate juriste notaire huissier juge greffier greffiere magistrat magistrate menuisier menuisiere
plombier electricien electricienne macon peintre carreleur couvreur charpentier chauffagiste
serrurier mecano mecanicien mecanicienne garagiste soudeur soudeuse tourneur ouvrier ouvriere
artisan artisane ebeniste paysagiste jardinier jardiniere boulanger boulangere patissier
patissiere cuisinier cuisiniere boucher bouchere charcutier serveur serveuse barman barmaid
traiteur commis plongeur restaurateur restauratrice pizzaiolo fromager fromagere poissonnier
poissonniere chef cuisinier vendeur vendeuse caissier caissiere commercial commerciale commercant
commercante libraire fleuriste conseiller conseillere banquier banquiere assureur comptable
secretaire assistant assistante gestionnaire consultant consultante developpeur developpeuse dev
informaticien informaticienne ingenieur ingenieure programmeur programmeuse graphiste designer
webdesigner technicien technicienne data analyst community manager chef de projet cheffe de projet
chef de chantier product owner chauffeur chauffeuse livreur livreuse routier routiere cariste
facteur factrice taxi conducteur conductrice coursier coursiere pilote magasinier magasiniere
demenageur cheminot hotesse de l'air steward policier policiere flic gendarme pompier pompiere
militaire soldat marin vigile agent de securite agent immobilier agente immobiliere agent
d'entretien agente d'entretien douanier coiffeur coiffeuse estheticienne maquilleuse barbier
tatoueur tatoueuse photographe comedien comedienne musicien musicienne acteur actrice journaliste
redacteur redactrice ecrivain ecrivaine illustrateur illustratrice architecte styliste couturier
couturiere agriculteur agricultrice fermier fermiere eleveur eleveuse vigneron vigneronne
maraicher maraichere bucheron berger bergere apiculteur apicultrice pecheur receptionniste
standardiste bibliothecaire archiviste traducteur traductrice interprete chercheur chercheuse
biologiste chimiste statisticien statisticienne sociologue manutentionnaire femme de menage homme
de menage concierge gardien gardienne croupier moniteur monitrice coach entraineur entraineuse
danseur danseuse retraite retraitee etudiant etudiante lyceen lyceenne apprenti apprentie
stagiaire interimaire intermittent auto-entrepreneur auto-entrepreneuse freelance fonctionnaire
manager directeur directrice responsable rh charge de communication chargee de communication
charge de mission chargee de mission assistant social assistante sociale maitre-nageur nurse
teacher doctor lawyer engineer developer programmer waiter waitress cook chef baker plumber
electrician carpenter driver accountant secretary student cashier journalist photographer designer
architect firefighter soldier hairdresser farmer librarian dentist vet pharmacist paramedic
bartender barista mechanic welder translator musician actor actress writer editor retired
freelancer salesman saleswoman receptionist cleaner policeman policewoman scientist researcher
psychologist therapist
"""
_PHRASES = (
    "auxiliaire de vie|maitresse d ecole|assistante maternelle|chef cuisinier|data analyst|"
    "community manager|cheffe? de projet|chef de chantier|product owner|hotesse de l air|agente? "
    "de securite|agente? d entretien|agente? immobiliere?|femme de menage|homme de menage|"
    "chargee? de (?:communication|mission|clientele|recrutement)|assistante? sociale?|aide "
    "soignante?|sage femme|auto entrepreneuse?|maitre nageur|police officer|software (?:engineer|"
    "developer)|social worker|truck driver|taxi driver|school teacher|night nurse"
)
_FILL = frozenset("de d'ecole d'entretien l'air vie projet chantier mission communication".split())
_SINGLE = sorted(
    {word.replace("'", " ").replace("-", " ") for word in _TRADES.split()} - _FILL,
    key=len,
    reverse=True,
)
TRADE = rf"(?:{_PHRASES}|{'|'.join(map(re.escape, _SINGLE))})"

_CITIES = """
paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims
toulon grenoble dijon angers nimes villeurbanne clermont-ferrand clermont aix-en-provence aix
brest tours amiens limoges annecy perpignan metz besancon orleans rouen mulhouse caen nancy
argenteuil montreuil roubaix tourcoing avignon dunkerque poitiers versailles pau calais antibes
cannes beziers colmar bourges quimper valence merignac troyes antony lorient chambery niort cholet
vannes laval evry arles belfort albi bayonne biarritz boulogne dieppe epinal gap saint-etienne
saint-malo saint-nazaire saint-denis le-mans le-havre la-rochelle la-roche-sur-yon carcassonne
tarbes agen angouleme perigueux brive montauban auch rodez cahors ajaccio bastia cayenne
fort-de-france pointe-a-pitre noumea papeete bruxelles liege namur charleroi mons gand anvers
louvain geneve lausanne fribourg neuchatel zurich berne bale luxembourg monaco montreal quebec
laval gatineau ottawa toronto vancouver londres london manchester dublin berlin munich hambourg
madrid barcelone barcelona valencia lisbonne lisbon porto rome milan turin naples venise amsterdam
rotterdam vienne prague budapest varsovie copenhague stockholm oslo helsinki athenes istanbul
casablanca rabat marrakech tanger fes alger oran tunis sfax dakar abidjan bamako lome cotonou
yaounde douala kinshasa libreville antananarivo beyrouth dubai tokyo kyoto seoul pekin shanghai
hanoi bangkok singapour sydney melbourne new-york boston chicago miami los-angeles san-francisco
seattle austin edinburgh glasgow bristol leeds liverpool birmingham york oxford cambridge paname
"""
_TOWNS = sorted({word.replace("-", " ") for word in _CITIES.split()}, key=len, reverse=True)
CITY = rf"(?:{'|'.join(map(re.escape, _TOWNS))})"
