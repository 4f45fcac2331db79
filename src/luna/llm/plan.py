"""Which models speak and where they answer."""

from dataclasses import dataclass, field
from enum import StrEnum

from luna.errors import SettingsError

_SIGHTLESS = ("claude-2", "claude-instant")


class Wire(StrEnum):
    """The wire formats that a model may answer in; a model's spelling starts with one."""

    ANTHROPIC = "anthropic"
    OPENROUTER = "openrouter"
    OPENAI = "openai"  # any OpenAI-compatible endpoint


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A provider's door: one HTTP client is shared by all that goes through it."""

    wire: Wire
    base_url: str
    api_key: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient a voice is; durations in seconds."""

    attempt_s: float = 12.0
    tries: int = 2
    longest_pause_s: float = 5.0  # asked to wait longer than this, the next provider is kinder
    first_pause_s: float = 0.4


@dataclass(frozen=True, slots=True)
class ModelPlan:
    """An operator's choice of models, each spelled ``wire:name``; one without a key is left out.

    ``safe_sees`` and ``adult_sees`` say whether a model takes images, where that is not known.
    ``study_*`` bound what is asked of them after a turn, when nobody waits.
    ``openai_*`` is any OpenAI-compatible endpoint: a base URL alone is enough for a local server.
    """

    anthropic_api_key: str | None = field(default=None, repr=False)
    anthropic_base_url: str = "https://api.anthropic.com"
    openrouter_api_key: str | None = field(default=None, repr=False)
    openrouter_base_url: str = "https://openrouter.ai/api/v1"
    openai_api_key: str | None = field(default=None, repr=False)
    openai_base_url: str | None = None
    safe_model: str = "anthropic:claude-haiku-4-5"
    adult_model: str = "openrouter:anthracite-org/magnum-v4-72b"
    safe_sees: bool | None = None
    adult_sees: bool | None = None
    safe_tokens: int = 80
    adult_tokens: int = 120
    chain_s: float = 25.0
    study_tokens: int = 900
    study_s: float = 40.0
    limits: Limits = Limits()

    def endpoint(self, wire: Wire) -> Endpoint | None:
        """The door of a wire format, or ``None`` when nothing opens it."""
        match wire:
            case Wire.ANTHROPIC:
                return _door(wire, self.anthropic_base_url, self.anthropic_api_key)
            case Wire.OPENROUTER:
                return _door(wire, self.openrouter_base_url, self.openrouter_api_key)
            case Wire.OPENAI:
                local = "no-key" if self.openai_base_url else None
                url = self.openai_base_url or "https://api.openai.com/v1"
                return _door(wire, url, self.openai_api_key or local)


def takes_images(spelled: str, told: bool | None) -> bool:
    """Whether a model can be shown pictures: as the operator ``told``; unasked, every Claude since
    the third can, and of others it is not known.
    """
    wire, name = parse_model(spelled)
    return wire is Wire.ANTHROPIC and not name.startswith(_SIGHTLESS) if told is None else told


def _door(wire: Wire, base_url: str, api_key: str | None) -> Endpoint | None:
    return Endpoint(wire, base_url, api_key) if api_key else None


def parse_model(spelled: str) -> tuple[Wire, str]:
    """``"openrouter:vendor/name"`` in two. Raises ``SettingsError`` for any other spelling."""
    wire, _, name = spelled.partition(":")
    if wire not in set(Wire) or not name:
        known = ", ".join(f"{each}:NAME" for each in Wire)
        raise SettingsError(f"unknown model {spelled!r}: write {known}")
    if wire == Wire.OPENROUTER and "/" not in name:
        raise SettingsError(f"unknown model {spelled!r}: write {wire}:VENDOR/NAME")
    return Wire(wire), name
