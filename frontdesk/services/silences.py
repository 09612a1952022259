"""What happens to a ticket by itself: it comes back when asked to, a silent client is to be reminded, and it closes."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import courses as queries
from frontdesk.db.queries import customs, statuses, ticket_cards
from frontdesk.domain.dates import long_date
from frontdesk.domain.errors import Invalid, NotFound, NotYet, WrongState
from frontdesk.domain.events import EventKind
from frontdesk.domain.gate import Confirmation, Outcome
from frontdesk.domain.silence import LEAST, Reminder, ReminderWay, next_step
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.templates import fill
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import Category, MessageKind, Status
from frontdesk.services import clocks_of, messages, progress, scripts
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.tickets import Tickets, after_deed, was_of

TEMPLATE = "reminder"


class Silences:
    """Asked every minute by every program of the office: whoever comes first does it, one ticket a transaction."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, cards: Tickets) -> None:
        self._database, self._clock, self._facts, self._cards = database, clock, facts, cards

    def reminder(self, desk: Desk, id: int) -> Reminder | None:
        """What is to be said to a silent client, and where; none while nothing is. Raises NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            ticket = self._get(session, id)
            since = queries.silent_since(session, id)
            if ticket.remind_at is None or since is None:
                return None
            way, address = queries.reach(session, ticket)
            known = scripts.known(session, self._facts, desk, ticket, self._clock())
            closes = since + timedelta(days=self._facts.known(session, customs.of).close_after)
        template = next(one for one in self._facts.templates if one.code == TEMPLATE)
        day = long_date(self._facts.day(max(closes, self._clock() + LEAST)))
        return Reminder(fill(template, known, {"закроем": day}).text, way, address)

    def remind(self, desk: Desk, id: int, text: str, way: ReminderWay) -> TicketCard:
        """It was said: a message of ours. The next step is counted from here.

        Raises Invalid without words, WrongState when somebody else has said it or the client has come back.
        """
        require(desk, Right.WORK_TICKETS)
        kind = MessageKind.CALL if way is ReminderWay.CALL else MessageKind.REPLY
        draft = MessageDraft(id, kind, text, template=TEMPLATE)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            ticket, now = self._get(session, id, lock=True), self._clock()
            since = queries.silent_since(session, id)
            if ticket.remind_at is None or since is None:
                raise WrongState("ticket", ticket.status)
            was = was_of(session, ticket)
            messages.write(
                session, desk, ticket, draft, now, self._facts, by_letter=way is ReminderWay.LETTER
            )
            ticket.reminders, ticket.remind_at = ticket.reminders + 1, None
            patience = self._facts.known(session, customs.of).patience
            ticket.wake_at = next_step(since, ticket.reminders, now, patience)[1]
            progress.tell(
                session, desk, ticket, EventKind.TICKET_REMINDED, now, number=ticket.reminders, way=way
            )
            clocks_of.settle(session, self._facts, self._clock)
            return replace(self._cards.card_in(session, ticket), was=after_deed(session, was))

    def tick(self) -> int:
        """Does what is due by now; the number of tickets that it touched."""
        with self._database.read() as session:
            ids = queries.to_wake(session, self._clock())
        return sum(self._look_at(id) for id in ids)

    def _get(self, session: Session, id: int, lock: bool = False) -> Ticket:
        ticket = ticket_cards.get(session, id, lock)
        if ticket is None:
            raise NotFound("ticket", id)
        return ticket

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
            elif category is Category.WAITING_CLIENT and queries.silent_since(session, id):
                self._go_on(session, ticket, now)
            else:
                self._wake(session, ticket, now)
            return True

    def _go_on(self, session: Session, ticket: Ticket, now: datetime) -> None:
        """The next step of a silence: somebody is to remind the client, or the end."""
        if ticket.reminders < len(self._facts.known(session, customs.of).patience.remind_after):
            ticket.remind_at, ticket.wake_at = now, None
            progress.tell(session, None, ticket, EventKind.TICKET_TO_REMIND, now, number=ticket.reminders + 1)
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
