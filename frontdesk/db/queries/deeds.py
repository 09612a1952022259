"""What the office did for a person and has promised to do, as lines of a sheet."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Claim, Event, Message, Ticket
from frontdesk.db.queries import clocks
from frontdesk.db.queries.claims import number_text
from frontdesk.domain.events import STRANDS, EventKind, Strand
from frontdesk.domain.measures import Measure
from frontdesk.domain.sheets import DeedLine, PromiseLine, SheetFilter
from frontdesk.domain.tickets import Status

_TOLD = (
    EventKind.VISIT_REGISTERED, EventKind.VISIT_FINISHED, EventKind.TICKET_OPENED, EventKind.TICKET_REPLY,
    EventKind.TICKET_CALL, EventKind.TICKET_STATUS, EventKind.CLAIM_REGISTERED, EventKind.CLAIM_DECIDED,
    EventKind.ACT_ISSUED, EventKind.CONSENT_GIVEN, EventKind.CONSENT_WITHDRAWN, EventKind.DATA_REQUESTED,
    EventKind.DATA_ANSWERED, EventKind.DATA_EXPORTED,
)  # fmt: skip
_TOLD_STATUSES = (Status.SOLVED, Status.CLOSED, Status.WAITING_CLIENT)
_PROMISES = {Measure.FIRST_RESPONSE: "reply", Measure.NEXT_ANSWER: "reply", Measure.SOLUTION: "solution"}

Day = Callable[[datetime], date]


def done(session: Session, ids: Sequence[int], asked: SheetFilter, day: Day) -> tuple[DeedLine, ...]:
    """Newest first. Notes, looks and steps of scripts are the office's own and are not told."""
    tickets = select(Ticket.id).where(Ticket.client_id.in_(ids))
    kinds = _TOLD if asked.strand is None else [kind for kind in _TOLD if kind in STRANDS[asked.strand]]
    question = (
        select(Event, Ticket.number, Ticket.title)
        .outerjoin(Ticket, Ticket.id == Event.ticket_id)
        .where(
            or_(Event.client_id.in_(ids), Event.ticket_id.in_(tickets)),
            Event.kind_of.in_([kind.value for kind in kinds]),
        )
        .order_by(Event.id.desc())
    )
    if asked.ticket_id is not None:
        question = question.where(Event.ticket_id == asked.ticket_id)
    lines = (_line(session, event, number, title, day) for event, number, title in session.execute(question))
    return tuple(line for line in lines if line and (asked.since is None or line.day >= asked.since))


def _line(session: Session, event: Event, number: int | None, title: str | None, day: Day) -> DeedLine | None:
    data: dict[str, Any] = json.loads(event.data)
    kind, text = EventKind(event.kind_of), ""
    told = event.kind_of
    if kind is EventKind.TICKET_STATUS:
        if data["after"] not in _TOLD_STATUSES:
            return None
        told = f"{event.kind_of}.{data['after']}"
    if kind is EventKind.TICKET_REPLY:
        message = session.get(Message, data.get("message") or 0)
        text = message.text if message else ""
    if kind is EventKind.TICKET_OPENED:
        text = title or ""
    if kind in (EventKind.VISIT_REGISTERED, EventKind.VISIT_FINISHED):
        text = str(data.get("offering", ""))
    named = str(data.get("slip") or data.get("number") or "")
    return DeedLine(day(event.at), told, named, str(number or ""), text)


def promised(session: Session, ids: Sequence[int], asked: SheetFilter, day: Day) -> Iterator[PromiseLine]:
    """The nearest promise of every open ticket and claim. A ticket that waits for the client has no term now."""
    tickets = select(Ticket).where(Ticket.client_id.in_(ids), Ticket.is_open == 1)
    claims = select(Claim).where(Claim.client_id.in_(ids), Claim.is_open == 1)
    if asked.ticket_id is not None:
        tickets = tickets.where(Ticket.id == asked.ticket_id)
        claims = claims.where(Claim.ticket_id == asked.ticket_id)
    of_tickets = session.execute(tickets.order_by(Ticket.id)).scalars()
    for ticket in of_tickets if asked.strand in (None, Strand.TICKETS) else ():
        number = str(ticket.number)
        for measure, due in clocks.owed(session, ticket.id, *_PROMISES):
            yield PromiseLine(day(due), _PROMISES[measure], number, ticket.title)
    of_claims = session.execute(claims.order_by(Claim.id)).scalars()
    for claim in of_claims if asked.strand in (None, Strand.CLAIMS) else ():
        yield PromiseLine(claim.due, "claim", number_text(claim.number), claim.subject)


def ticket_number(session: Session, ticket_id: int | None) -> str:
    ticket = session.get(Ticket, ticket_id) if ticket_id is not None else None
    return str(ticket.number) if ticket else ""
