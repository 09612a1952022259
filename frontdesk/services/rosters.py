"""The roster of a week: who works when, who is on duty, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from typing import Any

from frontdesk.db.database import Database, Session
from frontdesk.db.models import Staff
from frontdesk.db.models.roster import Duty, RosterDay
from frontdesk.db.models.teams import Team
from frontdesk.db.queries import journal, teams
from frontdesk.db.queries import roster as queries
from frontdesk.domain.errors import ChangedMeanwhile, Invalid, NotFound, Problem, ProblemKind
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.roster import (
    WEEK,
    DutyMark,
    Mark,
    PersonWeek,
    ShiftRow,
    Spell,
    by_pattern,
    copied,
    moment_of,
    week_from,
)
from frontdesk.domain.roster_check import Finding, RosterWeek, Span, Turn, of_absent, of_person, of_team
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.teams import TeamRow
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require

AROUND = timedelta(days=3)  # shifts about the week: rest is counted over its ends
DAY = timedelta(days=1)


class Rosters:
    """Looked at by everybody, shaped by whoever shapes teams. What is put can be put back: each deed answers with
    what stood there.
    """

    def __init__(self, database: Database, clock: Clock, facts: Facts) -> None:
        self._database, self._clock, self._facts = database, clock, facts

    def week(self, monday: date, team_id: int | None = None) -> RosterWeek:
        """Of the people of a team, or of everybody."""
        with self._database.read() as session:
            now, today = self._clock(), self._facts.day(self._clock())
            team = next((row for row in teams.teams(session) if row.id == team_id), None)
            members = {member.staff_id for member in team.members} if team else None
            people = [one for one in teams.colleagues(session, today) if members is None or one.id in members]
            ids = [person.id for person in people]
            days = queries.days(session, ids, monday - AROUND, monday + timedelta(days=WEEK) + AROUND)
            shifts = {row.id: row for row in queries.shifts(session)}
            turns = tuple(_turn(row, shifts) for row in days if row.begins_at is not None)
            duties = [
                one
                for one in queries.duties(session, monday - DAY, monday + 7 * DAY)
                if team_id in (None, one.team_id)
            ]
            standings = queries.standings(session, ids, now, today)
            hours = {day: self._open(session, team, day) for day in week_from(monday)}
            absences = teams.absences(session)
            gone = {(row.staff_id, day) for row in absences for day in hours if row.covers(day)}
            there = [turn for turn in turns if (turn.staff_id, turn.day) not in gone]
            found = self._findings(monday, there, duties, hours if team and days else {})
            marks = [mark for mark in queries.marks(days) if mark.day in hours]
            rows = [
                PersonWeek(
                    one.id, one.short_name, one.post, {mark.day: mark for mark in marks if mark.staff_id == one.id},
                    frozenset(day for person, day in gone if person == one.id),
                    sum(turn.minutes for turn in there if turn.staff_id == one.id and turn.day in hours),
                    standings[one.id],
                )
                for one in people
            ]  # fmt: skip
            return RosterWeek(
                monday, team_id, tuple(rows), tuple(shifts.values()),
                tuple(queries.duty_mark(one) for one in duties if one.day in hours),
                frozenset(day for day, spans in hours.items() if not spans),
                (*of_absent(turns, gone), *found), self._facts.roster_limits.is_checked,
            )  # fmt: skip

    def put(self, desk: Desk, marks: Sequence[Mark], was: Sequence[Mark] | None = None) -> tuple[Mark, ...]:
        """Days of people as they are to be; how they were.

        Raises Invalid, NotFound, and ChangedMeanwhile when another desk has said something else than `was`.
        """
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            return self._put(session, desk, marks, was)

    def copy_week(
        self, desk: Desk, monday: date, people: Sequence[int]
    ) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
        """The week before once more; (as it is now, as it was)."""
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            before = queries.days(session, people, monday - timedelta(days=WEEK), monday - DAY)
            marks = copied(queries.marks(before), people, monday)
            return marks, self._put(session, desk, marks, None)

    def fill(
        self, desk: Desk, staff_id: int, shift_id: int, pattern: str, first: date, weeks: int
    ) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
        """Days of work and days off in turn from a day on; (as it is now, as it was). Raises ValueError, NotFound."""
        marks = by_pattern(pattern, staff_id, shift_id, first, weeks)
        return marks, self.put(desk, marks)

    def set_duty(self, desk: Desk, wanted: DutyMark, was: DutyMark | None = None) -> DutyMark:
        """Who is on duty of a team on a day; who was. Only its own people are.

        Raises Invalid, NotFound, and ChangedMeanwhile when it is not as `was`.
        """
        require(desk, Right.SHAPE_TEAMS)
        with self._database.write() as session:
            team = session.get(Team, wanted.team_id, with_for_update=True)
            if team is None:
                raise NotFound("team", wanted.team_id)
            row = queries.duty(session, wanted.team_id, wanted.day)
            before = queries.duty_mark(row) if row else DutyMark(wanted.team_id, wanted.day)
            if was is not None and before != was:
                raise ChangedMeanwhile(before, ())
            if wanted.staff_id is None or wanted.shift_id is None:
                if row is not None:
                    session.delete(row)
            else:
                if wanted.staff_id not in {one.staff_id for one in teams.members(session, team.id)}:
                    raise Invalid((Problem("staff_id", ProblemKind.UNKNOWN_CHOICE),))
                row = row or Duty(team_id=team.id, day=wanted.day)
                row.staff_id, row.shift_id = wanted.staff_id, wanted.shift_id
                shift = self._shifts(session)[wanted.shift_id]
                row.begins_at, row.ends_at = shift.span(wanted.day, self._facts.zone)
                session.add(row)
            self._tell(
                session, desk, duty=team.name, day=wanted.day, person=self._name(session, wanted.staff_id)
            )
            return before

    def _put(
        self, session: Session, desk: Desk, marks: Sequence[Mark], was: Sequence[Mark] | None
    ) -> tuple[Mark, ...]:
        shifts, wanted = self._shifts(session), {(mark.staff_id, mark.day): mark for mark in marks}
        wrong = [mark for mark in marks if mark.shift_id is not None and shifts[mark.shift_id].is_duty]
        if wrong:
            raise Invalid((Problem("shift_id", ProblemKind.UNKNOWN_CHOICE),))
        people, days = {mark.staff_id for mark in marks}, [mark.day for mark in marks]
        for id in sorted(people):  # locked: who plans the same person's days waits
            if session.get(Staff, id, with_for_update=True) is None:
                raise NotFound("staff", id)
        rows = queries.days(session, people, min(days), max(days))
        known = {(mark.staff_id, mark.day): mark for mark in queries.marks(rows)}
        before = tuple(known.get(cell, Mark(*cell, is_blank=True)) for cell in wanted)
        if was is not None and set(before) != set(was):
            raise ChangedMeanwhile(before, ())
        stored = {(row.staff_id, row.day): row for row in rows}
        for cell, mark in wanted.items():
            if not mark.is_blank:
                session.add(self._said(stored.get(cell) or RosterDay(), mark, shifts))
            elif cell in stored:
                session.delete(stored[cell])
        told = [
            [mark.staff_id, mark.day, "" if mark.is_blank else shifts[mark.shift_id].mark if mark.shift_id else "–"]
            for mark in wanted.values()
        ]  # fmt: skip
        self._tell(session, desk, roster=told)
        return before

    def _said(self, row: RosterDay, mark: Mark, shifts: dict[int, ShiftRow]) -> RosterDay:
        row.staff_id, row.day, row.shift_id = mark.staff_id, mark.day, mark.shift_id
        row.begins_at = row.ends_at = None
        if mark.shift_id is not None:
            row.begins_at, row.ends_at = shifts[mark.shift_id].span(mark.day, self._facts.zone)
        return row

    def _shifts(self, session: Session) -> dict[int, ShiftRow]:
        return {row.id: row for row in queries.shifts(session)}

    def _open(self, session: Session, team: TeamRow | None, day: date) -> tuple[Span, ...]:
        """The hours in which a team, or the office, is open on a day."""
        own = team.calendar_id if team is not None else None
        calendar = self._facts.calendars(session)[own] if own else self._facts.hours(session)
        zone = self._facts.zone
        return tuple(
            (moment_of(day, a, zone), moment_of(day, b, zone))
            for a, b in calendar.known(self._clock()).hours_on(day)
        )

    def _findings(
        self, monday: date, turns: Sequence[Turn], duties: Sequence[Duty], hours: dict[date, tuple[Span, ...]]
    ) -> Iterable[Finding]:
        zone, limits = self._facts.zone, self._facts.roster_limits
        week = moment_of(monday, 0, zone), moment_of(monday + timedelta(days=WEEK), 0, zone)
        spells = [turn.spell for turn in turns] + [Spell(one.begins_at, one.ends_at, True) for one in duties]
        found = list(of_team(hours, spells))
        for person in sorted({turn.staff_id for turn in turns}):
            found += of_person([turn for turn in turns if turn.staff_id == person], monday, week, limits)
        return found

    def _name(self, session: Session, staff_id: int | None) -> str:
        person = session.get(Staff, staff_id) if staff_id is not None else None
        return teams.short(person) if person is not None else ""

    def _tell(self, session: Session, desk: Desk, **data: Any) -> None:
        event = EventDraft(EventKind.TEAMS_CHANGED, data=data)
        session.flush()
        journal.append(session, desk, desk.workstation, self._clock(), [event])
        session.flush()


def _turn(row: RosterDay, shifts: dict[int, ShiftRow]) -> Turn:
    assert row.begins_at is not None
    assert row.ends_at is not None
    assert row.shift_id is not None
    shift, spell = shifts[row.shift_id], Spell(row.begins_at, row.ends_at)
    return Turn(row.staff_id, row.day, spell, shift.minutes, is_flexible=bool(shift.worked))
