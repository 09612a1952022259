"""The journal, its chains, drafts, and who is at which thing."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind

# The lines that incidents tell of themselves; a question that says it in these words reads only them.
OF_INCIDENTS = (
    "kind IN ('incident.opened', 'incident.closed', 'incident.changed', 'incident.note', 'incident.notice',"
    " 'incident.settled', 'incident.undone', 'incident.remedy_given', 'incident.remedy_begun',"
    " 'incident.remedy_done', 'incident.remedy_checked')"
)


class Event(Base):
    """One line of the append-only journal; `hash` covers the line and the hash before it.

    `salt` keeps anybody from guessing the line's data out of its hash; it goes when the data is blotted out.
    Lines older than it have none.
    """

    __tablename__ = "event"
    kind = Kind.EVENT

    id: Mapped[int] = mapped_column(primary_key=True)
    workstation: Mapped[str] = mapped_column(String(60))
    seq: Mapped[int]
    at: Mapped[datetime] = mapped_column(Moment)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    counter: Mapped[int | None]
    kind_of: Mapped[str] = mapped_column("kind", String(40))
    client_id: Mapped[int | None]
    ticket_id: Mapped[int | None]
    visit_id: Mapped[int | None]
    claim_id: Mapped[int | None]
    act_id: Mapped[int | None]
    data: Mapped[str] = mapped_column(Body)
    salt: Mapped[str] = mapped_column(String(32), default="")
    hash: Mapped[str] = mapped_column(String(64))

    __table_args__ = (
        UniqueConstraint("workstation", "seq"),
        Index("ix_event_client", "client_id", "id"),
        Index("ix_event_ticket", "ticket_id", "id"),
        partial("ix_event_act", "act_id", "id", where="act_id IS NOT NULL"),
        partial("ix_event_look", "at", where="kind = 'client.field_revealed'"),
        partial("ix_event_incident", "id", where=OF_INCIDENTS),
        partial(
            "ix_event_calendar",
            "id",
            where="kind IN ('office.calendar_published', 'office.calendar_given', 'office.calendar_counted')",
        ),
    )


class Chain(Base):
    """The end of each workstation's chain; its row is locked before the next line is written."""

    __tablename__ = "chain"

    workstation: Mapped[str] = mapped_column(String(60), primary_key=True)
    seq: Mapped[int]
    hash: Mapped[str] = mapped_column(String(64))


class Draft(Base):
    """What somebody is typing, where: one per person and editor."""

    __tablename__ = "draft"
    kind = Kind.DRAFT

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    editor: Mapped[str] = mapped_column(String(60), primary_key=True)
    body: Mapped[str] = mapped_column(Body)
    saved_at: Mapped[datetime] = mapped_column(Moment)


class Presence(Base):
    """Who has a thing open for editing, or asks for it, where: a soft lock by name. Old ones are read as gone."""

    __tablename__ = "presence"
    kind = Kind.PRESENCE

    kind_of: Mapped[str] = mapped_column("kind", String(20), primary_key=True)
    thing_id: Mapped[int] = mapped_column(primary_key=True)
    workstation: Mapped[str] = mapped_column(String(60), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    since: Mapped[datetime] = mapped_column(Moment)
    seen_at: Mapped[datetime] = mapped_column(Moment)

    def announced_id(self) -> int:
        return self.thing_id
