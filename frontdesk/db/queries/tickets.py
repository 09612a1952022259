"""Questions about tickets: the queue, one ticket, its number."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from typing import Any, TypeVarTuple

from sqlalchemy import (
    ColumnElement,
    Select,
    String,
    bindparam,
    case,
    cast,
    literal_column,
    or_,
    select,
)
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import (
    Client,
    Staff,
    Ticket,
    TicketStatus,
)
from frontdesk.db.queries.prepared import prepared
from frontdesk.db.queries.sight import Sight, seen
from frontdesk.domain.measures import Measure
from frontdesk.domain.names import initials_after
from frontdesk.domain.spelling import normal
from frontdesk.domain.tickets import Channel, Order, Priority, QueueFilter, Scope, TicketRow, as_status

ASKED = 80  # letters of a question that are read: no name is longer, and a paste is no question
FAR = datetime(9000, 1, 1, tzinfo=UTC)  # `queue_at` of a ticket whose clocks stand still
ANSWERS = frozenset({Measure.FIRST_RESPONSE.value, Measure.NEXT_ANSWER.value, Measure.KEEP_INFORMED.value})

Columns = TypeVarTuple("Columns")

_Owner = aliased(Staff)
# Said and not bound: a server that does not know the value cannot use the partial index, and would plan each time anew.
_IS_OPEN = Ticket.is_open == literal_column("1")


def queue(
    session: Session,
    asked: QueueFilter,
    staff_id: int,
    teams: Collection[int] = (),
    sight: Sight | None = None,
) -> tuple[tuple[int, datetime], ...]:
    """(id, queue_at) of every open ticket asked for, in its order; `teams` are those of who asks."""
    question = narrowed(select(Ticket.id, Ticket.queue_at), asked, staff_id, teams, sight)
    return tuple((id, at) for id, at in session.execute(question))


def owners(session: Session) -> dict[int, tuple[int, str]]:
    """Whose the open tickets are: {ticket: (person, name)}."""
    question = select(Ticket.id, Staff.id, Staff.surname, Staff.given, Staff.patronymic)
    held = question.join(Staff, Staff.id == Ticket.owner_id).where(_IS_OPEN)
    return {id: (owner, initials_after(*name)) for id, owner, *name in session.execute(held)}


def narrowed(
    question: Select[*Columns],
    asked: QueueFilter,
    staff_id: int,
    teams: Collection[int] = (),
    sight: Sight | None = None,
) -> Select[*Columns]:
    """The question about open tickets, of those that are asked for, in the order that is asked for."""
    open_ones = question.where(_IS_OPEN)
    return of(open_ones, asked, staff_id, teams, sight).order_by(*_ORDERS[asked.order])


def of(
    question: Select[*Columns],
    asked: QueueFilter,
    staff_id: int,
    teams: Collection[int] = (),
    sight: Sight | None = None,
) -> Select[*Columns]:
    """The question about those that are asked for, open or done; with a sight, of those that are seen."""
    question = question.where(*_whose(asked, staff_id, teams), *_which(asked))
    if sight is not None and asked.scope is not Scope.MINE:
        question = question.where(seen(sight))
    if words := normal(asked.text[:ASKED]).split():
        question = question.outerjoin(Client, Client.id == Ticket.client_id).where(
            *(_says(word) for word in words)
        )
    return question


def _whose(asked: QueueFilter, staff_id: int, teams: Collection[int]) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if asked.scope is Scope.MINE:
        found.append(Ticket.owner_id == staff_id)
    if asked.scope is Scope.NOBODY:
        found.append(Ticket.owner_id.is_(None))
    if asked.scope is Scope.TEAM:
        found.append(Ticket.team_id.in_([asked.team_id] if asked.team_id is not None else sorted(teams)))
    if asked.owner_id is not None:
        found.append(Ticket.owner_id == asked.owner_id)
    return found


def _which(asked: QueueFilter) -> list[ColumnElement[bool]]:
    sets: tuple[tuple[Any, frozenset[Any]], ...] = (
        (Ticket.subject_id, asked.subjects),
        (Ticket.channel, asked.channels),
        (Ticket.kind_of, frozenset(map(str, asked.kinds))),
        (Ticket.priority, asked.priorities),
    )
    return [column.in_(sorted(wanted)) for column, wanted in sets if wanted]


_URGENT_FIRST = case(
    {level.value: place for place, level in enumerate(reversed(Priority))}, value=Ticket.priority, else_=9
)
_ORDERS: dict[Order, tuple[Any, ...]] = {
    Order.DEADLINE: (Ticket.queue_at, Ticket.id),
    Order.PRIORITY: (_URGENT_FIRST, Ticket.queue_at, Ticket.id),
    Order.NEWEST: ((Ticket.id + literal_column("0")).desc(),),  # else it would walk all that ever were
    Order.OLDEST: (Ticket.id + literal_column("0"),),
    Order.PERSON: (Ticket.queue_at, Ticket.id),  # then by names, which no column has
}


def first_page(session: Session) -> tuple[int, ...]:
    """The ids a queue shows first; the partial index gives them without a sort."""
    connection = session.connection()
    return tuple(_first_page(connection).ask(connection, {}).scalars())


@prepared
def _first_page(_engine: str) -> Select[int]:
    nearest = select(Ticket.id).where(_IS_OPEN).order_by(Ticket.queue_at, Ticket.id)
    return nearest.limit(literal_column("60"))


def _says(word: str) -> ColumnElement[bool]:
    """The number begins with the word, or the client's name has a part that does."""
    named = (" " + Client.by_surname).contains(f" {word}", autoescape=True)
    return or_(cast(Ticket.number, String).startswith(word), named) if word.isdecimal() else named


_ROWS = (
    select(
        Ticket.id, Ticket.number, Ticket.title, Ticket.client_id, Ticket.channel, Ticket.priority, Ticket.status,
        Ticket.queue_at, Ticket.queue_measure, Ticket.queue_norm, Ticket.owner_id, Ticket.opened_at, Ticket.solved_at,
        Ticket.remind_at, Client.surname, Client.given, Client.patronymic,
        _Owner.surname.label("owner_surname"), _Owner.given.label("owner_given"),
        _Owner.patronymic.label("owner_patronymic"), TicketStatus.name.label("status_name"),
    )
    .outerjoin(Client, Client.id == Ticket.client_id)
    .outerjoin(_Owner, _Owner.id == Ticket.owner_id)
    .outerjoin(TicketStatus, TicketStatus.code == Ticket.status)
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
    return TicketRow(
        id=line.id,
        number=line.number,
        title=line.title,
        client_id=line.client_id,
        client_short=initials_after(line.surname, line.given, line.patronymic) if line.surname else "",
        channel=Channel(line.channel),
        priority=Priority(line.priority),
        status=as_status(line.status),
        due=None if line.queue_at == FAR else line.queue_at,
        due_is_reply=line.queue_measure in ANSWERS,
        norm_seconds=line.queue_norm,
        owner_id=line.owner_id,
        owner_short=initials_after(line.owner_surname, line.owner_given, line.owner_patronymic)
        if line.owner_surname
        else "",
        opened_at=line.opened_at,
        solved_at=line.solved_at,
        status_name=line.status_name or "",
        is_to_remind=line.remind_at is not None,
    )
