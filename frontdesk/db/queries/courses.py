"""Whom a ticket can be given to, who watches it, and what falls due by itself."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from frontdesk.db.models import ClientAddress, ClientContact, ClientPhone, Event, Staff, Ticket
from frontdesk.db.models.links import Watcher
from frontdesk.db.models.teams import Team
from frontdesk.domain.card_parts import ContactWay
from frontdesk.domain.courses import Addressee, AddresseeKind
from frontdesk.domain.events import EventKind
from frontdesk.domain.names import initials_after
from frontdesk.domain.silence import ReminderWay
from frontdesk.domain.staff import RIGHTS, Right, Role
from frontdesk.domain.tickets import Channel


def teams(session: Session) -> tuple[Addressee, ...]:
    """Teams and departments in use, by name."""
    found = session.execute(select(Team).where(Team.is_retired.is_(False)).order_by(Team.name)).scalars()
    return tuple(
        Addressee(AddresseeKind.OUTSIDE if team.is_outside else AddresseeKind.TEAM, team.id, team.name)
        for team in found
    )


def team_name(session: Session, id: int) -> str:
    return session.execute(select(Team.name).where(Team.id == id)).scalar_one_or_none() or ""


def people(session: Session, right: Right) -> tuple[Addressee, ...]:
    """Who works here and has the right, by surname."""
    found = session.execute(select(Staff).where(Staff.is_active.is_(True)).order_by(Staff.surname)).scalars()
    return _people(person for person in found if right in RIGHTS[Role(person.role)])


def watchers(session: Session, ticket_id: int) -> tuple[Addressee, ...]:
    question = select(Staff).join(Watcher, Watcher.staff_id == Staff.id).where(Watcher.ticket_id == ticket_id)
    return _people(session.execute(question.order_by(Staff.surname)).scalars())


def _people(found: Iterable[Staff]) -> tuple[Addressee, ...]:
    return tuple(Addressee(AddresseeKind.PERSON, person.id, name_of(person), person.post) for person in found)


def name_of(person: Staff) -> str:
    return initials_after(person.surname, person.given, person.patronymic)


def to_wake(session: Session, now: datetime) -> tuple[int, ...]:
    """Tickets whose moment has come, the earliest first."""
    question = select(Ticket.id).where(Ticket.wake_at.is_not(None), Ticket.wake_at <= now)
    return tuple(session.execute(question.order_by(Ticket.wake_at, Ticket.id)).scalars())


def waking(session: Session, id: int, now: datetime) -> Ticket | None:
    """One of them, locked; None when another program has seen to it or is about to."""
    question = select(Ticket).where(Ticket.id == id, Ticket.wake_at.is_not(None), Ticket.wake_at <= now)
    return session.execute(question.with_for_update(skip_locked=True)).scalar_one_or_none()


def silent_since(session: Session, ticket_id: int) -> datetime | None:
    """When the present wait began; None when a person asked for the moment at which it ends."""
    question = (
        select(Event.at, Event.data)
        .where(Event.ticket_id == ticket_id, Event.kind_of == EventKind.TICKET_STATUS.value)
        .order_by(Event.id.desc())
        .limit(1)
    )
    last = session.execute(question).first()
    if last is None or json.loads(last.data).get("wake"):
        return None
    at: datetime = last.at
    return at


def reach(session: Session, ticket: Ticket) -> tuple[ReminderWay, str]:
    """How a silent client is reached: the way that is written to first, a letter answers a letter; else by phone."""
    id = ticket.client_id
    if id is None:
        return ReminderWay.CALL, ""
    written = select(ClientContact.value).where(
        ClientContact.client_id == id, ClientContact.way == ContactWay.EMAIL.value
    )
    address = select(ClientAddress.text).where(ClientAddress.client_id == id).order_by(ClientAddress.position)
    called = select(ClientPhone.number).where(ClientPhone.client_id == id)
    ways: list[tuple[ReminderWay, Select[Any]]] = [
        (ReminderWay.EMAIL, written.order_by(ClientContact.is_preferred.desc(), ClientContact.position)),
        (ReminderWay.CALL, called.order_by(ClientPhone.is_preferred.desc(), ClientPhone.position)),
        (ReminderWay.LETTER, address),
    ]
    if ticket.channel == Channel.POST.value:
        ways.reverse()
    for way, question in ways:
        if found := session.execute(question.limit(1)).scalar():
            return way, str(found)
    return ReminderWay.CALL, ""
