"""Problems, and what the causes of incidents weigh."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Ticket
from frontdesk.db.models.incidents import Incident, ProblemRecord
from frontdesk.domain.problems import ProblemRow, Weight


def get(session: Session, id: int, lock: bool = False) -> ProblemRecord | None:
    return session.get(ProblemRecord, id, with_for_update=True if lock else None)


def rows(session: Session) -> tuple[ProblemRow, ...]:
    """Open ones first; the newest on top."""
    mine = select(Incident.problem_id, func.count()).where(Incident.problem_id.is_not(None))
    with_tickets = mine.join(Ticket, Ticket.incident_id == Incident.id)
    counted, tickets = (
        {id: count for id, count in session.execute(question.group_by(Incident.problem_id))}  # noqa: C416 - rows
        for question in (mine, with_tickets)
    )
    order = ProblemRecord.closed_at.is_not(None), ProblemRecord.id.desc()
    return tuple(
        ProblemRow(
            row.id, row.number, row.title, row.category, row.opened_at, row.closed_at, counted.get(row.id, 0),
            tickets.get(row.id, 0), bool(row.error and row.workaround),
        )
        for row in session.execute(select(ProblemRecord).order_by(*order)).scalars()
    )  # fmt: skip


def weights(session: Session, since: datetime | None, by: Weight) -> tuple[tuple[str, int], ...]:
    """(cause, weight) of incidents whose cause is known and which began to be told of `since`."""
    weight = func.count(Incident.id.distinct()) if by is Weight.INCIDENTS else func.count(Ticket.id)
    question = select(Incident.category, weight).where(Incident.category != "", Incident.is_void.is_(False))
    if by is Weight.TICKETS:
        question = question.join(Ticket, Ticket.incident_id == Incident.id)
    if since is not None:
        question = question.where(Incident.opened_at >= since)
    return tuple((*line,) for line in session.execute(question.group_by(Incident.category)))
