"""Sent up: to whom, how far, why, by when; both sides are told, and the answer comes back in time or late (R14)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

import pytest
from sqlalchemy import select

from frontdesk.db.models.clocks import Clock
from frontdesk.db.models.teams import Team
from frontdesk.domain.alarms import AlertRow
from frontdesk.domain.errors import Invalid, NotYet, ProblemKind
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Missing
from frontdesk.domain.roster import DutyMark, ShiftDraft
from frontdesk.domain.staff import Desk, Role
from frontdesk.domain.tasks import TaskDraft, TaskKind, TaskRow, UpReason
from frontdesk.services.office import Office
from tests.conftest import StoppedClock
from tests.services.people import desk_of, ticket
from tests.services.test_courses import call


@pytest.fixture
def agent(office: Office) -> Desk:
    return desk_of(office, Role.AGENT)


@pytest.fixture
def lead(office: Office) -> Desk:
    return desk_of(office, Role.LEAD)


def up(id: int, **of: object) -> TaskDraft:
    base: dict[str, object] = {"level": 2, "reason": UpReason.NO_RIGHT}
    return TaskDraft(TaskKind.ESCALATION, "Разрешить перерасчёт за год", ticket_id=id, **(base | of))  # type: ignore[arg-type]


def front(office: Office) -> int:
    with office.database.read() as session:
        return session.execute(select(Team.id).where(Team.code == "front")).scalar_one()


def rung(office: Office, desk: Desk, id: int) -> list[AlertRow]:
    return [row for row in office.alerts.unseen(desk) if row.ticket_id == id]


def titles(rows: Iterable[TaskRow]) -> list[str]:
    return [row.title for row in rows]


def test_it_says_to_whom_how_far_and_why(office: Office, agent: Desk, lead: Desk) -> None:
    id = ticket(office, agent)
    for draft, field in (
        (up(id, to_staff_id=lead.staff_id, level=None), "level"),
        (up(id, to_staff_id=lead.staff_id, level=1), "level"),
        (up(id, to_staff_id=lead.staff_id, reason=None), "reason"),
        (up(id), "to_staff_id"),
        (up(id, to_staff_id=agent.staff_id), "to_staff_id"),
    ):
        with pytest.raises(Invalid) as refused:
            office.tasks.give(agent, draft)
        assert field in {one.field for one in refused.value.problems}
    row = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    assert (row.level, row.reason, row.to) == (2, UpReason.NO_RIGHT, lead.staff.short_name)
    (line,) = (one for one in office.tickets.timeline(id) if one.kind is EventKind.TASK_GIVEN)
    assert (line.data["level"], line.data["why"]) == (2, "no_right")
    assert office.journal.verify().is_whole


def test_its_term_is_of_working_hours_by_the_priority_and_runs_as_a_clock(
    office: Office, agent: Desk, lead: Desk
) -> None:
    id = ticket(office, agent)
    card = office.tickets.card(id)
    hours = office.facts.desk["escalation"][card.priority]
    with office.database.read() as session:
        calendar = office.facts.hours(session)
        due = calendar.add_working_seconds(office.clock(), hours * 3600)
    assert office.tasks.due_up(agent, id) == due
    row = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    assert row.due == due
    (clock,) = (one for one in office.tickets.card(id).clocks if one.measure == "internal")
    assert clock.due == due
    with pytest.raises(Invalid) as refused:
        office.tasks.give(agent, up(id, to_staff_id=lead.staff_id, due=office.clock() - timedelta(hours=1)))
    assert [one.kind for one in refused.value.problems] == [ProblemKind.DATE_BEFORE]
    assert office.journal.verify().is_whole


def test_who_is_asked_is_told_and_the_answer_comes_back(office: Office, agent: Desk, lead: Desk) -> None:
    id = ticket(office, agent)
    row = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    (bell,) = rung(office, lead, id)
    assert (bell.due, bell.text) == (row.due, agent.staff.short_name)
    assert titles(office.tasks.upward(lead)) == [row.title]
    assert office.tasks.upward(agent) == ()
    with pytest.raises(Invalid):
        office.tasks.done(lead, row.id)
    done = office.tasks.done(lead, row.id, "Разрешаю, приказ 14")
    assert not done.is_late(office.clock())
    assert rung(office, lead, id) == []
    (back,) = rung(office, agent, id)
    assert back.text == f"{lead.staff.short_name}: Разрешаю, приказ 14"
    assert office.tasks.upward(lead) == ()
    (clock,) = (one for one in office.tickets.card(id).clocks if one.measure == "internal")
    assert clock.met_at is not None
    assert not clock.is_missed
    assert office.journal.verify().is_whole


def test_a_late_answer_stays_late_and_silence_rings_by_itself(
    office: Office, agent: Desk, lead: Desk, clock: StoppedClock
) -> None:
    id = ticket(office, agent)
    row = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    office.alerts.see(lead, rung(office, lead, id)[0].ids)
    while office.alerts.sweep():
        pass
    clock.forward(days=3)
    while office.alerts.sweep():
        pass
    told = rung(office, agent, id) + rung(office, lead, id)
    assert any(bell.is_missed for bell in told), "nobody answered: both sides hear of it"
    done = office.tasks.done(lead, row.id, "Отказываю")
    assert done.is_late(office.clock())
    line = next(one for one in office.tickets.timeline(id) if one.kind is EventKind.TASK_DONE)
    assert line.data["late"] is True
    with office.database.read() as session:
        stored = session.execute(
            select(Clock).where(Clock.ticket_id == id, Clock.measure == "internal")
        ).scalar_one()
        assert stored.is_missed
    assert office.journal.verify().is_whole


def test_a_team_hears_of_it_or_who_is_on_duty_of_it(office: Office, agent: Desk, lead: Desk) -> None:
    id, team = ticket(office, agent), front(office)
    office.tasks.give(agent, up(id, team_id=team))
    senior = desk_of(office, Role.SENIOR)
    assert len(titles(office.tasks.upward(senior))) == 1
    assert [bell.text for bell in rung(office, senior, id)] == [agent.staff.short_name]
    shift = office.shifts.save(lead, ShiftDraft("Сутки", "С", "0–24", is_duty=True))
    today = office.facts.day(office.clock())
    office.rosters.set_duty(lead, DutyMark(team, today, agent.staff_id, shift))
    other = ticket(office, lead)
    office.tasks.give(lead, up(other, team_id=team))
    assert [bell.text for bell in rung(office, agent, other)] == [lead.staff.short_name]
    assert rung(office, senior, other) == []


def test_taken_back_it_rings_no_more_and_given_back_it_is_owed_again(
    office: Office, agent: Desk, lead: Desk
) -> None:
    id = ticket(office, agent)
    row = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    office.tasks.take_back(agent, row.id)
    assert rung(office, lead, id) == []
    assert office.tasks.upward(lead) == ()
    again = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    office.tasks.done(lead, again.id, "Нет")
    office.tasks.give_back(agent, again.id, "Ответ не по существу")
    assert titles(office.tasks.upward(lead)) == [again.title]
    assert office.journal.verify().is_whole


def test_an_open_one_keeps_the_ticket_open_and_it_is_no_first_contact(
    office: Office, agent: Desk, lead: Desk
) -> None:
    id = ticket(office, agent)
    row = office.tasks.give(agent, up(id, to_staff_id=lead.staff_id))
    with pytest.raises(NotYet) as refused:
        office.tickets.solve(agent, id, call(id))
    assert Missing.REQUESTS in {lack.what for lack in refused.value.lacks}
    office.tasks.done(lead, row.id, "Да")
    assert not office.tickets.solve(agent, id, call(id)).is_first_contact
