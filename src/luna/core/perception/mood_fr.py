"""French words that feel good or bad by themselves. Plain form; ``*`` stands for any ending.

A word of two minds ("mortel", "grave", "chaud") is left out: its sentence tells, not the word.
"""

GOOD_THINGS = """
vacances soleil fete fetes mariage noel voyage voyages voyager diner resto concert festival
carnaval reveillon plage baignade balade ballade rando terrasse apero champagne cadeau cadeaux
gratuit gratuite offert offerte printemps weekend repos calme tranquille tranquilles promotion cdi
embauche naissance enceinte fiance fiancee danse danser chanter reve reves magie magique aventure
doux douce fort forte brave star reine facile faciles fluide mention profite profiter mieux
meilleur meilleure enfin yes carrement courage favori favorite prefere preferee
""".split()

BAD_THINGS = """
mort morte morts mourir hopital hosto urgences maladie grippe covid toux tousse allergie fracture
entorse accident accidents enterrement obseques funerailles veuf veuve orphelin facture factures
loyer impots impot dette dettes amende pv huissier decouvert chomage tribunal greve greves retard
bouchon bouchons bruit pluie froid canicule gele rupture divorce divorcer divorcee seul seule
seuls vide lourd lourds dure complique compliquee probleme problemes oublie oublier egare casse
casses casser cassees pete panne pannes bug crash fuite fuites bloque bloquee coince coincee noye
griffe platre supprime quitte quittee separe separes peine manque manques interdit colle pire
ferme desole desolee rate lessive timide alcool
""".split()

GOOD = """
irresist* ravissant* epatant* emouv* egay* veinard* impressionn* chavir* rancard* guilleret*
hilare* enchanteur* ensorcel* succulent* moelleu* divin divine divinement grandios* genialissime
miam* wow waouh ouah mims pref valentine dulcinee rejoui* rejouis requinqu* ressource* fleuri*
content* heureu* ravi ravie ravis fier fiere fiers fierte joie* joyeu* bonheur* plaisir* kiff*
ador* aime aimais aimer genial* super top cool parfait* excellent* magnifi* sublime* beau beaux
belle belles joli jolie jolis jolies mignon* chou choupi* trognon* craquant* gentil* sympa* drole*
marrant* hilarant* delici* regal* tuerie* dinguerie* canon merci* remerci* bravo* felicit* gagne
gagnes gagner gagnant* reussi* reussite* decroche* promu* victoire* champion* record calin* bisou*
bises bizz impatient* hate vivement motive* motivant* patate zen detend* repose* apais* soulag*
ouf gueri* remission retabli* youpi* hourra alleluia nickel impec* valide* style* masterclass
chance* amoureu* savour* excellentissime formidab* fabuleu* fantasti* merveill* incroyab*
extraordinaire* epoustoufl* bluffant* bluffe* eblou* splendid* superbe* charm* elegan* brillant*
talent* doue doues douee genie* passionn* passion captiv* fascin* interessant* inspir* encourag*
reconfort* rassur* tendre* tendresse douceur* chaleureu* bienveill* genereu* serviable* adorab*
attachant* touchant* touche emu emue emouvant* sourire* souri sourit rire rires ris mdr ptdr xptdr
lol haha hihi kif* apprecie* apprecier progres progresse* reconcili* admis admise diplom* laureat*
confort* douillet* cosy paisib* serein* serenite equilibr* epanou* lumineu* radieu* ensoleill*
exquis* savoureu* croustillant* fondant* fondu jouissif* satisf* comble* gate gatee chouchou*
coeur amour* refait* bonnard benef* banger pepite* perle* tresor* ange anges complice* fidele*
loyal* digne* vaillan* guerrier* guerriere* spirituel* esprit cultive* malin maline futee fute
finesse repartie humour feerique* paradis* ideal* idyllique enchant* volontiers partant* chiche
youhou woohoo bingo jackpot reunis reunie celebr* trinqu* chante grasse cocoon* chill posey
gentillesse gg bg
""".split()

