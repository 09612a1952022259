"""Work with a term that is no ticket: sub-tasks, requests to departments and districts, assignments."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment, partial
from frontdesk.domain.changes import Kind


class Task(Base):
    """`party` is another district, written to and from in the `way` said; a task of the office goes to
    a person, or to a team.
    """

    __tablename__ = "task"
    kind = Kind.TASK

    id: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int] = mapped_column(default=1)
    kind_of: Mapped[str] = mapped_column("kind", String(12))
    ticket_id: Mapped[int | None] = mapped_column(ForeignKey("ticket.id"), index=True)
    client_id: Mapped[int | None] = mapped_column(ForeignKey("client.id"), index=True)
    title: Mapped[str]
    text: Mapped[str] = mapped_column(Body, default="")
    from_staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    to_staff_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    team_id: Mapped[int | None] = mapped_column(ForeignKey("team.id"))
    party: Mapped[str] = mapped_column(default="")
    way: Mapped[str] = mapped_column(String(10), default="")
    opened_at: Mapped[datetime] = mapped_column(Moment)
    due: Mapped[datetime] = mapped_column(Moment)
    done_at: Mapped[datetime | None] = mapped_column(Moment)
    answer: Mapped[str] = mapped_column(Body, default="")
    checked_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    level: Mapped[int | None]  # of an escalation: the line that is asked
    reason: Mapped[str] = mapped_column(String(12), default="")  # why it goes up

    __mapper_args__ = {"version_id_col": version}
    __table_args__ = (
        partial("ix_task_mine", "to_staff_id", "due", where="done_at IS NULL"),
        partial("ix_task_team", "team_id", "due", where="done_at IS NULL"),
        partial("ix_task_due", "due", where="done_at IS NULL"),
    )
