"""The application for an offering: from its registration with all papers the term of the regulation runs."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Offering, Ticket
from frontdesk.db.queries import clocks as queries
from frontdesk.domain import statutes
from frontdesk.domain.deadlines import Term, Unit
from frontdesk.domain.events import EventKind
from frontdesk.domain.histories import Line, told_to_stand
from frontdesk.domain.staff import Desk
from frontdesk.services import progress
from frontdesk.services.facts import Facts


def regulation(offering: Offering) -> statutes.Regulation:
    term = Term(offering.term_n, Unit(offering.term_unit)) if offering.term_n else None
    return statutes.Regulation(term, offering.regulation, offering.article, offering.edition)


def given(session: Session, ticket: Ticket, term: str) -> list[Line]:
    """The lines that gave the ticket a term and still stand: the first, and what moved it."""
    lines = told_to_stand(queries.lines(session, (ticket.id,)).get(ticket.id, []))
    told = [line for line in lines if line.kind is EventKind.TICKET_TERM and line.data["term"] == term]
    return [line for line in told if "due" in line.data] if told and "due" in told[-1].data else []


def owed(offering: Offering, since: datetime, facts: Facts) -> statutes.Owed:
    return statutes.service_term(since, regulation(offering), facts.terms, facts.production, facts.zone)


def filed_at(day: date, channel: str, now: datetime, facts: Facts) -> datetime:
    """The moment of registration: now, or the beginning of the day that the rule says."""
    registered = statutes.registered_on(day, channel, facts.production)
    if registered == facts.day(now):
        return now
    return datetime.combine(registered, datetime.min.time(), facts.zone)


def tell(session: Session, desk: Desk, ticket: Ticket, now: datetime, told: dict[str, Any]) -> None:
    progress.tell(session, desk, ticket, EventKind.TICKET_TERM, now, **told, by_hand=True)


def count_anew(session: Session, desk: Desk, ticket: Ticket, now: datetime, facts: Facts) -> None:
    """The ticket has another offering, or the offering another regulation: its application keeps its day."""
    lines = given(session, ticket, statutes.SERVICE)
    if not lines:
        return
    if ticket.offering_id is None:
        tell(session, desk, ticket, now, {"term": statutes.SERVICE})
        return
    since = datetime.fromisoformat(lines[-1].data["since"])
    again = owed(session.get_one(Offering, ticket.offering_id), since, facts)
    tell(session, desk, ticket, now, again.told())
