"""The board: the queue as columns with their limits, and moving a ticket from one to another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, time

from frontdesk.db.database import Database, Session
from frontdesk.db.queries import board as queries
from frontdesk.db.queries import tickets
from frontdesk.db.queries.teams import worked_by
from frontdesk.domain.board import BoardColumn, BoardIds, Column, Consequence, consequence
from frontdesk.domain.errors import WrongState
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import (
    Group,
    MessageDraft,
    MessageKind,
    QueueFilter,
    Scope,
    Status,
    TicketCard,
    TicketRow,
    group,
)
from frontdesk.services.clock import Clock
from frontdesk.services.courses import Courses
from frontdesk.services.facts import Facts
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
            found = queries.open_ones(session, asked, desk.staff_id, teams)
            solved = () if asked.groups else queries.solved(session, asked, desk.staff_id, teams, begin)
            limit = self._limit(session, desk, asked, teams)
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
            tuple(BoardColumn(c, tuple(ids[c]), limit if c is Column.WORK else None) for c in Column),
            tuple((where, totals[where]) for where in Group),
            sum(owner == desk.staff_id for *_, owner in found),
        )

    def rows(self, ids: Iterable[int]) -> tuple[TicketRow, ...]:
        """As the list has them, with how far the clock of each is, and since when a waiting one waits."""
        with self._database.read() as session:
            found = tickets.rows(session, ids)
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

    def _limit(self, session: Session, desk: Desk, asked: QueueFilter, teams: tuple[int, ...]) -> int | None:
        """How many may be in work: mine, one person's or the team's; the whole office has no limit."""
        if asked.scope is Scope.MINE or asked.owner_id is not None:
            return queries.capacity(session, {asked.owner_id or desk.staff_id})
        if asked.scope is Scope.TEAM:
            wanted = {asked.team_id} if asked.team_id is not None else set(teams)
            return queries.capacity(session, queries.members(session, wanted))
        return None


def _on_card(
    row: TicketRow, paused_at: datetime | None, clocks: list[tuple[datetime, datetime | None, float]]
) -> TicketRow:
    """The clock that the row counts down, or of a waiting one the clock that has gone furthest."""
    if row.due is None:
        return replace(row, paused_at=paused_at, used=max((share for *_, share in clocks), default=1.0))
    began = [began for began, due, _ in clocks if due == row.due]
    return replace(row, started_at=began[0] if began else row.opened_at)
