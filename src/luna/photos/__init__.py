"""Photos: where they are kept, which there are, and how a file becomes one of them."""
