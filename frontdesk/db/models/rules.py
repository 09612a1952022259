"""Incidents that gather tickets, and rules that act on them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Incident(Base):
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


class Rule(Base):
    """When / if / then, as JSON; `edition` grows with every change, so that the log tells which one ran."""

    __tablename__ = "rule"
    kind = Kind.RULE

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    position: Mapped[int]
    body: Mapped[str] = mapped_column(Body)
    is_on: Mapped[bool]
    edition: Mapped[int] = mapped_column(default=1)


class RuleRun(Base):
    __tablename__ = "rule_run"
    kind = Kind.RULE

    id: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[int] = mapped_column(ForeignKey("rule.id"), index=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    at: Mapped[datetime] = mapped_column(Moment)
    body: Mapped[str] = mapped_column(Body)

    def announced_id(self) -> int:
        return self.rule_id
