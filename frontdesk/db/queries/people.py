"""Representatives from both ends, and consents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Client, ClientPhone, Consent, Representative, Staff, Ticket
from frontdesk.db.models.clocks import Clock
from frontdesk.domain.consents import ConsentRow, ConsentWay, Purpose, stands_on
from frontdesk.domain.identifiers import show_phone
from frontdesk.domain.measures import Measure
from frontdesk.domain.names import initials_after
from frontdesk.domain.representatives import Relation, RepresentativeRow, Warn, warning

_Person, _Client = aliased(Client), aliased(Client)


def representatives(
    session: Session, client_id: int, now: datetime, day: Callable[[datetime], date]
) -> tuple[RepresentativeRow, ...]:
    """Who stands for the client and whom the client stands for, those that stand first. `day` is the
    office's date at a moment.
    """
    question = (
        select(Representative, _Client, _Person)
        .join(_Client, _Client.id == Representative.client_id)
        .join(_Person, _Person.id == Representative.person_id)
        .where(or_(Representative.client_id == client_id, Representative.person_id == client_id))
        .order_by(Representative.id)
    )
    found = [
        _row(session, row, person if row.client_id == client_id else client, client_id, now, day)
        for row, client, person in session.execute(question)
    ]
    return tuple(sorted(found, key=lambda row: (row.warn is Warn.OVER, row.stands_for)))


def _row(
    session: Session,
    row: Representative,
    other: Client,
    client_id: int,
    now: datetime,
    day: Callable[[datetime], date],
) -> RepresentativeRow:
    last = min(filter(None, (row.valid_until, row.ended_on)), default=None)
    number, due = _last_open_ticket(session, row.client_id) if last else (None, None)
    warn = warning(row.valid_from, row.valid_until, row.ended_on, day(now), day(due) if due else None)
    return RepresentativeRow(
        id=row.id,
        other_id=other.id,
        other_name=" ".join(filter(None, (other.surname, other.given, other.patronymic))),
        other_phone=_first_phone(session, other.id),
        relation=Relation(row.relation),
        stands_for=row.person_id == client_id,
        scope=row.scope,
        paper=row.paper,
        number=row.number,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        ended_on=row.ended_on,
        warn=warn,
        ticket_number=number if warn is Warn.BEFORE_TICKET else None,
    )


def _last_open_ticket(session: Session, client_id: int) -> tuple[int | None, datetime | None]:
    """Of the client's open tickets, the one that is due last."""
    question = (
        select(Ticket.number, Clock.due)
        .join_from(Ticket, Clock, and_(Clock.ticket_id == Ticket.id, Clock.measure == Measure.SOLUTION.value))
        .where(Ticket.client_id == client_id, Ticket.is_open == 1)
        .order_by(Clock.due.desc())
        .limit(1)
    )
    found = session.execute(question).first()
    return (found.number, found.due) if found else (None, None)


def _first_phone(session: Session, client_id: int) -> str:
    question = select(ClientPhone.number).where(ClientPhone.client_id == client_id, ClientPhone.position == 0)
    return show_phone(session.execute(question).scalar() or "")


def consents(session: Session, client_id: int) -> tuple[ConsentRow, ...]:
    """Newest first."""
    question = (
        select(Consent, Staff)
        .join(Staff, Staff.id == Consent.staff_id)
        .where(Consent.client_id == client_id)
        .order_by(Consent.given_on.desc(), Consent.id.desc())
    )
    return tuple(_consent(consent, person) for consent, person in session.execute(question))


def _consent(consent: Any, person: Staff) -> ConsentRow:
    return ConsentRow(
        id=consent.id,
        purpose=Purpose(consent.purpose),
        given_on=consent.given_on,
        way=ConsentWay(consent.way),
        edition=consent.edition,
        paper=consent.paper,
        withdrawn_on=consent.withdrawn_on,
        withdrawn_way=ConsentWay(consent.withdrawn_way) if consent.withdrawn_way else None,
        staff_name=initials_after(person.surname, person.given, person.patronymic),
    )


def standing(session: Session, client_id: int, purpose: Purpose, day: date) -> ConsentRow | None:
    """The consent to this that stands on the day; the newest, if several."""
    return next(
        (
            row
            for row in consents(session, client_id)
            if row.purpose is purpose and stands_on(row.given_on, row.withdrawn_on, day)
        ),
        None,
    )
