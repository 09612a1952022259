"""Teams and who is in them, what they can do and when they are away, which ticket goes where, hand-overs."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Team(Base):
    """`is_outside` is a department that has no desk here: it is asked, it takes nothing. The tickets of a team
    that `is_closed` are seen by it alone (`queries/sight`).
    """

    __tablename__ = "team"
    kind = Kind.TEAM
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(String(40), unique=True)
    name: Mapped[str]
    calendar_id: Mapped[int | None] = mapped_column(ForeignKey("calendar.id"))  # None: the office's
    lead_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    is_outside: Mapped[bool] = mapped_column(default=False)
    is_retired: Mapped[bool] = mapped_column(default=False)
    is_closed: Mapped[bool] = mapped_column(default=False)


class TeamMember(Base):
    """`level` is the line of support: 1, 2 or 3."""

    __tablename__ = "team_member"
    kind = Kind.TEAM

    team_id: Mapped[int] = mapped_column(ForeignKey("team.id"), primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True, index=True)
    level: Mapped[int] = mapped_column(default=1)

    def announced_id(self) -> int:
        return self.team_id


class StaffSkill(Base):
    __tablename__ = "staff_skill"
    kind = Kind.STAFF

    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), primary_key=True)
    skill: Mapped[str] = mapped_column(String(40), primary_key=True)

    def announced_id(self) -> int:
        return self.staff_id


class Absence(Base):
    """`until_day` is the last day away, None while nobody knows; `ended_on` the day of the return."""

    __tablename__ = "absence"
    kind = Kind.TEAM

    id: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    from_day: Mapped[date]
    until_day: Mapped[date | None]
    reason: Mapped[str] = mapped_column(String(10))
    deputy_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"), index=True)
    ended_on: Mapped[date | None]

    def announced_id(self) -> int:
        return 0


class Route(Base):
    """Where a new ticket goes; None fits any, and the first row that fits wins. `depth`: see `domain.routing`."""

    __tablename__ = "route"
    kind = Kind.ROUTE
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    kind_of: Mapped[str | None] = mapped_column("kind", String(20))
    subject_id: Mapped[int | None] = mapped_column(ForeignKey("subject.id"))
    offering_id: Mapped[int | None] = mapped_column(ForeignKey("offering.id"))
    channel: Mapped[str | None] = mapped_column(String(10))
    segment: Mapped[str | None]
    team_id: Mapped[int] = mapped_column(ForeignKey("team.id"))
    skill: Mapped[str] = mapped_column(String(40), default="")
    depth: Mapped[int] = mapped_column(default=0)
    is_retired: Mapped[bool] = mapped_column(default=False)


class HandOver(Base):
    """Everything that one person gave to another in one step; its act (D4) stands in the register.

    `moved` is JSON: the ids of each kind of thing.
    """

    __tablename__ = "hand_over"
    kind = Kind.HAND_OVER

    id: Mapped[int] = mapped_column(primary_key=True)
    from_staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    to_staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    witness_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    reason: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime] = mapped_column(Moment)
    moved: Mapped[str] = mapped_column(Body)
    act_id: Mapped[int] = mapped_column(ForeignKey("act.id"))
    returned_at: Mapped[datetime | None] = mapped_column(Moment)
