"""Who is at work when: kinds of shifts, the days of people, duty; and who is on shift at a moment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from frontdesk.domain.editions import clock_text
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.lengths import parse_length, show_length

DAY_MINUTES = 24 * 60
WEEK = 7
MARK_LIMIT = 3
NAME_LIMIT = 60
MOST_WEEKS = 12  # that one filling may plan
PATTERNS = ("5/2", "2/2", "3/3", "1/3")  # days of work / days off in turn
_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d\d))?\s*(?:-|–|—|до)\s*(\d{1,2})(?:[:.](\d\d))?")


class Tone(StrEnum):
    """The colour of a shift; its mark says the same in letters."""

    INFO = "info"
    SUCCESS = "success"
    VIOLET = "violet"
    WARNING = "warning"
    ACCENT = "accent"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True)
class ShiftRow:
    """Minutes of the day; one that ends no later than it begins ends on the next. `worked` is what a flexible day
    asks for inside those hours, 0 where they are worked from end to end but for the break. Hours of a duty at home
    are no hours of work.
    """

    id: int
    name: str
    mark: str
    begins: int
    ends: int
    rest: int = 0
    worked: int = 0
    is_duty: bool = False
    tone: Tone = Tone.INFO
    is_retired: bool = False

    @property
    def length(self) -> int:
        """From its beginning to its end."""
        return (self.ends - self.begins - 1) % DAY_MINUTES + 1

    @property
    def minutes(self) -> int:
        """What of it is counted as work."""
        return 0 if self.is_duty else self.worked or self.length - self.rest

    @property
    def hours(self) -> str:
        return f"{clock_text(self.begins)}–{clock_text(self.ends)}"

    def span(self, day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Its moments when it begins on a day, in UTC."""
        last = day if self.ends > self.begins else day + timedelta(days=1)
        return moment_of(day, self.begins, zone), moment_of(last, self.ends, zone)


