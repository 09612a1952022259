"""Visas of claims."""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Staff
from frontdesk.db.models.visas import Visa
from frontdesk.domain.names import initials_after
from frontdesk.domain.visas import Opinion, VisaRow

_WAITS = (Visa.opinion.is_(None), Visa.is_past == 0)


def of(session: Session, claim_id: int) -> tuple[VisaRow, ...]:
    """In the order in which they were asked for."""
    asker = aliased(Staff)
    question = (
        select(Visa, Staff, asker)
        .join(Staff, Staff.id == Visa.staff_id)
        .join(asker, asker.id == Visa.asked_by)
        .where(Visa.claim_id == claim_id)
    )
    return tuple(
        VisaRow(
            visa.id, visa.staff_id, person.post, _short(person), visa.asked_at, _short(by),
            Opinion(visa.opinion) if visa.opinion else None, visa.remark, visa.answered_at, bool(visa.is_past),
        )
        for visa, person, by in session.execute(question.order_by(Visa.id))
    )  # fmt: skip


def waiting(session: Session, claim_id: int, staff_id: int) -> Visa | None:
    """The one that this person owes."""
    question = select(Visa).where(Visa.claim_id == claim_id, Visa.staff_id == staff_id, *_WAITS)
    return session.execute(question.with_for_update()).scalar()


def owed(session: Session, staff_id: int) -> frozenset[int]:
    """Claims that wait for the visa of this person."""
    return frozenset(
        session.execute(select(Visa.claim_id).where(Visa.staff_id == staff_id, *_WAITS)).scalars()
    )


def end(session: Session, claim_id: int) -> None:
    """The proposal is no more: what was said of it stays to be read, who was not heard is asked no longer."""
    session.execute(delete(Visa).where(Visa.claim_id == claim_id, *_WAITS))
    session.execute(update(Visa).where(Visa.claim_id == claim_id).values(is_past=1))


def _short(person: Staff) -> str:
    return initials_after(person.surname, person.given, person.patronymic)
