"""Electronic signatures of issued papers, and the issuers of certificates whom the office trusts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Blob, Moment
from frontdesk.domain.changes import Kind


class ActSignature(Base):
    """One person's under one paper. `file`: the issued bytes with this signature and those before it, kept among the
    files of cards; gone with the personal data in it. Never written again.
    """

    __tablename__ = "act_signature"
    kind = Kind.ACT

    id: Mapped[int] = mapped_column(primary_key=True)
    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    signed_at: Mapped[datetime] = mapped_column(Moment)
    owner: Mapped[str]
    serial: Mapped[str] = mapped_column(String(64))
    issuer: Mapped[str]
    valid_from: Mapped[datetime] = mapped_column(Moment)
    valid_until: Mapped[datetime] = mapped_column(Moment)
    algorithm: Mapped[str] = mapped_column(String(40))
    file: Mapped[str | None] = mapped_column(ForeignKey("blob.sha256"))

    __table_args__ = (Index("uq_act_signature_act_id", "act_id", "staff_id", unique=True),)

    def announced_id(self) -> int:
        return self.act_id


class TrustedIssuer(Base):
    """`body`: its certificate as DER."""

    __tablename__ = "trusted_issuer"
    kind = Kind.ACT

    id: Mapped[int] = mapped_column(primary_key=True)
    body: Mapped[bytes] = mapped_column(Blob)
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    added_at: Mapped[datetime] = mapped_column(Moment)
