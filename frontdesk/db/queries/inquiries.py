"""Incidents as they are found out: their list, their cards, their chronicle."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import func, or_, select, text
from sqlalchemy.orm import Session

from frontdesk.db.models import Claim, Event, Staff, Subject, Ticket
from frontdesk.db.models.incidents import Incident, ProblemRecord, Remedy
from frontdesk.db.models.journal import OF_INCIDENTS
from frontdesk.db.models.tasks import Task
from frontdesk.db.queries import journal
from frontdesk.domain.events import EventKind, EventRow
from frontdesk.domain.inquiries import IncidentState, InquiryRow, Personal
from frontdesk.domain.names import initials_after
from frontdesk.domain.remedies import RemedyKind, RemedyRow, stage
from frontdesk.domain.tickets import Level, priority

_JOINED = (EventKind.TICKET_INCIDENT, EventKind.TICKET_APART)


def state(incident: Incident) -> IncidentState:
    if incident.is_void:
        return IncidentState.VOID
    if incident.settled_at is not None:
        return IncidentState.SETTLED
    return IncidentState.STANDING if incident.closed_at is None else IncidentState.EXAMINED


def ids(session: Session) -> tuple[int, ...]:
    """Those that stand first, then those that are examined, then the rest; the newest on top."""
    rank = (
        (Incident.closed_at.is_not(None), Incident.settled_at.is_not(None) | Incident.is_void.is_(True))
    )  # fmt: skip
    return tuple(session.execute(select(Incident.id).order_by(*rank, Incident.id.desc())).scalars())


def of_problem(session: Session, problem_id: int) -> tuple[int, ...]:
    question = select(Incident.id).where(Incident.problem_id == problem_id).order_by(Incident.id.desc())
    return tuple(session.execute(question).scalars())


def rows(session: Session, wanted: Iterable[int]) -> tuple[InquiryRow, ...]:
    order = list(wanted)
    question = (
        select(Incident, Subject.name, ProblemRecord.number)
        .join(Subject, Subject.id == Incident.subject_id)
        .outerjoin(ProblemRecord, ProblemRecord.id == Incident.problem_id)
        .where(Incident.id.in_(order))
    )
    tickets, open_ones = _counted(session, order)
    given, unchecked = _remedied(session, order)
    found = {
        row.id: InquiryRow(
            row.id, row.number, row.title, subject, state(row), priority(Level(row.impact), Level(row.urgency)),
            row.opened_at, row.restored_at, tickets[row.id], open_ones[row.id], row.category,
            given[row.id], unchecked[row.id], problem,
        )
        for row, subject, problem in session.execute(question)
    }  # fmt: skip
    return tuple(found[id] for id in order if id in found)


def leaking(session: Session, wanted: Collection[int]) -> tuple[Incident, ...]:
    """Those of which the authority is still to be told something: personal data were touched."""
    question = select(Incident).where(
        Incident.id.in_(wanted), Incident.personal == Personal.YES.value, Incident.settled_at.is_(None),
        Incident.is_void.is_(False), or_(Incident.noticed_at.is_(None), Incident.reported_at.is_(None)),
    )  # fmt: skip
    return tuple(session.execute(question).scalars())


def _counted(session: Session, wanted: Collection[int]) -> tuple[Counter[int | None], Counter[int | None]]:
    """How many tickets each has, and how many of them are open."""
    question = (
        select(Ticket.incident_id, func.count(), func.sum(Ticket.is_open))
        .where(Ticket.incident_id.in_(wanted))
        .group_by(Ticket.incident_id)
    )
    every, open_ones = Counter[int | None](), Counter[int | None]()
    for id, count, still in session.execute(question):
        every[id], open_ones[id] = count, int(still)
    return every, open_ones


def _remedied(session: Session, wanted: Collection[int]) -> tuple[Counter[int | None], Counter[int | None]]:
    """How many measures each has, and of how many the effect is not known yet."""
    question = select(Remedy.incident_id, Remedy.helped).where(Remedy.incident_id.in_(wanted))
    given, unchecked = Counter[int | None](), Counter[int | None]()
    for id, helped in session.execute(question):
        given[id] += 1
        unchecked[id] += helped is not True
    return given, unchecked


def claim_ids(session: Session, incident_id: int, tickets: Collection[int]) -> tuple[int, ...]:
    """Linked by hand, or of one of its tickets."""
    question = select(Claim.id).where(or_(Claim.incident_id == incident_id, Claim.ticket_id.in_(tickets)))
    return tuple(session.execute(question.order_by(Claim.id)).scalars())


def own_claims(session: Session, incident_id: int) -> frozenset[int]:
    return frozenset(session.execute(select(Claim.id).where(Claim.incident_id == incident_id)).scalars())


def clients(session: Session, incident_id: int) -> int:
    """How many different ones have come."""
    question = select(func.count(Ticket.client_id.distinct())).where(Ticket.incident_id == incident_id)
    return session.execute(question).scalar_one()


def claim_numbered(session: Session, number: int) -> Claim | None:
    return session.execute(select(Claim).where(Claim.number == number).with_for_update()).scalar()


def ticket_numbered(session: Session, number: int) -> Ticket | None:
    return session.execute(select(Ticket).where(Ticket.number == number).with_for_update()).scalar()


def remedies(
    session: Session, incident_id: int | None = None, problem_id: int | None = None
) -> tuple[RemedyRow, ...]:
    """Of an incident or of a problem, in the order in which they were given."""
    mine = Remedy.incident_id == incident_id if incident_id is not None else Remedy.problem_id == problem_id
    return _remedy_rows(session, mine)


def remedy_row(session: Session, id: int) -> RemedyRow:
    return _remedy_rows(session, Remedy.id == id)[0]


def _remedy_rows(session: Session, condition: object) -> tuple[RemedyRow, ...]:
    people: dict[int | None, str] = {
        person.id: initials_after(person.surname, person.given, person.patronymic)
        for person in session.execute(select(Staff)).scalars()
    }
    question = select(Remedy, Task).join(Task, Task.id == Remedy.task_id).where(condition)  # type: ignore[arg-type]
    return tuple(
        RemedyRow(
            row.id, RemedyKind(row.kind_of), task.title, task.to_staff_id, people.get(task.to_staff_id, ""), task.due,
            row.check_on, stage(row.begun_at is not None, task.done_at is not None, row.helped), row.round,
            task.done_at, task.answer, row.note, row.checked_at, people.get(row.checked_by, ""),
        )
        for row, task in session.execute(question.order_by(Remedy.id))
    )  # fmt: skip


def chronicle(
    session: Session, incident_id: int, tickets: Sequence[int], limit: int, before: int | None = None
) -> tuple[EventRow, ...]:
    """What the incident told of itself, and which of the tickets joined it when; the newest first."""
    mine = select(Event.id, Event.data).where(text(OF_INCIDENTS)).order_by(Event.id.desc())
    lines = [id for id, data in session.execute(mine) if json.loads(data).get("incident") == incident_id]
    joined = select(Event.id).where(
        Event.ticket_id.in_(tickets), Event.kind_of.in_([kind.value for kind in _JOINED])
    )
    every = sorted({*lines, *session.execute(joined).scalars()}, reverse=True)
    wanted = [id for id in every if before is None or id < before][:limit]
    return journal.lines(session, wanted)
