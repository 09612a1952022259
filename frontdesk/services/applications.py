"""The application for an offering: from its registration with all papers the term of the regulation runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Offering, Ticket
from frontdesk.db.queries import clocks as queries
from frontdesk.domain import statutes
from frontdesk.domain.checklists import Checklist
from frontdesk.domain.deadlines import Term, Unit
from frontdesk.domain.events import EventKind
from frontdesk.domain.histories import Line, told_to_stand
from frontdesk.domain.staff import Desk
from frontdesk.services import progress
from frontdesk.services.facts import Facts


def regulation(offering: Offering) -> statutes.Regulation:
    term = Term(offering.term_n, Unit(offering.term_unit)) if offering.term_n else None
    return statutes.Regulation(term, offering.regulation, offering.article, offering.edition)


def checklist(offering: Offering) -> Checklist:
    return Checklist.typed(offering.brought, offering.asked, offering.refusal)


def given(session: Session, ticket_id: int, term: str, joined: bool = True) -> list[Line]:
    """The lines that gave the ticket a term and still stand: the first, and what moved it. A term that another
    ticket brought along stands in the lines of that one, and of two alike the earlier end stays.
    """
    found: list[Line] = []
    for line in told_to_stand(queries.lines(session, (ticket_id,)).get(ticket_id, [])):
        if line.kind is EventKind.TICKET_TERM and line.data["term"] == term:
            found = [*found, line] if "due" in line.data else []
        elif joined and line.kind is EventKind.TICKET_JOINED and _brings(line, term):
            brought = given(session, line.data["gone_id"], term)
            found = min(found, brought, key=_end) if found and brought else found or brought
    return found


def extended_for(session: Session, ticket_id: int, merge_id: int) -> frozenset[int]:
    """The lines by which a ticket extended an appeal that it did not have before this merge brought it."""
    lines = told_to_stand(queries.lines(session, (ticket_id,)).get(ticket_id, []))
    brought = any(
        _brings(line, statutes.CONSIDERATION) and line.data.get("merge") == merge_id for line in lines
    )
    own = given(session, ticket_id, statutes.CONSIDERATION, joined=False)
    if not brought or any(not line.data.get("extends") for line in own):
        return frozenset()
    return frozenset(line.id for line in own)


def _brings(line: Line, term: str) -> bool:
    return any(clock.get("term") == term for clock in line.data.get("clocks", ()))


def _end(lines: Sequence[Line]) -> datetime:
    return datetime.fromisoformat(lines[-1].data["due"])


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
    lines = given(session, ticket.id, statutes.SERVICE, joined=False)  # what was brought may be of another
    if not lines:
        return
    if ticket.offering_id is None:
        tell(session, desk, ticket, now, {"term": statutes.SERVICE})
        return
    since = datetime.fromisoformat(lines[-1].data["since"])
    again = owed(session.get_one(Offering, ticket.offering_id), since, facts)
    tell(session, desk, ticket, now, again.told())
