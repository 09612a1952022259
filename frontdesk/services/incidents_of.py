"""Tickets and their incident: a new one joins by itself while an incident stands on its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import journal
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.services import progress
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

if TYPE_CHECKING:
    from datetime import datetime

    from frontdesk.db.models.incidents import Incident
    from frontdesk.db.queries.chain import Line
    from frontdesk.domain.staff import Desk

NEW = "new_tickets"  # of a session: tickets that it opened


def opened(session: Session, ticket: Ticket) -> None:
    """Whatever door it came by; it is looked at when all that is told of its opening is told."""
    session.info.setdefault(NEW, []).append(ticket)


def settle(session: Session, facts: Facts, clock: Clock) -> None:
    """Each ticket that this transaction opened joins the incident on its subject, if one stands."""
    new: list[Ticket] = session.info.pop(NEW, [])
    if not new:
        return
    from frontdesk.db.queries import incidents  # a queue is shown without

    subjects = facts.known(session, incidents.subjects)
    for ticket in new:
        stands = ticket.subject_id in subjects and ticket.incident_id is None
        incident = incidents.of_subject(session, ticket.subject_id) if stands else None
        if incident is not None:
            join(session, None, ticket, incident, clock())


def join(session: Session, desk: Desk | None, ticket: Ticket, incident: Incident, now: datetime) -> None:
    ticket.incident_id = incident.id
    progress.tell(session, desk, ticket, EventKind.TICKET_INCIDENT, now, **_told(incident))


def leave(session: Session, desk: Desk, ticket: Ticket, incident: Incident, now: datetime) -> None:
    ticket.incident_id = None
    progress.tell(session, desk, ticket, EventKind.TICKET_APART, now, **_told(incident))


def tell(
    session: Session, desk: Desk, incident: Incident, event: EventKind, now: datetime, /, **data: object
) -> Line:
    """A line of the incident's own chronicle."""
    line = EventDraft(event, data={**_told(incident), **data})
    told = journal.append(session, desk, desk.workstation, now, [line])
    session.flush()
    return told[0]


def standing(session: Session, ticket: Ticket) -> tuple[str, int]:
    """(script, number) of the incident that its ticket belongs to; ("", 0) when none stands."""
    if ticket.incident_id is None:
        return "", 0
    from frontdesk.db.queries import incidents  # a queue is shown without

    found = incidents.get(session, ticket.incident_id)
    return (found.script, found.number) if found is not None and found.closed_at is None else ("", 0)


def _told(incident: Incident) -> dict[str, object]:
    return {"incident": incident.id, "number": incident.number, "title": incident.title}
