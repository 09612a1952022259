"""What happens to a ticket by itself: it comes back when asked to, a silent client is reminded, and it closes."""

from __future__ import annotations

from datetime import datetime

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import courses as queries
from frontdesk.db.queries import statuses
from frontdesk.domain.errors import NotYet
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Confirmation, Outcome
from frontdesk.domain.silence import Step, next_step
from frontdesk.domain.tickets import Category, Status
from frontdesk.services import progress
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts


class Silences:
    """Asked every minute by every program of the office: whoever comes first does it, one ticket a transaction."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def tick(self) -> int:
        """Does what is due by now; the number of tickets that it touched."""
        with self._database.read() as session:
            ids = queries.to_wake(session, self._clock())
        return sum(self._look_at(id) for id in ids)

    def _look_at(self, id: int) -> bool:
        """One ticket, unless somebody else has seen to it meanwhile."""
        with self._database.write() as session:
            now = self._clock()
            ticket = queries.waking(session, id, now)
            if ticket is None:
                return False
            category = statuses.get(session, ticket.status).category
            if category is Category.DONE:
                self._confirm(session, ticket, now)
            elif category is Category.WAITING_CLIENT and (since := queries.silent_since(session, id)):
                self._go_on(session, ticket, since, now)
            else:
                self._wake(session, ticket, now)
            return True

    def _go_on(self, session: Session, ticket: Ticket, since: datetime, now: datetime) -> None:
        """The next step of a silence: a reminder, or the end."""
        reminded = queries.reminders(session, ticket.id)
        step, _ = next_step(since, reminded, progress.PATIENCE)
        if step is Step.REMIND:
            ticket.reminders += 1
            ticket.wake_at = next_step(since, [*reminded, now], progress.PATIENCE)[1]
            progress.tell(session, None, ticket, EventKind.TICKET_REMINDED, now, number=ticket.reminders)
            return
        closing = progress.Closing(Outcome.SILENT, Confirmation.SILENT)
        try:
            progress.move(session, None, ticket, Status.CLOSED.value, now, closing)
        except NotYet as shut:
            self._wake(session, ticket, now, [lack.what for lack in shut.lacks])

    def _confirm(self, session: Session, ticket: Ticket, now: datetime) -> None:
        """Nobody objected to the solution: closed for good, unless something still lacks."""
        closing = progress.Closing(None, Confirmation.SILENT)
        try:
            progress.move(session, None, ticket, Status.CLOSED.value, now, closing)
        except NotYet:
            ticket.wake_at = None
            session.flush()

    def _wake(self, session: Session, ticket: Ticket, now: datetime, lacks: list[str] | None = None) -> None:
        """Back into work, where its owner finds it; with what keeps it from closing, if that was tried."""
        ticket.wake_at = None
        progress.tell(session, None, ticket, EventKind.TICKET_WOKEN, now, lacks=lacks or [])
        if statuses.get(session, ticket.status).category is not Category.OPEN:
            progress.move(session, None, ticket, Status.IN_WORK.value, now)
