"""The office, its people and its counters."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.db.models import Office, Seat, Staff
from frontdesk.domain.names import initials_after, initials_before
from frontdesk.domain.staff import CounterRow, OfficeCard, Role, StaffRow


def active(session: Session) -> tuple[StaffRow, ...]:
    people = session.execute(
        select(Staff).where(Staff.is_active).order_by(Staff.surname, Staff.given)
    ).scalars()
    return tuple(map(row, people))


def everybody(session: Session) -> tuple[Staff, ...]:
    """Those at work by surname, behind them those who have left."""
    question = select(Staff).order_by(Staff.is_active.desc(), Staff.surname, Staff.given, Staff.id)
    return tuple(session.execute(question).scalars())


def locked(session: Session, ids: Iterable[int]) -> tuple[Staff, ...]:
    """In the order of their ids, so that two who lock the same people wait for each other and no more."""
    question = select(Staff).where(Staff.id.in_(sorted(ids))).order_by(Staff.id).with_for_update()
    return tuple(session.execute(question).scalars())


def own_office(session: Session) -> Office:
    """The row to be written."""
    return session.execute(select(Office).limit(1)).scalar_one()


def row(person: Staff) -> StaffRow:
    return StaffRow(
        id=person.id,
        name=" ".join(filter(None, (person.surname, person.given, person.patronymic))),
        short_name=initials_after(person.surname, person.given, person.patronymic),
        post=person.post,
        role=Role(person.role),
    )


def get(session: Session, id: int, lock: bool = False) -> Staff | None:
    return session.get(Staff, id, with_for_update=True if lock else None)


def counters(session: Session) -> tuple[CounterRow, ...]:
    taken = {seat.counter: person for seat, person in session.execute(select(Seat, Staff).join(Staff))}
    total = session.execute(select(Office.counters)).scalar_one()
    return tuple(
        CounterRow(number, row(taken[number]).short_name if number in taken else "")
        for number in range(1, total + 1)
    )


def seat(session: Session, counter: int) -> Seat | None:
    return session.get(Seat, counter, with_for_update=True)


def sit(session: Session, seat: Seat) -> bool:
    """Take a free counter; False when somebody has it, were it only a moment ago."""
    try:
        with session.begin_nested():
            session.add(seat)
    except IntegrityError:
        return False
    return True


def seats_of(session: Session, staff_id: int) -> tuple[Seat, ...]:
    return tuple(session.execute(select(Seat).where(Seat.staff_id == staff_id)).scalars())


def director_id(session: Session) -> int | None:
    return session.execute(select(Office.director_id).limit(1)).scalar()


def office(session: Session) -> OfficeCard | None:
    found = session.execute(select(Office).limit(1)).scalar()
    if found is None:
        return None
    director = session.get(Staff, found.director_id) if found.director_id else None
    return OfficeCard(
        id=found.id,
        name=found.name,
        short_name=found.short_name,
        parent_name=found.parent_name,
        address=found.address,
        place=found.place,
        phone=found.phone,
        time_zone=found.time_zone,
        director=initials_before(director.surname, director.given, director.patronymic) if director else "",
        director_post=found.director_post,
        is_demo=found.is_demo,
    )
