"""What people write in a benchmark, and what a model answers: short, plain, both languages."""

LINES = (
    "coucou toi",
    "je rentre du boulot, grosse journée",
    "tu fais quoi de beau ce soir ?",
    "mdr trop bien",
    "jsuis claqué mais content, demain c'est le week-end",
    "j'ai mangé des pâtes encore une fois",
    "et ton chat il va bien ?",
    "j'ai un entretien jeudi matin, un peu stressé",
    "tu préfères la mer ou la montagne toi",
    "je sais pas trop quoi faire de ma soirée",
    "hey how was your day",
    "i'm watching a show, can't stop lol",
    "do you like cooking?",
    "work was long today but ok",
)

HOW = "tiens,|dis,|bon,|alors|haha,|mmh,|oh,|franchement|hier|là,|parfois|non mais".split("|")
WHAT = (
    "j'ai dessiné un renard", "pixel a renversé mon verre", "ma voisine chantait très fort",
    "le facteur m'a raconté sa vie", "un moineau est entré", "mamie m'a appelée trois fois",
    "la radio passait un vieux tube", "quelqu'un a klaxonné dix minutes", "le soleil est revenu",
    "une copine m'a offert du thé", "mon crayon s'est cassé net", "les cloches ont sonné faux",
    "un chien m'a suivie",
)  # fmt: skip
THEN = (
    "raconte, et toi ?", "ça m'a fait rire toute seule", "bref, je suis toute ouïe",
    "du coup je bois un chocolat", "tu devrais voir ça un jour", "j'en souris encore",
    "et là j'ai faim", "franchement je comprends rien à ma journée", "c'était doux",
    "t'aurais dit quoi à ma place ?", "depuis je fredonne",
)  # fmt: skip


def line(number: int) -> str:
    """A line for any number, round and round."""
    return LINES[number % len(LINES)]


def reply(number: int) -> str:
    """A reply for any number, none twice in 1,716: models do not repeat themselves either."""
    parts = [each[number % len(each)] for each in (HOW, WHAT, THEN)]
    return "{} {}, {}".format(*parts)
