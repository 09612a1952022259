"""Clocks as rows: what they are counted from, what is stored of them, what is done when one nears its edge."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from frontdesk.db.models import Event, Ticket, TicketStatus
from frontdesk.db.models.clocks import Alert, Clock, Escalation, Pause, SlaTarget
from frontdesk.db.queries import together
from frontdesk.domain.alarms import Step
from frontdesk.domain.changes import Kind
from frontdesk.domain.clocks import OPEN, ClockRow, Norm, Target
from frontdesk.domain.clocks import Pause as PauseRow
from frontdesk.domain.events import CLOCKED, EventKind
from frontdesk.domain.histories import Line, StatusRule
from frontdesk.domain.measures import Action, Measure, Standing
from frontdesk.domain.targets import SlaRow, Traits
from frontdesk.domain.ticket_cards import ClockView
from frontdesk.domain.tickets import Category

_KINDS = [kind.value for kind in CLOCKED]
MEASURES = tuple(Measure)
NORMS = (Measure.FIRST_RESPONSE, Measure.NEXT_ANSWER, Measure.SOLUTION, Measure.KEEP_INFORMED)


def lines(session: Session, ticket_ids: Sequence[int]) -> Mapping[int, list[Line]]:
    """What the journal tells of each ticket's clocks, in order."""
    question = (
        select(Event.id, Event.ticket_id, Event.at, Event.kind_of, Event.data, Event.staff_id, Event.claim_id)
        .where(Event.ticket_id.in_(ticket_ids), Event.kind_of.in_(_KINDS))
        .order_by(Event.id)
    )
    found: dict[int, list[Line]] = defaultdict(list)
    for row in session.execute(question):
        assert row.ticket_id is not None  # asked for by it
        found[row.ticket_id].append(line(row))
    return found


def line(event: Any) -> Line:
    """Of an event, or of its columns."""
    kind = EventKind(event.kind_of)
    return Line(event.id or 0, event.at, kind, json.loads(event.data), event.staff_id, event.claim_id)


def statuses(session: Session) -> Mapping[str, StatusRule]:
    question = select(TicketStatus.code, TicketStatus.pauses, TicketStatus.category)
    return {
        code: StatusRule(pauses, category == Category.DONE.value)
        for code, pauses, category in session.execute(question)
    }


def sla_rows(session: Session) -> tuple[SlaRow, ...]:
    """The contract in the office's order."""
    return tuple(
        SlaRow(
            id=row.id,
            calendar_id=row.calendar_id,
            norms={m: seconds for m in NORMS if (seconds := getattr(row, m.value)) is not None},
            kind=row.kind_of,
            subject_id=row.subject_id,
            offering_id=row.offering_id,
            priority=row.priority,
            channel=row.channel,
            segment=row.segment,
            from_day=row.from_day,
            until_day=row.until_day,
            name=row.name,
        )
        for row in ordered(session)
    )


def last_place(session: Session) -> int:
    return session.execute(select(func.max(SlaTarget.position))).scalar() or 0


def ordered(session: Session) -> list[SlaTarget]:
    """In the office's order."""
    return list(session.execute(select(SlaTarget).order_by(SlaTarget.position, SlaTarget.id)).scalars())


def fill(row: SlaTarget, wanted: SlaRow) -> None:
    row.name, row.kind_of, row.calendar_id = wanted.name.strip(), wanted.kind, wanted.calendar_id
    for name in ("subject_id", "offering_id", "priority", "channel", "segment", "from_day", "until_day"):
        setattr(row, name, getattr(wanted, name))
    for measure in NORMS:
        setattr(row, measure.value, wanted.norms.get(measure))


def open_tickets(session: Session) -> tuple[int, ...]:
    return tuple(session.execute(select(Ticket.id).where(Ticket.is_open == 1).order_by(Ticket.id)).scalars())


def traits(ticket: Ticket) -> Traits:
    """What the contract looks at."""
    return Traits(
        ticket.kind_of,
        ticket.subject_id,
        ticket.priority,
        ticket.channel,
        ticket.offering_id,
        ticket.segment,
    )


