"""Incidents: which tickets came lately, and which belong together."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import exists, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Ticket
from frontdesk.db.models.incidents import Incident
from frontdesk.domain.incidents import IncidentRow

LATEST = 1000  # of the newest tickets are looked through: an office opens fewer in half an hour


def lately(
    session: Session, since: datetime, teams: Collection[int] | None, subject_id: int | None = None
) -> tuple[tuple[int, int, datetime], ...]:
    """(id, subject, moment) of the newest tickets that belong to no incident; `teams` None: of all of them.

    A range of the key, so that a million older tickets cost nothing.
    """
    newest = session.execute(select(func.max(Ticket.id))).scalar() or 0
    question = select(Ticket.id, Ticket.subject_id, Ticket.opened_at).where(
        Ticket.id > newest - LATEST,
        Ticket.opened_at > since,
        Ticket.incident_id.is_(None),
        Ticket.merged_into.is_(None),
    )
    if teams is not None:
        question = question.where(or_(Ticket.team_id.is_(None), Ticket.team_id.in_(sorted(teams))))
    if subject_id is not None:
        question = question.where(Ticket.subject_id == subject_id)
    return tuple((*line,) for line in session.execute(question.order_by(Ticket.id)))


def subjects(session: Session) -> frozenset[int]:
    """Those that an incident stands on."""
    question = select(Incident.subject_id).where(Incident.closed_at.is_(None))
    return frozenset(session.execute(question).scalars())


def of_subject(session: Session, subject_id: int) -> Incident | None:
    """The one that stands on the subject."""
    question = select(Incident).where(Incident.subject_id == subject_id, Incident.closed_at.is_(None))
    return session.execute(question.order_by(Incident.id.desc()).limit(1)).scalar()


def get(session: Session, id: int, lock: bool = False) -> Incident | None:
    return session.get(Incident, id, with_for_update=True if lock else None)


def standing(session: Session, teams: Collection[int] | None) -> Incident | None:
    """The newest one with a ticket of these teams."""
    question = select(Incident).where(Incident.closed_at.is_(None)).order_by(Incident.id.desc()).limit(1)
    if teams is not None:
        theirs = or_(Ticket.team_id.is_(None), Ticket.team_id.in_(sorted(teams)))
        question = question.where(exists().where(Ticket.incident_id == Incident.id, theirs))
    return session.execute(question).scalar()


def ticket_ids(session: Session, incident_id: int, open_only: bool = False) -> tuple[int, ...]:
    question = select(Ticket.id).where(Ticket.incident_id == incident_id).order_by(Ticket.id)
    return tuple(session.execute(question.where(Ticket.is_open == 1) if open_only else question).scalars())


def row(session: Session, incident: Incident) -> IncidentRow:
    all_of, open_ones = (len(ticket_ids(session, incident.id, only)) for only in (False, True))
    return IncidentRow(
        incident.id, incident.number, incident.title, incident.subject_id, incident.opened_at,
        incident.closed_at, all_of, open_ones,
    )  # fmt: skip
