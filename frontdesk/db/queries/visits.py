"""Questions about visits: who waits, who is next, how long."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import bindparam, func, literal_column, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, Offering, Ticket, Visit
from frontdesk.domain.names import initials_after
from frontdesk.domain.visits import OfferingRow, VisitRow, VisitState, slip_label


def offerings(session: Session) -> tuple[OfferingRow, ...]:
    found = session.execute(select(Offering).order_by(Offering.id)).scalars()
    return tuple(
        OfferingRow(o.id, o.code, o.name, o.full_name, o.category, o.letter, o.subject_id, o.pin)
        for o in found
    )


def offering_name(session: Session, id: int) -> str:
    return session.execute(select(Offering.name).where(Offering.id == id)).scalar_one_or_none() or ""


_ROWS = (
    select(
        Visit.id, Visit.letter, Visit.number, Visit.state, Visit.client_id, Visit.registered_at, Visit.called_at,
        Visit.finished_at, Visit.counter, Visit.ticket_id, Visit.is_priority, Offering.name.label("offering"),
        Ticket.number.label("ticket_number"), Client.surname, Client.given, Client.patronymic,
    )
    .join(Offering, Offering.id == Visit.offering_id)
    .join(Ticket, Ticket.id == Visit.ticket_id)
    .outerjoin(Client, Client.id == Visit.client_id)
)  # fmt: skip


def waiting(session: Session, day: date) -> tuple[VisitRow, ...]:
    """Everyone who waits today, in the order of calling: by law first, then as they came."""
    question = _ROWS.where(Visit.day == day, Visit.is_waiting == 1).order_by(
        Visit.is_priority.desc(), Visit.registered_at, Visit.id
    )
    return tuple(map(_row, session.execute(question)))


def row(session: Session, id: int) -> VisitRow | None:
    found = session.execute(_ROWS.where(Visit.id == id)).first()
    return _row(found) if found else None


def of_clients(session: Session, clients: Iterable[int], limit: int = 100) -> tuple[VisitRow, ...]:
    """Of one person, under however many cards: the newest first."""
    question = _ROWS.where(Visit.client_id.in_(sorted(clients))).order_by(
        Visit.registered_at.desc(), Visit.id.desc()
    )
    return tuple(map(_row, session.execute(question.limit(limit))))


def at_counter(session: Session, day: date, counter: int) -> VisitRow | None:
    """Who stands at the counter now."""
    question = _ROWS.where(Visit.day == day, Visit.counter == counter, Visit.state == VisitState.CALLED.value)
    found = session.execute(question.order_by(Visit.called_at.desc()).limit(1)).first()
    return _row(found) if found else None


def ended_at(session: Session, day: date, counter: int) -> tuple[VisitRow, ...]:
    """Whom the counter has finished with, the last first."""
    ended = (VisitState.FINISHED.value, VisitState.NO_SHOW.value)
    question = _ROWS.where(Visit.day == day, Visit.counter == counter, Visit.state.in_(ended))
    return tuple(map(_row, session.execute(question.order_by(Visit.called_at.desc(), Visit.id.desc()))))


def next_waiting(session: Session, day: date) -> Visit | None:
    """The visitor to call, locked; desks that call at the same moment get different ones."""
    question = (
        select(Visit)
        .where(Visit.day == day, Visit.is_waiting == 1)
        .order_by(Visit.is_priority.desc(), Visit.registered_at, Visit.id)
        .limit(1)
        .with_for_update(skip_locked=True)
    )
    return session.execute(question).scalar()


def ahead(session: Session, day: date, is_priority: bool) -> int:
    """How many will be called before somebody who comes now."""
    question = _AHEAD_OF_PRIORITY if is_priority else _AHEAD
    return session.connection().execute(question, {"day": day}).scalar_one()


_visit = Visit.metadata.tables[Visit.__tablename__]  # of the table: every visit asks
_AHEAD = select(func.count()).where(
    _visit.c.day == bindparam("day"), _visit.c.is_waiting == literal_column("1")
)
_AHEAD_OF_PRIORITY = _AHEAD.where(_visit.c.is_priority.is_(True))


def served(session: Session, day: date) -> tuple[tuple[datetime, datetime, datetime | None], ...]:
    """(registered, called, finished) of today's visitors who were called."""
    question = select(Visit.registered_at, Visit.called_at, Visit.finished_at).where(
        Visit.day == day, Visit.called_at.is_not(None)
    )
    return tuple((came, called, finished) for came, called, finished in session.execute(question) if called)


def days(session: Session) -> int:
    """On how many days visitors came."""
    return session.execute(select(func.count(func.distinct(Visit.day)))).scalar_one()


def _row(line: Any) -> VisitRow:
    return VisitRow(
        id=line.id,
        slip=slip_label(line.letter, line.number),
        state=VisitState(line.state),
        client_id=line.client_id,
        client_short=initials_after(line.surname, line.given, line.patronymic) if line.surname else "",
        offering=line.offering,
        registered_at=line.registered_at,
        called_at=line.called_at,
        finished_at=line.finished_at,
        counter=line.counter,
        ticket_id=line.ticket_id,
        ticket_number=line.ticket_number,
        priority=line.is_priority,
    )
