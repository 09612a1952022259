"""Teams and their people: shaped by leads and administrators, seen by everybody."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.teams import Team, TeamMember
from frontdesk.db.queries import calendars, journal, roster
from frontdesk.db.queries import teams as queries
from frontdesk.domain.edition_drafts import Moves
from frontdesk.domain.errors import (
    ChangedMeanwhile,
    InUse,
    Invalid,
    NotFound,
    Problem,
    ProblemKind,
    WrongState,
)
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.plain import is_taken
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.teams import Colleague, PersonDraft, TeamDraft, TeamRow, draft_of
from frontdesk.services import moving, sight
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

SHOWN = 6  # lines that are named when they keep a team in use


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
            now, today = self._clock(), self._facts.day(self._clock())
            people = queries.colleagues(session, today)
            standings = roster.standings(session, [person.id for person in people], now, today)
            return tuple(replace(person, shift=standings[person.id]) for person in people)

    def moves(self, desk: Desk, id: int, calendar_id: int | None) -> Moves:
        """Which terms of the team's open cases would move with other hours; None: the office's."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.read() as session:
            return moving.given(session, self._facts, self._clock(), id, calendar_id)

    def save(self, desk: Desk, draft: TeamDraft, was: TeamDraft | None = None) -> int:
        """A team as it is to be, its members with it; the id. With other hours its open cases are to be counted anew
        (`Calendars.recount`).

        `was`: what it was typed upon. Raises Invalid, NotFound, and ChangedMeanwhile when it is that no more.
        """
        require(desk, Right.SHAPE_TEAMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            self._must_fit(session, draft)
            team = self._team(session, draft.id)
            before = self._told(session, team)
            if was is not None and before is not None and before != was:
                raise ChangedMeanwhile(before, ())
            hours = team.calendar_id
            team.name, team.lead_id, team.is_outside = draft.name.strip(), draft.lead_id, draft.is_outside
            team.is_closed = draft.is_closed
            team.calendar_id = draft.calendar_id
            session.add(team)
            session.flush()
            self._set_members(session, team.id, draft.levels)
            self._tell(session, desk, team=team.name, before=_body(before), after=_body(draft))
            if draft.id is not None and hours != draft.calendar_id:
                given = {"team": team.id, "name": team.name, "before": hours, "after": draft.calendar_id}
                self._record(session, desk, EventKind.CALENDAR_GIVEN, given)
            return team.id

    def retire(self, desk: Desk, id: int) -> None:
        """Out of use. Raises InUse while a line of the routing table leads there, or it has open tickets."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            team = self._team(session, id)
            places = [str(n) for n, route in enumerate(queries.routes(session), 1) if route.team_id == id]
            if places:
                raise InUse("routes", tuple(places[:SHOWN]))
            if tickets := queries.open_tickets(session, id):
                raise InUse("tickets", (str(len(tickets)),))
            team.is_retired = True
            self._tell(session, desk, team=team.name, retired=True)

    def restore(self, desk: Desk, id: int) -> None:
        """In use again. Raises WrongState when it is, and Invalid when another has its name by now."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            team = self._team(session, id)
            if not team.is_retired:
                raise WrongState("team", "in use")
            self._must_be_free(session, team.name, id)
            team.is_retired = False
            self._tell(session, desk, team=team.name, retired=False)

    def set_person(self, desk: Desk, draft: PersonDraft) -> None:
        """How many open tickets at once (0: no limit), skilled in what, in which teams. Raises Invalid."""
        require(desk, Right.SHAPE_TEAMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            person = session.get(Staff, draft.staff_id)
            if person is None:
                raise NotFound("staff", draft.staff_id)
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

    def _must_fit(self, session: Session, draft: TeamDraft) -> None:
        """Into the office as it is: nobody who is gone, no hours that are none."""
        self._must_be_free(session, draft.name.strip(), draft.id)
        here = {person.id for person in queries.colleagues(session, self._facts.day(self._clock()))}
        found = [
            Problem(f"members.{place}.staff_id", ProblemKind.UNKNOWN_CHOICE)
            for place, member in enumerate(draft.members)
            if not member.is_empty and member.staff_id not in here
        ]
        if draft.lead_id is not None and draft.lead_id not in here:
            found.append(Problem("lead_id", ProblemKind.UNKNOWN_CHOICE))
        known = {card.id for card in calendars.cards(session)}
        if draft.calendar_id is not None and draft.calendar_id not in known:
            found.append(Problem("calendar_id", ProblemKind.UNKNOWN_CHOICE))
        if found:
            raise Invalid(tuple(found))

    def _must_be_free(self, session: Session, name: str, id: int | None) -> None:
        if is_taken(name, id, queries.names(session)):
            raise Invalid((Problem("name", ProblemKind.TAKEN),))

    def _set_members(self, session: Session, id: int, levels: Mapping[int, int]) -> None:
        wanted = dict(levels)
        for member in queries.members(session, id):
            if member.staff_id in wanted:
                member.level = wanted.pop(member.staff_id)
            else:
                session.delete(member)
        for staff_id, level in wanted.items():
            session.add(TeamMember(team_id=id, staff_id=staff_id, level=level))

    def _told(self, session: Session, team: Team) -> TeamDraft | None:
        """As it stands; None for one that is being made."""
        return next((draft_of(row) for row in queries.teams(session) if row.id == team.id), None)

    def _team(self, session: Session, id: int | None) -> Team:
        if id is None:
            return Team(code=f"own-{secrets.token_hex(4)}")
        team = session.get(Team, id, with_for_update=True)
        if team is None:
            raise NotFound("team", id)
        return team

    def _tell(self, session: Session, desk: Desk, **data: Any) -> None:
        self._record(session, desk, EventKind.TEAMS_CHANGED, data)

    def _record(self, session: Session, desk: Desk, kind: EventKind, data: dict[str, Any]) -> None:
        journal.append(session, desk, desk.workstation, self._clock(), [EventDraft(kind, data=data)])
        session.flush()


def _body(draft: TeamDraft | None) -> dict[str, Any] | None:
    """What the journal keeps of a team."""
    if draft is None:
        return None
    return {
        "name": draft.name.strip(), "lead": draft.lead_id, "is_outside": draft.is_outside, "levels": draft.levels,
        "calendar": draft.calendar_id, "is_closed": draft.is_closed,
    }  # fmt: skip
