"""Questions about shifts: who works when, who is on shift now, who is on duty of a team."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models.roster import Duty, RosterDay, Shift
from frontdesk.domain.roster import (
    WEEK,
    DutyMark,
    Mark,
    OnShift,
    ShiftRow,
    Spell,
    Tone,
    monday_of,
    standing,
)

ABOUT = timedelta(days=8)  # the next shift is looked for so far ahead


def shifts(session: Session) -> tuple[ShiftRow, ...]:
    """All there have been, by their beginning; those in use and those that are not."""
    question = select(Shift).order_by(Shift.is_duty, Shift.begins, Shift.id)
    return tuple(shift_row(row) for row in session.execute(question).scalars())


def shift_row(row: Shift) -> ShiftRow:
    return ShiftRow(
        row.id, row.name, row.mark, row.begins, row.ends, row.rest, row.worked, row.is_duty, Tone(row.tone),
        row.is_retired,
    )  # fmt: skip


def days(session: Session, people: Collection[int], first: date, last: date) -> tuple[RosterDay, ...]:
    between = RosterDay.staff_id.in_(people), RosterDay.day.between(first, last)
    return tuple(session.execute(select(RosterDay).where(*between)).scalars())


def duties(session: Session, first: date, last: date) -> tuple[Duty, ...]:
    question = select(Duty).where(Duty.day.between(first, last)).order_by(Duty.day, Duty.team_id)
    return tuple(session.execute(question).scalars())


def duty(session: Session, team_id: int, day: date) -> Duty | None:
    return session.get(Duty, (team_id, day))


def of_shift_since(session: Session, shift_id: int, day: date) -> tuple[RosterDay | Duty, ...]:
    """What is planned by a shift from a day on: its hours are other ones now."""
    found: list[RosterDay | Duty] = []
    found += session.execute(
        select(RosterDay).where(RosterDay.shift_id == shift_id, RosterDay.day >= day)
    ).scalars()
    found += session.execute(select(Duty).where(Duty.shift_id == shift_id, Duty.day >= day)).scalars()
    return tuple(found)


def marks(rows: Iterable[RosterDay]) -> tuple[Mark, ...]:
    return tuple(Mark(row.staff_id, row.day, row.shift_id) for row in rows)


def duty_mark(row: Duty) -> DutyMark:
    return DutyMark(row.team_id, row.day, row.staff_id, row.shift_id)


def standings(session: Session, people: Collection[int], at: datetime, today: date) -> Mapping[int, OnShift]:
    """How each of some people stands to the roster at a moment."""
    monday = monday_of(today)
    planned = select(RosterDay.staff_id, func.count()).where(
        RosterDay.staff_id.in_(people), RosterDay.day.between(monday, monday + timedelta(days=WEEK - 1))
    )
    named = {person for person, _ in session.execute(planned.group_by(RosterDay.staff_id))}
    spells: dict[int, list[Spell]] = {person: [] for person in people}
    for table in (RosterDay, Duty):
        near = table.day.between(today - timedelta(days=1), today + ABOUT)
        question = select(table.staff_id, table.begins_at, table.ends_at).where(
            table.staff_id.in_(people), near
        )
        for person, begins, ends in session.execute(question):
            if begins is not None and ends is not None:  # no day off
                spells[person].append(Spell(begins, ends, table is Duty))
    return {person: standing(known, person in named, at) for person, known in spells.items()}


def standing_of(session: Session, staff_id: int, at: datetime, today: date) -> OnShift:
    return standings(session, (staff_id,), at, today)[staff_id]


def on_duty(session: Session, team_id: int | None, at: datetime) -> int | None:
    """Who is on duty of a team at a moment."""
    now = Duty.team_id == team_id, Duty.begins_at <= at, Duty.ends_at > at
    return session.execute(
        select(Duty.staff_id).where(*now).order_by(Duty.begins_at.desc()).limit(1)
    ).scalar()