def steps(session: Session) -> tuple[Step, ...]:
    """The office's levels of escalation, in its order."""
    return tuple(map(step, session.execute(select(Escalation).order_by(Escalation.position)).scalars()))


def step(row: Escalation) -> Step:
    return Step(
        row.id,
        Measure(row.measure),
        row.level,
        Action(row.action),
        row.at_percent,
        row.offset_seconds,
        row.priority,
        row.team_id,
    )


def steps_done(session: Session, clock_id: int) -> frozenset[int]:
    """Levels that were done for a clock: each is done once."""
    question = select(Alert.escalation_id).where(Alert.clock_id == clock_id)
    return frozenset(id for id in session.execute(question).scalars() if id is not None)


def stored(session: Session, ticket_id: int) -> Sequence[Clock]:
    question = select(Clock).where(Clock.ticket_id == ticket_id).order_by(Clock.started_at, Clock.id)
    return session.execute(question).scalars().all()


def owed(session: Session, ticket_id: int, *measures: Measure) -> tuple[tuple[Measure, datetime], ...]:
    """(measure, due) of the clocks of a ticket that run, nearest first."""
    question = (
        select(Clock.measure, Clock.due)
        .where(
            Clock.ticket_id == ticket_id,
            Clock.state == Standing.RUNNING.value,
            Clock.measure.in_([measure.value for measure in measures]),
        )
        .order_by(Clock.due)
    )
    return tuple((Measure(measure), due) for measure, due in session.execute(question) if due)


def solution_due(session: Session, ticket_id: int) -> datetime | None:
    """Of the last cycle, met or not."""
    question = (
        select(Clock.due)
        .where(Clock.ticket_id == ticket_id, Clock.measure == Measure.SOLUTION.value)
        .order_by(Clock.cycle.desc())
        .limit(1)
    )
    return session.execute(question).scalar()


def target_of(session: Session, ticket_id: int) -> Target | None:
    """What the stored clocks are measured against, for a ticket whose journal tells no target."""
    clocks = stored(session, ticket_id)
    norms = {Measure(c.measure): Norm(c.norm) for c in clocks if c.norm is not None}
    return Target(clocks[0].target_id, clocks[0].calendar_id, norms) if norms else None


def row(clock: Clock) -> ClockRow:
    return ClockRow(
        measure=Measure(clock.measure),
        cycle=clock.cycle,
        term=clock.term,
        calendar_id=clock.calendar_id,
        target_id=clock.target_id,
        norm=clock.norm,
        started_at=clock.started_at,
        due=clock.due,
        met_at=clock.met_at,
        state=Standing(clock.state),
        is_missed=clock.is_missed,
        used=clock.used,
        difference=clock.difference,
        paused=clock.paused,
    )


def view(clock: Clock) -> ClockView:
    """As the screen shows it; only clocks with a target are stored."""
    assert clock.due is not None
    is_open = clock.state in OPEN
    return ClockView(
        norm_seconds=clock.norm or int((clock.due - clock.started_at).total_seconds()),
        started_at=clock.started_at,
        due=clock.due,
        met_at=clock.met_at,
        paused=clock.state == Standing.PAUSED.value,
        measure=Measure(clock.measure),
        id=clock.id,
        cycle=clock.cycle,
        term=clock.term,
        is_open=is_open,
        is_missed=clock.is_missed,
        difference=clock.difference,
        breach_reason=clock.breach_reason,
    )


def tickets(session: Session, ids: Sequence[int], *, locked: bool = False) -> Sequence[Ticket]:
    """In the order of their ids, in which everybody locks them."""
    question = select(Ticket).where(Ticket.id.in_(ids)).order_by(Ticket.id)
    return session.execute(question.with_for_update() if locked else question).scalars().all()


