"""Knowledge articles, an edition each row."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Article(Base):
    """Approved editions stand as they were approved; the newest of them is read."""

    __tablename__ = "article"
    __table_args__ = (UniqueConstraint("number", "edition", name="uq_article_number_edition"),)
    kind = Kind.ARTICLE

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int]
    edition: Mapped[int]
    title: Mapped[str]
    kind_of: Mapped[str] = mapped_column("kind", String(12))
    subject_id: Mapped[int | None] = mapped_column(ForeignKey("subject.id"), index=True)
    text: Mapped[str] = mapped_column(Body)
    steps: Mapped[str] = mapped_column(Body)
    problem_id: Mapped[int | None] = mapped_column(ForeignKey("problem.id"), index=True)
    state: Mapped[str] = mapped_column(String(10))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    made_at: Mapped[datetime] = mapped_column(Moment)
    judge_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    judged_at: Mapped[datetime | None] = mapped_column(Moment)
    words: Mapped[str] = mapped_column(Body, default="")
