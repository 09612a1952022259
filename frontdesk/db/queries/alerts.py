"""Warnings and escalations: whose time has come, who is told, what nobody has seen or explained yet."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.orm import Session

from frontdesk.db.models import Event, Staff, Ticket
from frontdesk.db.models.clocks import Alert, Clock, Escalation
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import Team, TeamMember
from frontdesk.domain.alarms import OWNER, AlertRow, NoteRow, Step
from frontdesk.domain.events import EventKind
from frontdesk.domain.forecast import Waiting
from frontdesk.domain.histories import TASK
from frontdesk.domain.measures import Action, Measure, Standing
from frontdesk.domain.staff import Role
from frontdesk.domain.tickets import Status

# of a person, not of a level; a lead who is no member hears a second row, of action «notify»
_NOTE = (Alert.action == Action.ASK_TEAM.value, Alert.escalation_id.is_(None), Alert.text != "")
AT_ONCE = 25  # clocks of one transaction: a clerk's deed does not wait behind many


def is_any_due(session: Session, now: datetime) -> bool:
    return session.execute(select(Clock.id).where(Clock.alarm_at <= now).limit(1)).first() is not None


def due(session: Session, now: datetime) -> Sequence[Clock]:
    """Clocks whose moment has come, locked: another desk that sweeps meanwhile passes them by."""
    question = select(Clock).where(Clock.alarm_at <= now).order_by(Clock.alarm_at).limit(AT_ONCE)
    return session.execute(question.with_for_update(skip_locked=True)).scalars().all()


def last_level(session: Session) -> int:
    """The place of the last level of escalation."""
    return session.execute(select(func.max(Escalation.position))).scalar() or 0


def fill(row: Escalation, step: Step) -> None:
    row.measure, row.level, row.action = step.measure.value, step.level, step.action.value
    row.at_percent, row.offset_seconds = step.at_percent, step.offset_seconds
    row.priority, row.team_id = step.priority, step.team_id


def let_go(session: Session, level_id: int) -> tuple[int, ...]:
    """The alerts of a level are nobody's; their ids."""
    ids = tuple(session.execute(select(Alert.id).where(Alert.escalation_id == level_id)).scalars())
    session.execute(update(Alert).where(Alert.escalation_id == level_id).values(escalation_id=None))
    return ids


def take_up(session: Session, level_id: int, ids: Sequence[int]) -> None:
    """They are that level's again."""
    for at in range(0, len(ids), 500):
        mine = Alert.id.in_(ids[at : at + 500])
        session.execute(update(Alert).where(mine).values(escalation_id=level_id))


def look_again(session: Session, now: datetime) -> None:
    """The next sweeps are to find out when each running clock is next alarmed."""
    running = Clock.state == Standing.RUNNING.value, Clock.due.is_not(None)
    session.execute(update(Clock).where(*running).values(alarm_at=now))


def lead_of(session: Session, team_id: int | None) -> int | None:
    """Who leads the team, or else the office."""
    lead = session.execute(select(Team.lead_id).where(Team.id == team_id)).scalar() if team_id else None
    return lead if lead is not None else _first(session, Role.LEAD)


def asked(session: Session, term: str) -> tuple[int | None, int | None]:
    """Whom the request of a clock was put to: (person, team)."""
    question = select(Task.to_staff_id, Task.team_id).where(Task.id == int(term.removeprefix(TASK)))
    found = session.execute(question).first()
    return (found.to_staff_id, found.team_id) if found is not None else (None, None)


def clock_of_task(session: Session, ticket_id: int, task_id: int) -> int | None:
    """The clock by which a request is owed."""
    of_task = Clock.ticket_id == ticket_id, Clock.term == f"{TASK}{task_id}"
    return session.execute(select(Clock.id).where(*of_task).limit(1)).scalar()


def silence(session: Session, clock_id: int | None) -> None:
    """What a person's question rang, and nobody has seen, is gone; the levels of the office stay."""
    if clock_id is None:
        return
    asked = Alert.clock_id == clock_id, Alert.escalation_id.is_(None), Alert.seen_at.is_(None)
    for row in session.execute(select(Alert).where(*asked)).scalars():
        session.delete(row)
    session.flush()


def note(session: Session, ticket_id: int) -> Alert | None:
    """The newest note of a person to the ticket's team."""
    of_ticket = Alert.ticket_id == ticket_id, *_NOTE
    return session.execute(select(Alert).where(*of_ticket).order_by(Alert.id.desc()).limit(1)).scalar()


def notes(session: Session, count: int) -> tuple[NoteRow, ...]:
    """The log of those notes, newest first: one line a note, however many hear it."""
    question = (
        select(Alert.at, Alert.text, Team.name, Ticket.id, Ticket.number, Ticket.title)
        .join_from(Alert, Ticket, Ticket.id == Alert.ticket_id)
        .outerjoin(Team, Team.id == Alert.to_team_id)
        .where(*_NOTE)
        .order_by(Alert.id.desc())
        .limit(count)
    )
    return tuple(
        NoteRow(at, by, team or "", id, number, title)
        for at, by, team, id, number, title in session.execute(question)
    )


