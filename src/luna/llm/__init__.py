"""Voices: everything that can write Luna's next reply."""
