"""Papers that wait for a printer or went to one, and numbered forms for an outage."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Blob, Moment, partial
from frontdesk.domain.changes import Kind


class PrintJob(Base):
    """`paper` is there only while it waits: the journal of printing keeps who, what, where and when, not the words."""

    __tablename__ = "print_job"
    kind = Kind.PRINT

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    kind_of: Mapped[str] = mapped_column("kind", String(20))
    number: Mapped[str] = mapped_column(String(60))
    printer: Mapped[str]
    copies: Mapped[int]
    pages: Mapped[int] = mapped_column(default=0)
    paper: Mapped[bytes | None] = mapped_column(Blob, deferred=True)
    state: Mapped[str] = mapped_column(String(10))
    hitch: Mapped[str] = mapped_column(String(10), default="")
    workstation: Mapped[str]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    counter: Mapped[int | None]
    asked_at: Mapped[datetime] = mapped_column(Moment)
    tried_at: Mapped[datetime | None] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        partial("ix_print_job_waiting", "workstation", "id", where="ended_at IS NULL"),
        Index("ix_print_job_asked_at", "asked_at"),
    )


class BlankPad(Base):
    """Forms printed together, with numbers from `first` to `last`."""

    __tablename__ = "blank_pad"
    kind = Kind.BLANK

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    first: Mapped[int]
    last: Mapped[int]
    edition: Mapped[int]
    printed_at: Mapped[datetime] = mapped_column(Moment)
    printed_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class Blank(Base):
    """One form: printed, then entered as a ticket or written off with a reason."""

    __tablename__ = "blank"
    kind = Kind.BLANK

    id: Mapped[int] = mapped_column(primary_key=True)
    pad_id: Mapped[int] = mapped_column(ForeignKey("blank_pad.id"), index=True)
    number: Mapped[int] = mapped_column(unique=True)
    code: Mapped[str] = mapped_column(String(8))
    state: Mapped[str] = mapped_column(String(10))
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"), index=True)
    reason: Mapped[str] = mapped_column(default="")
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    settled_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
