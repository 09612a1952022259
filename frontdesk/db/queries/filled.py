"""Issued papers of one thing, and which of them the client has signed as read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from frontdesk.db.models import Act, Event
from frontdesk.db.queries.claims import act_number
from frontdesk.domain.acts import STANDING, ActKind, ActState
from frontdesk.domain.events import EventKind
from frontdesk.domain.papers.filled import IssuedPaper

_READ = {EventKind.ACT_READ.value: True, EventKind.ACT_UNREAD.value: False}
LATEST = 20  # of the papers of an office that are about nothing else


def of_ticket(session: Session, ticket_id: int, claim_id: int | None = None) -> tuple[IssuedPaper, ...]:
    """The newest first; with `claim_id` only those of that claim."""
    mine = Act.ticket_id == ticket_id if claim_id is None else Act.claim_id == claim_id
    found = session.execute(select(Act).where(mine).order_by(Act.id.desc())).scalars()
    read = read_marks(session, ticket_id)
    return tuple(_row(act, read) for act in found)


def standing(session: Session, ticket_id: int, kind: ActKind) -> Sequence[Act]:
    """Those of a ticket that hold, the oldest first."""
    held = Act.state.in_(state.value for state in STANDING)
    question = select(Act).where(Act.ticket_id == ticket_id, Act.kind_of == kind.value, held)
    return session.execute(question.order_by(Act.id)).scalars().all()


def of_incident(session: Session, incident_id: int) -> tuple[IssuedPaper, ...]:
    question = select(Act).where(Act.incident_id == incident_id).order_by(Act.id.desc())
    return tuple(_row(act, {}) for act in session.execute(question).scalars())


def of_kind(session: Session, kind: ActKind) -> tuple[IssuedPaper, ...]:
    """The latest of them."""
    question = select(Act).where(Act.kind_of == kind.value).order_by(Act.year.desc(), Act.number.desc())
    return tuple(_row(act, {}) for act in session.execute(question.limit(LATEST)).scalars())


def one(session: Session, act_id: int, ticket_id: int | None) -> IssuedPaper | None:
    act = session.get(Act, act_id)
    return _row(act, read_marks(session, ticket_id) if ticket_id is not None else {}) if act else None


def read_marks(session: Session, ticket_id: int) -> Mapping[int, datetime]:
    """act → when the client signed that it was read; one that was taken back is not in it."""
    question = (
        select(Event.act_id, Event.kind_of, Event.at)
        .where(Event.ticket_id == ticket_id, Event.kind_of.in_(_READ))
        .order_by(Event.id)
    )
    found: dict[int, datetime] = {}
    for act_id, kind, at in session.execute(question):
        if act_id is not None and _READ[kind]:
            found[act_id] = at
        elif act_id is not None:
            found.pop(act_id, None)
    return found


def _row(act: Act, read: Mapping[int, datetime]) -> IssuedPaper:
    kind = ActKind(act.kind_of)
    return IssuedPaper(
        act.id, kind, act_number(kind, act.number), act.issued_on, read.get(act.id), ActState(act.state)
    )
