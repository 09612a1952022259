"""What every deed is measured by: calendars, targets, steps, statuses, routes, subjects, incidents.

It changes seldom and is read always.
"""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Base, RunningNumber
from frontdesk.db.queries import numbers

CHANGED = "ground_changed"  # of a session: its transaction changed some of it
_SERIES, _VERSION = "ground", "ground_version"
_numbers = RunningNumber.metadata.tables[RunningNumber.__tablename__]
_LAST = select(_numbers.c.last).where(_numbers.c.series == _SERIES)


def version(session: Session) -> int | None:
    """Another one once any desk has changed it, asked once a transaction; None within one that is changing it."""
    if CHANGED in session.info or changes(session):
        return None
    if _VERSION not in session.info:
        session.info[_VERSION] = session.connection().execute(_LAST).scalar() or 0
    known: int = session.info[_VERSION]
    return known


def changes(session: Session) -> bool:
    """Rows of it are among those that the session writes next."""
    rows = (*session.new, *session.dirty, *session.deleted)
    return any(isinstance(row, Base) and row.is_ground for row in rows)


def seal(session: Session) -> None:
    """Before the commit of a transaction that changed it."""
    if session.info.pop(CHANGED, False):
        numbers.take(session, _SERIES)
