"""Payments: providers behind one protocol, and one ledger that each event enters once."""
