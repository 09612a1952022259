from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.calendar import SegmentKind, WorkCalendar, week_of
from frontdesk.domain.clocks import Norms, Pause, clock, load_sla, pauses_of
from frontdesk.domain.tickets import Priority, Status

HOUR = 3600
MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
DESK = WorkCalendar(
    "UTC",
    week_of({day: [["09:00", "13:00"], ["14:00", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}),
)


def monday(hour: float) -> datetime:
    return MONDAY + timedelta(hours=hour)


def test_a_clock_without_pauses_is_due_after_its_norm() -> None:
    state = clock(monday(12), 4 * HOUR, DESK, (), monday(15))
    assert state.due == monday(17)
    assert (state.used_seconds, state.left_seconds) == (2 * HOUR, 2 * HOUR)
    assert not state.paused
    assert not state.failed


def test_a_pause_moves_the_due_time_by_its_working_time_only() -> None:
    over_lunch = Pause(monday(12), monday(15))  # two working hours
    state = clock(monday(9), 4 * HOUR, DESK, (over_lunch,), monday(16))
    assert state.due == monday(16)
    assert state.used_seconds == 4 * HOUR
    assert state.left_seconds == 0


def test_a_standing_pause_keeps_what_is_left() -> None:
    pause = (Pause(monday(10), None),)
    soon, late = (clock(monday(9), 4 * HOUR, DESK, pause, monday(hour)) for hour in (11, 36))
    assert soon.paused
    assert late.paused
    assert soon.left_seconds == late.left_seconds == 3 * HOUR
    assert soon.due < late.due


def test_nothing_moves_a_clock_that_was_met() -> None:
    after = (Pause(monday(12), None),)
    state = clock(monday(9), 4 * HOUR, DESK, after, monday(17), met_at=monday(11))
    assert not state.paused
    assert state.due == monday(13)
    assert state.used_seconds == 2 * HOUR
    assert not state.failed


def test_a_target_met_too_late_stays_failed() -> None:
    state = clock(monday(9), HOUR, DESK, (), monday(40), met_at=monday(11))
    assert state.failed
    assert state.left_seconds == -HOUR


def test_pauses_that_overlap_are_counted_once() -> None:
    twice = (Pause(monday(10), monday(12)), Pause(monday(9.5), monday(11)))
    state = clock(monday(9), HOUR, DESK, twice, monday(18))
    assert state.due == monday(12.5)


def test_the_way_to_the_due_time_is_told_with_its_pauses() -> None:
    state = clock(monday(12), 2 * HOUR, DESK, (Pause(monday(14.5), monday(15)),), monday(17))
    assert [(s.kind, s.end) for s in state.walk.segments] == [
        (SegmentKind.OPEN, monday(13)),
        (SegmentKind.BREAK, monday(14)),
        (SegmentKind.OPEN, monday(14.5)),
        (SegmentKind.PAUSED, monday(15)),
        (SegmentKind.OPEN, monday(15.5)),
    ]
    assert state.walk.end == state.due == monday(15.5)


HOURS = st.floats(0, 24 * 10).map(lambda hours: monday(0) + timedelta(seconds=round(hours * HOUR)))


@given(HOURS, st.integers(1, 40 * HOUR), st.lists(st.tuples(HOURS, HOURS), max_size=4), HOURS)
def test_used_and_left_make_the_norm_and_the_due_time_agrees(
    start: datetime, norm: int, spans: list[tuple[datetime, datetime]], now: datetime
) -> None:
    pauses = [Pause(min(span), max(span)) for span in spans]
    state = clock(start, norm, DESK, pauses, now)
    assert state.used_seconds + state.left_seconds == norm
    assert state.used_seconds >= 0
    if now >= start:
        assert state.left_seconds == (
            DESK.working_seconds_between(now, state.due) - DESK.working_seconds_between(state.due, now)
        )
    counted = [s.end - s.start for s in state.walk.segments if s.kind is SegmentKind.OPEN]
    assert sum(counted, timedelta()) >= timedelta(seconds=norm)


def test_waiting_for_the_client_and_suspension_pause_and_waiting_for_others_does_not() -> None:
    history = [
        (monday(9), Status.NEW),
        (monday(10), Status.WAITING_CLIENT),
        (monday(11), Status.SUSPENDED),
        (monday(12), Status.IN_WORK),
        (monday(13), Status.WITH_OTHERS),
        (monday(14), Status.SUSPENDED),
    ]
    assert pauses_of(history) == (Pause(monday(10), monday(12)), Pause(monday(14), None))
    assert pauses_of([]) == ()


def test_the_contract_of_a_new_office(sla_json: Any) -> None:
    sla = load_sla(sla_json)
    assert sla.norms == {
        Priority.CRITICAL: Norms(HOUR // 2, 4 * HOUR),
        Priority.HIGH: Norms(2 * HOUR, 8 * HOUR),
        Priority.NORMAL: Norms(4 * HOUR, 24 * HOUR),
        Priority.LOW: Norms(8 * HOUR, 40 * HOUR),
    }
    assert sla.warn_percent == (75, 90)
    assert sla.keep_informed_seconds == 16 * HOUR


def test_a_contract_without_a_priority_is_refused(sla_json: Any) -> None:
    norms = {name: norm for name, norm in sla_json["norms"].items() if name != "low"}
    with pytest.raises(ValueError, match="low"):
        load_sla({**sla_json, "norms": norms})
