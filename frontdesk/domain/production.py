"""The legal calendar: which days are working days of the country (ТК РФ ст. 112 and the yearly decrees)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

_DAY = timedelta(days=1)


class DayKind(StrEnum):
    """Why a day is what it is."""

    WORKING = "working"
    WORKING_WEEKEND = "working_weekend"  # a weekend day made a working day by decree
    WEEKEND = "weekend"
    HOLIDAY = "holiday"  # a holiday of ТК ст. 112
    DAY_OFF = "day_off"  # a weekday off by a transfer


@dataclass(frozen=True, slots=True)
class ProductionCalendar:
    """Days off of the known years. Of other years it knows the fixed holidays only: ask `known`."""

    years: frozenset[int]
    provisional: frozenset[int]  # years for which no act has been found yet
    statutory: frozenset[tuple[int, int]]  # (month, day)
    days_off: frozenset[date]  # weekdays that are not worked
    working_weekends: frozenset[date]
    short: frozenset[date]  # an hour less
    stands_for: Mapping[date, date] = field(
        default_factory=dict
    )  # a working weekend → the weekday off for it
    names: Mapping[tuple[int, int], str] = field(default_factory=dict)  # of the holidays

    def kind(self, day: date) -> DayKind:
        if day in self.working_weekends:
            return DayKind.WORKING_WEEKEND
        if (day.month, day.day) in self.statutory:
            return DayKind.HOLIDAY
        if day.weekday() >= 5:
            return DayKind.WEEKEND
        return DayKind.DAY_OFF if day in self.days_off else DayKind.WORKING

    def is_working(self, day: date) -> bool:
        return self.kind(day) in (DayKind.WORKING, DayKind.WORKING_WEEKEND)

    def next_working(self, day: date) -> date:
        """The first working day not before `day`."""
        while not self.is_working(day):
            day += _DAY
        return day

    def prev_working(self, day: date) -> date:
        """The last working day not after `day`."""
        while not self.is_working(day):
            day -= _DAY
        return day

    def nth_working(self, first: date, n: int) -> date:
        """The `n`-th working day from `first`, which itself counts; n ≥ 1."""
        if n < 1:
            raise ValueError(n)
        day = self.next_working(first)
        for _ in range(n - 1):
            day = self.next_working(day + _DAY)
        return day

    def is_short(self, day: date) -> bool:
        return day in self.short

    def known(self, day: date) -> bool:
        """Whether the decree (or, for a provisional year, a forecast) for that year has been loaded."""
        return day.year in self.years

    def is_provisional(self, day: date) -> bool:
        return day.year in self.provisional

    def eves(self) -> frozenset[date]:
        """Days before a holiday in the known years: a counter open on them closes an hour earlier."""
        return frozenset(
            date(year, month, day) - _DAY for year in self.years for month, day in self.statutory
        )

    def with_days_off(self, days: Iterable[date]) -> ProductionCalendar:
        """The same calendar with the days that a region adds."""
        return ProductionCalendar(
            self.years,
            self.provisional,
            self.statutory,
            self.days_off | frozenset(days),
            self.working_weekends - frozenset(days),
            self.short,
            self.stands_for,
            self.names,
        )


def load_production(data: Mapping[str, Any]) -> ProductionCalendar:
    """The calendar of `resources/calendars/ru.json`, already parsed."""
    years: Mapping[str, Mapping[str, Any]] = data["years"]

    def dates(key: str) -> frozenset[date]:
        return frozenset(date.fromisoformat(day) for year in years.values() for day in year[key])

    return ProductionCalendar(
        years=frozenset(int(year) for year in years),
        provisional=frozenset(int(year) for year, facts in years.items() if facts["provisional"]),
        statutory=frozenset((int(day[:2]), int(day[3:])) for day in data["statutory"]),
        days_off=dates("days_off"),
        working_weekends=dates("working_weekends"),
        short=dates("short"),
        stands_for={
            date.fromisoformat(worked): date.fromisoformat(free)
            for year in years.values()
            for worked, free in year["transfers"]
            if worked in year["working_weekends"]
        },
        names={(int(day[:2]), int(day[3:])): name for day, name in data["names"].items()},
    )
