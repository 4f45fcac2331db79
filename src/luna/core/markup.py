"""What a model writes around her words: role markers, leaked prompts, markdown, stage actions.

Every function only takes away, so that applying them again changes nothing more.
"""

import re
import unicodedata

# --- role markers --------------------------------------------------------------------------------
_BLOCK = re.compile(
    r"<(think|thinking|system|reasoning|scratchpad|analysis|instructions?)>.*?(?:</\1>|\Z)"
    r"|<<SYS>>.*?(?:<</SYS>>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_HEADED = re.compile(
    r"<\|im_start\|>[ ]?(?P<im>\w+)?|<\|start_header_id\|>(?P<llama>\w*)<\|end_header_id\|>"
    r"|<start_of_turn>(?P<gemma>\w*)|#{2,} ?(?P<alpaca>instruction|response|réponse|assistant"
    "|user|system|input) ?:"
    r"|(?P<inst>\[INST\])|(?P<answer>\[/INST\])|<\|(?P<role>user|assistant|system)\|>",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"<\|[^|<>\n]{1,40}\|>|</?s>|<end_of_turn>|<(?:bos|eos|pad|unk)>|</(?:think|thinking|system"
    "|reasoning)>"
)
_ROLE = re.compile(
    r"[ \t>]*(?:\*\*|__)?(?P<role>luna|assistant|model|response|user|utilisateur|human|humain|input"
    r"|instructions?|system|système|developer|prompt|consignes?)(?:\*\*|__)?[ \u00a0]?:(?:\*\*"
    r"|__)?[ \u00a0]*",
    re.IGNORECASE,
)
_HERS = frozenset({"luna", "assistant", "model", "response", "réponse"})
_THEIRS = frozenset({"user", "utilisateur", "human", "humain", "input", "instruction"})
_NOTE = re.compile(
    r"[\[(](?:system|système|instructions?|consignes?|note|ooc|hrp|contexte|prompt)\b "
    r"?:?[^\])\n]*[\])] ?",
    re.IGNORECASE,
)


def unrole(text: str) -> str:
    """Keep only what she says: no marker, no system line, nothing from another's turn on."""
    if "<" in text or "[" in text or "##" in text or "(" in text:
        text = _BLOCK.sub("", text)
        headed = _HEADED.sub(_as_role, text)
        text = _NOTE.sub("", _TOKEN.sub("", headed))
    return "\n".join(_her_lines(text.split("\n"))) if ":" in text else text


def _as_role(head: re.Match[str]) -> str:
    named = head["im"] or head["llama"] or head["gemma"] or head["alpaca"] or head["role"]
    role = named or ("user" if head["inst"] else "luna" if head["answer"] else "")
    return f"\n{role}: " if role else ""


def _her_lines(lines: list[str]) -> list[str]:
    kept: list[str] = []
    hers = True
    for line in lines:
        marker = _ROLE.match(line)
        role = marker["role"].lower() if marker else ""
        if role in _THEIRS and any(kept):
            return kept
        hers = role in _HERS or (hers and not role) or (not hers and role in _HERS)
        if hers:
            kept.append(line[marker.end() :] if marker else line)
        elif role and role not in _THEIRS:
            hers = True  # a system line is dropped alone, what follows is hers again
    return kept


# --- actions -------------------------------------------------------------------------------------
_VERBS = (
    "sour|rit|rire|ris|rigol|glouss|soup|rougi|hauss|leve|pench|approch|regard|mord|caress|embrass|serr|prend|pose|baiss"
    "|ferm|ouvr|secou|hoch|clin|murmur|chuch|frott|baill|etir|pleur|touss|saut|cour|march|arriv|attrap|gliss|tapo"
    "|reflech|paus|silence|calin|bisou|smil|grin|laugh|giggl|sigh|blush|wink|nod|shrug|lean|look|hug|kiss|whisper"
    "|bite|biting|roll|tilt|yawn|stretch|chuckl|smirk|pout|purr|gasp|moan|gemi|ronron|eclat|fronc|tend|range|chante|cache|reache|stare"
)
_OPENERS = (
    "(?:elle|il|she|he|se|s|te|t|me|m|lui|air|l air|petite?|grande?|gros|d une|d un|avec un|en"
    "|tout|un peu|voix|d un ton|fait|faisant|prend"
    "|takes|puts|turns|runs|sits|waves|plays|joue|mime|lance|danse|dance)"
)
_ACTION = re.compile(
    rf"(?:{_VERBS})\w*|{_OPENERS} \w|(?:doucement|softly|quietly|tout bas|rires?|voix \w+)\b"
    r"|\w+ing\b"
)
_STARRED = re.compile(r"([ \t]*)(\*{1,3})[ \t]*([^*\n]*?)[ \t]*\*{1,3}([ \t]*)")
_UNDERLINED = re.compile(r"([ \t]*)(?<!\w)(_)(?=\w)([^_\n]+)(?<=[\w.!?…])_(?!\w)([ \t]*)")
_UNCLOSED = re.compile(r"[ \t]*\*(?=\w)([^*\n]+)\Z")
_STAGED = re.compile(r"^[ \t]*[(\[]([^()\[\]\n]{1,160})[)\]][ \t]*", re.MULTILINE)
_ENDED_BEFORE = re.compile(r"[.!?…:)\"»]$|[^\w\s,'’-]$")
_A_FEW_WORDS = 3


def unact(text: str) -> str:
    """Drop ``*sourit*`` and ``_rit_``; an emphasis inside a sentence keeps its words."""
    if "*" in text:
        text = _UNCLOSED.sub(_unclosed, _STARRED.sub(_bare, text))
    return _UNDERLINED.sub(_bare, text) if "_" in text else text


