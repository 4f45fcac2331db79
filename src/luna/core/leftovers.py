"""What a model leaves of its trade in a draft: a torn end, an assistant's phrases, its brief."""

import re

from luna.core.sentences import ended, rejoined, split
from luna.core.torn import torn


def cut(text: str) -> str:
    """Drop a fragment that the token limit left: at a sentence end, else at a comma."""
    sentences = split(text)
    if not sentences or ended(sentences[-1]):
        return text
    tail = sentences[-1].rstrip()
    dangling = torn(tail)
    if not dangling and not (len(text) >= _AT_THE_LIMIT and _punctuated(sentences)):
        return text
    if len(sentences) > 1:
        return "".join(sentences[:-1]).rstrip()
    clause = tail.rpartition(",")[0].rstrip() if dangling else ""
    return clause if len(clause) >= _A_CLAUSE else text


def stopped(text: str) -> str:
    """A draft that surely ran into its token limit, up to its last whole sentence if it has any."""
    sentences = split(text)
    if not sentences or ended(sentences[-1]):
        return text
    return "".join(sentences[:-1]).rstrip() or text


_AT_THE_LIMIT = 230  # characters: below it, even the smallest token limit was not reached
_A_CLAUSE = 12


def _punctuated(sentences: list[str]) -> bool:
    """Whether this draft closes all its other sentences, so that an open one was torn."""
    return len(sentences) > 1 and all(map(ended, sentences[:-1]))


_AS_AN_AI = re.compile(
    r"\b(?:en (?:tant )?(?:qu[e'’] ?|que )|étant )(?:je (?:ne )?(?:suis|sois) )?(?:donné que je "
    "suis )?(?:un[e]? )?(?:simple |grand )?"
    r"(?:IA|I\.A\.?|intelligence artificielle|mod[èe]le|LLM|chatbot|assistante?|programme|robot"
    r"|agent conversationnel)\b[^,.!?\n]*,? ?"
    r"|\bas an? (?:simple |large )?(?:AI|A\.I\.|artificial|language model|LLM|chatbot|virtual"
    r"|assistant|bot|digital)\b[^,.!?\n]*,? ?",
    re.IGNORECASE,
)
_BOILERPLATE = re.compile(
    r"\b(?:je (?:ne )?(?:suis|reste) (?:(?:juste|donc|seulement|simplement|qu['’]?) ?)*un(?:e)? "
    "(?:grand |simple )?"
    r"(?:mod[èe]le (?:de langage|d['’]IA|linguistique)|assistante? (?:virtuel|IA|d['’]IA|num)\w*"
    "|programme informatique (?:conçu|créé|développé)"
    "|(?:IA|intelligence artificielle) (?:développée|créée|conçue|entraînée|et (?:je )?(?:ne "
    ")?(?:peux|n['’]ai)|,? donc je)))"
    r"|\bI(?: a|['’])m (?:just |only )?an? (?:large |AI )?(?:language model|assistant\b|AI "
    "(?:assistant|model|developed|created|trained|designed)|virtual assistant)"
    r"|\b(?:mes|my) (?:données d['’]entra[iî]nement|training data|programmation m|programming "
    r"(?:does|prevents)|guidelines|directives|concepteurs|développeurs|developers|creators)\b"
    r"|\b(?:développée?|créée?|conçue?|entra[iî]née?|developed|created|trained|made) (?:par|by) "
    "(?:OpenAI|Anthropic|Google|Meta|Mistral|Microsoft)"
    r"|\bje (?:ne )?peux pas (?:répondre à|traiter|satisfaire|accéder à|donner suite à) (?:cette"
    "|ta|votre) (?:demande|requête)"
    r"|\bI (?:can(?:no|['’])t|am unable to|['’]m unable to|['’]m not able to) (?:assist|help"
    r"|comply|fulfil\w*|continue) (?:you )?with (?:that|this|your|such)\b"
    r"|\bn['’]hésit\w+ pas (?:à me |si )[^.!?\n]*"
    r"(?:questions?|demander|solliciter|besoin d['’]aide)\b"
    r"|\bj['’]espère que (?:cela|ceci|ma réponse) |\bI hope (?:this|that) helps\b"
    r"|\b(?:feel free|don['’]t hesitate) to (?:ask|reach out)\b"
    r"|\blet me know if you (?:have|need) any\b"
    r"|\bcomment puis-je (?:vous|t['’]) ?(?:aider|assister)|\bhow (?:can|may) I (?:help|assist) "
    "you (?:today|with)",
    re.IGNORECASE,
)
_PREFACE = re.compile(
    r"\A\s*(?:(?:(?:bien sûr|d['’]accord|sure|of course|certainly|okay|ok)[ \u00a0]?[!,.]?\s*)?"
    r"(?:voici|voilà|here(?:['’]s| is))\b[^:\n]{0,40}"
    r"\b(?:réponse|message|proposition|texte|reply|response|message|draft|text)\b[^:\n]{0,30}"
    r"|(?:réponse|reply|message)(?: possible| de \w+)?)[ \u00a0]?:\s*(?=\S)",
    re.IGNORECASE,
)
_BRIEF = re.compile(
    r"^[^\n]*?\b(?:system prompt|prompt système|(?:voici|here are) (?:mes|my) (?:instructions"
    r"|consignes|règles|rules)|(?:mes|my) (?:system )?(?:instructions|consignes|prompt)"
    r"(?: sont| are|[ \u00a0]?:)|(?:tu es|you are) luna,? ).*\Z",
    re.IGNORECASE | re.DOTALL | re.MULTILINE,
)
_REST = re.compile(
    r"^.*?[,;] ?(?:mais|but|cependant|par contre|toutefois|however),? (?=\S+ \S)",
    re.IGNORECASE | re.DOTALL,
)


def unprefaced(text: str) -> str:
    """Drop an announcement of the reply: ``"Voici une réponse possible :"``."""
    return _PREFACE.sub("", text, count=1)


def unbriefed(text: str) -> str:
    """Drop a recital of what she was instructed, from the line where it begins."""
    return _BRIEF.sub("", text).rstrip() if _BRIEF.search(text) else text


def unboiled(text: str) -> str:
    """Drop the phrases that break character; meant for when nobody asked what she is."""
    if not (_AS_AN_AI.search(text) or _BOILERPLATE.search(text)):
        return text
    sentences = split(text)
    return rejoined(sentences, map(_without_boilerplate, sentences))


def _without_boilerplate(sentence: str) -> str:
    opener = _AS_AN_AI.search(sentence)
    if not opener and not _BOILERPLATE.search(sentence):
        return sentence
    rest = _REST.sub("", sentence, count=1)
    if rest != sentence and not _AS_AN_AI.search(rest) and not _BOILERPLATE.search(rest):
        return rest
    before = sentence[: opener.start()].rpartition(",")[0] if opener else ""
    return f"{before}. " if len(before) >= _A_CLAUSE else ""
