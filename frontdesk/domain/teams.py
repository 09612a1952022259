"""Teams, what their people can do, and when they are away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LEVELS = (1, 2, 3)  # lines of support


class AwayReason(StrEnum):
    VACATION = "vacation"
    TRIP = "trip"
    ILLNESS = "illness"
    DISMISSAL = "dismissal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Member:
    staff_id: int
    short_name: str
    level: int  # 1, 2 or 3


@dataclass(frozen=True, slots=True)
class TeamRow:
    """A team of the office, or a department outside it that is asked and takes nothing."""

    id: int
    code: str
    name: str
    calendar_id: int | None
    lead_id: int | None
    is_outside: bool
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """`until_day` is the last day away, None while nobody knows it."""

    id: int
    staff_id: int
    from_day: date
    until_day: date | None
    reason: AwayReason
    deputy_id: int | None
    ended_on: date | None

    def covers(self, day: date) -> bool:
        last = min((end for end in (self.until_day, self.ended_on) if end), default=date.max)
        if self.ended_on is not None and day >= self.ended_on:  # back at work on that day
            return False
        return self.from_day <= day <= last
