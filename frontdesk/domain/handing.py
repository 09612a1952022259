"""Everything that one person holds, given to another in one step (requirements, R138 and R139)."""

from __future__ import annotations

from enum import StrEnum


class HandOverReason(StrEnum):
    VACATION = "vacation"
    TRIP = "trip"
    ILLNESS = "illness"
    DISMISSAL = "dismissal"
    SHIFT = "shift"
