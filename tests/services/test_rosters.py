"""The roster: shifts planned, copied, filled and put back; who is handed work, and who is told, by it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select, update

from frontdesk.db.models import Ticket
from frontdesk.db.models.clocks import Alert, Clock, Escalation
from frontdesk.db.models.teams import Team
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotAllowed, OffShift, ProblemKind, WrongState
from frontdesk.domain.roster import DutyMark, Mark, ShiftDraft, Stance, Tone, monday_of, shift_draft
from frontdesk.domain.roster_check import RosterWeek, Wrong
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.teams import AbsenceDraft
from frontdesk.domain.tickets import Status
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket

DAY = ShiftDraft("Дневная", "Д", "08:00–20:00", "1 ч")
NIGHT = ShiftDraft("Ночная", "Н", "20:00–08:00", "1 ч", tone=Tone.VIOLET)
DUTY = ShiftDraft("Дежурство на дому", "Дж", "20:00–08:00", is_duty=True)


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


@pytest.fixture
def agent(office: Office) -> Desk:
    return desk_of(office, Role.AGENT)


def today(office: Office) -> date:
    return office.facts.day(office.clock())


def front(office: Office) -> int:
    with office.database.read() as session:
        return session.execute(select(Team.id).where(Team.code == "front")).scalar_one()


def week(office: Office, team_id: int | None = None) -> RosterWeek:
    return office.rosters.week(monday_of(today(office)), team_id)


def stance(office: Office, staff_id: int) -> Stance:
    return next(one for one in office.teams.colleagues() if one.id == staff_id).shift.stance


def free_ticket(office: Office) -> int:
    """Nobody's, of the front team, the only one that is open."""
    with office.database.write() as session:
        session.execute(update(Ticket).values(is_open=0))
    id = ticket(office, desk_of(office, Role.CLERK), code="reception.documents")
    with office.database.write() as session:
        row = session.get_one(Ticket, id)
        row.owner_id, row.status, row.queue_at = None, Status.NEW.value, row.opened_at
    return id


def test_a_shift_is_made_changed_and_taken_out_of_use(office: Office, lead: Desk) -> None:
    id = office.shifts.save(lead, DAY)
    (row,) = office.shifts.all()
    assert (row.id, row.hours, row.minutes) == (id, "08:00–20:00", 660)
    later = ShiftDraft("Дневная", "Д", "09:00–21:00", "1 ч")
    office.rosters.put(lead, [Mark(lead.staff_id, today(office), id)])
    with pytest.raises(ChangedMeanwhile):
        office.shifts.save(lead, later, id, later)
    office.shifts.save(lead, later, id, shift_draft(row))
    (person,) = (one for one in week(office).people if one.id == lead.staff_id)
    assert person.minutes == 660
    with pytest.raises(Invalid) as refused:
        office.shifts.save(lead, DAY)
    assert [one.kind for one in refused.value.problems] == [ProblemKind.TAKEN]
    office.shifts.retire(lead, id)
    assert office.shifts.all() == ()
    with pytest.raises(WrongState):
        office.shifts.retire(lead, id)
    other = office.shifts.save(lead, DAY)
    with pytest.raises(Invalid):
        office.shifts.restore(lead, id)
    office.shifts.retire(lead, other)
    office.shifts.restore(lead, id)
    assert [one.id for one in office.shifts.all()] == [id]
    assert office.journal.verify().is_whole


def test_only_who_shapes_teams_plans_and_everybody_looks(office: Office, lead: Desk, agent: Desk) -> None:
    id = office.shifts.save(lead, DAY)
    cell = Mark(agent.staff_id, today(office), id)
    for deed in (
        lambda: office.shifts.save(agent, NIGHT),
        lambda: office.rosters.put(agent, [cell]),
        lambda: office.rosters.copy_week(agent, monday_of(today(office)), [agent.staff_id]),
        lambda: office.rosters.set_duty(agent, DutyMark(front(office), today(office), agent.staff_id, id)),
    ):
        with pytest.raises(NotAllowed):
            deed()
    office.rosters.put(lead, [cell])
    assert stance(office, agent.staff_id) is Stance.ON_SHIFT


