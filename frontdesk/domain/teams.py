"""Teams, what their people can do, and when they are away."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from frontdesk.domain.card_parts import day_of
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.roster import OnShift

LEVELS = (1, 2, 3)  # lines of support
MOST_AT_ONCE = 200
NAME_LIMIT = 100


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
class MemberDraft:
    """One person of a team being typed; nobody chosen is an empty line."""

    staff_id: int | None = None
    level: int = LEVELS[0]

    @property
    def is_empty(self) -> bool:
        return self.staff_id is None


@dataclass(frozen=True, slots=True)
class TeamDraft:
    """Without a calendar of its own it keeps the office's hours; a department outside has no members here."""

    id: int | None = None
    name: str = ""
    lead_id: int | None = None
    is_outside: bool = False
    members: tuple[MemberDraft, ...] = ()
    calendar_id: int | None = None
    is_closed: bool = False

    def check(self) -> tuple[Problem, ...]:
        found = [] if self.name.strip() else [Problem("name", ProblemKind.REQUIRED)]
        if len(self.name) > NAME_LIMIT:
            found.append(Problem("name", ProblemKind.TOO_LONG, str(NAME_LIMIT)))
        if self.is_closed and self.is_outside:
            found.append(Problem("is_closed", ProblemKind.UNKNOWN_CHOICE))
        named = set[int]()
        for place, member in enumerate(self.members):
            if member.staff_id is None:
                continue
            if self.is_outside:
                found.append(Problem(f"members.{place}.staff_id", ProblemKind.NOBODY_OUTSIDE))
            elif member.staff_id in named:
                found.append(Problem(f"members.{place}.staff_id", ProblemKind.TWICE))
            if member.level not in LEVELS:
                found.append(Problem(f"members.{place}.level", ProblemKind.UNKNOWN_CHOICE))
            named.add(member.staff_id)
        return tuple(found)

    @property
    def levels(self) -> dict[int, int]:
        """{person: line}."""
        return {member.staff_id: member.level for member in self.members if member.staff_id is not None}


def draft_of(row: TeamRow) -> TeamDraft:
    members = tuple(MemberDraft(member.staff_id, member.level) for member in row.members)
    return TeamDraft(row.id, row.name, row.lead_id, row.is_outside, members, row.calendar_id, row.is_closed)


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

    def lasts(self, day: date) -> bool:
        """It is now, or is still to come."""
        return self.ended_on is None and (self.until_day is None or self.until_day >= day)

    def meets(self, other: AbsenceRow) -> bool:
        """Some day belongs to both; one that was ended meets nothing."""
        if self.ended_on is not None or other.ended_on is not None:
            return False
        ends = self.until_day or date.max, other.until_day or date.max
        return max(self.from_day, other.from_day) <= min(ends)


def stood_in_for(absences: Iterable[AbsenceRow], staff_id: int, day: date) -> frozenset[int]:
    """Whose deputy somebody is on a day.

    A deputy sees and takes what the absent one holds, and what waits for the absent one's teams, within their own
    skills and room, and loses that with the last day of the absence. It is not passed on: a deputy of a deputy
    stands in for the deputy alone. Nobody becomes a lead by it.
    """
    return frozenset(row.staff_id for row in absences if row.deputy_id == staff_id and row.covers(day))


@dataclass(frozen=True, slots=True)
class AbsenceDraft:
    """As typed. Without a last day nobody knows yet how long it will be."""

    id: int = 0
    staff_id: int | None = None
    from_day: str = ""
    until_day: str = ""
    reason: AwayReason = AwayReason.VACATION
    deputy_id: int | None = None

    def check(self, today: date, known: Iterable[AbsenceRow] = ()) -> tuple[Problem, ...]:
        """`known` are the absences of everybody: nobody is away twice, and no deputy is away."""
        return tuple(self._problems(today, tuple(row for row in known if row.id != self.id)))

    def row(self, today: date) -> AbsenceRow:
        """Of a draft whose days are right."""
        first = day_of(self.from_day, today)
        assert first is not None
        assert self.staff_id is not None
        return AbsenceRow(
            self.id, self.staff_id, first, day_of(self.until_day, today), self.reason, self.deputy_id, None
        )

    def _problems(self, today: date, known: tuple[AbsenceRow, ...]) -> Iterator[Problem]:
        if self.staff_id is None:
            yield Problem("staff_id", ProblemKind.REQUIRED)
        first, last = (day_of(text, today) for text in (self.from_day, self.until_day))
        if first is None:
            kind = ProblemKind.NOT_A_DATE if self.from_day.strip() else ProblemKind.REQUIRED
            yield Problem("from_day", kind)
        if last is None and self.until_day.strip():
            yield Problem("until_day", ProblemKind.NOT_A_DATE)
        elif last is not None and last < max(first or today, today):
            yield Problem("until_day", ProblemKind.DATE_BEFORE, max(first or today, today).isoformat())
        if self.deputy_id is not None and self.deputy_id == self.staff_id:
            yield Problem("deputy_id", ProblemKind.NOT_ONESELF)
        if self.staff_id is None or first is None:
            return
        row = self.row(today)
        if any(row.meets(other) for other in known if other.staff_id == self.staff_id):
            yield Problem("from_day", ProblemKind.AWAY_ALREADY)
        if any(row.meets(other) for other in known if other.staff_id == self.deputy_id):
            yield Problem("deputy_id", ProblemKind.AWAY_THEN)


def absence_draft(row: AbsenceRow) -> AbsenceDraft:
    until = show_date(row.until_day) if row.until_day else ""
    return AbsenceDraft(row.id, row.staff_id, show_date(row.from_day), until, row.reason, row.deputy_id)


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
            return (Problem("capacity", ProblemKind.TOO_MANY, str(MOST_AT_ONCE)),)
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
    shift: OnShift = OnShift()  # how the roster has it now
