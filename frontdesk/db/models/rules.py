"""Rules that act on tickets, and what each of them did."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Rule(Base):
    """When / if / then, as JSON; `edition` grows with every change, so that the log tells which one ran.

    It acts by the rights of `staff_id`, who wrote this edition; lines of the journal before `since` are not its.
    """

    __tablename__ = "rule"
    kind = Kind.RULE

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    position: Mapped[int]
    body: Mapped[str] = mapped_column(Body)
    is_on: Mapped[bool]
    edition: Mapped[int] = mapped_column(default=1)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # None: shipped with the program
    since: Mapped[datetime | None] = mapped_column(Moment)
    is_retired: Mapped[bool] = mapped_column(default=False)


class RuleRun(Base):
    """What a rule did about one line of the journal, or why it did not; never twice about the same line."""

    __tablename__ = "rule_run"
    kind = Kind.RULE

    id: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[int] = mapped_column(ForeignKey("rule.id"))
    event_id: Mapped[int]
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    edition: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    body: Mapped[str] = mapped_column(Body)

    __table_args__ = (
        Index("uq_rule_run_line", "rule_id", "event_id", unique=True),
        Index("ix_rule_run_rule_id", "rule_id", "id"),
    )

    def announced_id(self) -> int:
        return self.rule_id


class RuleMark(Base):
    """How far the rules have read the chain of a workstation: its lines are in one order, whoever commits first."""

    __tablename__ = "rule_mark"

    workstation: Mapped[str] = mapped_column(String(60), primary_key=True)
    seq: Mapped[int]
