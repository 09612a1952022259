"""Clocks through the services: nights, holidays, pauses; peers' behaviours by their ids.

The office works Mon–Fri 8–20, Sat 9–14. Norms of a low priority: 8 working hours to the first response,
40 to the solution; of a high one 2 and 8.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from frontdesk.domain.clocks import ClockState
from frontdesk.domain.errors import Invalid, NotAllowed, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import Group, MessageKind, QueueFilter, Scope, Status
from frontdesk.domain.working_time import SegmentKind
from frontdesk.services import proving
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, excused, local, ticket

HIGH, LOW = "complaint.service", "advice.booking"


def at(clock: StoppedClock, moment: datetime) -> None:
    clock.now = moment


def call(id: int) -> MessageDraft:
    return MessageDraft(id, MessageKind.CALL, "Поговорили", 60)


def dues(card: TicketCard) -> tuple[datetime, datetime]:
    return card.first_response.due, card.solution.due


def walked(office: Office, id: int, measure: Measure = Measure.SOLUTION) -> ClockState:
    """The last cycle."""
    return [state for state in office.tickets.clocks(id) if state.clock.measure is measure][-1]


def test_a_target_walks_over_the_night(office: Office, desk: Desk, clock: StoppedClock) -> None:
    at(clock, local(17, 19))
    card = office.tickets.card(ticket(office, desk, code=HIGH))
    assert dues(card) == (local(18, 9), local(18, 15))


def test_a_target_walks_over_the_new_year(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """31.12.2026 is a day off (moved there by the government), 1–8 January are holidays by art. 112."""
    at(clock, local(30, 19, month=12))
    card = office.tickets.card(ticket(office, desk, code=HIGH))
    assert card.first_response.due > local(8, 23, month=1, year=2027)


def test_waiting_moves_the_solution_by_working_time_only_and_the_first_response_not_at_all(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    assert dues(office.tickets.card(id)) == (local(17, 12), local(17, 18))
    at(clock, local(17, 11))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(18, 9))  # 9 hours of the evening and 1 of the morning were working time
    card = office.tickets.resume(desk, id)
    assert dues(card) == (local(17, 12), local(18, 16))
    assert office.tickets.rows((id,))[0].due == local(17, 12)


def test_waiting_over_a_holiday_costs_no_working_time(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """4.11.2026 is the Day of national unity, a Wednesday; the 3rd is a shortened Tuesday."""
    at(clock, local(3, 9))
    id = ticket(office, desk, code=HIGH)
    office.tickets.wait_for_client(desk, id)
    before = office.tickets.card(id)
    closing = next(s.end for s in walked(office, id).walk.segments if s.end >= local(3, 17))
    at(clock, local(5, 8))
    card = office.tickets.resume(desk, id)
    assert card.solution.due == local(5, 16), "the whole norm lies after the pause"
    assert before.solution.due < card.solution.due
    assert closing <= local(3, 20)


def test_two_pauses_count_both_and_none_twice_zb_03(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZB-03: 12:15–12:30 and 12:45–13:00 are the breaks; the second ends with the solution."""
    at(clock, local(17, 12))
    id = ticket(office, desk, code=HIGH)
    for minute, deed in ((15, "wait"), (30, "go on"), (45, "wait")):
        at(clock, local(17, 12, minute))
        (office.tickets.wait_for_client if deed == "wait" else office.tickets.resume)(desk, id)
    at(clock, local(17, 13))
    card = office.tickets.solve(desk, id, outcome=Outcome.DONE)
    state = walked(office, id)
    stood = [(s.start, s.end) for s in state.walk.segments if s.kind is SegmentKind.PAUSED]
    assert stood == [(local(17, 12, 15), local(17, 12, 30)), (local(17, 12, 45), local(17, 13))]
    assert state.used_seconds == 30 * 60
    assert card.solution.due == state.due == local(18, 8, 30)


