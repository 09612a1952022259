"""The hours of one calendar: a week, and the dates that differ from it.

Office and law are kept apart: a counter is open on Saturdays that the law calls days off.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from frontdesk.domain.working_time import DAY_END, Spans, WorkingTime
from frontdesk.domain.working_time import Hours as Hours
from frontdesk.domain.working_time import Segment as Segment
from frontdesk.domain.working_time import SegmentKind as SegmentKind
from frontdesk.domain.working_time import Walk as Walk

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
Week = tuple[Hours, Hours, Hours, Hours, Hours, Hours, Hours]  # Monday first
LAST_MINUTE = "23:59"  # how other programs write the end of a day


def minutes(clock: str) -> int:
    """«09:30» → 570; «24:00», the midnight after, → 1440."""
    hour, minute = clock.split(":")
    total = int(hour) * 60 + int(minute)
    if not 0 <= total <= DAY_END or not 0 <= int(minute) < 60:
        raise ValueError(clock)
    return total


@dataclass(frozen=True, slots=True)
class WorkCalendar(WorkingTime):
    """When an office works. A date in `extra` has those hours whatever else is said of it."""

    tz: str
    week: Week
    holidays: frozenset[date] = frozenset()
    yearly_holidays: frozenset[tuple[int, int]] = frozenset()  # (month, day)
    extra: Mapping[date, Hours] = field(default_factory=dict)
    short: Mapping[date, int] = field(default_factory=dict)  # minutes taken off the end of the day
    moments: dict[date, Spans] = field(default_factory=dict, init=False, repr=False, compare=False)

    def is_holiday(self, day: date) -> bool:
        if day in self.extra:
            return False
        return day in self.holidays or (day.month, day.day) in self.yearly_holidays

    def hours_on(self, day: date) -> Hours:
        """The hours of one date, in order; empty when the office is closed."""
        if day in self.extra:
            hours = self.extra[day]
        elif self.is_holiday(day):
            return ()
        else:
            hours = self.week[day.weekday()]
        cut = self.short.get(day, 0)
        return _shortened(hours, cut) if cut else hours


def _shortened(hours: Hours, cut: int) -> Hours:
    """`cut` working minutes off the end of the day."""
    kept: list[tuple[int, int]] = []
    for opened, closed in reversed(hours):
        taken = min(cut, closed - opened)
        cut -= taken
        if closed - taken > opened:
            kept.append((opened, closed - taken))
    return tuple(reversed(kept))


def week_of(hours: Mapping[str, object]) -> Week:
    """`{"mon": [["09:00", "17:00"]], …}` as a week; days not named are free.

    Raises ValueError for an unknown day, and for hours that overlap or end before they begin.
    """
    if unknown := set(hours) - set(WEEKDAYS):
        raise ValueError(f"unknown days {sorted(unknown)}")
    days = [hours_of(hours.get(name, ())) for name in WEEKDAYS]
    return (days[0], days[1], days[2], days[3], days[4], days[5], days[6])


def hours_of(spans: object) -> Hours:
    """`[["09:00", "13:00"], ["14:00", "18:00"]]`; a day that closes at 23:59 closes at midnight.

    Raises ValueError for hours that overlap or end before they begin.
    """
    if not isinstance(spans, (list, tuple)):
        raise ValueError(spans)
    found = tuple(
        sorted(
            (minutes(opened), DAY_END if closed == LAST_MINUTE else minutes(closed))
            for opened, closed in spans
        )
    )
    ends = [0, *(closed for _, closed in found)]
    if any(a >= b or a < end for (a, b), end in zip(found, ends, strict=False)):
        raise ValueError(f"hours {spans!r} overlap or end before they begin")
    return found
