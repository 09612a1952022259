"""What sending a ticket up has over any other request: a term by its own norm, and both sides told (R14)."""

from __future__ import annotations

from datetime import datetime

from frontdesk.db.database import Session
from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.clocks import Alert
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import alerts, roster
from frontdesk.db.queries.teams import short
from frontdesk.domain.alarms import LINE, OWNER
from frontdesk.domain.measures import Action
from frontdesk.services import clocks_of
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

HOUR = 3600


def due(session: Session, facts: Facts, ticket: Ticket, team_id: int | None, now: datetime) -> datetime:
    """By when the level above answers: so many hours of the team that is asked, by the ticket's priority."""
    team = session.get(Team, team_id) if team_id is not None else None
    own = team.calendar_id if team is not None else None
    hours = facts.calendars(session)[own] if own else facts.hours(session)
    norm = int(facts.desk["escalation"][ticket.priority])
    return hours.known(now).add_working_seconds(now, norm * HOUR)


def tell_up(session: Session, facts: Facts, task: Task, by: str, clock: Clock) -> None:
    """The bell of who is asked: the person, or of a team its person on duty, else everybody of it."""
    assert task.ticket_id is not None  # checked of every escalation
    now = clock()
    clocks_of.settle(session, facts, clock)
    person = task.to_staff_id or roster.on_duty(session, task.team_id, now)
    session.add(
        Alert(
            ticket_id=task.ticket_id, clock_id=alerts.clock_of_task(session, task.ticket_id, task.id), level=LINE,
            action=Action.NOTIFY.value, at=now, text=by, to_staff_id=person,
            to_team_id=None if person else task.team_id,
        )
    )  # fmt: skip
    session.flush()


def tell_back(session: Session, task: Task, by: int, now: datetime) -> None:
    """The answer, to who asked; the question rings no more."""
    assert task.ticket_id is not None
    hush(session, task)
    if by == task.from_staff_id:
        return
    name = short(session.get_one(Staff, by))
    session.add(
        Alert(
            ticket_id=task.ticket_id, level=OWNER, action=Action.NOTIFY.value, at=now, text=f"{name}: {task.answer}",
            to_staff_id=task.from_staff_id,
        )
    )  # fmt: skip
    session.flush()


def hush(session: Session, task: Task) -> None:
    """What was rung for a question that stands no more."""
    assert task.ticket_id is not None
    alerts.silence(session, alerts.clock_of_task(session, task.ticket_id, task.id))
