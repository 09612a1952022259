"""Measures against causes: each is a task with an owner and a term, and a day on which its effect is looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models.incidents import Incident, ProblemRecord, Remedy
from frontdesk.db.models.tasks import Task
from frontdesk.db.queries import inquiries as queries
from frontdesk.db.queries import journal
from frontdesk.domain.dates import parse_date
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.remedies import EffectDraft, RemedyDraft, RemedyRow, Stage
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.tasks import TaskDraft, TaskKind
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.tasks import Tasks

END_OF_DAY = time(23, 59)


@dataclass(frozen=True, slots=True)
class RemedyWas:
    """A measure and its task before somebody looked at the effect."""

    id: int
    remedy: dict[str, Any]
    task: dict[str, Any]


_OF_REMEDY = ("begun_at", "check_on", "helped", "note", "checked_at", "checked_by", "round")
_OF_TASK = ("due", "done_at", "answer")


class Remedies:
    """A lead gives measures and judges their effect; whose they are says that they are begun and done."""

    def __init__(self, database: Database, clock: Clock, facts: Facts, tasks: Tasks) -> None:
        self._database, self._clock, self._facts, self._tasks = database, clock, facts, tasks

    def give(
        self, desk: Desk, draft: RemedyDraft, incident_id: int | None = None, problem_id: int | None = None
    ) -> RemedyRow:
        """To an incident or to a problem. Raises Invalid, NotFound, WrongState for an incident that is settled."""
        require(desk, Right.LEAD_DESK)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        with self._database.write_together() as session:
            self._owner_of(session, incident_id, problem_id)
            task = self._tasks.give(desk, self._task(draft, today))
            remedy = Remedy(
                kind_of=draft.kind.value, incident_id=incident_id, problem_id=problem_id, task_id=task.id,
                check_on=parse_date(draft.check_on, today), note="", round=1,
            )  # fmt: skip
            session.add(remedy)
            session.flush()
            row = queries.remedy_row(session, remedy.id)
            until = self._facts.day(row.due).isoformat()
            self._tell(session, desk, remedy, EventKind.REMEDY_GIVEN, kind=row.kind, to=row.owner, due=until)
            return row

    def take_back(self, desk: Desk, id: int) -> None:
        """Given by mistake. Raises WrongState when it is done already."""
        require(desk, Right.LEAD_DESK)
        with self._database.write_together() as session:
            remedy = self._get(session, id)
            task_id = remedy.task_id
            self._undone(session, desk, remedy, EventKind.REMEDY_GIVEN)
            session.delete(remedy)
            session.flush()
            self._tasks.take_back(desk, task_id)

    def begin(self, desk: Desk, id: int) -> RemedyRow:
        """From plan to work. Raises NotAllowed for whoever neither leads nor owns it, WrongState."""
        return self._begun(desk, id, Stage.PLAN, self._clock())

    def unbegin(self, desk: Desk, id: int) -> RemedyRow:
        return self._begun(desk, id, Stage.DO, None)

    def done(self, desk: Desk, id: int, answer: str) -> RemedyRow:
        """What was done, in words. Raises Invalid, NotFound, WrongState."""
        with self._database.write_together() as session:
            remedy = self._get(session, id)
            self._tasks.done(desk, remedy.task_id, answer)
            self._tell(session, desk, remedy, EventKind.REMEDY_DONE)
            return queries.remedy_row(session, id)

    def not_done(self, desk: Desk, id: int) -> RemedyRow:
        """Said too early. Raises WrongState when its effect is known already."""
        with self._database.write_together() as session:
            remedy = self._get(session, id)
            if remedy.helped is not None:
                raise WrongState("remedy", Stage.ACT)
            self._tasks.give_back(desk, remedy.task_id)
            self._undone(session, desk, remedy, EventKind.REMEDY_DONE)
            return queries.remedy_row(session, id)

    def check(self, desk: Desk, id: int, draft: EffectDraft) -> RemedyWas:
        """It helped, or it is planned anew under a new term. Raises Invalid, WrongState before it is done."""
        require(desk, Right.LEAD_DESK)
        today = self._facts.day(self._clock())
        if problems := draft.check(today):
            raise Invalid(problems)
        with self._database.write() as session:
            remedy = self._get(session, id)
            task = session.get_one(Task, remedy.task_id, with_for_update=True)
            if task.done_at is None or remedy.helped:
                raise WrongState("remedy", queries.remedy_row(session, id).stage)
            was = RemedyWas(
                id,
                {name: getattr(remedy, name) for name in _OF_REMEDY},
                {name: getattr(task, name) for name in _OF_TASK},
            )
            remedy.note, remedy.checked_at = draft.note.strip(), self._clock()
            remedy.checked_by, remedy.helped = desk.staff_id, True if draft.helped else None
            if not draft.helped:
                remedy.round, remedy.begun_at = remedy.round + 1, None
                remedy.check_on = parse_date(draft.check_on, today)
                task.done_at, task.due = None, self._end_of(parse_date(draft.due, today))
            helped = bool(draft.helped)
            self._tell(session, desk, remedy, EventKind.REMEDY_CHECKED, helped=helped, text=remedy.note)
            return was

    def uncheck(self, desk: Desk, was: RemedyWas) -> None:
        """The way back from `check`."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            remedy = self._get(session, was.id)
            task = session.get_one(Task, remedy.task_id, with_for_update=True)
            for row, values in ((remedy, was.remedy), (task, was.task)):
                for name, value in values.items():
                    setattr(row, name, value)
            self._undone(session, desk, remedy, EventKind.REMEDY_CHECKED)

    # Inside

    def _task(self, draft: RemedyDraft, today: date) -> TaskDraft:
        due = self._end_of(parse_date(draft.due, today))
        return TaskDraft(TaskKind.MEASURE, draft.title, due, to_staff_id=draft.owner_id)

    def _end_of(self, day: date | None) -> datetime:
        assert day is not None  # checked
        return datetime.combine(day, END_OF_DAY, self._facts.zone)

    def _owner_of(self, session: Session, incident_id: int | None, problem_id: int | None) -> None:
        """The incident or the problem is there, and takes measures."""
        if incident_id is not None:
            incident = session.get(Incident, incident_id, with_for_update=True)
            if incident is None:
                raise NotFound("incident", incident_id)
            if incident.settled_at is not None or incident.is_void:
                raise WrongState("incident", queries.state(incident))
        elif session.get(ProblemRecord, problem_id) is None:
            raise NotFound("problem", problem_id or 0)

    def _begun(self, desk: Desk, id: int, only: Stage, at: datetime | None) -> RemedyRow:
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            remedy, row = self._get(session, id), queries.remedy_row(session, id)
            if desk.staff_id != row.owner_id and not desk.may(Right.LEAD_DESK):
                raise NotAllowed(Right.LEAD_DESK)
            if row.stage is not only:
                raise WrongState("remedy", row.stage)
            remedy.begun_at = at
            if at is not None:
                self._tell(session, desk, remedy, EventKind.REMEDY_BEGUN)
            else:
                self._undone(session, desk, remedy, EventKind.REMEDY_BEGUN)
            return queries.remedy_row(session, id)

    def _get(self, session: Session, id: int) -> Remedy:
        remedy = session.get(Remedy, id, with_for_update=True)
        if remedy is None:
            raise NotFound("remedy", id)
        return remedy

    def _undone(self, session: Session, desk: Desk, remedy: Remedy, what: EventKind) -> None:
        self._tell(session, desk, remedy, EventKind.INCIDENT_UNDONE, what=what)

    def _tell(self, session: Session, desk: Desk, remedy: Remedy, kind: EventKind, /, **data: object) -> None:
        title = session.get_one(Task, remedy.task_id).title
        of = {"incident": remedy.incident_id, "problem": remedy.problem_id}
        told = {name: id for name, id in of.items() if id is not None}
        line = EventDraft(kind, data={**told, "remedy": remedy.id, "title": title, **data})
        journal.append(session, desk, desk.workstation, self._clock(), [line])
        session.flush()
