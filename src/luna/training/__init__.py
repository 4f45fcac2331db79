"""Training of all heads from the labelled lines in ``data``."""
