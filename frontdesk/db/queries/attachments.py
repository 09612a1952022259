"""Files of cards. A list never reads a body."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Attachment, FileBody, Staff, Ticket
from frontdesk.domain.attachments import AttachmentRow, MediaType
from frontdesk.domain.names import initials_after


def of_client(session: Session, client_id: int) -> tuple[AttachmentRow, ...]:
    """Newest first, without those that were removed."""
    question = (
        select(Attachment, Staff, Ticket.number)
        .join(Staff, Staff.id == Attachment.staff_id)
        .outerjoin(Ticket, Ticket.id == Attachment.ticket_id)
        .where(Attachment.client_id == client_id, Attachment.removed_at.is_(None))
        .order_by(Attachment.id.desc())
    )
    return tuple(
        AttachmentRow(
            id=row.id,
            name=row.name,
            media_type=MediaType(row.media_type),
            size=row.size,
            sha256=row.sha256,
            added_at=row.added_at,
            staff_name=initials_after(person.surname, person.given, person.patronymic),
            ticket_id=row.ticket_id,
            ticket_number=number,
        )
        for row, person, number in session.execute(question)
    )


def has_body(session: Session, sha256: str) -> bool:
    question = select(FileBody.sha256).where(FileBody.sha256 == sha256)
    return session.execute(question).first() is not None


def body(session: Session, sha256: str) -> bytes | None:
    return session.execute(select(FileBody.body).where(FileBody.sha256 == sha256)).scalar()
