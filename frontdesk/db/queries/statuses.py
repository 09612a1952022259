"""The office's own statuses."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import TicketStatus
from frontdesk.domain.errors import NotFound
from frontdesk.domain.statuses import StatusRow
from frontdesk.domain.tickets import Category


def get(session: Session, code: str) -> StatusRow:
    """Raises NotFound: a code that the office does not have."""
    row = session.get(TicketStatus, code)
    if row is None:
        raise NotFound("status", 0)
    return _row(row)


def offered(session: Session) -> tuple[StatusRow, ...]:
    """Those in use, in the office's order."""
    question = select(TicketStatus).where(TicketStatus.is_retired.is_(False)).order_by(TicketStatus.position)
    return tuple(_row(row) for row in session.execute(question).scalars())


def _row(row: TicketStatus) -> StatusRow:
    return StatusRow(row.code, row.name, Category(row.category), row.pauses, row.board_column)
