"""Why a deadline was missed: asked once, by one key, before the ticket is done (W-35)."""

from __future__ import annotations

from enum import StrEnum


class BreachReason(StrEnum):
    """In the order of the keys 1 to 7."""

    TOO_FEW = "too_few"
    WAITED_INSIDE = "waited_inside"
    CLIENT = "client"
    HARD = "hard"
    MISROUTED = "misrouted"
    BREAKDOWN = "breakdown"
    OTHER = "other"
