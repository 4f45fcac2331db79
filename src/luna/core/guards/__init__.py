"""The promises: checks that answer without a model. ``promises`` asks them in their order."""
