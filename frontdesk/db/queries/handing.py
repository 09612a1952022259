"""What is in somebody's hands, and what was handed over."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from frontdesk.db.models import Act, Claim, Staff, Subject, Ticket, TicketStatus
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import HandOver
from frontdesk.db.queries.claims import act_number, number_text
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.acts import ActKind
from frontdesk.domain.handing import HandOverReason, HandOverRow, Held, HeldKind
from frontdesk.domain.names import initials_after

Day = Callable[[datetime], date]

_Giver, _Taker = aliased(Staff), aliased(Staff)
_ROWS = (
    select(HandOver, _Giver, _Taker, Act.number)
    .join(_Giver, _Giver.id == HandOver.from_staff_id)
    .join(_Taker, _Taker.id == HandOver.to_staff_id)
    .join(Act, Act.id == HandOver.act_id)
)


def held(session: Session, staff_id: int, now: datetime, day: Day) -> tuple[Held, ...]:
    """Tickets, claims and tasks that are still to be done, each kind by its term."""
    tickets = (
        select(Ticket, TicketStatus.name, Subject.path)
        .join(TicketStatus, TicketStatus.code == Ticket.status)
        .join(Subject, Subject.id == Ticket.subject_id)
        .where(Ticket.owner_id == staff_id, Ticket.is_open == 1)
        .order_by(Ticket.queue_at, Ticket.id)
    )
    claims = (
        select(Claim, Subject.path)
        .join(Ticket, Ticket.id == Claim.ticket_id)
        .join(Subject, Subject.id == Ticket.subject_id)
        .where(Claim.is_open == 1, Ticket.owner_id == staff_id)
        .order_by(Claim.due, Claim.id)
    )
    tasks = (
        select(Task).where(Task.to_staff_id == staff_id, Task.done_at.is_(None)).order_by(Task.due, Task.id)
    )
    today = day(now)
    found = [
        Held(
            HeldKind.TICKET, ticket.id, str(ticket.number), ticket.title, path, day(ticket.opened_at),
            None if ticket.queue_at == FAR else day(ticket.queue_at), status, ticket.queue_at < now,
        )
        for ticket, status, path in session.execute(tickets)
    ]  # fmt: skip
    found += [
        Held(
            HeldKind.CLAIM, claim.id, number_text(claim.number), claim.subject, path, claim.received, claim.due,
            claim.state, claim.due is not None and claim.due < today,
        )
        for claim, path in session.execute(claims)
    ]  # fmt: skip
    found += [
        Held(
            HeldKind.TASK, task.id, "", task.title, "" if task.client_id or task.ticket_id else task.title,
            day(task.opened_at), day(task.due), task.kind_of, task.due < now,
        )
        for task in session.execute(tasks).scalars()
    ]  # fmt: skip
    return tuple(found)


def tickets_of(session: Session, things: Iterable[Held]) -> list[Ticket]:
    """The tickets to be given away, locked: those held, and those of the claims held."""
    by_kind = _ids(things)
    mine = set(by_kind[HeldKind.TICKET])
    asked = select(Claim.ticket_id).where(Claim.id.in_(by_kind[HeldKind.CLAIM]))
    mine |= set(session.execute(asked).scalars())
    return _locked(session, Ticket, mine)


def tasks_of(session: Session, things: Iterable[Held]) -> list[Task]:
    return _locked(session, Task, set(_ids(things)[HeldKind.TASK]))


def still_there(session: Session, made: HandOver) -> tuple[list[Ticket], list[Task]]:
    """What of a hand-over is neither done nor gone on to somebody else, locked."""
    moved = json.loads(made.moved)
    tickets = [t for t in _locked(session, Ticket, set(moved["tickets"])) if t.owner_id == made.to_staff_id]
    tasks = [t for t in _locked(session, Task, set(moved["tasks"])) if t.to_staff_id == made.to_staff_id]
    return [t for t in tickets if t.is_open], [t for t in tasks if t.done_at is None]


def made(session: Session, staff_id: int | None = None) -> tuple[HandOverRow, ...]:
    """The newest first; of one person, given or taken."""
    question = _ROWS.order_by(HandOver.id.desc()).limit(200)
    if staff_id is not None:
        question = question.where((HandOver.from_staff_id == staff_id) | (HandOver.to_staff_id == staff_id))
    return tuple(_row(*line) for line in session.execute(question))


def row(session: Session, id: int) -> HandOverRow:
    return _row(*session.execute(_ROWS.where(HandOver.id == id)).one())


def moved(tickets: Iterable[Ticket], tasks: Iterable[Task]) -> str:
    return json.dumps({"tickets": [t.id for t in tickets], "tasks": [t.id for t in tasks]})


def act_of(session: Session, made: HandOver) -> Act:
    return session.get_one(Act, made.act_id)


def number_of(act: Act) -> str:
    return act_number(ActKind.HAND_OVER, act.number)


def _row(made: HandOver, giver: Staff, taker: Staff, number: int) -> HandOverRow:
    ids: Mapping[str, list[int]] = json.loads(made.moved)
    return HandOverRow(
        made.id, act_number(ActKind.HAND_OVER, number), made.at, HandOverReason(made.reason), giver.id,
        _short(giver), taker.id, _short(taker), sum(map(len, ids.values())), made.returned_at,
    )  # fmt: skip


def _ids(things: Iterable[Held]) -> dict[HeldKind, list[int]]:
    by_kind: dict[HeldKind, list[int]] = {kind: [] for kind in HeldKind}
    for thing in things:
        by_kind[thing.kind].append(thing.id)
    return by_kind


def _locked(session: Session, table: type[Any], ids: set[int]) -> list[Any]:
    question = select(table).where(table.id.in_(ids)).order_by(table.id).with_for_update()
    return list(session.execute(question).scalars())


def _short(person: Staff) -> str:
    return initials_after(person.surname, person.given, person.patronymic)