def unstage(text: str) -> str:
    """Drop stage directions in brackets that open a line: ``(sourit) coucou``."""
    if "(" not in text and "[" not in text:
        return text
    return _STAGED.sub(lambda aside: "" if _acts(aside[1]) else aside[0], text)


def _acts(words: str) -> bool:
    bare = unicodedata.normalize("NFKD", words.lower()).encode("ascii", "ignore").decode()
    first = re.sub(r"[^a-z]+", " ", bare).strip()
    return bool(_ACTION.match(first))


def _bare(found: re.Match[str]) -> str:
    left, mark, inside, right = found.groups()
    before = found.string[: found.start()].rsplit("\n", 1)[-1]
    after = found.string[found.end() : found.end() + 1]
    within = bool(before.strip()) and not _ENDED_BEFORE.search(before)
    short = len(inside.split()) <= _A_FEW_WORDS
    spoken = len(mark) > 1 or (within and short) or (not left and before[-1:].isalnum())
    if inside and spoken and not _acts(inside):
        return f"{left}{inside}{right}"
    return " " if (left or right) and before.strip() and after.strip() else ""


def _unclosed(found: re.Match[str]) -> str:
    return "" if _acts(found[1]) or len(found[1].split()) > _A_FEW_WORDS else found[0]


# --- markdown ------------------------------------------------------------------------------------
_FENCE = re.compile(r"^[ \t]*```[^\n`]*\n?|```", re.MULTILINE)
_CODE = re.compile(r"`([^`\n]+)`")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\]\([^()\s]*\)")
_STRONG = re.compile(
    r"\*\*(?=\S)([^*\n]*?\S)\*\*|(?<!\w)__(?=\w)([^_\n]+)__(?!\w)|~~(?=\S)([^~\n]+)~~"
    r"|\|\|([^|\n]+)\|\|"
)
_HEADING = re.compile(r"^[ \t]*#{1,6}[ \t]+(?=\S)", re.MULTILINE)
_QUOTE = re.compile(r"^[ \t]*>[ \t]+(?=\w)", re.MULTILINE)
_RULE = re.compile(r"^[ \t]*(?:-{3,}|\*{3,}|_{3,}|={3,})[ \t]*(?:\n|\Z)", re.MULTILINE)
_TIMES = re.compile(r"(?<=\d)[*](?=\d)")
_BULLET = re.compile(r"^[ \t]*(?:[-•▪◦*+–—]|\d{1,2}[.)])[ \t]+(?=\S)", re.MULTILINE)
_NUMBERED = re.compile(r"^[ \t]*\d{1,2}[.)][ \t]+(?=\S)", re.MULTILINE)
_TAG = re.compile(
    r"</?(?:b|i|u|s|em|strong|p|br|div|span|code|pre|ul|li|ol|h[1-6]|tg-spoiler|blockquote) ?/?>",
    re.IGNORECASE,
)
_MARKS = frozenset("*_`#>[~|-•▪◦–—+<=.)")


def unmark(text: str) -> str:
    """Bring markdown and HTML tags down to the plain text that a chat holds."""
    if _MARKS.isdisjoint(text):
        return text
    text = _CODE.sub(r"\1", _FENCE.sub("", text)) if "`" in text else text
    text = _LINK.sub(r"\1", text) if "](" in text else text
    text = _TAG.sub("", text) if "<" in text else text
    text = _STRONG.sub(_unstrong, text) if not {"*", "_", "~", "|"}.isdisjoint(text) else text
    text = _TIMES.sub("×", text) if "*" in text else text
    text = _QUOTE.sub("", _HEADING.sub("", _RULE.sub("", text)))
    return _unlisted(text)


def _unstrong(found: re.Match[str]) -> str:
    inside = next(filter(None, found.groups()))
    return f"*{inside}*" if found[0].startswith("*") and _acts(inside) else inside


def _unlisted(text: str) -> str:
    """Take bullets away; a lone "1." or "2)" is no list, it may be an answer."""
    numbers = len(_NUMBERED.findall(text))
    return _BULLET.sub(
        lambda mark: mark[0] if numbers == 1 and mark[0].strip()[0].isdigit() else "", text
    )


# --- quotes and stray characters -----------------------------------------------------------------
_PAIRS = {'"': '"', "“": "”", "«": "»", "'": "'", "‘": "’", "„": "“"}
_SEEN = "LNPS"  # letters, numbers, punctuation, symbols
_STRAY = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u200b\u200e\u200f\ud800-\udfff\u202a-\u202e\u2060-\u2069"
    "\ufeff\ufff0-\uffff\u2028\u2029]"
)


def unquote(text: str) -> str:
    """Take off quotes that wrap the whole reply, not those around a word of it."""
    bare = text.strip()
    while (
        len(bare) > 1
        and _PAIRS.get(bare[0]) == bare[-1]
        and not {bare[0], bare[-1]} & set(bare[1:-1])
    ):
        bare = bare[1:-1].strip()
    return bare if bare != text.strip() else text


def unbroken(text: str) -> str:
    """Drop what no messenger or database takes: lone surrogates, controls, direction overrides.

    What then shows nothing at all is nothing: Telegram refuses a message that looks empty.
    """
    kept = _STRAY.sub("", text.replace("\r\n", "\n")) if _STRAY.search(text) else text
    return kept if any(unicodedata.category(letter)[0] in _SEEN for letter in kept) else ""
