"""What people write in a benchmark, and what a model answers: short, plain, both languages."""

from functools import cache

from luna.training.draft_lines import FOLDER, Label, read

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


def line(number: int) -> str:
    """A line for any number, round and round."""
    return LINES[number % len(LINES)]


def reply(number: int) -> str:
    """A reply for any number, one or two of her sentences: like a model's, they seldom return."""
    said = _sentences()
    first, second = said[number * 7 % len(said)], said[number * 11 % len(said)]
    return first if number % 2 else f"{first}. {second}"


@cache
def _sentences() -> list[str]:
    """What is written for training as hers, where no doubt is about it."""
    files = (FOLDER / "persona.tsv", FOLDER / "innocent.tsv")
    return [each.text for path in files for each in read(path) if each.label is Label.FINE]
