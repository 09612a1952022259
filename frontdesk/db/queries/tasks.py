"""Registers of tasks and requests, and the promises of a ticket."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Client, Staff, Ticket
from frontdesk.db.models.links import Promise
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import Team
from frontdesk.db.queries.sight import Sight, seen
from frontdesk.domain.names import initials_after
from frontdesk.domain.tasks import PromiseRow, TaskFilter, TaskKind, TaskRow, UpReason, Way

MANY = 500  # lines of a register
_From, _To = aliased(Staff), aliased(Staff)
_ROWS = (
    select(Task, Ticket.number, Client, _From, _To, Team.name)
    .outerjoin(Ticket, Ticket.id == Task.ticket_id)
    .outerjoin(Client, Client.id == Task.client_id)
    .join(_From, _From.id == Task.from_staff_id)
    .outerjoin(_To, _To.id == Task.to_staff_id)
    .outerjoin(Team, Team.id == Task.team_id)
)


def of_ticket(session: Session, ticket_id: int) -> tuple[TaskRow, ...]:
    """Open ones first, by term."""
    question = _ROWS.where(Task.ticket_id == ticket_id).order_by(Task.done_at.is_not(None), Task.due, Task.id)
    return tuple(_row(line) for line in session.execute(question))


def one(session: Session, id: int) -> TaskRow | None:
    line = session.execute(_ROWS.where(Task.id == id)).first()
    return _row(line) if line else None


def register(
    session: Session, asked: TaskFilter, now: datetime, sight: Sight | None = None
) -> tuple[TaskRow, ...]:
    """The nearest terms first; of what is done the newest. With a sight, what is one's own or of a ticket seen."""
    question = _ROWS.limit(MANY)
    if sight is not None:
        mine = or_(Task.to_staff_id == sight.staff_id, Task.from_staff_id == sight.staff_id)
        question = question.where(or_(Task.ticket_id.is_(None), mine, seen(sight)))
    if asked.kinds:
        question = question.where(Task.kind_of.in_([kind.value for kind in asked.kinds]))
    if asked.to_staff_id is not None:
        question = question.where(Task.to_staff_id == asked.to_staff_id)
    if asked.is_late:
        question = question.where(Task.done_at.is_(None), Task.due < now)
    elif not asked.with_done:
        question = question.where(Task.done_at.is_(None))
    return tuple(_row(line) for line in session.execute(question.order_by(Task.due, Task.id)))


def upward(session: Session, staff_id: int, teams: Collection[int]) -> tuple[TaskRow, ...]:
    """Open escalations to a person or to teams, the nearest term first."""
    mine = or_(Task.to_staff_id == staff_id, and_(Task.to_staff_id.is_(None), Task.team_id.in_(teams)))
    question = _ROWS.where(Task.kind_of == TaskKind.ESCALATION.value, Task.done_at.is_(None), mine)
    return tuple(_row(line) for line in session.execute(question.order_by(Task.due, Task.id)))


def is_escalated(session: Session, ticket_id: int) -> bool:
    """Somebody above was asked, answered by now or not."""
    asked = Task.ticket_id == ticket_id, Task.kind_of == TaskKind.ESCALATION.value
    return session.execute(select(Task.id).where(*asked).limit(1)).first() is not None


def promises(session: Session, ticket_id: int) -> tuple[PromiseRow, ...]:
    question = (
        select(Promise, Staff).join(Staff, Staff.id == Promise.staff_id).where(Promise.ticket_id == ticket_id)
    )
    return tuple(
        PromiseRow(row.id, row.text, row.due, _short(person), row.kept_at, row.broken_at)
        for row, person in session.execute(question.order_by(Promise.due, Promise.id))
    )


def _row(line: Any) -> TaskRow:
    task, number, client, giver, taker, team = line
    return TaskRow(
        id=task.id,
        version=task.version,
        kind=TaskKind(task.kind_of),
        title=task.title,
        text=task.text,
        ticket_id=task.ticket_id,
        ticket_number=number,
        client_id=task.client_id,
        client_short=_short(client) if client else "",
        from_short=_short(giver),
        to_staff_id=task.to_staff_id,
        to=task.party or (_short(taker) if taker else team or ""),
        way=Way(task.way) if task.way else None,
        opened_at=task.opened_at,
        due=task.due,
        done_at=task.done_at,
        answer=task.answer,
        is_checked=task.checked_by is not None,
        level=task.level,
        reason=UpReason(task.reason) if task.reason else None,
    )


def _short(person: Any) -> str:
    return initials_after(person.surname, person.given, person.patronymic)