@dataclass(slots=True)
class Kept:
    """What is stored of a ticket: its clocks, its pauses, and by clock the levels of escalation that were done."""

    clocks: list[Clock] = field(default_factory=list)
    pauses: list[Pause] = field(default_factory=list)
    done: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))


def kept(session: Session, ticket_ids: Sequence[int]) -> Mapping[int, Kept]:
    """Of many tickets by as many questions as of one."""
    found = {id: Kept() for id in ticket_ids}
    clocks = select(Clock).where(Clock.ticket_id.in_(ticket_ids)).order_by(Clock.started_at, Clock.id)
    for clock in session.execute(clocks).scalars():
        found[clock.ticket_id].clocks.append(clock)
    pauses = select(Pause).where(Pause.ticket_id.in_(ticket_ids)).order_by(Pause.id)
    for pause in session.execute(pauses).scalars():
        found[pause.ticket_id].pauses.append(pause)
    alarmed = [id for id, one in found.items() if any(clock.alarmed for clock in one.clocks)]
    if alarmed:
        alerts = select(Alert.ticket_id, Alert.clock_id, Alert.escalation_id)
        for id, clock_id, step_id in session.execute(alerts.where(Alert.ticket_id.in_(alarmed))):
            if clock_id is not None and step_id is not None:  # a bell that a rule rang has no clock
                found[id].done[clock_id].add(step_id)
    return found


def write(
    session: Session,
    ticket_id: int,
    stored: Iterable[Clock],
    told: Iterable[ClockRow],
    alarm: Callable[[ClockRow, Clock | None], datetime | None],
) -> None:
    """Make the rows say what was counted. What was undone is gone, with what had been told of it."""
    known, new = {(c.measure, c.cycle, c.term): c for c in stored}, []
    for one in told:
        clock = known.pop((one.measure.value, one.cycle, one.term), None)
        says = {name: getattr(one, name) for name in _COPIED} | {
            "state": one.state.value,
            "alarm_at": alarm(one, clock),
        }
        if clock is None:
            new.append({"ticket_id": ticket_id, "measure": one.measure.value, **_UNTOLD, **says})
            new[-1] |= {"cycle": one.cycle, "term": one.term}
            continue
        for name, value in says.items():
            setattr(clock, name, value)
    if new:
        together.add(session, Clock, new)
        together.touch(session, Kind.TICKET, (ticket_id,))
    for clock in known.values():
        session.execute(delete(Alert).where(Alert.clock_id == clock.id))
        session.delete(clock)


_COPIED = (
    "calendar_id", "target_id", "norm", "started_at", "due", "met_at", "is_missed", "used", "difference", "paused",
)  # fmt: skip


_UNTOLD = {"alarmed": 0, "breach_reason": "", "breach_note": "", "breach_by": None}  # of a clock that began


def opened_tickets(session: Session) -> tuple[int, ...]:
    """Those whose opening the journal tells."""
    question = (
        select(Event.ticket_id)
        .where(Event.kind_of == EventKind.TICKET_OPENED.value)
        .order_by(Event.ticket_id)
    )
    return tuple(id for id in session.execute(question.distinct()).scalars() if id is not None)


def pauses(session: Session, ticket_id: int) -> tuple[PauseRow, ...]:
    question = select(Pause).where(Pause.ticket_id == ticket_id).order_by(Pause.id)
    return tuple(
        PauseRow(row.started_at, row.ended_at, row.status, row.staff_id, row.reason)
        for row in session.execute(question).scalars()
    )


def write_pauses(session: Session, ticket_id: int, known: Sequence[Pause], told: Sequence[PauseRow]) -> None:
    for one, row in zip(told, known, strict=False):
        _copy(row, one)
    for one in told[len(known) :]:
        row = Pause(ticket_id=ticket_id)
        _copy(row, one)
        session.add(row)
    for row in known[len(told) :]:
        session.delete(row)


def _copy(row: Pause, told: PauseRow) -> None:
    row.status, row.started_at, row.ended_at = told.status, told.start, told.end
    row.staff_id, row.reason = told.staff_id, told.reason
