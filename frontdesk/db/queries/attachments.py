"""Files of cards. A list never reads a body."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Attachment, FileBody, Staff, Ticket
from frontdesk.domain.attachments import AttachmentRow, MediaType
from frontdesk.domain.names import initials_after

_OF_CLIENT = (
    select(Attachment, Staff.surname, Staff.given, Staff.patronymic, Ticket.number)
    .join(Staff, Staff.id == Attachment.staff_id)
    .outerjoin(Ticket, Ticket.id == Attachment.ticket_id)
    .where(Attachment.client_id == bindparam("client"), Attachment.removed_at.is_(None))
    .order_by(Attachment.id.desc())
)


def of_client(session: Session, client_id: int) -> tuple[AttachmentRow, ...]:
    """Newest first, without those that were removed."""
    return tuple(_row(line) for line in session.execute(_OF_CLIENT, {"client": client_id}))


def _row(line: Any) -> AttachmentRow:
    file: Attachment = line.Attachment
    return AttachmentRow(
        id=file.id,
        name=file.name,
        media_type=MediaType(file.media_type),
        size=file.size,
        sha256=file.sha256,
        added_at=file.added_at,
        staff_name=initials_after(line.surname, line.given, line.patronymic),
        ticket_id=file.ticket_id,
        ticket_number=line.number,
    )


def has_body(session: Session, sha256: str) -> bool:
    question = select(FileBody.sha256).where(FileBody.sha256 == sha256)
    return session.execute(question).first() is not None


def body(session: Session, sha256: str) -> bytes | None:
    return session.execute(select(FileBody.body).where(FileBody.sha256 == sha256)).scalar()
