"""Whose number leads a claim, a paper: told by the journal, where a later merge of tickets changes nothing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Claim, Event, Ticket
from frontdesk.db.queries.ticket_cards import family
from frontdesk.domain.events import EventKind

_CLAIMS = Event.claim_id, Event.kind_of == EventKind.CLAIM_REGISTERED.value
_PAPERS = Event.act_id, Event.kind_of == EventKind.ACT_ISSUED.value, Event.claim_id.is_(None)


def of_ticket(session: Session, number: int) -> Ticket | None:
    return session.execute(select(Ticket).where(Ticket.number == number)).scalar()


def claim_place(session: Session, claim: Claim) -> tuple[int, int]:
    """(ticket, place): under which ticket it was registered, as which of its claims."""
    return _place(session, claim.ticket_id, claim.id, *_CLAIMS)


def paper_place(session: Session, act: Act) -> tuple[int, int]:
    """As `claim_place`, of a paper about a ticket and no claim of it."""
    assert act.ticket_id is not None
    return _place(session, act.ticket_id, act.id, *_PAPERS)


def place_on_claim(session: Session, claim_id: int, act_id: int | None = None) -> int:
    """Of a paper among all about the claim; of one yet to be made without its id."""
    question = select(func.count()).where(Act.claim_id == claim_id)
    if act_id is not None:
        return session.execute(question.where(Act.id <= act_id)).scalar_one()
    return session.execute(question).scalar_one() + 1


def next_paper(session: Session, ticket_id: int) -> int:
    return len(set(_told(session, (ticket_id,), *_PAPERS))) + 1


def hold(session: Session, claim_id: int | None, ticket_id: int | None) -> None:
    """Two desks that make papers of one thing come one after the other."""
    for table, id in ((Claim, claim_id), (Ticket, ticket_id if claim_id is None else None)):
        if id is not None:
            session.execute(select(table.id).where(table.id == id).with_for_update())


def nth_claim(session: Session, ticket_id: int, place: int) -> int | None:
    return _nth([id for _, id in dict.fromkeys(_told(session, (ticket_id,), *_CLAIMS))], place)


def nth_paper(session: Session, ticket_id: int, place: int) -> int | None:
    return _nth([id for _, id in dict.fromkeys(_told(session, (ticket_id,), *_PAPERS))], place)


def nth_on_claim(session: Session, claim_id: int, place: int) -> int | None:
    question = select(Act.id).where(Act.claim_id == claim_id).order_by(Act.id)
    return session.execute(question.offset(place - 1).limit(1)).scalar()


def _nth(ids: Sequence[int], place: int) -> int | None:
    return ids[place - 1] if place <= len(ids) else None


def _place(session: Session, ticket_id: int, id: int, which: Any, *kinds: Any) -> tuple[int, int]:
    """What no line tells of (a store of long ago) stands behind all that one does."""
    lines = _told(session, family(session, ticket_id), which, *kinds)
    root = next((ticket for ticket, one in lines if one == id), ticket_id)
    mine = list(dict.fromkeys(one for ticket, one in lines if ticket == root))
    return root, mine.index(id) + 1 if id in mine else len(mine) + 1


def _told(session: Session, tickets: Sequence[int], which: Any, *kinds: Any) -> list[tuple[int, int]]:
    """(ticket, what) of each line, the oldest first."""
    question = select(Event.ticket_id, which).where(Event.ticket_id.in_(tickets), which.is_not(None), *kinds)
    return [(ticket, id) for ticket, id in session.execute(question.order_by(Event.id))]
