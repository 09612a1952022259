from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.calendar import SegmentKind, WorkCalendar, minutes, week_of
from frontdesk.domain.editions import EditionBody, Law, counted
from frontdesk.domain.production import DayKind, ProductionCalendar

VOLGOGRAD = ZoneInfo("Europe/Volgograd")
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def at(text: str, tz: str = "Europe/Volgograd") -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(tz))


FROM_8_TO_20, WITH_LUNCH = [["08:00", "20:00"]], [["09:00", "13:00"], ["14:00", "18:00"]]


@pytest.fixture(scope="module")
def counter(production: ProductionCalendar) -> WorkCalendar:
    """What a new office starts with: Mon–Fri 8–20, Sat 9–14."""
    week = week_of({**dict.fromkeys(WEEKDAYS[:5], FROM_8_TO_20), "sat": [["09:00", "14:00"]]})
    return counted(EditionBody(week), "Europe/Volgograd", Law(production, {}))


@pytest.fixture(scope="module")
def legal(production: ProductionCalendar) -> WorkCalendar:
    """Mon–Fri 9–18 with a break 13–14."""
    week = week_of(dict.fromkeys(WEEKDAYS[:5], WITH_LUNCH))
    return counted(EditionBody(week), "Europe/Volgograd", Law(production, {}))


@st.composite
def calendars(draw: st.DrawFn) -> WorkCalendar:
    """Weeks with up to two spans a day, in zones with and without clock changes, and some holidays."""
    ends = st.lists(st.integers(0, 48), min_size=2, max_size=4, unique=True).map(sorted)
    week = {}
    for name in draw(st.sets(st.sampled_from(WEEKDAYS), min_size=1)):
        marks = [f"{half // 2:02}:{half % 2 * 30:02}" for half in draw(ends)]
        week[name] = list(zip(marks[::2], marks[1::2], strict=False))
    zone = draw(
        st.sampled_from(
            ["UTC", "Europe/Volgograd", "Europe/Berlin", "America/Sao_Paulo", "America/Havana", "Asia/Tehran"]
        )
    )
    free = draw(st.sets(st.dates(date(2015, 1, 1), date(2016, 12, 31)), max_size=10))
    return WorkCalendar(zone, week_of(week), holidays=frozenset(free))


