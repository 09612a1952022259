"""Calendars as dated, numbered editions: what an office says of its hours, and from which day it says it.

A day is counted by the published edition with the greatest first day that is not after it; the earliest one
speaks for everything before. What was counted stays explainable: `known` is the calendar as it was known at
a moment, without what was published later.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from frontdesk.domain.calendar import WEEKDAYS, Week, WorkCalendar, hours_of, week_of
from frontdesk.domain.production import DayKind, ProductionCalendar
from frontdesk.domain.working_time import Hours, Spans, WorkingTime

_DAY = timedelta(days=1)
LEGAL_CUT = 60  # minutes off the eve of a holiday, ТК РФ ст. 95


@dataclass(frozen=True, slots=True)
class DayOff:
    """A day without work that has a name. `when` is a date, or a month and a day of every year («12-24»)."""

    when: str
    name: str

    @property
    def day(self) -> date | None:
        """None for a day of every year."""
        return date.fromisoformat(self.when) if len(self.when) > len("12-24") else None

    @property
    def yearly(self) -> tuple[int, int] | None:
        return None if self.day else (int(self.when[:2]), int(self.when[3:]))


@dataclass(frozen=True, slots=True)
class EditionBody:
    """What one edition says. `follows`: the production calendar whose days off and short days it keeps."""

    week: Week
    follows: bool = True
    region: str = ""
    days_off: tuple[DayOff, ...] = ()
    moved: tuple[tuple[date, date], ...] = ()  # two dates that exchange their hours
    extra: Mapping[date, Hours] = field(default_factory=dict)  # hours of their own, whatever else is said
    short: Mapping[date, int] = field(
        default_factory=dict
    )  # minutes off the end; 0 takes the law's hour back


@dataclass(frozen=True, slots=True)
class Region:
    """Days off that a region adds to those of the country; to be checked against its acts."""

    code: str
    name: str
    days: tuple[DayOff, ...]


@dataclass(frozen=True, slots=True)
class Law:
    """What editions lean on: the country's calendar and the regions'."""

    production: ProductionCalendar
    regions: Mapping[str, Region]


class DayMark(StrEnum):
    """Why a date has the hours it has."""

    WORK = "work"
    FREE = "free"  # a weekday without hours
    HOLIDAY = "holiday"
    MOVED_OFF = "moved_off"  # off by a transfer of the law
    REGION = "region"  # off by an act of the region
    OFF = "off"  # the office's own day off
    WORKING_WEEKEND = "working_weekend"
    MOVED = "moved"  # exchanged its hours with another date, by the office
    EXTRA = "extra"  # hours of its own


@dataclass(frozen=True, slots=True)
class DayLook:
    """One date as a strip of days shows it."""

    day: date
    mark: DayMark
    hours: Hours
    name: str = ""  # of the holiday or the day off
    cut: int = 0  # minutes taken off the end
    other: date | None = None  # the date it exchanged hours with
    provisional: bool = False  # no act for its year has been found yet
    edition: int = 0


@dataclass(frozen=True, slots=True)
class Edition:
    """A numbered edition, ready to count with. `published_at` is None for a draft."""

    number: int
    from_day: date
    published_at: datetime | None
    body: EditionBody
    hours: WorkCalendar


@dataclass(frozen=True, slots=True)
class DatedCalendar(WorkingTime):
    """A calendar over its editions. Raises ValueError without a single one."""

    tz: str
    editions: tuple[Edition, ...]  # in the order of their first days
    law: Law = field(repr=False, compare=False)
    moments: dict[date, Spans] = field(default_factory=dict, init=False, repr=False, compare=False)
    _then: dict[frozenset[int], DatedCalendar] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @classmethod
    def of(cls, tz: str, editions: Iterable[Edition], law: Law) -> DatedCalendar:
        found = tuple(sorted(editions, key=lambda edition: (edition.from_day, edition.number)))
        if not found:
            raise ValueError("a calendar without an edition")
        return cls(tz, found, law)

    def on(self, day: date) -> Edition:
        """The edition that a date is counted by."""
        place = bisect_right(self.editions, day, key=lambda edition: edition.from_day)
        return self.editions[max(place - 1, 0)]

    def hours_on(self, day: date) -> Hours:
        return self.on(day).hours.hours_on(day)

    def is_holiday(self, day: date) -> bool:
        return self.on(day).hours.is_holiday(day)

    @property
    def published(self) -> tuple[datetime, ...]:
        """When it became another than it had been, oldest first: whatever is open is counted anew then."""
        return tuple(
            sorted(edition.published_at for edition in self._after_the_first() if edition.published_at)
        )

    def known(self, moment: datetime) -> DatedCalendar:
        """The calendar as it was known then; the first edition holds from ever."""
        later = {
            e.number for e in self._after_the_first() if e.published_at is None or e.published_at > moment
        }
        if not later:
            return self
        key = frozenset(later)
        if key not in self._then:
            told = [edition for edition in self.editions if edition.number not in later]
            self._then[key] = DatedCalendar.of(self.tz, told, self.law)
        return self._then[key]

    def _after_the_first(self) -> list[Edition]:
        return sorted(self.editions, key=lambda edition: edition.number)[1:]

    def with_edition(self, edition: Edition) -> DatedCalendar:
        """As it would be with one more."""
        return DatedCalendar.of(self.tz, (*self.editions, edition), self.law)

    def changed_from(self, former: DatedCalendar) -> date:
        """The first day of the earliest edition that `former` has not."""
        known = {edition.number for edition in former.editions}
        return min((e.from_day for e in self.editions if e.number not in known), default=date.max)

    def look(self, day: date) -> DayLook:
        """Why a date has its hours: for the strip of a year and for «why this deadline»."""
        edition = self.on(day)
        return look(edition.body, edition.hours, self.law, day, edition.number)


def edition_of(
    tz: str, number: int, from_day: date, published_at: datetime | None, body: EditionBody, law: Law
) -> Edition:
    return Edition(number, from_day, published_at, body, counted(body, tz, law))


def counted(body: EditionBody, tz: str, law: Law) -> WorkCalendar:
    """The hours of an edition. What is named later wins: law, region, own days off, moved days, own hours."""
    week = body.week
    free = (*_of_region(body, law), *body.days_off)
    holidays = {day.day for day in free if day.day}
    yearly = {day.yearly for day in free if day.yearly}
    short = _eves_of_region(body, law)
    extra: dict[date, Hours] = {}
    if body.follows:
        production = law.production
        holidays |= production.days_off
        yearly |= production.statutory
        short = dict.fromkeys(production.short | production.eves(), LEGAL_CUT) | short
        for worked in production.working_weekends - holidays:
            if not week[worked.weekday()]:  # an office with hours of its own on that weekday keeps them
                extra[worked] = week[production.stands_for.get(worked, worked - 5 * _DAY).weekday()]
    base = WorkCalendar(tz, week, frozenset(holidays), frozenset(yearly), extra, {})
    for first, second in body.moved:
        extra |= {first: base.hours_on(second), second: base.hours_on(first)}
        cuts = short.pop(first, 0), short.pop(second, 0)
        short |= {first: cuts[1], second: cuts[0]}
    short = {day: cut for day, cut in short.items() if day not in body.extra} | dict(body.short)
    return WorkCalendar(tz, week, base.holidays, base.yearly_holidays, extra | dict(body.extra), short)


def look(body: EditionBody, hours: WorkCalendar, law: Law, day: date, number: int = 0) -> DayLook:
    found = hours.hours_on(day)
    cut = hours.short.get(day, 0) if found else 0
    mark, name, other = _why(body, law, day, bool(found))
    provisional = body.follows and law.production.is_provisional(day)
    return DayLook(day, mark, found, name, cut, other, provisional, number)


def _why(body: EditionBody, law: Law, day: date, is_open: bool) -> tuple[DayMark, str, date | None]:
    """The mark of a date, its name, and the date it exchanged hours with."""
    if day in body.extra:
        return DayMark.EXTRA, "", None
    for first, second in body.moved:
        if day in (first, second):
            return DayMark.MOVED, "", second if day == first else first
    for mark, days in ((DayMark.OFF, body.days_off), (DayMark.REGION, _of_region(body, law))):
        for off in days:
            if day == off.day or (day.month, day.day) == off.yearly:
                return mark, off.name, None
    if body.follows:
        kind = law.production.kind(day)
        if kind is DayKind.HOLIDAY:
            return DayMark.HOLIDAY, law.production.names.get((day.month, day.day), ""), None
        if kind is DayKind.DAY_OFF:
            return DayMark.MOVED_OFF, "", None
        if kind is DayKind.WORKING_WEEKEND and is_open:
            return DayMark.WORKING_WEEKEND, "", law.production.stands_for.get(day)
    return DayMark.WORK if is_open else DayMark.FREE, "", None


def _of_region(body: EditionBody, law: Law) -> tuple[DayOff, ...]:
    region = law.regions.get(body.region)
    return region.days if region else ()


def _eves_of_region(body: EditionBody, law: Law) -> dict[date, int]:
    """The days before the region's holidays, in the years that the country's calendar knows."""
    days = _of_region(body, law)
    dated = [day.day for day in days if day.day]
    dated += [date(year, *day.yearly) for day in days if day.yearly for year in law.production.years]
    return {day - _DAY: LEGAL_CUT for day in dated}


# As stored: JSON


def load_body(data: Mapping[str, Any]) -> EditionBody:
    """An edition as it is stored. Raises ValueError, KeyError for what is none."""
    day = date.fromisoformat
    return EditionBody(
        week=week_of(data["week"]),
        follows=bool(data["follows"]),
        region=data["region"],
        days_off=tuple(DayOff(off["day"], off["name"]) for off in data["days_off"]),
        moved=tuple((day(move["from"]), day(move["to"])) for move in data["moved"]),
        extra={day(extra["day"]): hours_of(extra["hours"]) for extra in data["extra"]},
        short={day(short["day"]): short["minutes"] for short in data["short"]},
    )


def dump_body(body: EditionBody) -> dict[str, Any]:
    return {
        "week": {name: _texts(hours) for name, hours in zip(WEEKDAYS, body.week, strict=True) if hours},
        "follows": "ru" if body.follows else "",
        "region": body.region,
        "days_off": [{"day": off.when, "name": off.name} for off in body.days_off],
        "moved": [{"from": a.isoformat(), "to": b.isoformat()} for a, b in body.moved],
        "extra": [
            {"day": day.isoformat(), "hours": _texts(hours)} for day, hours in sorted(body.extra.items())
        ],
        "short": [{"day": day.isoformat(), "minutes": cut} for day, cut in sorted(body.short.items())],
    }


def load_regions(data: Mapping[str, Any]) -> Mapping[str, Region]:
    """`resources/calendars/regions.json`, already parsed."""
    return {
        region["code"]: Region(
            region["code"], region["name"], tuple(DayOff(off["day"], off["name"]) for off in region["days"])
        )
        for region in data["regions"]
    }


def clock_text(minute: int) -> str:
    """570 → «09:30»."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _texts(hours: Sequence[tuple[int, int]]) -> list[list[str]]:
    return [[clock_text(opened), clock_text(closed)] for opened, closed in hours]
