"""The office's own editions of papers, and their pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Act, Claim, Staff, Visit
from frontdesk.db.models.incidents import Incident
from frontdesk.db.models.papers import PaperEdition, PaperPicture
from frontdesk.db.queries.staff import row as staff_row
from frontdesk.domain.acts import ActKind
from frontdesk.domain.papers.editions import OWN, EditionRow, EditionState
from frontdesk.domain.papers.kinds import PaperKind

APPROVED = EditionState.APPROVED.value


def approved(session: Session) -> tuple[EditionRow, ...]:
    """Every edition that papers may have been printed with."""
    question = select(PaperEdition).where(PaperEdition.state == APPROVED).order_by(PaperEdition.id)
    return tuple(_row(row, None, None) for row in session.execute(question).scalars())


def rows(session: Session, kind: PaperKind | None = None) -> tuple[EditionRow, ...]:
    """Drafts first, then the newest edition first; of all papers or of one."""
    made, approver = aliased(Staff), aliased(Staff)
    question = (
        select(PaperEdition, made, approver)
        .outerjoin(made, made.id == PaperEdition.made_by)
        .outerjoin(approver, approver.id == PaperEdition.approved_by)
        .order_by(PaperEdition.state == APPROVED, PaperEdition.number.desc(), PaperEdition.id.desc())
    )
    if kind is not None:
        question = question.where(PaperEdition.kind_of == kind.value)
    return tuple(_row(*found) for found in session.execute(question))


def typed(session: Session, kind: PaperKind) -> PaperEdition | None:
    """The one that nobody approved yet: a paper has one at most."""
    question = select(PaperEdition).where(PaperEdition.kind_of == kind.value, PaperEdition.state != APPROVED)
    return session.execute(question.with_for_update()).scalar()


def next_number(session: Session, kind: PaperKind) -> int:
    question = select(func.max(PaperEdition.number)).where(PaperEdition.kind_of == kind.value)
    return max(session.execute(question).scalar_one() or 0, OWN) + 1


def pictures(session: Session) -> Mapping[str, bytes]:
    question = select(PaperPicture.sha256, PaperPicture.body).order_by(PaperPicture.id)
    return {row.sha256: row.body for row in session.execute(question)}


def acts(session: Session, kind: ActKind, limit: int) -> Sequence[Row[int, int]]:
    """(id, number) of the newest issued papers of a kind whose facts are kept."""
    question = select(Act.id, Act.number).where(Act.kind_of == kind.value, Act.snapshot != "")
    return session.execute(question.order_by(Act.id.desc()).limit(limit)).all()


def claims(session: Session, limit: int) -> Sequence[Row[int, int]]:
    """(id, number) of the newest registered claims."""
    question = select(Claim.id, Claim.number).where(Claim.client_id.is_not(None))
    return session.execute(question.order_by(Claim.id.desc()).limit(limit)).all()


def incidents(session: Session, limit: int) -> Sequence[Row[int, int]]:
    """(id, number) of the newest."""
    return session.execute(
        select(Incident.id, Incident.number).order_by(Incident.id.desc()).limit(limit)
    ).all()


def visits(session: Session, limit: int) -> Sequence[Row[int, str, int]]:
    """(id, letter, number) of the newest."""
    question = select(Visit.id, Visit.letter, Visit.number)
    return session.execute(question.order_by(Visit.id.desc()).limit(limit)).all()


def _row(row: PaperEdition, maker: Staff | None, approver: Staff | None) -> EditionRow:
    return EditionRow(
        id=row.id,
        kind=PaperKind(row.kind_of),
        number=row.number,
        from_day=row.from_day,
        state=EditionState(row.state),
        body=row.body,
        note=row.note,
        author_id=row.made_by,
        author=staff_row(maker).short_name if maker else "",
        made_at=row.made_at,
        approver=staff_row(approver).short_name if approver else "",
        approved_at=row.approved_at,
    )
