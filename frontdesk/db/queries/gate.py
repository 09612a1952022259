"""What the gate for closing looks at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import Select, and_, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Claim, Message, Ticket, Visit
from frontdesk.db.models.clocks import Clock
from frontdesk.db.models.links import Promise, TicketLink
from frontdesk.db.models.tasks import Task
from frontdesk.db.queries import acts, customs, journal
from frontdesk.db.queries.claims import act_number, number_text
from frontdesk.domain.acts import ActKind
from frontdesk.domain.breaches import BreachReason
from frontdesk.domain.gate import Confirmation, GateFacts, Outcome, Standing
from frontdesk.domain.measures import Measure
from frontdesk.domain.measures import Standing as State
from frontdesk.domain.tasks import REQUESTS, TaskKind
from frontdesk.domain.tickets import MessageKind

ANSWERS = (MessageKind.CALL.value, MessageKind.REPLY.value)


def facts(
    session: Session,
    ticket: Ticket,
    is_final: bool,
    outcome: Outcome | None,
    confirmation: Confirmation | None,
    now: datetime,
) -> GateFacts:
    """Flush first: what the same transaction said and did counts."""
    wants = customs.of(session)
    if outcome is None:
        outcome = Outcome(ticket.outcome) if ticket.outcome else _answered(session, ticket)
    return GateFacts(
        outcome=outcome,
        is_final=is_final,
        confirmation=confirmation or _said(ticket.is_confirmed),
        breaches=tuple(Standing(clock.id, clock.measure) for clock in unexcused(session, ticket.id, now)),
        subtasks=_tasks(session, ticket.id, [TaskKind.SUBTASK]),
        requests=_tasks(session, ticket.id, REQUESTS),
        promises=_standing(
            session,
            select(Promise.id, Promise.text).where(
                Promise.ticket_id == ticket.id, Promise.kept_at.is_(None), Promise.broken_at.is_(None)
            ),
        ),
        duplicates=_duplicates(session, ticket.id),
        claims=tuple(
            Standing(id, number_text(number))
            for id, number in session.execute(
                select(Claim.id, Claim.number).where(Claim.ticket_id == ticket.id, Claim.is_open == 1)
            )
        ),
        unsigned=_acts(acts.unsigned(session, ticket.id)) if wants.wants_signed else (),
        unhanded=_acts(acts.unhanded(session, ticket.id)) if wants.wants_handed else (),
    )


def _acts(found: Iterable[Act]) -> tuple[Standing, ...]:
    return tuple(Standing(act.id, act_number(ActKind(act.kind_of), act.number)) for act in found)


def unexcused(session: Session, ticket_id: int, now: datetime) -> tuple[Clock, ...]:
    """Clocks that were missed, or are missed by now, for a reason that nobody has named."""
    late = and_(Clock.state == State.RUNNING.value, Clock.due < now)
    question = select(Clock).where(
        Clock.ticket_id == ticket_id,
        Clock.measure != Measure.INTERNAL.value,
        Clock.breach_reason == "",
        or_(Clock.is_missed.is_(True), late),
    )
    return tuple(session.execute(question.order_by(Clock.id)).scalars())


def excuse_late(session: Session, now: datetime, reason: BreachReason) -> None:
    """Everything that is late and open by now has this reason: a made-up office has asked already."""
    late = Clock.state == State.RUNNING.value, Clock.due < now
    session.execute(update(Clock).where(*late).values(breach_reason=reason.value))


def _said(is_confirmed: bool | None) -> Confirmation | None:
    if is_confirmed is None:
        return None
    return Confirmation.CONFIRMED if is_confirmed else Confirmation.SILENT


def _answered(session: Session, ticket: Ticket) -> Outcome | None:
    """The client has heard from us since the ticket was opened, or opened again."""
    since = journal.reopened_at(session, ticket.id)
    if since is None and ticket.replied_at is not None:
        return Outcome.ANSWERED
    since = since or ticket.opened_at
    said = select(Message.id).where(
        Message.ticket_id == ticket.id, Message.kind_of.in_(ANSWERS), Message.said_at >= since
    )
    came = select(Visit.id).where(Visit.ticket_id == ticket.id, Visit.called_at >= since)
    return Outcome.ANSWERED if _any(session, said) or _any(session, came) else None


def _any(session: Session, question: Select[Any]) -> bool:
    return session.execute(question.limit(1)).first() is not None


def _standing(session: Session, question: Select[int, str]) -> tuple[Standing, ...]:
    return tuple(
        Standing(id, named) for id, named in session.execute(question.order_by(question.selected_columns[0]))
    )


def _tasks(session: Session, ticket_id: int, kinds: Iterable[TaskKind]) -> tuple[Standing, ...]:
    codes = [kind.value for kind in kinds]
    question = select(Task.id, Task.title).where(
        Task.ticket_id == ticket_id, Task.kind_of.in_(codes), Task.done_at.is_(None)
    )
    return _standing(session, question)


def _duplicates(session: Session, ticket_id: int) -> tuple[Standing, ...]:
    """Tickets that somebody suspects to be the same matter, neither joined nor told apart yet."""
    links = select(TicketLink.a_id, TicketLink.b_id).where(
        TicketLink.kind_of == "duplicate", or_(TicketLink.a_id == ticket_id, TicketLink.b_id == ticket_id)
    )
    others = [a if b == ticket_id else b for a, b in session.execute(links)]
    question = select(Ticket.id, Ticket.number).where(Ticket.id.in_(others), Ticket.merged_into.is_(None))
    return tuple(Standing(id, str(number)) for id, number in session.execute(question.order_by(Ticket.id)))
