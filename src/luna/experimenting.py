"""Experimenting: Luna as the user of a turn gets her."""

from dataclasses import replace
from datetime import datetime

from luna.app import App
from luna.core.account import Gate
from luna.core.scene import Scene


def fitted(app: App, scene: Scene, now: datetime) -> App:
    """The app with the numbers and guidance of this user's arms; itself where nothing is tried."""
    if app.trials is None or scene.account.gate is not Gate.OPEN:
        return app
    found = app.trials.fit(scene.bond.seed, now.date())
    return replace(app, persona=found.persona, tuning=found.tuning, arms=found.arms)
