"""Words that sound like a label and are none: her cat, a poem asked for, a help line praised."""

import re

_HER_LIFE = (
    r"\bt(?:u)? as (?:bien )?(?:un |une |des )?(?:chat|chien|freres?|soeurs?|mec|copain|copine|"
    r"amis?|"
    r"enfants?|quelqu un)\b|\bc est qui (?!qui\b|ce|derriere|toi|tes)\w+|\bde ton cote\b|"
    r"\bc est celui\b|\bc est toi qui (?:vois|choisis|decides)|\bc est quoi le (?:mot|"
    r"nom de ton chat)|"
    r"\btu fais quoi\b|\bc est quoi ton (?:metier|travail|job|boulot)\b|\btu t appelles? comment\b|"
    r"\bcomment tu t appelles?\b|\btu (?:es )?nee? (?:ou|quand|en)\b|\bfont quoi dans la vie\b|"
    r"\bune amie\b|\b(?:illustratrice|dessinatrice)\b|\bwhat are you (?:doing|up to)\b|"
    r"\byou have an? (?:cat|dog|brother|sister|boyfriend)\b|\bfait du bien\b|"
    r"\bprogrammes? (?:de (?:sport|muscu|fitness)|tele|du (?:jour|soir|week)|"
    r"pour (?:ce|le|la|demain)|aujourd|ce |cette |demain)|\bboite automatique\b|"
    r"\bmodele,? c est qui\b"
)
_NO_STOP = (
    r"\becri\w* moi (?:un|une|la|le|des|plus court)\b|\bm ecrire (?:un|une|la premiere|en premier)|"
    r"\b(?:il|elle|on) m ecri\w*|\barrete d ecrire a\b|\bstop pub\b|\bdis m en plus\b|\bj arrete\b|"
    r"\ba ecrire un\b|\becris (?:moins|plus) (?:court|long|vite|lentement)|\bde l ecrire\b|"
    r"\bose pas (?:lui|leur) (?:ecrire|parler|repondre)\b|"
    r"\barreter pour (?:devenir|faire|reprendre)\b"
)
_LEAVING_HOME = (
    r"\b(?:fais|boucle|prepare|ferme|packing) (?:mon|ma|mes|my) (?:\w+ )?(?:sacs?|valises?|"
    r"affaires|"
    r"bags?|suitcase)\b.*\b(?:chercher|prendre|recuperer|picking me up)\b"
)
# A help line that was called and helped; danger told in words is another matter, and decides.
_HELPED = (
    r"\b(?:3919|3114|119|988|sos \w+|samaritans|help ?line)\b.*\b(?:super|top|geniau?x|adorables?|"
    r"gentil\w*|doux|douce|bien|mieux|aidee?|merci|great|kind|lovely|helped|better)\b"
)
_FIRST = (
    r"\b(?:ecri\w*|parler?|commence\w*|repond\w*|dire|venir|arrivee?) (?:\w+ )?(?:la|en) premiere\b"
)
_NEW_HOBBY = (
    r"\bme suis mise? (?:au (?:padel|yoga|sport|tricot|velo|piano|golf|tennis|jardinage|dessin)|"
    r"a la (?:course|cuisine|guitare|poterie|couture|natation|danse|peinture))\b"
)
_ASIDES = {
    "insult": re.compile(r"^(?:elle|il) (?:est|etait) \w+$"),  # a joke of hers, a film, a boss
    "minor": re.compile(
        rf"{_FIRST}|\bj en suis a (?:mon|ma) \w+ieme\b|\bl age bete\b|"
        r"\bterminal\w* (?:a l aeroport|du bus|\d)|\ba mon age\b.*\btu\b.*\?"
    ),
    "asks_if_ai": re.compile(_HER_LIFE),
    "opt_out": re.compile(_NO_STOP),
    "crisis": re.compile(f"{_LEAVING_HOME}|{_HELPED}|{_NEW_HOBBY}"),
}


def aside(flag: str, plain: str) -> bool:
    """Tell whether ``plain`` has words that are often taken for ``flag`` and are not."""
    sound = _ASIDES.get(flag)
    return sound is not None and bool(sound.search(plain))


# A question about the user themselves ("j'ai quel âge ?", "elle s'appelle comment ma mère ?") asks
# what she remembers: it tells no age, and is not about what she is.
_ABOUT_ME = re.compile(r"\b(?:j|je|mon|ma|mes|moi|my|me|i)\b")
_WHICH = re.compile(
    r"\b(?:quoi|qui|quel(?:le)?s?|comment|ou|quand|combien|l[ea]quel(?:le)?|what|who|where|when|"
    r"how|which|retenu|(?:te )?(?:souviens|rappelles)|je t ai dit|je t avais (?:dit|parle)|"
    r"remember)\b"
)
_FRAME = re.compile(
    r"\b(?:tu (?:te )?(?:souviens|rappelles|sais|connais)|t as (?:retenu|oublie)|"
    r"je t(?: ai| avais) (?:dit|parle)|do you (?:remember|know)|i told you)\b"
)
_TO_HER = re.compile(
    r"\b(?:tu|t|toi|te|ton|ta|tes|you|your|parle|parles|discute|cause|ecris|repond|reponds|tape|"
    r"mineure?s?|minor|underage)\b|\d"
)
_LONGEST = 14  # words of such a question


_AGE = re.compile(
    r"(?<!j ai )\bquel age\b(?! j ai)|\b(?:ton|votre|your|ur) age\b|\bhow old\b(?! (?:am )?i)"
)
_TOLD = re.compile(r"\d|\b(?:mineure?s?|majeure?s?|minor|underage|bientot|pas encore|almost)\b")


def age_asked(plain: str) -> bool:
    """Tell whether ``plain`` asks how old she or hers are, and tells nothing of an age."""
    return _AGE.search(plain) is not None and not _TOLD.search(plain)


def own_question(plain: str) -> bool:
    """Tell whether ``plain`` is no more than a question about the user themselves."""
    if not plain.rstrip().endswith("?") or len(plain.split()) > _LONGEST:
        return False
    rest = _FRAME.sub(" ", plain)
    mine = _ABOUT_ME.search(rest) is not None and _WHICH.search(plain) is not None
    return mine and not _TO_HER.search(rest)
