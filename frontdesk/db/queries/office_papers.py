"""What happened at the desk in a stretch of days, for the papers of the whole office."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Client, Staff, Subject, Ticket
from frontdesk.db.models.clocks import Clock
from frontdesk.db.queries.clients import first_address
from frontdesk.domain.acts import STANDING, ActKind
from frontdesk.domain.kinds import APPEALS
from frontdesk.domain.measures import Measure
from frontdesk.domain.names import initials_after

RISKS = 20  # tickets that a digest names


@dataclass(frozen=True, slots=True)
class Span:
    """From `since` on, before `until`; `now` is the moment of the question."""

    since: datetime
    until: datetime
    now: datetime


@dataclass(frozen=True, slots=True)
class Flow:
    received: int
    closed: int
    left: int
    overdue: int


def flows(session: Session, span: Span, column: Any) -> dict[Hashable, Flow]:
    """How many came, were closed, are open and late, by each value of a column of tickets."""
    received = _counted(session, column, Ticket.opened_at >= span.since, Ticket.opened_at < span.until)
    closed = _counted(
        session, column, Ticket.is_open == 0, Ticket.solved_at >= span.since, Ticket.solved_at < span.until
    )
    left = _counted(session, column, Ticket.is_open == 1)
    overdue = _counted(session, column, Ticket.is_open == 1, Ticket.queue_at < span.now)
    every = received.keys() | closed.keys() | left.keys()
    return {key: Flow(received[key], closed[key], left[key], overdue[key]) for key in every}


def kept(session: Session, span: Span) -> tuple[int, int]:
    """(in time, all) of the solutions that were given in these days."""
    question = select(Clock.is_missed, func.count()).where(
        Clock.measure == Measure.SOLUTION.value, Clock.met_at >= span.since, Clock.met_at < span.until
    )
    counts = {bool(missed): n for missed, n in session.execute(question.group_by(Clock.is_missed))}
    return counts.get(False, 0), sum(counts.values())


def at_risk(session: Session, now: datetime, until: datetime) -> Sequence[tuple[Ticket, str]]:
    """Open tickets whose nearest target ends by then, with whose they are."""
    question = (
        select(Ticket, Staff.surname, Staff.given, Staff.patronymic)
        .outerjoin(Staff, Staff.id == Ticket.owner_id)
        .where(Ticket.is_open == 1, Ticket.queue_at >= now, Ticket.queue_at < until)
        .order_by(Ticket.queue_at, Ticket.id)
        .limit(RISKS)
    )
    return [(ticket, initials_after(*name) if name[0] else "") for ticket, *name in session.execute(question)]


def subjects(session: Session) -> dict[int, str]:
    return {row.id: row.name for row in session.execute(select(Subject.id, Subject.name))}


@dataclass(frozen=True, slots=True)
class Appeal:
    """One appeal of a citizen (59-ФЗ) with what the journal says of it."""

    ticket: Ticket
    client: Client | None
    subject: str
    owner: str
    address: str
    is_again: bool  # the same person had another appeal before


def appeals(session: Session, span: Span) -> list[Appeal]:
    """In the order of their numbers."""
    question = (
        select(Ticket, Client, Staff, Subject.name)
        .join(Subject, Subject.id == Ticket.subject_id)
        .outerjoin(Client, Client.id == Ticket.client_id)
        .outerjoin(Staff, Staff.id == Ticket.owner_id)
        .where(Ticket.kind_of.in_([kind.value for kind in APPEALS]))
        .where(Ticket.opened_at >= span.since, Ticket.opened_at < span.until)
        .order_by(Ticket.number)
    )
    return [
        Appeal(
            ticket,
            client,
            subject,
            initials_after(owner.surname, owner.given, owner.patronymic) if owner else "",
            first_address(session, client.id) if client else "",
            client is not None and _had_before(session, ticket),
        )
        for ticket, client, owner, subject in session.execute(question)
    ]


def receipts(session: Session, span: Span) -> list[Act]:
    """Receipts of papers that were issued in these days and hold."""
    question = select(Act).where(
        Act.kind_of == ActKind.RECEIPT.value, Act.issued_at >= span.since, Act.issued_at < span.until,
        Act.state.in_([state.value for state in STANDING]),
    )  # fmt: skip
    return list(session.execute(question.order_by(Act.year, Act.number)).scalars())


def _counted(session: Session, column: Any, *conditions: Any) -> Counter[Hashable]:
    question = select(column, func.count()).where(*conditions).group_by(column)
    found: Counter[Hashable] = Counter()
    for key, n in session.execute(question):
        found[key] = n
    return found


def _had_before(session: Session, ticket: Ticket) -> bool:
    earlier = select(Ticket.id).where(
        Ticket.client_id == ticket.client_id, Ticket.id < ticket.id,
        Ticket.kind_of.in_([kind.value for kind in APPEALS]),
    )  # fmt: skip
    return session.execute(earlier.limit(1)).first() is not None
