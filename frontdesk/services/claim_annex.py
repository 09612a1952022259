"""What an act on a claim says of its lines, and the annex that counts its term and penalty day by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from frontdesk.db.database import Session
from frontdesk.db.models import Claim, Ticket
from frontdesk.db.queries import claim_lines
from frontdesk.db.queries.inquiries import remedies
from frontdesk.domain.acts import ActDay, ActGrown, ActLine
from frontdesk.domain.claim_course import ClaimLine
from frontdesk.domain.dates import show_date
from frontdesk.services import claim_cards
from frontdesk.services.facts import Facts


def more(session: Session, claim: Claim, facts: Facts, today: date, with_days: bool) -> dict[str, Any]:
    """Fields of a `ClaimActSnapshot`."""
    known = claim_lines.told(session, claim.id) if claim.id is not None else ()
    measures = _measures(session, claim, facts)
    return {
        "lines": _lines(known),
        "measures": measures,
        **(_annex(claim, facts, today) if with_days else {}),
    }


def _measures(session: Session, claim: Claim, facts: Facts) -> tuple[str, ...]:
    """What is done so that it does not happen again: of the incident that the claim or its ticket belongs to."""
    ticket = session.get(Ticket, claim.ticket_id) if claim.ticket_id is not None else None
    incident_id = claim.incident_id or (ticket.incident_id if ticket is not None else None)
    if incident_id is None:
        return ()
    return tuple(
        f"{one.title} – {one.owner}, срок {show_date(facts.day(one.due))}"
        for one in remedies(session, incident_id)
    )


def _lines(known: Sequence[ClaimLine]) -> tuple[ActLine, ...]:
    """A single thing without a number of its own is told by the subject already."""
    if len(known) == 1 and known[0].quantity == 1 and not (known[0].serial or known[0].serial_given):
        return ()
    return tuple(
        ActLine(
            line.name, line.quantity, line.price, line.sum, line.approved, line.serial_returned or line.serial,
            line.serial_given,
        )
        for line in known
    )  # fmt: skip


def _annex(claim: Claim, facts: Facts, today: date) -> dict[str, Any]:
    found = claim_cards.counted(claim, today, facts)
    grown, penalty = found.grown, found.grown or found.penalty
    return {
        "days": tuple(
            ActDay(day.day, day.kind, day.number, day.mark, day.cost, day.total) for day in found.days
        ),
        "grown": ActGrown(grown.length, grown.amount, grown.uncapped) if grown else None,
        "law_edition": found.edition,
        "doubts": tuple(filter(None, (found.doubt, penalty.doubt if penalty else ""))),
    }
