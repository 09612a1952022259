"""Lines of claims, and what was made of them."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Staff
from frontdesk.db.models.claim_lines import ClaimLine, ClaimResult
from frontdesk.db.queries.claims import roubles
from frontdesk.domain import claim_course
from frontdesk.domain.claim_course import MadeRow, ResultKind
from frontdesk.domain.names import initials_after


def lines_of(session: Session, claim_id: int) -> tuple[ClaimLine, ...]:
    question = select(ClaimLine).where(ClaimLine.claim_id == claim_id)
    return tuple(session.execute(question.order_by(ClaimLine.position, ClaimLine.id)).scalars())


def told(session: Session, claim_id: int) -> tuple[claim_course.ClaimLine, ...]:
    return tuple(
        claim_course.ClaimLine(
            line.id, line.name, line.quantity, roubles(line.price), line.serial, line.serial_given,
            line.approved, line.done,
        )
        for line in lines_of(session, claim_id)
    )  # fmt: skip


def made(session: Session, claim_id: int) -> tuple[MadeRow, ...]:
    """Oldest first."""
    question = (
        select(ClaimResult, Staff)
        .join(Staff, Staff.id == ClaimResult.made_by)
        .where(ClaimResult.claim_id == claim_id)
    )
    return tuple(
        MadeRow(
            ResultKind(result.kind_of), result.quantity, roubles(result.amount), result.serial_given,
            result.made_at, initials_after(person.surname, person.given, person.patronymic),
        )
        for result, person in session.execute(question.order_by(ClaimResult.id))
    )  # fmt: skip
