"""The strip of «why this deadline»: every day of the way, and nothing lost between them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.calendar import week_of
from frontdesk.domain.editions import DatedCalendar, DayMark, EditionBody, Law, edition_of, load_regions
from frontdesk.domain.explaining import Stop, walked_days
from frontdesk.domain.production import ProductionCalendar
from frontdesk.domain.working_time import Segment, SegmentKind
from tests.domain.conftest import resource

ZONE = ZoneInfo("Europe/Volgograd")
WEEK = week_of(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), [["09:00", "13:00"], ["14:00", "18:00"]]))


@pytest.fixture(scope="module")
def calendar(production: ProductionCalendar) -> DatedCalendar:
    law = Law(production, load_regions(resource("calendars/regions.json")))
    edition = edition_of(
        ZONE.key, 1, date(2000, 1, 1), datetime(2000, 1, 1, tzinfo=UTC), EditionBody(WEEK), law
    )
    return DatedCalendar.of(ZONE.key, [edition], law)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


def test_each_day_has_its_hours_its_breaks_and_its_reason(calendar: DatedCalendar) -> None:
    start = at("2026-11-02 16:00")
    walk = calendar.walk(start, 10 * 3600)
    days = walked_days(walk.segments, (), calendar.look, ZONE, {"starts": start, "due": walk.end})
    assert [(d.look.day.day, d.look.mark, d.look.cut, d.counted // 60) for d in days] == [
        (2, DayMark.WORK, 0, 120),
        (3, DayMark.WORK, 60, 420),
        (4, DayMark.HOLIDAY, 0, 0),
        (5, DayMark.WORK, 0, 60),
    ]
    assert (days[0].starts, days[0].due, days[-1].due) == (960, None, 600)
    breaks = [span for span in days[1].spans if span.kind is SegmentKind.BREAK]
    assert [(span.start, span.end) for span in breaks] == [(780, 840)]
    assert days[1].spans[-1].end == 1440


def test_a_pause_says_who_and_why_on_the_day_it_begins(calendar: DatedCalendar) -> None:
    start, waits = at("2026-11-16 09:00"), at("2026-11-17 10:00")
    stop = Stop(waits, at("2026-11-18 10:00"), "Королёва М. И.", "ждём справку")
    segments = (
        Segment(start, waits, SegmentKind.OPEN),
        Segment(waits, at("2026-11-18 10:00"), SegmentKind.PAUSED),
    )
    marks = {"starts": start, "due": at("2026-11-18 12:00"), "met": None}
    days = walked_days(segments, (stop,), calendar.look, ZONE, marks)
    assert [len(day.stops) for day in days] == [0, 1, 0]
    assert days[1].stops[0].reason == "ждём справку"
    assert days[1].paused == 14 * 3600


def test_a_pause_from_before_the_first_day_is_told_on_the_first(calendar: DatedCalendar) -> None:
    start = at("2026-11-17 09:00")
    stop = Stop(at("2026-11-10 10:00"), None)
    days = walked_days((), (stop,), calendar.look, ZONE, {"starts": start, "due": start})
    assert [len(day.stops) for day in days] == [1]


@given(
    st.integers(0, 400 * 86400),
    st.integers(1, 60 * 3600),
)
def test_the_days_hold_the_whole_way(production: ProductionCalendar, offset: int, seconds: int) -> None:
    law = Law(production, {})
    edition = edition_of(
        ZONE.key, 1, date(2000, 1, 1), datetime(2000, 1, 1, tzinfo=UTC), EditionBody(WEEK), law
    )
    calendar = DatedCalendar.of(ZONE.key, [edition], law)
    start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=offset)
    walk = calendar.walk(start, seconds)
    days = walked_days(walk.segments, (), calendar.look, ZONE, {"starts": start, "due": walk.end})
    assert sum(day.counted for day in days) == seconds
    assert all(a.look.day + timedelta(days=1) == b.look.day for a, b in zip(days, days[1:], strict=False))
    for day in days[1:-1]:
        assert day.spans[0].start == 0
        assert day.spans[-1].end == 1440
