"""Time counted over whatever says which hours a date has: one calendar, or one with editions.

Working hours are wall-clock hours of the calendar's zone; time is counted in elapsed seconds, so the day of a
clock change may have 23 or 25 hours.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

DAY_END = 24 * 60
_DAY = timedelta(days=1)
_LONGEST_REST = 3660  # days without a working minute after which a calendar is taken for empty

Hours = tuple[tuple[int, int], ...]  # (from, to) in minutes after local midnight; 1440 is 24:00
Spans = tuple[tuple[datetime, datetime], ...]  # the hours of a date as moments in UTC


class SegmentKind(StrEnum):
    OPEN = "open"
    CLOSED = "closed"  # night, a weekday without hours
    HOLIDAY = "holiday"
    BREAK = "break"
    PAUSED = "paused"  # working time that a clock did not count


@dataclass(frozen=True, slots=True)
class Segment:
    start: datetime
    end: datetime
    kind: SegmentKind


@dataclass(frozen=True, slots=True)
class Walk:
    """Where a count of working time ends and what it passed on the way."""

    end: datetime
    segments: tuple[Segment, ...]


class WorkingTime(ABC):
    """Deadlines are asked by the thousand, so the moments of a date are worked out once: `moments` keeps them."""

    __slots__ = ()

    tz: str
    moments: dict[date, Spans]

    @abstractmethod
    def hours_on(self, day: date) -> Hours:
        """The hours of one date, in order; empty when the office is closed."""

    @abstractmethod
    def is_holiday(self, day: date) -> bool:
        """Closed for another reason than the weekday."""

    def is_working_day(self, day: date) -> bool:
        return bool(self.hours_on(day))

    def is_working_time(self, at: datetime) -> bool:
        """The start of working hours counts, their end does not."""
        return any(a <= at < b for a, b in self._spans(self._local_date(at)))

    def opens_at(self, day: date) -> datetime | None:
        spans = self._spans(day)
        return spans[0][0] if spans else None

    def closes_at(self, day: date) -> datetime | None:
        """Closing time in UTC; None on a day without hours."""
        spans = self._spans(day)
        return spans[-1][1] if spans else None

    def add_working_seconds(self, start: datetime, seconds: int) -> datetime:
        """The moment when `seconds` of working time have passed, in the zone of `start`.

        A result exactly on closing time stays there. Negative seconds go back. Nothing to add is `start`
        itself, open or not. Raises ValueError for a calendar that never opens.
        """
        if seconds == 0:
            return start
        left, at = timedelta(seconds=abs(seconds)), start.astimezone(UTC)
        forward = seconds > 0
        for a, b in self._spans_from(at, forward):
            length = b - a
            if length >= left:
                return (a + left if forward else b - left).astimezone(start.tzinfo)
            left -= length
        raise ValueError("this calendar never opens")

    def working_seconds_between(self, a: datetime, b: datetime) -> int:
        """Whole working seconds from `a` to `b`; 0 when `b` is not after `a`."""
        start, end = a.astimezone(UTC), b.astimezone(UTC)
        total, day, last = timedelta(), self._local_date(start), self._local_date(end)
        while start < end and day <= last:
            for opened, closed in self._spans(day):
                total += max(min(closed, end) - max(opened, start), timedelta())
            day += _DAY
        return int(total.total_seconds())

    def add_working_days(self, start: datetime, days: int, end_of_day: bool = False) -> datetime:
        """`days` working days on (negative: back) at the same time of day, or at the close of that day.

        With no days to add a start on a free day moves to the next working day when its close is asked.
        """
        local = start.astimezone(ZoneInfo(self.tz))
        day, left, step = local.date(), abs(days), _DAY if days >= 0 else -_DAY
        rest = 0
        while left or (end_of_day and not self.is_working_day(day)):
            day += step
            working = self.is_working_day(day)
            left -= 1 if working and left else 0
            rest = 0 if working else rest + 1
            if rest > _LONGEST_REST:
                raise ValueError("this calendar never opens")
        if end_of_day:
            moment = self.closes_at(day)
            assert moment is not None  # the loop stopped on a working day
        else:
            moment = self._instant(datetime.combine(day, local.time().replace(tzinfo=None)), local.fold)
        return moment.astimezone(start.tzinfo)

    def walk(self, start: datetime, seconds: int) -> Walk:
        """`add_working_seconds` with the way it went: «почему этот срок?»."""
        end = self.add_working_seconds(start, seconds)
        return Walk(end, self.segments(min(start, end), max(start, end)))

    def segments(self, start: datetime, end: datetime) -> tuple[Segment, ...]:
        """Everything from `start` to `end` without a gap, neighbours of one kind joined, in UTC."""
        found: list[Segment] = []
        first, last = start.astimezone(UTC), end.astimezone(UTC)
        day = self._local_date(first)
        while first < last:
            for piece in self._pieces(day):
                a, b = max(piece.start, first), min(piece.end, last)
                if a >= b:
                    continue
                if found and found[-1].kind is piece.kind and found[-1].end == a:
                    found[-1] = Segment(found[-1].start, b, piece.kind)
                else:
                    found.append(Segment(a, b, piece.kind))
            day += _DAY
            if self._midnight(day) >= last:
                break
        return tuple(found)

    def _pieces(self, day: date) -> Iterator[Segment]:
        """One local day as segments."""
        at, midnight = self._midnight(day), self._midnight(day + _DAY)
        rest = SegmentKind.HOLIDAY if self.is_holiday(day) else SegmentKind.CLOSED
        for opened, closed in self._spans(day):
            yield Segment(at, opened, rest)
            yield Segment(opened, closed, SegmentKind.OPEN)
            at, rest = closed, SegmentKind.BREAK
        yield Segment(at, midnight, SegmentKind.CLOSED if rest is SegmentKind.BREAK else rest)

    def _spans_from(self, at: datetime, forward: bool) -> Iterator[tuple[datetime, datetime]]:
        """Working spans after (or, going back, before) `at`, the one around it cut at `at`."""
        day, rest = self._local_date(at), 0
        while rest <= _LONGEST_REST:
            spans = self._spans(day)
            rest = 0 if spans else rest + 1
            if forward:
                yield from ((max(a, at), b) for a, b in spans if b > at)
            else:
                yield from ((a, min(b, at)) for a, b in reversed(spans) if a < at)
            day += _DAY if forward else -_DAY

    def _local_date(self, at: datetime) -> date:
        return at.astimezone(ZoneInfo(self.tz)).date()

    def _midnight(self, day: date) -> datetime:
        return self._instant(datetime.combine(day, time()), 0)

    def _spans(self, day: date) -> Spans:
        found = self.moments.get(day)
        if found is None:
            found = self.moments[day] = self._moments(self.hours_on(day), day)
        return found

    def _moments(self, hours: Hours, day: date) -> Spans:
        if not hours:
            return ()
        midnight = datetime.combine(day, time())
        return tuple(
            (
                self._instant(midnight + timedelta(minutes=opened), 0),
                # a wall-clock hour that comes twice is worked twice, but 24:00 is where the next day begins
                self._instant(midnight + timedelta(minutes=closed), 0 if closed == DAY_END else 1),
            )
            for opened, closed in hours
        )

    def _instant(self, wall: datetime, fold: int) -> datetime:
        """A wall-clock time as UTC; one that the clocks skip is the moment at which they are moved."""
        zone = ZoneInfo(self.tz)
        local = wall.replace(tzinfo=zone, fold=fold)
        found = local.astimezone(UTC)
        if found.astimezone(zone).replace(tzinfo=None) == wall:
            return found
        sides = sorted(wall.replace(tzinfo=zone, fold=f).astimezone(UTC) for f in (0, 1))
        return _clock_change(zone, sides[0], sides[1])


def _clock_change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The second, in UTC, at which the offset changes between two moments."""
    offset = before.astimezone(zone).utcoffset()
    while after - before > timedelta(seconds=1):
        middle = before + timedelta(seconds=int((after - before).total_seconds()) // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
