"""Opening Luna: from settings to an ``App``, with the database started and migrated if need be."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from luna.app import App
from luna.clock import Clock
from luna.llm.builtin_voice import BuiltinVoice
from luna.llm.plan import ModelPlan
from luna.llm.router import build_router
from luna.persona import load_persona, persona_folder
from luna.senses import load_senses
from luna.settings import Settings
from luna.store import embedded
from luna.store.migrate import migrate
from luna.store.store import Store
from luna.store.turns import Patience
from luna.texts import load_texts
from luna.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class Manner:
    """How an app behaves: which bot it is, whether it waits for pauses and wakes workers."""

    bot: str
    patience: Patience
    wakes: bool
    unhurried: bool = True


@contextmanager
def database(settings: Settings, url: str | None = None) -> Iterator[str]:
    """The DSN to use; the embedded server runs for as long as the block does."""
    dsn = url or settings.dsn
    if dsn is not None:
        yield dsn
        return
    folder = settings.luna_data_dir
    with embedded.lease(embedded.default_folder(str(folder) if folder else None)) as own:
        yield own


@asynccontextmanager
async def open_app(
    settings: Settings, dsn: str, manner: Manner, clock: Clock
) -> AsyncIterator[App]:
    """An app on a migrated database; its connections are closed at the end."""
    await migrate(dsn)
    folder = persona_folder()
    persona, senses = load_persona(folder), load_senses()
    builtin = BuiltinVoice(persona, senses.encode)
    router = build_router(plan_of(settings), builtin)
    async with await Store.open(
        dsn, manner.bot, patience=manner.patience, wakes=manner.wakes
    ) as store:
        try:
            yield App(
                clock=clock,
                store=store,
                voice=router,
                last_word=builtin,
                senses=senses,
                persona=persona,
                tuning=load_tuning(folder / "tuning.toml"),
                texts=load_texts(),
                unhurried=manner.unhurried,
            )
        finally:
            await router.aclose()


def plan_of(settings: Settings) -> ModelPlan:
    """The models that these settings name."""

    def secret(name: str) -> str | None:
        value = getattr(settings, name)
        return value.get_secret_value() if value else None

    return ModelPlan(
        anthropic_api_key=secret("anthropic_api_key"),
        anthropic_base_url=settings.anthropic_base_url,
        openrouter_api_key=secret("openrouter_api_key"),
        openrouter_base_url=settings.openrouter_base_url,
        openai_api_key=secret("openai_api_key"),
        openai_base_url=settings.openai_base_url,
        safe_model=settings.safe_model,
        adult_model=settings.adult_model,
    )
