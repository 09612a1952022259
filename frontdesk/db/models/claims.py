"""Claims, and the acts made of them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Blob, Body, Moment, partial
from frontdesk.domain.changes import Kind


class Claim(Base):
    """Sums are kopecks: both engines then add and compare them alike. They outgrow 32 bits at 21 million rubles.

    `incident_id`, here and of an act, names a row of a table that a start does without: no foreign key is declared.
    """

    __tablename__ = "claim"
    kind = Kind.CLAIM

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    version: Mapped[int] = mapped_column(default=1)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    matter: Mapped[str] = mapped_column(String(10))
    demand: Mapped[str] = mapped_column(String(20))
    subject: Mapped[str]
    contract: Mapped[str]
    price: Mapped[int] = mapped_column(BigInteger)
    handed_over: Mapped[date | None]
    payment: Mapped[str]
    received: Mapped[date]
    words: Mapped[str] = mapped_column(Body)
    consumer_term: Mapped[date | None]
    due: Mapped[date]
    state: Mapped[str] = mapped_column(String(10))
    is_open: Mapped[int]
    registered_at: Mapped[datetime] = mapped_column(Moment)
    decision: Mapped[str | None] = mapped_column(String(10))
    amount: Mapped[int | None] = mapped_column(BigInteger)
    findings: Mapped[str] = mapped_column(Body)
    cause: Mapped[str] = mapped_column(Body)
    reason: Mapped[str] = mapped_column(Body)
    basis: Mapped[str] = mapped_column(Body, default="")  # the rule that it is counted by; empty before 0011
    exchange: Mapped[str] = mapped_column(String(10), default="")
    way: Mapped[str] = mapped_column(String(20), default="")  # by which channel it came
    warranty: Mapped[date | None]
    order_id: Mapped[int | None]  # of `client_order`, which is mapped later
    author_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # who proposed the decision
    approver_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # who approved or rejected it
    origin_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"))  # the one that it was split from
    closing: Mapped[str] = mapped_column(String(20), default="")
    loyalty: Mapped[str] = mapped_column(String(10), default="unknown")
    cost: Mapped[int | None] = mapped_column(BigInteger)
    root_cause: Mapped[str] = mapped_column(String(12), default="")
    incident_id: Mapped[int | None]  # by hand; those of its tickets belong to it anyway

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        partial("ix_claim_due", "due", "id", where="is_open = 1"),
        partial("ix_claim_incident_id", "incident_id", where="incident_id IS NOT NULL"),
    )


class Act(Base):
    """Immutable: the snapshot, the edition of the template and the paper itself with its hash. What became of it is
    beside: signed, handed over, annulled, superseded.
    """

    __tablename__ = "act"
    kind = Kind.ACT

    id: Mapped[int] = mapped_column(primary_key=True)
    kind_of: Mapped[str] = mapped_column("kind", String(10))
    year: Mapped[int]
    number: Mapped[int]
    claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"), index=True)
    incident_id: Mapped[int | None]  # of the act on an incident
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"))  # of one that is about no claim
    state: Mapped[str] = mapped_column(String(10), default="issued")
    code: Mapped[str | None] = mapped_column(String(11))  # none before 0012: it is not on those sheets
    issued_on: Mapped[date]
    issued_at: Mapped[datetime] = mapped_column(Moment)
    issued_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    edition: Mapped[int]
    snapshot: Mapped[str] = mapped_column(Body)
    paper: Mapped[bytes] = mapped_column(Blob)
    sha256: Mapped[str] = mapped_column(String(64))
    scan: Mapped[str | None] = mapped_column(ForeignKey("blob.sha256"))  # the sheet with the signatures
    signed_at: Mapped[datetime | None] = mapped_column(Moment)
    handed_on: Mapped[date | None]
    handed_to: Mapped[str] = mapped_column(default="")
    handed_how: Mapped[str] = mapped_column(String(14), default="")
    annulled_at: Mapped[datetime | None] = mapped_column(Moment)
    annulled_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    annulled_why: Mapped[str] = mapped_column(Body, default="")
    superseded_by: Mapped[int | None] = mapped_column(ForeignKey("act.id"))

    __table_args__ = (
        Index("uq_act_number", "kind", "year", "number", unique=True),
        Index("uq_act_code", "code", unique=True),
        partial("ix_act_ticket_id", "ticket_id", where="ticket_id IS NOT NULL"),
        partial("ix_act_incident_id", "incident_id", where="incident_id IS NOT NULL"),
    )