MOMENTS = st.integers(0, 2 * 365 * 86400).map(
    lambda seconds: datetime(2015, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
)
SECONDS = st.integers(1, 300 * 3600)


@given(calendars(), MOMENTS, SECONDS)
def test_seconds_added_are_the_seconds_between(calendar: WorkCalendar, start: datetime, seconds: int) -> None:
    end = calendar.add_working_seconds(start, seconds)
    assert calendar.working_seconds_between(start, end) == seconds
    assert calendar.working_seconds_between(start, end - timedelta(seconds=1)) == seconds - 1


@given(calendars(), MOMENTS, SECONDS)
def test_seconds_taken_back_are_the_seconds_between(
    calendar: WorkCalendar, start: datetime, seconds: int
) -> None:
    end = calendar.add_working_seconds(start, -seconds)
    assert calendar.working_seconds_between(end, start) == seconds


@given(calendars(), MOMENTS, SECONDS)
def test_a_walk_is_told_without_gaps_and_its_open_parts_sum_up(
    calendar: WorkCalendar, start: datetime, seconds: int
) -> None:
    walk = calendar.walk(start, seconds)
    assert walk.end == calendar.add_working_seconds(start, seconds)
    assert walk.segments[0].start == start
    assert walk.segments[-1].end == walk.end
    assert all(a.end == b.start for a, b in zip(walk.segments, walk.segments[1:], strict=False))
    opened = [s.end - s.start for s in walk.segments if s.kind is SegmentKind.OPEN]
    assert sum(opened, timedelta()) == timedelta(seconds=seconds)


@given(calendars(), MOMENTS, MOMENTS, MOMENTS)
def test_time_between_adds_up(calendar: WorkCalendar, a: datetime, b: datetime, c: datetime) -> None:
    first, middle, last = sorted((a, b, c))
    whole = calendar.working_seconds_between(first, last)
    assert whole == calendar.working_seconds_between(first, middle) + calendar.working_seconds_between(
        middle, last
    )
    assert calendar.working_seconds_between(last, first) == 0


@given(calendars(), MOMENTS, st.integers(1, 30))
def test_working_days_forth_and_back_meet(calendar: WorkCalendar, start: datetime, days: int) -> None:
    zone = ZoneInfo(calendar.tz)
    first = start.astimezone(zone).date()
    there = calendar.add_working_days(start, days)
    last = there.astimezone(zone).date()
    between = [first + timedelta(days=n) for n in range(1, (last - first).days + 1)]
    assert sum(map(calendar.is_working_day, between)) == days
    assert calendar.is_working_day(last)
    back = calendar.add_working_days(there, -days).astimezone(zone).date()
    assert back == first if calendar.is_working_day(first) else back < first


@given(calendars(), MOMENTS)
def test_working_time_is_what_the_next_second_counts(calendar: WorkCalendar, moment: datetime) -> None:
    counted = calendar.working_seconds_between(moment, moment + timedelta(seconds=1))
    assert calendar.is_working_time(moment) is (counted == 1)


def test_the_counter_closes_an_hour_earlier_on_the_eve_of_a_holiday(counter: WorkCalendar) -> None:
    assert counter.closes_at(date(2026, 11, 3)) == at("2026-11-03 19:00")
    assert counter.closes_at(date(2026, 11, 4)) is None
    assert counter.closes_at(date(2026, 11, 5)) == at("2026-11-05 20:00")
    assert counter.closes_at(date(2026, 3, 7)) == at("2026-03-07 13:00")  # a Saturday before 8 March
    assert counter.closes_at(date(2026, 1, 9)) is None  # off by a transfer


def test_the_counter_knows_holidays_of_years_without_a_decree(counter: WorkCalendar) -> None:
    assert not counter.is_working_day(date(2031, 5, 9))
    assert counter.is_working_day(date(2031, 5, 12))


def test_a_working_saturday_is_legal_time_of_the_length_it_replaced(legal: WorkCalendar) -> None:
    assert legal.closes_at(date(2025, 11, 1)) == at("2025-11-01 17:00")
    assert legal.closes_at(date(2024, 4, 27)) == at("2024-04-27 18:00")
    assert not legal.is_working_day(date(2025, 11, 8))
    assert not legal.is_working_time(at("2026-11-17 13:30"))


def test_a_walk_tells_night_break_and_holiday_apart(legal: WorkCalendar) -> None:
    walk = legal.walk(at("2026-11-03 12:00"), 6 * 3600)
    told = [(s.kind.value, f"{s.end.astimezone(VOLGOGRAD):%d %H:%M}") for s in walk.segments]
    assert told == [
        ("open", "03 13:00"),
        ("break", "03 14:00"),
        ("open", "03 17:00"),
        ("closed", "04 00:00"),
        ("holiday", "05 00:00"),
        ("closed", "05 09:00"),
        ("open", "05 11:00"),
    ]


def test_what_ends_on_closing_time_stays_there(counter: WorkCalendar) -> None:
    start = at("2026-11-17 19:00")
    assert counter.add_working_seconds(start, 3600) == at("2026-11-17 20:00")
    assert counter.add_working_seconds(start, 3601) == at("2026-11-18 08:00:01")
    assert counter.add_working_seconds(at("2026-11-17 22:00"), 0) == at("2026-11-17 22:00")


def test_the_close_of_no_days_on_is_the_next_close(counter: WorkCalendar) -> None:
    assert counter.add_working_days(at("2026-11-15 12:00"), 0, end_of_day=True) == at("2026-11-16 20:00")
    assert counter.add_working_days(at("2026-11-15 12:00"), 0) == at("2026-11-15 12:00")


@pytest.mark.parametrize("seconds", [1, -1])
def test_a_calendar_that_never_opens_is_an_error_and_no_endless_walk(seconds: int) -> None:
    never = WorkCalendar("UTC", week_of({}))
    start = datetime(2026, 11, 17, tzinfo=UTC)
    with pytest.raises(ValueError, match="never opens"):
        never.add_working_seconds(start, seconds)
    with pytest.raises(ValueError, match="never opens"):
        never.add_working_days(start, seconds)


def test_hours_cut_by_a_clock_change_begin_when_the_clocks_have_moved() -> None:
    night = WorkCalendar("Europe/Berlin", week_of({"sun": [["02:30", "04:00"]]}))
    skipped, doubled = date(2015, 3, 29), date(2015, 10, 25)
    assert night.opens_at(skipped) == at("2015-03-29 03:00", "Europe/Berlin")
    begin, end = night.opens_at(doubled), night.closes_at(doubled)
    assert begin is not None
    assert end is not None
    assert end - begin == timedelta(hours=2, minutes=30)


def test_extra_hours_open_a_free_day() -> None:
    free = date(2026, 11, 4)
    calendar = WorkCalendar("UTC", week_of({}), holidays=frozenset({free}), extra={free: ((600, 720),)})
    assert calendar.is_working_day(free)
    assert calendar.closes_at(free) == datetime(2026, 11, 4, 12, tzinfo=UTC)


@pytest.mark.parametrize("text", ["24:01", "25:00", "09:60", "-1:00"])
def test_a_clock_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        minutes(text)


@pytest.mark.parametrize(
    "hours", [{"mo": []}, {"mon": [["09:00", "09:00"]]}, {"mon": [["09:00", "13:00"], ["12:00", "18:00"]]}]
)
def test_hours_that_cannot_be_are_refused(hours: dict[str, object]) -> None:
    with pytest.raises(ValueError):
        week_of(hours)


@pytest.mark.parametrize("year", range(2023, 2028))
def test_the_legal_calendar_agrees_with_the_library_and_with_the_yearly_totals(
    year: int, production: ProductionCalendar, ru_json: Any
) -> None:
    library = holidays.country_holidays("RU", years=year)
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(366)]
    ours = [day for day in days if day.year == year and production.is_working(day)]
    assert ours == [day for day in days if day.year == year and library.is_working_day(day)]
    facts = ru_json["years"][str(year)]
    assert len(ours) == facts["working_days"]
    assert len(ours) * 8 - sum(map(production.is_short, ours)) == facts["hours_40"]


