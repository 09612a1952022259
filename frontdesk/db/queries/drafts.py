"""What people were typing."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Draft


def get(session: Session, staff_id: int, editor: str) -> Draft | None:
    return session.get(Draft, (staff_id, editor))


def of_staff(session: Session, staff_id: int) -> tuple[Draft, ...]:
    question = select(Draft).where(Draft.staff_id == staff_id).order_by(Draft.saved_at)
    return tuple(session.execute(question).scalars())
