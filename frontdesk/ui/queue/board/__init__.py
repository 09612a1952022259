"""The queue as a board."""