BAD = """
ghost* endett* accro bouffon* garbage embet* saccag* saccage grince* crame crames crame* trempe*
sinistr* glauque* sordid* navr* accabl* afflig* consterne* constern* rumin* redout* appreh*
pressentiment eternue* enrhum* crevaison crasseu* sale sales crotte* bancal* gangren* alzheim*
avort* chagrin* larmoy* grogn* bougon* grincheu* ronchon* aigri* amer amere amertume rancoeur*
rancune* desillus* desench* blase* lugubr* maussad* terne* fade fades insipid* bacle* decev*
arnaqu* surfact* triste* tristesse malheur* malheureu* pleur* chial* larme* sanglot* deprim*
depress* cafard spleen morose mal malade* douleur* douloureu* souffr* blesse* blessant* blessure*
peur* flip* angoiss* anxi* stress* paniqu* crain* crains inquiet* inquiete inquieter terrif*
effray* effroi horreur* horrib* cauchemar* insomni* fatigu* creve crevee creves claque claquee
epuis* lessivee extenue* nase nazes naze hs ko marre raslebol saoul* gonfl* enerv* agac* exasper*
irrit* furieu* rage* enrag* enrage colere* vener* venere* deteste* hais haine haineu* degout*
ecoeur* decu* deception* frustr* vexe* vexant* humili* honte* honteu* ridicul* regret* culpab*
coupable* remords gene genee malaise* galere* galer* merde merdi* merdeu* foire* foir* ratee rater
echou* echec* perdu* perte volee voleur* escro* menteur* menteuse* mensonge* ment mentir trahi*
trompe* trompee largu* plaque rompu* dispute* engueul* clash* embrouill* conflit* tensions cassee
petee bugg* bugue* inond* moisi* pourri* puer pue pues puent degueu* infect infecte infects
immonde* crade* moche* laide laideur nul nulle nuls nullite mediocre* minable* lamentab*
pathetique* pitoyab* affreu* atroce* abomin* epouvant* desastr* catastroph* enfer infernal*
bordel* chaos fiasco ennui ennuie ennuy* ennuyeu* lass* chiant* chier relou* lourdingue penible*
insupport* invivab* intenab* insolent* impoli* malpoli* mechan* cruel* cruaute violent* agressi*
menac* insult* moqu* harcel* injust* injustice* inadmiss* scandal* honteux degrad* degrade annul*
refus* rejet* recal* viree vire virer licenci* fauche* ruine* deces decede* deuil cancer* tumeur*
chimio* metasta* fievre* gastro migraine* nausee* vomi* vomir tapage vacarme glacial* solitude
isole* abandon* rejete* exclu* delaiss* incompris* jalou* complex* desesper* desespoir* impuissan*
inutil* incapab* minab* nullard* loser* boulet* fragile* dur difficile* impossible* empire*
aggrav* malchance* poisse dommage helas pff* bof berk beurk pouah grr* argh aie ouille zut mince
purain flemme flemmard* blasee demotiv* deborde* surcharg* submerg* surmen* burn burnout etouff*
oppress* souci soucis emmerd* enquiquin* derang* gach* gaspill* trahison* deloyal* hypocrit*
egoist* radin* arrogan* pretenti* con conne cons connard* connasse* abruti* debil* idiot* imbecil*
cretin* stupid* ordure* salop* salaud* enfoir* batard* pute putes encul* degage foutre foutu*
fichu* flop navet daube* bide bouse arnaque supplice* calvaire* torture* corvee* contrainte* punit
puni punie punition* restriction* censur* banni*
""".split()

