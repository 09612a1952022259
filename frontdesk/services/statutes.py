"""Terms of the law on a ticket, beside the contract: an application is registered, an appeal is extended once."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Offering, Ticket
from frontdesk.db.queries import customs, ticket_cards
from frontdesk.domain import statutes
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import MessageKind
from frontdesk.domain.undoing import TicketWas
from frontdesk.services import applications, clocks_of, messages, progress
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.tickets import Tickets, after_deed, was_of

NOTICE = "extension"  # the template of the notice to the citizen


class Statutes:
    """Each deed answers with the card after it, which knows what takes it back (`EventKind.TICKET_TERM`)."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, cards: Tickets) -> None:
        self._database, self._clock, self._facts, self._cards = database, clock, facts, cards

    def term_of(self, ticket_id: int, day: date | None) -> statutes.Owed | None:
        """What an application registered on a day would owe; none for a ticket about no offering."""
        with self._database.read() as session:
            ticket = self._get(session, ticket_id)
            if ticket.offering_id is None or day is None:
                return None
            since = applications.filed_at(day, ticket.channel, self._clock(), self._facts)
            return applications.owed(session.get_one(Offering, ticket.offering_id), since, self._facts)

    def register(
        self, desk: Desk, ticket_id: int, day: date | None, offering_id: int | None = None
    ) -> TicketCard:
        """The application with all its papers is in: the term of the service runs from the day after. `offering_id`
        is what it is for, where the ticket did not know.

        Raises Invalid for a day that has not come or a ticket about no offering, WrongState when it was registered
        before or the ticket is done.
        """
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            ticket, now = self._get(session, ticket_id, lock=True), self._clock()
            if problems := _of_day(day, self._facts.day(now)):
                raise Invalid(problems)
            assert day is not None  # checked
            offering = session.get(Offering, offering_id or ticket.offering_id or 0)
            if offering is None:
                raise Invalid((Problem("offering", ProblemKind.REQUIRED),))
            if not ticket.is_open or applications.given(session, ticket.id, statutes.SERVICE):
                raise WrongState("ticket", ticket.status)
            since = applications.filed_at(day, ticket.channel, now, self._facts)
            owed, was = applications.owed(offering, since, self._facts), was_of(session, ticket)
            if ticket.offering_id != offering.id:
                progress.offer(session, desk, ticket, offering, now, self._facts)
            return self._told(session, desk, ticket, now, {**owed.told(), "offering": offering.name}, was)

    def longer(self, ticket_id: int) -> statutes.Owed | None:
        """By when an appeal would be considered if it were extended now; none where the law allows it no more."""
        with self._database.read() as session:
            ticket = self._get(session, ticket_id)
            try:
                return self._extended(session, ticket, self._clock())
            except WrongState:
                return None

    def extend(self, desk: Desk, ticket_id: int, reason: str, notice: str) -> TicketCard:
        """The consideration of an appeal, once, by not more than 30 days (ст. 12 ч. 2); the citizen is told of it.

        Raises Invalid without a reason or a notice, NoAddressToReply, and WrongState for a ticket that is no appeal,
        is done, is late already, or was extended before.
        """
        require(desk, Right.LEAD_DESK)
        typed = {"reason": reason.strip(), "notice": notice.strip()}
        if lacks := [name for name, text in typed.items() if not text]:
            raise Invalid(tuple(Problem(name, ProblemKind.REQUIRED) for name in lacks))
        with self._database.write() as session:
            ticket, now = self._get(session, ticket_id, lock=True), self._clock()
            owed = self._extended(session, ticket, now)
            draft = MessageDraft(ticket_id, MessageKind.REPLY, notice, template=NOTICE)
            was = was_of(session, ticket)
            messages.write(session, desk, ticket, draft, now, self._facts)
            told = {**owed.told(), "reason": typed["reason"], "extends": True}
            return self._told(session, desk, ticket, now, told, was)

    def _extended(self, session: Session, ticket: Ticket, now: datetime) -> statutes.Owed:
        given, facts = applications.given(session, ticket.id, statutes.CONSIDERATION), self._facts
        times = sum(bool(line.data.get("extends")) for line in given)
        if not ticket.is_open or not given or not statutes.may_extend(times):
            raise WrongState("ticket", ticket.status)
        if now > datetime.fromisoformat(given[-1].data["due"]):
            raise WrongState("ticket", "late")
        since = datetime.fromisoformat(given[0].data["since"])
        settled = self._facts.known(session, customs.of)
        return statutes.extended(since, facts.terms, facts.production, facts.zone, settled)

    def _told(
        self,
        session: Session,
        desk: Desk,
        ticket: Ticket,
        now: datetime,
        told: dict[str, Any],
        was: TicketWas,
    ) -> TicketCard:
        applications.tell(session, desk, ticket, now, told)
        clocks_of.settle(session, self._facts, self._clock)
        return replace(self._cards.card_in(session, ticket), was=after_deed(session, was))

    def _get(self, session: Session, id: int, lock: bool = False) -> Ticket:
        ticket = ticket_cards.get(session, id, lock)
        if ticket is None:
            raise NotFound("ticket", id)
        return ticket


def _of_day(day: date | None, today: date) -> tuple[Problem, ...]:
    if day is None:
        return (Problem("day", ProblemKind.REQUIRED),)
    return (Problem("day", ProblemKind.DATE_IN_FUTURE),) if day > today else ()
