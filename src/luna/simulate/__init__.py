"""Simulation: a population of virtual users, talking with the whole engine on a virtual clock."""
