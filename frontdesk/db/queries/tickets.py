"""Questions about tickets: the queue, one ticket, its number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Integer, String, bindparam, cast, or_, select
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Claim, Client, ClientContact, ClientPhone, Staff, Subject, Ticket, Visit
from frontdesk.domain.names import initials_after
from frontdesk.domain.spelling import normal
from frontdesk.domain.tickets import (
    Channel,
    Level,
    Priority,
    Scope,
    Status,
    SubjectRow,
    TicketRow,
)

ASKED = 80  # letters of a question that are read: no name is longer, and a paste is no question
FAR = datetime(9000, 1, 1, tzinfo=UTC)  # `queue_at` of a ticket whose clocks stand still

_Owner = aliased(Staff)
_OF_CLIENT = (
    select(Ticket.id)
    .where(Ticket.client_id == bindparam("client"))
    .order_by(Ticket.id.desc())
    .limit(bindparam("limit", type_=Integer()))
)


def queue(session: Session, scope: Scope, staff_id: int, text: str = "") -> tuple[tuple[int, datetime], ...]:
    """(id, queue_at) of every open ticket of the scope, nearest target first."""
    question = (
        select(Ticket.id, Ticket.queue_at).where(*_open(scope, staff_id)).order_by(Ticket.queue_at, Ticket.id)
    )
    if words := normal(text[:ASKED]).split():
        question = question.outerjoin(Client, Client.id == Ticket.client_id).where(
            *(_says(word) for word in words)
        )
    return tuple((id, at) for id, at in session.execute(question))


def first_page(session: Session, scope: Scope, staff_id: int, size: int = 60) -> tuple[int, ...]:
    """The ids a queue shows first; the partial index gives them without a sort."""
    question = (
        select(Ticket.id).where(*_open(scope, staff_id)).order_by(Ticket.queue_at, Ticket.id).limit(size)
    )
    return tuple(session.execute(question).scalars())


def _open(scope: Scope, staff_id: int) -> list[ColumnElement[bool]]:
    mine = [Ticket.owner_id == staff_id] if scope is Scope.MINE else []
    return [Ticket.is_open == 1, *mine]


def _says(word: str) -> ColumnElement[bool]:
    """The number begins with the word, or the client's name has a part that does."""
    named = (" " + Client.by_surname).contains(f" {word}", autoescape=True)
    return or_(cast(Ticket.number, String).startswith(word), named) if word.isdecimal() else named


_ROWS = (
    select(
        Ticket.id, Ticket.number, Ticket.title, Ticket.client_id, Ticket.channel, Ticket.priority, Ticket.status,
        Ticket.replied_at, Ticket.reply_due, Ticket.reply_norm, Ticket.solution_due, Ticket.solution_norm,
        Ticket.queue_at, Ticket.owner_id,
        Client.surname, Client.given, Client.patronymic,
        _Owner.surname.label("owner_surname"), _Owner.given.label("owner_given"),
        _Owner.patronymic.label("owner_patronymic"),
    )
    .outerjoin(Client, Client.id == Ticket.client_id)
    .outerjoin(_Owner, _Owner.id == Ticket.owner_id)
    .where(Ticket.id.in_(bindparam("ids", expanding=True)))
)  # fmt: skip


def rows(session: Session, ids: Iterable[int]) -> tuple[TicketRow, ...]:
    """Lines of the queue, in the order asked."""
    wanted = list(ids)
    if not wanted:
        return ()
    found = {line.id: _row(line) for line in session.execute(_ROWS, {"ids": wanted})}
    return tuple(found[id] for id in wanted if id in found)


def _row(line: Any) -> TicketRow:
    due_is_reply = line.replied_at is None and line.queue_at == line.reply_due
    return TicketRow(
        id=line.id,
        number=line.number,
        title=line.title,
        client_id=line.client_id,
        client_short=initials_after(line.surname, line.given, line.patronymic) if line.surname else "",
        channel=Channel(line.channel),
        priority=Priority(line.priority),
        status=Status(line.status),
        due=None if line.queue_at == FAR else line.queue_at,
        due_is_reply=due_is_reply,
        norm_seconds=line.reply_norm if due_is_reply else line.solution_norm,
        owner_id=line.owner_id,
        owner_short=initials_after(line.owner_surname, line.owner_given, line.owner_patronymic)
        if line.owner_surname
        else "",
    )


def get(session: Session, id: int, lock: bool = False) -> Ticket | None:
    return session.get(Ticket, id, with_for_update=True if lock else None)


def owner_name(session: Session, ticket: Ticket) -> str:
    owner = session.get(Staff, ticket.owner_id) if ticket.owner_id else None
    return initials_after(owner.surname, owner.given, owner.patronymic) if owner else ""


def subject(session: Session, id: int) -> Subject:
    return session.get_one(Subject, id)


def claim_ids(session: Session, ticket_id: int) -> tuple[int, ...]:
    return tuple(
        session.execute(select(Claim.id).where(Claim.ticket_id == ticket_id).order_by(Claim.id)).scalars()
    )


def visit_ids(session: Session, ticket_id: int) -> tuple[int, ...]:
    return tuple(
        session.execute(select(Visit.id).where(Visit.ticket_id == ticket_id).order_by(Visit.id)).scalars()
    )


def of_client(session: Session, client_id: int, limit: int = 100) -> tuple[int, ...]:
    """A client's tickets, newest first."""
    return tuple(session.execute(_OF_CLIENT, {"client": client_id, "limit": limit}).scalars())


def joinable(
    session: Session, client_id: int, subject_id: int, since: datetime, lock: bool = False
) -> Ticket | None:
    """The client's newest open ticket on the subject, no older than `since`: a new visit joins it."""
    question = (
        select(Ticket)
        .where(
            Ticket.client_id == client_id,
            Ticket.is_open == 1,
            Ticket.subject_id == subject_id,
            Ticket.opened_at >= since,
        )
        .order_by(Ticket.id.desc())
        .limit(1)
    )
    return session.execute(question.with_for_update() if lock else question).scalar()


def next_mine(session: Session, staff_id: int, after: int) -> int | None:
    """The ticket to take up after `after`: mine first, then one that nobody holds."""
    for holds in (Ticket.owner_id == staff_id, Ticket.owner_id.is_(None)):
        question = (
            select(Ticket.id)
            .where(Ticket.is_open == 1, holds, Ticket.id != after, Ticket.queue_at < FAR)
            .order_by(Ticket.queue_at, Ticket.id)
            .limit(1)
        )
        if (found := session.execute(question).scalar()) is not None:
            return found
    return None


def subjects(session: Session) -> tuple[SubjectRow, ...]:
    found = session.execute(select(Subject).order_by(Subject.id)).scalars()
    return tuple(
        SubjectRow(s.id, s.code, s.name, s.path, Level(s.impact), Level(s.urgency), s.script) for s in found
    )


def can_be_reached(session: Session, client_id: int) -> bool:
    """The client has a phone, an e-mail or a messenger."""
    for table in (ClientPhone, ClientContact):
        if session.execute(select(table.client_id).where(table.client_id == client_id).limit(1)).first():
            return True
    return False
