"""Running numbers without gaps: taken in the transaction that uses them."""

from __future__ import annotations

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from frontdesk.db.models import RunningNumber

_series = RunningNumber.metadata.tables[RunningNumber.__tablename__]
# Of the table and not of its class: a class is looked for in the session before and after every step.
_STEP = (
    update(_series)
    .where(_series.c.series == bindparam("wanted"))
    .values(last=_series.c.last + 1)
    .returning(_series.c.last)
)


def take(session: Session, series: str) -> int:
    """The next number of a series. Locks the series until the transaction ends."""
    connection = session.connection()
    if (taken := connection.execute(_STEP, {"wanted": series}).scalar()) is not None:
        return int(taken)
    try:
        with session.begin_nested():
            session.execute(insert(RunningNumber).values(series=series, last=1))
        return 1
    except IntegrityError:  # another desk began the series a moment ago
        return int(connection.execute(_STEP, {"wanted": series}).scalar_one())


def next_of(session: Session, series: str) -> int:
    """The number that `take` would give now, without taking it."""
    last = session.execute(select(RunningNumber.last).where(RunningNumber.series == series)).scalar()
    return (last or 0) + 1