GOOD_PHRASES = """
me fais du bien|me fait chaud au coeur|tu me comprends|tu comprends tout|bons mots|a l ecoute|
tes conseils|tu m impressionne*|l air cool|une creme|tu dis vrai|trop vrai|trop mims|mimi|
de toi a moi|dans mes bras|prendre dans mes bras|papillons dans|fais rougir|fait rougir|
fais fondre|je fonds|mon genre|un slow|un verre avec|en tete a tete|ma belle|ma puce|ma princesse|
mon ange|mon coeur|ma cherie|sous le charme|a couper le souffle|a tomber|a pleines dents|
bon week end|bonne route|sans m arreter|du premier coup|dans la poche|haut la main|enfin fini|
on va tout donner|trop envie|j ai envie de toi|continue comme ca|arrete pas surtout|surtout pas|
n arrete pas|fait trop bon|des places pour|saute partout|au paradis|en beaute|sur un petit nuage|
en reviens pas|pas rien|c est fort|t es la meilleure|avec mention|premiere fois que je reussis|
a enfin|ont enfin|j ai enfin|on a enfin|bien leve|en fleurs|comme neuf|comme neuve|nouvel homme|
nouvelle femme|feu de dieu|un dieu|une deesse|chic type|coeur en or|en or|en or massif|
de nous revoir|de te voir|de t avoir|du fun|le fun|tiguidou|numero un|trop bien|pas mal|bien joue|
bonne nouvelle|j ai hate|trop hate|tellement hate|ca va mieux|je vais mieux|se passe bien|
s est bien passe*|a la perfection|au top|la forme|en forme|la patate|la peche|la banane|le pied|
quel pied|de fou|une tuerie|ca roule|ca gere|tu geres|t assures|tu assures|tu dechires|
fait du bien|me fait rire|mort de rire|morte de rire|pleure de rire|chapeau bas|coup de coeur|
bien dormi|dormi comme|sur un nuage|aux anges|aux nuages|je plane|les doigts dans le nez|un delice|
un regal|un bonheur|le bonheur|un plaisir|le kif|le kiff|pour moi tout seul|enfin tranquille|
les pieds dans l eau|bonne humeur|bon moment|bonne idee|bonne surprise|bien vu|pas de stress|
sans stress|plus de stress|plus mal|sain et sauf|hors de danger|sortie d affaire|tire d affaire|
tout va bien|ca va bien|ca va super|bien entoure|ma journee|coeur sur toi|gros coeur|de tout coeur|
tu me manques|vous me manquez|pense a toi|je t aime|la meilleure|le meilleur|mention bien|
tres bien|c est bon ca|fait plaisir|ca me plait|tu me plais|il me plait|elle me plait|trop fort|
bien fait|quelle classe|la classe|les mots justes|rien a dire|hate de|cette victoire|premiers pas|
a dit maman|a dit oui|dit oui|les cles de|c est officiel|plus une dette|derniere mensualite|
bac en poche|a l aise|bien avance|comme sur des roulettes|pas decu|pas decue|aucun regret|
rien lache|on l a fait|je l ai fait|trop contente|petit bonheur|a croquer|me rend heureu*
""".replace("\n", "")

