"""The systems: one small file each, called by name from ``roster`` and ``suggestions``."""
