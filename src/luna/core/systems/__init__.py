"""The systems: one small file each, called by name from ``luna.core.roster``."""
