"""Calendars in editions: which day is counted by which, what is known at a moment, what follows the law."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from frontdesk.domain.calendar import WEEKDAYS, Week, WorkCalendar, week_of
from frontdesk.domain.editions import (
    DatedCalendar,
    DayMark,
    DayOff,
    EditionBody,
    Law,
    dump_body,
    edition_of,
    load_body,
    load_regions,
)
from frontdesk.domain.production import ProductionCalendar
from frontdesk.domain.working_time import Hours
from tests.domain.conftest import resource

ZONES = (
    "UTC", "Europe/Volgograd", "Europe/Berlin", "America/Sao_Paulo", "America/Havana", "Asia/Tehran",
    "Australia/Lord_Howe", "Pacific/Apia",
)  # fmt: skip
DAY = timedelta(days=1)
FROM_8_TO_20: Hours = ((480, 1200),)
WITH_LUNCH: Hours = ((540, 780), (840, 1080))


def week(hours: Hours, days: int = 5, **own: Hours) -> Week:
    """The same hours from Monday on, and what single weekdays have instead."""
    found = [own.get(name, hours if place < days else ()) for place, name in enumerate(WEEKDAYS)]
    return (found[0], found[1], found[2], found[3], found[4], found[5], found[6])


WORKDAYS = week(FROM_8_TO_20)
LONG_AGO = date(2000, 1, 1)
THEN = datetime(2026, 1, 10, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def law(production: ProductionCalendar) -> Law:
    return Law(production, load_regions(resource("calendars/regions.json")))


def dated(law: Law, *bodies: tuple[date, EditionBody], tz: str = "Europe/Volgograd") -> DatedCalendar:
    """Published one after another, an hour apart."""
    return DatedCalendar.of(
        tz,
        [
            edition_of(tz, number, first, THEN + timedelta(hours=number), body, law)
            for number, (first, body) in enumerate(bodies)
        ],
        law,
    )


def one(law: Law, body: EditionBody, tz: str = "Europe/Volgograd") -> DatedCalendar:
    return dated(law, (LONG_AGO, body), tz=tz)


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    ends = sorted(draw(st.sets(st.integers(0, 96), min_size=2, max_size=6).filter(lambda s: len(s) % 2 == 0)))
    marks = [quarter * 15 for quarter in ends]
    return tuple(zip(marks[::2], marks[1::2], strict=True))


@st.composite
def calendars(draw: st.DrawFn, production: ProductionCalendar) -> DatedCalendar:
    """Up to four editions with breaks, moved, short, free and extra days, in zones whose clocks change."""
    days = st.dates(date(2025, 1, 1), date(2026, 12, 31))
    law = Law(production, load_regions(resource("calendars/regions.json")))

    def body() -> EditionBody:
        open_on = draw(st.sets(st.sampled_from(WEEKDAYS), min_size=1))
        return EditionBody(
            week((), **{name: draw(hours()) for name in sorted(open_on)}),
            follows=draw(st.booleans()),
            region=draw(st.sampled_from(("", *law.regions))),
            days_off=tuple(DayOff(day.isoformat(), "") for day in draw(st.sets(days, max_size=5))),
            moved=tuple(draw(st.lists(st.tuples(days, days), max_size=2))),
            extra=draw(st.dictionaries(days, st.one_of(hours(), st.just(())), max_size=4)),
            short=draw(st.dictionaries(days, st.integers(0, 200), max_size=4)),
        )

    firsts = [LONG_AGO, *sorted(draw(st.sets(days, max_size=3)))]
    return dated(law, *((first, body()) for first in firsts), tz=draw(st.sampled_from(ZONES)))


MOMENTS = st.integers(0, 2 * 365 * 86400).map(
    lambda s: datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=s)
)
SECONDS = st.integers(1, 300 * 3600)


@given(data=st.data(), start=MOMENTS, seconds=SECONDS)
def test_what_is_added_is_what_was_worked(
    production: ProductionCalendar, data: st.DataObject, start: datetime, seconds: int
) -> None:
    calendar = data.draw(calendars(production))
    due = calendar.add_working_seconds(start, seconds)
    assert calendar.working_seconds_between(start, due) == seconds
    assert calendar.working_seconds_between(start, due - timedelta(seconds=1)) == seconds - 1


@given(data=st.data(), start=MOMENTS, seconds=SECONDS)
def test_a_due_time_is_open_time_or_closing_time(
    production: ProductionCalendar, data: st.DataObject, start: datetime, seconds: int
) -> None:
    calendar = data.draw(calendars(production))
    due = calendar.add_working_seconds(start, seconds)
    assert calendar.is_working_time(due - timedelta(seconds=1))
    if not calendar.is_working_time(due):
        local = due.astimezone(ZoneInfo(calendar.tz))
        ends = {
            segment.end
            for segment in calendar.segments(due - 2 * DAY, due + 2 * DAY)
            if segment.kind.value == "open"
        }
        assert due in ends, f"{local} is neither open nor a closing time"


@given(data=st.data(), start=MOMENTS, seconds=SECONDS)
def test_an_edition_that_begins_after_the_due_time_changes_nothing(
    production: ProductionCalendar, data: st.DataObject, start: datetime, seconds: int
) -> None:
    calendar = data.draw(calendars(production))
    due = calendar.add_working_seconds(start, seconds)
    later = due.astimezone(ZoneInfo(calendar.tz)).date() + 2 * DAY
    newest = max(edition.number for edition in calendar.editions) + 1
    closed = edition_of(calendar.tz, newest, later, THEN, EditionBody(week((), sun=((0, 15),))), calendar.law)
    assert calendar.with_edition(closed).add_working_seconds(start, seconds) == due


@given(data=st.data(), day=st.dates(date(2024, 1, 1), date(2027, 12, 31)))
def test_an_edition_read_back_from_the_store_has_the_same_hours(
    production: ProductionCalendar, data: st.DataObject, day: date
) -> None:
    calendar = data.draw(calendars(production))
    for edition in calendar.editions:
        read = load_body(json.loads(json.dumps(dump_body(edition.body))))
        again = edition_of(calendar.tz, edition.number, edition.from_day, None, read, calendar.law)
        assert again.hours.hours_on(day) == edition.hours.hours_on(day)


def test_each_day_is_counted_by_the_edition_in_force_on_it(law: Law) -> None:
    shorter = week(((600, 960),))
    calendar = dated(law, (LONG_AGO, EditionBody(WORKDAYS)), (date(2026, 12, 1), EditionBody(shorter)))
    assert calendar.hours_on(date(2026, 11, 30)) == FROM_8_TO_20
    assert calendar.hours_on(date(2026, 12, 1)) == ((600, 960),)
    start = datetime(2026, 11, 30, 19, tzinfo=ZoneInfo("Europe/Volgograd"))
    assert f"{calendar.add_working_seconds(start, 3 * 3600):%d %H:%M}" == "01 12:00"
    assert (calendar.look(date(2026, 11, 30)).edition, calendar.look(date(2026, 12, 1)).edition) == (0, 1)


def test_of_two_editions_from_one_day_the_later_number_counts(law: Law) -> None:
    mended = EditionBody(week(WITH_LUNCH))
    first = date(2026, 12, 1)
    calendar = dated(law, (LONG_AGO, EditionBody(WORKDAYS)), (first, EditionBody(WORKDAYS)), (first, mended))
    assert calendar.hours_on(first) == WITH_LUNCH


def test_the_earliest_edition_speaks_for_everything_before_it(law: Law) -> None:
    calendar = dated(law, (date(2026, 6, 1), EditionBody(WORKDAYS)))
    assert calendar.hours_on(date(2019, 3, 5)) == FROM_8_TO_20


def test_the_calendar_of_a_past_moment_knows_nothing_of_later_editions(law: Law) -> None:
    mended = EditionBody(week(WITH_LUNCH))
    calendar = dated(law, (LONG_AGO, EditionBody(WORKDAYS)), (date(2026, 1, 1), mended))
    day = date(2026, 2, 3)
    assert calendar.known(THEN).hours_on(day) == FROM_8_TO_20
    assert calendar.known(THEN + timedelta(minutes=59)) is calendar.known(THEN)
    assert calendar.known(THEN + timedelta(hours=1)) is calendar
    assert calendar.hours_on(day) == WITH_LUNCH
    assert calendar.known(THEN - 30 * DAY).hours_on(day) == FROM_8_TO_20, "something was always known"
    assert calendar.published == (THEN + timedelta(hours=1),)


def test_a_calendar_without_an_edition_is_refused(law: Law) -> None:
    with pytest.raises(ValueError, match="without an edition"):
        DatedCalendar.of("UTC", [], law)


def test_an_office_without_saturdays_works_one_with_the_hours_of_the_day_it_stands_for(law: Law) -> None:
    lunch = week(WITH_LUNCH, 4, tue=FROM_8_TO_20)
    office = one(law, EditionBody(lunch))
    assert office.hours_on(date(2024, 4, 27)) == WITH_LUNCH  # stands for a Monday
    assert office.hours_on(date(2024, 11, 2)) == (
        (480, 1140),
    )  # for a Tuesday before a holiday: an hour less
    assert office.look(date(2024, 11, 2)).mark is DayMark.WORKING_WEEKEND
    own = one(law, EditionBody(week(WITH_LUNCH, 4, sat=((540, 840),))))
    assert own.hours_on(date(2024, 4, 27)) == ((540, 840),), (
        "a counter keeps the Saturday hours it always has"
    )
    assert one(law, EditionBody(lunch, follows=False)).hours_on(date(2024, 4, 27)) == ()


def test_two_dates_may_exchange_their_hours_with_the_short_day(law: Law) -> None:
    saturday, eve = date(2026, 12, 5), date(2026, 11, 3)
    office = one(law, EditionBody(WORKDAYS, moved=((eve, saturday),)))
    assert office.hours_on(saturday) == ((480, 1140),)
    assert office.hours_on(eve) == ()
    assert office.look(saturday).other == eve
    assert {office.look(day).mark for day in (saturday, eve)} == {DayMark.MOVED}


def test_own_hours_of_a_date_outweigh_whatever_else_is_said(law: Law) -> None:
    holiday, eve, sunday = date(2026, 11, 4), date(2026, 11, 3), date(2026, 12, 13)
    body = EditionBody(
        WORKDAYS,
        days_off=(DayOff(sunday.isoformat(), "Санитарный день"),),
        extra={holiday: WITH_LUNCH, eve: FROM_8_TO_20, sunday: ((600, 720),)},
        short={date(2026, 12, 14): 90},
    )
    office = one(law, body)
    assert office.hours_on(holiday) == WITH_LUNCH
    assert office.hours_on(eve) == FROM_8_TO_20
    assert office.hours_on(sunday) == ((600, 720),)
    assert office.hours_on(date(2026, 12, 14)) == ((480, 1110),)
    assert office.look(date(2026, 12, 14)).cut == 90
    assert office.look(holiday).mark is DayMark.EXTRA


def test_a_short_day_of_nothing_takes_the_hour_of_the_law_back(law: Law) -> None:
    office = one(law, EditionBody(WORKDAYS, short={date(2026, 11, 3): 0}))
    assert office.hours_on(date(2026, 11, 3)) == FROM_8_TO_20


def test_a_region_adds_its_days_and_shortens_their_eves(law: Law) -> None:
    tatarstan, nowhere = one(law, EditionBody(WORKDAYS, region="RU-TA")), one(law, EditionBody(WORKDAYS))
    for day in (date(2026, 3, 20), date(2026, 5, 27), date(2026, 11, 6)):
        assert tatarstan.hours_on(day) == ()
        assert tatarstan.look(day).mark is DayMark.REGION
        assert tatarstan.look(day).name
        assert nowhere.hours_on(day) == FROM_8_TO_20
        assert tatarstan.hours_on(day - DAY) == ((480, 1140),)
    assert one(law, EditionBody(WORKDAYS, region="RU-BA")).hours_on(date(2026, 10, 12)) == ()


def test_every_region_says_where_its_days_were_found() -> None:
    data = resource("calendars/regions.json")
    assert "сверить" in data["to_check"]
    for region in data["regions"]:
        assert region["sources"], region["name"]
        assert [day["day"] for day in region["days"]] == sorted(
            (day["day"] for day in region["days"]), key=lambda when: (len(when) > 5, when)
        )


def test_the_strip_of_a_year_says_why_each_day_is_what_it_is(law: Law) -> None:
    body = EditionBody(WORKDAYS, days_off=(DayOff("2026-12-10", "Санитарный день"),))
    office = one(law, body)
    marks = {
        date(2026, 11, 17): DayMark.WORK,
        date(2026, 11, 15): DayMark.FREE,
        date(2026, 11, 4): DayMark.HOLIDAY,
        date(2026, 1, 9): DayMark.MOVED_OFF,
        date(2026, 12, 10): DayMark.OFF,
    }
    assert {day: office.look(day).mark for day in marks} == marks
    assert office.look(date(2026, 11, 4)).name == "День народного единства"
    assert office.look(date(2026, 12, 10)).name == "Санитарный день"
    assert office.look(date(2027, 3, 2)).provisional
    assert not office.look(date(2026, 3, 2)).provisional
    assert not one(law, EditionBody(WORKDAYS, follows=False)).look(date(2027, 3, 2)).provisional


# What other desks got wrong, or right (the ids of their cases)


def test_hours_that_end_at_the_midnight_they_begin_after_are_refused_zc_01() -> None:
    with pytest.raises(ValueError, match="end before they begin"):
        week_of({"mon": [["09:00", "00:00"]]})


def test_a_day_that_closes_at_23_59_closes_at_midnight_zc_03() -> None:
    always = WorkCalendar("UTC", week_of(dict.fromkeys(WEEKDAYS, [["00:00", "23:59"]])))
    noon = datetime(2026, 11, 17, 12, tzinfo=UTC)
    assert always.add_working_seconds(noon, 24 * 3600) == noon + DAY


def test_a_day_off_of_every_year_is_off_in_every_year_zc_05_znuny_vacation(law: Law) -> None:
    """Znuny keeps vacation days of one year and of every year apart, Zammad reads yearly events."""
    days = (DayOff("12-24", "День города"), DayOff("2026-12-22", "Санитарный день"))
    office = one(law, EditionBody(week(FROM_8_TO_20, 7), follows=False, days_off=days))
    assert [year for year in range(2016, 2030) if not office.hours_on(date(year, 12, 24))] == [
        *range(2016, 2030)
    ]
    assert [year for year in range(2016, 2030) if not office.hours_on(date(year, 12, 22))] == [2026]
    assert office.look(date(2031, 12, 24)).name == "День города"


def rt_calendars() -> Iterator[tuple[str, WorkCalendar]]:
    yield "RT-01", WorkCalendar("UTC", week_of({"sun": [["09:00", "17:00"]]}))
    nine_to_six = dict.fromkeys(WEEKDAYS[:5], [["09:00", "18:00"]])
    yield "RT-07", WorkCalendar("America/New_York", week_of(nine_to_six))


@pytest.mark.parametrize(
    ("case", "now", "seconds", "due"),
    [
        ("RT-01", datetime(2007, 1, 1, tzinfo=UTC), 3600, datetime(2007, 1, 7, 10, tzinfo=UTC)),
        ("RT-07", datetime(2007, 1, 1, 22, tzinfo=UTC), 7200, datetime(2007, 1, 2, 15, tzinfo=UTC)),
    ],
)
def test_hours_are_those_of_the_calendars_own_zone_and_weekday(
    case: str, now: datetime, seconds: int, due: datetime
) -> None:
    assert dict(rt_calendars())[case].add_working_seconds(now, seconds) == due


def test_a_weekday_that_is_none_is_refused_rt_03() -> None:
    with pytest.raises(ValueError, match="unknown days"):
        week_of({"7": [["09:00", "17:00"]]})


@pytest.mark.parametrize(
    ("case", "created", "is_inside"),
    [
        ("FO-01", datetime(2026, 11, 16, 14, tzinfo=UTC), True),
        ("FO-03", datetime(2026, 11, 16, 8, tzinfo=UTC), False),
        ("FO-05", datetime(2026, 11, 21, 14, tzinfo=UTC), False),
    ],
)
def test_what_comes_outside_working_hours_is_known_as_such(
    case: str, created: datetime, is_inside: bool
) -> None:
    desk = WorkCalendar("UTC", week_of(dict.fromkeys(WEEKDAYS[:5], [["10:00", "18:00"]])))
    assert desk.is_working_time(created) is is_inside, case


def test_eight_hours_from_closing_time_on_friday_end_on_monday_evening_bad_01() -> None:
    desk = WorkCalendar("UTC", week_of(dict.fromkeys(WEEKDAYS[:5], [["09:00", "17:00"]])))
    friday = datetime(2026, 11, 20, 17, tzinfo=UTC)
    assert desk.add_working_seconds(friday, 8 * 3600) == datetime(2026, 11, 23, 17, tzinfo=UTC)


@given(start=MOMENTS, seconds=SECONDS)
@example(start=datetime(2026, 11, 17, 10, tzinfo=UTC), seconds=3600)
def test_a_week_with_a_tuesday_only_counts_tuesdays_bad_05(start: datetime, seconds: int) -> None:
    desk = WorkCalendar("UTC", week_of({"tue": [["10:00", "12:00"]]}))
    due = desk.add_working_seconds(start, seconds)
    assert due.weekday() == 1
    assert desk.working_seconds_between(start, due) == seconds
    assert (due - start) < timedelta(weeks=seconds // 7200 + 2)


def test_a_year_of_targets_is_counted_without_a_pause_for_the_reader() -> None:
    """3,000 open cases with three clocks each are recounted when a calendar is published."""
    asked: list[date] = []

    class Counting(WorkCalendar):
        def hours_on(self, day: date) -> Hours:
            asked.append(day)
            return super().hours_on(day)

    desk, start = Counting("Europe/Volgograd", WORKDAYS), datetime(2026, 1, 12, 9, tzinfo=UTC)
    for minute in range(3000):
        desk.add_working_seconds(start + timedelta(minutes=minute), 24 * 3600)
    assert len(asked) == len(set(asked)), "the hours of a date are worked out once"
