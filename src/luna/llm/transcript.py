"""From a prompt to what a chat model reads: alternating turns, in which nobody can forge a role."""

import re
from itertools import groupby

from luna.core.model import Author, Message, Tier
from luna.core.speech import Prompt
from luna.llm.asked import Block

SILENCE = "…"  # stands for the user where providers want a turn of theirs and none was said

_LABEL = re.compile(
    r"\b(system|système|assistante?|user|utilisat(?:eur|rice)|humane?|humaine?|developer|tool)"
    r"\s*[:：]",
    re.IGNORECASE,
)
_TAG = re.compile(
    r"([<\[])(/?(?:s|sys|inst|system|system_prompt|assistant|user|human|bos|eos"
    r"|start_of_turn|end_of_turn|(?:available_|tool_)\w+))([>\]])",
    re.IGNORECASE,
)
_SIGNS = frozenset(":：<[|｜")  # one of which stands in all of these
_BARS = (
    ("<|", "< |"),
    ("|>", "| >"),
    ("<｜", "< ｜"),
    ("｜>", "｜ >"),
    ("[|", "[ |"),
    ("|]", "| ]"),
)


def disarm(text: str) -> str:
    """Break what a chat template could read as a change of role; the words stay readable."""
    if _SIGNS.isdisjoint(text):
        return text
    text = _TAG.sub(r"(\2)", _LABEL.sub(r"\1 -", text))
    for token, broken in _BARS:
        text = text.replace(token, broken)
    return text


def turns(prompt: Prompt, allows: frozenset[Tier]) -> tuple[tuple[Author, str], ...]:
    """History and batch as user and model turns, in strict alternation from user to user.

    Messages of a tier that ``allows`` lacks are left out: a provider that may not carry a turn
    may not read it later either (P3).
    """
    said = [(Author.USER, prompt.earlier)] if prompt.earlier else []
    said += [(each.author, _words(each)) for each in prompt.history if each.tier in allows]
    said += [(Author.USER, words) for words in (*prompt.reminders, *prompt.said)]
    merged = [
        (author, disarm("\n".join(words for _, words in run)))
        for author, run in groupby(said, key=lambda line: line[0])
    ]
    if not merged or merged[0][0] is Author.LUNA:
        merged.insert(0, (Author.USER, SILENCE))
    if merged[-1][0] is Author.LUNA:
        merged.append((Author.USER, SILENCE))
    *past, (author, last) = merged
    return (*past, (author, last.strip() or SILENCE))


def system(prompt: Prompt, *, sighted: bool = False) -> tuple[Block, ...]:
    """The system role, what changes least first: the persona's block and her day, each of which a
    provider's cache may end with, then this turn's own, with what to make of a picture for who is
    shown it, or is not.
    """
    own = "\n".join(filter(None, (prompt.guidance, prompt.sighted if sighted else prompt.blind)))
    blocks = (Block(prompt.persona), Block(prompt.day), Block(own, shared=False))
    return tuple(each for each in blocks if each.text)


def _words(message: Message) -> str:
    return message.text if message.text.strip() else f"[{message.kind}]"
