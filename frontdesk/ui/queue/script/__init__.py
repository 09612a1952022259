"""The script beside the ticket."""