def test_what_is_put_can_be_put_back_unless_another_desk_came_between(office: Office, lead: Desk) -> None:
    day, night = office.shifts.save(lead, DAY), office.shifts.save(lead, NIGHT)
    cell = Mark(1, today(office), day)
    was = office.rosters.put(lead, [cell])
    assert was == (Mark(1, today(office), is_blank=True),)
    office.rosters.put(lead, [Mark(1, today(office), night)], [cell])
    with pytest.raises(ChangedMeanwhile):
        office.rosters.put(lead, was, [cell])
    office.rosters.put(lead, was, [Mark(1, today(office), night)])
    (person,) = (one for one in week(office).people if one.id == 1)
    assert person.marks == {}
    assert office.journal.verify().is_whole


def test_the_week_before_is_copied_and_a_pattern_fills_months(office: Office, lead: Desk) -> None:
    id, monday = office.shifts.save(lead, DAY), monday_of(today(office))
    office.rosters.put(lead, [Mark(1, monday, id), Mark(1, monday + timedelta(days=1)), Mark(2, monday, id)])
    now, was = office.rosters.copy_week(lead, monday + timedelta(days=7), [1, 2])
    later = office.rosters.week(monday + timedelta(days=7))
    marks = {person.id: person.marks for person in later.people}
    assert [mark.shift_id for mark in marks[1].values()] == [id, None]
    assert len(marks[2]) == 1
    office.rosters.put(lead, was, now)
    assert not any(person.marks for person in office.rosters.week(monday + timedelta(days=7)).people)
    planned, before = office.rosters.fill(lead, 1, id, "2/2", monday, 4)
    assert len(planned) == len(before) == 28
    (person,) = (one for one in office.rosters.week(monday + timedelta(days=21)).people if one.id == 1)
    assert sum(mark.shift_id is not None for mark in person.marks.values()) in (3, 4)


def test_a_duty_is_of_a_member_and_no_shift_of_work(office: Office, lead: Desk, agent: Desk) -> None:
    duty, team = office.shifts.save(lead, DUTY), front(office)
    with pytest.raises(Invalid):
        office.rosters.put(lead, [Mark(agent.staff_id, today(office), duty)])
    wanted = DutyMark(team, today(office), agent.staff_id, duty)
    was = office.rosters.set_duty(lead, wanted)
    assert was == DutyMark(team, today(office))
    assert week(office, team).duty(agent.staff_id, today(office)) == wanted
    stranger = next(
        one.id
        for one in office.teams.colleagues()
        if one.id not in {row.id for row in week(office, team).people}
    )
    with pytest.raises(Invalid):
        office.rosters.set_duty(lead, DutyMark(team, today(office), stranger, duty))
    with pytest.raises(ChangedMeanwhile):
        office.rosters.set_duty(lead, was, DutyMark(team, today(office), 1, duty))
    office.rosters.set_duty(lead, was, wanted)
    assert week(office, team).duties == ()


def test_off_shift_nobody_is_handed_work_and_is_told_when_they_are(
    office: Office, lead: Desk, agent: Desk, clock: StoppedClock
) -> None:
    free_ticket(office)
    night, duty = office.shifts.save(lead, NIGHT), office.shifts.save(lead, DUTY)
    office.rosters.put(lead, [Mark(agent.staff_id, today(office), night)])
    assert stance(office, agent.staff_id) is Stance.OFF
    with pytest.raises(OffShift) as refused:
        office.tickets.take_next(agent)
    assert refused.value.until is not None
    assert refused.value.until.astimezone(office.facts.zone).hour == 20
    office.rosters.set_duty(
        lead, DutyMark(front(office), today(office) - timedelta(days=1), agent.staff_id, duty)
    )
    with pytest.raises(OffShift):
        office.tickets.take_next(agent)  # the duty of last night is over by now
    clock.forward(seconds=int((refused.value.until - clock()).total_seconds()))
    assert stance(office, agent.staff_id) is Stance.ON_SHIFT
    assert office.tickets.take_next(agent) is not None


