"""Representatives from both ends, and consents."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from sqlalchemy import Integer, and_, bindparam, case, or_, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Client, ClientPhone, Consent, Representative, Staff, Ticket
from frontdesk.db.models.clocks import Clock
from frontdesk.domain.consents import ConsentRow, ConsentWay, Purpose, stands_on
from frontdesk.domain.identifiers import show_phone
from frontdesk.domain.measures import Measure
from frontdesk.domain.names import initials_after
from frontdesk.domain.representatives import Relation, RepresentativeRow, Warn, warning

_OF = bindparam("client", type_=Integer())
_other_id = case((Representative.client_id == _OF, Representative.person_id), else_=Representative.client_id)
_REPRESENTATIVES = (
    select(
        Representative, Client.id.label("other_id"), Client.surname, Client.given, Client.patronymic,
        ClientPhone.number.label("phone"),
    )
    .join(Client, Client.id == _other_id)
    .outerjoin(ClientPhone, and_(ClientPhone.client_id == Client.id, ClientPhone.position == 0))
    .where(or_(Representative.client_id == _OF, Representative.person_id == _OF))
    .order_by(Representative.id)
)  # fmt: skip
_LAST_OPEN = (
    select(Ticket.number, Clock.due)
    .join_from(Ticket, Clock, and_(Clock.ticket_id == Ticket.id, Clock.measure == Measure.SOLUTION.value))
    .where(Ticket.client_id == _OF, Ticket.is_open == 1)
    .order_by(Clock.due.desc())
    .limit(1)
)
_CONSENTS = (
    select(Consent, Staff.surname, Staff.given, Staff.patronymic)
    .join(Staff, Staff.id == Consent.staff_id)
    .where(Consent.client_id == _OF)
    .order_by(Consent.given_on.desc(), Consent.id.desc())
)


def representatives(
    session: Session, client_id: int, now: datetime, day: Callable[[datetime], date]
) -> tuple[RepresentativeRow, ...]:
    """Who stands for the client and whom the client stands for, those that stand first. `day` is the
    office's date at a moment.
    """
    asked = session.execute(_REPRESENTATIVES, {"client": client_id})
    found = [_row(session, line, client_id, now, day) for line in asked]
    return tuple(sorted(found, key=lambda row: (row.warn is Warn.OVER, row.stands_for)))


def _row(
    session: Session, line: Any, client_id: int, now: datetime, day: Callable[[datetime], date]
) -> RepresentativeRow:
    row: Representative = line.Representative
    last = min(filter(None, (row.valid_until, row.ended_on)), default=None)
    number, due = _last_open_ticket(session, row.client_id) if last else (None, None)
    warn = warning(row.valid_from, row.valid_until, row.ended_on, day(now), day(due) if due else None)
    return RepresentativeRow(
        id=row.id,
        other_id=line.other_id,
        other_name=" ".join(filter(None, (line.surname, line.given, line.patronymic))),
        other_phone=show_phone(line.phone or ""),
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
    found = session.execute(_LAST_OPEN, {"client": client_id}).first()
    return (found.number, found.due) if found else (None, None)


def consents(session: Session, client_id: int) -> tuple[ConsentRow, ...]:
    """Newest first."""
    return tuple(_consent(line) for line in session.execute(_CONSENTS, {"client": client_id}))


def _consent(line: Any) -> ConsentRow:
    consent: Consent = line.Consent
    return ConsentRow(
        id=consent.id,
        purpose=Purpose(consent.purpose),
        given_on=consent.given_on,
        way=ConsentWay(consent.way),
        edition=consent.edition,
        paper=consent.paper,
        withdrawn_on=consent.withdrawn_on,
        withdrawn_way=ConsentWay(consent.withdrawn_way) if consent.withdrawn_way else None,
        staff_name=initials_after(line.surname, line.given, line.patronymic),
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