BAD_PHRASES = """
de merde|a chier|une quiche|arrete tes|arrete avec|arrete ton|arrete de m|cesse de|m ecris plus|
ne m ecris plus|m envoie plus|plus de messages|plus de relance*|plus entendre parler|
plus de nouvelles|lache l affaire|me relancer|me spam*|rendu l ame|m a lache|me lache|tient plus|
tiens plus|a plus rien|part pas|reparer encore|raccroche au nez|au secours|en boucle|m ont bouffe*|
a cale|m a brule|me suis brule*|me suis cogne*|me suis ouvert|trempe*|il drache|a verse|
fait piquer|aura ma peau|auront ma peau|me tue|me tuent|nous a tue*|me flingue|tuez moi|
achevez moi|trop chere|trop chers|a la traine|mise a l ecart|dans mon dos|dans le dos|
tourne le dos|mis dehors|jamais dit|jamais accepte*|jamais aime|jamais un merci|m appelle jamais|
sonne jamais|m ecrit jamais|m invite jamais|connais personne|j ai personne|ai que toi|
parler a quelqu un|ose pas|ose plus|arrive pas a|arrive plus a|aucun ami|aucune confiance|
aucune nouvelle|fais semblant|fait semblant|fausse couche|antidepresseur*|alzheimer|scleros*|
seropositi*|fin de vie|en rea|la solitude|au plus mal|tombee malade|de travers|pas pris pour|
pas retenu*|me raccroche*|coupe la parole|la gueule|trou du cul|faux culs|en ai assez|tanne de|
ecoeure*|pogne un|a boutte|ca craint|pas d accord|ca pue|sent mauvais|trop de monde|ca pese|
me pese|pese sur|ca me bou*|me ronge|me travaille|boule au sein|controle fiscal|a fendre|
deux points|encore rate*|rien a faire|pas reussi|rien compris|comprends rien|mal compris|
repond a cote|repondre a cote|me repete*|tu te repetes|me vouvoy*|coup de vieux|prises de tete|
la tete ailleurs|pas d humeur|d humeur massacrante|trop jeune pour|plus droit|confisque*|me soule|
j en peux plus|en peux plus|peux plus|j en ai marre|ras le bol|plein le dos|plein le cul|a bout|
au bout du rouleau|pas bien|pas top|pas la forme|pas la joie|pas terrible|va pas|pas cool|
pas sympa|pas drole|pas gentil|pas juste|pas le moral|moral a zero|moral dans les chaussettes|
le moral est|gros coup de mou|coup dur|coup de blues|boule au ventre|boule dans la gorge|
noeud a l estomac|le trac|l angoisse|nuit blanche|dors plus|dors pas|dors mal|mal dormi|pas dormi|
pas ferme l oeil|me degoute|ca me tue|me rend fou|me rend folle|pete un cable|pete les plombs|
pete un plomb|a cran|sur les nerfs|tape sur le systeme|fait chier|me fait chier|casse les|
les boules|la honte|la rage|le seum|la haine|la loose|la lose|la poisse|la galere|la cata|la tuile|
l enfer|c est nul|trop nul|c est mort|a l eau|tombe* a l eau|en panne|en rade|hors service|
pas marche|marche plus|marche pas|fonctionne pas|fonctionne plus|rien ne va|va de travers|
dans la merde|dans le rouge|a decouvert|coup de fatigue|plus d argent|plus un rond|fin du mois|
fins de mois|personne pour|personne a qui|personne ne|plus personne|pas d amis|sans amis|
m a quitte*|m a laisse*|m a trompe*|m a largue*|m a menti|m a vire*|m ont vire*|s est fait|
me suis fait|arret maladie|en pleurs|en larmes|coeur brise|coeur en miettes|le coeur gros|
gros coeur lourd|perdu mon|perdu ma|perdu mes|plus la force|plus envie|pas envie|envie de rien|
sans envie|plus gout|baisser les bras|tout plaquer|tout lacher|a quoi bon|sert a rien|sers a rien|
servir a rien|pas a la hauteur|pas assez|n importe quoi|foutage de gueule|se fout de|se moque de|
me prend pour|me prend la tete|pris la tete|prend de haut|mauvaise nouvelle|mauvaise journee|
sale journee|journee de merde|semaine de merde|temps de merde|sale temps|sale tete|sale coup|
pas de chance|pas de bol|que de la gueule|ta gueule|va te faire|casse toi|laisse moi tranquille|
fous moi la paix|foutez moi|lache moi|tu me saoules|tu m enerves|tu me gonfles|tu me fatigues|
tu m as decu*|j aime pas|je n aime pas|aime plus|pas aime|deteste ca|me manque|te plains|
sans nouvelles|pas de nouvelles|repond plus|reponds plus|repond pas|me parle plus|m ecoute pas|
m ecoute plus|ne m aime|dans le mur|s ecroule*|s effondre*|part en vrille|fait mal|fait peur|
me fait mal|mal aux|mal de|gueule de bois|rien dormi|encore rate|encore perdu|trop cher|
hors de prix|coute un bras|vol annule|fait la gueule|tire la gueule|la tete dans|du mal a|mal vecu|
pas vecu|plus le temps|pas le temps|trop de boulot|trop de taf|sous l eau|pas rassure*|pas serein*|
pas fier*|pas heureu*|pas content*|pas a l aise|mal a l aise|pas normal|la flemme|pas facile|
pas evident|pas simple|nul en|nulle en|dure journee|de rage
""".replace("\n", "")
