"""Settings: the environment and ``.env``, checked once, with one clear line for what is wrong."""

import difflib
import os
from collections.abc import Mapping
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import quote, urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict
from pydantic_settings.exceptions import SettingsError as SourceError

from luna.errors import SettingsError

OURS = "LUNA_"  # every variable with this prefix is ours, so an unknown one is a slip
SHORTEST = 12  # characters of a password that guards what people wrote
NEARLY = 0.86  # a name so close to one of ours is a slip too


def _web(url: str) -> str:
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ValueError("must be an address such as https://example.org")
    return url.rstrip("/")


def _site(url: str) -> str:
    if urlsplit(_web(url)).path.strip("/"):
        raise ValueError("must be an address without a path, such as https://luna.example.org")
    return _web(url)


def _postgres(url: str) -> str:
    if urlsplit(url).scheme not in {"postgresql", "postgres"}:
        raise ValueError("must be an address such as postgresql://user:password@host:5432/luna")
    return url


def _said(secret: SecretStr) -> SecretStr:
    if not secret.get_secret_value().strip():
        raise ValueError("is empty: give it a value or leave it out")
    return secret


def _bot_token(secret: SecretStr) -> SecretStr:
    number, _, rest = _said(secret).get_secret_value().partition(":")
    if not (number.isdigit() and rest):
        raise ValueError("must look like 123456:ABC…, as BotFather gives it")
    return secret


def _long(secret: SecretStr) -> SecretStr:
    if len(secret.get_secret_value()) < SHORTEST:
        raise ValueError(f"is too short: {SHORTEST} characters at least")
    return secret


def _currency(code: str) -> str:
    if not (len(code) == 3 and code.isascii() and code.isalpha()):  # noqa: PLR2004  ISO 4217
        raise ValueError("must be a currency such as EUR")
    return code.upper()


def _addresses(text: str) -> str:
    for each in text.split(","):
        ip_network(each.strip(), strict=False)
    return text


Web = Annotated[str, AfterValidator(_web)]
Secret = Annotated[SecretStr, AfterValidator(_said)]


class Settings(BaseSettings):
    """Everything that an operator may set; each has a default, so that none is needed."""

    model_config = SettingsConfigDict(extra="forbid", env_file_encoding="utf-8", frozen=True)

    telegram_bot_token: Annotated[SecretStr, AfterValidator(_bot_token)] | None = None
    admin_telegram_id: int | None = None
    telegram_api_base_url: Web = "https://api.telegram.org"
    webhook_url: Web | None = None
    webhook_secret: Secret | None = None

    database_url: Annotated[str, AfterValidator(_postgres)] | None = Field(None, repr=False)
    db_host: str | None = None
    db_port: int = Field(5432, ge=1, le=65535)
    db_user: str = "luna"
    db_password: SecretStr = SecretStr("")
    db_name: str = "luna"

    anthropic_api_key: Secret | None = None
    anthropic_base_url: Web = "https://api.anthropic.com"
    openrouter_api_key: Secret | None = None
    openrouter_base_url: Web = "https://openrouter.ai/api/v1"
    openai_api_key: Secret | None = None
    openai_base_url: Web | None = None
    safe_model: str = "anthropic:claude-haiku-4-5"
    adult_model: str = "openrouter:anthracite-org/magnum-v4-72b"
    safe_model_sees: bool | None = None
    adult_model_sees: bool | None = None

    disclosure_hours: float = Field(3, gt=0, le=3)
    explicit_content: bool = False
    age_proof: Literal["manual", "token"] = "manual"
    age_proof_days: int = Field(365, ge=1, le=3650)
    age_verifier_url: Web | None = None
    age_verifier_issuer: str | None = None
    age_verifier_key: Path | None = None
    payments: Literal["stars", "stripe", "link", "pretend", "none"] | None = None
    price_stars: int = Field(500, ge=1, le=10_000)
    pack_stars: int | None = Field(None, ge=1, le=2500)
    price_cents: int = Field(999, ge=50, le=99_999)
    price_currency: Annotated[str, AfterValidator(_currency)] = "EUR"
    payment_support: str | None = None
    payment_link: Web | None = None
    payment_link_secret: Annotated[SecretStr, AfterValidator(_long)] | None = None
    stripe_api_key: Secret | None = None
    stripe_webhook_secret: Secret | None = None
    stripe_api_base_url: Web = "https://api.stripe.com"
    log_format: Literal["text", "json"] = "text"
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    luna_test_mode: bool = False
    luna_data_dir: Path | None = None
    luna_master_key: Secret | None = None
    luna_master_key_file: Path | None = None
    luna_persona: Path | None = None
    luna_photo_dir: Path | None = None
    s3_bucket: str | None = None
    s3_region: str | None = None
    s3_endpoint_url: Web | None = None
    s3_prefix: str | None = None
    s3_access_key_id: str | None = None
    s3_secret_access_key: Secret | None = None
    luna_host: str = "127.0.0.1"
    luna_port: int = Field(8484, ge=0, le=65535)
    metrics_host: str = "127.0.0.1"
    metrics_port: int | None = Field(None, ge=0, le=65535)
    console_password: Annotated[SecretStr, AfterValidator(_long)] | None = None
    console_url: Annotated[str, AfterValidator(_site)] | None = None
    trusted_proxies: Annotated[str, AfterValidator(_addresses)] | None = None

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003  the library's signature
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003  the same
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over ``.env``."""
        return (init_settings, env_settings, dotenv_settings)

    @property
    def dsn(self) -> str | None:
        """The database to use; ``None`` asks for the embedded one."""
        if self.database_url or not self.db_host:
            return self.database_url
        user, password = quote(self.db_user, ""), quote(self.db_password.get_secret_value(), "")
        login = f"{user}:{password}" if password else user
        return f"postgresql://{login}@{self.db_host}:{self.db_port}/{quote(self.db_name, '')}"


def load_settings(env_file: Path | None = Path(".env")) -> Settings:
    """Read the settings. Raises ``SettingsError`` with one line that names the variable."""
    _refuse_slips(os.environ)
    try:
        return Settings(_env_file=env_file)
    except ValidationError as error:
        raise SettingsError(_first_line(error)) from None
    except SourceError as error:
        raise SettingsError(f"The settings cannot be read: {error}.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{env_file} cannot be read as UTF-8 text ({error}).") from None


def _refuse_slips(environment: Mapping[str, str]) -> None:
    """An unknown ``LUNA_…`` or a near miss of one of our names would be silently without effect."""
    known = [name.upper() for name in Settings.model_fields]
    for name in environment:
        if name.upper() in known:
            continue
        near = difflib.get_close_matches(name.upper(), known, n=1, cutoff=NEARLY)
        if name.upper().startswith(OURS) or near:
            raise SettingsError(_unknown(name, known))


def _first_line(error: ValidationError) -> str:
    first = error.errors()[0]
    name = str(first["loc"][0]).upper()
    if first["type"] == "extra_forbidden":
        return _unknown(name, [field.upper() for field in Settings.model_fields])
    said = first["msg"].removeprefix("Value error, ").removeprefix("Input ")
    return f"{name} {said}."


def _unknown(name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name.upper(), known, n=1)
    hint = f"did you mean {near[0]}?" if near else "see .env.example for those that exist."
    return f"{name} is not a setting: {hint}"
