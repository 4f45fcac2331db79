"""``luna polish``: drafts in, replies out, one JSON object a line."""

import json
import re
from collections.abc import Callable, Iterable
from typing import TextIO

from luna.core.guards.suspicion import Suspicion, unsuspecting
from luna.core.model import Language
from luna.core.perception.tongue import told
from luna.core.polish import polish
from luna.core.sentences import plain, split
from luna.llm.telling import slot_names
from luna.persona import Persona

# Given the user's line, whether it asks if she is human and whether it takes leave: what stands
# for a draft of which nothing may leave.
Spare = Callable[[str, bool, bool], str]
# Whether a user's line asks if she is human, and whether it takes leave.
Reader = Callable[[str], tuple[bool, bool]]

_NOBODY = (
    "(?:bots?|robots?|chatbots?|ia|ai|humaine?|human|machine|programme|program|algorithme|gpt"
    "|chatgpt|vraie?|reelle?"
    "|real|virtuelle?|fake|fausse|intelligence artificielle|artificial intelligence|ordinateur"
    "|logiciel)"
)
_ASKS = re.compile(
    r"\b(?:t es|tu es|es tu|vous etes|etes vous|tu serais|you re|are you|r you|you are"
    rf"|u)\b[^.]{{0,40}}\b{_NOBODY}\b"
    rf"|\b{_NOBODY}\b[^.]{{0,20}} [?]|\b(?:tu existes|existes tu|do you exist|you exist)\b"
    rf"|\bje (?:parle|discute)(?: \w+)? (?:a|avec) (?:un|une) (?:vraie? )?{_NOBODY}\b|\btalking "
    rf"to (?:a|an) (?:real )?{_NOBODY}\b"
    r"|\bqui (?:repond|ecrit|est derriere)\b|\bderriere (?:l ecran|ce compte)\b|\bprouve (?:moi"
    r"|le)\b|\bprove (?:it|you)\b"
)
_LEAVES = re.compile(
    r"\b(?:bonne nuit|bonne soiree|bonne journee|a demain|a plus|a toute|a bientot|a la "
    "prochaine|au revoir|bye|ciao"
    "|tchao|adieu|good ?night|night night|see you|talk (?:to you )?(?:later|soon|tomorrow)|take "
    "care|gotta go|got to go|have to go"
    "|heading out|off to bed|je file|je te laisse|j y vais|je y vais|je vais (?:dormir|me "
    "coucher|au lit|y aller|te laisser)"
    "|je dois (?:y aller|filer|te laisser|partir)|faut que (?:j|je) (?:y aille|file|te laisse"
    "|parte)|going to (?:bed|sleep)"
    "|je me couche|au dodo|je decroche|je me deconnecte|bisous?|a tout a l heure|bonne aprem|on "
    r"se reparle)\b|[.] a [.]"
)


def read_cues(line: str) -> tuple[bool, bool]:
    """What a user's line says about honesty and parting, by its most usual words alone."""
    words = plain(split(line)).words
    return bool(_ASKS.search(words)), bool(_LEAVES.search(words))


def spare_of(persona: Persona) -> Spare:
    """The persona's own words for a draft of which nothing may leave, as a turn would find some."""

    def spare(user: str, asked: bool, goodbye: bool) -> str:
        intents = persona.lines[told(user) or Language.FR].intents
        key = "ia" if asked else "bye" if goodbye else "suite_douce"
        return next(line.text for line in intents[key].say if not line.when | slot_names(line.text))

    return spare


def polish_lines(
    lines: Iterable[str],
    out: TextIO,
    spare: Spare,
    read: Reader = read_cues,
    suspect: Suspicion = unsuspecting,
) -> None:
    """Answer each ``{"user", "draft"}`` with ``{"reply", "changed"}``; no reply is empty.

    A line that is no such object is answered with ``{"error"}``, which says its number; empty
    lines are passed over. ``read`` may be a full perception in place of the usual words;
    ``suspect`` is the second look that a model's draft gets.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            answer = _polished(line, spare, read, suspect)
            wrong = {"error": f"line {number}: {answer['error']}"} if "error" in answer else {}
            out.write(json.dumps(answer | wrong, ensure_ascii=False) + "\n")


def _polished(line: str, spare: Spare, read: Reader, suspect: Suspicion) -> dict[str, object]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        return {"error": 'not JSON: expected {"user": "…", "draft": "…"}'}
    if not isinstance(given, dict):
        return {"error": 'not an object: expected {"user": "…", "draft": "…"}'}
    user, draft = given.get("user", ""), given.get("draft")
    if not isinstance(user, str) or not isinstance(draft, str):
        return {"error": '"draft" must be a text, and "user" too when it is given'}
    asked, goodbye = read(user)
    reply = polish(draft, asked=asked, goodbye=goodbye, suspect=suspect)
    if not reply.text.strip():
        return {"reply": spare(user, asked, goodbye), "changed": [*reply.changed, "empty"]}
    return {"reply": reply.text, "changed": list(reply.changed)}
