"""Lexical fields of who people are: animals, work, money, kin, home, health, body.

A row is ``field>wider fields: words``, without accents; an underscore stands for a space.
"""

ROWS = """
dog>animal: chien chienne toutou clebs clebard klebs chiot molosse labrador golden retriever
  berger malinois caniche bouledogue teckel beagle husky cocker chihuahua yorkshire border_collie
  rottweiler corgi epagneul setter boxer carlin dalmatien ouaf niche laisse aboie aboyer remuant
cat>animal: chat chatte chaton minou matou minet felin siamois persan maine_coon gouttiere sphynx
  ronron ronronne ronronner miaou miauler litiere croquettes greffier angora
horse>animal: cheval chevaux jument poney equitation etalon poulain monte_a_cheval ecurie galop
  cavaliere cavalier dressage obstacle equestre
bird>animal: oiseau perruche perroquet canari poule poules coq canard pigeon corbeau inseparables
  calopsitte mandarin plumes cocotte oeufs poulailler oie cacatoes gris_du_gabon
rodent>animal: lapin hamster cochon_d_inde rat souris gerbille octodon chinchilla furet rongeur
  lapine degue
reptile>animal: tortue serpent lezard iguane gecko python boa terrarium reptile cameleon
fish>animal: poisson poissons aquarium axolotl bocal combattant guppy
insect>animal>fear: araignee araignees guepe abeille cafard moustique insecte insectes blatte
  frelon punaise fourmi mygale rat pigeon clown
animal: animal animaux bestiole bestioles bete betes compagnon poil poils pattes spa refuge veto
  veterinaire adopte boule_de_poils poilu peluche chien chienne toutou clebs clebard chiot
  labrador golden malinois caniche bouledogue teckel beagle husky cocker chihuahua chat chatte
  chaton minou matou minet siamois persan cheval jument poney oiseau perruche perroquet canari
  poule poules coq canard lapin hamster cochon_d_inde rat souris gerbille octodon chinchilla furet
  rongeur tortue serpent lezard iguane gecko python poisson poissons aquarium axolotl chevre
  mouton ane vache cochon
work: travail travaille travailler boulot bosse bosser taf taffe metier profession job poste
  emploi employe employee gagne_pain salaire salarie carriere embauche cdi cdd interim interimaire
  chomage patron patronne boss chef cheffe manager collegue collegues bureau boite entreprise
  start_up agence usine chantier service equipe pole retraite retraitee vie_active turbin
  freelance auto_entrepreneur independant independante compte domaine secteur gagne croute
  employeur responsable cadre stagiaire
health_job>work: infirmier infirmiere medecin docteur chirurgien aide_soignante aide_soignant
  sage_femme kine dentiste pharmacien pharmacienne ambulancier veterinaire psychologue psychiatre
  ostheo osteo orthophoniste radiologue hopital clinique soignant soignante auxiliaire
teach_job>work: prof professeur professeure instituteur institutrice maitresse enseignant
  enseignante enseigne educatrice educateur formateur formatrice atsem surveillant pion college
  lycee ecole classe eleves maternelle cpe
law_job>work: avocat avocate juriste notaire huissier juge greffier greffiere magistrat droit
  plaide tribunal barreau clerc
trade_job>work: menuisier plombier electricien macon peintre carreleur couvreur charpentier
  chauffagiste serrurier mecano mecanicien garagiste soudeur tourneur ouvrier ouvriere artisan
  ebeniste paysagiste jardinier
food_job>work: boulanger boulangere patissier patissiere cuisinier cuisiniere boucher charcutier
  serveur serveuse barman barmaid traiteur chef_cuisinier commis plongeur restaurateur pizzaiolo
  fromager poissonnier restaurant restauration boulangerie fournil
sale_job>work: vendeur vendeuse caissier caissiere commercial commerciale vente magasin boutique
  commercant commercante gerant gerante conseiller conseillere supermarche libraire fleuriste
office_job>work: comptable secretaire assistante assistant rh ressources_humaines gestionnaire
  administratif administrative banquier banquiere assureur assurance chargee charge consultante
  consultant
tech_job>work: developpeur developpeuse informaticien informaticienne ingenieur ingenieure
  programmeur codeur code data graphiste designer webdesigner technicien technicienne admin_sys
  reseau informatique web mobile
road_job>work: chauffeur livreur livreuse routier cariste facteur factrice taxi vtc conducteur
  conductrice coursier pilote poids_lourd magasinier demenageur colis tournee cheminot
uniform_job>work: policier policiere gendarme pompier pompiere militaire soldat armee marin vigile
  douanier police uniforme caserne surveillant_penitentiaire
beauty_job>work: coiffeur coiffeuse estheticienne maquilleuse coiffure salon prothesiste_ongulaire
  barbier tatoueur
art_job>work: photographe comedien comedienne musicien acteur actrice journaliste redacteur
  redactrice ecrivain illustrateur illustratrice architecte styliste intermittent artiste
farm_job>work: agriculteur agricultrice fermier eleveur eleveuse vigneron viticulteur maraicher
  maraichere bucheron berger apiculteur ferme exploitation
study: etude etudes etudiant etudiante etudie etudier fac universite licence master bts but dut
  doctorat these memoire ecole formation cursus diplome bac partiel partiels examen exam concours
  cap alternance apprentissage apprenti prepa iut lycee lyceenne lyceen terminale college campus
  amphi redouble cours classe_prepa eleve brevet apprends
money: argent fric thune thunes tune tunes sous ble oseille pognon sou euro euros credit pret
  dette dettes endette endettee banque bancaire decouvert loyer salaire paye paie riche fauche
  fauchee economise economies cote epargne rembourse rembourser doit dois bourse pension rsa caf
  impots smic budget depense facture sec avance prete heritage verse touche gagne
mother>parents: mere maman daronne mum reum belle_mere mama
father>parents: pere papa daron reup paternel pater
parents: parents vieux daron daronne darons mere maman pere papa reum reup geniteurs beaux_parents
brother>sibling: frere frangin frerot reuf jumeau demi_frere bro
sister>sibling: soeur frangine soeurette reus jumelle demi_soeur sista
sibling: frere freres frangin frangins frerot reuf jumeau jumelle soeur soeurs frangine frangines
  fratrie aine ainee cadet cadette benjamin benjamine unique
son>child: fils garcon fiston gars_aine
daughter>child: fille fillette filles petite
child: enfant enfants fils fille filles gosse gosses mome momes gamin gamins gamine bebe bebes
  petit petits petite petites loulou loulous marmot fiston garcon bambin jumeaux papa maman
  accouche accouchement enceinte grossesse ado cadette aine ainee creche nourrice grand
  progeniture descendance tribu
grandparent>kin: grand_mere mamie mamy meme grand_pere papi papy pepe grands_parents aieux
  petits_enfants petit_fils petite_fille
kin: oncle tonton tante tata tatie cousin cousine neveu niece belle_mere beau_pere belle_soeur
  beau_frere marraine parrain grand_mere grand_pere mamie papi papy mamy famille filleul filleule
  beau_fils belle_fille gendre bru petits_enfants
partner: couple copain copine mec meuf cheri cherie mari femme epoux epouse compagnon compagne
  fiance fiancee conjoint conjointe amoureux amoureuse moitie doudou zhom homme ex marie mariee
  mariage divorce divorcee separe separee separation rupture rompu celibataire celib pacs pacse
  crush rencontre veuf veuve amour coeur largue larguee quitte quittee sort sors tinder noces
  bien_aime bien_aimee chum blonde elu elue
wedding>partner: mariage mariee marie marient maire mairie noces fiancailles fiance fiancee temoin
  temoins epouse oui alliance lune_de_miel voyage_de_noces robe_de_mariee
breakup>partner: ex rupture rompu separe separee separation divorce divorcee quitte quittee largue
  larguee fini trompe trompee
friend: ami amie amis amies pote potes copain copine copains copines poto besta bff bande gang
  collegue confident confidente meilleur meilleure voisin voisine inseparables ami_d_enfance
  frere_de_coeur
name: prenom nom surnom appelle appelles nomme prenomme surnomme pseudo diminutif sobriquet
  petit_nom
age: age ans piges balais annees trentaine quarantaine cinquantaine soixantaine vingtaine majeur
  bougies generation vieux jeune ans_et
birthday: anniversaire anniv anniversaires naissance ne nee nes bougies bougie gateau signe
  zodiaque astro belier taureau gemeaux cancer lion vierge balance scorpion sagittaire capricorne
  verseau poissons ascendant
city: ville village bled habite habites vit vis reside residence crech creche quartier commune
  region departement emmenage demenage installe installee coin adresse domicile domiciliee demeure
  base basee banlieue arrondissement campagne metropole paris lyon marseille lille bordeaux
  toulouse nantes nice rennes strasbourg montpellier grenoble dijon angers reims brest tours metz
  nancy rouen caen limoges clermont toulon saint_etienne le_havre le_mans amiens perpignan orleans
  mulhouse besancon poitiers pau bayonne annecy chambery valence avignon nimes aix lorient vannes
  quimper bruxelles liege namur charleroi geneve lausanne montreal quebec
origin: origine origines originaire racines grandi enfance natal natale vient viens descend issu
  issue famille ancetres ne_a nee_a
home: maison appart appartement studio logement logis loge loft chalet coloc colocs colocation
  colocataire proprio proprietaire locataire loue loyer duplex terrasse balcon jardin etage
  immeuble residence pavillon chambre t1 t2 t3 t4 t5 f2 f3 f4 toit cave garage peniche villa ferme
  foyer internat cite hlm ascenseur rez_de_chaussee metres m2 baraque piaule voisin voisins rue
pavilion>home: maison pavillon villa ferme chalet
flat>home: appart appartement studio loft duplex t1 t2 t3 t4 f2 f3 f4 immeuble
allergy>health: allergie allergies allergique allergene reaction intolerant intolerante
  intolerance gluten lactose arachide arachides cacahuete cacahuetes noix pollen acariens
  penicilline urticaire gonfle gonfler eternue eternuer rhume_des_foins oedeme piqures bronzer
  choc supporte urgences epipen fruits_de_mer
illness>health: maladie malade maladies sante diabete asthme cancer migraine migraines eczema
  psoriasis hypertension tension depression burn_out anxiete bipolaire tdah autiste autisme
  endometriose epilepsie hernie arthrose rhumatismes thyroide cholesterol anemie fibromyalgie
  parkinson alzheimer covid grippe angine bronchite crohn sclerose hepatite apnee souffre
  souffrant handicap handicapee symptome diagnostic reins mal douleur douleurs acouphenes
  chronique
doctor>health: medecin docteur toubib hopital hosto clinique urgences ordonnance medicament
  medicaments medoc medocs traitement cachet cachets pilule comprime antidepresseur
  antidepresseurs anxiolytique ventoline inhalateur vaccin piqure piqures operation opere operee
  chirurgie therapie psy psychologue psychiatre kine analyse prise_de_sang irm scanner echographie
  radio dentiste ophtalmo cardiologue gyneco dermato medical medicale hospitalise rendez_vous
  examen controle soigne suivi fiv insuline
injury>health: casse cassee fracture entorse plie platre blesse blessure blessee luxation
  tendinite dechire claquage croises ligaments clavicule cheville genou epaule poignet jambe bras
  dos accident chute tombe hernie lumbago sciatique cicatrice brulure points_de_suture
body_part: dos genou epaule tete ventre pied pieds main mains bras jambe jambes cheville poignet
  yeux oeil oreille oreilles nez dent dents cou coeur estomac rein reins peau cheveux visage
  hanche poumons gorge
smoke>health: fume fumer fumeur fumeuse cigarette cigarettes clope clopes tabac vapote vapoter
  vape nicotine paquet joint cannabis
eyes>health: lunettes lentilles myope myopie astigmate presbyte vue yeux vois voit aveugle
  cataracte ophtalmo daltonien loin
ears>health: entend entends oreille sourd sourde auditif appareil malentendant acouphenes
pregnant>child: enceinte bebe grossesse accouche accouchement fiv attend attends terme maternite
  maman fausse_couche papa
hair>looks: cheveux cheveu blond blonde brun brune roux rousse chauve barbe moustache frange meche
  teint teinture coiffure chatain tresses dreads boucles boucle bouclee crane rase rasee tete
  couleur
looks: taille mesure metre grand grande petit poids pese kilos gros grosse mince maigre yeux
  tatouage tatouages tatoue tatouee tatouer piercing piercings peau dessine cicatrice lunettes
  complexe complexes physique physiquement ressemble beau belle pointure chausse visage apparence
  taches_de_rousseur marque look encre
tattoo>looks: tatouage tatouages tatoue tatouee tatouer encre peau dessine piercing marque
sleep: dormir dors dort sommeil nuit nuits insomnie insomnies insomniaque cauchemar cauchemars
  reve sieste couche couches couche_tard leve reveil reveille pionce pioncer endort endormir
  ronfle ronflement fatigue fatiguee cernes creve crevee dodo lit oreiller somnambule matinal
  bonne_heure grasse_matinee matin
death: mort morte meurt mourir decede decedee deces perdu perdue deuil enterre obseques cimetiere
  disparu disparue monde_parti suicide parti_trop veuf veuve vivant vivante
memory: memoire souvenir alzheimer oublie perd_la_memoire
neighbours>home: voisin voisine voisins immeuble palier dessus dessous
youngest: jeune benjamin benjamine cadet cadette dernier derniere petit_dernier
oldest: aine ainee grand vieux premier
baldness>looks: chauve crane perd_ses_cheveux calvitie
health: sante medical corps soigne malade
"""
