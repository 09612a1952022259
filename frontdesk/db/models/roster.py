"""The roster: kinds of shifts, the days of people, who is on duty."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Moment
from frontdesk.domain.changes import Kind


class Shift(Base):
    """Minutes of the day; `worked` 0: all of it but the break."""

    __tablename__ = "shift"
    kind = Kind.TEAM

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    mark: Mapped[str] = mapped_column(String(3))
    begins: Mapped[int]
    ends: Mapped[int]
    rest: Mapped[int] = mapped_column(default=0)
    worked: Mapped[int] = mapped_column(default=0)
    is_duty: Mapped[bool] = mapped_column(default=False)
    tone: Mapped[str] = mapped_column(String(10))
    is_retired: Mapped[bool] = mapped_column(default=False)


class RosterDay(Base):
    """A day of a person; without a shift it is a day off. Its moments are counted when it is written: whether
    somebody is on shift now is asked by every «take the next».
    """

    __tablename__ = "roster_day"
    kind = Kind.TEAM

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    shift_id: Mapped[int | None] = mapped_column(ForeignKey("shift.id"))
    begins_at: Mapped[datetime | None] = mapped_column(Moment)
    ends_at: Mapped[datetime | None] = mapped_column(Moment)

    __table_args__ = (Index("ix_roster_day_day", "day"),)

    def announced_id(self) -> int:
        return 0


class Duty(Base):
    """One person answers for a team on a day, in the hours of a shift."""

    __tablename__ = "duty"
    kind = Kind.TEAM

    team_id: Mapped[int] = mapped_column(ForeignKey("team.id"), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shift.id"))
    begins_at: Mapped[datetime] = mapped_column(Moment)
    ends_at: Mapped[datetime] = mapped_column(Moment)

    def announced_id(self) -> int:
        return 0
