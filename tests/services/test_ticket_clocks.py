"""Clocks through the services: nights, holidays, pauses; peers' behaviours by their ids.

The office works Mon–Fri 8–20, Sat 9–14. Norms of a low priority: 8 working hours to the first response,
40 to the solution; of a high one 2 and 8.
"""

from __future__ import annotations

from datetime import datetime

from frontdesk.domain.calendar import SegmentKind
from frontdesk.domain.gate import Outcome
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Group, MessageDraft, MessageKind, QueueFilter, Scope, Status, TicketCard
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import local, ticket

HIGH, LOW = "complaint.service", "advice.booking"


def at(clock: StoppedClock, moment: datetime) -> None:
    clock.now = moment


def call(id: int) -> MessageDraft:
    return MessageDraft(id, MessageKind.CALL, "Поговорили", 60)


def dues(card: TicketCard) -> tuple[datetime, datetime]:
    return card.first_response.due, card.solution.due


def test_a_target_walks_over_the_night(office: Office, desk: Desk, clock: StoppedClock) -> None:
    at(clock, local(17, 19))
    card = office.tickets.card(ticket(office, desk, code=HIGH))
    assert dues(card) == (local(18, 9), local(18, 15))


def test_a_target_walks_over_the_new_year(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """31.12.2026 is a day off (moved there by the government), 1–8 January are holidays by art. 112."""
    at(clock, local(30, 19, month=12))
    card = office.tickets.card(ticket(office, desk, code=HIGH))
    assert card.first_response.due > local(8, 23, month=1, year=2027)


def test_waiting_moves_both_targets_by_working_time_only(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    assert dues(office.tickets.card(id)) == (local(17, 12), local(17, 18))
    at(clock, local(17, 11))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(18, 9))  # 9 hours of the evening and 1 of the morning were working time
    card = office.tickets.resume(desk, id)
    assert dues(card) == (local(18, 10), local(18, 16))
    assert office.tickets.rows((id,))[0].due == local(18, 10)


def test_waiting_over_a_holiday_costs_no_working_time(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """4.11.2026 is the Day of national unity, a Wednesday; the 3rd is a shortened Tuesday."""
    at(clock, local(3, 9))
    id = ticket(office, desk, code=HIGH)
    office.tickets.wait_for_client(desk, id)
    before = office.tickets.card(id)
    closing = next(s.end for s in office.tickets.clocks(id)[1].walk.segments if s.end >= local(3, 17))
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
    _, solution = office.tickets.clocks(id)
    stood = [(s.start, s.end) for s in solution.walk.segments if s.kind is SegmentKind.PAUSED]
    assert stood == [(local(17, 12, 15), local(17, 12, 30)), (local(17, 12, 45), local(17, 13))]
    assert solution.used_seconds == 30 * 60
    assert card.solution.due == solution.due == local(18, 8, 30)


def test_no_pause_no_break_zb_01(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZB-01: opened and solved without waiting."""
    at(clock, local(17, 12))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 12, 30))
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    _, solution = office.tickets.clocks(id)
    assert SegmentKind.PAUSED not in {segment.kind for segment in solution.walk.segments}
    assert solution.used_seconds == 30 * 60


def test_a_pause_over_midnight_is_one_pause_zb_05(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZB-05: 23:45–00:45; outside the office's hours it moves nothing."""
    at(clock, local(17, 19))
    id = ticket(office, desk, code=HIGH)
    before = dues(office.tickets.card(id))
    at(clock, local(17, 23, 45))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(18, 0, 45))
    assert dues(office.tickets.resume(desk, id)) == before


def test_a_reopened_ticket_keeps_the_solution_target_moved_by_its_pause_zr_03(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """ZR-03: new, worked on, 30 minutes of waiting, closed and opened again: the target is norm + pause.

    There the pause before the closing is not counted (75 minutes stay 75); an office that waited for the
    client counts it, as ZR-11 does.
    """
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 11, 30))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 12))
    office.tickets.solve(desk, id, outcome=Outcome.DONE)
    card = office.tickets.resume(desk, id)
    assert (card.status, card.solution.met_at) == (Status.IN_WORK, None)
    assert card.solution.due == local(17, 18, 30)
    assert office.tickets.clocks(id)[1].due == card.solution.due


def test_waiting_is_left_out_of_the_walk_zr_11(office: Office, desk: Desk, clock: StoppedClock) -> None:
    """ZR-11: 30 minutes of waiting inside the walk put the target 30 minutes later."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 10, 30))
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 11))
    assert dues(office.tickets.resume(desk, id)) == (local(17, 12, 30), local(17, 18, 30))


def test_what_was_not_answered_stays_overdue_from_its_target_zr_01_cw_01(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """ZR-01, CW-01: no first response; the target stays where the norm put it, and it is missed."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    at(clock, local(17, 16))
    reply, _ = office.tickets.clocks(id)
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
    _, solution = office.tickets.clocks(id)
    assert solution.used_seconds == 70 * 60
    assert solution.left_seconds == (480 - 70) * 60


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
    assert dues(office.tickets.resume(desk, id)) == (local(17, 13), local(17, 19))


def test_the_target_is_gone_while_waiting_and_later_afterwards_rt_17(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """RT-17: on «stalled» no due time is shown; reopened, it is later than before."""
    at(clock, local(17, 10))
    id = ticket(office, desk, code=LOW)
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
    card = office.tickets.solve(desk, id, outcome=Outcome.DONE)
    assert card.solution.met_at == clock.now
    assert card.solution.due > clock.now, "three days of waiting for the client are not our delay"
    assert card.first_response.due > clock.now


def test_answering_a_ticket_that_waits_counts_its_pause(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    at(clock, local(17, 10))
    id = ticket(office, desk, code=HIGH)
    office.tickets.wait_for_client(desk, id)
    at(clock, local(17, 15))
    card = office.tickets.say(desk, call(id))
    assert card.first_response.due == local(17, 17)
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
