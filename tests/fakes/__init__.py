"""Loopback servers that stand in for what Luna talks to, in their own wire formats.

`tests.fakes.telegram.FakeTelegram` speaks the Bot API, `tests.fakes.models.FakeModels` the
Anthropic and OpenAI-compatible chat APIs. Tests and benchmarks reach them over real HTTP, and over
nothing else.
"""
