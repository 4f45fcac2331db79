"""First names that adults in France bear: what may be one where it is all of a message.

Names that are words of every day as well (Rose, Olive, Aimé) are left out.
"""

from luna.core.text import fold

_NAMES = """
adam adel adele adeline adrien agathe agnes ahmed aicha alain alan albert alex alexandra alexandre
alexis ali alice aline alison alix alya amandine amel amelie amina amine anais andre andrea andrei
angela angele angelique anissa anita ann anna annabelle anne annick annie anouk antoine antonin
antony arielle arnaud arthur assia astrid aude audrey aurelie aurelien aurore axel axelle aya aziz
baptiste basile bastien beatrice benedicte benjamin benoit berenice bernadette bernard berthe
bertrand bilal blandine boris brahim brigitte bruno camille candice capucine carine carla carole
caroline cassandra catherine cecile cedric celeste celia celine chahinez chantal charlene charles
charlie charlotte chloe christelle christian christiane christine christophe claire clara claude
claudia claudine clea clemence clement cleo clotilde coline colette coralie corentin corinne cyndie
cyril cyrille cyrielle damien daniel daniele danielle daphne david deborah delphine denis denise
diane didier dimitri dominique dorian doriane dorothee dylan eddy edith edouard eleonore elena elia
eliane elias elie elisa elisabeth elise ella elodie eloise elsa emeline emile emilie emilien emma
emmanuel emmanuelle enzo eric erica erwan estelle esther etienne eva evan evelyne fabien fabienne
fabrice fadila fanny farah farid fatima fatiha fatou fatoumata felix ferdinand fernand fiona flora
flore florence florent florian florine franck francine francis francois francoise frank fred
frederic frederique gabriel gabrielle gael gaelle gaetan gary gaspard gautier genevieve geoffrey
georges georgette gerald geraldine gerard germain ghislaine gilbert gilles gisele giulia gregoire
gregory guillaume gustave guy gwenaelle habib hadrien hakim halima hamid hamza hanna hannah hassan
helena helene henri henriette herve hicham houda hubert hugo hugues huguette ibrahim ilan ilona
ilyes imane ines ingrid irene iris isaac isabelle ismael jackie jacqueline jacques jade jamal jamila
jasmine jean jeanne jeannine jennifer jeremie jeremy jerome jessica jessy joan joanna joel joelle
johan johanna john johnny jonas jonathan jordan joris josee joseph josephine josette josiane joy
judith jules julia julie julien juliette justin justine kamel karen karim karima karine karl kelly
kenza kevin khadija khaled killian laetitia laila lara laura laure laurence laurent laurie laurine
lea leandre leila lena leo leon leonie leopold leslie lila lilian liliane lilou lina linda line lisa
lise loan logan lois loic lola lorenzo loris lou louane louis louisa louise loup luc luca lucas
lucette lucie lucien lucienne ludivine ludovic lydia lydie lydia mael maelle maeva magali mahamadou
maite malik malika malo mamadou manon manuel marc marcel marcelle margaux margot maria mariam
mariama marianne marie marilyne marina marine mario marion marius marjorie marlene martial martin
martine maryline maryse mateo mathias mathieu mathilde mathis matteo matthias matthieu maud maurice
max maxence maxime maya medhi mehdi melanie melina melissa melodie mia michael michel michele
micheline mickael mila mireille mohamed mohammed moise monia monique morgan morgane mounir moussa
mourad muriel mustapha myriam nabil nadege nadia nadine nael naima nassim natacha nathalie nathan
nawel nelly nicolas nicole nina noa noah noe noel noelle noemie nolan nora norbert nordine odette
odile olga olivia olivier omar ophelie oriane oscar oumar pascal pascale patrice patricia patrick
paul paula paulette pauline perrine philippe pierre pierrette prescillia priscilla quentin rachel
rachid rachida ralph raphael raphaelle raymond rebecca regine regis remi remy renaud rene renee
ricardo richard robert robin rodolphe rodrigue roger roland romain romane romeo romuald ronan
rosalie roxane ruben ryan sabine sabrina said salim salima salome sam samantha sami samia samir
samira samuel samy sandra sandrine sandy sara sarah sasha sebastien selim selma serge severine
sheila simon simone sofia sofiane solange solene sonia sophia sophie soraya stanislas stella
stephane stephanie steve steven suzanne suzie sybille sylvain sylvaine sylvie tania tanguy tatiana
teddy teo thea theo theophile therese thibaud thibault thibaut thierry thomas tiffany tim timeo
timothee titouan tom tommy tony tristan ugo ulysse valentin valentine valerie vanessa vera veronique
vicky victor victoria vincent virginie viviane wassim wilfried william xavier yacine yael yan yanis
yann yannick yasmina yasmine ylan yohan yohann yoann yolande youcef youssef yves yvette yvon yvonne
zacharie zara zineb zoe
"""
FIRST_NAMES = frozenset(_NAMES.split())


def is_first_name(word: str) -> bool:
    """Tell whether a word, or each part of a double one, is a first name."""
    return all(part in FIRST_NAMES for part in fold(word).split())
