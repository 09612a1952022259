"""Saved views, and the lines of the wide table."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable

from sqlalchemy import bindparam, func, or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Subject, Ticket, TicketStatus
from frontdesk.db.models.teams import Team
from frontdesk.db.models.views import SavedView as Stored
from frontdesk.db.queries import tickets
from frontdesk.domain.views import SavedView, TableLine, columns_of, question_of


def of(session: Session, staff_id: int, teams: Collection[int]) -> tuple[SavedView, ...]:
    """Mine first, then my teams', then everybody's."""
    shared = or_(Stored.team_id.in_(sorted(teams)), Stored.team_id.is_(None))
    question = select(Stored).where(or_(Stored.staff_id == staff_id, Stored.staff_id.is_(None) & shared))
    question = question.where(Stored.name != "")  # how a board is set up is no view
    found = session.execute(question.order_by(Stored.staff_id.is_(None), Stored.position, Stored.id))
    return tuple(_view(row) for row in found.scalars())


def get(session: Session, id: int) -> Stored | None:
    return session.get(Stored, id)


def next_position(session: Session) -> int:
    return (session.execute(select(func.max(Stored.position))).scalar() or 0) + 1


def _view(row: Stored) -> SavedView:
    return SavedView(
        row.id, row.name, row.staff_id, row.team_id, question_of(json.loads(row.question)),
        columns_of(json.loads(row.columns)),
    )  # fmt: skip


_BESIDE = (
    select(
        Ticket.id, Ticket.opened_at, Subject.path, Team.name.label("team"), TicketStatus.name.label("status")
    )
    .join(Subject, Subject.id == Ticket.subject_id)
    .outerjoin(Team, Team.id == Ticket.team_id)
    .outerjoin(TicketStatus, TicketStatus.code == Ticket.status)
    .where(Ticket.id.in_(bindparam("ids", expanding=True)))
)


def lines(session: Session, ids: Iterable[int]) -> tuple[TableLine, ...]:
    """In the order asked."""
    wanted = list(ids)
    if not wanted:
        return ()
    beside = {line.id: line for line in session.execute(_BESIDE, {"ids": wanted})}
    return tuple(
        TableLine(row, found.path, found.team or "", found.status or "", found.opened_at)
        for row in tickets.rows(session, wanted)
        if (found := beside.get(row.id)) is not None
    )
