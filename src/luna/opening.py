"""Opening Luna: from settings to an ``App``, with the database started and migrated if need be."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from luna.app import App
from luna.clock import Clock
from luna.core.memory.study import Scholar
from luna.core.perception import Senses
from luna.core.policy import Policy
from luna.core.tuning import Tuning
from luna.errors import SettingsError
from luna.growth.experiments import Trials
from luna.growth.reading import read_trials
from luna.llm.builtin_voice import BuiltinVoice
from luna.llm.plan import ModelPlan
from luna.llm.router import Router, build_router
from luna.llm.study import build_scholar
from luna.payments.provider import Till
from luna.persona import Persona, load_persona, persona_folder
from luna.photos.gallery import Gallery
from luna.photos.looking import Eyes
from luna.photos.shipped import FOLDER
from luna.photos.storage import Bucket, Storage, bucket_storage, local_storage, memory_storage
from luna.proofs import AgeProof, proof_of
from luna.reading import Together
from luna.senses import load_senses
from luna.settings import Settings
from luna.store import embedded
from luna.store.masters import Masters, masters_in, own_masters, read_masters
from luna.store.migrate import migrate
from luna.store.store import Store
from luna.store.turns import Patience
from luna.texts import Texts, load_texts
from luna.tickets import Desk
from luna.tuning import load_tuning


@dataclass(frozen=True, slots=True)
class Mind:
    """What is loaded once a process and shared by all its apps."""

    persona: Persona
    tuning: Tuning
    senses: Senses
    texts: Texts
    policy: Policy
    age_proof: AgeProof
    voice: Router
    builtin: BuiltinVoice
    masters: Masters
    scholar: Scholar | None = None
    storage: Storage = field(default_factory=memory_storage)
    trials: Trials | None = None
    together: Together | None = None


@dataclass(frozen=True, slots=True)
class Manner:
    """How an app behaves: which bot it is, whether it joins bursts and wakes workers."""

    bot: str
    joins_bursts: bool
    wakes: bool
    unhurried: bool = True
    admin_id: int | None = None
    desk: Desk | None = None
    till: Till = field(default_factory=Till)
    eyes: Eyes | None = None


@contextmanager
def database(settings: Settings, url: str | None = None) -> Iterator[str]:
    """The DSN to use; the embedded server runs for as long as the block does."""
    dsn = url or settings.dsn
    if dsn is not None:
        yield dsn
        return
    with embedded.lease(embedded_folder(settings)) as own:
        yield own


def embedded_folder(settings: Settings) -> Path:
    data_dir = settings.luna_data_dir
    return embedded.default_folder(str(data_dir) if data_dir else None)


def masters_of(settings: Settings) -> Masters:
    """The master keys that these settings name, else the data folder's own.

    Raises ``VaultError`` or ``SettingsError`` with one line.
    """
    given, path = settings.luna_master_key, settings.luna_master_key_file
    if given is not None and path is not None:
        raise SettingsError("LUNA_MASTER_KEY and LUNA_MASTER_KEY_FILE are both given: keep one.")
    if given is not None:
        return read_masters(given.get_secret_value(), "LUNA_MASTER_KEY")
    if path is not None:
        return masters_in(path)
    return own_masters(embedded_folder(settings).with_name("master.key"))


@asynccontextmanager
async def open_mind(settings: Settings) -> AsyncIterator[Mind]:
    """Load persona, senses and voices; the voices' connections are closed at the end."""
    masters = masters_of(settings)
    folder, proof = settings.luna_persona or persona_folder(), proof_of(settings)
    persona, senses = load_persona(folder), load_senses()
    builtin = BuiltinVoice(persona, senses.encode, embedded_folder(settings).with_name("heard"))
    plan = plan_of(settings)
    voice = build_router(plan, builtin)
    tuning = load_tuning(folder / "tuning.toml")
    try:
        yield Mind(
            persona=persona,
            tuning=tuning,
            senses=senses,
            texts=load_texts(),
            policy=policy_of(settings),
            age_proof=proof,
            voice=voice,
            builtin=builtin,
            masters=masters,
            scholar=build_scholar(plan, voice.connections),
            storage=storage_of(settings, folder),
            trials=read_trials(folder, persona, tuning),
            together=Together(senses.encode),
        )
    finally:
        await voice.aclose()


@asynccontextmanager
async def open_app(mind: Mind, dsn: str, manner: Manner, clock: Clock) -> AsyncIterator[App]:
    """An app on a migrated database."""
    await migrate(dsn, mind.masters)
    patience = patience_of(mind.tuning) if manner.joins_bursts else Patience.none()
    opening = Store.open(dsn, manner.bot, mind.masters, patience=patience, wakes=manner.wakes)
    async with await opening as store:
        persona = mind.persona
        photos = await Gallery.open(store.pool, persona.name, persona.photos, mind.storage)
        yield replace(
            bare_app(mind, store, clock),
            policy=policy_at(mind.policy, manner.till),
            till=manner.till,
            unhurried=manner.unhurried,
            photos=photos,
            eyes=manner.eyes,
            admin_id=manner.admin_id,
            desk=manner.desk,
            scholar=mind.scholar,
            trials=mind.trials,
            together=mind.together,
        )


def bare_app(mind: Mind, store: Store, clock: Clock) -> App:
    """What a mind brings to an app, and nothing else: it sells nothing and has no photos."""
    return App(
        clock=clock,
        store=store,
        voice=mind.voice,
        last_word=mind.builtin,
        senses=mind.senses,
        persona=mind.persona,
        tuning=mind.tuning,
        texts=mind.texts,
        policy=mind.policy,
        age_proof=mind.age_proof,
        unhurried=True,
    )


def policy_at(policy: Policy, till: Till) -> Policy:
    """The operator's policy with what is sold at a till."""
    return replace(policy, price=till.price, pack_stars=till.pack_stars)


def patience_of(tuning: Tuning) -> Patience:
    pace = tuning.pace
    return Patience(timedelta(seconds=pace.pause), timedelta(seconds=pace.longest_burst))


def policy_of(settings: Settings) -> Policy:
    return Policy(
        explicit=settings.explicit_content,
        support=settings.payment_support,
        disclosure_hours=settings.disclosure_hours,
    )


def storage_of(settings: Settings, persona: Path) -> Storage:
    """Where the files of photos are: in a bucket if one is named, else in a folder."""
    shipped = persona / FOLDER
    if settings.s3_bucket is None:
        folder = settings.luna_photo_dir or embedded_folder(settings).with_name("photos")
        return local_storage(folder, shipped)
    secret = settings.s3_secret_access_key
    return bucket_storage(
        Bucket(
            name=settings.s3_bucket,
            region=settings.s3_region,
            endpoint=settings.s3_endpoint_url,
            prefix=settings.s3_prefix,
            access_key_id=settings.s3_access_key_id,
            secret_access_key=secret.get_secret_value() if secret else None,
        ),
        shipped,
    )


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
        safe_sees=settings.safe_model_sees,
        adult_sees=settings.adult_model_sees,
    )
