"""The desk's work: offerings and subjects, visits, tickets with their statuses, and what was said in them."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind


class Subject(Base):
    """`path` is «Выплата / Размер», of which all but the last is the branch. No new ticket gets a retired one."""

    __tablename__ = "subject"
    kind = Kind.SUBJECT
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    path: Mapped[str]
    name: Mapped[str]
    kind_of: Mapped[str] = mapped_column("kind", String(20), default="question")  # of a ticket about it
    impact: Mapped[str] = mapped_column(String(10))
    urgency: Mapped[str] = mapped_column(String(10))
    script: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    is_retired: Mapped[bool] = mapped_column(default=False)

    def announced_id(self) -> int:
        return 0  # every list shows its name


class Offering(Base):
    """What people come for. Without a term of its own the regulation has not been filled in."""

    __tablename__ = "offering"
    kind = Kind.TARGET
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    full_name: Mapped[str]
    category: Mapped[str]
    letter: Mapped[str] = mapped_column(String(1))
    subject_id: Mapped[int] = mapped_column(ForeignKey("subject.id"))
    pin: Mapped[int]
    term_n: Mapped[int | None]
    term_unit: Mapped[str] = mapped_column(String(12), default="")
    regulation: Mapped[str] = mapped_column(default="")  # the act that sets the term, its article and edition
    article: Mapped[str] = mapped_column(default="")
    edition: Mapped[str] = mapped_column(default="")
    brought: Mapped[str] = mapped_column(Body, default="")  # papers of the applicant, a line each
    asked: Mapped[str] = mapped_column(Body, default="")  # those that the office asks other bodies for
    refusal: Mapped[str] = mapped_column(default="")  # by what an incomplete set is refused; empty: taken


class TicketStatus(Base):
    """A status under one of the five fixed categories. `board_column` is None when the board does not show it."""

    __tablename__ = "ticket_status"
    kind = Kind.STATUS
    is_ground = True

    code: Mapped[str] = mapped_column(String(20), primary_key=True)
    name: Mapped[str]
    category: Mapped[str] = mapped_column(String(20))
    pauses: Mapped[bool]  # the contract SLA stands still; statutory terms never do
    position: Mapped[int]
    board_column: Mapped[int | None]
    is_retired: Mapped[bool] = mapped_column(default=False)

    def announced_id(self) -> int:
        return 0  # every list shows its name


class Ticket(Base):
    """`queue_at` orders the queue: the nearest unmet target, or far away while the clocks stand still. It, and the
    facts `replied_at` and `solved_at`, are written by whoever counts the clocks anew (`services/recounting`).

    `is_open` is a number on purpose: the partial indexes answer `is_open = 1` only. `team_id`, `incident_id`
    and `merged_into` name rows of tables that a queue is shown without; for them and the offering no foreign key is
    declared.
    """

    __tablename__ = "ticket"
    kind = Kind.TICKET

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(unique=True)
    version: Mapped[int] = mapped_column(default=1)
    title: Mapped[str]
    subject_id: Mapped[int] = mapped_column(ForeignKey("subject.id"))
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    channel: Mapped[str] = mapped_column(String(10))
    priority: Mapped[str] = mapped_column(String(10))
    status: Mapped[str] = mapped_column(String(20))
    is_open: Mapped[int]
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    opened_at: Mapped[datetime] = mapped_column(Moment)
    replied_at: Mapped[datetime | None] = mapped_column(Moment)
    solved_at: Mapped[datetime | None] = mapped_column(Moment)
    queue_at: Mapped[datetime] = mapped_column(Moment)
    queue_measure: Mapped[str] = mapped_column(
        String(20), default=""
    )  # of that target; empty while none runs
    queue_norm: Mapped[int] = mapped_column(default=0)  # seconds of that target
    kind_of: Mapped[str] = mapped_column("kind", String(20), default="request")
    impact: Mapped[str] = mapped_column(String(10), default="")  # empty: the subject's
    urgency: Mapped[str] = mapped_column(String(10), default="")
    segment: Mapped[str] = mapped_column(default="")
    team_id: Mapped[int | None]
    skill: Mapped[str] = mapped_column(String(40), default="")  # that whoever takes it must have
    wanted_by: Mapped[datetime | None] = mapped_column(Moment)  # a solution target that is a date
    cycle: Mapped[int] = mapped_column(default=1)  # one more with each reopening
    outcome: Mapped[str] = mapped_column(String(20), default="")
    is_confirmed: Mapped[bool | None]  # the client has said that it is solved; None: has not spoken
    merged_into: Mapped[int | None]
    incident_id: Mapped[int | None]
    wake_at: Mapped[datetime | None] = mapped_column(Moment)  # when a ticket that waits asks for somebody
    reminders: Mapped[int] = mapped_column(default=0)  # sent to a client who is silent
    disputed_by: Mapped[int | None]  # whose decision a suspended ticket waits for
    offering_id: Mapped[int | None]
    remind_at: Mapped[datetime | None] = mapped_column(Moment)  # since when the client is to be reminded

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        partial("ix_ticket_queue", "queue_at", "id", where="is_open = 1"),
        partial("ix_ticket_mine", "owner_id", "queue_at", "id", where="is_open = 1"),
        partial("ix_ticket_team", "team_id", "queue_at", "id", where="is_open = 1"),
        partial("ix_ticket_free", "queue_at", "id", where="is_open = 1 AND owner_id IS NULL"),
        partial("ix_ticket_solved", "solved_at", "id", where="is_open = 0"),
        partial("ix_ticket_wake", "wake_at", where="wake_at IS NOT NULL"),
        partial("ix_ticket_remind", "remind_at", where="remind_at IS NOT NULL"),
        partial("ix_ticket_merged_into", "merged_into", where="merged_into IS NOT NULL"),
        partial("ix_ticket_incident_id", "incident_id", where="incident_id IS NOT NULL"),
    )


class Visit(Base):
    __tablename__ = "visit"
    kind = Kind.VISIT

    id: Mapped[int] = mapped_column(primary_key=True)
    day: Mapped[date]
    letter: Mapped[str] = mapped_column(String(1))
    number: Mapped[int]
    state: Mapped[str] = mapped_column(String(10))
    is_waiting: Mapped[int]
    is_priority: Mapped[bool]
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    offering_id: Mapped[int] = mapped_column(ForeignKey("offering.id"))
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    registered_at: Mapped[datetime] = mapped_column(Moment)
    called_at: Mapped[datetime | None] = mapped_column(Moment)
    finished_at: Mapped[datetime | None] = mapped_column(Moment)
    counter: Mapped[int | None]
    calls: Mapped[int] = mapped_column(default=0)

    __table_args__ = (
        Index("uq_visit_slip", "day", "letter", "number", unique=True),
        partial("ix_visit_waiting", "day", "registered_at", where="is_waiting = 1"),
    )


class Message(Base):
    """What was said in a ticket: outcome of a call, reply, note."""

    __tablename__ = "message"
    kind = Kind.TICKET

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    kind_of: Mapped[str] = mapped_column("kind", String(10))
    text: Mapped[str] = mapped_column(Body)
    seconds: Mapped[int]
    template: Mapped[str]
    said_at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
