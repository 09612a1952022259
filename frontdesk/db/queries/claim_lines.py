"""Lines of claims, what was made of them, what proves them, and what all of them cost."""

from __future__ import annotations

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Attachment, Claim, Staff
from frontdesk.db.models.claim_lines import ClaimLine, ClaimResult, Evidence
from frontdesk.db.queries.claims import number_text, roubles
from frontdesk.domain import claim_course
from frontdesk.domain.claim_course import ClaimState, ClosingReason, Loyalty, MadeRow, ResultKind, RootCause
from frontdesk.domain.claim_report import ReportRow
from frontdesk.domain.evidence import EvidenceKind, EvidenceRow
from frontdesk.domain.names import initials_after


def lines_of(session: Session, claim_id: int) -> tuple[ClaimLine, ...]:
    question = select(ClaimLine).where(ClaimLine.claim_id == claim_id)
    return tuple(session.execute(question.order_by(ClaimLine.position, ClaimLine.id)).scalars())


def told(session: Session, claim_id: int) -> tuple[claim_course.ClaimLine, ...]:
    return tuple(
        claim_course.ClaimLine(
            line.id, line.name, line.quantity, roubles(line.price), line.serial, line.serial_given,
            line.approved, line.done, line.serial_returned, ClosingReason(line.closing) if line.closing else None,
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


def evidence_of(session: Session, claim_id: int) -> tuple[Evidence, ...]:
    """Oldest first, without what was taken away."""
    question = select(Evidence).where(Evidence.claim_id == claim_id, Evidence.removed_at.is_(None))
    return tuple(session.execute(question.order_by(Evidence.id)).scalars())


def evidence(session: Session, claim_id: int) -> tuple[EvidenceRow, ...]:
    return tuple(_evidence(session, row) for row in evidence_of(session, claim_id))


def _evidence(session: Session, row: Evidence) -> EvidenceRow:
    person = session.get_one(Staff, row.added_by)
    file = session.get(Attachment, row.attachment_id) if row.attachment_id is not None else None
    return EvidenceRow(
        row.id, EvidenceKind(row.kind_of), row.title, row.on_day, row.given_by, row.attachment_id,
        file.name if file else "", initials_after(person.surname, person.given, person.patronymic),
    )  # fmt: skip


def report(session: Session, since: date) -> tuple[ReportRow, ...]:
    """Claims received since then that were not cancelled, the newest first."""
    paid = (
        select(ClaimResult.claim_id, func.sum(ClaimResult.amount).label("amount"))
        .group_by(ClaimResult.claim_id)
        .subquery()
    )
    question = (
        select(Claim, paid.c.amount)
        .outerjoin(paid, paid.c.claim_id == Claim.id)
        .where(Claim.received >= since, Claim.state != ClaimState.CANCELLED.value)
        .order_by(Claim.received.desc(), Claim.id.desc())
    )
    return tuple(
        ReportRow(
            claim.id, number_text(claim.number), claim.received, claim.subject,
            RootCause(claim.root_cause) if claim.root_cause else None, ClaimState(claim.state),
            roubles(claim.price), roubles(int(amount or 0)),
            roubles(claim.cost) if claim.cost is not None else None, Loyalty(claim.loyalty),
        )
        for claim, amount in session.execute(question)
    )  # fmt: skip
