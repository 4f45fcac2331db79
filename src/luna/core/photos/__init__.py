"""Photos: which kinds a user may be given, which one fits the moment, and her honest "no"."""
