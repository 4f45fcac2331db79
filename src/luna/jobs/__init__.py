"""Jobs: what the work engine wakes up, each a small function that may be run twice."""
