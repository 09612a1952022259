"""Work with a term that is no ticket: sub-tasks, requests to departments and districts, assignments; and promises."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff, Ticket
from frontdesk.db.models.links import Promise
from frontdesk.db.models.tasks import Task
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import customs, journal, teams
from frontdesk.db.queries import tasks as queries
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.tasks import PromiseDraft, PromiseRow, TaskDraft, TaskFilter, TaskKind, TaskRow
from frontdesk.services import escalations, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.owner import owner_now
from frontdesk.services.rights import require

HOUR = 3600
LEADS = (TaskKind.ASSIGNMENT, TaskKind.MEASURE)  # given by a lead


class Tasks:
    """Whoever may not work on tickets sees none of it, by whatever id he asks."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of_ticket(self, desk: Desk, ticket_id: int) -> tuple[TaskRow, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, ticket_id, self._clock())
            return queries.of_ticket(session, ticket_id)

    def register(self, desk: Desk, asked: TaskFilter) -> tuple[TaskRow, ...]:
        """Incoming and outgoing requests, assignments, or all; the nearest term first."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            now = self._clock()
            return queries.register(session, asked, now, sight.of(session, desk, now))

    def give(self, desk: Desk, draft: TaskDraft) -> TaskRow:
        """Raises Invalid, NotFound, WrongState for a ticket that is done. Assignments are the lead's.

        Where the office has a norm for answers a request needs no term: it is counted by the team's own hours.
        """
        require(desk, Right.LEAD_DESK if draft.kind in LEADS else Right.WORK_TICKETS)
        with self._database.write() as session:
            now = self._clock()
            draft = self._dated(session, desk, draft, now)
            if problems := draft.check():
                raise Invalid(problems)
            assert draft.due is not None  # checked
            if draft.due <= now and draft.kind is not TaskKind.INCOMING:
                raise Invalid((Problem("due", ProblemKind.DATE_BEFORE, now.date().isoformat()),))
            ticket = self._ticket(session, desk, draft.ticket_id) if draft.ticket_id is not None else None
            _must_be(session, draft)
            task = Task(
                kind_of=draft.kind.value, ticket_id=draft.ticket_id,
                client_id=owner_now(session, draft.client_id) or (ticket.client_id if ticket else None),
                title=draft.title.strip(), text=draft.text.strip(), from_staff_id=desk.staff_id,
                to_staff_id=draft.to_staff_id, team_id=draft.team_id, party=draft.party.strip(),
                way=draft.way.value if draft.way else "", opened_at=now, due=draft.due, level=draft.level,
                reason=draft.reason.value if draft.reason else "",
            )  # fmt: skip
            session.add(task)
            session.flush()
            row = self._told(session, desk, task, EventKind.TASK_GIVEN, due=draft.due)
            if draft.kind is TaskKind.ESCALATION:
                escalations.tell_up(session, self._facts, task, desk.staff.short_name, self._clock)
            return row

    def upward(self, desk: Desk) -> tuple[TaskRow, ...]:
        """Open escalations to me, to my teams, and to whom I stand in for; the nearest term first."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            now = self._clock()
            worked = teams.worked_by(session, desk.staff_id, self._facts.day(now))
            rows = queries.upward(session, desk.staff_id, worked)
            seen = sight.of_these(session, desk, [row.ticket_id for row in rows if row.ticket_id], now)
            return tuple(row for row in rows if row.ticket_id in seen or row.to_staff_id == desk.staff_id)

    def due_up(self, desk: Desk, ticket_id: int, team_id: int | None = None) -> datetime:
        """By when the level above would answer, by the norm."""
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, ticket_id, self._clock())
            ticket = session.get_one(Ticket, ticket_id)
            return escalations.due(session, self._facts, ticket, team_id, self._clock())

    def done(self, desk: Desk, id: int, answer: str = "") -> TaskRow:
        """Finished, or answered: a request without its answer is not done. Raises Invalid, NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            task = self._task(session, desk, id)
            if task.done_at is not None:
                raise WrongState("task", "done")
            if TaskKind(task.kind_of) is not TaskKind.SUBTASK and not answer.strip():
                raise Invalid((Problem("answer", ProblemKind.REQUIRED),))
            task.done_at, task.answer = self._clock(), answer.strip()
            row = self._told(session, desk, task, EventKind.TASK_DONE)
            if row.kind is TaskKind.ESCALATION:
                escalations.tell_back(session, task, desk.staff_id, self._clock())
            return row

    def give_back(self, desk: Desk, id: int, reason: str = "") -> TaskRow:
        """Not done after all: by whoever said so, or by the lead who checked it and says why."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            task = self._task(session, desk, id)
            if task.done_at is None:
                raise WrongState("task", "open")
            task.done_at, task.checked_by = None, None
            return self._told(session, desk, task, EventKind.TASK_RETURNED, reason=reason.strip())

    def check(self, desk: Desk, id: int) -> TaskRow:
        """The lead has seen that an assignment is done as asked (R142)."""
        require(desk, Right.LEAD_DESK)
        with self._database.write() as session:
            task = self._task(session, desk, id)
            if task.done_at is None or task.kind_of != TaskKind.ASSIGNMENT.value or task.checked_by:
                raise WrongState("task", "open" if task.done_at is None else task.kind_of)
            task.checked_by = desk.staff_id
            return self._told(session, desk, task, EventKind.TASK_CHECKED)

    def take_back(self, desk: Desk, id: int) -> None:
        """Given by mistake: gone, unless it is done already; its line in the journal stays."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            task = self._task(session, desk, id)
            if task.from_staff_id != desk.staff_id and not desk.may(Right.LEAD_DESK):
                raise NotAllowed(Right.LEAD_DESK)
            if task.done_at is not None:
                raise WrongState("task", "done")
            if task.kind_of == TaskKind.ESCALATION.value:
                escalations.hush(session, task)
            self._undone(session, desk, task.ticket_id, task.client_id, EventKind.TASK_GIVEN, task=task.id)
            session.delete(task)

    def promises(self, desk: Desk, ticket_id: int) -> tuple[PromiseRow, ...]:
        require(desk, Right.WORK_TICKETS)
        with self._database.read() as session:
            sight.require_of(session, desk, ticket_id, self._clock())
            return queries.promises(session, ticket_id)

    def promise(self, desk: Desk, draft: PromiseDraft) -> PromiseRow:
        """«Обещано до 20 ноября». Raises Invalid, NotFound, WrongState."""
        require(desk, Right.WORK_TICKETS)
        if problems := draft.check():
            raise Invalid(problems)
        assert draft.due is not None  # checked
        with self._database.write() as session:
            ticket, now = self._ticket(session, desk, draft.ticket_id), self._clock()
            if draft.due <= now:
                raise Invalid((Problem("due", ProblemKind.DATE_BEFORE, now.date().isoformat()),))
            promise = Promise(
                ticket_id=ticket.id, text=draft.text.strip(), due=draft.due, staff_id=desk.staff_id
            )
            session.add(promise)
            session.flush()
            self._tell_promise(session, desk, promise, EventKind.TICKET_PROMISED)
            return _promise_row(session, promise)

    def keep(self, desk: Desk, id: int) -> PromiseRow:
        return self._settle(desk, id, EventKind.TICKET_PROMISE_KEPT)

    def break_promise(self, desk: Desk, id: int, reason: str) -> PromiseRow:
        """It cannot be kept; the reason is what the client is told."""
        if not reason.strip():
            raise Invalid((Problem("reason", ProblemKind.REQUIRED),))
        return self._settle(desk, id, EventKind.TICKET_PROMISE_BROKEN, reason.strip())

    def stands_again(self, desk: Desk, id: int) -> PromiseRow:
        """The way back from both."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            promise = self._promise(session, desk, id)
            if promise.kept_at is None and promise.broken_at is None:
                raise WrongState("promise", "open")
            what = EventKind.TICKET_PROMISE_KEPT if promise.kept_at else EventKind.TICKET_PROMISE_BROKEN
            promise.kept_at = promise.broken_at = None
            self._undone(session, desk, promise.ticket_id, None, what)
            return _promise_row(session, promise)

    def unpromise(self, desk: Desk, id: int) -> None:
        """Written down by mistake."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            promise = self._promise(session, desk, id)
            if promise.kept_at is not None or promise.broken_at is not None:
                raise WrongState("promise", "settled")
            self._undone(session, desk, promise.ticket_id, None, EventKind.TICKET_PROMISED)
            session.delete(promise)

    def _ticket(self, session: Session, desk: Desk, id: int) -> Ticket:
        """Locked, open, seen."""
        ticket = session.get(Ticket, id, with_for_update=True)
        if ticket is None:
            raise NotFound("ticket", id)
        sight.require(session, desk, ticket, self._clock())
        if not ticket.is_open:
            raise WrongState("ticket", ticket.status)
        return ticket

    def _task(self, session: Session, desk: Desk, id: int) -> Task:
        """Whose task it is sees it, whatever becomes of its ticket."""
        task = session.get(Task, id, with_for_update=True)
        if task is None:
            raise NotFound("task", id)
        if desk.staff_id not in (task.from_staff_id, task.to_staff_id):
            sight.require_of(session, desk, task.ticket_id, self._clock())
        return task

    def _promise(self, session: Session, desk: Desk, id: int) -> Promise:
        promise = session.get(Promise, id, with_for_update=True)
        if promise is None:
            raise NotFound("promise", id)
        sight.require_of(session, desk, promise.ticket_id, self._clock())
        return promise

    def _settle(self, desk: Desk, id: int, event: EventKind, reason: str = "") -> PromiseRow:
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            promise, now = self._promise(session, desk, id), self._clock()
            if promise.kept_at is not None or promise.broken_at is not None:
                raise WrongState("promise", "settled")
            if event is EventKind.TICKET_PROMISE_KEPT:
                promise.kept_at = now
            else:
                promise.broken_at = now
            self._tell_promise(session, desk, promise, event, reason)
            return _promise_row(session, promise)

    def _tell_promise(
        self, session: Session, desk: Desk, promise: Promise, event: EventKind, reason: str = ""
    ) -> None:
        client_id = session.get_one(Ticket, promise.ticket_id).client_id
        data = {"promise": promise.id, "text": promise.text, "due": promise.due.isoformat(), "reason": reason}
        line = EventDraft(event, client_id, promise.ticket_id, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [line])
        session.flush()

    def _told(
        self,
        session: Session,
        desk: Desk,
        task: Task,
        event: EventKind,
        reason: str = "",
        due: datetime | None = None,
    ) -> TaskRow:
        session.flush()
        row = queries.one(session, task.id)
        assert row is not None  # written in this transaction
        data = {"task": task.id, "kind": row.kind, "title": row.title, "to": row.to, "answer": row.answer}
        more = {
            "reason": reason,
            **_upward(row, self._clock()),
            "due": due.isoformat() if due else "",
            **self._internal(session, task),
        }
        line = EventDraft(
            event, task.client_id, task.ticket_id, data=data | {k: v for k, v in more.items() if v}
        )
        journal.append(session, desk, desk.workstation, self._clock(), [line])
        session.flush()
        return row

    def _internal(self, session: Session, task: Task) -> dict[str, Any]:
        """What the clock of a request to a team of ours, or to who is above, is counted by; nothing for another."""
        kind = TaskKind(task.kind_of)
        is_ours = kind is TaskKind.ESCALATION or (kind is TaskKind.INTERNAL and task.team_id is not None)
        if not is_ours or task.ticket_id is None:
            return {}
        team = session.get_one(Team, task.team_id) if task.team_id is not None else None
        calendar = self._calendar_of(session, team) if team else self._facts.own_calendar(session)
        return {"calendar": calendar, "since": task.opened_at.isoformat(), "due": task.due.isoformat()}

    def _dated(self, session: Session, desk: Desk, draft: TaskDraft, now: datetime) -> TaskDraft:
        """With the term that the office's norm gives, where nobody typed one."""
        if draft.due is None and draft.kind is TaskKind.INTERNAL:
            return replace(draft, due=self._by_norm(session, draft.team_id, now))
        if draft.kind is not TaskKind.ESCALATION:
            return draft
        if draft.to_staff_id == desk.staff_id:
            raise Invalid((Problem("to_staff_id", ProblemKind.NOT_ONESELF),))
        if draft.due is None and draft.ticket_id is not None:
            ticket = self._ticket(session, desk, draft.ticket_id)
            return replace(draft, due=escalations.due(session, self._facts, ticket, draft.team_id, now))
        return draft

    def _by_norm(self, session: Session, team_id: int | None, now: datetime) -> datetime | None:
        team = session.get(Team, team_id) if team_id is not None else None
        norm = self._facts.known(session, customs.of).answer_hours
        if team is None or not norm:
            return None
        hours = self._facts.calendars(session)[self._calendar_of(session, team)]
        return hours.known(now).add_working_seconds(now, norm * HOUR)

    def _calendar_of(self, session: Session, team: Team) -> int:
        return team.calendar_id or self._facts.own_calendar(session)

    def _undone(
        self,
        session: Session,
        desk: Desk,
        ticket_id: int | None,
        client_id: int | None,
        what: EventKind,
        **told: int,
    ) -> None:
        leaves = journal.last_deed(session, ticket_id) if ticket_id is not None else 0
        data = {"what": what, "leaves": leaves, **told}
        line = EventDraft(EventKind.UNDONE, client_id, ticket_id, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [line])
        session.flush()


def _upward(row: TaskRow, now: datetime) -> dict[str, Any]:
    """How far up and why; of an answer whether it came in time."""
    if row.kind is not TaskKind.ESCALATION:
        return {}
    return {"level": row.level, "why": row.reason, "late": row.done_at is not None and row.is_late(now)}


def _must_be(session: Session, draft: TaskDraft) -> None:
    """Who is asked exists."""
    if draft.to_staff_id is not None:
        person = session.get(Staff, draft.to_staff_id)
        if person is None or not person.is_active:
            raise NotFound("staff", draft.to_staff_id)
    if draft.team_id is not None and session.get(Team, draft.team_id) is None:
        raise NotFound("team", draft.team_id)


def _promise_row(session: Session, promise: Promise) -> PromiseRow:
    session.flush()
    return next(row for row in queries.promises(session, promise.ticket_id) if row.id == promise.id)
