"""Clauses: of a long telling the part that is answered, and what is told before a question."""

import re

from luna.llm.grounds import opens_with, says, without
from luna.llm.hearing import plain_of
from luna.llm.smalltalk import Stock

LONG = 12  # words from which two things may be told at once
_CLAUSE = re.compile(r"[^,.;:!?…\n]+[,.;:!?…\n]*")


def focused(text: str, stock: Stock) -> str:
    """Give, plain, what ``text`` is about: all of it, or of several matters the one that advice is
    asked on, else the one complained of, else the last.
    """
    whole = plain_of(text, stock)
    if len(whole.split()) < LONG or "?" in text:
        return whole
    parts = [plain_of(part, stock) for part in _CLAUSE.findall(text)]
    about = [part for part in parts if stock.matters.of(part)]
    if len({stock.matters.of(part) for part in about}) <= 1:
        return whole
    asked, complained = (
        [part for part in about if says(part, stock.signs[name])] for name in ("advice", "bad")
    )
    return (asked or complained or about)[-1]


def told_first(text: str, stock: Stock) -> str:
    """Give, plain, what is told of oneself before something is asked: "je suis prof, et toi ?"."""
    told: list[str] = []
    for clause in _CLAUSE.findall(text):
        plain = plain_of(clause, stock)
        if "?" in clause or says(plain, stock.signs["her"]):
            break
        told.append(plain)
    said = without(" ".join(told), stock.signs["lead_in"])
    return said if opens_with(said, stock.signs["self"]) else ""
