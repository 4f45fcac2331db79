"""Whether a sentence that no mark closes breaks off: its last word asks for another.

Nothing else tells a torn draft from chat, which closes few of its lines. So only words count after
which French or English cannot stop, and where they can, what went before tells: "m'a dit qu'elle"
is torn, "plus grande qu'elle" is not.
"""

import re

# What never ends a sentence.
_NEVER = (
    "des|de|du|et|mais|que|mon|mes|tes|ses|ces|cette|cet|notre|nos|votre|leurs|chaque"
    "|je|dans|chez|parce|ne|très|aux|au|à|pendant|durant|malgré|parmi|dès"
    "|par|jusqu|puisque|lorsque|tandis|afin|quoique|dont|et puis|te|se|est-ce"
    "|the|and|my|very|than|every|although|unless|whether|until|towards|during|among"
    "|upon|(?:is|was|like|with|for|in|such|of|to|got|has|have|had|at|by|just|be|it's) a"
    "|(?:i|you|he|she|it|we|they|that|there)'(?:m|re|s|ve|ll|d)"
    "|(?:friend|guy|girl|woman|man|someone|neighbour|lady|people) who"
    "|(?:wonder|even|only|but|and|asked|wondering) if|(?:and|but|remember|even|especially) when"
    "|(?:même|savoir|sauf|demander?|demandé|demandais|demandait) si"
    "|(?:qu|lorsqu|puisqu)'(?:ils?|on)|(?:lorsqu|puisqu|parce qu|quand|si|dont)'? ?elles?"
    "|(?:que|quand|si|où|comme|lorsque|puisque|dont|mais|et|alors) (?:tu|il|ils|on)"
    "|(?:m'|t'|nous |lui |s')(?:avait|avais)|m'a|s'est|m'ont|nous a|lui a"
)
# What a verb had before it need not follow: "ce qu'elle voulait", "comme je disais", "il y était".
_BEFORE = (
    r"(?:\b(?:qu[e']|s'(?:il|elle|on))|\b(?:quoi|comme|comment|où|quand|dont|lequel|laquelle"
    r"|combien|quel\w*|si|ce|cmt|mieux|personne|pire)\b"
    r"|\b(?:le|la|les|en|y|ça|cela|tout|rien|l'|lui) ?\w+$)"
)
_WH = r"\b(?:who|what|which|where|when|why|how|that|than|as|like|so|everything|all|word|cmt)\b"
_COMPARED = (
    r"\b(?:plus|moins|mieux|aussi|autant|pire|meilleure?s?|autres?|rien|même|voi[st]|aime\w*"
    r"|pareil\w*|n'\w+|ne|telle?s?|pour|avec)\b"
)

