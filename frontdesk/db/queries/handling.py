"""Stretches of work at tickets, as they are kept."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models.views import Handle
from frontdesk.domain.handling import Activity, HandleRow
from frontdesk.domain.measuring import Stretch


def stored(session: Session, staff_id: int, stretch: Stretch) -> Handle | None:
    """The row of a stretch that was kept before, while it was shorter."""
    question = select(Handle).where(
        Handle.ticket_id == stretch.ticket_id,
        Handle.staff_id == staff_id,
        Handle.activity == stretch.activity.value,
        Handle.began_at == stretch.began_at,
    )
    return session.execute(question.limit(1)).scalar()


def of_day(
    session: Session, ticket_id: int, staff_id: int, since: datetime, until: datetime
) -> tuple[HandleRow, ...]:
    """One person's at one ticket, oldest first."""
    question = (
        select(Handle)
        .where(Handle.ticket_id == ticket_id, Handle.staff_id == staff_id)
        .where(Handle.began_at >= since, Handle.began_at < until)
        .order_by(Handle.began_at, Handle.id)
    )
    return tuple(map(_row, session.execute(question).scalars()))


def of_tickets(session: Session, ticket_ids: Collection[int]) -> tuple[HandleRow, ...]:
    """Everybody's."""
    question = select(Handle).where(Handle.ticket_id.in_(ticket_ids)).order_by(Handle.began_at, Handle.id)
    return tuple(map(_row, session.execute(question).scalars()))


def _row(row: Handle) -> HandleRow:
    return HandleRow(row.id, row.ticket_id, Activity(row.activity), row.began_at, row.seconds, row.corrected)