def test_days_have_their_kinds(production: ProductionCalendar) -> None:
    kinds = {
        date(2025, 11, 1): DayKind.WORKING_WEEKEND,
        date(2026, 11, 4): DayKind.HOLIDAY,
        date(2026, 1, 9): DayKind.DAY_OFF,
        date(2026, 11, 15): DayKind.WEEKEND,
        date(2026, 11, 17): DayKind.WORKING,
    }
    assert {day: production.kind(day) for day in kinds} == kinds


def test_neighbours_of_a_free_day_are_found(production: ProductionCalendar) -> None:
    assert production.next_working(date(2026, 1, 1)) == date(2026, 1, 12)
    assert production.prev_working(date(2026, 1, 1)) == date(2025, 12, 30)
    assert production.next_working(date(2026, 11, 17)) == date(2026, 11, 17)
    assert production.nth_working(date(2025, 12, 30), 2) == date(2026, 1, 12)


def test_a_forecast_is_marked_and_a_missing_year_too(production: ProductionCalendar) -> None:
    assert production.is_provisional(date(2027, 1, 11))
    assert not production.is_provisional(date(2026, 1, 12))
    assert production.known(date(2027, 1, 11))
    assert not production.known(date(2028, 1, 11))


def test_a_region_may_add_its_days(production: ProductionCalendar) -> None:
    day = date(2026, 10, 12)
    assert production.is_working(day)
    assert not production.with_days_off([day]).is_working(day)
