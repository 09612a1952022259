"""The clocks of a ticket: set when it is opened, moved when it waits, met when it is answered or solved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import journal
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.tickets import CATEGORY, PAUSES, Category, ClockView, Priority, Status
from frontdesk.services.facts import Facts

if TYPE_CHECKING:
    from frontdesk.domain.clocks import ClockState


def start(ticket: Ticket, facts: Facts) -> None:
    """Set both targets of a ticket that was just opened, by the norms of its priority."""
    norms = facts.norms[Priority(ticket.priority)]
    ticket.reply_norm, ticket.solution_norm = norms.first_response_seconds, norms.solution_seconds
    hours = facts.counter_hours
    ticket.reply_due = hours.add_working_seconds(ticket.opened_at, ticket.reply_norm)
    ticket.solution_due = hours.add_working_seconds(ticket.opened_at, ticket.solution_norm)
    place(ticket)


def place(ticket: Ticket) -> None:
    """Put the ticket where it belongs in the queue after its status or its answers changed."""
    status = Status(ticket.status)
    ticket.is_open = 0 if CATEGORY[status] is Category.DONE else 1
    unmet = [due for due, met in targets(ticket) if met is None]
    ticket.queue_at = FAR if status in PAUSES or not unmet else min(unmet)


def targets(ticket: Ticket) -> tuple[tuple[datetime, datetime | None], tuple[datetime, datetime | None]]:
    """(due, met) of the first response and of the solution."""
    return (ticket.reply_due, ticket.replied_at), (ticket.solution_due, ticket.solved_at)


def after_pause(session: Session, ticket: Ticket, facts: Facts, now: datetime) -> None:
    """Move both targets by the working time spent waiting for the client.

    Those met a moment ago as well: answering or solving a waiting ticket ends its pause.
    """
    reply, solution = states(session, ticket, facts, now)
    ticket.reply_due, ticket.solution_due = reply.due, solution.due


def states(session: Session, ticket: Ticket, facts: Facts, now: datetime) -> tuple[ClockState, ClockState]:
    """Both clocks with the hours they walked: what «why this term?» shows."""
    from frontdesk.domain.clocks import clock, pauses_of  # a queue is shown without walking calendars

    pauses = pauses_of((at, Status(after)) for at, _, after in journal.status_changes(session, ticket.id))
    reply = clock(ticket.opened_at, ticket.reply_norm, facts.counter_hours, pauses, now, ticket.replied_at)
    solution = clock(
        ticket.opened_at, ticket.solution_norm, facts.counter_hours, pauses, now, ticket.solved_at
    )
    return reply, solution


def view(norm: int, started: datetime, due: datetime, met: datetime | None, status: Status) -> ClockView:
    return ClockView(norm, started, due, met, paused=met is None and status in PAUSES)
