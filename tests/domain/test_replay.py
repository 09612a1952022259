"""Clocks counted from a history: the behaviours of peers by their ids, and what must hold of any history."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.domain.alarms import Step, moment_of
from frontdesk.domain.calendar import SegmentKind, WorkCalendar, week_of
from frontdesk.domain.clocks import (
    ClockRow,
    Norm,
    Target,
    due_at,
    raised_outside_hours,
    waits_for_opening,
    walked,
)
from frontdesk.domain.happenings import (
    ClientSaid,
    Ended,
    Happened,
    Moved,
    Opened,
    Retargeted,
    TermMet,
    TermSet,
    WeSaid,
)
from frontdesk.domain.measures import Action, Measure, Standing
from frontdesk.domain.replay import Replayed, replay
from tests.domain.sla_cases import Editions

HOUR = 3600
T = datetime(2026, 11, 16, tzinfo=UTC)  # a Monday
DAYS = ("mon", "tue", "wed", "thu", "fri")
ALWAYS = WorkCalendar("UTC", week_of(dict.fromkeys((*DAYS, "sat", "sun"), [["00:00", "24:00"]])))
DESK = WorkCalendar("UTC", week_of(dict.fromkeys(DAYS, [["09:00", "13:00"], ["14:00", "18:00"]])))


def after(minutes: float) -> datetime:
    return T + timedelta(minutes=minutes)


def hour(clock: float) -> datetime:
    return T + timedelta(hours=clock)


def target(
    first: int = 60, update: int | None = 60, solution: int = 75, informed: int | None = None
) -> Target:
    """Minutes."""
    given = {
        Measure.FIRST_RESPONSE: first,
        Measure.NEXT_ANSWER: update,
        Measure.SOLUTION: solution,
        Measure.KEEP_INFORMED: informed,
    }
    return Target(1, 1, {measure: Norm(minutes * 60) for measure, minutes in given.items() if minutes})


def told(*history: Happened, now: datetime | None = None, calendar: WorkCalendar = ALWAYS) -> Replayed:
    return replay(history, {1: Editions(((T, calendar),))}, now or history[-1].at)


def waiting(at: datetime) -> Moved:
    return Moved(at, "waiting", pauses=True)


def working(at: datetime) -> Moved:
    return Moved(at, "open")


def solved(at: datetime) -> Moved:
    return Moved(at, "solved", done=True)


PEER = (Opened(T, target()), working(after(60)), waiting(after(90)), solved(after(120)))


def one(found: Replayed, measure: Measure) -> ClockRow:
    return found.of(measure)[-1]


def test_a_first_response_that_was_not_given_keeps_its_target_zr_01() -> None:
    first = one(told(*PEER), Measure.FIRST_RESPONSE)
    assert (first.due, first.is_missed, first.met_at) == (after(60), True, None)


def test_a_reopened_ticket_gets_a_new_cycle_and_the_old_one_is_kept_zr_03() -> None:
    """ZR-03 goes on with the old target there; a new cycle counts from the reopening here."""
    found = told(*PEER, working(after(120)))
    before, now = found.of(Measure.SOLUTION)
    assert (before.cycle, before.state, before.used, before.due) == (1, Standing.MISSED, 5400, after(105))
    assert (now.cycle, now.state, now.due) == (2, Standing.RUNNING, after(195))
    assert found.solved_at is None


def test_an_answered_exchange_is_measured_from_the_question_to_the_answer_zr_05_zr_07() -> None:
    found = told(Opened(T, target()), ClientSaid(after(59)), WeSaid(after(60)))
    assert (one(found, Measure.NEXT_ANSWER).used, one(found, Measure.NEXT_ANSWER).difference) == (60, 59 * 60)
    found = told(Opened(T, target()), ClientSaid(T), WeSaid(after(10)))
    assert (one(found, Measure.NEXT_ANSWER).used, one(found, Measure.NEXT_ANSWER).difference) == (600, 3000)


def test_what_was_left_of_the_norm_is_kept_zr_09() -> None:
    solution = one(told(Opened(T, target()), solved(after(70))), Measure.SOLUTION)
    assert (solution.used, solution.difference, solution.state) == (70 * 60, 5 * 60, Standing.MET)


def test_waiting_inside_the_walk_moves_the_target_zr_11_zr_17() -> None:
    history = (Opened(T, target(solution=105)), working(after(60)), waiting(after(90)), working(after(120)))
    assert one(told(*history), Measure.SOLUTION).due == after(135)
    before = told(Opened(T, target(solution=30)), working(after(60)))
    assert one(before, Measure.SOLUTION).due == after(30), "a span that fits before the pause is not moved"
    later = told(*history, solved(after(125)), working(after(125)), now=after(130))
    assert one(later, Measure.SOLUTION).due == after(230), "nor is one that begins after it"


@pytest.mark.parametrize(("start", "end"), [(75, 135), (120, 150)])
def test_a_span_of_thirty_minutes_walks_round_the_pause_zr_17(start: int, end: int) -> None:
    """ZR-17: half an hour from 15 minutes before the pause of 90–120, and from its end."""
    course = (working(after(60)), waiting(after(90)), working(after(120)))
    passed = [moved for moved in course if moved.at > after(start)]
    assert one(told(Opened(after(start), target(solution=30)), *passed), Measure.SOLUTION).due == after(end)


def test_our_own_message_starts_no_next_answer_zr_13() -> None:
    assert told(Opened(T, target()), WeSaid(after(10))).of(Measure.NEXT_ANSWER) == ()


def test_repeated_questions_leave_the_target_of_the_first_zr_15() -> None:
    found = told(Opened(T, target()), ClientSaid(after(10)), ClientSaid(after(20)))
    (asked,) = found.of(Measure.NEXT_ANSWER)
    assert asked.due == after(70)


def test_pauses_of_two_waits_and_one_over_midnight_zb_03_zb_05() -> None:
    found = told(
        Opened(T, target()), waiting(after(15)), working(after(30)), waiting(after(45)), solved(after(60))
    )
    assert [(p.start, p.end) for p in found.pauses] == [
        (after(15), after(30)),
        (after(45), after(60)),
    ]
    night = told(Opened(T, target()), waiting(hour(23.75)), working(hour(24.75)))
    assert [(p.start, p.end) for p in night.pauses] == [(hour(23.75), hour(24.75))]


def test_no_pause_leaves_no_break_zb_01() -> None:
    assert told(Opened(T, target()), working(after(15)), solved(after(30))).pauses == ()


def test_the_target_of_a_sunday_office_is_on_sunday_rt_01() -> None:
    sunday = WorkCalendar("UTC", week_of({"sun": [["09:00", "17:00"]]}))
    began = datetime(2007, 1, 1, tzinfo=UTC)
    found = told(Opened(began, target(solution=60)), calendar=sunday)
    assert one(found, Measure.SOLUTION).due == datetime(2007, 1, 7, 10, tzinfo=UTC)
    assert waits_for_opening(began, sunday, began) == datetime(2007, 1, 7, 9, tzinfo=UTC)


def test_a_ticket_starts_when_it_is_opened_rt_05() -> None:
    assert {clock.started_at for clock in told(Opened(T, target())).clocks} == {T}


def test_the_zone_of_the_calendar_counts_rt_07() -> None:
    york = WorkCalendar("America/New_York", week_of(dict.fromkeys(DAYS, [["09:00", "18:00"]])))
    began = datetime(2007, 1, 1, 22, tzinfo=UTC)
    found = told(Opened(began, target(solution=120)), calendar=york)
    assert one(found, Measure.SOLUTION).due == datetime(2007, 1, 2, 15, tzinfo=UTC)


def test_keep_informed_runs_from_our_last_answer_and_a_question_comes_before_it_rt_13() -> None:
    contract = target(first=120, update=120, solution=6000, informed=240)
    history: list[Happened] = [Opened(T, contract), ClientSaid(T)]
    dues = []
    for happened in (
        None,
        WeSaid(after(30)),
        WeSaid(after(60)),
        ClientSaid(after(90)),
        ClientSaid(after(100)),
    ):
        history += [happened] if happened else []
        running = [c.due for c in told(*history).clocks if c.is_open and c.due]
        dues.append(min(running))
    assert dues == [after(120), after(270), after(300), after(210), after(210)]


def test_keep_informed_stands_still_while_waiting_rt_17_rt_19() -> None:
    history = (Opened(T, target(informed=240)), WeSaid(after(10)), waiting(after(20)))
    paused = one(told(*history), Measure.KEEP_INFORMED)
    assert paused.stands
    gone_on = one(told(*history, working(after(50))), Measure.KEEP_INFORMED)
    assert gone_on.due == after(280)
    at_once = one(told(*history, working(after(20))), Measure.KEEP_INFORMED)
    assert at_once.due == paused.due == after(250)


def test_three_targets_missed_are_three_missed_clocks_cw_01_cw_03_cw_05() -> None:
    found = told(Opened(T, target(60, 60, 60)), ClientSaid(T), now=hour(6))
    assert [clock.is_missed for clock in found.clocks] == [True, True, True]
    assert {clock.state for clock in found.clocks} == {Standing.RUNNING}


def test_a_late_solution_is_never_shown_as_kept_w_37() -> None:
    late = one(told(Opened(T, target()), solved(after(80))), Measure.SOLUTION)
    assert (late.state, late.is_missed, late.difference) == (Standing.MISSED, True, -300)


def test_eight_hours_from_friday_evening_end_on_monday_evening_bad_01() -> None:
    nine_to_five = WorkCalendar("UTC", week_of(dict.fromkeys(DAYS, [["09:00", "17:00"]])))
    friday = T + timedelta(days=4, hours=17)
    found = told(Opened(friday, target(solution=480)), calendar=nine_to_five)
    assert one(found, Measure.SOLUTION).due == T + timedelta(days=7, hours=17)


def test_moments_are_compared_not_days_of_the_month_bad_03() -> None:
    end = datetime(2026, 11, 30, 12, tzinfo=UTC)
    late = told(Opened(end, target(solution=60)), solved(end + timedelta(days=1)))
    assert one(late, Measure.SOLUTION).is_missed


def test_an_office_that_works_on_tuesdays_only_bad_05() -> None:
    tuesday = WorkCalendar("UTC", week_of({"tue": [["09:00", "17:00"]]}))
    found = told(Opened(T, target(solution=9 * 60)), calendar=tuesday)
    assert one(found, Measure.SOLUTION).due == T + timedelta(days=8, hours=10)


def test_internal_terms_count_from_the_day_they_were_agreed_with_levels_of_their_own_ge_01() -> None:
    """GE-01: the contract from the opening an hour ago, the internal agreement from now, each level at its offset."""
    created, now = T, after(60)
    contract = Target(1, 1, {Measure.FIRST_RESPONSE: Norm(4 * 3600), Measure.SOLUTION: Norm(12 * 3600)})
    asked = [
        TermSet(now, f"task-{n}", now, now + timedelta(hours=hours), False, Measure.INTERNAL, 1)
        for n, hours in ((1, 2), (2, 8))
    ]
    found = told(Opened(created, Target(None, 1)), Retargeted(now, contract), *asked)
    own, resolve = found.of(Measure.INTERNAL)
    assert one(found, Measure.FIRST_RESPONSE).due == created + timedelta(hours=4)
    assert one(found, Measure.SOLUTION).due == created + timedelta(hours=12)
    assert (own.due, resolve.due) == (now + timedelta(hours=2), now + timedelta(hours=8))
    for clock, minutes in (
        (one(found, Measure.FIRST_RESPONSE), -15), (one(found, Measure.SOLUTION), -30), (own, -45), (resolve, -60),
    ):  # fmt: skip
        step = Step(1, clock.measure, 1, Action.NOTIFY, offset_seconds=60 * minutes)
        assert clock.due is not None
        assert moment_of(step, clock, ALWAYS) == clock.due + timedelta(minutes=minutes)


def test_an_internal_term_neither_pauses_nor_follows_another_target() -> None:
    asked = TermSet(T, "task-1", T, after(200), False, Measure.INTERNAL, 1)
    history = (Opened(T, target(solution=300)), asked, waiting(after(30)))
    found = told(*history, Retargeted(after(40), target(solution=120)), solved(after(90)))
    (clock,) = found.of(Measure.INTERNAL)
    assert (clock.due, clock.is_open, clock.paused) == (after(200), True, 0)
    met = told(*history, TermMet(after(100), "task-1", Measure.INTERNAL))
    assert [clock.met_at for clock in met.of(Measure.INTERNAL)] == [after(100)]


@pytest.mark.parametrize(
    ("clock", "outside"), [(14, False), (8, True), (14 + 5 * 24, True)], ids=["FO-01", "FO-03", "FO-05"]
)
def test_what_came_outside_working_hours_is_known(clock: int, outside: bool) -> None:
    at = hour(clock)
    assert raised_outside_hours(at, DESK) is outside
    assert (waits_for_opening(at, DESK, at) is not None) is outside


def test_once_the_office_has_opened_nothing_is_said_of_it_fo_07() -> None:
    assert waits_for_opening(hour(20), DESK, hour(20)) == hour(24 + 9)
    assert waits_for_opening(hour(20), DESK, hour(24 + 20)) is None


def test_a_replaced_target_counts_from_the_opening_with_the_past_pauses() -> None:
    history = (Opened(T, target(solution=300)), waiting(after(30)), working(after(60)))
    found = told(*history, Retargeted(after(90), target(solution=120)))
    assert one(found, Measure.SOLUTION).due == after(150)


def test_a_longer_target_does_not_make_good_what_was_late() -> None:
    found = told(Opened(T, target()), Retargeted(after(80), target(solution=600)), solved(after(90)))
    solution = one(found, Measure.SOLUTION)
    assert (solution.due, solution.is_missed, solution.state) == (after(600), True, Standing.MISSED)


def test_a_date_is_a_target_that_no_pause_moves() -> None:
    by = Target(1, 1, {Measure.SOLUTION: Norm(until=hour(17))})
    found = told(Opened(hour(9), by), waiting(hour(10)), working(hour(12)), calendar=DESK)
    assert (one(found, Measure.SOLUTION).due, one(found, Measure.SOLUTION).norm) == (hour(17), None)
    late = told(Opened(hour(9), by), solved(hour(24 + 10)), calendar=DESK)
    assert one(late, Measure.SOLUTION).difference == -2 * HOUR


def test_a_new_edition_of_the_calendar_moves_open_clocks_only() -> None:
    short = WorkCalendar("UTC", week_of(dict.fromkeys(DAYS, [["09:00", "11:00"]])))
    calendars = {1: Editions(((T, DESK), (hour(10.5), short)))}
    history = (Opened(hour(9), target(60, None, 240)), WeSaid(hour(10)))
    found = replay(history, calendars, hour(12))
    assert one(found, Measure.FIRST_RESPONSE).due == hour(10)
    assert one(found, Measure.SOLUTION).due == hour(24 + 11)
    assert one(replay(history, calendars, hour(10.25)), Measure.SOLUTION).due == hour(13)
    assert not one(found, Measure.SOLUTION).is_missed


def test_a_statute_never_pauses_and_may_be_extended() -> None:
    month = timedelta(days=30)
    history = (
        Opened(T, target(solution=60)),
        TermSet(T, "59-consideration", T, T + month),
        TermSet(T, "59-registration", T, T + timedelta(days=3)),
        TermMet(hour(1), "59-registration"),
        waiting(hour(2)),
    )
    consideration, registration = told(*history).of(Measure.STATUTE)
    assert (consideration.state, registration.state) == (Standing.RUNNING, Standing.MET)
    longer = TermSet(hour(3), "59-consideration", T, T + 2 * month)
    found = told(*history, longer, solved(T + timedelta(days=45)))
    done = found.of(Measure.STATUTE)[0]
    assert (done.due, done.state) == (T + 2 * month, Standing.MET)
    assert done.difference == int(timedelta(days=15).total_seconds())


def test_a_ticket_joined_to_another_owes_nothing() -> None:
    found = told(Opened(T, target()), ClientSaid(T), Ended(after(10)), WeSaid(after(20)), now=hour(9))
    assert {clock.state for clock in found.clocks} == {Standing.CANCELLED}
    assert not any(clock.is_missed for clock in found.clocks)


def test_what_nobody_answered_is_owed_again_after_reopening() -> None:
    history = (Opened(T, target()), ClientSaid(after(5)), solved(after(10)))
    assert {c.state for c in told(*history).clocks} == {Standing.CANCELLED, Standing.MET}
    again = told(*history, working(after(20)))
    assert [(c.measure, c.due) for c in again.clocks if c.is_open] == [
        (Measure.FIRST_RESPONSE, after(60)),
        (Measure.NEXT_ANSWER, after(65)),
        (Measure.SOLUTION, after(95)),
    ]


def test_the_way_of_a_clock_is_told_with_its_pauses_and_a_standing_one_counts_up_to_now() -> None:
    history = (Opened(hour(12), target(solution=120)), waiting(hour(14.5)), working(hour(15)))
    found = told(*history, calendar=DESK)
    way = walked(one(found, Measure.SOLUTION), found.pauses, DESK, hour(17))
    assert way is not None
    assert [(s.kind, s.end) for s in way.segments] == [
        (SegmentKind.OPEN, hour(13)),
        (SegmentKind.BREAK, hour(14)),
        (SegmentKind.OPEN, hour(14.5)),
        (SegmentKind.PAUSED, hour(15)),
        (SegmentKind.OPEN, hour(15.5)),
    ]
    standing = told(*history[:2], calendar=DESK)
    assert due_at(one(standing, Measure.SOLUTION), standing.pauses, DESK, hour(16)) == hour(16.5)


# Whatever happens

MOMENTS = st.integers(0, 10 * 24 * 60)
DEEDS = st.sampled_from(("client", "we", "wait", "work", "solve", "target"))


@st.composite
def histories(draw: st.DrawFn) -> tuple[Happened, ...]:
    moments = sorted(draw(st.lists(MOMENTS, max_size=12)))
    found: list[Happened] = [Opened(T, draw(targets()), draw(st.booleans()))]
    for minutes in moments:
        at = after(minutes)
        match draw(DEEDS):
            case "client":
                found.append(ClientSaid(at))
            case "we":
                found.append(WeSaid(at))
            case "wait":
                found.append(waiting(at))
            case "work":
                found.append(working(at))
            case "solve":
                found.append(solved(at))
            case "target":
                found.append(Retargeted(at, draw(targets())))
    return tuple(found)


def targets() -> st.SearchStrategy[Target]:
    minutes = st.integers(1, 40 * 60)
    return st.builds(target, minutes, st.none() | minutes, minutes, st.none() | minutes)


OFFICES = st.sampled_from(
    (ALWAYS, DESK, WorkCalendar("Europe/Volgograd", week_of({"tue": [["10:00", "12:00"]]})))
)


@given(histories(), OFFICES, MOMENTS)
def test_a_met_clock_says_target_actual_and_difference(
    history: tuple[Happened, ...], office: WorkCalendar, later: int
) -> None:
    now = history[-1].at + timedelta(minutes=later)
    found = told(*history, now=now, calendar=office)
    for clock in found.clocks:
        if clock.met_at and clock.norm is not None:
            assert clock.due is not None
            assert clock.used + (clock.difference or 0) == clock.norm
            assert clock.used >= 0
            assert clock.is_missed or clock.met_at <= clock.due
        if clock.due is not None:
            assert office.working_seconds_between(clock.due - timedelta(seconds=1), clock.due) == 1
    assert sum(c.is_open for c in found.of(Measure.SOLUTION)) == (found.solved_at is None)


@given(histories(), OFFICES, MOMENTS, st.integers(0, 12))
def test_what_ended_is_kept_whatever_comes_after_and_late_stays_late(
    history: tuple[Happened, ...], office: WorkCalendar, later: int, place: int
) -> None:
    before = told(*history[: place + 1], calendar=office)
    whole = told(*history, now=history[-1].at + timedelta(minutes=later), calendar=office)
    named = {(c.measure, c.cycle): c for c in whole.clocks}
    for clock in before.clocks:
        after_all = named[clock.measure, clock.cycle]
        assert after_all.is_missed >= clock.is_missed
        if clock.met_at:
            assert after_all == clock


@given(histories(), OFFICES, MOMENTS, MOMENTS)
def test_what_is_told_of_open_clocks_does_not_depend_on_when_it_is_asked(
    history: tuple[Happened, ...], office: WorkCalendar, soon: int, late: int
) -> None:
    asked = [told(*history, now=history[-1].at + timedelta(minutes=m), calendar=office) for m in (soon, late)]
    first, second = ([replace(c, is_missed=False) for c in found.clocks] for found in asked)
    assert first == second


@given(histories(), OFFICES)
def test_the_first_response_knows_no_pause(history: tuple[Happened, ...], office: WorkCalendar) -> None:
    running = tuple(replace(h, pauses=False) if isinstance(h, Moved | Opened) else h for h in history)
    with_pauses, without = (told(*h, calendar=office).of(Measure.FIRST_RESPONSE) for h in (history, running))
    assert with_pauses == without