def nearest(session: Session, ticket_id: int) -> Clock | None:
    """The clock of a ticket that runs out first."""
    running = Clock.ticket_id == ticket_id, Clock.state == Standing.RUNNING.value, Clock.due.is_not(None)
    return session.execute(select(Clock).where(*running).order_by(Clock.due, Clock.id).limit(1)).scalar()


def hears(session: Session, staff_id: int, team_id: int) -> bool:
    """Whether a person is told what their team is told."""
    asked = TeamMember.team_id == team_id, TeamMember.staff_id == staff_id
    return session.execute(select(TeamMember.staff_id).where(*asked)).first() is not None


def head(session: Session) -> int | None:
    return _first(session, Role.DIRECTOR)


def _first(session: Session, role: Role) -> int | None:
    question = select(Staff.id).where(Staff.role == role.value, Staff.is_active).order_by(Staff.id).limit(1)
    return session.execute(question).scalar()


def unseen(session: Session, people: Collection[int]) -> tuple[AlertRow, ...]:
    """What a person, or whom they stand in for, has not seen: one row a ticket, however many clocks it is late
    with, the newest first.
    """
    question = (
        select(Alert, Clock.measure, Clock.due, Clock.is_missed, Ticket.number, Ticket.title)
        .outerjoin_from(Alert, Clock, Clock.id == Alert.clock_id)
        .join(Ticket, Ticket.id == Alert.ticket_id)
        .where(Alert.seen_at.is_(None), _of(people))
        .order_by(Alert.id.desc())
    )
    found: dict[int, AlertRow] = {}
    for alert, measure, when, missed, number, title in session.execute(question):
        known = found.get(alert.ticket_id)
        found[alert.ticket_id] = AlertRow(
            ids=((*known.ids, alert.id) if known else (alert.id,)),
            ticket_id=alert.ticket_id,
            number=number,
            title=title,
            measure=known.measure if known else Measure(measure) if measure else None,
            level=max(known.level, alert.level) if known else alert.level,
            at=known.at if known else alert.at,
            due=known.due if known else when,
            is_missed=bool(missed or (known and known.is_missed)),
            text=known.text if known else alert.text,
        )
    return tuple(found.values())


def to_remind(session: Session, people: Collection[int]) -> tuple[AlertRow, ...]:
    """Tickets of theirs, or of nobody in their teams, whose silent client waits for a word; the longest first."""
    teams = select(TeamMember.team_id).where(TeamMember.staff_id.in_(people))
    mine = or_(Ticket.owner_id.in_(people), and_(Ticket.owner_id.is_(None), Ticket.team_id.in_(teams)))
    question = (
        select(Ticket.id, Ticket.number, Ticket.title, Ticket.remind_at)
        .where(Ticket.remind_at.is_not(None), mine)
        .order_by(Ticket.remind_at, Ticket.id)
    )
    return tuple(
        AlertRow((), id, number, title, Measure.NEXT_ANSWER, OWNER, at, at, False, is_reminder=True)
        for id, number, title, at in session.execute(question)
        if at is not None
    )


def see(session: Session, people: Collection[int], ids: Iterable[int], now: datetime) -> int:
    """How many of their own were marked."""
    marked = session.execute(
        update(Alert)
        .where(Alert.id.in_(list(ids)), Alert.seen_at.is_(None), _of(people))
        .values(seen_at=now)
        .execution_options(synchronize_session=False)
    )
    return int(marked.rowcount)  # type: ignore[attr-defined]


def _of(people: Collection[int]) -> ColumnElement[bool]:
    teams = select(TeamMember.team_id).where(TeamMember.staff_id.in_(people))
    return or_(Alert.to_staff_id.in_(people), and_(Alert.to_staff_id.is_(None), Alert.to_team_id.in_(teams)))


def solved_since(session: Session, since: datetime) -> Mapping[int | None, int]:
    """How many tickets each team has solved, read from the end of the journal backwards."""
    question = (
        select(Event.at, Event.kind_of, Event.data, Ticket.team_id)
        .outerjoin(Ticket, Ticket.id == Event.ticket_id)
        .order_by(Event.id.desc())
        .execution_options(yield_per=500)
    )
    found: Counter[int | None] = Counter()
    with session.execute(question) as lines:
        for at, kind, data, team_id in lines:
            if at < since:
                break
            if kind == EventKind.TICKET_STATUS.value and json.loads(data).get("after") == Status.SOLVED.value:
                found[team_id] += 1
    return found


def queue_ahead(session: Session) -> tuple[tuple[Waiting, int, str, str], ...]:
    """Open tickets whose solution runs, in the order of the queue, with number, title and team."""
    question = (
        select(Ticket.id, Ticket.team_id, Clock.due, Ticket.number, Ticket.title, Team.name)
        .join_from(Ticket, Clock, and_(Clock.ticket_id == Ticket.id, Clock.measure == Measure.SOLUTION.value))
        .outerjoin(Team, Team.id == Ticket.team_id)
        .where(Ticket.is_open == 1, Clock.state == Standing.RUNNING.value)
        .order_by(Ticket.queue_at, Ticket.id)
    )
    return tuple(
        (Waiting(id, team_id, due), number, title, team or "")
        for id, team_id, due, number, title, team in session.execute(question)
        if due is not None
    )
