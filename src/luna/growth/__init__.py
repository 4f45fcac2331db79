"""Growth: what operators may know of how it goes, and the experiments that they may run on it."""
