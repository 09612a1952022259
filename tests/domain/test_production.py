"""The production calendar as it ships, against the table it was made from and the library of holidays."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import holidays
import pytest

from frontdesk.domain.production import DayKind, ProductionCalendar

YEARS = range(2023, 2028)
TABLE: Any = json.loads(Path(__file__).with_name("production_calendar.json").read_text("utf-8"))["years"]


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


def dates(texts: list[str]) -> set[date]:
    return {date.fromisoformat(text) for text in texts}


@pytest.mark.parametrize("year", YEARS)
def test_the_shipped_calendar_is_the_table(year: int, production: ProductionCalendar, ru_json: Any) -> None:
    facts, days = TABLE[str(year)], days_of(year)
    off = {day for day in days if day.weekday() < 5 and not production.is_working(day)}
    assert off == dates(facts["weekdays_off"])
    assert {day for day in days if production.kind(day) is DayKind.WORKING_WEEKEND} == dates(
        facts["working_saturdays"]
    )
    assert {day for day in days if production.is_short(day)} == dates(facts["short_days_minus_1h"])
    moves = {(move["from"], move["to"]) for move in facts["transfers_by_decree"]}
    shipped = {tuple(move) for move in ru_json["years"][str(year)]["transfers"]}
    assert shipped == moves | {tuple(move) for move in facts["automatic_transfers_st112_p2"]}


@pytest.mark.parametrize("year", YEARS)
def test_the_library_agrees_on_every_day(year: int, production: ProductionCalendar) -> None:
    library = holidays.country_holidays("RU", years=year)
    for day in days_of(year):
        assert production.is_working(day) is library.is_working_day(day), day


def test_only_2027_is_provisional(production: ProductionCalendar) -> None:
    assert production.years == set(YEARS)
    assert production.provisional == {2027}


def test_every_holiday_has_a_name(production: ProductionCalendar) -> None:
    assert set(production.names) == production.statutory


def test_a_saturday_is_short_for_the_day_it_stands_for_bad_07(production: ProductionCalendar) -> None:
    assert production.is_short(date(2024, 11, 2))
    assert not production.is_short(date(2024, 4, 27))
    assert production.stands_for[date(2024, 11, 2)] == date(2024, 4, 30)
    assert set(production.stands_for) == production.working_weekends
