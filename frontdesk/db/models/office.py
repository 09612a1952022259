"""The office itself: requisites, people, counters, running numbers."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from frontdesk.db.models.base import Base, Body, Moment
from frontdesk.domain.changes import Kind


class Office(Base):
    __tablename__ = "office"
    kind = Kind.TARGET
    is_ground = True

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    short_name: Mapped[str]
    parent_name: Mapped[str]
    address: Mapped[str]
    place: Mapped[str]
    phone: Mapped[str]
    time_zone: Mapped[str]
    director_post: Mapped[str]
    director_id: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    counters: Mapped[int]
    is_demo: Mapped[bool]
    customs: Mapped[str] = mapped_column(Body, default="")  # JSON; empty: those of a new office


class Staff(Base):
    """A person of the office. `password` is the whole argon2id string with its parameters."""

    __tablename__ = "staff"
    kind = Kind.STAFF

    id: Mapped[int] = mapped_column(primary_key=True)
    surname: Mapped[str]
    given: Mapped[str]
    patronymic: Mapped[str]
    post: Mapped[str]
    role: Mapped[str] = mapped_column(String(30))
    password: Mapped[str]
    is_active: Mapped[bool]
    failed_attempts: Mapped[int] = mapped_column(default=0)
    locked_until: Mapped[datetime | None] = mapped_column(Moment)
    capacity: Mapped[int] = mapped_column(default=0)  # open tickets in work at once; 0 is no limit


class Seat(Base):
    """A taken counter. Free counters have no row."""

    __tablename__ = "seat"
    kind = Kind.STAFF

    counter: Mapped[int] = mapped_column(primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    workstation: Mapped[str]
    since: Mapped[datetime] = mapped_column(Moment)


class RunningNumber(Base):
    """The last number given out of a series: `ticket`, `claim`, `act.claim.2026`, `slip.2026-11-17.А`."""

    __tablename__ = "running_number"

    series: Mapped[str] = mapped_column(String(60), primary_key=True)
    last: Mapped[int]