def moment_of(day: date, minute: int, zone: ZoneInfo) -> datetime:
    days, minute = divmod(minute, DAY_MINUTES)
    clock = time(minute // 60, minute % 60)
    return datetime.combine(day + timedelta(days=days), clock, zone).astimezone(UTC)


def parse_span(text: str) -> tuple[int, int] | None:
    """«20:00–08:00» → minutes of the day; None for what are no hours."""
    found = _SPAN.fullmatch(" ".join(text.casefold().split()))
    if found is None:
        return None
    begins, ends = (int(found[n]) * 60 + int(found[n + 1] or 0) for n in (1, 3))
    fits = (
        begins < DAY_MINUTES and ends <= DAY_MINUTES and int(found[2] or 0) < 60 and int(found[4] or 0) < 60
    )
    return (begins, ends) if fits else None


@dataclass(frozen=True, slots=True)
class ShiftDraft:
    """As typed; lengths are «1 ч», «45 мин»."""

    name: str = ""
    mark: str = ""
    hours: str = ""
    rest: str = ""
    worked: str = ""
    is_duty: bool = False
    tone: Tone = Tone.INFO

    def check(self, known: Iterable[ShiftRow] = (), id: int = 0) -> tuple[Problem, ...]:
        """`known` are the shifts in use: two with one mark could not be told apart in a cell."""
        found = [
            Problem(name, ProblemKind.REQUIRED) for name in ("name", "mark", "hours") if not self._tidy(name)
        ]
        limits = (("name", NAME_LIMIT), ("mark", MARK_LIMIT))
        found += [
            Problem(name, ProblemKind.TOO_LONG, str(n)) for name, n in limits if len(self._tidy(name)) > n
        ]
        marks = {row.mark.casefold() for row in known if row.id != id and not row.is_retired}
        if self._tidy("mark").casefold() in marks:
            found.append(Problem("mark", ProblemKind.TAKEN))
        span = parse_span(self.hours)
        if self.hours.strip() and span is None:
            found.append(Problem("hours", ProblemKind.NOT_HOURS))
        for name in ("rest", "worked"):
            length = parse_length(getattr(self, name))
            if length is None:
                found.append(Problem(name, ProblemKind.NOT_A_LENGTH))
            elif span is not None and length // 60 > (span[1] - span[0] - 1) % DAY_MINUTES:
                found.append(
                    Problem(name, ProblemKind.OUT_OF_RANGE, f"0/{(span[1] - span[0] - 1) % DAY_MINUTES}")
                )
        return tuple(found)

    def row(self, id: int = 0) -> ShiftRow:
        """Of a draft without problems."""
        span = parse_span(self.hours)
        assert span is not None
        rest, worked = ((parse_length(text) or 0) // 60 for text in (self.rest, self.worked))
        name, mark = self._tidy("name"), self._tidy("mark")
        return ShiftRow(id, name, mark, *span, rest, worked, self.is_duty, self.tone)

    def _tidy(self, name: str) -> str:
        return " ".join(str(getattr(self, name)).split())


def shift_draft(row: ShiftRow) -> ShiftDraft:
    rest, worked = show_length(row.rest * 60), show_length(row.worked * 60)
    return ShiftDraft(row.name, row.mark, row.hours, rest, worked, row.is_duty, row.tone)


@dataclass(frozen=True, slots=True)
class Mark:
    """A day of a person as it is to be: a shift, a day off (`shift_id` None), or nothing said (`is_blank`)."""

    staff_id: int
    day: date
    shift_id: int | None = None
    is_blank: bool = False


@dataclass(frozen=True, slots=True)
class DutyMark:
    """Who is on duty of a team on a day, in the hours of which shift; nobody: `staff_id` None."""

    team_id: int
    day: date
    staff_id: int | None = None
    shift_id: int | None = None


@dataclass(frozen=True, slots=True)
class Spell:
    """Hours of somebody on a shift or on duty."""

    begins: datetime
    ends: datetime
    is_duty: bool = False

    def covers(self, at: datetime) -> bool:
        return self.begins <= at < self.ends


class Stance(StrEnum):
    """How somebody stands to the roster at a moment. Whom the roster of the week does not name it rules not."""

    UNPLANNED = "unplanned"
    ON_SHIFT = "on_shift"
    ON_DUTY = "on_duty"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class OnShift:
    """`until` is the end of the shift that runs, or the beginning of the next one, None when none is planned."""

    stance: Stance = Stance.UNPLANNED
    until: datetime | None = None

    @property
    def is_off(self) -> bool:
        return self.stance is Stance.OFF


def standing(spells: Iterable[Spell], is_planned: bool, at: datetime) -> OnShift:
    """`spells` of one person about a moment; `is_planned`: the roster names this person in the week of it."""
    known = sorted(spells, key=lambda spell: (spell.is_duty, spell.begins))
    now = [spell for spell in known if spell.covers(at)]
    if now:
        stance = Stance.ON_DUTY if now[0].is_duty else Stance.ON_SHIFT
        return OnShift(stance, max(spell.ends for spell in now if spell.is_duty == now[0].is_duty))
    if not is_planned:
        return OnShift()
    return OnShift(Stance.OFF, min((spell.begins for spell in known if spell.begins > at), default=None))


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def week_from(monday: date) -> tuple[date, ...]:
    return tuple(monday + timedelta(days=n) for n in range(WEEK))


def by_pattern(pattern: str, staff_id: int, shift_id: int, first: date, weeks: int) -> tuple[Mark, ...]:
    """Days of work and days off in turn; five and two are Monday to Friday, whatever day they begin on.

    Raises ValueError for a pattern that is none.
    """
    if pattern not in PATTERNS or not 1 <= weeks <= MOST_WEEKS:
        raise ValueError(f"no pattern {pattern} for {weeks} weeks")
    work, off = map(int, pattern.split("/"))
    days = [first + timedelta(days=n) for n in range(weeks * WEEK)]
    turn = {
        day: (day.weekday() if pattern == "5/2" else n) % (work + off) < work for n, day in enumerate(days)
    }
    return tuple(Mark(staff_id, day, shift_id if works else None) for day, works in turn.items())


def copied(marks: Iterable[Mark], people: Sequence[int], monday: date) -> tuple[Mark, ...]:
    """The week before, day by day, for the week of `monday`; where it says nothing nothing is said."""
    known: Mapping[tuple[int, date], Mark] = {(mark.staff_id, mark.day): mark for mark in marks}
    former = [
        (person, day, known.get((person, day - timedelta(days=WEEK))))
        for person in people
        for day in week_from(monday)
    ]
    return tuple(
        Mark(person, day, mark.shift_id) if mark is not None else Mark(person, day, is_blank=True)
        for person, day, mark in former
    )


@dataclass(frozen=True, slots=True)
class PersonWeek:
    """A line of the grid: what is said of each day, and how many minutes of work that is."""

    id: int
    short_name: str
    post: str
    marks: Mapping[date, Mark]
    away: frozenset[date]
    minutes: int
    now: OnShift

    def mark(self, day: date) -> Mark:
        return self.marks.get(day, Mark(self.id, day, is_blank=True))
