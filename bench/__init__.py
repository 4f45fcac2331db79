"""Benchmarks: `python -m bench` prints all figures, `python -m bench.turn` those of one.

They print and never judge: a shared machine is no place for a timed test.
"""
