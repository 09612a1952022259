"""«Почему этот срок?»: every day that a count walked, with its open hours, breaks, pauses, and why it is as it is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from frontdesk.domain.deadlines import Deadline
from frontdesk.domain.editions import DayLook
from frontdesk.domain.terms import Policy
from frontdesk.domain.working_time import DAY_END, Segment, SegmentKind

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stop:
    """Time in which a clock stood still: who stopped it, and why."""

    start: datetime
    end: datetime | None  # None: still standing
    who: str = ""  # short name; empty for the program
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one day in minutes of its wall clock; 1440 is its end."""

    start: int
    end: int
    kind: SegmentKind


@dataclass(frozen=True, slots=True)
class WalkedDay:
    """One day of the strip. `counted` and `paused` are the seconds of it that the clock ran and stood."""

    look: DayLook
    spans: tuple[Span, ...]
    counted: int
    paused: int
    stops: tuple[Stop, ...]  # those that begin on this day, or stand on the first
    starts: int | None = None  # the minute at which the clock began
    due: int | None = None  # … at which it is due
    met: int | None = None


@dataclass(frozen=True, slots=True)
class Explained:
    """One clock with its way, ready to be shown and to be printed."""

    measure: str  # a member of `domain.measures.Measure`
    cycle: int
    norm: int | None  # working seconds; None for a date that was set
    started_at: datetime
    due: datetime
    met_at: datetime | None
    left: int  # working seconds to the due time; negative when late
    calendar: str
    edition: int
    days: tuple[WalkedDay, ...]
    waits: datetime | None = None  # it came outside working hours: when its clock begins to run


@dataclass(frozen=True, slots=True)
class ExplainedTerm:
    """A term of the law beside the contract: it knows no working hours and never pauses."""

    title: str
    deadline: Deadline
    working: frozenset[date]  # days of work around its days
    is_met: bool = False
    control: date | None = None  # by when the office itself wants it done
    edition: str = ""  # of the act
    doubt: str = ""  # what the law leaves open
    others: tuple[tuple[Policy, date], ...] = ()  # how else it may be read, and what comes of that
    reason: str = ""  # why it was extended
    awaits: bool = False  # the event that begins it has not come: its dates are of today


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the deadlines of a ticket are where they are."""

    number: int
    title: str
    clocks: tuple[Explained, ...]
    terms: tuple[ExplainedTerm, ...] = ()


def walked_days(
    segments: Sequence[Segment],
    stops: Sequence[Stop],
    look: Callable[[date], DayLook],
    zone: ZoneInfo,
    marks: Mapping[str, datetime | None],
) -> tuple[WalkedDay, ...]:
    """The days from the first segment to the last, or to a later mark. `marks` are starts, due and met."""
    moments = [at for at in marks.values() if at is not None]
    ends = [segment.end for segment in segments]
    first, last = min(moments).astimezone(zone).date(), max([*moments, *ends]).astimezone(zone).date()
    days = [first + n * _DAY for n in range((last - first).days + 1)]
    return tuple(_day(day, days[0], segments, stops, look, zone, marks) for day in days)


def _day(
    day: date,
    first: date,
    segments: Sequence[Segment],
    stops: Sequence[Stop],
    look: Callable[[date], DayLook],
    zone: ZoneInfo,
    marks: Mapping[str, datetime | None],
) -> WalkedDay:
    begin, end = (datetime.combine(on, time(), zone) for on in (day, day + _DAY))
    inside = [s for s in segments if s.start < end and s.end > begin]
    cut = [Segment(max(s.start, begin), min(s.end, end), s.kind) for s in inside]
    at = {
        name: _minute(moment, day, zone)
        for name, moment in marks.items()
        if moment is not None and moment.astimezone(zone).date() == day
    }
    return WalkedDay(
        look=look(day),
        spans=tuple(Span(_minute(s.start, day, zone), _minute(s.end, day, zone), s.kind) for s in cut),
        counted=_seconds(cut, SegmentKind.OPEN),
        paused=_seconds(cut, SegmentKind.PAUSED),
        stops=tuple(s for s in stops if max(s.start.astimezone(zone).date(), first) == day),
        starts=at.get("starts"),
        due=at.get("due"),
        met=at.get("met"),
    )


def _minute(at: datetime, day: date, zone: ZoneInfo) -> int:
    local = at.astimezone(zone)
    return local.hour * 60 + local.minute if local.date() == day else DAY_END


def _seconds(segments: Sequence[Segment], kind: SegmentKind) -> int:
    return int(sum(((s.end - s.start) for s in segments if s.kind is kind), timedelta()).total_seconds())
