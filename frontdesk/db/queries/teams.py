"""Questions about teams, their people, and where a ticket goes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models.teams import Route as RouteLine
from frontdesk.domain.routing import Route

_ROUTES = (
    select(
        RouteLine.team_id, RouteLine.skill, RouteLine.kind_of, RouteLine.subject_id, RouteLine.offering_id,
        RouteLine.channel, RouteLine.segment, RouteLine.id,
    )
    .where(RouteLine.is_retired.is_(False))
    .order_by(RouteLine.position, RouteLine.id)
)  # fmt: skip


def routes(session: Session) -> tuple[Route, ...]:
    """The routing table in the office's order."""
    return tuple(Route(*line) for line in session.execute(_ROUTES))
