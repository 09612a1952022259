"""Terms of the law on a ticket, beside the contract: what is owed, and the one extension that the law allows."""

from __future__ import annotations

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import clocks as queries
from frontdesk.db.queries import journal
from frontdesk.domain import statutes
from frontdesk.domain.errors import Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.histories import Line
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Statutes:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def extend(self, desk: Desk, ticket_id: int, reason: str) -> statutes.Owed:
        """The consideration of an appeal, once, by not more than 30 days (ст. 12 ч. 2); the citizen is to be told.

        Raises Invalid without a reason, WrongState for a ticket that is no appeal, is done, or was extended before.
        """
        require(desk, Right.WORK_TICKETS)
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))
        with self._database.write() as session:
            ticket = session.get(Ticket, ticket_id, with_for_update=True)
            if ticket is None:
                raise NotFound("ticket", ticket_id)
            given = self._given(session, ticket)
            if not ticket.is_open or not given or not statutes.may_extend(len(given) - 1):
                raise WrongState("ticket", ticket.status)
            facts = self._facts
            owed = statutes.extended(given[0].at, facts.terms, facts.production, facts.zone)
            since, why = given[0].data["since"], reason.strip()
            data = {"term": owed.term, "since": since, "due": owed.due.isoformat(), "reason": why}
            event = EventDraft(EventKind.TICKET_TERM, ticket.client_id, ticket_id, data=data)
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return owed

    def _given(self, session: Session, ticket: Ticket) -> list[Line]:
        """The lines that gave the ticket its term of consideration: the first, and its extension."""
        lines = queries.lines(session, (ticket.id,)).get(ticket.id, [])
        return [
            line
            for line in lines
            if line.kind is EventKind.TICKET_TERM
            and line.data["term"] == statutes.CONSIDERATION
            and "due" in line.data
        ]
