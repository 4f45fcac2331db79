"""Words that a label is told with. A few words without any of them hardly tell it."""

import re

from luna.core.perception.cue_words import HONESTY, LEAVING, SAFETY

FEW = 3  # words up to which a message without a sign needs a clear margin

_YOUNG = (
    r"\b(?:ans?|piges|age|ages|mineure?s?|majeure?s?|majorite|minor|underage|years?|born|nee?|"
    r"ados?|adolescent\w*|teen\w*|kid|lycee\w*|lyceen\w*|colleg\w*|ecole|school|bahut|classe|grade|"
    r"seconde|2nde|premiere|1ere|terminale|tle|troisieme|quatrieme|cinquieme|sixieme|"
    r"[3-6] ?(?:e|eme)|cm[12]|brevet|bac|gcses?|cpe|colle|parcoursup|eleve|jeune|young)\b|"
    r"\b(?:[89]|1[0-8]) ?(?:[fm]|lol|mdr|et demi)?$|\b(?:turned|bientot|presque|almost|im|i m|moi|"
    r"j ai|en ai|pas encore|not) (?:\w+ )?(?:[89]|1[0-8])\b|\d ?yo\b"
)
_DARK = (
    "suicide",
    "want_death",
    "no_life",
    "kill_self",
    "self_harm",
    "violence",
    "death",
    "burden",
)
_HONEST = tuple(name for name in HONESTY if name not in {"ai_topic", "cost"})
_MAKER = r"\bwho (?:s )?(?:typing|writes?|coded|made)\b|\bqui (?:ecrit|tape|repond)\b"
_STOPPED = ("stop", "stop_messages", "leave_alone", "only_stop")
_GONE = (
    r"\b(?:j y vais|je file|file|go|going|off|out|night|nuit|bn|gn|a plus|a \+|a2m|tchao|tchuss|"
    r"a (?:demain|tout|plus|ce soir|tte|bientot|lundi|mardi|mercredi|jeudi|vendredi|samedi|"
    r"dimanche)|bis+ou\w*|bye\w*|ciao|dodo|dormir|coucher|sleep|bed|laisse|quitte|partir|pars|"
    r"filer|salut|later|ttyl|brb|cya|see (?:you|ya)|bonne \w+|allez|\w*deco\w*|decolle|"
    r"dors|lit|\w*arrache|revoyure|b8|talk|catch|adios|sauve|raccroche|atte|reprend|plaisir|bises?|"
    r"gtg|tcho\w*)\b|\+"
)
_QUIT = (
    r"\b(?:oublie moi|desinscri\w*|remove|efface|coupe|arret|basta|opt|out|end|lose|off|trankil\w*|"
    r"laisse|m ?ecri\w* (?:plu|pu|pas|plus|jamais)|(?:contacte|parle|ecri\w*) (?:moi )?plus?|"
    r"stopp\w*|desinstall\w*|uninstall\w*|recevoir|te taire|textos?)\b"
)
_SIGNS = {
    "minor": re.compile(_YOUNG),
    "crisis": re.compile("|".join(SAFETY[name] for name in _DARK)),
    "asks_if_ai": re.compile("|".join((*(HONESTY[name] for name in _HONEST), _MAKER))),
    "opt_out": re.compile("|".join((*(LEAVING[name] for name in _STOPPED), _QUIT))),
    "goodbye": re.compile(f"{LEAVING['bye']}|{_GONE}"),
}


def signless(flag: str, plain: str) -> bool:
    """Tell whether no word of ``plain`` is a sign of ``flag``; never of a label without signs."""
    sign = _SIGNS.get(flag)
    return sign is not None and not sign.search(plain)


def few(plain: str) -> bool:
    """Tell whether ``plain`` is so short that any sign would have to be in it."""
    return len(plain.split()) <= FEW
