"""Which row of the contract holds, when somebody is told, and who will be late at this pace."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from frontdesk.domain.alarms import Step, done_now, higher, moment_of, pending
from frontdesk.domain.calendar import WorkCalendar, week_of
from frontdesk.domain.clocks import ClockRow, Norm, Target
from frontdesk.domain.forecast import Pace, Waiting, late_at_this_pace
from frontdesk.domain.measures import Action, Measure, Standing
from frontdesk.domain.targets import SlaRow, Traits, chosen, hours_for, retold, target_of, told

HOUR = 3600
MONDAY = datetime(2026, 11, 16, tzinfo=UTC)
TODAY = MONDAY.date()
DESK = WorkCalendar("UTC", week_of(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), [["09:00", "18:00"]])))
USUAL = Traits("request", 7, "normal", "phone", offering_id=3, segment="key")


def row(id: int, **named: object) -> SlaRow:
    return SlaRow(id, 1, {Measure.SOLUTION: HOUR}, **named)  # type: ignore[arg-type]


def monday(hour: float) -> datetime:
    return MONDAY + timedelta(hours=hour)


def test_a_row_over_the_offices_hours_counts_by_those_of_the_team_that_has_its_own() -> None:
    own, legal, teams = 1, 2, 5
    assert hours_for(row(1), None, own) == own
    assert hours_for(row(1), teams, own) == teams
    assert hours_for(replace(row(1), calendar_id=legal), teams, own) == legal, (
        "hours that are named are meant"
    )


def test_the_row_that_names_most_wins_and_the_first_of_equals_rt_09() -> None:
    """RT-09: the target of a queue goes before the one of the whole office."""
    office, priority, subject, both = (
        row(1), row(2, priority="normal"), row(3, subject_id=7), row(4, subject_id=7, channel="phone"),
    )  # fmt: skip
    assert chosen((office, priority, subject), USUAL, TODAY) is priority
    assert chosen((office, subject, priority), USUAL, TODAY) is subject
    assert chosen((office, priority, subject, both), USUAL, TODAY) is both
    assert (
        chosen((row(5, segment="other"), row(6, offering_id=4), row(7, kind="claim")), USUAL, TODAY) is None
    )


@pytest.mark.parametrize(("day", "holds"), [(15, False), (16, True), (30, True), (31, False)])
def test_a_row_holds_between_its_days(day: int, holds: bool) -> None:
    dated = row(1, from_day=date(2026, 12, 16), until_day=date(2026, 12, 30))
    assert (chosen((dated,), USUAL, date(2026, 12, day)) is dated) is holds


def test_a_promised_date_takes_the_place_of_the_solutions_norm_and_is_told_so() -> None:
    by = monday(30)
    target = target_of(row(1), by)
    assert target.norms[Measure.SOLUTION] == Norm(until=by)
    assert retold(told(target)) == target
    assert retold(told(Target(None, 2))) == Target(None, 2)


def test_a_row_needs_a_name_and_a_norm() -> None:
    assert {problem.field for problem in SlaRow(0, 1, {}).check()} == {"name", "norms"}
    late = row(1, name="Обычный", from_day=date(2026, 12, 2), until_day=date(2026, 12, 1))
    assert [problem.field for problem in late.check()] == ["until_day"]
    assert row(1, name="Обычный").check() == ()


# When somebody is told


def clock(due: datetime, state: Standing = Standing.RUNNING, norm: int | None = 8 * HOUR) -> ClockRow:
    started = monday(9)
    return ClockRow(
        Measure.SOLUTION, 1, "", 1, 1, norm, started, due, None, state, False, 0, None, 0,
    )  # fmt: skip


def step(id: int, percent: int | None = None, offset: int | None = None, **more: object) -> Step:
    return Step(id, Measure.SOLUTION, 1, Action.NOTIFY, percent, offset, **more)  # type: ignore[arg-type]


def test_shares_of_the_norm_and_offsets_are_counted_in_working_time() -> None:
    eight_hours = clock(monday(17))
    assert moment_of(step(1, percent=75), eight_hours, DESK) == monday(15)
    assert moment_of(step(2, percent=90), eight_hours, DESK) == monday(17) - timedelta(minutes=48)
    assert moment_of(step(3, offset=0), eight_hours, DESK) == monday(17)
    assert moment_of(step(4, offset=4 * HOUR), eight_hours, DESK) == monday(24 + 12)
    assert moment_of(step(5, offset=-HOUR), eight_hours, DESK) == monday(16)


def test_what_falls_into_closed_time_is_told_at_the_next_opening_w_31() -> None:
    assert moment_of(step(1, offset=0), clock(monday(18)), DESK) == monday(24 + 9)
    by_law = clock(monday(23.99), norm=None)
    assert moment_of(step(1, offset=0), by_law, DESK) == monday(24 + 9)


def test_only_a_running_clock_alarms_and_each_step_once() -> None:
    steps = (step(1, percent=75), step(2, offset=0), step(3, percent=90, priority="high"))
    running = pending(clock(monday(17)), steps, {1}, "normal", DESK)
    assert [one.id for _, one in running] == [2]
    for state in (Standing.PAUSED, Standing.MET, Standing.CANCELLED):
        assert pending(clock(monday(17), state), steps, set(), "normal", DESK) == ()


def test_after_a_night_a_team_is_not_asked_to_help_with_what_is_past() -> None:
    own, team, lead = (
        Step(1, Measure.SOLUTION, 1, Action.NOTIFY, 75),
        Step(2, Measure.SOLUTION, 2, Action.ASK_TEAM, 90),
        Step(3, Measure.SOLUTION, 3, Action.NOTIFY, None, 0),
    )
    come = [(monday(hour), one) for hour, one in ((15, own), (16, team), (17, lead))]
    assert done_now(come) == ((own, lead), (team,))
    assert done_now(come[:2]) == ((own, team), ())
    assert done_now([]) == ((), ())


def test_a_priority_is_raised_to_the_highest_and_no_further() -> None:
    assert [higher(level) for level in ("low", "normal", "high", "critical")] == [
        "normal", "high", "critical", "critical",
    ]  # fmt: skip


# Forecast


def test_those_whose_turn_comes_after_their_target_will_be_late() -> None:
    """A ticket an hour: the third of the queue is done at 12:00."""
    queue = [Waiting(id, 1, monday(hour)) for id, hour in ((1, 10.5), (2, 10.9), (3, 12.5), (4, 13.5))]
    queue.append(Waiting(9, 2, monday(9.1)))
    late = late_at_this_pace(queue, {1: Pace(9, 9 * HOUR), 2: Pace(9, HOUR)}, DESK, monday(9))
    assert [(one.ticket_id, one.place, one.expected) for one in late] == [
        (9, 1, monday(9) + timedelta(seconds=400)),
        (2, 2, monday(11)),
    ]


def test_a_team_that_solved_nothing_is_foretold_only_what_is_late_already() -> None:
    queue = [Waiting(1, 1, monday(8)), Waiting(2, 1, monday(20))]
    late = late_at_this_pace(queue, {}, DESK, monday(9))
    assert [(one.ticket_id, one.expected) for one in late] == [(1, None)]
