"""The clocks of a ticket as the desk sees them. They are counted in `recounting`, which a queue is shown without."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import journal
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.ticket_cards import ClockView
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

if TYPE_CHECKING:
    from frontdesk.domain.clocks import ClockState


def start(ticket: Ticket) -> None:
    """What a new ticket has before its clocks are counted, when its opening is told."""
    ticket.is_open, ticket.queue_at, ticket.queue_measure, ticket.queue_norm = 1, FAR, "", 0


def target(session: Session, ticket: Ticket, facts: Facts) -> dict[str, Any]:
    """What the line of its opening says of the ticket's target; the ticket is flushed."""
    from frontdesk.domain.targets import told
    from frontdesk.services.recounting import Counting

    return {"target": told(Counting(session, facts, ticket.opened_at).target_for(ticket))}


def carried(session: Session, ticket: Ticket, facts: Facts, now: datetime) -> list[dict[str, Any]]:
    """The clocks that a ticket brings into another one: of each that is open, what it has come to."""
    from frontdesk.services.recounting import Counting

    return Counting(session, facts, now).carried(ticket)


def settle(session: Session, facts: Facts, clock: Clock) -> None:
    """Count anew whatever this transaction told something of."""
    if journal.TO_RECOUNT in session.info:
        from frontdesk.services import recounting

        recounting.settle(session, facts, clock())


def views(session: Session, ticket: Ticket) -> tuple[ClockView, ...]:
    """All its clocks, in the order of their start."""
    from frontdesk.db.queries import clocks

    return tuple(clocks.view(clock) for clock in clocks.stored(session, ticket.id))


def states(session: Session, ticket: Ticket, facts: Facts, now: datetime) -> tuple[ClockState, ...]:
    """Every clock with the hours it walked: what «why this term?» shows."""
    from frontdesk.services import explaining

    return explaining.states(session, ticket, facts, now)
