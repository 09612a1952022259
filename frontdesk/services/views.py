"""Saved views of the queue, and a view as a file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from frontdesk.db.database import Database, Session
from frontdesk.db.models.views import SavedView as Stored
from frontdesk.db.queries import board, journal
from frontdesk.db.queries import views as queries
from frontdesk.domain.errors import Invalid, NotAllowed, NotFound
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.views import SavedView, TableLine, ViewDraft, body_of
from frontdesk.services import papers, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Views:
    """A view belongs to who saved it, or to a team whose people may all change it."""

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def of(self, desk: Desk) -> tuple[SavedView, ...]:
        """Mine first, then those of my teams and of everybody."""
        with self._database.read() as session:
            return queries.of(session, desk.staff_id, board.teams_of(session, desk.staff_id))

    def teams(self, desk: Desk) -> tuple[tuple[int, str], ...]:
        """The teams here, mine first: whose tickets can be asked for."""
        with self._database.read() as session:
            mine = board.teams_of(session, desk.staff_id)
            found = [(id, name) for id, name, is_outside in board.teams(session) if not is_outside]
            return tuple(sorted(found, key=lambda team: team[0] not in mine))

    def save(self, desk: Desk, draft: ViewDraft) -> int:
        """The id of a new view. Raises Invalid, and NotAllowed for a team of others."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            self._check(session, desk, draft)
            view = Stored(
                name=draft.name.strip(),
                staff_id=desk.staff_id if draft.team_id is None else None,
                team_id=draft.team_id,
                question=json.dumps(body_of(draft.question)),
                columns=json.dumps(draft.columns),
                position=queries.next_position(session),
            )
            session.add(view)
            session.flush()
            return view.id

    def change(self, desk: Desk, id: int, draft: ViewDraft) -> None:
        """Raises Invalid, NotAllowed and NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            view = self._mine(session, desk, id)
            self._check(session, desk, draft)
            view.name, view.question = draft.name.strip(), json.dumps(body_of(draft.question))
            view.columns = json.dumps(draft.columns)

    def remove(self, desk: Desk, id: int) -> ViewDraft:
        """What was saved: saved again, it is back. Raises NotAllowed and NotFound."""
        require(desk, Right.WORK_TICKETS)
        with self._database.write() as session:
            view = self._mine(session, desk, id)
            known = queries.of(session, desk.staff_id, board.teams_of(session, desk.staff_id))
            session.delete(view)
            return next(found for found in known if found.id == id).as_draft()

    def lines(self, ids: Iterable[int], desk: Desk | None = None) -> tuple[TableLine, ...]:
        """Of the tickets that `desk` may see, when there is one."""
        with self._database.read() as session:
            return queries.lines(session, sight.of_these(session, desk, ids, self._clock()))

    def file(
        self, desk: Desk, form: str, heads: Sequence[str], cells: Sequence[Sequence[str]], title: str
    ) -> bytes:
        """The lines as `pdf`, `xlsx` or `csv`. It names people, so the journal keeps who made it, how large it was."""
        require(desk, Right.WORK_TICKETS)
        made = papers.table(form, heads, cells, title, self._facts.day(self._clock()), self._facts.resources)
        told = EventDraft(EventKind.QUEUE_EXPORTED, data={"form": form, "lines": len(cells)})
        with self._database.write() as session:
            journal.append(session, desk, desk.workstation, self._clock(), [told])
        return made

    def _mine(self, session: Session, desk: Desk, id: int) -> Stored:
        view = queries.get(session, id)
        if view is None:
            raise NotFound("view", id)
        teams = board.teams_of(session, desk.staff_id)
        if desk.staff_id != view.staff_id and view.team_id not in teams:
            raise NotAllowed(Right.WORK_TICKETS)
        return view

    def _check(self, session: Session, desk: Desk, draft: ViewDraft) -> None:
        if problems := draft.check():
            raise Invalid(problems)
        if draft.team_id is not None and draft.team_id not in board.teams_of(session, desk.staff_id):
            raise NotAllowed(Right.WORK_TICKETS)
