"""The office's routing table: which team a new ticket goes to, line by line, the first that fits."""

from __future__ import annotations

from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Subject
from frontdesk.db.models.teams import Route as Line
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import journal
from frontdesk.db.queries import teams as queries
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, Problem, ProblemKind, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.routing import Route, RouteDraft, draft_of
from frontdesk.domain.staff import Desk, Right
from frontdesk.services.clock import Clock
from frontdesk.services.ordering import moved, number
from frontdesk.services.rights import require


class Routes:
    def __init__(self, database: Database, clock: Clock) -> None:
        self._database, self._clock = database, clock

    def all(self) -> tuple[Route, ...]:
        """Those in use, in the office's order."""
        with self._database.read() as session:
            return queries.routes(session)

    def save(self, desk: Desk, id: int, draft: RouteDraft, was: RouteDraft | None = None) -> int:
        """A line as it is to be, a new one (its id is 0) before the last: that one fits what is left over. The id.

        `was`: what it was typed upon. Raises Invalid, NotFound, and ChangedMeanwhile when it is that no more.
        """
        require(desk, Right.SHAPE_TEAMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            lines = queries.route_lines(session)
            before = next((draft_of(route) for route in queries.routes(session) if route.id == id), None)
            if id and before is None:
                raise NotFound("route", id)
            if was is not None and before != was:
                raise ChangedMeanwhile(before, ())
            line = next((line for line in lines if line.id == id), None) or Line(is_retired=False)
            self._fill(session, line, draft)
            if not id:
                session.add(line)
                rest = lines[-1:] if lines and _fits_all(lines[-1]) else []
                number([*lines[: len(lines) - len(rest)], line, *rest])
            session.flush()
            self._tell(session, desk, route=line.id, place=line.position, team=line.team_id)
            return line.id

    def move(self, desk: Desk, id: int, by: int) -> None:
        """Further up (negative) or down; at the end of the table it stays. Raises NotFound."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            lines = queries.route_lines(session)
            at = next((place for place, line in enumerate(lines) if line.id == id), None)
            if at is None:
                raise NotFound("route", id)
            to = moved(lines, at, by)
            self._tell(session, desk, route=id, before=at + 1, after=to + 1)

    def retire(self, desk: Desk, id: int) -> None:
        """Out of use. Raises WrongState when it is already."""
        self._set_retired(desk, id, is_retired=True)

    def restore(self, desk: Desk, id: int) -> None:
        """In use again, where it stood. Raises WrongState when it is already."""
        self._set_retired(desk, id, is_retired=False)

    def _set_retired(self, desk: Desk, id: int, is_retired: bool) -> None:
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            line = session.get(Line, id, with_for_update=True)
            if line is None:
                raise NotFound("route", id)
            if line.is_retired is is_retired:
                raise WrongState("route", "retired" if is_retired else "in use")
            line.is_retired = is_retired
            self._tell(session, desk, route=id, retired=is_retired)

    def _fill(self, session: Session, line: Line, draft: RouteDraft) -> None:
        team = session.get(Team, draft.team_id)
        if team is None or team.is_retired:
            raise Invalid((Problem("team_id", ProblemKind.UNKNOWN_CHOICE),))
        subject, depth = draft.subject or (None, 0)
        if subject is not None and session.get(Subject, subject) is None:
            raise Invalid((Problem("subject", ProblemKind.UNKNOWN_CHOICE),))
        line.team_id, line.skill = team.id, " ".join(draft.skill.split()).casefold()
        line.kind_of, line.subject_id, line.depth = draft.kind, subject, depth
        line.offering_id, line.channel = draft.offering_id, draft.channel
        line.segment = " ".join(draft.segment.split()) or None

    def _tell(self, session: Session, desk: Desk, **data: Any) -> None:
        session.flush()
        event = EventDraft(EventKind.TEAMS_CHANGED, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        session.flush()


def _fits_all(line: Line) -> bool:
    asked = (line.kind_of, line.subject_id, line.offering_id, line.channel, line.segment)
    return all(one is None for one in asked)
