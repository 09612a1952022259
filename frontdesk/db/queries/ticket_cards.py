"""Questions about one ticket: its card, what belongs to it, what may join it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import (
    Integer,
    bindparam,
    func,
    select,
)
from sqlalchemy.orm import Session

from frontdesk.db.models import (
    Claim,
    ClientContact,
    ClientPhone,
    Event,
    Message,
    Staff,
    Subject,
    Ticket,
    Visit,
)
from frontdesk.db.queries.tasks import is_escalated
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.events import EventKind
from frontdesk.domain.names import initials_after
from frontdesk.domain.ticket_cards import SubjectRow
from frontdesk.domain.tickets import Level

_OF_CLIENT = (
    select(Ticket.id)
    .where(Ticket.client_id == bindparam("client"))
    .order_by(Ticket.id.desc())
    .limit(bindparam("limit", type_=Integer()))
)


def get(session: Session, id: int, lock: bool = False) -> Ticket | None:
    return session.get(Ticket, id, with_for_update=True if lock else None)


def owner_name(session: Session, ticket: Ticket) -> str:
    owner = session.get(Staff, ticket.owner_id) if ticket.owner_id else None
    return initials_after(owner.surname, owner.given, owner.patronymic) if owner else ""


def claim_ids(session: Session, ticket_id: int) -> tuple[int, ...]:
    return tuple(
        session.execute(select(Claim.id).where(Claim.ticket_id == ticket_id).order_by(Claim.id)).scalars()
    )


def visit_ids(session: Session, ticket_id: int) -> tuple[int, ...]:
    return tuple(
        session.execute(select(Visit.id).where(Visit.ticket_id == ticket_id).order_by(Visit.id)).scalars()
    )


def of_client(session: Session, client_id: int, limit: int = 100) -> tuple[int, ...]:
    """A client's tickets, newest first."""
    return tuple(session.execute(_OF_CLIENT, {"client": client_id, "limit": limit}).scalars())


def joinable(
    session: Session, client_id: int, subject_id: int, since: datetime, lock: bool = False
) -> Ticket | None:
    """The client's newest open ticket on the subject, no older than `since`: a new visit joins it."""
    asked = {"client": client_id, "subject": subject_id, "since": since}
    if session.connection().execute(_IS_JOINABLE, asked).first() is None:  # nearly always
        return None
    return session.execute(_JOINABLE_LOCKED if lock else _JOINABLE, asked).scalar()


_OF_SUBJECT = (
    Ticket.client_id == bindparam("client"),
    Ticket.is_open == 1,
    Ticket.subject_id == bindparam("subject"),
    Ticket.opened_at >= bindparam("since"),
)
_JOINABLE = select(Ticket).where(*_OF_SUBJECT).order_by(Ticket.id.desc()).limit(1)
_IS_JOINABLE = select(Ticket.__table__.c.id).where(*_OF_SUBJECT).limit(1)
_JOINABLE_LOCKED = _JOINABLE.with_for_update()


def next_mine(session: Session, staff_id: int, after: int) -> int | None:
    """The ticket of mine to take up after `after`."""
    question = (
        select(Ticket.id)
        .where(Ticket.is_open == 1, Ticket.owner_id == staff_id, Ticket.id != after, Ticket.queue_at < FAR)
        .order_by(Ticket.queue_at, Ticket.id)
        .limit(1)
    )
    return session.execute(question).scalar()


def subjects(session: Session) -> tuple[SubjectRow, ...]:
    """In the office's order, those out of use among them."""
    found = session.execute(select(Subject).order_by(Subject.position, Subject.id)).scalars()
    return tuple(
        SubjectRow(
            s.id, s.code, s.name, s.path, s.kind_of, Level(s.impact), Level(s.urgency), s.script, s.is_retired
        )
        for s in found
    )


def can_be_reached(session: Session, client_id: int) -> bool:
    """The client has a phone, an e-mail or a messenger."""
    for table in (ClientPhone, ClientContact):
        if session.execute(select(table.client_id).where(table.client_id == client_id).limit(1)).first():
            return True
    return False


def is_first_contact(session: Session, ticket: Ticket) -> bool:
    """Solved in the first cycle by one contact with the client at most, never handed over or sent up (R14)."""
    if ticket.cycle > 1 or is_escalated(session, ticket.id):
        return False
    said = select(func.count()).where(Message.ticket_id == ticket.id, Message.kind_of.in_(("call", "reply")))
    came = select(func.count()).where(Visit.ticket_id == ticket.id, Visit.called_at.is_not(None))
    handed = select(func.count()).where(
        Event.ticket_id == ticket.id, Event.kind_of == EventKind.TICKET_HANDED.value
    )
    said_times, came_times, handed_times = (
        session.execute(asked).scalar_one() for asked in (said, came, handed)
    )
    return said_times <= 1 and came_times <= 1 and not handed_times


def family(session: Session, id: int) -> tuple[int, ...]:
    """The ticket and all that went into it, however far: one timeline."""
    found, fresh = [id], [id]
    while fresh:
        question = select(Ticket.id).where(Ticket.merged_into.in_(fresh), Ticket.id.not_in(found))
        fresh = list(session.execute(question).scalars())
        found += fresh
    return tuple(found)
