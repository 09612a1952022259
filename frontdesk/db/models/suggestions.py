"""Suggestions of the staff, and what was decided on each."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Suggestion(Base):
    """`state`, `owner_id` and `due` are those of its last step, so that a list reads no other table."""

    __tablename__ = "suggestion"
    kind = Kind.SUGGESTION

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    title: Mapped[str]
    concern: Mapped[str] = mapped_column(String(12))
    trouble: Mapped[str] = mapped_column(Body)
    idea: Mapped[str] = mapped_column(Body)
    effect: Mapped[str] = mapped_column(Body)
    problem_id: Mapped[int | None] = mapped_column(ForeignKey("problem.id"), index=True)
    put_at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    state: Mapped[str] = mapped_column(String(10))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    due: Mapped[date | None]


class SuggestionStep(Base):
    __tablename__ = "suggestion_step"
    kind = Kind.SUGGESTION

    id: Mapped[int] = mapped_column(primary_key=True)
    suggestion_id: Mapped[int] = mapped_column(ForeignKey("suggestion.id"), index=True)
    state: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    words: Mapped[str] = mapped_column(Body)
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    due: Mapped[date | None]
    helped: Mapped[bool | None]

    def announced_id(self) -> int:
        return self.suggestion_id
