"""Two cards of one person: who is not the same, who probably is, and what was joined."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment


class NotSame(Base):
    """Somebody has said that these are two people. `a_id` is the smaller one."""

    __tablename__ = "not_same"

    a_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True, index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    at: Mapped[datetime] = mapped_column(Moment)


class LikelyPair(Base):
    """A line of the list of likely duplicates over the whole base; `reasons` is JSON."""

    __tablename__ = "likely_pair"

    a_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True)
    b_id: Mapped[int] = mapped_column(ForeignKey("client.id"), primary_key=True, index=True)
    score: Mapped[int]
    reasons: Mapped[str] = mapped_column(Body)
    found_at: Mapped[datetime] = mapped_column(Moment)

    __table_args__ = (Index("ix_likely_pair_score", "score", "a_id", "b_id"),)


class Merge(Base):
    """What a merge wrote and moved, so that it can be undone at any later time. All three are JSON."""

    __tablename__ = "merge"

    id: Mapped[int] = mapped_column(primary_key=True)
    kept_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    gone_id: Mapped[int] = mapped_column(ForeignKey("client.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    before: Mapped[str] = mapped_column(Body)
    after: Mapped[str] = mapped_column(Body)
    moved: Mapped[str] = mapped_column(Body)
    undone_at: Mapped[datetime | None] = mapped_column(Moment)
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
