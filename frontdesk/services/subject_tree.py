"""The office arranges what its tickets are about: subjects under branches, in its order, joined and put out of use."""

from __future__ import annotations

import json
import secrets
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Subject, Ticket
from frontdesk.db.queries import journal
from frontdesk.db.queries import rules as rule_queries
from frontdesk.db.queries import subject_tree as queries
from frontdesk.db.queries import teams as team_queries
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    Invalid,
    NotFound,
    Occupied,
    Problem,
    ProblemKind,
    WrongState,
)
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.kinds import TicketKind
from frontdesk.domain.routing import BRANCH, Matter, first_fitting
from frontdesk.domain.rules import dump, renamed
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.subject_tree import Emptied, SubjectDraft, SubjectLine, branch_and_name, called, path_of
from frontdesk.domain.tickets import Level
from frontdesk.services import progress
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.ordering import moved
from frontdesk.services.rights import require
from frontdesk.services.rules import rewrite


class SubjectTree:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def all(self) -> tuple[SubjectLine, ...]:
        """Those in use, in the office's order."""
        with self._database.read() as session:
            tickets, offerings = queries.counts(session)
            routes, names = team_queries.routes(session), dict(team_queries.names(session))

            def team(row: Subject) -> str:
                found = first_fitting(routes, Matter(row.kind_of, row.id, "", path=row.path))
                return names.get(found.team_id, "") if found else ""

            return tuple(
                _line(row, team(row), tickets.get(row.id, 0), offerings.get(row.id, 0))
                for row in queries.in_use(session)
            )

    def scripts(self) -> tuple[tuple[str, str], ...]:
        """(code, title) of what a subject may be walked by."""
        return tuple((script.code, script.title) for script in self._facts.scripts.values())

    def save(self, desk: Desk, draft: SubjectDraft, id: int = 0, was: SubjectDraft | None = None) -> int:
        """The id of the subject; without one it is new. New tickets are of the kind and the priority that it says;
        those that are open keep theirs. Raises Invalid, NotFound, and ChangedMeanwhile when it is not as `was`.
        """
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            row = self._get(session, id) if id else None
            before = draft_of(_line(row)) if row else None
            if was is not None and before != was:
                raise ChangedMeanwhile(before, ())
            self._check(session, draft, row)
            row = row or self._new(session)
            if before is not None and draft.everywhere:
                self._rename_branch(session, desk, before.branch, branch_and_name(draft.path)[0])
            path, row.path, row.name = row.path, draft.path, branch_and_name(draft.path)[1]
            row.kind_of, row.script = draft.kind.value, draft.script
            row.impact, row.urgency = draft.impact.value, draft.urgency.value
            session.flush()
            if path and path != row.path:
                self._rename_in_rules(session, desk, path, row.path)
            if before != draft_of(_line(row)):
                self._tell(session, desk, row, was=before.path if before else None)
            return row.id

    def move(self, desk: Desk, id: int, step: int) -> None:
        """One place up (−1) or down (+1); at the ends nothing happens. Raises NotFound."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            row, rows = self._get(session, id), queries.in_use(session)
            at = rows.index(row) if row in rows else -1
            if at < 0 or not 0 <= at + step < len(rows):
                return
            self._tell(session, desk, row, place=moved(rows, at, step) + 1)

    def retire(self, desk: Desk, id: int, to: int = 0) -> Emptied:
        """Offered no more. With `to` it is joined to that one: its open tickets are about that one from now on, and
        purposes of visits, routes, norms, incidents, saved views and rules that named it name that one; what is done
        keeps its subject.

        Raises Occupied while something leads to it and nobody says where that goes, NotFound, and WrongState.
        """
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            row = self._get(session, id)
            if row.is_retired or id == to:
                raise WrongState("subject", "retired" if row.is_retired else "itself")
            tickets = queries.tickets_about(session, id)
            pointers = {name: queries.pointing(session, name, id) for name in queries.POINTERS}
            views = queries.views_asking(session, id)
            if not to and (tickets or pointers["offerings"]):
                raise Occupied(len(tickets))
            memory = Emptied(
                to, *(tuple(one.id for one in found) for found in (tickets, *pointers.values(), views))
            )
            row.is_retired = True
            if to:
                after = self._in_use(session, to)
                self._give(session, desk, memory, row, after)
                rules = self._rename_in_rules(session, desk, row.path, after.path, {str(id): str(to)})
                memory = replace(memory, rules=rules)
            self._tell(session, desk, row, retired=True, to=to, tickets=len(tickets))
            return memory

    def restore(self, desk: Desk, id: int, memory: Emptied) -> None:
        """The way back: in use, with whatever of what it let go still stands where it went. Raises WrongState."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            row = self._get(session, id)
            if not row.is_retired:
                raise WrongState("subject", "in_use")
            self._must_be_free(session, row.path, row)
            row.is_retired = False
            if memory.to:
                self._give(session, desk, memory, self._get(session, memory.to), row)
                self._take_back_rules(session, desk, memory)
            self._tell(session, desk, row, retired=False)

    def _give(self, session: Session, desk: Desk, memory: Emptied, before: Subject, after: Subject) -> None:
        """What the memory names and is about the one is about the other."""
        for ticket in queries.tickets_about(session, before.id):
            if ticket.id in memory.tickets:
                self._turn(session, desk, ticket, before, after)
        for name in queries.POINTERS:
            for one in queries.pointing(session, name, before.id, getattr(memory, name)):
                one.subject_id = after.id
        for view in queries.views_asking(session, before.id, memory.views):
            queries.ask_of(view, before.id, after.id)
        session.flush()

    def _turn(self, session: Session, desk: Desk, ticket: Ticket, before: Subject, after: Subject) -> None:
        """It keeps its kind and its priority: what was said to the client was said of those."""
        now, was = self._clock(), progress.standing(ticket)
        ticket.impact, ticket.urgency = ticket.impact or before.impact, ticket.urgency or before.urgency
        ticket.subject_id = after.id
        told = {"before": before.path, "after": after.path, **progress.moved(ticket, was)}
        progress.tell(session, desk, ticket, EventKind.TICKET_SUBJECT, now, **told)
        progress.retarget(session, desk, ticket, now, self._facts)

    def _rename_in_rules(
        self, session: Session, desk: Desk, before: str, after: str, ids: Mapping[str, str] | None = None
    ) -> tuple[tuple[int, int, str], ...]:
        """Rules ask for a subject by its path, and go with it; what still names a branch goes on naming that.
        (id, edition by now, body before) of each that was written anew.
        """
        session.flush()
        is_branch = any(row.path.startswith(before + BRANCH) for row in queries.in_use(session))

        def name(path: str) -> str:
            return after if path == before and not is_branch else path

        return self._rewrite_rules(session, desk, name, ids or {})

    def _rewrite_rules(
        self, session: Session, desk: Desk, name: Callable[[str], str], ids: Mapping[str, str]
    ) -> tuple[tuple[int, int, str], ...]:
        found = []
        for rule in rule_queries.written(session):
            draft, body = rule_queries.draft(rule), rule.body
            if (other := renamed(draft, name, ids)) != draft:
                rewrite(session, desk, rule, json.dumps(dump(other), ensure_ascii=False), self._clock())
                found.append((rule.id, rule.edition, body))
        return tuple(found)

    def _take_back_rules(self, session: Session, desk: Desk, memory: Emptied) -> None:
        """Those that nobody has written since."""
        bodies = {(id, edition): body for id, edition, body in memory.rules}
        for rule in rule_queries.written(session):
            if (body := bodies.get((rule.id, rule.edition))) is not None:
                rewrite(session, desk, rule, body, self._clock())

    def _rename_branch(self, session: Session, desk: Desk, before: str, after: str) -> None:
        """Of all subjects below it, out of use too. Raises Invalid when one of them is there already."""
        below = queries.of_branch(session, before) if before and after != before else []
        others = {row.path.casefold() for row in queries.in_use(session) if row not in below}
        for row in below:
            row.path = path_of(after, row.path.removeprefix(before + BRANCH))
            if not row.is_retired and row.path.casefold() in others:
                raise Invalid((Problem("branch", ProblemKind.TAKEN),))
        if below:
            self._rewrite_rules(session, desk, lambda path: called(path, before, after), {})

    def _check(self, session: Session, draft: SubjectDraft, row: Subject | None) -> None:
        if problems := draft.check():
            raise Invalid(problems)
        if draft.script and draft.script not in self._facts.scripts:
            raise Invalid((Problem("script", ProblemKind.UNKNOWN_CHOICE),))
        self._must_be_free(session, draft.path, row)

    def _must_be_free(self, session: Session, path: str, row: Subject | None) -> None:
        taken = (one for one in queries.in_use(session) if one is not row)
        if any(one.path.casefold() == path.casefold() for one in taken):
            raise Invalid((Problem("name", ProblemKind.TAKEN),))

    def _new(self, session: Session) -> Subject:
        row = Subject(code=f"own-{secrets.token_hex(4)}", path="", name="", impact="", urgency="", script="")
        row.position = len(queries.in_use(session)) + 1
        session.add(row)
        return row

    def _get(self, session: Session, id: int) -> Subject:
        row = session.get(Subject, id, with_for_update=True)
        if row is None:
            raise NotFound("subject", id)
        return row

    def _in_use(self, session: Session, id: int) -> Subject:
        row = self._get(session, id)
        if row.is_retired:
            raise WrongState("subject", "retired")
        return row

    def _tell(self, session: Session, desk: Desk, row: Subject, **data: Any) -> None:
        session.flush()
        event = EventDraft(EventKind.SUBJECT_CHANGED, data={"subject": row.id, "path": row.path, **data})
        journal.append(session, desk, desk.workstation, self._clock(), [event])


def draft_of(line: SubjectLine) -> SubjectDraft:
    return SubjectDraft(line.name, line.branch, False, line.kind, line.impact, line.urgency, line.script)


def _line(row: Subject, team: str = "", standing: int = 0, offerings: int = 0) -> SubjectLine:
    branch, name = branch_and_name(row.path)
    return SubjectLine(
        row.id, name, branch, TicketKind(row.kind_of), Level(row.impact), Level(row.urgency), row.script,
        team, standing, offerings,
    )  # fmt: skip
