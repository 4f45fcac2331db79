"""The scholar: models that read a talk after the turn, for what is worth remembering of it.

What they answer is typed, repaired once where it does not fit, and never believed: what of it may
be kept is decided by ``core.memory.study`` and ``core.memory.summary``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import Annotated, Literal, TypeVar

from pydantic import BaseModel, Field

from luna.core.memory.study import Note, Report
from luna.core.model import Author, Language, Message, Tier
from luna.core.speech import Usage
from luna.errors import VoiceError
from luna.llm.connections import RemoteModel
from luna.llm.transcript import disarm

MOST = 40  # notes of one reading
_TEXTS = files("luna.llm") / "prompts"
_LANGUAGES = {Language.FR: "French", Language.EN: "English"}

Short = Annotated[str, Field(max_length=200)]
FieldName = Literal[
    "first_name", "age", "job", "city", "pets", "family", "likes", "dislikes", "hobbies",
    "problems", "facts", "events",
]  # fmt: skip


class Item(BaseModel):
    """A note as a model writes it; ``message`` counts from one."""

    field: FieldName
    value: Short
    message: int
    what: Short = ""
    over: bool = False
    confidence: float = Field(0.8, ge=0, le=1)


class Notes(BaseModel):
    """All that one reading found."""

    items: list[Item] = Field(max_length=MOST)


class Summary(BaseModel):
    """The summary written anew."""

    summary: str = Field(min_length=1, max_length=1500)


Output = TypeVar("Output", Notes, Summary)


@dataclass(frozen=True, slots=True)
class Reader:
    """A model, and the tiers that its provider lets it read."""

    model: RemoteModel
    allows: frozenset[Tier]

    @property
    def name(self) -> str:
        return self.model.name


@dataclass(frozen=True, slots=True)
class ModelScholar:
    """``readers`` in the order of preference; ``seconds`` bounds each request."""

    readers: tuple[Reader, ...]
    max_tokens: int
    seconds: float

    async def read(self, lines: Sequence[Message]) -> Report:
        """Note what the user's lines tell; a note's source is a place among ``lines``.

        Whoever may read all of them is asked first; whoever may not gets those that it may (P3).
        Raises ``VoiceError`` when nobody answers in a form that can be used.
        """
        carried = {each.tier for each in lines}
        fitting = sorted(self.readers, key=lambda each: not carried <= each.allows)
        asked = [(each, _numbered(lines, each.allows)) for each in fitting]
        found, report = await self._first(Notes, _text("read"), asked)
        return Report(report.voice, report.usage, report.failed, notes=_notes(found))

    async def roll(self, before: str, lines: Sequence[Message], language: Language) -> Report:
        """Write the summary anew. Its lines are safe ones, which anybody may read."""
        told = "\n".join(f"{_who(each)}: {disarm(each.text)}" for each in lines)
        asked = f"Summary so far:\n{before or '(none)'}\n\nLines:\n{told}"
        how = _text("roll").format(language=_LANGUAGES[language])
        found, report = await self._first(Summary, how, [(each, asked) for each in self.readers])
        return Report(report.voice, report.usage, report.failed, summary=found.summary)

    async def _first(
        self, kind: type[Output], how: str, asked: Iterable[tuple[Reader, str]]
    ) -> tuple[Output, Report]:
        """The first answer that fits, what all of them cost, and who failed before."""
        from luna.llm.agent import put  # noqa: PLC0415  heavy, and most turns are not studied

        usage, failed = Usage(), list[str]()
        for reader, prompt in asked:
            if not prompt:
                continue
            outcome = await put(reader.model, kind, how, prompt, self.max_tokens, self.seconds)
            usage += outcome.usage
            if outcome.found is not None:
                return outcome.found, Report(reader.name, usage, tuple(failed))
            failed.append(f"{reader.name}: {outcome.why}")
        raise VoiceError("; ".join(failed) or "nobody may read this")


def _text(name: str) -> str:
    return (_TEXTS / f"{name}.txt").read_text("utf-8")


def _numbered(lines: Sequence[Message], allows: frozenset[Tier]) -> str:
    """The lines that may be read, each with its number among all of them."""
    return "\n".join(
        f"{number}. ({each.at:%A %Y-%m-%d %H:%M}) {disarm(each.text)}"
        for number, each in enumerate(lines, 1)
        if each.tier in allows
    )


def _who(line: Message) -> str:
    return "Luna" if line.author is Author.LUNA else "Them"


def _notes(found: Notes) -> tuple[Note, ...]:
    return tuple(
        Note(each.field, each.value, each.message - 1, each.what, each.over, each.confidence)
        for each in found.items
    )
