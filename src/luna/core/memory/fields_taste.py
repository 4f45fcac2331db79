"""Lexical fields of what people like and do: food, sport, arts, travel, moods, habits.

A row is ``field>wider fields: words``, without accents; an underscore stands for a space.
"""

ROWS = """
eat: manger mange manges bouffe bouffer plat plats repas cuisine cuisiner dejeuner diner petit_dej
  gouter dessert grignote grignoter regime assiette resto restaurant table aliment aliments
  recette gastronomie gout goute avale avaler devore servir menu digere gourmandise gourmand
  peche_mignon mijote nourrit nourriture
meat>eat: viande steak poulet boeuf porc jambon bacon saucisson saucisse agneau veau canard dinde
  lardons kebab burger tripes foie_gras magret charcuterie vegetarien vegetarienne vegan vegane
  carne bavette entrecote rosbif barbecue andouillette raclette halal casher
fish_food>eat: poisson poissons saumon thon fruits_de_mer crevette crevettes huitre huitres moules
  crabe homard sushi sushis maki cabillaud sardine crustaces calamars poulpe bulots
cheese>eat: fromage fromages reblochon camembert roquefort chevre comte raclette fondue mozzarella
  parmesan brie munster maroilles bleu gruyere lait laitage laitages yaourt yaourts creme lactose
  beurre
veggie>eat: legume legumes brocoli brocolis choux chou epinards endive endives courgette
  courgettes aubergine tomate tomates carotte carottes poireau haricots petits_pois betterave
  champignon champignons salade concombre avocat poivron oignon oignons ail olive olives radis
  navet celeri fenouil artichaut asperges potiron lentilles
herb>eat: coriandre basilic persil menthe thym romarin herbe herbes aromatique ciboulette aneth
  estragon epice epices piment epice_fort curry safran cumin cannelle gingembre
fruit>eat: fruit fruits pomme pommes fraise fraises banane bananes mangue ananas kiwi cerise
  cerises framboise framboises peche abricot melon pasteque raisin poire orange clementine citron
  litchi figue
starch>eat: pates pate riz patate patates pomme_de_terre frites puree gratin pain baguette quinoa
  semoule couscous lasagnes spaghetti carbonara ramen nouilles gnocchi pizza italien italienne
  risotto
sweet>eat: gateau gateaux chocolat tarte dessert desserts biscuit biscuits glace glaces bonbon
  bonbons macaron macarons crepe crepes gaufre gaufres speculoos nutella brownie cookie cookies
  patisserie patisseries viennoiserie croissant croissants sucre sucrerie sucreries flan mousse
  tiramisu meringue meringuee eclair caramel miel confiture cheesecake fraisier mille_feuille
  douceur gourmandise gouter sucree
world_food>eat: couscous tajine curry thai japonais jap sushi indien chinois chinoise mexicain
  tacos italien pizza libanais vietnamien pho ramen bo_bun kebab paella oriental exotique coreen
  bibimbap mafe colombo
drink: boire bois boit boisson biere bieres vin verre cocktail cocktails alcool apero the cafe
  expresso expressos cafes tisane verveine infusion soda coca jus limonade sirop diabolo whisky
  rhum vodka pastis mojito spritz champagne cidre picole picoler sobre trinque trinquer cuite ivre
  bar comptoir terrasse chocolat_chaud sirote siroter red_bull eau rose riesling tournee matcha
  latte cappuccino
alcohol>drink: alcool biere bieres vin cocktail whisky rhum vodka pastis mojito spritz champagne
  cidre picole picoler boire sobre trinque cuite ivre bourre apero rose riesling abstinent bar
coffee>drink: cafe cafes expresso expressos cappuccino latte cafeine moka nespresso
tea>drink: the tisane verveine infusion camomille matcha rooibos menthe
sport: sport sports sportif sportive entrainement entraine entrainer match club equipe terrain
  muscu musculation salle gym fitness crossfit fonte halteres muscles course courir cours court
  coureur footing jogging marathon semi semi_marathon trail yoga pilates foot football rugby
  basket hand volley tennis badminton ping_pong padel squash golf natation nage nager nageur
  piscine aquagym bassin plongee surf voile aviron kayak ski snow snowboard patinage patins roller
  roller_derby skate hockey escalade grimpe grimper bloc rando randonnee marche velo vtt cyclisme
  danse zumba judo karate boxe mma taekwondo escrime lutte aikido equitation gymnastique
  athletisme petanque marche_nordique forme transpire defoule bouger activite physique stade
  supporter triathlon competition
ball_sport>sport: foot football rugby basket hand volley tennis badminton padel squash golf ballon
  raquette stade match club supporter pilier terrain but goal om psg asse ol equipe ligue petanque
  raquettes
water_sport>sport: natation nage nager nageur piscine aquagym bassin plongee surf voile aviron
  kayak mer longueurs crawl apnee paddle eau vague vagues waterpolo
mountain>sport: ski snow snowboard escalade grimpe grimper bloc rando randonnee trek montagne
  neige alpinisme vtt via_ferrata sommet raquettes alpes vercors pyrenees refuge chalet
fight>sport: judo karate boxe mma taekwondo escrime lutte aikido combat ring tatami kimono
  art_martial arts_martiaux jujitsu capoeira
run>sport: course courir cours court coureur coureuse footing jogging marathon semi semi_marathon
  trail kilometre kilometres baskets dossard
gym>sport: muscu musculation salle gym fitness crossfit fonte halteres muscles muscle poids
  soulever souleve proteines
dance>sport: danse danser danseuse danseur salsa ballet zumba classique hip_hop tango bachata
  pole_dance rock_acrobatique
yoga>sport: yoga pilates meditation medite mediter zen relaxation sophrologie
music: musique musiques musicien musicienne chanson chansons chanteur chanteuse chante chanter
  chorale voix groupe concert concerts scene album playlist son sons rap rappeur rock metal jazz
  rai reggae electro techno pop classique variete ecoute ecoutes ecouteurs casque vinyle vinyles
  guitare piano basse batterie violon violoncelle saxo saxophone flute trompette accordeon ukulele
  harpe clarinette synthe dj mixe mixer compose instrument joue solfege artiste festival micro
  spotify orchestre fanfare conservatoire
instrument>music: instrument guitare piano basse batterie violon violoncelle saxo saxophone flute
  trompette accordeon ukulele harpe clarinette synthe tambour djembe banjo contrebasse gratte
  orgue harmonica hautbois
screen: film films cinema cine serie series netflix tele television emission emissions regarde
  regarder regardes mate mater binge saison episode acteur actrice realisateur dessin_anime anime
  animes manga mangas documentaire documentaires long_metrage saga disney marvel star_wars
  miyazaki ghibli ecran canape popcorn youtube telerealite koh_lanta top_chef feuilleton streaming
  vu replique repliques
book: livre livres bouquin bouquins bouquine roman romans lire lis lit lecture lectures auteur
  autrice ecrivain ecrivaine romancier romanciere polar polars thriller thrillers fantasy bd
  bande_dessinee manga mangas poesie poemes poete mediatheque bibliotheque librairie chevet page
  pages relit ecrit tome
game: jeu jeux joue jouer joues jeu_video jeux_video console manette switch playstation ps5 ps4
  xbox gamer geek geeke gaming fifa zelda mario pokemon minecraft fortnite lol league_of_legends
  valorant call_of_duty cod gta sims animal_crossing candy_crush poker belote tarot echecs
  scrabble monopoly loup_garou escape_game jeu_de_role jeu_de_societe cartes mots_croises sudoku
  tryhard ordi pc steam rpg mmo partie
craft: loisir loisirs hobby hobbies passion passions passe_temps temps_libre peinture peint
  peindre peins dessin dessine dessiner gribouille gribouiller aquarelle couture coud coudre
  tricot tricote tricoter crochet broderie brode broder fil aiguille poterie ceramique modele
  argile terre sculpture bricole bricoler bricolage meubles meuble palettes restaure retape
  fabrique fabriquer jardin jardine jardinage potager plante plantes pousser fleurs photo
  photographie argentique theatre impro modelisme maquettes collectionne collection timbres
  benevole benevolat association peche pecher chasse champignons cueillette astronomie telescope
  bijoux bougies blog mains doigts creatif creative artistique manuel manuelle cree creer
  scrapbooking origami levain cuisine apiculture ruches
sewing>craft: couture coud coudre tricot tricote tricoter crochet broderie brode broder fil
  aiguille laine echarpe echarpes pull tissu machine_a_coudre aiguilles
paint>craft: peinture peint peindre peins dessin dessine dessiner gribouille gribouiller aquarelle
  toile bd croquis pinceau tablette_graphique illustration pinceaux crayon
garden>craft: jardin jardine jardinage potager plante plantes pousser fleurs fleur tomates
  geraniums cultive cultiver balcon serre roses graines semis planter terreau orchidees cactus
diy>craft: bricole bricoler bricolage meubles meuble palettes restaure retape fabrique fabriquer
  construit construire construis atelier garage mob outils bois renove renover menuiserie
collect>craft: collectionne collection collectionner timbres vinyles peluches figurines pieces
  cartes bibelots chine chiner brocante friperie friperies vide_grenier
travel: voyage voyages voyager pays etranger vacances visite visiter parti partie partir avion
  train interrail van camping hotel croisiere valise valises sac_a_dos tour_du_monde japon chine
  thailande bali inde vietnam grece italie espagne portugal maroc tunisie algerie egypte turquie
  angleterre londres irlande dublin ecosse islande norvege suede allemagne berlin pays_bas
  amsterdam belgique suisse autriche croatie canada quebec montreal etats_unis usa new_york
  mexique bresil argentine perou australie nouvelle_zelande afrique senegal madagascar reunion
  corse sicile rome barcelone lisbonne madrid sejour sri_lanka erasmus expatrie lune_de_miel dubai
  embarque escapade destination
vehicle: voiture bagnole caisse auto moto scooter mob vehicule camion camionnette van utilitaire
  permis conduire conduis conduit roule roules rouler volant clio twingo peugeot renault citroen
  golf volkswagen fiat audi bmw mercedes tesla toyota kangoo dacia mini velo trottinette metro bus
  tram train rer transport transports deplace deplacer trajet garage panne bouchons embouteillages
  essence deux_roues vespa 2cv yamaha honda ducati
plane>travel>vehicle: avion vol voler vole airs aeroport pilote air
language: langue langues parle parler bilingue anglais espagnol allemand italien portugais arabe
  chinois japonais russe neerlandais breton basque occitan creole latin coreen polonais turc
  langue_des_signes apprend apprends apprendre traduit accent baragouine debrouille duolingo
  shakespeare cause capte
dream: reve reves rever aimerais aimerait voudrais voudrait veut veux ambition ambitions objectif
  but projet projets plus_tard devenir futur avenir espere vocation un_jour ouvrir monter imagine
  envie retraite gagner_au_loto
plan: prevu prevoit prevoir rendez_vous rdv entretien examen reserve reserver billet billets
  agenda planning bientot prochain prochaine demain semaine_prochaine part pars partir depart fete
  soiree invite invitation demenagement demenage operation date concours epreuves reunion compte
  va_passer organise ete week_end
fear: peur peurs phobie phobies angoisse angoisses angoisser flippe flipper terrorise terrorisee
  terreur craint craindre crains crainte trouille panique paniquer vertige claustrophobe redoute
  redouter frousse effraie effraye peur_bleue hurler stress stresse inquiete inquieter hantise
  cauchemar noir
hate: deteste detester hait hais horreur supporte supporter supporte_pas enerve enervent enerver
  saoule agace agacer insupportable degoute aime_pas rend_fou rend_dingue gonfle gave exaspere
  exasperent encadrer blairer hors_de crise_de_nerfs peter_un_cable aversion phobique gerbe
  soulevent sentir piffer fout_la_rage irrite herisse
love: adore adorer aime aimer kiffe kiffer raffole folle fou fan prefere preferee favori favorite
  passion plaisir craque faible bonheur chouchou adoree accro amateur
trouble: probleme problemes souci soucis galere galerer conflit dispute disputes embrouille
  embrouilles harcele harcelement stress stresse burn_out deborde debordee seul seule solitude
  moral deprime triste tracasse mine pese dur difficile coince fache fachee brouille ennui ennuis
  deuil licencie viree vire proces crise surcharge surmenage impossible bloque dossiers angoisse
  chauffe
loneliness>trouble: seul seule solitude isole isolee silencieuse silencieux silence vide cafard
  abandonne manque personne
habit: habitude habitudes rituel rituels routine manie tic tics toc tocs toujours tous_les_jours
  chaque matin soir chaque_jour ongles ronge systematiquement sans_arret empecher
belief: dieu religion religieux croyant croyante croit crois croire foi catholique musulman
  musulmane juif juive protestant protestante bouddhiste athee agnostique ramadan jeune eglise
  mosquee temple synagogue messe priere prie aid noel careme politique vote gauche droite
  ecologiste milite militante militant manif cause superstitieux superstitieuse astrologie
  fantomes destin feministe chat_noir malheur porte_bonheur
past: avant autrefois jadis ancien ancienne jeune jeunesse ado adolescence enfant petit
  quand_j_etais passe ete_champion champion championne prison foyer armee service_militaire arme
  harcele renvoye vire accident agression medaille exploit sauve milite
temper: caractere personnalite defaut defauts qualite qualites timide timidite impulsif impulsive
  jaloux jalouse optimiste pessimiste sensible hypersensible tetu tetue romantique confiance
  perfectionniste humour introverti introvertie extravertie extraverti bordelique organise
  organisee genre temperament rancunier rancuniere fidele drole calme nerveux nerveuse anxieux
  anxieuse zen patient patiente impatient colere emporte gentil gentille genereuse genereux gueule
  solitaire curieuse curieux procrastine decris
tech: telephone portable iphone samsung android ordi ordinateur pc mac linux windows tablette
  appli application instagram insta tiktok facebook snap twitter youtube chaine abonnes reseaux
  internet compte wifi twitch site code informatique systeme
color: couleur couleurs rouge bleu verte vert jaune violet violette rose noir noire blanc blanche
  orange gris grise marron turquoise beige dore mauve bordeaux
weather: pluie pleut orage orages soleil neige froid chaleur canicule vent automne hiver printemps
  ete saison saisons meteo temps
sea: mer plage ocean bord_de_mer vagues bateau port voile cote marin pecheur peche pecher ile
  phare bretagne eau
mountain_place: montagne alpes vercors pyrenees sommet savoie annecy chamonix refuge
forest>love: foret bois nature arbre arbres champignons balade promenade marcher randonnee
  campagne
feast: noel paques reveillon nouvel_an halloween saint_valentin aid fete fetes ramadan decembre
  carnaval
clothes>looks: vetement vetements fringue fringues robe pull chaussures baskets friperie mode
  habille sapes sape jean chemise
smell: odeur parfum senteur sent sentir
time_morning: matin matins reveil aube lever petit_dej petit_dejeuner
time_evening: soir soirs soiree nuit nuits coucher
shop: boutique magasin supermarche courses marche achats epicerie commerce snack
school_event>study>plan: partiel partiels examen exam exams bac concours oral epreuve epreuves
  brevet test tests permis
crying: pleure pleurer larmes chiale chialer emue sanglots
phone_call: appelle_tous appel telephone appeler demarchages
many: combien nombre nombreux plusieurs deux trois quatre cinq six sept
lake_river: lac riviere fleuve peche pecher canoe rhin loire
house_chores: menage vaisselle repassage lessive corvee linge poubelles
noise: bruit bruits bruyant fort siffle sifflement
royal_tv>screen: emission tele television jt jeu_televise presentateur chiffres
"""