# What ends one only where it is like this.
_UNLESS = (
    (
        "le|les|(?:dans|sur|à|de|avec|pour|par|sous|vers|et|que|toute|vu|pris|fait|derrière|devant"
        "|voir|prendre|faire|après|avant|pendant|contre|chez) la",
        r"\b(?:dis|fais|prends|mange|garde|regarde|montre|envoie|mets|lis|tiens|donne|note|goûte"
        r"|essaie|ouvre|admets|avoue)[ -](?:moi |lui )?(?:le|la|les)$"
        r"|\b(?:vire|sors?|part\w*|celle)\b.* la$",
    ),
    (
        "une?",
        r"\b(?:en|pas|encore|plus d')\b.*\bune?$"
        r"|quelqu'une?$|\b(?:par|et|pour|la|good|numéro) une?$",
    ),
    ("an", r"(?:\b(?:un|par)|['\d]|ze|[sz]èz|kinz|ans) ?an$"),
    ("ton", r"\b(?:le|un|ce|bon|même|quel|ton|son|mon|a) ton$"),
    ("ta|ma", r"(?:,|\b(?:morning|yes|hi|hey|a|your)) (?:ta|ma)$"),
    ("selon|envers", r"\b(?:c'est selon|l'envers)$"),
    ("plusieurs", r"\b[aà] plusieurs$"),
    ("comme si", r"\bfai\w* comme si$"),
    ("leur", r"\b(?:je|tu|on|le|la|les|dis|dit|parle|donne)[ -]leur$"),
    ("vers", r"\b(?:des|quelques|ces|les|mes|tes|deux|trois|quatre) vers$"),
    ("sous", r"\b(?:de|des|mes|tes|les|quelques|trois|cent|au|en|par|là)[ -]?sous$"),
    ("entre", r"^\W*(?:\w+ )?entre$|\b(?:j'|je|tu|il|elle|on|qui|vas-y) ?entre$"),
    ("en", r"\b(?:prends|parles?|manges?|donnes?|sers?|achètes?|gardes?|veux)[ -]en$|'en$|-en$"),
    (r"[\w.!?…], car", r"(?!)"),
    ("qu'elles?|que (?:nous|vous)", _COMPARED),
    (
        r"(?:j'|(?:il|elle|on|qui) )(?:ai|a|avais|avait|étais|était|aurais|aurait)|me suis"
        r"|c'(?:est|était)|(?:ils|elles) (?:ont|avaient|étaient)|y (?:a|avait)|il (?:faut|fallait)"
        r"|n'(?:est|a|ai|avait|était)|je (?:vais|dois|devais)|tu (?:vas|dois)",
        rf"{_BEFORE}(?<!\by a)(?<!\by avait)|\bqui c'est$|\b(?:voilà|tel|bien)\b",
    ),
    (
        r"(?:disai|répétai|racontai|demandai|expliquai|pensai|croyai|voulai|devai|pouvai|semblai"
        r"|essayai|s'appelai|avai|étai)(?:t|ent)",
        _BEFORE,
    ),
    (
        r"(?:a|ai|ont|avait|avais) (?:dit|demandé|expliqué|raconté)",
        rf"{_BEFORE}(?<!\bm'a dit)|\b(?:rien|tout|bien|déjà)\b|\bl'(?:a|ai|ont|avai[ts]) \w+$",
    ),
    ("your|our|their", r"\b(?:are|is|it's|was) (?:your|our|their)$"),
    (
        "but",
        r"\b(?:le|un|quel|de|en|ce|au|mon|ton|son|beau|all|everything|anything|no|last) but$",
    ),
    ("into", r"\b(?:i'?m|you|be|so|are|who|what|really)\b.* into$"),
    ("because", r"\b(?:just|well) because$|^\W*because$"),
    ("whose", r"\b(?:guess|know|sure|tell|matter) whose$"),
    ("of", rf"{_WH}|\b(?:kind|sort|heard|proud|course) of$"),
    ("from", rf"{_WH}|\b(?:one|i|you|he|she|they|we|nobody)(?:'d|'ll)? \w+ from$"),
    ("which", r"\b(?:is|know|say|sure|of|tell) which$"),
    ("while", r"\b(?:a|the|good|long|little) while$"),
    (
        "he|she|they|we|(?:that|because|if|but|then|while|until|since|whether|said|told me) i",
        r"\b(?:do|did|does|are|is|was|were|can|could|will|would|should|shall|have|had|has|than|as"
        r"|\w+n't|it's|like|am|ce) (?:i|he|she|we|they)$",
    ),
    (
        r"\w+ (?:told me|was saying|kept saying|said to me)|(?:the|my|a) \w+ (?:said|says|asked)",
        _WH,
    ),
)
_MARK = re.compile(r"[\w\s][,;:(«]\Z|(?:\b[jltdcsnm]|qu)'\Z")
_LAST = re.compile(rf"(?:^|[\s'(«\"])(?:{_NEVER})\Z")
_ENDINGS = tuple(
    (re.compile(rf"(?:^|[\s'(«\"])(?:{words})\Z"), re.compile(unless)) for words, unless in _UNLESS
)


def torn(sentence: str) -> bool:
    """Whether ``sentence``, which no mark closes, stops where nobody would."""
    said = sentence.strip().lower().replace("’", "'")
    return bool(_MARK.search(said) or _LAST.search(said)) or any(
        words.search(said) and not unless.search(said) for words, unless in _ENDINGS
    )
