"""Shifts and their hours, who is on shift at a moment, patterns, and what is wrong with a week."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.errors import ProblemKind
from frontdesk.domain.roster import (
    PATTERNS,
    Mark,
    OnShift,
    ShiftDraft,
    ShiftRow,
    Spell,
    Stance,
    by_pattern,
    copied,
    parse_span,
    shift_draft,
    standing,
    week_from,
)
from frontdesk.domain.roster_check import Limit, Limits, Turn, Wrong, of_person, of_team, uncovered

ZONE = ZoneInfo("Europe/Volgograd")
MONDAY = date(2026, 11, 16)
LIMITS = Limits(Limit(2400, "ст. 91"), Limit(720, "ст. 103"), Limit(2520, "ст. 110"))
DAY = ShiftRow(1, "Дневная", "Д", 8 * 60, 20 * 60, rest=60)
NIGHT = ShiftRow(2, "Ночная", "Н", 20 * 60, 8 * 60, rest=60)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def turn(shift: ShiftRow, day: int, staff_id: int = 1) -> Turn:
    begun = date(2026, 11, day)
    return Turn(staff_id, begun, Spell(*shift.span(begun, ZONE)), shift.minutes)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("08:00–20:00", (480, 1200)),
        ("20-8", (1200, 480)),
        ("8.30 до 17", (510, 1020)),
        ("0–24", (0, 1440)),
        ("25–8", None),
        ("8:61–9", None),
        ("выходной", None),
        ("", None),
    ],
)
def test_hours_of_a_shift_are_read_as_people_type_them(typed: str, meant: tuple[int, int] | None) -> None:
    assert parse_span(typed) == meant


def test_a_night_shift_ends_on_the_next_day_and_counts_without_its_break() -> None:
    assert NIGHT.span(MONDAY, ZONE) == (at(16, 20), at(17, 8))
    assert NIGHT.length == 720
    assert NIGHT.minutes == 660
    around = ShiftRow(3, "Сутки", "С", 8 * 60, 8 * 60, rest=120)
    assert around.span(MONDAY, ZONE) == (at(16, 8), at(17, 8))
    assert around.minutes == 1320
    assert ShiftRow(4, "", "", 0, 1440).span(MONDAY, ZONE) == (at(16, 0), at(17, 0))


def test_a_flexible_day_counts_what_it_asks_for_and_a_duty_at_home_nothing() -> None:
    assert ShiftRow(5, "Гибкая", "Г", 7 * 60, 22 * 60, worked=480).minutes == 480
    assert ShiftRow(6, "Дежурство", "Дж", 18 * 60, 8 * 60, is_duty=True).minutes == 0


def test_a_shift_that_cannot_be_is_told_at_its_fields() -> None:
    def wrong(draft: ShiftDraft) -> list[tuple[str, ProblemKind]]:
        return [(one.field, one.kind) for one in draft.check([DAY])]

    assert wrong(ShiftDraft()) == [(name, ProblemKind.REQUIRED) for name in ("name", "mark", "hours")]
    assert wrong(ShiftDraft("Другая", "д", "9–18")) == [("mark", ProblemKind.TAKEN)]
    assert wrong(ShiftDraft("Другая", "день", "9–18")) == [("mark", ProblemKind.TOO_LONG)]
    assert wrong(ShiftDraft("Другая", "У", "с утра")) == [("hours", ProblemKind.NOT_HOURS)]
    assert wrong(ShiftDraft("Другая", "У", "9–18", "час")) == [("rest", ProblemKind.NOT_A_LENGTH)]
    assert wrong(ShiftDraft("Другая", "У", "9–18", "9 ч")) == [("rest", ProblemKind.OUT_OF_RANGE)]
    assert ShiftDraft("Дневная", "Д", "8–20", "1 ч").check([DAY], id=1) == ()
    assert ShiftDraft(" Дневная ", "Д", "8-20", "60 мин").row(1) == DAY
    assert shift_draft(DAY).row(1) == DAY


def test_who_is_on_shift_is_told_with_its_end_and_who_is_off_with_the_next_beginning() -> None:
    spells = [Spell(at(16, 20), at(17, 8)), Spell(at(18, 8), at(18, 20)), Spell(at(17, 18), at(18, 8), True)]
    assert standing(spells, True, at(17, 3)) == OnShift(Stance.ON_SHIFT, at(17, 8))
    assert standing(spells, True, at(17, 8)) == OnShift(Stance.OFF, at(17, 18))
    assert standing(spells, True, at(17, 19)) == OnShift(Stance.ON_DUTY, at(18, 8))
    assert standing(spells, True, at(18, 21)) == OnShift(Stance.OFF, None)
    assert standing([], False, at(18, 21)) == OnShift(Stance.UNPLANNED)


@given(st.sampled_from(PATTERNS), st.integers(0, 400), st.integers(1, 12))
def test_a_pattern_names_every_day_once_and_keeps_its_turn(pattern: str, later: int, weeks: int) -> None:
    first = MONDAY + timedelta(days=later)
    marks = by_pattern(pattern, 1, 7, first, weeks)
    assert [mark.day for mark in marks] == [first + timedelta(days=n) for n in range(weeks * 7)]
    worked = [mark.shift_id is not None for mark in marks]
    work, off = map(int, pattern.split("/"))
    if pattern == "5/2":
        assert worked == [mark.day.weekday() < 5 for mark in marks]
    else:
        assert worked == [n % (work + off) < work for n in range(len(marks))]


def test_a_week_is_copied_day_by_day_with_its_days_off_and_its_gaps() -> None:
    monday, tuesday, *_ = week_from(MONDAY - timedelta(days=7))
    new = copied([Mark(1, monday, 5), Mark(1, tuesday, None)], (1,), MONDAY)
    assert new[:3] == (
        Mark(1, MONDAY, 5),
        Mark(1, date(2026, 11, 17)),
        Mark(1, date(2026, 11, 18), is_blank=True),
    )
    assert len(new) == 7


def test_open_hours_that_nobody_covers_are_told_as_they_are() -> None:
    hours = [(at(16, 8), at(16, 20))]
    assert uncovered(hours, []) == ((at(16, 8), at(16, 20)),)
    there = [Spell(at(16, 9), at(16, 13)), Spell(at(16, 12), at(16, 18))]
    assert uncovered(hours, there) == ((at(16, 8), at(16, 9)), (at(16, 18), at(16, 20)))
    assert uncovered(hours, [Spell(at(15, 20), at(17, 8))]) == ()
    (found,) = of_team({MONDAY: hours, date(2026, 11, 17): []}, there)
    assert (found.wrong, found.day, found.minutes) == (Wrong.UNCOVERED, MONDAY, 180)


@given(st.lists(st.tuples(st.integers(0, 23), st.integers(1, 12)), max_size=6))
def test_what_is_uncovered_and_what_is_covered_make_the_open_hours(shifts: list[tuple[int, int]]) -> None:
    start, spells = at(16, 0), [Spell(at(16, a), at(16, a) + timedelta(hours=n)) for a, n in shifts]
    hours = [(at(16, 8), at(16, 13)), (at(16, 14), at(16, 20))]
    gaps = uncovered(hours, spells)
    for quarter in range(24 * 4):
        moment = start + timedelta(minutes=15 * quarter)
        is_open = any(a <= moment < b for a, b in hours)
        is_covered = any(spell.covers(moment) for spell in spells)
        assert any(a <= moment < b for a, b in gaps) == (is_open and not is_covered)


def test_a_long_week_and_short_rest_are_counted_with_their_articles() -> None:
    week = at(16, 0), at(23, 0)
    calm = [turn(DAY, day) for day in (16, 17, 20)]
    assert list(of_person(calm, MONDAY, week, LIMITS)) == []
    long = [turn(DAY, day) for day in (16, 17, 18, 20)]
    (found,) = of_person(long, MONDAY, week, LIMITS)
    assert (found.wrong, found.minutes, found.basis) == (Wrong.LONG_WEEK, 44 * 60, "ст. 91")
    close = [turn(NIGHT, 16), turn(ShiftRow(9, "", "", 14 * 60, 20 * 60), 17)]
    (found,) = of_person(close, MONDAY, week, LIMITS)
    assert (found.wrong, found.day, found.minutes) == (Wrong.SHORT_REST, date(2026, 11, 17), 360)
    before = [turn(NIGHT, 15), turn(DAY, 16)]
    assert [found.wrong for found in of_person(before, MONDAY, week, LIMITS)] == [Wrong.SHORT_REST]


def test_about_a_flexible_day_rest_is_ones_own_to_say() -> None:
    wide = ShiftRow(9, "Гибкая", "Г", 7 * 60, 22 * 60, worked=480)
    turns = [
        Turn(1, one.day, one.spell, one.minutes, is_flexible=True) for one in (turn(wide, 16), turn(wide, 17))
    ]
    assert list(of_person(turns, MONDAY, (at(16, 0), at(23, 0)), LIMITS)) == []


def test_a_week_without_a_long_rest_is_told() -> None:
    short = ShiftRow(9, "", "", 9 * 60, 14 * 60)
    week = at(16, 0), at(23, 0)
    every = [turn(short, day) for day in range(14, 26)]
    (found,) = of_person(every, MONDAY, week, LIMITS)
    assert (found.wrong, found.minutes) == (Wrong.NO_WEEKLY_REST, 19 * 60)
    assert list(of_person([turn(short, day) for day in range(16, 21)], MONDAY, week, LIMITS)) == []