def test_a_deputy_off_shift_is_handed_nothing_of_the_absent_either(
    office: Office, lead: Desk, agent: Desk
) -> None:
    free_ticket(office)
    office.absences.plan(lead, AbsenceDraft(0, 1, f"{today(office):%d.%m.%Y}", deputy_id=agent.staff_id))
    office.rosters.put(lead, [Mark(agent.staff_id, today(office))])
    with pytest.raises(OffShift) as refused:
        office.tickets.take_next(agent)
    assert refused.value.until is None
    office.rosters.put(lead, [Mark(agent.staff_id, today(office), is_blank=True)])
    assert office.tickets.take_next(agent) is not None


def test_an_office_without_a_roster_works_as_before(office: Office, agent: Desk) -> None:
    free_ticket(office)
    assert {one.shift.stance for one in office.teams.colleagues()} == {Stance.UNPLANNED}
    assert office.tickets.take_next(agent) is not None
    assert office.tickets.take_next(agent) is None
    assert week(office, front(office)).findings == ()


def test_what_is_wrong_with_a_week_is_found(office: Office, lead: Desk, agent: Desk) -> None:
    id, monday = office.shifts.save(lead, DAY), monday_of(today(office))
    office.rosters.fill(lead, agent.staff_id, id, "5/2", monday, 1)
    last = monday + timedelta(days=4)
    office.absences.plan(
        lead, AbsenceDraft(0, agent.staff_id, f"{last:%d.%m.%Y}", f"{last + timedelta(days=9):%d.%m.%Y}")
    )
    found = {one.wrong: one for one in week(office, front(office)).findings}
    assert (found[Wrong.AWAY].day, found[Wrong.AWAY].staff_id) == (last, agent.staff_id)
    assert found[Wrong.LONG_WEEK].minutes == 44 * 60, "the days away are no work"
    assert "91" in found[Wrong.LONG_WEEK].basis
    saturday = monday + timedelta(days=5)
    empty = {one.day for one in week(office, front(office)).findings if one.wrong is Wrong.UNCOVERED}
    assert empty == {last, saturday}, "who is away covers nothing"
    office.rosters.put(lead, [Mark(agent.staff_id, monday, is_blank=True)])
    empty = {one.day for one in week(office, front(office)).findings if one.wrong is Wrong.UNCOVERED}
    assert empty == {monday, last, saturday}


def test_who_is_on_duty_is_told_instead_of_who_is_off_shift(office: Office, lead: Desk, agent: Desk) -> None:
    id = free_ticket(office)
    office.tickets.take(desk_of(office, Role.SENIOR), id)
    owner, duty = (
        desk_of(office, Role.SENIOR).staff_id,
        office.shifts.save(lead, ShiftDraft("Сутки", "С", "0–24", is_duty=True)),
    )

    def told() -> int | None:
        with office.database.write() as session:
            for alert in session.execute(select(Alert).where(Alert.ticket_id == id)).scalars():
                session.delete(alert)
            clock = session.execute(
                select(Clock)
                .where(Clock.ticket_id == id, Clock.state == "running", Clock.due.is_not(None))
                .limit(1)
            ).scalar_one()
            clock.due = clock.alarm_at = clock.started_at
            session.execute(
                update(Escalation).values(at_percent=10, offset_seconds=None, level=1, action="notify")
            )
        office.alerts.sweep()
        with office.database.read() as session:
            return session.execute(select(Alert.to_staff_id).where(Alert.ticket_id == id).limit(1)).scalar()

    assert told() == owner
    office.rosters.put(lead, [Mark(owner, today(office))])
    assert told() == owner, "nobody is on duty: it waits for whose it is"
    office.rosters.set_duty(lead, DutyMark(front(office), today(office), agent.staff_id, duty))
    assert told() == agent.staff_id
