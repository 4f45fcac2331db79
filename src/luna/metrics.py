"""Metrics: what Prometheus is told. Counts and times; never words, names or whose they are.

Every part counts what it does itself. What the database knows, such as how long a message has
waited, is asked at the moment of looking (``store/pulse.py``).
"""

from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from luna.core.reply import Reply
from luna.core.speech import Usage
from luna.stopwatch import Stopwatch

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
REGISTRY = CollectorRegistry(auto_describe=True)
SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 25)
PROMISES = {"honesty": "P1", "onboarding": "P2", "frozen": "P2", "crisis": "P5"}

UPDATES = Counter("luna_updates", "Updates kept, by kind.", ["kind"], registry=REGISTRY)
TURNS = Counter("luna_turns", "Turns committed.", ["guard", "voice", "tier"], registry=REGISTRY)
STEPS = Histogram(
    "luna_turn_step_seconds", "How long each step of a turn took.", ["step"],
    buckets=SECONDS, registry=REGISTRY,
)  # fmt: skip
CALLS = Counter("luna_model_calls", "Drafts by a model, kept.", ["voice"], registry=REGISTRY)
FAILURES = Counter("luna_model_failures", "Voices that failed.", ["voice"], registry=REGISTRY)
TOKENS = Counter(
    "luna_model_tokens", "Tokens: input (cached ones among them), cached, output.",
    ["voice", "kind"], registry=REGISTRY,
)  # fmt: skip
COST = Counter("luna_model_cost_dollars", "What models cost.", ["voice"], registry=REGISTRY)
SENDS = Counter("luna_sends", "Sends, by what became of them.", ["state"], registry=REGISTRY)
KEPT = Counter("luna_promises", "Times that a promise answered.", ["promise"], registry=REGISTRY)
CUTS = Counter("luna_polish", "Drafts that polish changed, by step.", ["step"], registry=REGISTRY)
PULSE = Gauge(
    "luna_queue", "What waits, and for how long: see store/pulse.py.", ["what"], registry=REGISTRY
)
BUILTIN = "builtin"


def turned(reply: Reply, watch: Stopwatch) -> None:
    """A turn was committed."""
    TURNS.labels(str(reply.guard or "none"), reply.voice, str(int(reply.tier))).inc()
    for step, spent in watch.wall.items():
        STEPS.labels(step).observe(spent / 1000)
    if reply.guard is not None and reply.guard in PROMISES:
        KEPT.labels(PROMISES[reply.guard]).inc()
    for step in reply.changed:
        CUTS.labels(step).inc()
    if reply.draft is not None:
        _called(reply.draft.voice, reply.draft.usage, reply.draft.failed)


def received(kind: str) -> None:
    """An update was kept."""
    UPDATES.labels(kind).inc()


def sent(state: str) -> None:
    """A send ended: sent, refused, uncertain, blocked, or in doubt and to be tried again."""
    SENDS.labels(state).inc()


def exposed(pulse: Mapping[str, float]) -> bytes:
    """Everything, as Prometheus reads it; ``pulse`` is what the database says now."""
    for what, value in pulse.items():
        PULSE.labels(what).set(value)
    return generate_latest(REGISTRY)


def _called(voice: str, usage: Usage, failed: tuple[str, ...]) -> None:
    for each in failed:
        FAILURES.labels(each.partition(":")[0]).inc()
    if voice == BUILTIN:
        return
    CALLS.labels(voice).inc()
    TOKENS.labels(voice, "input").inc(usage.input_tokens)
    TOKENS.labels(voice, "cached").inc(usage.cached_tokens)
    TOKENS.labels(voice, "output").inc(usage.output_tokens)
    COST.labels(voice).inc(float(usage.cost))
