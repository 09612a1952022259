"""A claim begun where one stands: a ticket, its letter, a visit or an order, with what is known there already."""

from __future__ import annotations

from datetime import date

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Offering, Ticket, Visit
from frontdesk.db.queries import claim_sources as queries
from frontdesk.db.queries import clients, merging, orders, ticket_cards
from frontdesk.domain.claims import ClaimDraft
from frontdesk.domain.dates import show_date
from frontdesk.domain.errors import NotFound, WrongState
from frontdesk.domain.kinds import Channel, TicketKind
from frontdesk.domain.orders import CLAIMABLE, Begun, Source, founded
from frontdesk.domain.staff import Desk
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts

LONGEST = 2000  # characters of a letter that a claim quotes
WRITTEN = frozenset({Channel.EMAIL, Channel.POST, Channel.PORTAL, Channel.SITE, Channel.MARKET, Channel.MFC})


class ClaimSources:
    """What is carried over is a proposal: every field of it may be typed anew."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def begin(self, desk: Desk, source: Source, id: int) -> Begun:
        """Raises NotFound, OutOfSight, and WrongState for an order that nothing can be claimed of."""
        ways = {
            Source.TICKET: self._of_ticket, Source.VISIT: self._of_visit, Source.ORDER: self._of_order,
        }  # fmt: skip
        with self._database.read() as session:
            return ways[source](session, desk, id)

    def _of_ticket(self, session: Session, desk: Desk, id: int) -> Begun:
        """Of a letter its words and the day on which it came: what the client wrote last, or the ticket itself when it
        came in writing. Else the claim is told now.
        """
        ticket = self._ticket(session, desk, id)
        channel = Channel(ticket.channel)
        letter = queries.last_letter(session, id)
        if letter is not None:
            way = channel if channel in WRITTEN else None
            return self._begun(session, ticket, self._facts.day(letter.said_at), letter.text, way)
        if channel not in WRITTEN and ticket.kind_of != TicketKind.CLAIM:
            return self._begun(session, ticket, self._today, "", channel)
        words, received = queries.opening(session, id)
        return self._begun(session, ticket, received or self._facts.day(ticket.opened_at), words, channel)

    def _of_visit(self, session: Session, desk: Desk, id: int) -> Begun:
        visit = session.get(Visit, id)
        if visit is None:
            raise NotFound("visit", id)
        ticket = self._ticket(session, desk, visit.ticket_id)
        return self._begun(session, ticket, visit.day, "", Channel.VISIT)

    def _of_order(self, session: Session, desk: Desk, id: int) -> Begun:
        """In the client's newest open ticket that is about a claim, else in a new one."""
        order = orders.card(session, orders.get(session, id))
        if order.state not in CLAIMABLE:
            raise WrongState("order", order.state)
        ticket = queries.ticket_for(session, order.client_id)
        if ticket is not None and not sight.of_these(session, desk, (ticket.id,), self._clock()):
            ticket = None
        draft = ClaimDraft(
            ticket.id if ticket else 0, received=show_date(self._today), way=Channel.VISIT.value
        )
        return Begun(founded(draft, order), order.client_name, ticket.number if ticket else None, (order,))

    def _begun(
        self, session: Session, ticket: Ticket, received: date, words: str, way: Channel | None
    ) -> Begun:
        """Of a client with one order that can be claimed of, on that order."""
        client_id = merging.living(session, ticket.client_id) if ticket.client_id else None
        offering = session.get(Offering, ticket.offering_id) if ticket.offering_id else None
        draft = ClaimDraft(
            ticket.id, subject=offering.name if offering else "", words=words.strip()[:LONGEST],
            received=show_date(min(received, self._today)), way=way.value if way else "",
        )  # fmt: skip
        found = orders.of_client(session, client_id, CLAIMABLE) if client_id else ()
        if len(found) == 1:
            draft = founded(draft, found[0])
        name = clients.name(session, client_id) if client_id else ""
        return Begun(draft, name, ticket.number, found)

    def _ticket(self, session: Session, desk: Desk, id: int) -> Ticket:
        ticket = ticket_cards.get(session, id)
        if ticket is None:
            raise NotFound("ticket", id)
        sight.require(session, desk, ticket, self._clock())
        return ticket

    @property
    def _today(self) -> date:
        return self._facts.day(self._clock())
