"""Clocks as rows, the targets they run towards, and what is done when one nears its edge."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind


class SlaTarget(Base):
    """Norms in working seconds for the tickets that fit; None fits any. The most specific row wins."""

    __tablename__ = "sla_target"
    kind = Kind.TARGET
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    name: Mapped[str]
    kind_of: Mapped[str | None] = mapped_column("kind", String(20))
    subject_id: Mapped[int | None] = mapped_column(ForeignKey("subject.id"))
    offering_id: Mapped[int | None] = mapped_column(ForeignKey("offering.id"))
    priority: Mapped[str | None] = mapped_column(String(10))
    channel: Mapped[str | None] = mapped_column(String(10))
    segment: Mapped[str | None]
    calendar_id: Mapped[int] = mapped_column(ForeignKey("calendar.id"))
    first_response: Mapped[int | None]
    next_answer: Mapped[int | None]
    solution: Mapped[int | None]
    keep_informed: Mapped[int | None]
    from_day: Mapped[date | None]
    until_day: Mapped[date | None]  # the last day


class _OfTicket(Base):
    """A row whose change is its ticket's."""

    __abstract__ = True
    kind = Kind.TICKET
    ticket_id: Mapped[int]

    def announced_id(self) -> int:
        return self.ticket_id


class Clock(_OfTicket):
    """One clock of a ticket. All lengths are working seconds; `norm` is None when the target is a date.

    `difference` is norm − used; `alarm_at` the next warning or escalation, `alarmed` the highest level done.
    `is_missed` stays once it is set, whatever is met later.
    """

    __tablename__ = "clock"

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    measure: Mapped[str] = mapped_column(String(20))
    cycle: Mapped[int] = mapped_column(default=1)
    calendar_id: Mapped[int] = mapped_column(ForeignKey("calendar.id"))
    target_id: Mapped[int | None] = mapped_column(ForeignKey("sla_target.id"))
    term: Mapped[str] = mapped_column(String(40), default="")  # code of a statutory term
    norm: Mapped[int | None]
    started_at: Mapped[datetime] = mapped_column(Moment)
    due: Mapped[datetime | None] = mapped_column(Moment)
    met_at: Mapped[datetime | None] = mapped_column(Moment)
    state: Mapped[str] = mapped_column(String(10))
    is_missed: Mapped[bool] = mapped_column(default=False)
    used: Mapped[int] = mapped_column(default=0)
    difference: Mapped[int | None]
    paused: Mapped[int] = mapped_column(default=0)
    alarm_at: Mapped[datetime | None] = mapped_column(Moment)
    alarmed: Mapped[int] = mapped_column(default=0)
    breach_reason: Mapped[str] = mapped_column(String(20), default="")
    breach_note: Mapped[str] = mapped_column(default="")
    breach_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))

    __table_args__ = (partial("ix_clock_alarm", "alarm_at", where="alarm_at IS NOT NULL"),)


class Pause(_OfTicket):
    """A stretch in which the contract's clocks stood still: who stopped them, and why."""

    __tablename__ = "pause"

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    status: Mapped[str] = mapped_column(String(20))
    started_at: Mapped[datetime] = mapped_column(Moment)
    ended_at: Mapped[datetime | None] = mapped_column(Moment)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(default="")


class Escalation(Base):
    """What happens at a share of the norm, or so many working seconds before (−) or after (+) the target."""

    __tablename__ = "escalation"
    kind = Kind.TARGET
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    measure: Mapped[str] = mapped_column(String(20))
    at_percent: Mapped[int | None]
    offset_seconds: Mapped[int | None]
    priority: Mapped[str | None] = mapped_column(String(10))  # None: any
    level: Mapped[int]
    action: Mapped[str] = mapped_column(String(20))
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"))


class Alert(Base):
    """A warning or an escalation that happened: to whom, and when it was seen. A rule's has `text` and no clock."""

    __tablename__ = "alert"
    kind = Kind.ALERT

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    clock_id: Mapped[int | None] = mapped_column(ForeignKey("clock.id"), index=True)
    escalation_id: Mapped[int | None] = mapped_column(ForeignKey("escalation.id"))  # each is done once
    level: Mapped[int]
    action: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column(Moment)
    to_staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    to_team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"))
    seen_at: Mapped[datetime | None] = mapped_column(Moment)
    text: Mapped[str] = mapped_column(Body, default="")

    __table_args__ = (partial("ix_alert_unseen", "to_staff_id", "id", where="seen_at IS NULL"),)
