"""Training of the perception heads from the labelled lines in ``data/perception``."""
