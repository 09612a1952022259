"""Incidents that gather tickets, problems that gather incidents, and the measures against both."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind


class Incident(Base):
    """`closed_at` is when it was over and new tickets joined it no more, `settled_at` when its cause was known and
    measures were taken. `whys` is the chain of answers as JSON.
    """

    __tablename__ = "incident"
    kind = Kind.INCIDENT
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    title: Mapped[str]
    subject_id: Mapped[int] = mapped_column(ForeignKey("subject.id"), index=True)
    script: Mapped[str] = mapped_column(String(40), default="")
    opened_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    settled_at: Mapped[datetime | None] = mapped_column(Moment)
    is_void: Mapped[bool] = mapped_column(default=False)  # opened by mistake
    text: Mapped[str] = mapped_column(Body, default="")
    impact: Mapped[str] = mapped_column(String(10), default="medium")
    urgency: Mapped[str] = mapped_column(String(10), default="medium")
    began_at: Mapped[datetime | None] = mapped_column(Moment)
    found_at: Mapped[datetime | None] = mapped_column(Moment)
    restored_at: Mapped[datetime | None] = mapped_column(Moment)
    affected: Mapped[int | None]
    personal: Mapped[str] = mapped_column(String(3), default="")
    noticed_at: Mapped[datetime | None] = mapped_column(
        Moment
    )  # the authority had the first notice of a leak
    reported_at: Mapped[datetime | None] = mapped_column(Moment)  # … and what the inquiry found
    direct: Mapped[str] = mapped_column(Body, default="")
    whys: Mapped[str] = mapped_column(Body, default="[]")
    root: Mapped[str] = mapped_column(Body, default="")
    category: Mapped[str] = mapped_column(String(40), default="")
    done: Mapped[str] = mapped_column(Body, default="")
    conclusions: Mapped[str] = mapped_column(Body, default="")
    problem_id: Mapped[int | None] = mapped_column(ForeignKey("problem.id"), index=True)


class ProblemRecord(Base):
    """`error` is the known error in words, `workaround` what helps until the cause is gone."""

    __tablename__ = "problem"
    kind = Kind.PROBLEM

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    title: Mapped[str]
    error: Mapped[str] = mapped_column(Body, default="")
    workaround: Mapped[str] = mapped_column(Body, default="")
    root: Mapped[str] = mapped_column(Body, default="")
    category: Mapped[str] = mapped_column(String(40), default="")
    opened_at: Mapped[datetime] = mapped_column(Moment)
    closed_at: Mapped[datetime | None] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))


class Remedy(Base):
    """A measure of an incident or of a problem; what, whose and by when is its task."""

    __tablename__ = "remedy"
    kind = Kind.INCIDENT

    id: Mapped[int] = mapped_column(primary_key=True)
    kind_of: Mapped[str] = mapped_column("kind", String(12))
    incident_id: Mapped[int | None] = mapped_column(ForeignKey("incident.id"))
    problem_id: Mapped[int | None] = mapped_column(ForeignKey("problem.id"))
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id"), unique=True)
    begun_at: Mapped[datetime | None] = mapped_column(Moment)
    check_on: Mapped[date | None]
    helped: Mapped[bool | None]
    note: Mapped[str] = mapped_column(Body, default="")
    checked_at: Mapped[datetime | None] = mapped_column(Moment)
    checked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    round: Mapped[int] = mapped_column(default=1)

    __table_args__ = (
        partial("ix_remedy_incident_id", "incident_id", where="incident_id IS NOT NULL"),
        partial("ix_remedy_problem_id", "problem_id", where="problem_id IS NOT NULL"),
    )

    def announced_id(self) -> int:
        return self.incident_id or 0