def test_no_pause_no_break_zb_01(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZB-01: opened and solved without waiting."""
    at(clock, local(17, 12))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 12, 30))
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    state = walked(office, id)
    assert SegmentKind.PAUSED not in {segment.kind for segment in state.walk.segments}
    assert state.used_seconds == 30 * 60


def test_a_pause_over_midnight_is_one_pause_zb_05(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZB-05: 23:45–00:45; outside the office's hours it moves nothing."""
    at(clock, local(17, 19))
    id = ticket(office, desk, code=HIGH)
    before = dues(office.tickets.card(id))
    at(clock, local(17, 23, 45))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(18, 0, 45))
    assert dues(office.tickets.resume(desk, id)) == before


def test_a_reopened_ticket_gets_a_new_cycle_and_the_old_one_is_kept_zr_03(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """ZR-03 goes on with the old target; here a reopened case is owed the whole norm anew, from its reopening."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 11, 30))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 12))
    kept = office.tickets.solve(desk, id, outcome=Outcome.DONE).solution
    card = office.tickets.resume(desk, id)
    assert (card.status, card.solution.met_at, card.solution.cycle) == (Status.IN_WORK, None, 2)
    assert card.solution.due == local(17, 20)
    assert kept in card.clocks
    assert (kept.due, kept.difference) == (local(17, 18, 30), (480 - 90) * 60)


def test_waiting_is_left_out_of_the_walk_zr_11(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZR-11: 30 minutes of waiting inside the walk put the target 30 minutes later."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 10, 30))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 11))
    assert dues(office.tickets.resume(desk, id)) == (local(17, 12), local(17, 18, 30))


def test_what_was_not_answered_stays_overdue_from_its_target_zr_01_cw_01(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """ZR-01, CW-01: no first response; the target stays where the norm put it, and it is missed."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 16))
    reply = walked(office, id, Measure.FIRST_RESPONSE)
    assert reply.due == local(17, 12)
    assert reply.failed
    assert office.tickets.rows((id,))[0].due_is_reply
    assert id in office.tickets.queue(desk, QueueFilter(Scope.MINE, frozenset({Group.OVERDUE}))).ids


def test_solved_in_time_leaves_what_was_not_used_zr_09(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """ZR-09: solved 70 minutes after opening under a longer norm: used 70, left the rest."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 11, 10))
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    state = walked(office, id)
    assert state.used_seconds == 70 * 60
    assert state.left_seconds == (480 - 70) * 60


def test_going_on_without_a_pause_leaves_the_target_and_with_one_moves_it_rt_19(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """RT-19: stalled for a moment, and for an hour."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    before = dues(office.tickets.card(id))
    office.tickets.wait_for_client(desk, id)
    assert dues(office.tickets.resume(desk, id)) == before
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 11))
    assert dues(office.tickets.resume(desk, id)) == (local(17, 12), local(17, 19))


