"""Where claims come from: letters of a ticket, the words it was opened with, the ticket that a new claim belongs to."""

from __future__ import annotations

import json
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Event, Message, Subject, Ticket
from frontdesk.domain.events import EventKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.tickets import MessageKind

_FITTING = (TicketKind.CLAIM, TicketKind.COMPLAINT, TicketKind.REQUEST)


def last_letter(session: Session, ticket_id: int) -> Message | None:
    question = select(Message).where(
        Message.ticket_id == ticket_id, Message.kind_of == MessageKind.INCOMING.value
    )
    return session.execute(question.order_by(Message.id.desc()).limit(1)).scalar_one_or_none()


def opening(session: Session, ticket_id: int) -> tuple[str, date | None]:
    """What was written down when the ticket was opened, and the day on which it was received."""
    question = select(Event.data).where(
        Event.ticket_id == ticket_id, Event.kind_of == EventKind.TICKET_OPENED.value
    )
    told = json.loads(session.execute(question.order_by(Event.id).limit(1)).scalar() or "{}")
    received = told.get("received_on")
    return str(told.get("text", "")), date.fromisoformat(received) if received else None


def ticket_for(session: Session, client_id: int) -> Ticket | None:
    """The client's newest open ticket of the kind of a claim."""
    question = select(Ticket).where(
        Ticket.client_id == client_id, Ticket.is_open == 1, Ticket.merged_into.is_(None),
        Ticket.kind_of == TicketKind.CLAIM.value,
    )  # fmt: skip
    return session.execute(question.order_by(Ticket.id.desc()).limit(1)).scalar_one_or_none()


def subject_for(session: Session) -> int | None:
    """Of a ticket that is opened for a claim: the office's first subject of that kind, or of the nearest one."""
    question = select(Subject.id, Subject.kind_of).where(Subject.is_retired.is_(False))
    found = session.execute(question.order_by(Subject.position, Subject.id)).all()
    for kind in _FITTING:
        for id, of in found:
            if of == kind.value:
                return int(id)
    return int(found[0].id) if found else None
