"""Whom a ticket can be given to, and when one that waits comes back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.roster import OnShift
from frontdesk.domain.working_time import WorkingTime


class AddresseeKind(StrEnum):
    TEAM = "team"
    OUTSIDE = "outside"  # a department that has no desk here
    PERSON = "person"


class Wake(StrEnum):
    """When a ticket that waits for the client comes back; keys 1 to 4 in this order."""

    TODAY = "today"
    TOMORROW = "tomorrow"
    THREE_DAYS = "three_days"
    WEEK = "week"


def wakes_at(choice: Wake, hours: WorkingTime, zone: ZoneInfo, now: datetime) -> datetime:
    """The moment of a choice, always in working time: nobody is woken at midnight."""
    today = now.astimezone(zone).date()
    if choice is Wake.TODAY:
        closing = hours.closes_at(today)
        if closing is not None and (at := closing - timedelta(hours=1)) > now:
            return at
    if choice is Wake.WEEK:
        day = _working_day_after(hours, today + timedelta(days=6), 1)
    else:
        day = _working_day_after(hours, today, 3 if choice is Wake.THREE_DAYS else 1)
    opening = hours.opens_at(day)
    assert opening is not None  # a working day
    return opening


def _working_day_after(hours: WorkingTime, day: date, count: int) -> date:
    while count:
        day += timedelta(days=1)
        count -= hours.is_working_day(day)
    return day


@dataclass(frozen=True, slots=True)
class Addressee:
    """`post` and `shift`, how the roster has it now, are of a person."""

    kind: AddresseeKind
    id: int
    name: str
    post: str = ""
    shift: OnShift = OnShift()


@dataclass(frozen=True, slots=True)
class HandOverDraft:
    """The note is for who goes on from there: it is asked for always."""

    ticket_id: int
    to: AddresseeKind | None = None
    to_id: int | None = None
    note: str = ""

    def check(self) -> tuple[Problem, ...]:
        found = []
        if self.to is None or self.to_id is None:
            found.append(Problem("to", ProblemKind.REQUIRED))
        if not self.note.strip():
            found.append(Problem("note", ProblemKind.REQUIRED))
        return tuple(found)
