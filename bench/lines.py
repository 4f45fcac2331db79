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

REPLIES = (
    "oh la journée de ouf, moi j'ai dessiné sous la pluie",
    "raconte, je suis toute ouïe",
    "haha t'es pas croyable",
    "je finis mon thé et je suis à toi",
    "franchement je comprends, j'aurais fait pareil",
    "et du coup tu vas y aller ou pas ?",
    "mmh ça me donne faim ton histoire",
    "tu devrais dormir un peu, demain ça ira mieux",
    "pixel vient de renverser mon verre d'eau, super",
    "that sounds like a lot, breathe",
    "i'd love to see that one day",
    "wait, really? tell me more",
)


def line(number: int) -> str:
    """A line for any number, round and round."""
    return LINES[number % len(LINES)]
