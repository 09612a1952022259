"""Running numbers without gaps: taken in the transaction that uses them."""

from __future__ import annotations

from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.db.models import RunningNumber


def take(session: Session, series: str) -> int:
    """The next number of a series. Locks the series until the transaction ends."""
    step = update(RunningNumber).where(RunningNumber.series == series).values(last=RunningNumber.last + 1)
    if (taken := session.execute(step.returning(RunningNumber.last)).scalar()) is not None:
        return taken
    try:
        with session.begin_nested():
            session.execute(insert(RunningNumber).values(series=series, last=1))
        return 1
    except IntegrityError:  # another desk began the series a moment ago
        return session.execute(step.returning(RunningNumber.last)).scalar_one()


def next_of(session: Session, series: str) -> int:
    """The number that `take` would give now, without taking it."""
    last = session.execute(select(RunningNumber.last).where(RunningNumber.series == series)).scalar()
    return (last or 0) + 1
