"""Memory: what a text is about, which stored facts answer a question, what a talk tells."""
