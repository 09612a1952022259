"""What a claim is about line by line, what was made of it, and the orders that claims are founded on."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import BigInteger, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Moment
from frontdesk.domain.changes import Kind


class ClaimLine(Base):
    """Asked, approved and done are three figures; sums are kopecks of one article."""

    __tablename__ = "claim_line"
    kind = Kind.CLAIM

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    order_line_id: Mapped[int | None] = mapped_column(ForeignKey("order_line.id"))
    position: Mapped[int]
    name: Mapped[str]
    quantity: Mapped[int]
    price: Mapped[int] = mapped_column(BigInteger)
    serial: Mapped[str] = mapped_column(default="")
    serial_given: Mapped[str] = mapped_column(default="")
    serial_returned: Mapped[str] = mapped_column(default="")
    closing: Mapped[str] = mapped_column(String(20), default="")  # why no more of it is made
    approved: Mapped[int] = mapped_column(default=0)
    done: Mapped[int] = mapped_column(default=0)

    def announced_id(self) -> int:
        return self.claim_id


class ClaimResult(Base):
    """What was made of a claim; the console informs and books no money."""

    __tablename__ = "claim_result"
    kind = Kind.CLAIM

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    kind_of: Mapped[str] = mapped_column("kind", String(12))
    quantity: Mapped[int]
    amount: Mapped[int] = mapped_column(BigInteger)
    serial_given: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))

    def announced_id(self) -> int:
        return self.claim_id


class Order(Base):
    """What a client bought, as far as a desk founds a claim on it."""

    __tablename__ = "client_order"
    kind = Kind.CLIENT

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    client_id: Mapped[int] = mapped_column(ForeignKey("client.id"))
    number: Mapped[str] = mapped_column(String(60))  # the seller's
    ordered_on: Mapped[date]
    handed_over: Mapped[date | None]
    payment: Mapped[str]
    state: Mapped[str] = mapped_column(String(12))
    reason: Mapped[str] = mapped_column(default="")
    sold: Mapped[str] = mapped_column(String(10), default="office")
    is_informed: Mapped[int] = mapped_column(default=1)  # in writing, of the right to refuse (ст. 26.1)

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (Index("ix_client_order_client_id", "client_id", "id"),)

    def announced_id(self) -> int:
        return self.client_id


class OrderLine(Base):
    __tablename__ = "order_line"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("client_order.id"), index=True)
    position: Mapped[int]
    name: Mapped[str]
    quantity: Mapped[int]
    price: Mapped[int] = mapped_column(BigInteger)
    serial: Mapped[str] = mapped_column(default="")


class OrderMove(Base):
    """So many of a line went back, and what the law gives for that. A line has no counts that could disagree."""

    __tablename__ = "order_move"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("client_order.id"), index=True)
    line_id: Mapped[int] = mapped_column(ForeignKey("order_line.id"))
    claim_id: Mapped[int | None] = mapped_column(ForeignKey("claim.id"))  # the one that it was the result of
    kind_of: Mapped[str] = mapped_column("kind", String(10))
    quantity: Mapped[int]
    on_day: Mapped[date]
    reason: Mapped[str]
    serial_returned: Mapped[str] = mapped_column(default="")
    serial_given: Mapped[str] = mapped_column(default="")
    due: Mapped[date | None]  # by when the money is to be back
    article: Mapped[str]
    made_at: Mapped[datetime] = mapped_column(Moment)
    made_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class Evidence(Base):
    """What was given to prove a claim: a file of its card, or a paper that lies in the folder."""

    __tablename__ = "claim_evidence"
    kind = Kind.CLAIM

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    kind_of: Mapped[str] = mapped_column("kind", String(16))
    title: Mapped[str]
    on_day: Mapped[date]
    given_by: Mapped[str]
    attachment_id: Mapped[int | None] = mapped_column(ForeignKey("attachment.id"))
    added_at: Mapped[datetime] = mapped_column(Moment)
    added_by: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    removed_at: Mapped[datetime | None] = mapped_column(Moment)

    def announced_id(self) -> int:
        return self.claim_id
