"""The store: PostgreSQL, embedded or not, and every statement that Luna sends it."""
