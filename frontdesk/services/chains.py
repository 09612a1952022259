"""The one number of a chain: of what it is, and what bears one that was typed (`domain.chains`)."""

from __future__ import annotations

from frontdesk.db.database import Session
from frontdesk.db.models import Act, Claim, Ticket
from frontdesk.db.queries import chains as queries
from frontdesk.domain.chains import Chain
from frontdesk.domain.changes import Kind
from frontdesk.services.facts import Facts


def of_claim(session: Session, claim: Claim, facts: Facts) -> Chain | None:
    """None for one that is still being typed."""
    if claim.id is None:
        return None
    ticket_id, place = queries.claim_place(session, claim)
    return _chain(session, facts, ticket_id, claim=place)


def of_act(session: Session, act: Act, facts: Facts) -> Chain | None:
    """None for a paper about an incident or the office: it grew out of no ticket."""
    if act.claim_id is not None:
        paper = queries.place_on_claim(session, act.claim_id, act.id)
        return _on_claim(session, facts, act.claim_id, paper)
    if act.ticket_id is None:
        return None
    ticket_id, place = queries.paper_place(session, act)
    return _chain(session, facts, ticket_id, paper=place)


def next_act(session: Session, claim_id: int | None, ticket_id: int | None, facts: Facts) -> Chain | None:
    """Of the paper that this transaction is about to issue."""
    queries.hold(session, claim_id, ticket_id)
    if claim_id is not None:
        return _on_claim(session, facts, claim_id, queries.place_on_claim(session, claim_id))
    if ticket_id is None:
        return None
    return _chain(session, facts, ticket_id, paper=queries.next_paper(session, ticket_id))


def bearing(session: Session, chain: Chain, facts: Facts) -> tuple[Kind, int] | None:
    """What the number names: a ticket, a claim or a paper of the register."""
    ticket = queries.of_ticket(session, chain.ticket)
    if ticket is None or facts.day(ticket.opened_at).year != chain.year:
        return None
    kind, id = Kind.TICKET, ticket.id
    for place, wanted, look in (
        (chain.claim, Kind.CLAIM, queries.nth_claim),
        (chain.paper, Kind.ACT, queries.nth_on_claim if chain.claim else queries.nth_paper),
    ):
        if place:
            found = look(session, id, place)
            if found is None:
                return None
            kind, id = wanted, found
    return kind, id


def _on_claim(session: Session, facts: Facts, claim_id: int, paper: int) -> Chain:
    ticket_id, claim = queries.claim_place(session, session.get_one(Claim, claim_id))
    return _chain(session, facts, ticket_id, claim, paper)


def _chain(session: Session, facts: Facts, ticket_id: int, claim: int = 0, paper: int = 0) -> Chain:
    ticket = session.get_one(Ticket, ticket_id)
    return Chain(facts.day(ticket.opened_at).year, ticket.number, claim, paper)
