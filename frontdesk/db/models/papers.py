"""The office's own templates of papers, and the pictures that they show."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Blob, Body, Moment
from frontdesk.domain.changes import Kind


class PaperEdition(Base):
    """`body` is TOML, empty for the program's own template. Approved, it has a number and is never written again."""

    __tablename__ = "paper_edition"
    kind = Kind.PAPER

    id: Mapped[int] = mapped_column(primary_key=True)
    kind_of: Mapped[str] = mapped_column("kind", String(20))
    number: Mapped[int]
    from_day: Mapped[date]
    state: Mapped[str] = mapped_column(String(10))
    body: Mapped[str] = mapped_column(Body)
    note: Mapped[str]
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime] = mapped_column(Moment)
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    approved_at: Mapped[datetime | None] = mapped_column(Moment)


class PaperPicture(Base):
    """An emblem: kept for ever under the hash that the templates name, so that an old edition shows the old one."""

    __tablename__ = "paper_picture"
    kind = Kind.PAPER

    id: Mapped[int] = mapped_column(primary_key=True)
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    body: Mapped[bytes] = mapped_column(Blob)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime] = mapped_column(Moment)
