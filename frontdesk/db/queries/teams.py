"""Questions about teams, their people, and where a ticket goes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models.teams import Route as RouteLine
from frontdesk.domain.routing import Route


def routes(session: Session) -> tuple[Route, ...]:
    """The routing table in the office's order."""
    lines = session.execute(
        select(RouteLine).where(RouteLine.is_retired.is_(False)).order_by(RouteLine.position, RouteLine.id)
    ).scalars()
    return tuple(
        Route(
            line.team_id, line.skill, line.kind_of, line.subject_id, line.offering_id, line.channel, line.segment,
            line.id,
        )
        for line in lines
    )  # fmt: skip
