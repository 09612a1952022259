"""Who sees which tickets. Everybody sees all of them, but those of a team that is closed (decision 14).

Its people, its lead and whoever leads the desk see those, and so do a ticket's owner, whoever stands in for him and
who watches it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from frontdesk.db.database import Session
from frontdesk.db.models import Ticket
from frontdesk.db.queries import sight as queries
from frontdesk.db.queries.sight import Sight
from frontdesk.domain.changes import Kind
from frontdesk.domain.errors import NotAllowed, OutOfSight
from frontdesk.domain.staff import Desk, Right

if TYPE_CHECKING:  # a queue is shown without
    from frontdesk.domain.clients import ClientCard, ClientRow


def of(session: Session, desk: Desk | None, now: datetime) -> Sight | None:
    """None when everything is seen: by a lead, by the program itself, in an office that has closed no team."""
    if desk is None or desk.may(Right.LEAD_DESK):
        return None
    if Kind.TICKET not in desk.finds:
        return Sight(desk.staff_id, is_blind=True)
    return queries.of(session, desk.staff_id, now)


def require(session: Session, desk: Desk | None, ticket: Ticket, now: datetime) -> None:
    """Raises NotAllowed for whoever has no business with tickets, and OutOfSight."""
    sight = of(session, desk, now)
    if sight is not None and sight.is_blind:
        raise NotAllowed(Right.WORK_TICKETS)
    if sight is not None and not queries.sees(session, sight, ticket):
        raise OutOfSight


def require_of(session: Session, desk: Desk | None, ticket_id: int | None, now: datetime) -> None:
    """The same of what belongs to a ticket; what belongs to none is seen. Raises NotAllowed and OutOfSight."""
    ticket = session.get(Ticket, ticket_id) if ticket_id is not None else None
    if ticket is not None:
        require(session, desk, ticket, now)


def of_these(session: Session, desk: Desk | None, ids: Iterable[int], now: datetime) -> tuple[int, ...]:
    """Those of the tickets that are seen, in their order."""
    sight = of(session, desk, now)
    return tuple(ids) if sight is None else queries.of_these(session, sight, ids)


def hidden_of(
    session: Session, desk: Desk | None, clients: Collection[int], now: datetime
) -> tuple[int, ...]:
    """The tickets of these clients that are not seen. Whoever registers visitors reads what happened to them."""
    sight = of(session, desk, now)
    return () if sight is None or sight.is_blind else queries.hidden_of(session, sight, clients)


def counted(
    session: Session, desk: Desk | None, rows: tuple[ClientRow, ...], now: datetime
) -> tuple[ClientRow, ...]:
    """Lines of clients that count the tickets that are seen."""
    sight = of(session, desk, now)
    if sight is None or not rows:
        return rows
    hidden = queries.hidden_counts(session, sight, [row.id for row in rows])
    return tuple(replace(row, open_tickets=row.open_tickets - hidden.get(row.id, (0, 0))[1]) for row in rows)


def counted_on(session: Session, desk: Desk | None, card: ClientCard, now: datetime) -> ClientCard:
    sight = of(session, desk, now)
    if sight is None:
        return card
    all, open_ones = queries.hidden_counts(session, sight, (card.id,)).get(card.id, (0, 0))
    return replace(card, tickets=card.tickets - all, open_tickets=card.open_tickets - open_ones)
