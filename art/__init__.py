"""The pictures that ship with Luna, drawn by code: ``python -m art`` draws them all again."""