def test_the_target_is_gone_while_waiting_and_later_afterwards_rt_17(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """RT-17: on «stalled» no due time is shown; reopened, it is later than before."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=LOW)
    office.tickets.say(desk, call(id))
    before = office.tickets.rows((id,))[0].due
    office.tickets.wait_for_client(desk, id)
    assert office.tickets.rows((id,))[0].due is None
    at(clock, local(17, 15))
    office.tickets.resume(desk, id)
    after = office.tickets.rows((id,))[0].due
    assert before is not None
    assert after is not None
    assert after > before


def test_solving_a_ticket_that_waits_counts_its_pause(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    office.tickets.wait_for_client(desk, id)
    at(clock, local(20, 10))
    card = office.tickets.solve(desk, excused(office, desk, id), outcome=Outcome.DONE)
    assert card.solution.met_at == clock.now
    assert card.solution.due > clock.now, "three days of waiting for the client are not our delay"
    assert card.first_response.due == local(17, 12)
    assert card.first_response.is_missed, "nobody had said anything"


def test_the_first_response_runs_though_the_ticket_waits(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 15))
    card = office.tickets.say(desk, call(id))
    assert (card.first_response.due, card.first_response.is_missed) == (local(17, 12), True)
    assert card.first_response.met_at == local(17, 15)
    assert card.status is Status.WAITING_CLIENT


def test_after_the_first_response_the_queue_shows_the_solution(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    row = office.tickets.rows((id,))[0]
    assert (row.due, row.due_is_reply, row.norm_seconds) == (local(17, 12), True, 7200)
    office.tickets.say(desk, call(id))
    row = office.tickets.rows((id,))[0]
    assert (row.due, row.due_is_reply, row.norm_seconds) == (local(17, 18), False, 28800)


def test_a_target_may_be_a_date_that_was_agreed_on(office: Office, desk: Desk, clock: StoppedClock) -> None:
    at(clock, local(17, 10))
    clerk = desk_of(office, Role.CLERK)
    id = ticket(office, desk, code=LOW)
    norm = office.tickets.card(id).solution
    with pytest.raises(Invalid):
        office.courses.want_by(desk, id, local(18, 18), " ")
    with pytest.raises(Invalid):
        office.courses.want_by(desk, id, local(17, 9), "к похоронам")
    sooner = office.courses.want_by(clerk, id, local(18, 18), "к поездке")
    assert (sooner.solution.due, sooner.solution.started_at) == (local(18, 18), norm.started_at)
    with pytest.raises(NotAllowed):
        office.courses.want_by(clerk, id, local(30, 18), "не успеваем")
    waits = office.tickets.wait_for_client(clerk, id)
    assert not waits.solution.paused, "a date waits for nobody"
    office.tickets.resume(desk, id)
    later = office.courses.want_by(desk, id, local(30, 18), "клиент согласен")
    assert later.solution.due == local(30, 18)
    line = office.tickets.timeline(id, 1)[0]
    assert (line.kind, line.data["reason"]) == (EventKind.TICKET_TARGET, "клиент согласен")
    assert walked(office, id).due == local(30, 18)
    assert later.was is not None
    office.undoing.ticket(desk, later.was, EventKind.TICKET_TARGET)
    assert office.tickets.card(id).solution.due == local(18, 18)
    back = office.courses.want_by(desk, id, None, "дата отпала")
    assert back.solution.due == norm.due
    assert back.number not in proving.differing(office.database, office.facts, clock())[1]


def test_a_merged_ticket_has_its_date_back_when_it_stands_apart(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    kept, gone = ticket(office, desk, code=LOW), ticket(office, desk, code=LOW)
    office.courses.want_by(desk, gone, local(18, 18), "к поездке")
    clock.forward(hours=1)
    merge = office.joins.merge(desk, kept, gone)
    assert office.tickets.card(kept).solution.due == local(18, 18)
    office.joins.undo(desk, merge)
    assert office.tickets.card(gone).solution.due == local(18, 18)
    numbers = {office.tickets.card(id).number for id in (kept, gone)}
    assert not numbers & set(proving.differing(office.database, office.facts, clock())[1])


def test_a_norm_that_is_out_of_use_is_still_owed_to_what_came_before(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    legal = replace(office.targets.rows()[0], id=0, name="По телефону", priority=None, channel="phone",
                    kind="question", norms={Measure.SOLUTION: 3600})  # fmt: skip
    row = office.targets.save(desk, legal)
    old = office.tickets.card(ticket(office, desk, code=LOW))
    assert old.solution.due == local(17, 11)
    at(clock, local(18, 10))
    assert office.targets.retire(desk, row) is None
    assert row not in [one.id for one in office.targets.in_use()]
    assert office.tickets.card(old.id).solution.due == old.solution.due
    assert office.tickets.card(ticket(office, desk, code=LOW)).solution.due > local(18, 11)
    with pytest.raises(WrongState):
        office.targets.retire(desk, row)
    office.targets.restore(desk, row, None)
    office.targets.move(desk, row, -1)
    assert [one.id for one in office.targets.in_use()][-2] == row
    with pytest.raises(NotAllowed):
        office.targets.retire(desk_of(office, Role.CLERK), row)
