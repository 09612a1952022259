"""What hangs on a ticket: other tickets, those who watch it, what was promised, what was joined."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind


class TicketLink(Base):
    """`b_id` is the parent, the original or the incident of `a_id`; of two that are merely related, the later."""

    __tablename__ = "ticket_link"
    kind = Kind.TICKET

    a_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), primary_key=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), primary_key=True, index=True)
    kind_of: Mapped[str] = mapped_column("kind", String(10), primary_key=True)

    def announced_id(self) -> int:
        return self.a_id


class Watcher(Base):
    __tablename__ = "watcher"
    kind = Kind.TICKET

    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True, index=True)

    def announced_id(self) -> int:
        return self.ticket_id


class Promise(Base):
    """What a client was told to expect by a moment, kept or broken."""

    __tablename__ = "promise"
    kind = Kind.TICKET

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    text: Mapped[str] = mapped_column(Body)
    due: Mapped[datetime] = mapped_column(Moment)
    kept_at: Mapped[datetime | None] = mapped_column(Moment)
    broken_at: Mapped[datetime | None] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))

    __table_args__ = (partial("ix_promise_due", "due", where="kept_at IS NULL"),)

    def announced_id(self) -> int:
        return self.ticket_id


class TicketMerge(Base):
    """Two tickets made one; `moved` is JSON, so that it can be undone at any later time."""

    __tablename__ = "ticket_merge"
    kind = Kind.TICKET

    id: Mapped[int] = mapped_column(primary_key=True)
    kept_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    gone_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    moved: Mapped[str] = mapped_column(Body)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)

    def announced_id(self) -> int:
        return self.kept_id
