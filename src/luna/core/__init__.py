"""The pure part of Luna: no clock, no chance, no database, no network."""
