"""Teams, what their people can do, and when they are away."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain.errors import Problem, ProblemKind

LEVELS = (1, 2, 3)  # lines of support
MOST_AT_ONCE = 200


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
    free: int = 0  # open tickets of the team that nobody holds
    is_closed: bool = False  # its tickets are seen by it alone

    def level_of(self, staff_id: int) -> int:
        """0 for who is not in it."""
        return next((member.level for member in self.members if member.staff_id == staff_id), 0)


@dataclass(frozen=True, slots=True)
class TeamDraft:
    """`members` are (person, level); a department outside has none."""

    id: int | None = None
    name: str = ""
    lead_id: int | None = None
    is_outside: bool = False
    members: tuple[tuple[int, int], ...] = ()
    is_closed: bool = False

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.name.strip() else [Problem("name", ProblemKind.REQUIRED)]
        if len(self.name) > 100:
            found.append(Problem("name", ProblemKind.TOO_LONG, "100"))
        if self.is_closed and self.is_outside:
            found.append(Problem("is_closed", ProblemKind.UNKNOWN_CHOICE))
        if any(level not in LEVELS for _, level in self.members) or (self.is_outside and self.members):
            found.append(Problem("members", ProblemKind.UNKNOWN_CHOICE))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """`until_day` is the last day away, None while nobody knows it; `ended_on` the day of an earlier return."""

    id: int
    staff_id: int
    from_day: date
    until_day: date | None
    reason: AwayReason
    deputy_id: int | None
    ended_on: date | None

    def covers(self, day: date) -> bool:
        is_over = self.ended_on is not None and day >= self.ended_on
        return self.from_day <= day <= (self.until_day or date.max) and not is_over


@dataclass(frozen=True, slots=True)
class AbsenceDraft:
    staff_id: int | None = None
    from_day: date | None = None
    until_day: date | None = None
    reason: AwayReason = AwayReason.VACATION
    deputy_id: int | None = None

    def check(self) -> tuple[Problem, ...]:
        needed = ("staff_id", "from_day")
        found = [Problem(name, ProblemKind.REQUIRED) for name in needed if getattr(self, name) is None]
        if self.from_day and self.until_day and self.until_day < self.from_day:
            found.append(Problem("until_day", ProblemKind.DATE_BEFORE, self.from_day.isoformat()))
        if self.deputy_id is not None and self.deputy_id == self.staff_id:
            found.append(Problem("deputy_id", ProblemKind.UNKNOWN_CHOICE))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PersonDraft:
    """How much and what one takes, as typed: a number, skills between commas, a level in each team (0: not in it)."""

    staff_id: int = 0
    capacity: str = ""
    skills: str = ""
    levels: tuple[tuple[int, int], ...] = ()

    def check(self) -> tuple[Problem, ...]:
        typed = self.capacity.strip() or "0"
        if not typed.isdecimal():
            return (Problem("capacity", ProblemKind.NOT_A_NUMBER),)
        if int(typed) > MOST_AT_ONCE:
            return (Problem("capacity", ProblemKind.TOO_LONG, str(MOST_AT_ONCE)),)
        return ()

    @property
    def named(self) -> tuple[str, ...]:
        """The skills, each once."""
        return tuple(sorted({part.strip().casefold()[:40] for part in self.skills.split(",")} - {""}))


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody of the office as work is given out: room for how much, skilled in what, here or away."""

    id: int
    short_name: str
    post: str
    capacity: int  # open tickets in work at once; 0 is no limit
    skills: tuple[str, ...]
    in_work: int
    away: AbsenceRow | None
