"""Teams, their people and routes: shaped by leads and administrators, seen by everybody."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.teams import Absence, Team, TeamMember
from frontdesk.db.models.teams import Route as RouteLine
from frontdesk.db.queries import journal
from frontdesk.db.queries import teams as queries
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.routing import Route
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.teams import AbsenceDraft, AbsenceRow, Colleague, PersonDraft, TeamDraft, TeamRow
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require


class Teams:
    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def all(self, desk: Desk | None = None) -> tuple[TeamRow, ...]:
        """Of a team whose tickets `desk` may not see, when there is one, those that are free are not counted."""
        with self._database.read() as session:
            seen, found = sight.of(session, desk, self._clock()), queries.teams(session)
            if seen is None:
                return found
            return tuple(replace(row, free=0) if row.id in seen.teams else row for row in found)

    def colleagues(self) -> tuple[Colleague, ...]:
        with self._database.read() as session:
            return queries.colleagues(session, self._facts.day(self._clock()))

    def absences(self) -> tuple[AbsenceRow, ...]:
        with self._database.read() as session:
            return queries.absences(session)

    def routes(self) -> tuple[Route, ...]:
        with self._database.read() as session:
            return queries.routes(session)

    def save(self, desk: Desk, draft: TeamDraft) -> int:
        """A team as it is to be, its members with it; the id. Raises Invalid."""
        require(desk, Right.SHAPE_TEAMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            team = self._team(session, draft.id)
            team.name, team.lead_id, team.is_outside = draft.name.strip(), draft.lead_id, draft.is_outside
            was_closed, team.is_closed = team.is_closed, draft.is_closed
            session.add(team)
            session.flush()
            wanted = dict(draft.members)
            for member in queries.members(session, team.id):
                if member.staff_id in wanted:
                    member.level = wanted.pop(member.staff_id)
                else:
                    session.delete(member)
            for staff_id, level in wanted.items():
                session.add(TeamMember(team_id=team.id, staff_id=staff_id, level=level))
            closed = {"closed": team.is_closed} if bool(was_closed) != team.is_closed else {}
            self._tell(session, desk, team=team.name, members=len(draft.members), **closed)
            return team.id

    def retire(self, desk: Desk, id: int) -> None:
        """Out of use. Raises WrongState while a line of the routing table leads there."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            team = self._team(session, id)
            if any(route.team_id == id for route in queries.routes(session)):
                raise WrongState("team", "routed")
            team.is_retired = True
            self._tell(session, desk, team=team.name, retired=True)

    def set_person(self, desk: Desk, draft: PersonDraft) -> None:
        """How many open tickets at once (0: no limit), skilled in what, in which teams. Raises Invalid."""
        require(desk, Right.SHAPE_TEAMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            person = self._person(session, draft.staff_id)
            person.capacity = int(draft.capacity.strip() or "0")
            queries.set_skills(session, person.id, draft.named)
            for team_id, level in draft.levels:
                member = session.get(TeamMember, (team_id, person.id))
                if member is not None and level:
                    member.level = level
                elif member is not None:
                    session.delete(member)
                elif level:
                    session.add(TeamMember(team_id=team_id, staff_id=person.id, level=level))
            told = {"capacity": person.capacity, "skills": draft.named, "levels": draft.levels}
            self._tell(session, desk, person=queries.short(person), **told)

    def set_routes(self, desk: Desk, routes: Iterable[Route]) -> None:
        """The whole table, in its order; lines that are gone are kept out of use. Raises NotFound for a team."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            for line in queries.every_route(session):
                line.is_retired = True
            for position, route in enumerate(routes, 1):
                self._team(session, route.team_id)
                line = session.get(RouteLine, route.id) or RouteLine(team_id=route.team_id)
                line.team_id, line.skill, line.position, line.is_retired = (
                    route.team_id,
                    route.skill,
                    position,
                    False,
                )
                line.kind_of, line.subject_id, line.offering_id = (
                    route.kind,
                    route.subject_id,
                    route.offering_id,
                )
                line.channel, line.segment = route.channel, route.segment
                session.add(line)
            self._tell(session, desk, routes=True)

    def go_away(self, desk: Desk, draft: AbsenceDraft) -> int:
        """One's own absence is written down by oneself, another's by a lead. Raises Invalid."""
        self._may_tell_of(desk, draft.staff_id)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            assert draft.staff_id is not None  # checked
            person = self._person(session, draft.staff_id)
            absence = Absence(
                staff_id=draft.staff_id, from_day=draft.from_day, until_day=draft.until_day,
                reason=draft.reason.value, deputy_id=draft.deputy_id,
            )  # fmt: skip
            session.add(absence)
            session.flush()
            self._tell(session, desk, person=queries.short(person), away=draft.reason)
            return absence.id

    def come_back(self, desk: Desk, absence_id: int) -> None:
        """At work again from today. Raises WrongState when they are back already."""
        with self._database.write() as session:
            absence = session.get(Absence, absence_id, with_for_update=True)
            if absence is None:
                raise NotFound("absence", absence_id)
            self._may_tell_of(desk, absence.staff_id)
            if absence.ended_on is not None:
                raise WrongState("absence", "ended")
            absence.ended_on = self._facts.day(self._clock())
            self._tell(
                session, desk, person=queries.short(self._person(session, absence.staff_id)), back=True
            )

    def _may_tell_of(self, desk: Desk, staff_id: int | None) -> None:
        if staff_id != desk.staff_id:
            require(desk, Right.SHAPE_TEAMS)

    def _team(self, session: Session, id: int | None) -> Team:
        if id is None:
            return Team(code=f"own-{secrets.token_hex(4)}")
        team = session.get(Team, id)
        if team is None:
            raise NotFound("team", id)
        return team

    def _person(self, session: Session, id: int) -> Staff:
        person = session.get(Staff, id)
        if person is None:
            raise NotFound("staff", id)
        return person

    def _tell(self, session: Session, desk: Desk, **data: Any) -> None:
        event = EventDraft(EventKind.TEAMS_CHANGED, data=data)
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        session.flush()
