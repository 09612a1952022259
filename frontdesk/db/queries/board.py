"""Questions of the board: what is open by status, what was solved today, and how many each person may have."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Staff, Ticket, TicketStatus
from frontdesk.db.models.clocks import Clock, Pause
from frontdesk.db.models.teams import Team, TeamMember
from frontdesk.db.models.views import SavedView
from frontdesk.db.queries import tickets
from frontdesk.db.queries.sight import Sight
from frontdesk.domain.board import Column
from frontdesk.domain.errors import NotFound
from frontdesk.domain.measures import BESIDE
from frontdesk.domain.tickets import QueueFilter


def columns(session: Session) -> dict[str, int | None]:
    """The board's column of every status; None: the board does not show it."""
    return {row.code: row.board_column for row in session.execute(select(TicketStatus)).scalars()}


def open_ones(
    session: Session, asked: QueueFilter, staff_id: int, teams: Collection[int], sight: Sight | None
) -> tuple[tuple[int, datetime, str, int | None], ...]:
    """(id, queue_at, status, owner) of every open ticket asked for, in its order."""
    question = select(Ticket.id, Ticket.queue_at, Ticket.status, Ticket.owner_id)
    narrowed = tickets.narrowed(question, asked, staff_id, teams, sight)
    return tuple((*row,) for row in session.execute(narrowed))


def solved(
    session: Session,
    asked: QueueFilter,
    staff_id: int,
    teams: Collection[int],
    since: datetime,
    sight: Sight | None,
) -> tuple[int, ...]:
    """What was solved since then, the last first."""
    question = select(Ticket.id).where(Ticket.is_open == 0, Ticket.solved_at >= since)
    question = tickets.of(question, asked, staff_id, teams, sight).order_by(
        Ticket.solved_at.desc(), Ticket.id.desc()
    )
    return tuple(session.execute(question).scalars())


def paused_since(session: Session, ids: Collection[int]) -> dict[int, datetime]:
    """{ticket: since when its clocks stand still}, of those that do."""
    question = select(Pause.ticket_id, func.max(Pause.started_at)).where(
        Pause.ticket_id.in_(sorted(ids)), Pause.ended_at.is_(None)
    )
    return {line[0]: line[1] for line in session.execute(question.group_by(Pause.ticket_id))}


def clocks(
    session: Session, ids: Collection[int]
) -> dict[int, list[tuple[datetime, datetime | None, float]]]:
    """{ticket: (began, due, share of the norm that is used) of each clock that is not met}; no statutory terms."""
    question = select(Clock.ticket_id, Clock.started_at, Clock.due, Clock.used, Clock.norm).where(
        Clock.ticket_id.in_(sorted(ids)),
        Clock.met_at.is_(None),
        Clock.measure.not_in([m.value for m in BESIDE]),
    )
    found: dict[int, list[tuple[datetime, datetime | None, float]]] = {}
    for line in session.execute(question):
        share = min(1.0, line.used / line.norm) if line.norm else 1.0
        found.setdefault(line.ticket_id, []).append((line.started_at, line.due, share))
    return found


def teams_of(session: Session, staff_id: int) -> tuple[int, ...]:
    question = select(TeamMember.team_id).where(TeamMember.staff_id == staff_id).order_by(TeamMember.team_id)
    return tuple(session.execute(question).scalars())


def teams(session: Session) -> tuple[tuple[int, str, bool], ...]:
    """(id, name, is_outside) of the teams in use."""
    question = select(Team.id, Team.name, Team.is_outside).where(Team.is_retired.is_(False)).order_by(Team.id)
    return tuple((*row,) for row in session.execute(question))


def capacity(session: Session, staff: Collection[int]) -> int | None:
    """How many tickets these people may have in work together; None when one of them may have any number."""
    question = select(func.sum(Staff.capacity), func.min(Staff.capacity)).where(
        Staff.id.in_(sorted(staff)), Staff.is_active
    )
    total, least = session.execute(question).one()
    return total if least else None


def set_up(session: Session, team_id: int) -> SavedView | None:
    """How the board of a team is set up; None while nobody has set anything."""
    question = select(SavedView).where(SavedView.team_id == team_id, SavedView.name == "")
    return session.execute(question).scalar()


def limits(session: Session, teams: Collection[int]) -> dict[Column, int]:
    """How many tickets of all these teams may stand in a column; only where each of them has a limit."""
    question = select(SavedView.question).where(SavedView.team_id.in_(sorted(teams)), SavedView.name == "")
    found = [json.loads(body)["limits"] for body in session.execute(question).scalars()]
    if not teams or len(found) < len(teams):
        return {}
    return {
        column: sum(each[str(column.value)] for each in found)
        for column in Column
        if all(str(column.value) in each for each in found)
    }


def members(session: Session, teams: Collection[int]) -> frozenset[int]:
    question = select(TeamMember.staff_id).where(TeamMember.team_id.in_(sorted(teams)))
    return frozenset(session.execute(question).scalars())


def column(session: Session, ticket_id: int) -> Column:
    """Where a ticket stands now. Raises NotFound."""
    status = session.execute(select(Ticket.status).where(Ticket.id == ticket_id)).scalar()
    if status is None:
        raise NotFound("ticket", ticket_id)
    place = columns(session)[status]
    return Column.SOLVED if place is None else Column(place)
