"""A claim in full, as every service gives it, and its term counted by the law that it keeps."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from frontdesk.db.database import Session
from frontdesk.db.models import Claim, Staff
from frontdesk.db.queries import claim_lines, clients, ticket_cards, visas
from frontdesk.db.queries import claims as queries
from frontdesk.domain import basis
from frontdesk.domain.basis import Basis, walked
from frontdesk.domain.claim_course import ClosingReason, Loyalty, RootCause
from frontdesk.domain.claims import ClaimCard, ClaimState, Counted, Decision, Demand, Exchange, Matter
from frontdesk.domain.customs import NEW_OFFICE
from frontdesk.domain.deadlines import Deadline, by_rule
from frontdesk.domain.kinds import Channel
from frontdesk.domain.names import initials_after
from frontdesk.services import chains
from frontdesk.services.facts import Facts

SHOWN_DAYS = 12  # of the calendar beside a claim
LENT = "zozpp-20-2-replacement"


def basis_of(claim: Claim, facts: Facts) -> Basis:
    """What was kept with it; one of an older edition of the program has the law of its day."""
    kept = basis.read(claim.basis)
    if kept is not None:
        return kept
    return Basis.settled(
        facts.terms, claim.matter, claim.demand, claim.received, NEW_OFFICE, claim.exchange or ""
    )


def due(claim: Claim, facts: Facts) -> Deadline:
    return basis_of(claim, facts).due(claim.demand, claim.received, facts.production, claim.consumer_term)


def counted(claim: Claim, today: date, facts: Facts) -> Counted:
    """All that the law makes of it, day by day."""
    found, deadline, price = basis_of(claim, facts), due(claim, facts), queries.roubles(claim.price)
    days = max((deadline.penalty_from - claim.received).days + 1, SHOWN_DAYS)
    span = (claim.received + timedelta(days=n) for n in range(days))
    owes = claim.is_open and today > deadline.due
    window = facts.terms.windows.get(claim.matter)
    return Counted(
        deadline,
        found.penalty(deadline, price, deadline.penalty_from),
        frozenset(day for day in span if facts.production.is_working(day)),
        walked(found, deadline, facts.production, price, today if owes else deadline.due),
        found.penalty(deadline, price, today) if owes else None,
        found.rule.doubt,
        found.rule.edition,
        by_rule(facts.terms.rule(window, claim.handed_over), claim.handed_over, facts.production)
        if window and claim.handed_over and not claim.warranty
        else None,
        by_rule(facts.terms.rule(LENT, claim.received), claim.received, facts.production)
        if (claim.matter, claim.demand) == (Matter.GOODS, Demand.REPAIR)
        else None,
    )


def card(session: Session, claim: Claim, facts: Facts) -> ClaimCard:
    ticket = ticket_cards.get(session, claim.ticket_id)
    found, deadline, price = basis_of(claim, facts), due(claim, facts), queries.roubles(claim.price)
    late = found.penalty(deadline, price, deadline.penalty_from)
    origin = queries.get(session, claim.origin_id) if claim.origin_id is not None else None
    return ClaimCard(
        id=claim.id,
        number=queries.number_text(claim.number),
        version=claim.version,
        ticket_id=claim.ticket_id,
        ticket_number=ticket.number if ticket else 0,
        client_id=claim.client_id,
        client_name=clients.name(session, claim.client_id) if claim.client_id else "",
        matter=Matter(claim.matter),
        demand=Demand(claim.demand),
        subject=claim.subject,
        contract=claim.contract,
        price=price,
        handed_over=claim.handed_over,
        payment=claim.payment,
        received=claim.received,
        words=claim.words,
        consumer_term=claim.consumer_term,
        deadline=deadline,
        penalty_per_day=late.per_unit if late else Decimal(0),
        state=ClaimState(claim.state),
        registered_at=claim.registered_at,
        decision=Decision(claim.decision) if claim.decision else None,
        amount=queries.roubles(claim.amount) if claim.amount is not None else None,
        findings=claim.findings,
        cause=claim.cause,
        reason=claim.reason,
        act_ids=queries.act_ids(session, claim.id),
        edition=found.rule.edition,
        exchange=Exchange(claim.exchange),
        warranty=claim.warranty,
        order_id=claim.order_id,
        lines=claim_lines.told(session, claim.id),
        results=claim_lines.made(session, claim.id),
        author_id=claim.author_id,
        author=_short(session, claim.author_id),
        approver=_short(session, claim.approver_id),
        origin=(origin.id, queries.number_text(origin.number)) if origin else None,
        closing=ClosingReason(claim.closing) if claim.closing else None,
        loyalty=Loyalty(claim.loyalty),
        cost=queries.roubles(claim.cost) if claim.cost is not None else None,
        root_cause=RootCause(claim.root_cause) if claim.root_cause else None,
        way=Channel(claim.way) if claim.way else None,
        evidence=claim_lines.evidence(session, claim.id),
        visas=visas.of(session, claim.id),
        chain=str(chains.of_claim(session, claim, facts) or ""),
    )


def _short(session: Session, staff_id: int | None) -> str:
    person = session.get(Staff, staff_id) if staff_id is not None else None
    return initials_after(person.surname, person.given, person.patronymic) if person else ""
