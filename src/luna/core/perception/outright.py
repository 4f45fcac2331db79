"""A death that its owner wants, plans or has begun, in so many words.

An idiom, a trade or a fiction excuses dark words wherever it stands in a message ("je suis prof,
une TS ce matin"). These take more: "je suis prof et j'ai envie de me pendre" excuses nothing, since
the clause that says it holds no excuse itself. The manner of ``danger``.
"""

import re

from luna.core.patterns import any_of

# To be done with it all, not with this winter or that job.
ENDING = r"en finir(?! avec (?:ce|les?\b|l |la (?!vie)|mon|ma|mes))"
_DYING = (
    rf"(?:mourir|crever|{ENDING}|"
    r"disparaitre pour (?:toujours|de bon)|plus (?:vivre|exister))"
)
_MYSELF = (
    r"me (?:suicid\w+|pendre|flinguer|noyer|foutre en l air|tirer une balle|ouvrir les veines|"
    r"jeter (?:par la|sous|du|dans le vide)|tuer?\b(?! (?:a |au |pour |sur |les |la sante)))"
)
_WILL = (
    r"\bj(?:e)? (?:\w+ )?(?:veux|vais|voudrais|pense a|songe a|compte|"
    r"ai (?:\w+ )?(?:envie|decide|prevu|pique de quoi|pris de quoi) ?d?e?) ?(?:\w+ )?"
)
_ENGLISH = (
    r"\bi (?:m |am )?(?:\w+ )?(?:want to|wanna|going to|gonna|will|plan(?:ning)? to|decided to|"
    r"thinking (?:of|about)|ready to) (?:just )?(?:die\b|kill(?:ing)? my ?self|"
    r"hang(?:ing)? my ?self|shoot(?:ing)? my ?self|end(?:ing)? (?:my life|it all))",
    r"\bi (?:\w+ )?(?:took|swallowed|downed|taken) (?:all (?:of )?(?:my|the) (?:\w+ )?"
    r"(?:pills|meds)|\d\d+ (?:\w+ )?(?:pills|tablets|advil|tylenol|ibuprofen|xanax|paracetamol))\b",
)
_TAKEN = (
    r"\bj ai (?:\w+ )?(?:avale|pris?|gobe) (?:(?:\d\d+|plein de|tou[st]? (?:mes|les)|trop de) "
    r"(?:\w+ )?(?:doliprane|xanax|lexomil|valium|cachet|comprime|medicament|somnifere|"
    r"paracetamol)s?|(?:\w+ ){0,4}toute? la (?:boite|plaquette))\b",
    r"\bj ai (?:\w+ )?bu (?:\w+ ){0,4}javel\b",
    r"\b(?:ma|une|la|mes|des) lettres? d adieu\b",
    r"\bquand (?:tu|vous) lir\w+ (?:ca|ces mots|ce message),? je serai (?:partie?|plus la|loin)\b",
    r"\bje m en vais pour toujours\b",
    r"\b(?:cachets|comprimes|corde|fusil|lame) (?:est|sont) prete?s?\b",
)
# Written without a space, or letter by letter.
_GLUED = (
    r"\bj\w{0,2}(?:veu|voudrai|vai|ai?envi)\w{0,5}(?:mourr?ir|crever|enfinir|me(?:tuer|pendre|suicid))",
    r"\biwan(?:t|na)\w{0,3}(?:die|killmyself)\b|\biwillkillmyself\b",
)
_OUTRIGHT = any_of((rf"{_WILL}(?:{_DYING}|{_MYSELF})", *_ENGLISH, *_TAKEN, *_GLUED))
_LAUGHS = re.compile(r"\b(?:mdr|lol|ptdr|lmao|haha\w*|xd)\b|[😂🤣]")
_BREAKS = re.compile(r"[.,;:!?…\n]+|\b(?:et|mais|and|but|donc)\b")


def outright(plain: str) -> tuple[str, ...]:
    """Return the clauses of ``plain`` that say so; none where the writer laughs at it."""
    if _LAUGHS.search(plain) or not _OUTRIGHT.search(plain):
        return ()
    return tuple(clause for clause in _BREAKS.split(plain) if _OUTRIGHT.search(clause))
