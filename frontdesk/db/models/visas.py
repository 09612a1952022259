"""Whom proposed decisions on claims are shown to, and what they said."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind


class Visa(Base):
    """One person's on one proposal; past when the proposal went back to work."""

    __tablename__ = "claim_visa"
    kind = Kind.CLAIM

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    asked_at: Mapped[datetime] = mapped_column(Moment)
    asked_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    opinion: Mapped[str | None] = mapped_column(String(10))
    remark: Mapped[str] = mapped_column(Body, default="")
    answered_at: Mapped[datetime | None] = mapped_column(Moment)
    is_past: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        partial("ix_claim_visa_staff_id", "staff_id", "claim_id", where="opinion IS NULL AND is_past = 0"),
    )

    def announced_id(self) -> int:
        return self.claim_id
