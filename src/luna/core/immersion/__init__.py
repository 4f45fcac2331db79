"""Immersion: her own day, the same for every user on a given date."""
