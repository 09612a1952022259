"""The office's own statuses."""

from __future__ import annotations

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Ticket, TicketStatus
from frontdesk.domain.errors import NotFound
from frontdesk.domain.statuses import StatusRow
from frontdesk.domain.tickets import Category


def get(session: Session, code: str) -> StatusRow:
    """Raises NotFound: a code that the office does not have."""
    return _row(stored(session, code))


def stored(session: Session, code: str, lock: bool = False) -> TicketStatus:
    """Raises NotFound."""
    row = session.get(TicketStatus, code, with_for_update=True if lock else None)
    if row is None:
        raise NotFound("status", 0)
    return row


def offered(session: Session) -> tuple[StatusRow, ...]:
    """Those in use, in the office's order."""
    return tuple(map(_row, in_use(session)))


def in_use(session: Session) -> list[TicketStatus]:
    question = select(TicketStatus).where(TicketStatus.is_retired.is_(False))
    return list(session.execute(question.order_by(TicketStatus.position, TicketStatus.code)).scalars())


def codes(session: Session) -> tuple[str, ...]:
    """Of all that ever were."""
    return tuple(session.execute(select(TicketStatus.code)).scalars())


def standing(session: Session) -> dict[str, int]:
    """{status: how many open tickets stand in it}."""
    question = select(Ticket.status, func.count()).where(Ticket.is_open == 1).group_by(Ticket.status)
    return {code: count for code, count in session.execute(question)}  # noqa: C416 - rows


def tickets_in(session: Session, code: str) -> list[Ticket]:
    """The open ones, locked."""
    question = select(Ticket).where(Ticket.is_open == 1, Ticket.status == code).order_by(Ticket.id)
    return list(session.execute(question.with_for_update()).scalars())


def _row(row: TicketStatus) -> StatusRow:
    return StatusRow(row.code, row.name, Category(row.category), row.pauses, row.board_column)
