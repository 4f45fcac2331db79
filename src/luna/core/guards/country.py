"""Where somebody is, as far as it matters for whom they can call: ISO code, "EU" or "elsewhere"."""

import re

from luna.core.model import Language

ELSEWHERE = "elsewhere"
_DEFAULT_ZONE = "Europe/Paris"  # what an account has before anybody knows better
_ZONES = {
    "FR": "Europe/Paris America/Martinique America/Guadeloupe America/Cayenne Indian/Reunion "
    "Indian/Mayotte America/Marigot America/St_Barthelemy America/Miquelon",
    "BE": "Europe/Brussels",
    "CH": "Europe/Zurich",
    "GB": "Europe/London Europe/Belfast GB",
    "IE": "Europe/Dublin",
    "CA": "America/Toronto America/Montreal America/Vancouver America/Edmonton America/Winnipeg "
    "America/Halifax America/St_Johns America/Regina America/Moncton America/Whitehorse "
    "America/Yellowknife America/Iqaluit America/Thunder_Bay America/Glace_Bay "
    "America/Goose_Bay America/Swift_Current",
    "US": "America/New_York America/Chicago America/Denver America/Los_Angeles America/Phoenix "
    "America/Anchorage America/Detroit America/Boise America/Juneau America/Adak "
    "Pacific/Honolulu America/Puerto_Rico",
    "EU": "Europe/Amsterdam Europe/Athens Europe/Berlin Europe/Bratislava Europe/Bucharest "
    "Europe/Budapest Europe/Copenhagen Europe/Helsinki Europe/Lisbon Europe/Ljubljana "
    "Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Prague Europe/Riga Europe/Rome "
    "Europe/Sofia Europe/Stockholm Europe/Tallinn Europe/Vienna Europe/Vilnius Europe/Warsaw "
    "Europe/Zagreb Asia/Nicosia Atlantic/Canary Atlantic/Madeira Atlantic/Azores Europe/Busingen",
}
_OF_ZONE = {zone: country for country, zones in _ZONES.items() for zone in zones.split()}
_IN = (
    r"\b(?:je (?:suis|vis|habite)|j habite|suis|habite|i m|i am|i live|living|vis|depuis|from|ici)"
    r" (?:\w+ ){0,2}?(?:en|au|aux|a|in|the|d|de|c est(?: en| au)?) ?(?:the )?"
)
_NAMES = {
    "FR": "france|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|strasbourg|la reunion"
    "|martinique|guadeloupe|guyane",
    "BE": "belgique|belgium|bruxelles|brussels|liege|namur|charleroi|mons|wallonie|flandres?",
    "CH": "suisse|switzerland|geneve|geneva|lausanne|zurich|fribourg|neuchatel|berne",
    "GB": "angleterre|england|ecosse|scotland|royaume uni|uk|united kingdom|londres|london|wales"
    "|manchester|glasgow",
    "IE": "irlande|ireland|dublin|cork",
    "CA": "canada|quebec|montreal|toronto|vancouver|ottawa|gatineau|calgary",
    "US": "etats unis|usa|us|states|new york|californie|california|texas|floride|florida|chicago",
    "EU": "allemagne|germany|berlin|espagne|spain|italie|italy|portugal|pays bas|netherlands"
    "|luxembourg|autriche|austria|pologne|poland|grece|greece|suede|sweden",
}
_SAID = {code: re.compile(rf"{_IN}(?:{names})\b") for code, names in _NAMES.items()}


def country_of(zone: str, language: Language, said: str | None) -> str:
    """What the user ``said`` wins over their zone; the default zone says nothing of an English one,
    and a wrong number is worse than a list of every country's.
    """
    if said is not None:
        return said
    if zone == _DEFAULT_ZONE and language is not Language.FR:
        return ELSEWHERE
    return _OF_ZONE.get(zone, ELSEWHERE)


def country_said(plain: str) -> str | None:
    """The country that ``plain`` words (no accents, no apostrophes) say the user is in."""
    return next((code for code, names in _SAID.items() if names.search(plain)), None)
