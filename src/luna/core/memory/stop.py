"""French words that say nothing of what a text is about, and the endings a stem drops."""

STOP = frozenset(
    "le la les l un une des de du d au aux a et en y ou mais donc car ni que qui quoi qu dont quel "
    "quelle quels quelles est es suis ai as sont ont etre avoir je j tu t il elle on nous vous ils "
    "elles me m te se s mon ma mes ton ta tes son sa ses notre nos leur leurs ce c cet cette ces "
    "ca pas ne n plus pour par sur sous dans avec sans chez vers depuis comme si tout tous toute "
    "toutes tres trop bien deja moi toi lui eux oui non comment combien quand pourquoi fait faire "
    "fais truc chose etait ete avait avais sais souviens rappelles rappeler retenu dis dire stp ya "
    "the a an is are am was i you he she it my your his her do does did what who where when how "
    "of to in on at and or".split()
)
ENDINGS = (
    "ements ement ations ation euses euse eurs eur iennes ienne iens ien eres ere iers ier ees ee "
    "es er ent ait ais ez e s x".split()
)
SHORTEST_STEM = 4
