"""The queue as a list and as a wide table."""
