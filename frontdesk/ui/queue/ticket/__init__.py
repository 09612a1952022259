"""One ticket: what is shown of it, and what is done to it."""
