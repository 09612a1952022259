"""The board: the queue as columns with their limits, and moving a ticket from one to another."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time

from frontdesk.db.database import Database, Session
from frontdesk.db.models.views import SavedView
from frontdesk.db.queries import board as queries
from frontdesk.db.queries import journal, tickets
from frontdesk.db.queries.teams import worked_by
from frontdesk.domain.board import BoardColumn, BoardIds, Column, Consequence, LimitDraft, consequence
from frontdesk.domain.errors import Invalid, NotFound, WrongState
from frontdesk.domain.events import EventDraft, EventKind
from frontdesk.domain.staff import Desk, Right
from frontdesk.domain.ticket_cards import MessageDraft, TicketCard
from frontdesk.domain.tickets import Group, MessageKind, QueueFilter, Scope, Status, TicketRow, group
from frontdesk.services import sight
from frontdesk.services.clock import Clock
from frontdesk.services.courses import Courses
from frontdesk.services.facts import Facts
from frontdesk.services.rights import require
from frontdesk.services.tickets import Tickets


class Board:
    def __init__(
        self, database: Database, clock: Clock, facts: Facts, tickets: Tickets, courses: Courses
    ) -> None:
        self._database, self._clock, self._facts = database, clock, facts
        self._tickets, self._courses = tickets, courses

    def columns(self, desk: Desk, asked: QueueFilter) -> BoardIds:
        """Every open ticket asked for and what was solved today, each in the column of its status."""
        now = self._clock()
        end_of_day = self._facts.end_of_day(now)
        begin = datetime.combine(self._facts.day(now), time(), self._facts.zone)
        with self._database.read() as session:
            teams = (
                worked_by(session, desk.staff_id, self._facts.day(now)) if asked.scope is Scope.TEAM else ()
            )
            column_of = queries.columns(session)
            seen = sight.of(session, desk, now)
            found = queries.open_ones(session, asked, desk.staff_id, teams, seen)
            solved = () if asked.groups else queries.solved(session, asked, desk.staff_id, teams, begin, seen)
            limits = self._limits(session, desk, asked, teams)
        totals: Counter[Group] = Counter()
        ids: dict[int, list[int]] = {column: [] for column in Column}
        for id, at, status, _ in found:
            where = group(at, at == tickets.FAR, now, end_of_day)
            totals[where] += 1
            column = column_of.get(status)
            if column in ids and (not asked.groups or where in asked.groups):
                ids[column].append(id)
        ids[Column.SOLVED] = list(solved)
        return BoardIds(
            tuple(BoardColumn(c, tuple(ids[c]), limits.get(c)) for c in Column),
            tuple((where, totals[where]) for where in Group),
            sum(owner == desk.staff_id for *_, owner in found),
        )

    def rows(self, ids: Iterable[int], desk: Desk | None = None) -> tuple[TicketRow, ...]:
        """As the list has them, with how far the clock of each is, and since when a waiting one waits."""
        with self._database.read() as session:
            found = tickets.rows(session, sight.of_these(session, desk, ids, self._clock()))
            open_ones = [row.id for row in found if row.solved_at is None]
            since = queries.paused_since(session, open_ones)
            clocks = queries.clocks(session, open_ones)
        return tuple(_on_card(row, since.get(row.id), clocks.get(row.id, [])) for row in found)

    def move(self, desk: Desk, id: int, column: Column, outcome: str = "") -> TicketCard:
        """Raises what the deed itself raises, NotYet for a solution that lacks something among it.

        `outcome` is what a solved one ended in. WrongState for a column that the ticket cannot come to.
        """
        with self._database.read() as session:
            before = queries.column(session, id)
        match consequence(before, column):
            case Consequence.TAKES:
                return self._tickets.take(desk, id)
            case Consequence.RESUMES:
                return self._tickets.resume(desk, id)
            case Consequence.REOPENS:
                return self._courses.reopen(desk, id)
            case Consequence.PAUSES:
                return self._tickets.wait_for_client(desk, id)
            case Consequence.HANDS:
                return self._courses.set_status(desk, id, Status.WITH_OTHERS.value)
            case Consequence.SOLVES:
                words = MessageDraft(id, MessageKind.NOTE, outcome) if outcome else None
                return self._tickets.solve(desk, id, words)
            case _:
                raise WrongState("ticket", before.name.lower())

    def limits(self, team_id: int) -> dict[Column, int]:
        """What the team has agreed on; columns without a limit are not in it."""
        with self._database.read() as session:
            return queries.limits(session, {team_id})

    def set_limit(self, desk: Desk, draft: LimitDraft) -> LimitDraft:
        """How many may stand in a column of the team's board; the answer is what was agreed on before.

        Raises Invalid, and NotFound for a team that is not in use.
        """
        require(desk, Right.SHAPE_TEAMS)
        if problems := draft.check():
            raise Invalid(problems)
        with self._database.write() as session:
            team = next((name for id, name, _ in queries.teams(session) if id == draft.team_id), None)
            if team is None:
                raise NotFound("team", draft.team_id)
            limits = queries.limits(session, {draft.team_id})
            former = LimitDraft(draft.team_id, draft.column, str(limits.pop(draft.column, "")))
            if draft.limit:
                limits[draft.column] = draft.limit
            body = json.dumps({"limits": {str(column.value): limit for column, limit in limits.items()}})
            row = queries.set_up(session, draft.team_id)
            if row is None:
                row = SavedView(name="", team_id=draft.team_id, columns="[]", position=0)
                session.add(row)
            row.question = body
            told = {"team": team, "column": draft.column.name.lower(), "limit": draft.limit}
            event = EventDraft(EventKind.TEAMS_CHANGED, data=told)
            journal.append(session, desk, desk.workstation, self._clock(), [event])
            return former

    def _limits(
        self, session: Session, desk: Desk, asked: QueueFilter, teams: tuple[int, ...]
    ) -> dict[Column, int]:
        """What the teams asked for agreed on, and for work, where they did not, what their people may have.

        Of one person only work has a limit; the whole office has none.
        """
        if asked.scope is Scope.MINE or asked.owner_id is not None:
            most = queries.capacity(session, {asked.owner_id or desk.staff_id})
            return {} if most is None else {Column.WORK: most}
        if asked.scope is not Scope.TEAM:
            return {}
        wanted = {asked.team_id} if asked.team_id is not None else set(teams)
        agreed = queries.limits(session, wanted)
        most = queries.capacity(session, queries.members(session, wanted))
        return agreed if most is None else {Column.WORK: most, **agreed}


def _on_card(
    row: TicketRow, paused_at: datetime | None, clocks: list[tuple[datetime, datetime | None, float]]
) -> TicketRow:
    """The clock that the row counts down, or of a waiting one the clock that has gone furthest."""
    if row.due is None:
        return replace(row, paused_at=paused_at, used=max((share for *_, share in clocks), default=1.0))
    began = [began for began, due, _ in clocks if due == row.due]
    return replace(row, started_at=began[0] if began else row.opened_at)
