from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.dates import day_month, long_date, parse_date, show_date, weekday_short

TODAY = date(2026, 11, 17)  # a Tuesday


@pytest.mark.parametrize(
    "typed",
    [
        "14.03.1959",
        "14.3.59",
        "140359",
        "14031959",
        "1959-03-14",
        "14/03/1959",
        " 14.03.1959 г. ",
        "14 03 1959",
    ],
)
def test_a_birth_date_is_read_in_every_habit_of_the_counter(typed: str) -> None:
    assert parse_date(typed, TODAY, birth=True) == date(1959, 3, 14)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("17", date(2026, 11, 17)),
        ("3", date(2026, 11, 3)),
        ("5.12", date(2026, 12, 5)),
        ("вч", date(2026, 11, 16)),
        ("ВЧ", date(2026, 11, 16)),
        ("завтра", date(2026, 11, 18)),
        ("+10", date(2026, 11, 27)),
        ("-20", date(2026, 10, 28)),
    ],
)
def test_short_habits_lean_on_today_and_are_no_birth_dates(typed: str, expected: date) -> None:
    assert parse_date(typed, TODAY) == expected
    assert parse_date(typed, TODAY, birth=True) is None


@pytest.mark.parametrize(
    "typed", ["", "31.02.2026", "31.11", "32", "0", "14.13.1959", "вчерась", "1.2.3.4", "00.00.0000"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert parse_date(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "birth", "expected"),
    [
        ("17.11.26", True, date(2026, 11, 17)),
        ("18.11.26", True, date(1926, 11, 18)),
        ("18.11.26", False, date(2026, 11, 18)),
        ("01.01.46", False, date(2046, 1, 1)),
        ("01.01.47", False, date(1947, 1, 1)),
        ("29.02.00", True, date(2000, 2, 29)),
    ],
)
def test_a_year_of_two_figures_takes_the_likely_century(typed: str, birth: bool, expected: date) -> None:
    assert parse_date(typed, TODAY, birth) == expected


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_date_as_shown_is_read_back(day: date) -> None:
    assert parse_date(show_date(day), TODAY) == day
    assert parse_date(day.isoformat(), TODAY, birth=True) == day


@pytest.mark.parametrize(
    "typed", ["01.01.0001", "31.12.1899", "01.01.2101", "31.12.9999", "9999-12-31", "31.02.2026"]
)
@pytest.mark.parametrize("birth", [False, True])
def test_a_year_that_no_calendar_reaches_is_a_slip_of_the_finger(typed: str, birth: bool) -> None:
    assert parse_date(typed, TODAY, birth) is None


@given(st.dates(date(1927, 1, 1), TODAY))
def test_a_birth_with_a_short_year_is_never_in_the_future(day: date) -> None:
    read = parse_date(f"{day:%d%m%y}", TODAY, birth=True)
    assert read is not None
    assert read <= TODAY
    assert (read.day, read.month, read.year % 100) == (day.day, day.month, day.year % 100)


@given(st.text(max_size=12), st.booleans())
def test_nothing_typed_breaks_the_reader(typed: str, birth: bool) -> None:
    found = parse_date(typed, TODAY, birth)
    assert found is None or isinstance(found, date)


def test_papers_write_dates_in_the_genitive_with_spaces_that_hold() -> None:
    assert show_date(date(2026, 3, 8)) == "08.03.2026"
    assert long_date(TODAY) == "17\u00a0ноября\u00a02026\u00a0г."
    assert day_month(date(2026, 3, 8)) == "8\u00a0марта"


def test_weekdays_are_shown_by_two_letters() -> None:
    assert [weekday_short(date(2026, 11, day)) for day in range(16, 23)] == [
        "пн",
        "вт",
        "ср",
        "чт",
        "пт",
        "сб",
        "вс",
    ]
