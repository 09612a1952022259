"""An edition of a calendar as it is typed, and as lists show it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from frontdesk.domain.calendar import hours_of
from frontdesk.domain.card_parts import day_of
from frontdesk.domain.dates import show_date
from frontdesk.domain.editions import DayOff, EditionBody, clock_text
from frontdesk.domain.errors import Problem, ProblemKind
from frontdesk.domain.working_time import Hours

NAME_LIMIT = 80
LONGEST_CUT = 12 * 60

_SPAN = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d{2}))?")
_BETWEEN = re.compile(r"\s*[,;]\s*|\s+и\s+")


class CalendarKind(StrEnum):
    OFFICE = "office"
    TEAM = "team"
    LEGAL = "legal"


class SpecialKind(StrEnum):
    """What is special about a date. `what` of its line is the name, the hours, the minutes or the other date."""

    OFF = "off"
    OFF_YEARLY = "off_yearly"
    OPEN = "open"
    SHORT = "short"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class SpecialDraft:
    """One date that differs from the week, as typed."""

    kind: SpecialKind = SpecialKind.OFF
    day: str = ""
    what: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.day.strip() and not self.what.strip()


@dataclass(frozen=True, slots=True)
class EditionDraft:
    """`week`: the hours of each weekday, Monday first, as typed: «8:00–13:00, 14:00–20:00»; empty is closed."""

    from_day: str = ""
    week: tuple[str, ...] = ("",) * 7
    follows: bool = True
    region: str = ""
    specials: tuple[SpecialDraft, ...] = ()
    note: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        return tuple(self._problems(today))

    def _problems(self, today: date) -> Iterator[Problem]:
        if not self.from_day.strip():
            yield Problem("from_day", ProblemKind.REQUIRED)
        elif day_of(self.from_day, today) is None:
            yield Problem("from_day", ProblemKind.NOT_A_DATE)
        hours = [parse_hours(text) for text in self.week]
        for place, found in enumerate(hours):
            if found is None:
                yield Problem(f"week.{place}", ProblemKind.NOT_HOURS)
        if not any(hours) and None not in hours:  # targets over a calendar that never opens cannot be counted
            yield Problem("week.0", ProblemKind.REQUIRED)
        named = set[date]()
        for place, special in enumerate(self.specials):
            if not special.is_empty:
                yield from _special_problems(special, f"specials.{place}", today, named)
        if len(self.note) > NAME_LIMIT:
            yield Problem("note", ProblemKind.TOO_LONG, str(NAME_LIMIT))

    def first_day(self, today: date) -> date:
        """Of a draft without problems."""
        found = day_of(self.from_day, today)
        assert found is not None
        return found

    def body(self, today: date) -> EditionBody:
        """Of a draft without problems."""
        week = [parse_hours(text) or () for text in self.week]
        special = [line for line in self.specials if not line.is_empty]
        return EditionBody(
            week=(week[0], week[1], week[2], week[3], week[4], week[5], week[6]),
            follows=self.follows,
            region=self.region,
            days_off=tuple(
                DayOff(_when(line, today), " ".join(line.what.split()))
                for line in special
                if line.kind in (SpecialKind.OFF, SpecialKind.OFF_YEARLY)
            ),
            moved=tuple(
                (_day(line.day, today), _day(line.what, today))
                for line in special
                if line.kind is SpecialKind.MOVED
            ),
            extra={
                _day(line.day, today): parse_hours(line.what) or ()
                for line in special
                if line.kind is SpecialKind.OPEN
            },
            short={
                _day(line.day, today): int(line.what or 60)
                for line in special
                if line.kind is SpecialKind.SHORT
            },
        )


ZONES = (
    "Europe/Kaliningrad", "Europe/Moscow", "Europe/Volgograd", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk",
    "Asia/Novosibirsk", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Yakutsk", "Asia/Vladivostok", "Asia/Magadan",
    "Asia/Kamchatka",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class CalendarDraft:
    """A calendar as typed. Of one that is there only the name changes: its zone would move terms long told."""

    name: str = ""
    kind: CalendarKind = CalendarKind.TEAM
    tz: str = ""  # empty: the office's
    week: tuple[str, ...] = ("",) * 7
    follows: bool = True
    region: str = ""

    def check(self, today: date) -> tuple[Problem, ...]:
        found = [] if self.name.strip() else [Problem("name", ProblemKind.REQUIRED)]
        if len(self.name.strip()) > NAME_LIMIT:
            found.append(Problem("name", ProblemKind.TOO_LONG, str(NAME_LIMIT)))
        if self.tz and self.tz not in ZONES:
            found.append(Problem("tz", ProblemKind.UNKNOWN_CHOICE))
        return (*found, *self.edition(today).check(today))

    def edition(self, today: date) -> EditionDraft:
        """Its first one: it speaks for every day before, too."""
        return EditionDraft(show_date(today), self.week, self.follows, self.region)


def _special_problems(line: SpecialDraft, field: str, today: date, named: set[date]) -> Iterator[Problem]:
    """A date is named by one line only: two would say two things of it."""
    day = day_of(line.day, today)
    if day is None:
        yield Problem(f"{field}.day", ProblemKind.NOT_A_DATE if line.day.strip() else ProblemKind.REQUIRED)
    elif day in named:
        yield Problem(f"{field}.day", ProblemKind.TAKEN)
    else:
        named.add(day)
    what = line.what.strip()
    match line.kind:
        case SpecialKind.OPEN if not parse_hours(what):
            yield Problem(f"{field}.what", ProblemKind.NOT_HOURS if what else ProblemKind.REQUIRED)
        case SpecialKind.SHORT if what and not (what.isdecimal() and int(what) <= LONGEST_CUT):
            yield Problem(f"{field}.what", ProblemKind.NOT_A_NUMBER)
        case SpecialKind.MOVED:
            other = day_of(what, today)
            if other is None:
                yield Problem(f"{field}.what", ProblemKind.NOT_A_DATE if what else ProblemKind.REQUIRED)
            elif other in named:
                yield Problem(f"{field}.what", ProblemKind.TAKEN)
            else:
                named.add(other)
        case _ if len(what) > NAME_LIMIT:
            yield Problem(f"{field}.what", ProblemKind.TOO_LONG, str(NAME_LIMIT))


def _day(text: str, today: date) -> date:
    found = day_of(text, today)
    assert found is not None
    return found


def _when(line: SpecialDraft, today: date) -> str:
    day = _day(line.day, today)
    return f"{day.month:02}-{day.day:02}" if line.kind is SpecialKind.OFF_YEARLY else day.isoformat()


def draft_of(body: EditionBody, from_day: date, note: str = "") -> EditionDraft:
    """An edition as one would type it; a day of every year is shown with the year of the edition."""
    lines: list[tuple[date, SpecialDraft]] = []
    for off in body.days_off:
        kind = SpecialKind.OFF if off.day else SpecialKind.OFF_YEARLY
        lines.append(_line(kind, off.day or _this_year(off, from_day), off.name))
    lines += [_line(SpecialKind.MOVED, a, show_date(b)) for a, b in body.moved]
    lines += [_line(SpecialKind.OPEN, day, show_hours(hours)) for day, hours in body.extra.items()]
    lines += [_line(SpecialKind.SHORT, day, str(cut)) for day, cut in body.short.items()]
    ordered = sorted(lines, key=lambda line: line[0])
    return EditionDraft(
        show_date(from_day),
        tuple(map(show_hours, body.week)),
        body.follows,
        body.region,
        tuple(line for _, line in ordered),
        note,
    )


def _line(kind: SpecialKind, day: date, what: str) -> tuple[date, SpecialDraft]:
    return day, SpecialDraft(kind, show_date(day), what)


def _this_year(off: DayOff, from_day: date) -> date:
    month, day = off.yearly or (1, 1)
    year = from_day.year if (month, day) != (2, 29) else from_day.year // 4 * 4
    return date(year, month, day)


def parse_hours(text: str) -> Hours | None:
    """«8–13, 14:00–20:00» → spans; nothing typed is a day without hours; None for what are no hours."""
    typed = " ".join(text.casefold().split())
    if typed in ("", "выходной", "—", "-"):
        return ()
    if typed in ("круглосуточно", "24 часа"):
        return ((0, 24 * 60),)
    spans = [_SPAN.fullmatch(part) for part in _BETWEEN.split(typed)]
    if not all(spans):
        return None
    try:
        return hours_of([_ends(span) for span in spans if span])
    except ValueError:
        return None


def _ends(span: re.Match[str]) -> tuple[str, str]:
    return f"{span[1]}:{span[2] or '00'}", f"{span[3]}:{span[4] or '00'}"


def show_hours(hours: Hours) -> str:
    """«08:00–13:00, 14:00–20:00»; empty for a day without hours."""
    return ", ".join(f"{clock_text(a)}–{clock_text(b)}" for a, b in hours)


@dataclass(frozen=True, slots=True)
class EditionRow:
    """A line of the list of editions. `published_at` is None for a draft."""

    id: int
    number: int
    from_day: date
    body: EditionBody
    note: str
    made_by: str  # short name, empty for what came with the program
    made_at: datetime
    published_at: datetime | None
    published_by: str


@dataclass(frozen=True, slots=True)
class CalendarCard:
    """A calendar with its editions, newest first."""

    id: int
    code: str
    kind: CalendarKind
    name: str
    tz: str
    is_default: bool
    editions: tuple[EditionRow, ...]


@dataclass(frozen=True, slots=True)
class MovedClock:
    """A deadline that an edition would move; `id` is its clock's."""

    id: int
    ticket_id: int
    number: int
    title: str
    measure: str  # a member of `domain.measures.Measure`
    was: datetime
    will_be: datetime


@dataclass(frozen=True, slots=True)
class Moves:
    """What publishing would do to the open cases: how many deadlines move, and the first of them."""

    looked: int  # open tickets that were counted
    tickets: int  # of them, those that move
    first: tuple[MovedClock, ...]
    earlier: int = 0  # clocks that become due earlier
    later: int = 0

    @property
    def clocks(self) -> int:
        return self.earlier + self.later


@dataclass(frozen=True, slots=True)
class Recount:
    """How far the open cases have been counted by what was published; `after` is the last ticket looked at."""

    done: int = 0
    whole: int = 0
    after: int = 0
    is_over: bool = False
