"""Is a ticket an appeal under 59-ФЗ, and what of the office's it may be about."""

from __future__ import annotations

from frontdesk.db.database import Session
from frontdesk.db.models import Offering, Ticket
from frontdesk.domain.errors import NotFound
from frontdesk.domain.kinds import Channel, TicketKind, is_no_appeal
from frontdesk.services.facts import Facts


def is_none(session: Session, ticket: Ticket, facts: Facts) -> bool:
    """It calls itself one, and came by a way that makes none in this office."""
    kind, channel = TicketKind(ticket.kind_of), Channel(ticket.channel)
    return is_no_appeal(kind, channel, facts.day(ticket.opened_at)) and not takes_mail(session, facts)


def takes_mail(session: Session, facts: Facts) -> bool:
    """E-mail brings appeals, by an order of the office's own."""
    from frontdesk.db.queries import customs  # a queue is shown without

    return facts.known(session, customs.of).takes_mail


def offered(session: Session, id: int | None) -> int | None:
    """Raises NotFound for what the office does not offer."""
    if id is not None and session.get(Offering, id) is None:
        raise NotFound("offering", id)
    return id
