"""How people look at the queue, and how long they work at what they find there."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class SavedView(Base):
    """A question to the queue with its columns, both JSON: one person's, one team's, or everybody's.

    A team's row without a name is none of its views but how its board is set up: `question` is
    {"limits": {column: how many tickets may stand there}}.
    """

    __tablename__ = "saved_view"
    kind = Kind.VIEW

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"), index=True)
    question: Mapped[str] = mapped_column(Body)
    columns: Mapped[str] = mapped_column(Body)
    position: Mapped[int]


class Handle(Base):
    """A stretch of work at a ticket; `corrected` is what the clerk says it really took, with the reason.

    It grows every few seconds, so it is announced to nobody: a correction has its line in the journal, which is.
    """

    __tablename__ = "handle"

    id: Mapped[int] = mapped_column(primary_key=True)
    ticket_id: Mapped[int] = mapped_column(ForeignKey("ticket.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    activity: Mapped[str] = mapped_column(String(10))
    began_at: Mapped[datetime] = mapped_column(Moment)
    seconds: Mapped[int]
    corrected: Mapped[int | None]
    reason: Mapped[str] = mapped_column(default="")
