"""Working hours as dated, numbered editions of calendars."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Calendar(Base):
    """Hours that targets are counted in. An empty `tz` is the office's own zone."""

    __tablename__ = "calendar"
    kind = Kind.CALENDAR
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    kind_of: Mapped[str] = mapped_column("kind", String(10))
    name: Mapped[str]
    tz: Mapped[str] = mapped_column(String(60), default="")
    is_default: Mapped[bool]
    is_retired: Mapped[bool] = mapped_column(default=False)


class CalendarEdition(Base):
    """A day is counted by the published edition with the greatest `from_day` that is not after it.

    `body` is JSON: {"week": {"mon": [["08:00", "20:00"]], …}, "follows": production calendar or "",
    "region": code or "", "days_off": [{"day", "name"}], "moved": [{"from", "to"}],
    "extra": [{"day", "hours"}], "short": [{"day", "minutes"}]}. An edition that nobody published is a draft.
    """

    __tablename__ = "calendar_edition"
    kind = Kind.CALENDAR
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    calendar_id: Mapped[int] = mapped_column(ForeignKey("calendar.id"), index=True)
    number: Mapped[int]
    from_day: Mapped[date]
    body: Mapped[str] = mapped_column(Body)
    note: Mapped[str] = mapped_column(default="")
    made_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))  # None: came with the program
    made_at: Mapped[datetime] = mapped_column(Moment)
    published_at: Mapped[datetime | None] = mapped_column(Moment)
    published_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))

    def announced_id(self) -> int:
        return self.calendar_id
