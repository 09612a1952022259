"""Offerings with their regulations, and the applications that run by them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Offering, Ticket
from frontdesk.db.models.clocks import Clock
from frontdesk.domain.measures import Measure, Standing
from frontdesk.domain.statutes import SERVICE


def all_of(session: Session) -> Sequence[Offering]:
    return session.execute(select(Offering).order_by(Offering.id)).scalars().all()


def with_application(session: Session, offering_id: int) -> Sequence[Ticket]:
    """Open tickets about an offering whose term runs, locked in the order of their ids."""
    runs = select(Clock.ticket_id).where(
        Clock.measure == Measure.STATUTE.value, Clock.term == SERVICE, Clock.state == Standing.RUNNING.value
    )
    question = select(Ticket).where(
        Ticket.is_open == 1, Ticket.offering_id == offering_id, Ticket.id.in_(runs)
    )
    return session.execute(question.order_by(Ticket.id).with_for_update()).scalars().all()
