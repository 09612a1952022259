"""Warnings and escalations: inside working hours, each once, and why a term was broken.

The office works Mon–Fri 8–20, Sat 9–14; a ticket of a high priority is answered in 2 working hours, solved in 8.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from frontdesk import home
from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import Alert, Clock, Escalation
from frontdesk.domain.alarms import AlertRow
from frontdesk.domain.errors import NotAllowed
from frontdesk.domain.events import EventKind
from frontdesk.domain.measures import Measure
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.ticket_cards import MessageDraft
from frontdesk.domain.tickets import MessageKind, Priority, priority
from frontdesk.services.office import Office, open_office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, kinds, local, ticket

HIGH = "complaint.service"


def quiet(office: Office) -> None:
    """What the seeded tickets have to tell is told."""
    while office.alerts.sweep():
        pass


def alerts_of(office: Office, id: int) -> list[tuple[str, int, str]]:
    """(measure, level, action) of what somebody was told, in order."""
    with office.database.read() as session:
        question = (
            select(Clock.measure, Alert.level, Alert.action)
            .join_from(Alert, Clock)
            .where(Alert.ticket_id == id, Alert.seen_at.is_(None))
            .order_by(Alert.id)
        )
        return [tuple(row) for row in session.execute(question)]


def mine(office: Office, desk: Desk, id: int) -> list[AlertRow]:
    return [row for row in office.alerts.unseen(desk) if row.ticket_id == id]


def answered(office: Office, desk: Desk, clock: StoppedClock, at: datetime) -> int:
    clock.now = at
    id = ticket(office, desk, code=HIGH)
    office.tickets.say(desk, MessageDraft(id, MessageKind.CALL, "Поговорили", 60))
    return id


def test_the_owner_is_warned_at_three_quarters_and_the_lead_at_the_edge(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    quiet(office)
    id = answered(office, desk, clock, local(17, 10))
    lead = desk_of(office, Role.LEAD)
    steps = []
    for hour in (15, 16, 17, 18):
        clock.now = local(17, hour, 20)
        quiet(office)
        steps.append(alerts_of(office, id))
    assert steps[0] == []
    assert steps[1] == [("solution", 1, "notify")]
    assert steps[2] == [*steps[1], ("solution", 2, "ask_team")]
    assert steps[3] == [*steps[2], ("solution", 3, "notify")]
    (row,) = mine(office, desk, id)
    assert (row.measure, row.is_missed) == (Measure.SOLUTION, True)
    assert [alert.level for alert in mine(office, lead, id)] == [3]


def test_nothing_is_done_twice(office: Office, desk: Desk, clock: StoppedClock) -> None:
    quiet(office)
    id = answered(office, desk, clock, local(17, 10))
    clock.now = local(17, 16, 20)
    quiet(office)
    before = alerts_of(office, id)
    for _ in range(3):
        quiet(office)
    assert alerts_of(office, id) == before == [("solution", 1, "notify")]


def test_two_desks_that_sweep_at_once_do_everything_once(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    quiet(office)
    ids = [answered(office, desk, clock, local(17, 10)) for _ in range(6)]
    clock.now = local(17, 16, 20)
    other = open_office(office.database, clock, home.resources())
    sweeps = [threading.Thread(target=quiet, args=(one,)) for one in (office, other)]
    for sweep in sweeps:
        sweep.start()
    for sweep in sweeps:
        sweep.join()
    assert [alerts_of(office, id) for id in ids] == [[("solution", 1, "notify")]] * 6


def test_a_warning_of_the_night_waits_for_the_opening_w_31(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """W-31. The target is at 20:00, the closing of Tuesday; the lead is told on Wednesday at 8:00."""
    quiet(office)
    id = answered(office, desk, clock, local(17, 12))
    clock.now = local(17, 20, 30)
    quiet(office)
    told = len(alerts_of(office, id))
    with office.database.read() as session:
        question = select(Clock.alarm_at).where(
            Clock.ticket_id == id, Clock.measure == Measure.SOLUTION.value
        )
        assert session.execute(question).scalar_one() == local(18, 8)
    clock.now = local(18, 7, 59)
    quiet(office)
    assert len(alerts_of(office, id)) == told
    clock.now = local(18, 8)
    quiet(office)
    assert alerts_of(office, id)[told:] == [("solution", 3, "notify")]


def test_an_answer_that_nobody_gave_is_told_to_the_owner_and_the_lead_only_cw_01(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    quiet(office)
    clock.now = local(17, 10)
    id, other = ticket(office, desk, code=HIGH), desk_of(office, Role.CLERK)
    clock.now = local(17, 14)
    quiet(office)
    assert office.tickets.card(id).first_response.is_missed
    told = [len(mine(office, who, id)) for who in (desk, desk_of(office, Role.LEAD), other)]
    assert told == [1, 1, 0]


def test_a_solution_that_is_late_is_told_likewise_cw_03(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    quiet(office)
    id, other = answered(office, desk, clock, local(17, 8)), desk_of(office, Role.CLERK)
    clock.now = local(17, 17)
    quiet(office)
    assert office.tickets.card(id).solution.is_missed
    told = [len(mine(office, who, id)) for who in (desk, desk_of(office, Role.LEAD), other)]
    assert told == [1, 1, 0]


def test_three_misses_of_a_ticket_are_two_notices_and_one_line_cw_05(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    quiet(office)
    clock.now = local(17, 8)
    id = ticket(office, desk, code=HIGH)
    office.tickets.say(desk, MessageDraft(id, MessageKind.INCOMING, "Когда ответите?"))
    clock.now = local(17, 17)
    quiet(office)
    missed = [view.measure for view in office.tickets.card(id).clocks if view.is_missed]
    assert set(missed) == {Measure.FIRST_RESPONSE, Measure.NEXT_ANSWER, Measure.SOLUTION}
    assert [len(mine(office, who, id)) for who in (desk, desk_of(office, Role.LEAD))] == [1, 1]
    assert kinds(office.tickets.timeline(id)).count(EventKind.TICKET_ESCALATED) == 1


def test_levels_raise_the_priority_one_after_another_and_leave_the_target_ge_03(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    """GE-03: 60 minutes before a target of two hours: normal → high; 30 before, if high: critical."""
    with office.database.write() as session:
        session.execute(update(Escalation).values(measure=Measure.KEEP_INFORMED.value))
        for place, (minutes, level) in enumerate(((60, "normal"), (30, "high"))):
            session.add(
                Escalation(
                    position=20 + place, measure="first_response", offset_seconds=-minutes * 60,
                    priority=level, level=4, action="raise",
                )
            )  # fmt: skip
    quiet(office)
    clock.now = local(17, 10)
    usual = next(
        s.code for s in office.tickets.subjects() if priority(s.impact, s.urgency) is Priority.NORMAL
    )
    id = ticket(office, desk, code=usual)
    due = office.tickets.card(id).first_response.due
    seen = []
    for before in (timedelta(hours=2), timedelta(minutes=59), timedelta(minutes=29), -timedelta(minutes=5)):
        clock.now = due - before
        quiet(office)
        seen.append(office.tickets.card(id).priority)
    assert seen == [Priority.NORMAL, Priority.HIGH, Priority.CRITICAL, Priority.CRITICAL]
    assert office.tickets.card(id).first_response.due == due


def test_a_ticket_may_go_to_the_lead(office: Office, desk: Desk, clock: StoppedClock) -> None:
    with office.database.write() as session:
        session.execute(update(Escalation).values(measure=Measure.KEEP_INFORMED.value))
        step = Escalation(
            position=20, measure="solution", offset_seconds=0, level=3, action="reassign", priority=None
        )
        session.add(step)
    quiet(office)
    id, lead = answered(office, desk, clock, local(17, 10)), desk_of(office, Role.LEAD)
    clock.now = local(17, 18, 1)
    quiet(office)
    assert office.tickets.card(id).owner_id == lead.staff_id


def test_what_waits_or_is_done_alarms_nobody(office: Office, desk: Desk, clock: StoppedClock) -> None:
    quiet(office)
    ids = [answered(office, desk, clock, local(17, 10)) for _ in range(2)]
    office.tickets.wait_for_client(desk, ids[0])
    office.tickets.solve(desk, ids[1])
    clock.now = local(18, 18)
    quiet(office)
    assert [alerts_of(office, id) for id in ids] == [[], []]


def test_what_was_seen_is_seen_and_of_others_stays(office: Office, desk: Desk, clock: StoppedClock) -> None:
    quiet(office)
    id, lead = answered(office, desk, clock, local(17, 8)), desk_of(office, Role.LEAD)
    clock.now = local(17, 17)
    quiet(office)
    (row,) = mine(office, desk, id)
    assert office.alerts.see(lead, row.ids) == 0
    assert office.alerts.see(desk, row.ids) == len(row.ids)
    assert mine(office, desk, id) == []
    assert mine(office, lead, id)


def test_the_lead_sees_which_tickets_will_be_late_at_this_pace(
    office: Office, desk: Desk, clock: StoppedClock
) -> None:
    lead = desk_of(office, Role.LEAD)
    with pytest.raises(NotAllowed):
        office.alerts.forecast(desk_of(office, Role.CLERK))
    clock.now = local(18, 10)
    before = office.alerts.forecast(lead)
    assert before, "by the next day some of the seeded tickets are late"
    assert [row.due for row in before] == sorted(row.due for row in before)
    assert all(row.due < clock.now for row in before if row.expected is None)
    id = answered(office, desk, clock, local(18, 10))
    office.tickets.solve(desk, id)
    team = office.tickets.card(id).team_id
    clock.now = local(18, 11)
    after = [row for row in office.alerts.forecast(lead) if row.expected is not None]
    assert after, "one solved in sixteen hours: the team's whole queue will wait"
    with office.database.read() as session:
        assert {session.get_one(Ticket, row.ticket_id).team_id for row in after} == {team}
