"""The board: the queue as columns with their limits, and moving a ticket from one to another."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, time

from frontdesk.db.database import Database, Session
from frontdesk.db.queries import board as queries
from frontdesk.db.queries.tickets import FAR
from frontdesk.domain.board import BoardColumn, BoardIds, Column, Consequence, consequence
from frontdesk.domain.errors import WrongState
from frontdesk.domain.staff import Desk
from frontdesk.domain.tickets import Group, QueueFilter, Scope, TicketCard, group
from frontdesk.services.clock import Clock
from frontdesk.services.facts import Facts
from frontdesk.services.tickets import Tickets


class Board:
    def __init__(self, database: Database, clock: Clock, facts: Facts, tickets: Tickets) -> None:
        self._database, self._clock, self._facts, self._tickets = database, clock, facts, tickets

    def columns(self, desk: Desk, asked: QueueFilter) -> BoardIds:
        """Every open ticket asked for and what was solved today, each in the column of its status."""
        now = self._clock()
        end_of_day = self._facts.end_of_day(now)
        begin = datetime.combine(self._facts.day(now), time(), self._facts.zone)
        with self._database.read() as session:
            teams = queries.teams_of(session, desk.staff_id) if asked.scope is Scope.TEAM else ()
            column_of = queries.columns(session)
            found = queries.open_ones(session, asked, desk.staff_id, teams)
            solved = () if asked.groups else queries.solved(session, asked, desk.staff_id, teams, begin)
            limit = self._limit(session, desk, asked, teams)
        totals: Counter[Group] = Counter()
        ids: dict[int, list[int]] = {column: [] for column in Column}
        for id, at, status, _ in found:
            where = group(at, at == FAR, now, end_of_day)
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

    def move(self, desk: Desk, id: int, column: Column) -> TicketCard:
        """Raises what the deed itself raises, and WrongState for a column that the ticket cannot come to."""
        with self._database.read() as session:
            before = queries.column(session, id)
        deed = {
            Consequence.TAKES: self._tickets.take,
            Consequence.RESUMES: self._tickets.resume,
            Consequence.REOPENS: self._tickets.resume,
            Consequence.PAUSES: self._tickets.wait_for_client,
            Consequence.SOLVES: self._tickets.solve,
        }.get(consequence(before, column))
        if deed is None:
            raise WrongState("ticket", before.name.lower())
        return deed(desk, id)

    def _limit(self, session: Session, desk: Desk, asked: QueueFilter, teams: tuple[int, ...]) -> int | None:
        """How many may be in work: mine, one person's or the team's; the whole office has no limit."""
        if asked.scope is Scope.MINE or asked.owner_id is not None:
            return queries.capacity(session, {asked.owner_id or desk.staff_id})
        if asked.scope is Scope.TEAM:
            wanted = {asked.team_id} if asked.team_id is not None else set(teams)
            return queries.capacity(session, queries.members(session, wanted))
        return None
