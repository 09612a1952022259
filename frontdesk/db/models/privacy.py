"""What remains of a person whose data was destroyed: a numbered paper that names nobody."""

from __future__ import annotations

from datetime import date

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Blob, Body, client_key


class Destruction(Base):
    """An act of destruction (D12) with its hash. Like the acts of claims it is never written again."""

    __tablename__ = "destruction"

    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    number: Mapped[int]
    client_id: Mapped[int] = client_key()
    made_on: Mapped[date]
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    cause: Mapped[str] = mapped_column(String(20))
    snapshot: Mapped[str] = mapped_column(Body)
    paper: Mapped[bytes] = mapped_column(Blob)
    sha256: Mapped[str] = mapped_column(String(64))

    __table_args__ = (Index("uq_destruction_number", "year", "number", unique=True),)
